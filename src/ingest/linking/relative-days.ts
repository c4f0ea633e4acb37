import { dayAfter, oneDay } from './calendar.ts';
import type { TextDate } from './dates.ts';
import { numberOf } from './lexicon/units.ts';

/** "A day earlier", "two weeks later", "the next day", "that evening", "shortly afterwards": against the day that was told just before. */
const form = /\b(?:(\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten) (day|week|month|year)s? (earlier|later|before|after)|(?:the|that) (previous|next|following|same) (?:day|evening|afternoon|morning)|the (?:day|night|evening) (before|after)(?! yesterday| tomorrow)|the (previous) (?:night|evening)|((?<!\b(?:since|until|from|of|for|by|before|after) )that (?:day|morning|afternoon|evening|night)|(?:shortly|soon|immediately) (?:afterwards?|thereafter)|(?:minutes|hours) (?:later|earlier)|later (?:that|in the) day|earlier (?:that|in the) day|(?:hours|minutes|moments) after(?= (?:the|his|her|their|its|that)\b)|(?<=\bon )the eve(?=,)))\b/gi;
const moves = new Map([['earlier', -1], ['before', -1], ['previous', -1], ['same', 0], ['later', 1], ['after', 1], ['next', 1], ['following', 1]]);
/** UTF-16 code units: a day told further away is another story's; "on the same day" is told of a paragraph, too. */
const farthest = { other: 300, same: 900 };

/** These dates of the text, in their order, with the days that it tells by them. */
export function withRelative(text: string, dates: readonly TextDate[]): TextDate[] {
  if (!/\s(?:day|week|month|year|night|eve|morning|afternoon|hours|minutes|moments|afterwards?|thereafter|later|earlier)/i.test(text)) return [...dates];
  const found: TextDate[] = [];
  let same: TextDate | undefined;
  // Both are in the order of the text.
  let passed = 0;
  for (const { 0: written, index, 1: count, 2: what, 3: a, 4: b, 5: c, 6: d, 7: then } of text.matchAll(form)) {
    while (passed < dates.length && (dates[passed]?.end ?? 0) <= index) passed += 1;
    const isEve = then?.toLowerCase() === 'the eve';
    const isSame = b?.toLowerCase() === 'same' || isEve;
    // "On the same day" is no month's; "a day earlier" may be told against that.
    const near = dates.slice(Math.max(0, passed - 4), passed);
    // "He walked out, alluding to the dead of March 1, 2008, and was held shortly afterwards".
    const ofNow = then === undefined ? undefined : near.findLast(({ start, end: to, from }) => oneDay.test(from) && !/\d{4}/.test(text.slice(start, to)) && index - start < farthest.same);
    const told = isSame ? near.findLast(({ from, start, end: to }) => oneDay.test(from) && !/^today$/i.test(text.slice(start, to))) : (ofNow ?? dates[passed - 1]);
    const before = same && same.start > (told?.start ?? -1) ? same : told;
    const way = then === undefined ? moves.get((a ?? b ?? c ?? d ?? '').toLowerCase()) : isEve ? -1 : 0;
    const many = Math.max(1, numberOf(count ?? '') ?? 1);
    const end = index + written.length;
    if (!before || way === undefined) continue;
    const unit = what?.toLowerCase();
    if (unit === 'month' || unit === 'year') {
      const from = monthAfter(before.from, (leadsClause(text, index, end) ? -way : way) * many * (unit === 'year' ? 12 : 1), unit);
      if (from !== undefined && before.to === null && index - before.end <= 160 && !/[.!?;]\s|\n/.test(text.slice(before.end, index))) found.push({ start: index, end, from, to: null });
      continue;
    }
    const move = way * many * (unit === 'week' ? 7 : 1);
    // "The summit that day before the vote", "the day after the attack": what it is before or after is said.
    const isClause = then === undefined && leadsClause(text, index, end);
    if (isClause && before === told && isWithinSentence(text, before, index, end, dates[passed], dates[passed - 2])) {
      found.push({ start: index, end, from: dayAfter(before.from, -move), to: null });
      continue;
    }
    const isOpen = !isClause && (then !== undefined || /^(?:[\s]*$|[\s]*[,.;:!?)–—-]|[\s]+(?!of\b|the\b|his\b|her\b|their\b|its\b|an?\b))/.test(text.slice(end, end + 12)) || (isSame && /\bon $/i.test(text.slice(Math.max(0, index - 3), index))));
    if (index - before.end > (isSame || then !== undefined ? farthest.same : farthest.other) || !isOpen || !oneDay.test(before.from)) continue;
    const day = before.to?.length === 10 && move > 0 ? before.to : before.from;
    found.push({ start: index, end, from: dayAfter(day, move), to: null });
    if (move === 0) same = found.at(-1);
  }
  return found.length === 0 ? [...dates] : [...dates, ...found].toSorted((a, b) => a.start - b.start);
}

/** "In October 2018, five months after": a month, or a year if that is all that is known. */
function monthAfter(from: string, months: number, unit: 'month' | 'year'): string | undefined {
  const [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  if (!year || Number.isNaN(year) || (unit === 'month' && !month)) return undefined;
  if (unit === 'year') return String(year + months / 12);
  const at = year * 12 + month - 1 + months;
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
}

/** "Friday's launch came four days after the two traded fire": a day of the same sentence, or of the one before of which this tells; and none of what follows. */
function isWithinSentence(text: string, before: TextDate, start: number, end: number, next: TextDate | undefined, earlier: TextDate | undefined): boolean {
  if (!oneDay.test(before.from) || before.to !== null || start - before.end > 160) return false;
  const between = text.slice(before.end, start);
  const [told = '', then, more] = between.split(/(?<=[.!?;])\s+|\n+/);
  // "On Friday they met. The meeting came | two days after ...".
  if (then !== undefined && (more !== undefined || (earlier !== undefined && !/[.!?]\s|\n/.test(text.slice(earlier.end, before.start))) || told === between || !/^(?:The|This|That|It|Its|His|Her|Their)\b.{0,60}\b(?:came|comes|was|is|took place|follows|followed)(?: \p{L}+)? $/u.test(then))) return false;
  const rest = /^[^.!?;,\n]*/.exec(text.slice(end, end + 160))?.[0].length ?? 0;
  return !next || next.start >= end + rest;
}

/** "Four days after | the two traded fire": a clause follows, of which it tells; not "four days after." */
export function leadsClause(text: string, start: number, end: number): boolean {
  return /\b(?:before|after)$/i.test(text.slice(start, end)) && !/^\s*(?:$|[,.;:!?)–—-]|(?:it|that|this),)/.test(text.slice(end, end + 6));
}
