import type { EventType } from '../../../../db/tables.ts';
import type { Bearing } from '../lexicon/triggers.ts';
import type { Found, Hit } from '../phrases.ts';
import type { Story } from '../story.ts';
import { tokenAt } from '../tokens.ts';
import { chanceOf, chancesIn, likeliest } from './chances.ts';
import type { Kinds, Sentence } from './forms.ts';
import type { Model } from './model.ts';

/** A word tells an event where the chance is so great, whether or not the lexicon knows it. */
const sure = 0.4;
/** So great where the lexicon has it for that type, but not beside such words. */
const surer = 0.88;
/** Words of the lexicon whose chance is less tell none here; but not in the first sentences, where the lexicon is right oftener. */
const unsure = 0.03;
const early = 2;
/** Words so near to each other tell one event; of one type so near. UTF-16 code units. */
const apart = 12;
const apartOfType = 60;
/** What another word tells that stands so near is mostly the same; but not of so sure a word. */
const beside = 30;
const sureBeside = 0.6;
/** So near to words that tell something instead, that is not told. */
const sideways = 70;

/** Whose country an event of a type is told under, unless the lexicon says otherwise: of the others, of who does it. */
const bearings: Readonly<Partial<Record<EventType, Bearing>>> = {
  VISIT: 'TARGET', AID: 'TARGET', CONFERENCE: 'PLACE', CONFLICT: 'PLACE', DISASTER: 'PLACE', ECONOMIC: 'PLACE', ELECTION: 'PLACE', EXHIBITION: 'PLACE',
  PROTEST: 'PLACE', SUMMIT: 'PLACE', TALKS: 'PLACE', OTHER: 'PLACE', COERCION: 'PLACE',
};

/** What the lexicon finds in a sentence: the hits that it keeps, those that wait for a day, and all its words. */
interface ByLexicon {
  readonly kept: readonly Hit[];
  readonly spare: readonly Hit[];
  readonly found: readonly Found[];
}

/** The hits that the lexicon keeps of a sentence and those that wait for a day, without those that the model doubts, and with the words that it is sure of. */
export function judged(story: Story, kinds: Kinds, sentence: Sentence, { kept, spare, found }: ByLexicon, model: Model): Pick<ByLexicon, 'kept' | 'spare'> {
  const chances = chancesIn(story, kinds, sentence, found, model);
  const isBelieved = ({ trigger, from, to }: Hit): boolean => {
    const own = chances.filter(({ at }) => at >= from && at < to);
    return sentence.rank < early || own.length === 0 || own.some((chance) => chanceOf(chance, trigger.type, model) >= unsure);
  };
  const hits = kept.filter(isBelieved);
  const isUnfit = (at: number, type: EventType): boolean => {
    const own = found.filter(({ trigger, from, to }) => trigger.type === type && from <= at && at < to);
    return own.length > 0 && own.every(({ stands }) => !stands);
  };
  const told = chances.map((chance) => ({ at: chance.at, ...likeliest(chance, model) })).filter(({ at, type, chance }) => chance >= (isUnfit(at, type) ? surer : sure));
  for (const { at, type, chance } of told.toSorted((a, b) => b.chance - a.chance)) {
    const known = found.find(({ trigger, from, to, stands }) => stands && trigger.type === type && from <= at && at < to);
    const hit: Hit = known ?? { trigger: { type, bearing: bearings[type] ?? 'ACTOR', near: null, not: new Set(), without: null, rank: Number.MAX_SAFE_INTEGER }, from: at, to: at + 1 };
    // "A new constitution was adopted" tells a change, and no law.
    const reachOf = ({ trigger }: Hit): number => (trigger.over === type ? sideways : trigger.type === type ? apartOfType : chance < sureBeside ? beside : apart);
    const isSaid = spare.some((other) => other.trigger.type !== type && between(story, other, hit) < apart)
      || hits.some((other) => between(story, other, hit) < reachOf(other));
    if (!isSaid) hits.push(hit);
  }
  return { kept: hits.toSorted((a, b) => a.from - b.from), spare: spare.filter(isBelieved) };
}

/** UTF-16 code units; below 0 where they overlap. */
function between({ tokens }: Story, a: Hit, b: Hit): number {
  return Math.max(tokenAt(tokens, a.from).start - tokenAt(tokens, b.to - 1).end, tokenAt(tokens, b.from).start - tokenAt(tokens, a.to - 1).end);
}
