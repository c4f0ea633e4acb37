import { marksOf, soughtOf } from './marks.ts';
import type { SearchedField, Searchable } from './document.ts';
import type { Span, TextQuery } from './query.ts';

/** A text, and where it says what was looked for: offsets in UTF-16 units, `end` exclusive. */
export interface Highlight {
  readonly field: SearchedField;
  readonly text: string;
  readonly ranges: readonly Span[];
}

/** Characters of a passage of the body, and how many passages are shown. */
const passageLength = 240;
const mostPassages = 3;

/** Where a story says what a search looks for: the whole headline and summary, and the body's best passages. */
export function highlightsOf(query: TextQuery, { headline, summary, text }: Searchable): Highlight[] {
  const sought = soughtOf(query);
  const whole = (['headline', 'summary'] as const).flatMap((field): Highlight[] => {
    const source = field === 'headline' ? headline : summary;
    const ranges = marksOf(sought, source);
    return ranges.length > 0 ? [{ field, text: source, ranges }] : [];
  });
  const marks = marksOf(sought, text);
  const passages = passagesOf(text, marks, passageLength).toSorted((a, b) => b.marks.length - a.marks.length).slice(0, mostPassages).toSorted((a, b) => a.start - b.start);
  return [
    ...whole,
    ...passages.map(({ start, end, marks: inside }): Highlight => ({
      field: 'body',
      // A paragraph's end is shown as a space: the offsets stay.
      text: text.slice(start, end).replace(/\s/gu, ' '),
      ranges: inside.map((mark) => ({ start: mark.start - start, end: mark.end - start })),
    })),
  ];
}

/**
 * The part of a story that says what a search looks for, of at most `length` characters: of the summary or, where that
 * doesn't say it, of the body. Undefined where neither does.
 */
export function foundExcerpt(query: TextQuery, { summary, text }: Pick<Searchable, 'summary' | 'text'>, length: number): string | undefined {
  const sought = soughtOf(query);
  for (const source of [summary, text]) {
    const marks = marksOf(sought, source);
    if (marks.length === 0) continue;
    if (source.length <= length) return source;
    // Room for what says that something is left out.
    const best = passagesOf(source, marks, length - 2).reduce((a, b) => (b.marks.length > a.marks.length ? b : a));
    const passage = source.slice(best.start, best.end).replace(/\s+/gu, ' ').trim();
    return `${best.start > 0 ? '…' : ''}${passage}${best.end < source.length ? '…' : ''}`;
  }
  return undefined;
}

interface Passage extends Span {
  readonly marks: readonly Span[];
}

/** Passages that hold all marks, one after the other, each of at most `length` characters and parted between words. */
function passagesOf(text: string, marks: readonly Span[], length: number): Passage[] {
  const passages: Passage[] = [];
  let n = 0;
  for (let first = marks[n]; first; first = marks[n]) {
    const from = passages.at(-1)?.end ?? 0;
    const inside: Span[] = [];
    for (let mark = marks[n]; mark && mark.end - first.start <= length; mark = marks[++n]) inside.push(mark);
    if (inside.length === 0) {
      // A mark longer than a passage: a phrase of very many words, cut.
      inside.push({ start: first.start, end: first.start + length });
      n++;
    }
    const taken = (inside.at(-1)?.end ?? first.end) - first.start;
    const lead = Math.floor(Math.min(length / 3, length - taken));
    // Not after the mark: a word may begin within it, and a phrase go on beyond the passage before.
    const start = Math.min(first.start, Math.max(from, wordStart(text, first.start - lead)));
    const end = Math.max(inside.at(-1)?.end ?? 0, wordEnd(text, Math.min(text.length, start + length)));
    passages.push({ start, end, marks: inside });
    while (marks[n] && (marks[n]?.end ?? 0) <= end) inside.push(marks[n++] ?? first);
  }
  return passages;
}

/** The beginning of the first word from here on, or here, if there is none near. */
function wordStart(text: string, from: number): number {
  if (from <= 0) return 0;
  const space = text.slice(from - 1, from + 40).search(/\s\S/u);
  return space < 0 ? atLetter(text, from) : from + space;
}

/** The end of the last word up to here. */
function wordEnd(text: string, to: number): number {
  if (to >= text.length) return text.length;
  const before = text.slice(Math.max(0, to - 40), to + 1);
  const word = /\s\S*$/u.exec(before);
  return word ? Math.max(0, to - 40) + word.index : atLetter(text, to);
}

/** Never within a surrogate pair. */
function atLetter(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at;
}
