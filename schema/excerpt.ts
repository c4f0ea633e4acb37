/** A text's beginning, of at most `length` characters, cut at a word and never within a letter. */
export function excerptOf(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1).toWellFormed().replace(/\uFFFD$/, '');
  const atWord = cut.replace(/\s+\S*$/u, '');
  return `${(atWord || cut).replace(/[\s,;:–—-]+$/u, '')}…`;
}
