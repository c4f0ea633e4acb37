import type { EventType } from '../../../db/tables.ts';
import { daysBetween } from './calendar.ts';
import type { Happening } from './happening.ts';
import type { Gazetteer } from './gazetteer.ts';
import { keyOf } from './key.ts';
import type { Known } from './known.ts';
import type { Naming, Story } from './story.ts';

/** Kinds of gathering that reports call by each other's names. */
const gatherings: ReadonlySet<EventType> = new Set(['SUMMIT', 'CONFERENCE', 'TALKS', 'EXHIBITION']);
const enough = 5;
/** A story without a date of its event speaks of one near its own publication, in days. */
const nearby = 150;

/** What is done between two or more: another's in the same town on the same day is another. */
const betweenParties: ReadonlySet<string> = new Set(['VISIT', 'AGREEMENT', 'DEESCALATION', 'RELATIONS']);
/** So many who came from abroad tell a gathering whose organizer is not named; of two states' talks the other's. */
const enoughGuests = 2;

/** What the whole story names, as ids: events by their own names, and bodies. */
export interface NamedInStory {
  readonly events: ReadonlySet<number>;
  readonly bodies: ReadonlySet<number>;
}

/** The events that a text calls by a name of theirs, and the bodies among its namings. */
export function namedIn({ tokens }: Story, namings: readonly Naming[], gazetteer: Gazetteer): NamedInStory {
  const events = new Set<number>();
  for (let at = 0; at < tokens.length; at += 1) for (const { entity } of gazetteer.eventAt(tokens, at)?.senses ?? []) events.add(entity.id);
  return { events, bodies: new Set(namings.flatMap(({ kind, entity }) => (kind === 'ORGANIZATION' && entity ? entity.id : []))) };
}

/** The event of the gazetteer that a text tells of, by type, date, place, country and who takes part; null where none is surely it. */
export function matchKnown(happening: Happening, gazetteer: Gazetteer, publishedOn: string | null, named: NamedInStory): Known | null {
  let best: { known: Known; score: number } | undefined;
  let second = 0;
  const types: readonly EventType[] = gatherings.has(happening.type) ? [...gatherings] : [happening.type];
  for (const known of types.flatMap((type) => gazetteer.eventsOf(type))) {
    const score = scoreOf(happening, known, publishedOn);
    if (score < enough || !isOfThese(happening, known, gazetteer, named)) continue;
    if (!best || score > best.score) {
      second = best?.score ?? 0;
      best = { known, score };
    } else second = Math.max(second, score);
  }
  return best && best.score > second ? best.known : null;
}

function scoreOf(happening: Happening, { event, code }: Known, publishedOn: string | null): number {
  if (!event) return 0;
  const sameType = event.type === happening.type;
  if (!sameType && !(gatherings.has(event.type) && gatherings.has(happening.type))) return 0;
  const time = timeScore(happening, event, publishedOn);
  if (time === undefined) return 0;
  const place = happening.place !== null && event.place !== null && samePlace(happening.place, event.place);
  if (happening.place !== null && event.place !== null && !place && code !== null && happening.country !== code) return 0;
  const inCountry = code !== null && happening.country === code;
  if (code !== null && happening.country !== null && !inCountry && !place) return 0;
  const shared = happening.participants.filter(({ entity }) => entity && event.participants.includes(entity.id)).length;
  if (time === 0 && !place && shared < 3) return 0;
  return (sameType ? 2 : 1) + time + (place ? 2 : 0) + Number(inCountry) + Math.min(2, shared);
}

/**
 * Whether who takes part tells that it is this one: a town sees many gatherings. It is called by its name, its organizer is
 * named, or as many as are enough of those who came from abroad.
 */
function isOfThese(happening: Happening, { id, event, code }: Known, gazetteer: Gazetteer, named: NamedInStory): boolean {
  if (!event || named.events.has(id)) return true;
  const here = new Set(happening.participants.flatMap(({ entity }) => entity?.id ?? []));
  const isDated = happening.start !== null;
  const partakers = event.participants.flatMap((one) => gazetteer.entity(one) ?? []);
  if (partakers.some((one) => one.kind === 'ORGANIZATION' && (here.has(one.id) || (isDated && named.bodies.has(one.id))))) return true;
  const guests = partakers.filter((one) => one.kind !== 'ORGANIZATION' && (one.code === null || one.code !== code));
  const present = guests.filter((one) => here.has(one.id)).length;
  const lands = new Set(guests.map((one) => one.code ?? one.id));
  if (gatherings.has(event.type)) return guests.length > 0 && present >= Math.min(enoughGuests, lands.size);
  return present > 0 || (isDated && !(betweenParties.has(event.type) && guests.length > 0));
}

/** 2 for the same days, 1 for days that may be the same, 0 where none are said; undefined where they contradict. */
function timeScore({ start, end }: Happening, event: { readonly startsOn: string; readonly endsOn: string | null }, publishedOn: string | null): number | undefined {
  if (event.startsOn === '') return 0;
  if (start === null) {
    if (publishedOn === null) return 0;
    const days = Math.abs(daysBetween(event.startsOn, publishedOn));
    return days <= nearby ? 0 : undefined;
  }
  const last = event.endsOn ?? event.startsOn;
  if (start.startsWith('-')) return overlaps(start.slice(2), (end ?? start).slice(2), event.startsOn.slice(5), last.slice(5)) ? 2 : undefined;
  if (!overlaps(start, end ?? start, event.startsOn, last)) return undefined;
  return start.length >= 10 ? 2 : 1;
}

/** Spans of which each end is as exact as it is: "2024-10" holds "2024-10-23". */
function overlaps(a: string, aEnd: string, b: string, bEnd: string): boolean {
  const width = (one: string, other: string): number => Math.min(one.length, other.length);
  const n = width(a, bEnd);
  const m = width(b, aEnd);
  return a.slice(0, n) <= bEnd.slice(0, n) && b.slice(0, m) <= aEnd.slice(0, m);
}

function samePlace(a: string, b: string): boolean {
  const [one, other] = [keyOf(a), keyOf(b)];
  return one === other || other.split(/[^\p{L}-]+/u).includes(one) || one.split(/[^\p{L}-]+/u).includes(other);
}
