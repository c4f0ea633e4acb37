const word = String.raw`\p{Lu}[\p{L}\p{M}'’-]*`;
const name = new RegExp(String.raw`${word}(?:\s+(?:of\s+the\s+|of\s+|for\s+)?${word}){0,5}`, 'gu');

/** Runs of capitalized words, the most frequent first: what may be a name. A possessive is the name alone. */
export function namesIn(text: string): string[] {
  const counts = new Map<string, number>();
  for (const [run] of text.matchAll(name)) {
    for (const each of readingsOf(run)) counts.set(each, (counts.get(each) ?? 0) + 1);
  }
  return [...counts].filter(([each]) => each.length > 2).toSorted(([, a], [, b]) => b - a).map(([each]) => each);
}

/** Parted by possessives; each part as it stands, and less its first words: "On Tuesday", "Kazakhstan’s President Tokayev". */
function readingsOf(run: string): string[] {
  return run.split(/['’]s?(?=\s|$)/u).flatMap((part) => {
    const words = part.trim().split(/\s+/).filter(Boolean);
    return words.map((_, n) => words.slice(n).join(' '));
  });
}
