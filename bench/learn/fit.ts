import { add, softmax } from '../../src/ingest/linking/told/scores.ts';
import { randomOf, shuffled } from '../random.ts';
import type { Bag, Example, Examples } from './examples.ts';

/** What was learnt: scores by outcome. */
export interface Fitted {
  readonly outcomes: readonly string[];
  readonly bias: Float64Array;
  /** Dimensions of a word in its places × outcomes. */
  readonly meaning: Float64Array;
  /** By form. */
  readonly forms: ReadonlyMap<string, Float64Array>;
}

/** Passes over the examples; and how often the word that tells an event is chosen anew. */
const passes = 6;
const rounds = 2;
/** Step sizes of Adagrad, and what draws the weights to zero. */
const steps = { forms: 0.15, meaning: 0.05 };
const decay = { forms: 2e-3, meaning: 1e-4 };
/** A form must have been seen so often. */
const leastSeen = 2;

/**
 * Fits a logistic (softmax) regression by stochastic gradient descent (Adagrad). Which word of an event's tells it is not
 * marked: at first it is the one that is most often among the words of that type, then the one of which the model believes it most.
 */
export function fit({ bags, others }: Examples, outcomes: readonly string[]): Fitted {
  const counts = new Map<string, number>();
  for (const { forms } of [...bags.flatMap(({ words }) => words), ...others]) for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
  const known = new Set([...counts].filter(([, count]) => count >= leastSeen).map(([form]) => form));
  let chosen = firstChoice(bags, others);
  for (let round = 1; ; round += 1) {
    const learner = new Learner(outcomes, others[0]?.meaning.length ?? 0, known);
    let examples = [...chosen.map((example, n) => ({ example, outcome: outcomes.indexOf(bags[n]?.type ?? '') })), ...others.map((example) => ({ example, outcome: 0 }))];
    const random = randomOf(round);
    for (let pass = 0; pass < passes; pass += 1) {
      examples = shuffled(random, examples);
      for (const { example, outcome } of examples) learner.learn(example, outcome);
    }
    if (round === rounds) return learner.fitted();
    chosen = bags.map(({ type, words }) => best(words, (word) => learner.chances(word)[outcomes.indexOf(type)] ?? 0));
  }
}

/** The word that speaks most for the type of its event, by how often it is among those of that type, and a phrase of the lexicon that does. */
function firstChoice(bags: readonly Bag[], others: readonly Example[]): Example[] {
  const all = new Map<string, number>();
  const ofType = new Map<string, number>();
  const count = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { word } of others) count(all, word);
  for (const { type, words } of bags) {
    for (const word of new Set(words.map((one) => one.word))) {
      count(all, word);
      count(ofType, `${type} ${word}`);
    }
  }
  return bags.map(({ type, words }) => best(words, ({ word, forms }) => (ofType.get(`${type} ${word}`) ?? 0) / ((all.get(word) ?? 0) + rare) + (forms.includes(`strong ${type}`) || forms.includes(`weak ${type}`) ? byLexicon : 0)));
}

/** Words seen less often than this say little. */
const rare = 3;
const byLexicon = 0.5;

function best<T extends object>(list: readonly T[], valueOf: (one: T) => number): T {
  let [found, most] = [list[0]!, Number.NEGATIVE_INFINITY];
  for (const one of list) {
    const value = valueOf(one);
    if (value > most) [found, most] = [one, value];
  }
  return found;
}

class Learner {
  readonly #outcomes: readonly string[];
  readonly #ids: ReadonlyMap<string, number>;
  readonly #meaning: Float64Array;
  readonly #forms: Float64Array;
  readonly #bias: Float64Array;
  readonly #squares: { readonly meaning: Float64Array; readonly forms: Float64Array; readonly bias: Float64Array };
  readonly #chances: Float64Array;
  readonly #read = new WeakMap<Example, Int32Array>();

  constructor(outcomes: readonly string[], dimensions: number, forms: ReadonlySet<string>) {
    this.#outcomes = outcomes;
    this.#ids = new Map([...forms].map((form, n) => [form, n]));
    this.#meaning = new Float64Array(dimensions * outcomes.length);
    this.#forms = new Float64Array(forms.size * outcomes.length);
    this.#bias = new Float64Array(outcomes.length);
    this.#squares = { meaning: new Float64Array(this.#meaning.length).fill(1e-4), forms: new Float64Array(this.#forms.length).fill(1e-6), bias: new Float64Array(outcomes.length).fill(1e-6) };
    this.#chances = new Float64Array(outcomes.length);
  }

  #idsOf(example: Example): Int32Array {
    const read = this.#read.get(example) ?? Int32Array.from(example.forms.flatMap((form) => this.#ids.get(form) ?? []));
    this.#read.set(example, read);
    return read;
  }

  /** By outcome. The next call overwrites them. */
  chances(example: Example): Float64Array {
    const size = this.#outcomes.length;
    const scores = this.#chances;
    scores.set(this.#bias);
    for (let d = 0; d < example.meaning.length; d += 1) {
      const value = example.meaning[d]!;
      if (value !== 0) for (let n = 0; n < size; n += 1) scores[n]! += this.#meaning[d * size + n]! * value;
    }
    for (const id of this.#idsOf(example)) add(scores, this.#forms.subarray(id * size, (id + 1) * size));
    return softmax(scores);
  }

  learn(example: Example, outcome: number): void {
    const size = this.#outcomes.length;
    const chances = this.chances(example);
    const ids = this.#idsOf(example);
    for (let n = 0; n < size; n += 1) {
      const error = chances[n]! - Number(n === outcome);
      move(this.#bias, this.#squares.bias, n, error, steps.forms);
      if (Math.abs(error) >= 1e-3) {
        for (let d = 0; d < example.meaning.length; d += 1) {
          const value = example.meaning[d]!;
          if (value !== 0) move(this.#meaning, this.#squares.meaning, d * size + n, error * value + decay.meaning * this.#meaning[d * size + n]!, steps.meaning);
        }
      }
      if (Math.abs(error) >= 1e-4) for (const id of ids) move(this.#forms, this.#squares.forms, id * size + n, error + decay.forms * this.#forms[id * size + n]!, steps.forms);
    }
  }

  fitted(): Fitted {
    const size = this.#outcomes.length;
    return { outcomes: this.#outcomes, bias: this.#bias, meaning: this.#meaning, forms: new Map([...this.#ids].map(([form, n]) => [form, this.#forms.slice(n * size, (n + 1) * size)])) };
  }
}

function move(weights: Float64Array, squares: Float64Array, at: number, gradient: number, step: number): void {
  squares[at]! += gradient * gradient;
  weights[at]! -= (step * gradient) / Math.sqrt(squares[at]!);
}
