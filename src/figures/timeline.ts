import { dayLength, type DayCount } from '../../db/figures.ts';

export type Interval = 'DAY' | 'WEEK' | 'MONTH' | 'YEAR';

export interface Bucket {
  /** The first day, as YYYY-MM-DD. */
  readonly start: string;
  readonly count: number;
}

/** The longest timeline: 27 years by day. */
export const mostBuckets = 10_000;

/**
 * Stories by interval, the oldest first, in UTC. Quiet times in between count 0, unless there would be more than
 * `mostBuckets` then: a story of the year 1000 is no reason for a million empty days. Of more than that, the newest.
 */
export function timeline(days: readonly DayCount[], by: Interval): Bucket[] {
  const counts = new Map<number, number>();
  for (const { day, count } of days) {
    const start = startOf(day, by);
    counts.set(start, (counts.get(start) ?? 0) + count);
  }
  const starts = [...counts.keys()];
  const [first, last] = [starts.at(0), starts.at(-1)];
  if (first === undefined || last === undefined) return [];
  const shown = (last - first) / shortest[by] < mostBuckets ? everyStart(first, last, by) : starts;
  return shown.slice(-mostBuckets).map((start) => ({ start: dateOf(start), count: counts.get(start) ?? 0 }));
}

/** The least days of each. */
const shortest: Record<Interval, number> = { DAY: 1, WEEK: 7, MONTH: 28, YEAR: 365 };

function everyStart(first: number, last: number, by: Interval): number[] {
  const starts: number[] = [];
  for (let start = first; start <= last; start = next(start, by)) starts.push(start);
  return starts;
}

/** The first day of the interval that a day is in; a week begins on Monday (ISO 8601). */
function startOf(day: number, by: Interval): number {
  if (by === 'DAY') return day;
  // Day 0, the 1st of January 1970, was a Thursday.
  if (by === 'WEEK') return day - (((day + 3) % 7) + 7) % 7;
  const date = new Date(day * dayLength);
  return dayAt(date.getUTCFullYear(), by === 'YEAR' ? 0 : date.getUTCMonth());
}

function next(start: number, by: Interval): number {
  if (by === 'DAY' || by === 'WEEK') return start + shortest[by];
  const date = new Date(start * dayLength);
  return by === 'YEAR' ? dayAt(date.getUTCFullYear() + 1, 0) : dayAt(date.getUTCFullYear(), date.getUTCMonth() + 1);
}

/** The first day of a month. Not by Date.UTC alone, which takes the years 0 to 99 for those of the last century. */
function dayAt(year: number, month: number): number {
  return new Date(0).setUTCFullYear(year, month, 1) / dayLength;
}

function dateOf(day: number): string {
  return new Date(day * dayLength).toISOString().slice(0, 10);
}
