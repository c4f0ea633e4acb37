/** Words that no text has by chance, each in one version of one story: `zq` and six letters. */
const pattern = /zq[a-z]{6}/g;

export class Markers {
  #count = 0;

  next(): string {
    this.#count++;
    const letters = Array.from({ length: 6 }, (_unused, n) => String.fromCharCode(97 + (Math.floor(this.#count / 26 ** n) % 26)));
    return `zq${letters.join('')}`;
  }
}

/** The markers in a text, as it stands, and in what it says when it is read as base64 or as an address. */
export function markersIn(text: string): Set<string> {
  const decoded = [...text.matchAll(/[\w+/-]{8,}={0,2}/g)].map(([word]) => Buffer.from(word, 'base64').toString('latin1'));
  const plain = text.replaceAll(/%([0-9a-f]{2})/gi, (_match, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return new Set([text, plain, ...decoded].flatMap((each) => each.toLowerCase().match(pattern) ?? []));
}
