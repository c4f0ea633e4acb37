import { places, type Outcome, type Weights } from '../../src/ingest/linking/told/model.ts';
import type { Fitted } from './fit.ts';
import type { Vectors } from './vectors.ts';

/** A signed byte holds no more. */
const most = 127;
/** Smaller scores of a form or a sign are none. */
const least = 0.02;

/** What was learnt, as it ships: vectors of a signed byte a dimension, and weights that make up for their scale. */
export function pack({ outcomes, bias, meaning, forms }: Fitted, { dimensions, words, of }: Vectors): Weights {
  const n = outcomes.length;
  const scales = Array.from({ length: dimensions }, (_, d) => words.reduce((found, word) => Math.max(found, Math.abs(of(word)![d]!)), 0) / most || 1);
  const bytes = Int8Array.from(words.flatMap((word) => scales.map((scale, d) => Math.round(of(word)![d]! / scale))));
  const byPlace = places.map((_, place) => {
    const scores = Float32Array.from({ length: dimensions * n }, (_unused, at) => meaning[place * dimensions * n + at]! * scales[Math.floor(at / n)]!);
    return Buffer.from(scores.buffer).toString('base64');
  });
  return {
    outcomes: outcomes as readonly Outcome[], bias: [...bias].map(rounded), dimensions, byPlace, forms: shortened(forms),
    words: words.join(' '), vectors: Buffer.from(bytes.buffer).toString('base64'),
  };
}

/** Scores by name as they ship: rounded, in the names' order, without those that say nothing. */
export function shortened(scores: ReadonlyMap<string, Iterable<number>>): Record<string, readonly number[]> {
  const kept = [...scores].map(([name, own]) => [name, [...own].map((score) => (Math.abs(score) < least ? 0 : rounded(score)))] as const);
  return Object.fromEntries(kept.filter(([, own]) => own.some((score) => score !== 0)).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
