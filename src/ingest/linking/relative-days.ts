import type { TextDate } from './dates.ts';

/** "A day earlier", "the next day": against the day that was told just before. */
const form = /\b(?:a day (earlier|later|before|after)|the (previous|next|following|same) day|the day (before|after)(?! yesterday| tomorrow))\b/gi;
const moves = new Map([['earlier', -1], ['before', -1], ['previous', -1], ['same', 0], ['later', 1], ['after', 1], ['next', 1], ['following', 1]]);
/** UTF-16 code units: a day told further away is another story's. */
const farthest = 300;

/** These dates of the text, in their order, with the days that it tells by them. */
export function withRelative(text: string, dates: readonly TextDate[]): TextDate[] {
  if (!text.includes(' day')) return [...dates];
  const days = Array.from(text.matchAll(form)).flatMap(({ 0: found, index, 1: a, 2: b, 3: c }): TextDate[] => {
    const before = dates.findLast((date) => date.end <= index);
    const move = moves.get((a ?? b ?? c ?? '').toLowerCase());
    // "The summit that day before the vote", "the day after the attack": what it is before or after is said.
    const isOpen = /^(?:[\s]*$|[\s]*[,.;:!?)–—-]|[\s]+(?!of\b|the\b|his\b|her\b|their\b|its\b|an?\b))/.test(text.slice(index + found.length, index + found.length + 12));
    if (!before || index - before.end > farthest || move === undefined || !isOpen || !/^\d{4}-\d{2}-\d{2}$/.test(before.from)) return [];
    const day = before.to?.length === 10 && move > 0 ? before.to : before.from;
    return [{ start: index, end: index + found.length, from: new Date(Date.parse(day) + move * 86_400_000).toISOString().slice(0, 10), to: null }];
  });
  return days.length === 0 ? [...dates] : [...dates, ...days].toSorted((a, b) => a.start - b.start);
}
