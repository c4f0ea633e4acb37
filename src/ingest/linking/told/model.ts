import { readFileSync } from 'node:fs';
import type { EventType } from '../../../../db/tables.ts';
import { add, lead, type Scores } from './scores.ts';

/** What a word tells, or that it tells no event. */
export type Outcome = EventType | 'NONE';

/**
 * The model as it is kept in `told.json`, made by `npm run learn`. A word's meaning is a vector of so many dimensions; what
 * the words in each place beside a word say of it, and its forms, is added up to a score for each outcome; a logistic
 * (softmax) function of the scores gives the chances.
 */
export interface Weights {
  /** The first is NONE. */
  readonly outcomes: readonly Outcome[];
  /** Of each outcome, whatever the word is. */
  readonly bias: readonly number[];
  /** Known words, joined by spaces; and for each in turn its vector, a signed byte a dimension, in base64. */
  readonly words: string;
  readonly vectors: string;
  readonly dimensions: number;
  /** By the place of a word, `places` in turn: dimensions × outcomes, in base64 of 32-bit floats, little-endian. */
  readonly byPlace: readonly string[];
  /** By form: the score of each outcome in turn. */
  readonly forms: Readonly<Record<string, readonly number[]>>;
}

/** Where words stand whose meaning counts: the word itself, those next to it, the mean of six after and before it, and of its whole sentence. */
export const places = ['self', 'next', 'previous', 'second next', 'second previous', 'after', 'before', 'sentence'] as const;

/** Words of which by themselves less speaks for any event than for none by so much are not looked at: few of them tell one. */
const leastAlone = -0.5;

export class Model {
  readonly outcomes: readonly Outcome[];
  readonly bias: Scores;
  readonly #rows: ReadonlyMap<string, number>;
  readonly #vectors: Int8Array;
  readonly #dimensions: number;
  readonly #byPlace: readonly Scores[];
  readonly #forms: ReadonlyMap<string, Scores>;
  /** By place: the scores of all rows in turn, as far as they were asked for; 19 MB in all. One array each, of short floats: most of the time goes by in fetching them from memory. */
  readonly #seen: readonly Float32Array[];
  /** By place and row: 1 where they were asked for. */
  readonly #isSeen: readonly Uint8Array[];
  /** By row: 0 where it was not asked yet, 1 for a word that may tell an event, 2 for one that is unlikely to. */
  readonly #likely: Uint8Array;

  constructor({ outcomes, bias, words, vectors, dimensions, byPlace, forms }: Weights) {
    this.outcomes = outcomes;
    this.bias = Float64Array.from(bias);
    this.#rows = new Map(words.split(' ').map((word, n) => [word, n]));
    const bytes = Buffer.from(vectors, 'base64');
    this.#vectors = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
    this.#dimensions = dimensions;
    this.#byPlace = byPlace.map((one) => floats(Buffer.from(one, 'base64')));
    this.#forms = new Map(Object.entries(forms).map(([form, scores]) => [form, Float64Array.from(scores)]));
    this.#seen = places.map(() => new Float32Array(this.#rows.size * outcomes.length));
    this.#isSeen = places.map(() => new Uint8Array(this.#rows.size));
    this.#likely = new Uint8Array(this.#rows.size);
    const isWhole = this.#vectors.length === this.#rows.size * dimensions && this.#byPlace.length === places.length && this.#byPlace.every(({ length }) => length === dimensions * outcomes.length) && this.bias.length === outcomes.length;
    if (!isWhole) throw new Error('told.json is damaged: its parts are not of the lengths that it says. Take it from the repository again, or make it anew: npm run learn');
  }

  /** The row of a word; -1 of one that isn't known. */
  rowOf(word: string): number {
    return this.#rows.get(word) ?? -1;
  }

  /** Adds to `scores` what the word of a row says in a place, by its index in `places`, so many times. */
  addWord(scores: Scores, row: number, place: number, times = 1): void {
    const seen = this.#seen[place];
    if (row < 0 || !seen) return;
    this.#reckon(row, place);
    const from = row * scores.length;
    for (let n = 0; n < scores.length; n += 1) scores[n] = (scores[n] as number) + (seen[from + n] as number) * times;
  }

  /** By itself the word hardly tells an event; nor does an unknown one. */
  isUnlikely(row: number): boolean {
    if (row < 0) return true;
    if (this.#likely[row] === 0) {
      const alone = new Float64Array(this.outcomes.length);
      this.addWord(alone, row, 0);
      this.#likely[row] = lead(alone) < leastAlone ? 2 : 1;
    }
    return this.#likely[row] === 2;
  }

  ofForm(form: string): Scores | undefined {
    return this.#forms.get(form);
  }

  #reckon(row: number, place: number): void {
    const [weights, seen, isSeen] = [this.#byPlace[place], this.#seen[place], this.#isSeen[place]];
    if (!weights || !seen || !isSeen || isSeen[row] === 1) return;
    isSeen[row] = 1;
    const size = this.outcomes.length;
    const scores = new Float64Array(size);
    for (let d = 0; d < this.#dimensions; d += 1) add(scores, weights.subarray(d * size, (d + 1) * size), this.#vectors[row * this.#dimensions + d]);
    seen.set(scores, row * size);
  }
}

function floats(bytes: Buffer): Scores {
  return Float64Array.from({ length: bytes.length / 4 }, (_, n) => bytes.readFloatLE(n * 4));
}

const kept: { model?: Model } = {};

/** The model that Silkwire ships with, read when it is first asked for. */
export function shippedModel(): Model {
  return (kept.model ??= new Model(JSON.parse(readFileSync(new URL('told.json', import.meta.url), 'utf8')) as Weights));
}
