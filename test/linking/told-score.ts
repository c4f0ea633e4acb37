import type { Gazetteer } from '../../src/ingest/linking/gazetteer.ts';
import { link, type LinkedEvent } from '../../src/ingest/linking/link.ts';
import { Tally } from './score.ts';
import type { Told, ToldStory } from './told-stories.ts';

export interface ToldScore {
  readonly type: Tally;
  readonly typeAndCountry: Tally;
  /** Of the found events of which the story states the day, without inferred ones: how many have it. 0 to 1. */
  readonly days: number;
}

type IsSame = (marked: Told, event: LinkedEvent) => boolean;

/** Holds what is found in stories against what was marked: one found event for one marked, of the same type (and country), the nearest in the text first; what is optional last. */
export function scoreTold(stories: readonly ToldStory[], gazetteer: Gazetteer): ToldScore {
  const isType: IsSame = (marked, event) => marked.types.includes(event.type);
  const isBoth: IsSame = (marked, event) => isType(marked, event) && marked.countries.includes(event.country ?? '-');
  const [type, typeAndCountry, days] = [new Tally(), new Tally(), new Tally()];
  for (const { text, publishedOn, events } of stories) {
    const found = link({ text, publishedOn }, gazetteer).events;
    count(type, events, found, matchOf(events, found, isType));
    const matched = matchOf(events, found, isBoth);
    count(typeAndCountry, events, found, matched);
    for (const [{ day, isInferred }, { start, end }] of matched) {
      if (day === '-' || isInferred) continue;
      if (day === (end === null ? start : `${start}/${end}`)) days.hit += 1;
      else days.missed += 1;
    }
  }
  return { type, typeAndCountry, days: days.hit / (days.hit + days.missed || 1) };
}

function count(tally: Tally, marked: readonly Told[], found: readonly LinkedEvent[], matched: ReadonlyMap<Told, LinkedEvent>): void {
  const hits = [...matched.keys()].filter(({ isOptional }) => !isOptional).length;
  tally.hit += hits;
  tally.missed += marked.filter(({ isOptional }) => !isOptional).length - hits;
  tally.extra += found.length - matched.size;
}

/** As many pairs as there can be (Kuhn, 1955), those that stand near each other before others. */
function matchOf(marked: readonly Told[], found: readonly LinkedEvent[], isSame: IsSame): Map<Told, LinkedEvent> {
  const ofFound = new Map<LinkedEvent, Told>();
  const take = (one: Told, seen: Set<LinkedEvent>): boolean => {
    const near = found.filter((event) => isSame(one, event)).toSorted((a, b) => Math.abs(a.cueStart - one.start) - Math.abs(b.cueStart - one.start));
    for (const event of near) {
      if (seen.has(event)) continue;
      seen.add(event);
      const other = ofFound.get(event);
      if (other && !take(other, seen)) continue;
      ofFound.set(event, one);
      return true;
    }
    return false;
  };
  for (const one of marked.toSorted((a, b) => Number(a.isOptional) - Number(b.isOptional))) take(one, new Set());
  return new Map([...ofFound].map(([event, one]) => [one, event]));
}
