import { months, weekdays } from './lexicon/words.ts';

/**
 * A date that the text states. `from` and `to` are EDTF level 0 ("2024", "2024-10", "2024-10-23"); where the year is
 * neither said nor to be known, ISO 8601's truncated form ("--10-23", "--04").
 */
export interface TextDate {
  readonly start: number;
  readonly end: number;
  readonly from: string;
  /** The last day, month or year of a span; null for a single one. */
  readonly to: string | null;
}

const month = '(Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)|Apr(?:il|\\.)|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const relativeYear = '(?:this|last|next) year|(?:the )?(?:current|previous|following) year';
const through = '\\s?(?:[-–—]|to|until|through|and)\\s?';

type Read = (groups: readonly (string | undefined)[], calendar: Calendar) => { from: string; to?: string | null } | undefined;

/** In order: what an earlier form has read is not read again. */
const forms: readonly (readonly [form: RegExp, read: Read])[] = [
  [/\b(\d{4})-(\d{2})-(\d{2})\b/g, ([y, m, d]) => ({ from: `${y}-${m}-${d}` })],
  [new RegExp(`\\b${month} (\\d{1,2})(?:st|nd|rd|th)?(?:${through}(?:${month} )?(\\d{1,2})(?:st|nd|rd|th)?(?![\\d.,%]*(?:\\d|%| percent)))?(?:,? (?:of )?((?:19|20)\\d{2})\\b)?(?!\\d)`, 'g'), ([m1, d1, m2, d2, y], calendar) => calendar.days(m1, d1, m2, d2, y)],
  [new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)?(?: ${month})?${through}(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${month}(?:,? ((?:19|20)\\d{2})\\b)?`, 'g'), ([d1, m1, d2, m2, y], calendar) => calendar.days(m1 ?? m2, d1, m2, d2, y)],
  [new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${month}(?:,? ((?:19|20)\\d{2})\\b)?`, 'g'), ([d, m, y], calendar) => calendar.days(m, d, undefined, undefined, y)],
  [new RegExp(`\\b${month}${through}${month},?(?: of)? ((?:19|20)\\d{2}\\b|${relativeYear})`, 'g'), ([m1, m2, y], calendar) => calendar.span(m1, m2, y)],
  [new RegExp(`\\b${month},?(?: of)? ((?:19|20)\\d{2}\\b|${relativeYear})`, 'g'), ([m, y], calendar) => calendar.month(m, y)],
  [/\b(first|second|third|fourth) quarter(?: of)? ((?:19|20)\d{2}\b|(?:this|last|next) year)/gi, ([n, y], calendar) => calendar.part(n, 3, y)],
  [/\b(first|second) half(?: of)? ((?:19|20)\d{2}\b|(?:this|last|next) year)/gi, ([n, y], calendar) => calendar.part(n, 6, y)],
  [/\b(?:between |from )?((?:19|20)\d{2})(?:[-–]| to | and | through )((?:19|20)?\d{2})\b(?!-)/g, ([a, b = '']) => ({ from: String(a), to: b.length === 2 ? `${String(a).slice(0, 2)}${b}` : b })],
  [/\b(?:in|since|by|from|during|until|through|before|after|for|year|of|late|early|mid-?)\s((?:19|20)\d{2})\b(?![,.]?\d| (?:people|residents|tons|tonnes|[a-z]+s\b))/gi, ([y]) => ({ from: String(y) })],
  [/\b(?:[Tt]he|of|[Ii]ts|[Tt]heir|[Hh]is|[a-z]+[’']s) ((?:19|20)\d{2})(?= [a-zA-Z])/g, ([y]) => ({ from: String(y) })],
  [new RegExp(`\\b(?:in|by|since|until|late|early|mid|of|for|from|during|last|this|next|through)[ -]${month}\\b(?! \\d)`, 'g'), ([m], calendar) => calendar.month(m, undefined)],
  [/\b(yesterday|today|tomorrow)\b/gi, ([word], calendar) => calendar.day(word)],
  [/\b(last|this|next) (week|month|year)\b/gi, ([which, what], calendar) => calendar.around(which, what)],
  [/\b(?:(last|this|next|on) )?(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/g, ([which, name], calendar) => calendar.weekday(which, name)],
];

/** All dates of a text in their order, against the day of its publication (`YYYY-MM-DD`), if that is known. */
export function datesIn(text: string, publishedOn: string | null): TextDate[] {
  const found: TextDate[] = [];
  const read = new Uint8Array(text.length);
  for (const [form, reading] of forms) {
    for (const match of text.matchAll(form)) {
      const end = match.index + match[0].length;
      if (read[match.index] === 1 || read[end - 1] === 1) continue;
      const date = reading(match.slice(1), new Calendar(publishedOn, isFuture(text, match.index)));
      if (!date) continue;
      read.fill(1, match.index, end);
      found.push({ start: match.index, end, from: date.from, to: date.to && date.to !== date.from ? date.to : null });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** The clause speaks of what is to come. */
function isFuture(text: string, at: number): boolean {
  const clause = text.slice(Math.max(0, at - 120), at + 60).split(/(?<=[.!?])\s/);
  const offset = Math.min(120, at);
  let length = 0;
  const own = clause.find((part) => (length += part.length + 1) > offset) ?? '';
  return /\b(?:will|shall|scheduled|upcoming|planned|plans|expected|due|to be held|going to|set to|slated|next|ahead of)\b/i.test(own);
}

/** Reads what the text leaves open from the day of publication. */
class Calendar {
  readonly #published: Date | null;
  readonly #future: boolean;

  constructor(publishedOn: string | null, future: boolean) {
    const time = publishedOn === null ? Number.NaN : Date.parse(publishedOn.slice(0, 10));
    this.#published = Number.isNaN(time) ? null : new Date(time);
    this.#future = future;
  }

  days(m1?: string, d1?: string, m2?: string, d2?: string, year?: string): { from: string; to: string | null } | undefined {
    const first = monthOf(m1);
    const second = m2 === undefined ? first : monthOf(m2);
    const [day, last] = [Number(d1), d2 === undefined ? 0 : Number(d2)];
    if (!first || !second || day < 1 || day > 31 || last > 31) return undefined;
    const y = year ?? this.#yearFor(first, day);
    return { from: dated(y, first, day), to: last > 0 ? dated(year ?? y, second, last) : null };
  }

  month(name: string | undefined, year: string | undefined): { from: string } | undefined {
    const number = monthOf(name);
    if (!number) return undefined;
    return { from: dated(this.#year(year) ?? (year === undefined ? this.#yearFor(number, 15) : null), number) };
  }

  span(a: string | undefined, b: string | undefined, year: string | undefined): { from: string; to: string } | undefined {
    const [first, last, y] = [monthOf(a), monthOf(b), this.#year(year)];
    return first && last ? { from: dated(y, first), to: dated(y, last) } : undefined;
  }

  part(ordinal: string | undefined, length: number, year: string | undefined): { from: string; to: string } | undefined {
    const n = ['first', 'second', 'third', 'fourth'].indexOf(String(ordinal).toLowerCase());
    const y = this.#year(year);
    return y === null ? undefined : { from: dated(y, n * length + 1), to: dated(y, (n + 1) * length) };
  }

  day(word: string | undefined): { from: string } | undefined {
    const move = { yesterday: -1, today: 0, tomorrow: 1 }[String(word).toLowerCase()];
    return this.#published && move !== undefined ? { from: this.#moved(move) } : undefined;
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
    const day = weekdays.get(String(name).toLowerCase());
    if (!this.#published || day === undefined) return undefined;
    const back = (this.#published.getUTCDay() - day + 7) % 7;
    if (which === 'next' || (this.#future && which !== 'last')) return { from: this.#moved(back === 0 && which !== 'next' ? 0 : 7 - back) };
    return { from: this.#moved(which === 'last' && back === 0 ? -7 : -back) };
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
    const far = 120 * 86_400_000;
    const cost = (y: number): number => Math.abs(away(y)) + (Math.abs(away(y)) > far && away(y) > 0 !== this.#future ? 4 * far : 0);
    return String([year, year - 1, year + 1].toSorted((a, b) => cost(a) - cost(b))[0] ?? year);
  }
}

function monthOf(name: string | undefined): number | undefined {
  return name === undefined ? undefined : months.get(name.toLowerCase().replace('.', ''));
}

function dated(year: string | null, monthNumber: number, day?: number): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${year ?? '-'}-${two(monthNumber)}${day === undefined ? '' : `-${two(day)}`}`;
}
