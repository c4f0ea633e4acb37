import type { EventType } from '../../../../db/tables.ts';
import type { Found } from '../phrases.ts';
import type { Story } from '../story.ts';
import { tokenAt } from '../tokens.ts';
import { formsOf, mayTell, ties, wordAt, type Kinds, type Sentence } from './forms.ts';
import { places, type Model } from './model.ts';
import { add, lead, softmax, type Scores } from './scores.ts';

/** What one word of a sentence tells, as far as can be said of it. */
export interface Chance {
  /** The word's token. */
  readonly at: number;
  /** By outcome, in the model's order; they add up to 1. */
  readonly of: Scores;
}

/** So many words before and after count as a mean. */
export const around = 6;
/** The first of `places`, by how many words they are away. */
export const steps = [0, 1, -1, 2, -2] as const;
/** Of means, the place among `places`. */
export const means = { after: places.indexOf('after'), before: places.indexOf('before'), sentence: places.indexOf('sentence') };

/**
 * Words of which less speaks for any event than for none by so much, as they stand beside their neighbours, are passed over;
 * and those of which it still does by their forms. What else is said of them is less.
 */
const leastByWords = -3;
const leastByForms = -3;

/** The chances of those words of a sentence that may well tell an event. */
export function chancesIn(story: Story, kinds: Kinds, sentence: Sentence, phrases: readonly Found[], model: Model): Chance[] {
  const { tokens } = story;
  const { from, to } = sentence;
  const rows = new Int32Array(to - from).fill(unread);
  const rowAt = (at: number): number => {
    if (rows[at - from] === unread) rows[at - from] = model.rowOf(wordAt(tokens, kinds, at));
    return rows[at - from] ?? unread;
  };
  const addMean = (scores: Scores, first: number, last: number, place: number): void => {
    let count = 0;
    for (let at = first; at < last; at += 1) count += Number(!ties.has(tokenAt(tokens, at).key));
    for (let at = first; at < last; at += 1) if (!ties.has(tokenAt(tokens, at).key)) model.addWord(scores, rowAt(at), place, 1 / count);
  };
  let ofSentence: Scores | undefined;
  const known = new Uint8Array(to - from);
  for (const phrase of phrases) known.fill(1, phrase.from - from, phrase.to - from);
  const chances: Chance[] = [];
  for (let at = from; at < to; at += 1) {
    const isKnown = known[at - from] === 1;
    if (!mayTell(tokenAt(tokens, at), kinds[at], isKnown) || (!isKnown && model.isUnlikely(rowAt(at)))) continue;
    const scores = Float64Array.from(model.bias);
    for (let place = 0; place < steps.length; place += 1) {
      const beside = at + (steps[place] ?? 0);
      if (beside >= from && beside < to) model.addWord(scores, rowAt(beside), place);
    }
    if (!isKnown && lead(scores) < leastByWords) continue;
    for (const form of formsOf(story, kinds, sentence, at, phrases)) {
      const said = model.ofForm(form);
      if (said) add(scores, said);
    }
    if (!isKnown && lead(scores) < leastByForms) continue;
    addMean(scores, at + 1, Math.min(to, at + 1 + around), means.after);
    addMean(scores, Math.max(from, at - around), at, means.before);
    if (!ofSentence) addMean((ofSentence = new Float64Array(scores.length)), from, to, means.sentence);
    add(scores, ofSentence);
    chances.push({ at, of: softmax(scores) });
  }
  return chances;
}

/** A row that was not looked up yet; -1 is that of an unknown word. */
const unread = -2;

/** The chance that the word tells an event of a type; that it tells any. */
export function chanceOf({ of }: Chance, type: EventType, model: Model): number {
  return of[model.outcomes.indexOf(type)] ?? 0;
}

/** The likeliest type, and how likely it is that the word tells an event at all. */
export function likeliest({ of }: Chance, { outcomes }: Model): { readonly type: EventType; readonly chance: number } {
  let best = 1;
  for (let n = 2; n < of.length; n += 1) if ((of[n] ?? 0) > (of[best] ?? 0)) best = n;
  return { type: outcomes[best] as EventType, chance: 1 - (of[0] ?? 0) };
}
