/** What follows the last of these marks; all, where none of them stands. A regular expression such as `[^.!?]*$` is tried from each character on, to the next mark. */
export function sinceLast(text: string, marks: string): string {
  let last = -1;
  for (const mark of marks) last = Math.max(last, text.lastIndexOf(mark));
  return text.slice(last + 1);
}

/** What follows the last end of a sentence or of a line. */
export function lastSentence(text: string): string {
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const mark = text[at];
    if (mark === '\n') return text.slice(at + 1);
    if ((mark === '.' || mark === '!' || mark === '?') && /\s/.test(text[at + 1] ?? '')) return text.slice(at + 2);
  }
  return text;
}

/** What goes before the first of these ends. */
export function upTo(text: string, end: RegExp): string {
  const at = text.search(end);
  return at < 0 ? text : text.slice(0, at);
}
