/** From when to when: each known to the year, the month or the day, or not at all. */
export interface Span {
  readonly since: string | null;
  readonly until: string | null;
}

/** True unless it ends before it begins. */
export function isInOrder({ since, until }: Span): boolean {
  return since === null || until === null || !isBefore(until, since);
}

/** True if the two have some time in common, as far as they are known: whoever leaves in a year may come back in it. */
export function overlap(a: Span, b: Span): boolean {
  return beginsBeforeEnd(a, b) && beginsBeforeEnd(b, a);
}

function beginsBeforeEnd({ since }: Span, { until }: Span): boolean {
  return since === null || until === null || isBefore(since, until);
}

/** True of two dates that can't be one: each may be known to the year, the month or the day. */
export function isElsewhen(a: string, b: string): boolean {
  return isBefore(a, b) || isBefore(b, a);
}

function isBefore(a: string, b: string): boolean {
  return a.slice(0, b.length) < b.slice(0, a.length);
}

/** True for a day of the calendar, `YYYY-MM-DD`: JavaScript takes the 30th of February for the 1st of March. */
export function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00.000Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
