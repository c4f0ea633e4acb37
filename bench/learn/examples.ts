import type { Gazetteer } from '../../src/ingest/linking/gazetteer.ts';
import { readingOf } from '../../src/ingest/linking/link.ts';
import { phrasesIn } from '../../src/ingest/linking/phrases.ts';
import { around, means, steps } from '../../src/ingest/linking/told/chances.ts';
import { formsOf, kindsOf, mayTell, ties, wordAt, type Kinds, type Sentence } from '../../src/ingest/linking/told/forms.ts';
import { places } from '../../src/ingest/linking/told/model.ts';
import { tokenAt, type Token } from '../../src/ingest/linking/tokens.ts';
import type { Told, ToldStory } from '../../test/linking/told-stories.ts';
import { bodySentences } from './sentences.ts';
import type { Vectors } from './vectors.ts';

/** A word of a story as it is read: what stands in each of the model's places, and its forms. */
export interface Example {
  /** Folded. */
  readonly word: string;
  /** The vectors of its places, one after another. */
  readonly meaning: Float32Array;
  readonly forms: readonly string[];
}

/** Examples of one event: one of them is the word that tells it. */
export interface Bag {
  readonly type: string;
  readonly words: readonly Example[];
}

export interface Examples {
  readonly bags: readonly Bag[];
  /** Words of the body that tell nothing. */
  readonly others: readonly Example[];
}

/** The words of the bodies of stories, by the events that they were marked to tell. */
export function examplesOf(stories: readonly ToldStory[], gazetteer: Gazetteer, vectors: Vectors): Examples {
  const bags: Bag[] = [];
  const others: Example[] = [];
  for (const story of stories) {
    const words = wordsOf(story, gazetteer, vectors);
    const within = ({ token }: Word, { start, end }: Told): boolean => token.start >= start && token.end <= end;
    for (const event of story.events) {
      const own = event.isOptional ? [] : words.filter((word) => within(word, event));
      if (own.length > 0) bags.push({ type: event.types[0], words: own.map(({ example }) => example) });
    }
    others.push(...words.filter((word) => !story.events.some((event) => within(word, event))).map(({ example }) => example));
  }
  return { bags, others };
}

interface Word {
  readonly token: Token;
  readonly example: Example;
}

function wordsOf({ text, publishedOn }: ToldStory, gazetteer: Gazetteer, vectors: Vectors): Word[] {
  const { story, own, dates } = readingOf({ text, publishedOn }, gazetteer);
  const kinds = kindsOf(story, own, dates);
  const words: Word[] = [];
  for (const sentence of bodySentences(story, dates, publishedOn)) {
    const phrases = phrasesIn(story, sentence.from, sentence.to);
    for (let at = sentence.from; at < sentence.to; at += 1) {
      const token = tokenAt(story.tokens, at);
      if (!mayTell(token, kinds[at], phrases.some(({ from, to }) => from <= at && at < to))) continue;
      words.push({ token, example: { word: token.key, meaning: meaningOf(story.tokens, kinds, sentence, at, vectors), forms: formsOf(story, kinds, sentence, at, phrases) } });
    }
  }
  return words;
}

function meaningOf(tokens: readonly Token[], kinds: Kinds, { from, to }: Sentence, at: number, vectors: Vectors): Float32Array {
  const size = vectors.dimensions;
  const meaning = new Float32Array(places.length * size);
  const put = (place: number, first: number, last: number, isMean: boolean): void => {
    let count = 0;
    for (let n = Math.max(from, first); n < Math.min(to, last); n += 1) {
      if (isMean && ties.has(tokenAt(tokens, n).key)) continue;
      count += 1;
      const vector = vectors.of(wordAt(tokens, kinds, n));
      if (vector) for (let d = 0; d < size; d += 1) meaning[place * size + d] = (meaning[place * size + d] ?? 0) + (vector[d] ?? 0);
    }
    if (count > 1) for (let d = 0; d < size; d += 1) meaning[place * size + d] = (meaning[place * size + d] ?? 0) / count;
  };
  for (const [place, step] of steps.entries()) put(place, at + step, at + step + 1, false);
  put(means.after, at + 1, at + 1 + around, true);
  put(means.before, at - around, at, true);
  put(means.sentence, from, to, true);
  return meaning;
}
