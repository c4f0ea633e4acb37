import type { Gazetteer } from '../../src/ingest/linking/gazetteer.ts';
import { happeningsIn } from '../../src/ingest/linking/events.ts';
import type { Happening } from '../../src/ingest/linking/happening.ts';
import { readingOf } from '../../src/ingest/linking/link.ts';
import { isSettled, scoreOf, type SignWeights } from '../../src/ingest/linking/told/chosen.ts';
import { candidatesOf, landsOf, sortOf, sorts, type Candidate } from '../../src/ingest/linking/told/country.ts';
import type { Model } from '../../src/ingest/linking/told/model.ts';
import type { Told, ToldStory } from '../../test/linking/told-stories.ts';
import { randomOf, shuffled } from '../random.ts';
import { shortened } from './pack.ts';

/** An event that was found where one is marked, with the countries that it may be told under. */
interface Choice {
  readonly candidates: readonly Candidate[];
  readonly sort: number;
  /** By candidate: whether it is right. */
  readonly isRight: readonly boolean[];
}

const passes = 5;
const step = 0.1;
const decay = 1e-3;

/** Learns which signs speak for a country: a conditional logistic regression over the countries of each story, by Adagrad. */
export function countriesFrom(stories: readonly ToldStory[], gazetteer: Gazetteer, model: Model): { weights: SignWeights; choices: number } {
  let choices = stories.flatMap((story) => choicesOf(story, gazetteer, model));
  const weights = new Map<string, number[]>();
  const squares = new Map<string, number[]>();
  const move = (sign: string, at: number, error: number): void => {
    const [own, of] = [weights.get(sign) ?? none(), squares.get(sign) ?? none().fill(1e-2)];
    const gradient = error + decay * own[at]!;
    of[at]! += gradient * gradient;
    own[at]! -= (step * gradient) / Math.sqrt(of[at]!);
    weights.set(sign, own);
    squares.set(sign, of);
  };
  const random = randomOf(1);
  for (let pass = 0; pass < passes; pass += 1) {
    choices = shuffled(random, choices);
    for (const { candidates, sort, isRight } of choices) {
      const raised = exponentials(candidates.map((candidate) => scoreOf(candidate, sort, weights)));
      const all = raised.reduce((a, b) => a + b, 0);
      const right = raised.reduce((a, b, n) => a + (isRight[n] ? b : 0), 0);
      for (const [n, { signs }] of candidates.entries()) {
        const error = raised[n]! / all - (isRight[n] ? raised[n]! / right : 0);
        if (Math.abs(error) < 1e-4) continue;
        for (const sign of signs) for (const at of [0, sort + 1]) move(sign, at, error);
      }
    }
  }
  return { weights: shortened(weights), choices: choices.length };
}

function none(): number[] {
  return Array.from({ length: 1 + sorts.length }, () => 0);
}

function exponentials(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  return scores.map((score) => Math.exp(score - most));
}

function choicesOf({ text, publishedOn, events }: ToldStory, gazetteer: Gazetteer, model: Model): Choice[] {
  const { story, own, dates } = readingOf({ text, publishedOn }, gazetteer);
  const happenings = happeningsIn(story, own, dates, publishedOn, model);
  const lands = landsOf(story, own, publishedOn);
  const left = [...events];
  return happenings.flatMap((happening): Choice[] => {
    const [marked] = left.filter((one) => one.types.includes(happening.type) && isOfOneSentence(text, one, happening)).toSorted((a, b) => Math.abs(a.start - happening.cueStart) - Math.abs(b.start - happening.cueStart));
    if (!marked) return [];
    left.splice(left.indexOf(marked), 1);
    if (isSettled(lands, happening)) return [];
    const candidates = candidatesOf(lands, happenings, happening);
    const isRight = candidates.map(({ code }) => marked.countries.includes(code));
    return isRight.includes(true) ? [{ candidates, sort: sortOf(happening), isRight }] : [];
  });
}

function isOfOneSentence(text: string, { start }: Told, { cueStart }: Happening): boolean {
  return !/[.!?]["”’)]?\s|\n/.test(text.slice(Math.min(start, cueStart), Math.max(start, cueStart)));
}
