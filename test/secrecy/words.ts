const letters = 9;
const pattern = new RegExp(`zq[a-z]{${letters}}`, 'g');

/**
 * Words that no text has by chance, each in one version of one story: `zq` and nine letters. Only those that were made
 * count as found: one signed cursor in 140 has, in some case or other, a `zq` and six letters in its random part.
 */
export class Markers {
  readonly #made = new Set<string>();

  next(): string {
    const count = this.#made.size + 1;
    const marker = `zq${Array.from({ length: letters }, (_unused, n) => String.fromCharCode(97 + (Math.floor(count / 26 ** n) % 26))).join('')}`;
    this.#made.add(marker);
    return marker;
  }

  /** The markers in a text, as it stands, and in what it says when it is read as base64 or as an address. */
  in(text: string): Set<string> {
    const decoded = [...text.matchAll(/[\w+/-]{8,}={0,2}/g)].map(([word]) => Buffer.from(word, 'base64').toString('latin1'));
    const plain = text.replaceAll(/%([0-9a-f]{2})/gi, (_match, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
    return new Set([text, plain, ...decoded].flatMap((each) => each.toLowerCase().match(pattern) ?? []).filter((word) => this.#made.has(word)));
  }
}
