import { sinceLast } from './clauses.ts';
import { byWhom } from './event-country.ts';
import { gatherings, type Happening } from './happening.ts';
import { isWeek } from './later-days.ts';

/** An event told before, with no other date or place, is the same: what it lacks is filled in. */
export function addTo(text: string, happenings: Happening[], told: Happening): void {
  const same = happenings.find((other) => isOneGathering(other, told)) ?? happenings.find((other) => other.type === told.type && !isInOtherWords(text, other, told) && !isOfYore(other, told) && (agrees(other.start, told.start) || isReported(other, told) || isWithinWeek(other, told)) && (agrees(other.place, told.place) || (isReported(other, told) && other.country === told.country)) && isWhose(other, told));
  if (!same) {
    happenings.push(told);
    return;
  }
  const isNearer = told.start?.length === 10 && ((same.start !== null && same.start.length < 10) || isWithinWeek(same, told) || (same.isDayOfReport && !told.isDayOfReport));
  if (same.start === null || isNearer) [same.start, same.end, same.isDayOfReport] = [told.start, told.end, told.isDayOfReport];
  if (same.place === null && told.place !== null) {
    same.place = told.place;
    if (!byWhom.has(same.type) || same.country === null) same.country = told.country;
  }
  if (same.country === null || (same.place !== null && same.place === told.place && same.sentence === 0 && !byWhom.has(same.type))) same.country = told.country ?? same.country;
  same.alsoIn.push(told.sentence);
  same.participants.push(...newcomers(same, told));
}

/** Who takes part in what is told and was not named before. */
function newcomers(before: Happening, { participants }: Happening): Happening['participants'] {
  const known = new Set(before.participants.map(({ name }) => name));
  return participants.filter(({ name }) => !known.has(name));
}

/**
 * "They were arrested" after "the verdict": what the body tells further down in another word is another event, unless it is
 * spoken of as known, "the trial", or of them by a pronoun. In the lead, which tells the same in other words, only if it is of somebody else.
 */
function isInOtherWords(text: string, before: Happening, told: Happening): boolean {
  if ((before.sentence === 0 && told.sentence <= opening) || told.sentence <= Math.max(before.sentence, ...before.alsoIn) || gatherings.has(told.type) || isReported(before, told)) return false;
  const stemOf = ({ cueStart, cueEnd }: Happening): string => text.slice(cueStart, Math.min(cueEnd, cueStart + stem)).toLowerCase();
  if (stemOf(before) === stemOf(told)) return false;
  // "He was sentenced", "a mudflow buried houses": nobody new is named.
  if (told.sentence <= opening && newcomers(before, told).length === 0) return false;
  const lead = sinceLast(text.slice(Math.max(0, told.cueStart - 200), told.cueStart), '.!?\n');
  return !/^\s*["“”]?(?:He|She|It|They|Those)\b/.test(lead) && !spokenOf.test(lead);
}

/** The last sentence of the lead; the headline is the first, 0. */
const opening = 3;
/** UTF-16 code units. */
const stem = 5;
const spokenOf = /\b(?:the|this|that|these|those|its|their|his|her) (?:\p{L}+ ){0,2}$/iu;

/** A summit that the headline or the sentence before tells of that day: wherever else it speaks of. */
function isOneGathering(before: Happening, told: Happening): boolean {
  return before.type === told.type && gatherings.has(told.type) && agrees(before.place, told.place) && told.start?.length === 10 && before.start === told.start && told.sentence - before.sentence <= 1;
}

/** A gathering without a place is the one told before; a deed is another's if another country did it. */
function isWhose(before: Happening, told: Happening): boolean {
  // "Fire in Birmingham", "in Birmingham, Alabama": a town is told more nearly.
  if (before.place !== null && before.place === told.place && before.sentence === 0) return true;
  // The first sentence tells what the headline told.
  if (before.sentence === 0 && told.sentence === 1 && before.place === null) return true;
  if (told.country === null || before.country === null || told.country === before.country) return true;
  // "They reached a deal, it was said on Monday. It was signed on Sunday".
  if (isReported(before, told) && before.participants.some(({ code }) => code === told.country)) return true;
  // Where a gathering is was only guessed, until its place is told.
  if (before.place === null && gatherings.has(before.type)) return true;
  return told.place === null && told.bearing === 'PLACE';
}

/** Told on Tuesday, it was on Monday, as one of the sentences beside says. */
function isReported(before: Happening, told: Happening): boolean {
  // What is reported was before.
  const [deed, report] = told.isDayOfReport ? [before, told] : [told, before];
  return told.start?.length === 10 && before.isDayOfReport !== told.isDayOfReport && (deed.start ?? '') <= (report.start ?? '') && before.end === null && before.start?.length === 10 && told.sentence - before.sentence <= 3;
}

/** "This week", and "on Wednesday" a sentence later. */
function isWithinWeek(before: Happening, told: Happening): boolean {
  return isWeek(before) && told.start?.length === 10 && !isWeek(told) && told.sentence - before.sentence <= 2 && told.start >= String(before.start) && (told.end ?? told.start) <= String(before.end);
}

/** The year or month that comes up later is of what went before: of the arrest, where the headline tells the sentence. */
function isOfYore(before: Happening, { start, sentence }: Happening): boolean {
  return before.start === null && start !== null && start.length < 10 && sentence - before.sentence > 2;
}

export function agrees(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b || a.startsWith(b) || b.startsWith(a);
}
