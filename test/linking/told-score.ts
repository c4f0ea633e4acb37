import type { Gazetteer } from '../../src/ingest/linking/gazetteer.ts';
import { link, type LinkedEvent } from '../../src/ingest/linking/link.ts';
import type { Told, ToldStory } from './told-stories.ts';

/** How many marked events are found, and of what is found how much is marked. */
export interface Share {
  readonly hit: number;
  readonly missed: number;
  readonly extra: number;
  /** 0 to 1. */
  readonly f1: number;
}

export interface ToldScore {
  readonly type: Share;
  readonly typeAndCountry: Share;
  /** Of the found events of which the story states the day, without inferred ones: how many have it. 0 to 1. */
  readonly days: number;
}

/** Holds what is found in stories against what was marked: one found event for one marked, of the same type (and country), the nearest in the text first. */
export function scoreTold(stories: readonly ToldStory[], gazetteer: Gazetteer): ToldScore {
  const pairs = stories.map((story) => ({ story, found: link({ text: story.text, publishedOn: story.publishedOn }, gazetteer).events }));
  const isType = (marked: Told, event: LinkedEvent): boolean => marked.types.includes(event.type);
  const isBoth = (marked: Told, event: LinkedEvent): boolean => isType(marked, event) && marked.countries.includes(event.country ?? '-');
  const matched = pairs.flatMap(({ story, found }) => [...matchOf(story.events, found, isBoth)]).filter(([{ day, isInferred }]) => day !== '-' && !isInferred);
  const isDay = ([{ day }, { start, end }]: readonly [Told, LinkedEvent]): boolean => day === (end === null ? start : `${start}/${end}`);
  return { type: shareOf(pairs, isType), typeAndCountry: shareOf(pairs, isBoth), days: matched.length === 0 ? 1 : matched.filter(isDay).length / matched.length };
}

type Pair = { readonly story: ToldStory; readonly found: readonly LinkedEvent[] };
type IsSame = (marked: Told, event: LinkedEvent) => boolean;

function shareOf(pairs: readonly Pair[], isSame: IsSame): Share {
  let [hit, missed, extra] = [0, 0, 0];
  for (const { story, found } of pairs) {
    const { size } = matchOf(story.events, found, isSame);
    hit += size;
    missed += story.events.length - size;
    extra += found.length - size;
  }
  return { hit, missed, extra, f1: hit === 0 ? 0 : (2 * hit) / (2 * hit + missed + extra) };
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
  for (const one of marked) take(one, new Set());
  return new Map([...ofFound].map(([event, one]) => [one, event]));
}
