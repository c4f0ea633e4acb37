import { isDay } from '../../../db/span.ts';
import { numberOf } from './lexicon/units.ts';
import { months, weekdays } from './lexicon/words.ts';

const shortDays: ReadonlyMap<string, number> = new Map([...weekdays].map(([name, n]) => [`${name.slice(0, 1).toUpperCase()}${name.slice(1, 3)}`, n]));

/** A date that is a whole day, its year known: `YYYY-MM-DD`. */
export const oneDay = /^\d{4}-\d{2}-\d{2}$/;

/** The day so many days after another, before it if they are negative; `YYYY-MM-DD`. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** How many days the second of two days is after the first; negative if it is before. NaN where a year is not known. */
export function daysBetween(first: string, second: string): number {
  return (Date.parse(second.slice(0, 10)) - Date.parse(first.slice(0, 10))) / 86_400_000;
}

/** Reads what the text leaves open from the day of publication. */
export class Calendar {
  readonly #published: Date | null;
  readonly #isFuture: () => boolean;
  readonly #isDone: () => boolean;

  constructor(publishedOn: string | null, future: () => boolean, done: () => boolean) {
    this.#isDone = once(done);
    const time = publishedOn === null ? Number.NaN : Date.parse(publishedOn.slice(0, 10));
    this.#published = Number.isNaN(time) ? null : new Date(time);
    this.#isFuture = once(future);
  }

  days(m1?: string, d1?: string, m2?: string, d2?: string, year?: string): { from: string; to: string | null } | undefined {
    const first = monthOf(m1);
    const second = m2 === undefined ? first : monthOf(m2);
    const [day, last] = [Number(d1), d2 === undefined ? 0 : Number(d2)];
    if (!first || !second || day < 1 || day > 31 || last > 31) return undefined;
    const y = this.#year(year) ?? this.#yearFor(first, day);
    return { from: dated(y, first, day), to: last > 0 ? dated(y, second, last) : null };
  }

  /** `which`: "last November" is the one before the publication, "next" the one after, "this" that of its year. */
  month(name: string | undefined, year: string | undefined, which?: string): { from: string } | undefined {
    const number = monthOf(name);
    if (!number) return undefined;
    if (which !== undefined && this.#published) {
      const [now, of] = [this.#published.getUTCMonth() + 1, this.#published.getUTCFullYear()];
      // "Will visit it this January", told in October, is of the next year.
      const move = { last: -Number(number >= now), next: Number(number <= now) }[which.toLowerCase()] ?? Number(number < now && this.#isFuture());
      return { from: dated(String(of + move), number) };
    }
    return { from: dated(this.#year(year) ?? (year === undefined ? this.#yearFor(number, 15) : null), number) };
  }

  span(a: string | undefined, b: string | undefined, year: string | undefined): { from: string; to: string } | undefined {
    const [first, last] = [monthOf(a), monthOf(b)];
    if (!first || !last) return undefined;
    const y = year === undefined ? this.#yearFor(last, 15) : this.#year(year);
    return { from: dated(y !== null && first > last ? String(Number(y) - 1) : y, first), to: dated(y, last) };
  }

  part(ordinal: string | undefined, length: number, year: string | undefined): { from: string; to: string } | undefined {
    const n = ['first', 'second', 'third', 'fourth'].indexOf(String(ordinal).toLowerCase());
    const y = year === undefined ? this.#yearOfPart(n * length) : this.#year(year);
    return y === null || n < 0 ? undefined : { from: dated(y, n * length + 1), to: dated(y, (n + 1) * length) };
  }

  day(word: string | undefined): { from: string } | undefined {
    const move = { yesterday: -1, today: 0, tomorrow: 1 }[String(word).toLowerCase()];
    return this.#published && move !== undefined ? { from: this.#moved(move) } : undefined;
  }

  /** "The 6th of this month". */
  dayOf(day: string | undefined, which: string | undefined): { from: string } | undefined {
    const n = Number(day);
    if (!this.#published) return undefined;
    const move = { last: -1, next: 1 }[String(which).toLowerCase()] ?? 0;
    const first = new Date(Date.UTC(this.#published.getUTCFullYear(), this.#published.getUTCMonth() + move, 1));
    const found = dated(String(first.getUTCFullYear()), first.getUTCMonth() + 1, n);
    // There is no February 30.
    return isDay(found) ? { from: found } : undefined;
  }

  around(which: string | undefined, what: string | undefined): { from: string; to?: string } | undefined {
    if (!this.#published) return undefined;
    const move = { last: -1, this: 0, next: 1 }[String(which).toLowerCase()] ?? 0;
    const [year, number] = [this.#published.getUTCFullYear(), this.#published.getUTCMonth() + move];
    if (what?.toLowerCase() === 'year') return { from: String(year + move) };
    if (what?.toLowerCase() === 'month') return { from: new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 7) };
    const monday = move * 7 - ((this.#published.getUTCDay() + 6) % 7);
    return { from: this.#moved(monday), to: this.#moved(monday + 6) };
  }

  weekday(which: string | undefined, name: string | undefined): { from: string } | undefined {
    const day = weekdays.get(String(name).toLowerCase()) ?? shortDays.get(String(name).slice(0, 3));
    if (!this.#published || day === undefined) return undefined;
    const back = (this.#published.getUTCDay() - day + 7) % 7;
    if (which === 'next' || (this.#isFuture() && which !== 'last')) return { from: this.#moved(back === 0 && which !== 'next' ? 0 : 7 - back) };
    return { from: this.#moved(which === 'last' && back === 0 ? -7 : -back) };
  }

  /** "Friday of next week". */
  weekdayIn(name: string | undefined, which: string | undefined): { from: string } | undefined {
    const day = weekdays.get(String(name).toLowerCase());
    const week = this.around(which, 'week');
    return week && day !== undefined ? { from: dayAfter(week.from, (day + 6) % 7) } : undefined;
  }

  /** "On the 10th": of the month of the publication, else of the one before it, or after it if it is to come. */
  dayOfMonth(day: string | undefined): { from: string } | undefined {
    const now = this.#published?.getUTCDate();
    const n = Number(day);
    if (now === undefined) return undefined;
    return this.dayOf(day, this.#isFuture() ? (n < now ? 'next' : 'this') : n > now ? 'last' : 'this');
  }

  /** Two days of one week. */
  weekdays(which: string | undefined, first: string | undefined, last: string | undefined): { from: string; to: string } | undefined {
    const from = this.weekday(which, first)?.from;
    const [a, b] = [weekdays.get(String(first).toLowerCase()), weekdays.get(String(last).toLowerCase())];
    if (from === undefined || a === undefined || b === undefined) return undefined;
    return { from, to: dayAfter(from, (b - a + 7) % 7) };
  }

  /** A day of a year that is not said is in the year in which it falls on that weekday. */
  weekdayOf(name: string | undefined, monthName: string | undefined, day: string | undefined, year: string | undefined): { from: string; to: string | null } | undefined {
    const number = monthOf(monthName);
    const wanted = weekdays.get(String(name).toLowerCase());
    const near = this.#published?.getUTCFullYear();
    const falls = (y: number): boolean => new Date(Date.UTC(y, (number ?? 1) - 1, Number(day))).getUTCDay() === wanted;
    const said = year ?? (near === undefined ? undefined : [near, near - 1, near + 1].find(falls)?.toString());
    return this.days(monthName, day, undefined, undefined, said);
  }

  weekend(which: string | undefined): { from: string; to: string } | undefined {
    if (!this.#published) return undefined;
    const saturday = 6 - ((this.#published.getUTCDay() + 6) % 7) - 1;
    // On a Monday, what "was held this weekend" is over.
    const isPast = (which?.toLowerCase() !== 'this' || (saturday > 2 && this.#isDone())) && which?.toLowerCase() !== 'next' && !this.#isFuture();
    const move = saturday + (which?.toLowerCase() === 'next' ? 7 : isPast && saturday > -1 ? -7 : 0);
    return { from: this.#moved(move), to: this.#moved(move + 1) };
  }

  ago(count: string | undefined, what: string | undefined): { from: string; to?: string } | undefined {
    if (!this.#published) return undefined;
    const n = numberOf(String(count)) ?? 1;
    const [year, number] = [this.#published.getUTCFullYear(), this.#published.getUTCMonth()];
    if (what === 'day') return { from: this.#moved(-n) };
    if (what === 'month') return { from: new Date(Date.UTC(year, number - n, 1)).toISOString().slice(0, 7) };
    if (what === 'year') return { from: String(year - n) };
    if (what !== 'week') return undefined;
    const monday = -7 * n - ((this.#published.getUTCDay() + 6) % 7);
    return { from: this.#moved(monday), to: this.#moved(monday + 6) };
  }

  /** The year of a quarter that is not said: this one, or the last if it is yet to begin and the clause speaks of what was. */
  #yearOfPart(firstMonth: number): string | null {
    if (!this.#published) return null;
    const isAhead = firstMonth > this.#published.getUTCMonth();
    return String(this.#published.getUTCFullYear() - Number(isAhead && !this.#isFuture()));
  }

  #moved(days: number): string {
    return new Date((this.#published?.getTime() ?? 0) + days * 86_400_000).toISOString().slice(0, 10);
  }

  /** Said, or in words; null where it can't be known. */
  #year(said: string | undefined): string | null {
    if (said === undefined) return null;
    if (/^\d{4}$/.test(said)) return said;
    if (!this.#published) return null;
    const move = /last|previous/.test(said) ? -1 : /next|following/.test(said) ? 1 : 0;
    return String(this.#published.getUTCFullYear() + move);
  }

  /** The year that brings a day nearest to the publication; more than four months away, on the side that the clause speaks of. */
  #yearFor(monthNumber: number, day: number): string | null {
    if (!this.#published) return null;
    const year = this.#published.getUTCFullYear();
    const away = (y: number): number => Date.UTC(y, monthNumber - 1, day) - (this.#published?.getTime() ?? 0);
    const [far, soon] = [120 * 86_400_000, 20 * 86_400_000];
    // One that is near is nearer than the others can be, whatever the clause speaks of: that is read only where it may tell.
    const near = [year, year - 1, year + 1].find((y) => Math.abs(away(y)) <= far);
    if (near !== undefined && !(away(near) > soon && this.#isDone())) return String(near);
    const cost = (y: number): number => Math.abs(away(y)) + ((Math.abs(away(y)) > far && away(y) > 0 !== this.#isFuture()) || (away(y) > soon && this.#isDone()) ? 4 * far : 0);
    return String([year, year - 1, year + 1].toSorted((a, b) => cost(a) - cost(b))[0] ?? year);
  }
}

/** The text is read for it the first time that it is asked. */
function once(ask: () => boolean): () => boolean {
  let answer: boolean | undefined;
  return () => (answer ??= ask());
}

function monthOf(name: string | undefined): number | undefined {
  return name === undefined ? undefined : months.get(name.toLowerCase().replace('.', ''));
}

function dated(year: string | null, monthNumber: number, day?: number): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${year ?? '-'}-${two(monthNumber)}${day === undefined ? '' : `-${two(day)}`}`;
}
