/** What a character does in a text: it parts words, makes them, goes on with them, or is a word of its own. */
export const kinds = { gap: 0, letter: 1, digit: 2, mark: 3, alone: 4, apostrophe: 5 } as const;

/** Scripts that write without spaces: each letter is a word, and neighbours are found as a phrase. */
const alone = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/**
 * The kind of each code unit, looked up once: a text has thousands, and to ask the regular expressions of each word
 * took five times as long as all the rest of a search. 255: not looked up yet.
 */
const known = new Uint8Array(0x10000).fill(255);

/** The kind of a character, by its code point. */
export function kindOf(codePoint: number): number {
  if (codePoint >= 0x10000) return find(codePoint);
  const kind = known[codePoint];
  if (kind !== undefined && kind !== 255) return kind;
  const found = find(codePoint);
  known[codePoint] = found;
  return found;
}

function find(codePoint: number): number {
  const character = String.fromCodePoint(codePoint);
  // The marks of those scripts go on with the letter before them, as all marks do.
  if (/\p{M}/u.test(character)) return kinds.mark;
  if (/['’ʼʻ‘`]/u.test(character)) return kinds.apostrophe;
  if (/[\p{L}\p{N}]/u.test(character)) return alone.test(character) ? kinds.alone : /\p{L}/u.test(character) ? kinds.letter : kinds.digit;
  return kinds.gap;
}
