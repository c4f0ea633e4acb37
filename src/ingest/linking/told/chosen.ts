import { readFileSync } from 'node:fs';
import { calls, type Happening } from '../happening.ts';
import { candidatesOf, landsOf, nowhere, sortOf, type Candidate, type Lands } from './country.ts';
import type { Naming, Story } from '../story.ts';

/** By sign: what it adds to a country's score, for every event, and besides for those of each of `sorts`. Made by `npm run learn`. */
export type SignWeights = Readonly<Record<string, readonly number[]>>;

type Weights = ReadonlyMap<string, readonly number[]>;

const kept: { weights?: Weights } = {};

function shippedWeights(): Weights {
  return (kept.weights ??= new Map(Object.entries(JSON.parse(readFileSync(new URL('countries.json', import.meta.url), 'utf8')) as SignWeights)));
}

/** So much more must speak for another country than for the one that the rules chose. */
const margin = 1.2;

/** Sets the countries of events to those for which most speaks. */
export function chooseCountries(story: Story, namings: readonly Naming[], happenings: readonly Happening[], publishedOn: string | null): void {
  const weights = shippedWeights();
  const lands = landsOf(story, namings, publishedOn);
  const chosen = happenings.map((happening): string => {
    const byRules = happening.country ?? nowhere;
    if (isSettled(lands, happening)) return byRules;
    // Whose a call is the rules tell, but that it may be of a body of no country.
    const candidates = candidatesOf(lands, happenings, happening).filter(({ code }) => !calls.has(happening.type) || code === nowhere || code === byRules);
    const scored = candidates.map((candidate) => ({ ...candidate, score: scoreOf(candidate, sortOf(happening), weights) }));
    const own = scored.find(({ code }) => code === byRules)?.score ?? 0;
    const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
    return best.score > own + margin ? best.code : byRules;
  });
  for (const [n, happening] of happenings.entries()) happening.country = chosen[n] === nowhere ? null : (chosen[n] ?? null);
}

const ofRules: ReadonlySet<Happening['type']> = new Set(['AID', 'SANCTION']);

/** The rules are right: what is told together is in one place; of help they tell to whom it is given, of sanctions whose they are; headlines were not learnt; the event's place is told, and its sentence names no other country. */
export function isSettled({ story, named, towns }: Lands, { type, cueStart, isSettled: isTogether, place, country, sentence }: Happening): boolean {
  if (isTogether || ofRules.has(type) || cueStart < story.headlineEnd) return true;
  const here = [...(named.get(sentence) ?? []), ...(towns.get(sentence) ?? [])];
  return place !== null && here.length > 0 && here.every(({ code }) => code === country);
}

export function scoreOf({ signs }: Candidate, sort: number, weights: Weights): number {
  let sum = 0;
  for (const sign of signs) {
    const own = weights.get(sign);
    if (own) sum += (own[0] ?? 0) + (own[sort + 1] ?? 0);
  }
  return sum;
}
