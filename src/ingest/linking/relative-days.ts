import { dayAfter, oneDay } from './calendar.ts';
import type { TextDate } from './dates.ts';
import { numberWords } from './lexicon/units.ts';

/** "A day earlier", "two weeks later", "the next day": against the day that was told just before. */
const form = /\b(?:(\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten) (day|week)s? (earlier|later|before|after)|(?:the|that) (previous|next|following|same) (?:day|evening|afternoon|morning)|the (?:day|night|evening) (before|after)(?! yesterday| tomorrow)|the (previous) (?:night|evening))\b/gi;
const moves = new Map([['earlier', -1], ['before', -1], ['previous', -1], ['same', 0], ['later', 1], ['after', 1], ['next', 1], ['following', 1]]);
/** UTF-16 code units: a day told further away is another story's. */
const farthest = 300;

/** These dates of the text, in their order, with the days that it tells by them. */
export function withRelative(text: string, dates: readonly TextDate[]): TextDate[] {
  if (!/ (?:day|week|night|evening)/.test(text)) return [...dates];
  // Both are in the order of the text.
  let passed = 0;
  const found = Array.from(text.matchAll(form)).flatMap(({ 0: written, index, 1: count, 2: what, 3: a, 4: b, 5: c, 6: d }): TextDate[] => {
    while (passed < dates.length && (dates[passed]?.end ?? 0) <= index) passed += 1;
    const before = dates[passed - 1];
    const way = moves.get((a ?? b ?? c ?? d ?? '').toLowerCase());
    const days = count === undefined ? 1 : (Number(count) || (numberWords.get(count.toLowerCase()) ?? 1)) * (what?.toLowerCase() === 'week' ? 7 : 1);
    const move = way === undefined ? undefined : way * days;
    // "The summit that day before the vote", "the day after the attack": what it is before or after is said.
    const isClause = leadsClause(text, index, index + written.length);
    if (isClause && before && move !== undefined && isWithinSentence(text, before, index, index + written.length, dates[passed], dates[passed - 2])) return [{ start: index, end: index + written.length, from: dayAfter(before.from, -move), to: null }];
    const isOpen = !isClause && /^(?:[\s]*$|[\s]*[,.;:!?)–—-]|[\s]+(?!of\b|the\b|his\b|her\b|their\b|its\b|an?\b))/.test(text.slice(index + written.length, index + written.length + 12));
    if (!before || index - before.end > farthest || move === undefined || !isOpen || !oneDay.test(before.from)) return [];
    const day = before.to?.length === 10 && move > 0 ? before.to : before.from;
    return [{ start: index, end: index + written.length, from: dayAfter(day, move), to: null }];
  });
  return found.length === 0 ? [...dates] : [...dates, ...found].toSorted((a, b) => a.start - b.start);
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
