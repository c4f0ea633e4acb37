import type { Story } from './story.ts';
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
