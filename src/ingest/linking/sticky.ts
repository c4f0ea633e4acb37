/** What a sticky form matches from these places on, the first to begin where two overlap. */
export function* matchesAt(text: string, form: RegExp, places: readonly number[]): Generator<RegExpExecArray> {
  let end = 0;
  for (const place of places) {
    if (place < end) continue;
    form.lastIndex = place;
    const match = form.exec(text);
    if (!match) continue;
    end = place + match[0].length;
    yield match;
  }
}
