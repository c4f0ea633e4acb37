import type { Happening } from './happening.ts';
import type { Gazetteer } from './gazetteer.ts';
import { keyOf } from './key.ts';
import type { Known } from './known.ts';

/** Kinds of gathering that reports call by each other's names. */
const gatherings: ReadonlySet<string> = new Set(['SUMMIT', 'CONFERENCE', 'TALKS', 'EXHIBITION']);
const enough = 5;
/** A story without a date of its event speaks of one near its own publication, in days. */
const nearby = 150;

/** The event of the gazetteer that a text tells of, by type, date, place, country and who takes part; null where none is surely it. */
export function matchKnown(happening: Happening, gazetteer: Gazetteer, publishedOn: string | null): Known | null {
  let best: { known: Known; score: number } | undefined;
  let second = 0;
  for (const known of gazetteer.events) {
    const score = scoreOf(happening, known, publishedOn);
    if (score < enough) continue;
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

/** 2 for the same days, 1 for days that may be the same, 0 where none are said; undefined where they contradict. */
function timeScore({ start, end }: Happening, event: { readonly startsOn: string; readonly endsOn: string | null }, publishedOn: string | null): number | undefined {
  if (event.startsOn === '') return 0;
  if (start === null) {
    if (publishedOn === null) return 0;
    const days = Math.abs(Date.parse(publishedOn.slice(0, 10)) - Date.parse(event.startsOn)) / 86_400_000;
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
