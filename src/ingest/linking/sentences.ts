import { datelineOf, leadOf } from './dateline.ts';
import type { TextDate } from './dates.ts';
import type { Story } from './story.ts';
import type { Sentence } from './told/forms.ts';
import { tokenAt, type Token } from './tokens.ts';

/** Sentences of which events are told are read so far: background comes later, and stories end. */
const mostSentences = 200;
/** In words: what is longer is no sentence. */
const longestSentence = 200;

/** The sentences of a text, as tokens from and to (exclusive). */
export function sentencesOf(tokens: readonly Token[]): [number, number][] {
  const sentences: [number, number][] = [];
  let from = 0;
  for (let n = 1; n <= tokens.length && sentences.length < mostSentences; n += 1) {
    if (n < tokens.length && tokenAt(tokens, n).sentence === tokenAt(tokens, from).sentence) continue;
    if (n > from) sentences.push([from, Math.min(n, from + longestSentence)]);
    from = n;
  }
  return sentences;
}

/** The first word of a sentence that begins with a dateline, which ends at `end`, that is none of it. */
export function afterDateline({ tokens }: Story, from: number, to: number, end: number): number {
  let at = from;
  while (at < to - 1 && tokenAt(tokens, at).end <= end) at += 1;
  return at;
}

/** The first sentence of the body; 0 where there is none. */
export function bodyOf({ tokens }: Story): number {
  return tokens.find(({ inHeadline }) => !inHeadline)?.sentence ?? 0;
}

/** The sentences of a body as `events.ts` reads them: without datelines and their days. */
export function bodySentences(story: Story, dates: readonly TextDate[], publishedOn: string | null): Sentence[] {
  const { tokens } = story;
  const dateline = datelineOf(story, publishedOn);
  const [first, body] = [leadOf(story, dateline), bodyOf(story)];
  const isOfDateline = ({ start, end }: { readonly start: number; readonly end: number }): boolean => start >= dateline.start && end <= dateline.end;
  return sentencesOf(tokens).flatMap(([from, to]): Sentence[] => {
    const { sentence, start, inHeadline } = tokenAt(tokens, from);
    const { end } = tokenAt(tokens, to - 1);
    if (inHeadline || isOfDateline({ start, end })) return [];
    return [{ from: sentence === first ? afterDateline(story, from, to, dateline.end) : from, to, rank: sentence - body, isDated: dates.some((date) => date.start < end && date.end > start && !isOfDateline(date)) }];
  });
}
