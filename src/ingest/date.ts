const MONTHS = 'january february march april may june july august september october november december'.split(' ');

/** Minutes east of Greenwich. RFC 822 has the first row; the rest is what European and Asian feeds write. */
const ZONES: Readonly<Record<string, number>> = {
  UT: 0, UTC: 0, GMT: 0, EST: -300, EDT: -240, CST: -360, CDT: -300, MST: -420, MDT: -360, PST: -480, PDT: -420,
  WET: 0, BST: 60, CET: 60, CEST: 120, EET: 120, EEST: 180, MSK: 180, JST: 540, KST: 540,
};

const RFC_822 =
  /^(?:[a-z]+\.?,?\s+)?(\d{1,2})[\s-]+([a-z]{3,9})\.?,?[\s-]+(\d{4}|\d{2})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*([a-z]{1,4}|(?:(?:GMT|UTC)\s*)?[+-]\d{2}:?\d{2})?)?(?:\s*\([^()]*\))?$/i;
const RFC_3339 =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:(?:T|\s+)(\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?)?)?)?$/i;

const FIRST_YEAR = 1000;
const LAST_YEAR = 2200;

/**
 * A date as feeds write it, as RFC 3339 in UTC with milliseconds: RFC 822/2822 with two or four digits of year (RSS 2.0),
 * RFC 3339 (Atom) and its short forms (W3CDTF, Dublin Core), `2024-10-25 09:40:00` (WordPress). Without a zone it is UTC.
 * Undefined if it can't be understood, is no day of the calendar, or is not of the years 1000 to 2200. (`Date.parse`
 * would find a date in "Item 12", and take it for local time.)
 */
export function readDate(value: string): string | undefined {
  const text = value.trim();
  if (text.length > 100) return undefined;
  const mail = RFC_822.exec(text);
  if (mail !== null) {
    const [, day, month, year, hour, minute, second, zone] = mail;
    return instant(fullYear(year ?? ''), monthOf(month ?? ''), Number(day), [hour, minute, second], 0, zone);
  }
  const iso = RFC_3339.exec(text);
  if (iso !== null) {
    const [, year, month, day, hour, minute, second, fraction, zone] = iso;
    const milliseconds = Number((fraction ?? '').padEnd(3, '0').slice(0, 3));
    return instant(Number(year), Number(month ?? 1), Number(day ?? 1), [hour, minute, second], milliseconds, zone);
  }
  return undefined;
}

function instant(
  year: number,
  month: number,
  day: number,
  clock: readonly (string | undefined)[],
  milliseconds: number,
  zone: string | undefined,
): string | undefined {
  const [hour = 0, minute = 0, second = 0] = clock.map((part) => Number(part ?? 0));
  const offset = offsetOf(zone);
  if (offset === undefined || month < 1 || hour > 23 || minute > 59 || second > 60) return undefined;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  date.setUTCHours(hour, minute - offset, Math.min(second, 59), milliseconds); // a leap second has no place in a Date
  const utcYear = date.getUTCFullYear();
  return utcYear < FIRST_YEAR || utcYear > LAST_YEAR ? undefined : date.toISOString();
}

/** 1 to 12, or 0 for what is no English month ("Oct", "Sept", "October"). */
function monthOf(name: string): number {
  return MONTHS.findIndex((month) => month.startsWith(name.toLowerCase())) + 1;
}

/** RFC 2822, 4.3: 00 to 49 are of this century, 50 to 99 of the last. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

/** Minutes east of UTC. A single letter is UTC: RFC 822 had them the wrong way round, so they mean nothing (RFC 2822, 4.3). */
function offsetOf(zone: string | undefined): number | undefined {
  if (zone === undefined || zone.length === 1) return 0;
  const numeric = /([+-])(\d{2}):?(\d{2})?$/.exec(zone);
  if (numeric === null) return ZONES[zone.toUpperCase()];
  const [, sign, hours, minutes] = numeric;
  const size = Number(hours) * 60 + Number(minutes ?? 0);
  return size > 24 * 60 ? undefined : sign === '-' ? -size : size;
}
