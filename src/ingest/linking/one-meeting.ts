import type { EventType } from '../../../db/tables.ts';
import { dayAfter } from './calendar.ts';
import { isAfter } from './event-dates.ts';
import { gatherings, isOfThen, peopleOf, type Happening } from './happening.ts';

/** A guest comes, meets the host, and they sign: told without a day, each is of the day of the others. */
const family: ReadonlySet<EventType> = new Set(['VISIT', 'TALKS', 'SUMMIT', 'AGREEMENT', 'RELATIONS']);
/** In sentences: what stands further away is of another time. */
const reach = 3;
/** UTF-16 code units before and behind a word. */
const around = { before: 60, after: 40 };

/** "Following the talks, nine documents were signed", "within the framework of the forum". */
const there = /\b(?:(?:following|after|at the end of|as a result of|during|upon completion of|at) (?:the|their|these|this|his|her) (?:\p{Ll}+ ){0,2}(?:talks|meeting|negotiations|visit|summit|session|consultations)|within the framework of the|on the margins of the)\b/iu;
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth'];

/** What a guest, a host and their papers have in common: the day of one that has it is that of those that have none. */
export function oneMeeting(text: string, happenings: readonly Happening[], publishedOn: string | null): void {
  const dated = happenings.filter(({ type, start, end, isDayOfReport }) => family.has(type) && start?.length === 10 && end === null && !isDayOfReport && !isAfter({ from: start }, publishedOn));
  for (const told of happenings) {
    if (!isOpen(text, told)) continue;
    const other = dated.filter((one) => isOfOne(text, told, one)).toSorted((a, b) => apart(a, told) - apart(b, told))[0];
    if (other?.start) told.start = other.start;
  }
}

/** "Tuesday, the second day of the visit": it began on Monday; and "the second and last day" ends it, as the second day of a strike does so far. */
export function fromFirstDay(text: string, happenings: Happening[]): void {
  for (const told of [...happenings]) {
    const day = told.start;
    if ((told.type !== 'VISIT' && told.type !== 'PROTEST' && !gatherings.has(told.type)) || day?.length !== 10 || told.end !== null) continue;
    const { nth, isLast } = nthDay(text, told);
    if (nth === 1 || /^[^.;]{0,60}\b(?:began|begun|started|opened|arrived|from)\b/.test(text.slice(told.cueEnd, told.cueEnd + 80)) || /\b(?:landed|flew in|opened|began|arrived|started)\b[^.;]*$/.test(text.slice(Math.max(0, told.cueStart - 120), told.cueStart))) continue;
    told.start = dayAfter(day, 1 - nth);
    if (isLast || told.type === 'PROTEST') told.end = day;
    const same = happenings.find((other) => other !== told && other.type === told.type && (told.country === null || other.country === told.country) && other.start === told.start && other.cueStart < told.cueStart);
    if (same) happenings.splice(happenings.indexOf(told), 1);
  }
}

/** "A visit by the king is being prepared", "his visit, the first in years". */
const notThen = /^[^.;]{0,40}\b(?:(?:is|are|was) being (?:prepared|planned|discussed)|planned|(?:the )?first in|cancell?ed|postponed|put off)\b/;

/** It has no day, and is neither to come nor long past. */
function isOpen(text: string, told: Happening): boolean {
  return (told.type === 'VISIT' || told.type === 'TALKS' || told.type === 'AGREEMENT') && told.start === null && isOfThen(text, told) && !notThen.test(text.slice(told.cueEnd, told.cueEnd + around.before));
}

/** Both are told close together, in one country; what is signed, at or after the meeting. */
function isOfOne(text: string, told: Happening, other: Happening): boolean {
  if (other.type === told.type || apart(other, told) > reach || (told.country !== null && other.country !== told.country && apart(other, told) > 0)) return false;
  if (told.type !== 'AGREEMENT' && areOthers(told, other)) return false;
  if (told.type !== 'AGREEMENT') return other.type !== 'RELATIONS' || apart(other, told) <= 1;
  const from = text.lastIndexOf('\n', told.cueStart) + 1;
  return other.type !== 'RELATIONS' && there.test(text.slice(Math.max(from, told.cueStart - 160), told.cueEnd + around.after));
}

/** Both name people, and nobody is named twice. */
function areOthers(told: Happening, other: Happening): boolean {
  const [here, those] = [peopleOf(told), peopleOf(other)];
  return here.size > 0 && those.size > 0 && here.isDisjointFrom(those);
}

/** In sentences, from where either is told. */
function apart(a: Happening, b: Happening): number {
  return Math.min(...[a.sentence, ...a.alsoIn].map((one) => Math.abs(one - b.sentence)));
}

/** "On the second day of his visit": 2; else 1. */
function nthDay(text: string, { cueStart }: Happening): { nth: number; isLast: boolean } {
  const [, word = '', last] = /\b(\p{L}+)(?: and (last|final))? day of (?:[\p{L}’'-]+ ){1,4}$/u.exec(text.slice(Math.max(0, cueStart - around.before), cueStart)) ?? [];
  return { nth: Math.max(0, ordinals.indexOf(word)) + 1, isLast: last !== undefined };
}
