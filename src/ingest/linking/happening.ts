import type { EventType } from '../../../db/tables.ts';
import { lastSentence, sinceLast, upTo } from './clauses.ts';
import { dayAfter } from './calendar.ts';
import type { TextDate } from './dates.ts';
import { speaksOf } from './lexicon/event-nouns.ts';
import type { Bearing } from './lexicon/triggers.ts';
import type { Naming } from './story.ts';

/** Something that the text says happened, happens or will: of what kind, when, where, whose, and who took part. */
export interface Happening {
  readonly type: EventType;
  readonly bearing: Bearing;
  /** The sentence that tells it first, and the word in it: offsets of that word. */
  readonly cueStart: number;
  readonly cueEnd: number;
  readonly sentence: number;
  /** Other sentences that tell it. */
  readonly alsoIn: number[];
  /** EDTF level 0, or truncated ("--10-23") where the year is not to be known; null where none is said. */
  start: string | null;
  end: string | null;
  /** Its day is but that on which it was told: "police said on Tuesday". */
  isDayOfReport: boolean;
  /** City, region or country, as written. */
  place: string | null;
  /** It was given the country of another event, of which it is a part or at whose place it is told. */
  isSettled: boolean;
  /** ISO 3166-1 alpha-2: of the place, else of the one who does it or whom it befalls. */
  country: string | null;
  /** Countries, people and organizations of the sentence. */
  participants: Naming[];
}

/** A sentence, or the part of one that tells an event: tokens `from` to `to` (exclusive), and who and when is named there. */
export interface Setting {
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  readonly here: readonly Naming[];
  readonly when: readonly TextDate[];
}

/** What is told of one event and holds of another. */
export function settleTogether(text: string, happenings: readonly Happening[]): void {
  onTheSidelines(text, happenings);
  duringVisits(text, happenings);
  signedThere(text, happenings);
  saidNext(text, happenings);
  theGathering(text, happenings);
  onPollingDay(text, happenings);
  onTheDayOf(text, happenings);
  whereItWasSigned(happenings);
  whereItWasTalked(happenings);
  whereItIsGone(happenings);
  besideGatherings(happenings);
}

const ahead = /\b(?:will|would|to|plans?|planned|expected|due|scheduled|next|invited|invitation|upcoming|forthcoming|future|may|might|could|should) (?:\p{L}+ ){0,2}$/u;
const earlier = /\b(?:after|had|has|have|last|previous|previously|earlier|first|since|ever|historic|past|recent) (?:\p{L}+ ){0,2}$/u;
/** UTF-16 code units. */
const beforeCue = 60;

/** It is neither told as to come ("will hold talks") nor as long past ("had held talks"). */
export function isOfThen(text: string, { cueStart }: Pick<Happening, 'cueStart'>): boolean {
  const before = lastSentence(text.slice(Math.max(0, cueStart - beforeCue), cueStart));
  return !ahead.test(before) && !earlier.test(before);
}

/** "On the sidelines of the summit they signed": on its day. */
function onTheSidelines(text: string, happenings: readonly Happening[]): void {
  for (const told of happenings) {
    if (told.start !== null || gatherings.has(told.type) || !/\b(?:on the sidelines|on the margins|within the framework) of\b/.test(text.slice(Math.max(0, told.cueStart - aroundCue), told.cueEnd + aroundCue))) continue;
    const whole = happenings.find((other) => gatherings.has(other.type) && other.start !== null && other.sentence <= told.sentence);
    if (whole && whole.end === null) told.start = whole.start;
  }
}

/** UTF-16 code units. */
const aroundCue = 120;

/** What leaders do in words to others is told further down, too. */
export const calls: ReadonlySet<EventType> = new Set(['APPEAL', 'REJECTION', 'CRITICISM', 'THREAT']);
const meetings: ReadonlySet<EventType> = new Set(['SUMMIT', 'CONFERENCE', 'VISIT', 'TALKS']);

/** "They met on Tuesday. Ten documents were signed", "he called on the rebels": on that day, if no other is told. */
function signedThere(text: string, happenings: readonly Happening[]): void {
  for (const told of happenings) {
    if ((told.type !== 'AGREEMENT' && !calls.has(told.type)) || told.start !== null || (told.place !== null && told.type === 'AGREEMENT')) continue;
    const around = text.slice(Math.max(0, told.cueStart - 30), told.cueEnd + 60);
    if ((told.type === 'AGREEMENT' && !/\b(?:signed|inked|concluded|signing)\b/.test(around)) || /\b(?:will|would|to|may|plan|expected|hopes?|earlier|previously|already|had|since|been) (?:be |been )?(?:signed|inked|concluded|sign)\b/.test(around)) continue;
    // "Paid a visit on May 5-6, in the course of which a pact was signed".
    const own = happenings.find((other) => meetings.has(other.type) && other.start?.length === 10 && other.sentence === told.sentence && other.end !== null);
    if (own && told.type === 'AGREEMENT') {
      [told.start, told.end] = [own.start, own.end];
      continue;
    }
    const meeting = happenings.findLast((other) => meetings.has(other.type) && other.start?.length === 10 && other.sentence <= told.sentence && told.sentence - other.sentence <= afterwards);
    // What a summit has signed is signed when it ends.
    if (!meeting || (meeting.end !== null && (meeting.type !== 'SUMMIT' || told.type !== 'AGREEMENT' || meeting.sentence > 1)) || !isTheirs(text, told, meeting)) continue;
    told.start = meeting.end ?? meeting.start;
    if (meeting.place !== null && told.type === 'AGREEMENT') told.country = meeting.country;
  }
}

/** "Leaders, meeting in Accra on Sunday, closed borders. The summit turned down ...": it is of the day of what the first sentences tell. */
function theGathering(text: string, happenings: readonly Happening[]): void {
  const first = happenings.find(({ start, end, sentence }) => sentence <= 1 && start?.length === 10 && end === null);
  for (const told of first ? happenings : []) {
    if (told.start === null && gatherings.has(told.type) && told.sentence <= afterwards && /(?:^|[.!?"”]\s|\n)The (?:\p{Ll}+ )?$/u.test(text.slice(Math.max(0, told.cueStart - 30), told.cueStart))) told.start = first?.start ?? null;
  }
}

/** "Police held ten at a rally on polling day". */
function onPollingDay(text: string, happenings: readonly Happening[]): void {
  const vote = happenings.find(({ type, start, end }) => type === 'ELECTION' && start?.length === 10 && end === null);
  for (const told of vote ? happenings : []) if (told.start === null && /^[^.;]{0,80}\bon (?:polling|election|voting) day\b/.test(text.slice(told.cueEnd, told.cueEnd + 110))) told.start = vote?.start ?? null;
}

const dayOf = /\b(?:on the (day|eve) of|during) (?:the|his|her|their) (?:second |first |main |reading of the |official |state )?(summit|visit|vote|election|quake|earthquake|disaster|attack|blast|talks|meeting|session|signing|forum|conference|verdict|hearing|ceremony)\b/i;

/** "They telephoned on the day of the quake", "on the eve of the summit they met". */
function onTheDayOf(text: string, happenings: readonly Happening[]): void {
  for (const told of happenings) {
    if (told.start !== null) continue;
    const found = dayOf.exec(sinceLast(text.slice(Math.max(0, told.cueStart - aroundCue), told.cueStart), '.!?\n') + upTo(text.slice(told.cueStart, told.cueEnd + aroundCue), /[.!?\n]/));
    const whole = found && happenings.find((other) => other.type !== told.type && other.start?.length === 10 && speaksOf(found[2]?.toLowerCase() ?? '', other.type));
    if (whole?.start && found) told.start = found[1]?.toLowerCase() === 'eve' ? dayAfter(whole.start, -1) : whole.start;
  }
}

/** "On Sunday he said it would end. He accused them of ...": on that day, too. */
function saidNext(text: string, happenings: readonly Happening[]): void {
  for (const told of happenings) {
    if (!calls.has(told.type) || told.start !== null) continue;
    const before = happenings.findLast(({ sentence, alsoIn, start, end }) => (sentence === told.sentence - 1 || alsoIn.includes(told.sentence - 1)) && start?.length === 10 && end === null);
    if (!before) continue;
    const said = /([^.!?\n]+)[.!?]["”]?\s(?:He|She|They) (?:also |then )?$/.exec(text.slice(Math.max(0, told.cueStart - 300), told.cueStart))?.[1];
    if (said !== undefined && /\b(?:said|told|announced|declared|speaking|speech|address)\b/i.test(said)) told.start = before.start;
  }
}

/** The names of those who took part. */
export function peopleOf({ participants }: Happening): ReadonlySet<string> {
  return new Set(participants.flatMap(({ kind, name }) => (kind === 'PERSON' ? name : [])));
}

/** Those who met sign, or nobody is named; one of them calls, or "the leaders" do. */
function isTheirs(text: string, told: Happening, meeting: Happening): boolean {
  const people = peopleOf(meeting);
  if (told.participants.some(({ name }) => people.has(name))) return true;
  const opens = /(?:^|[.!?]["”]?\s|\n)([^.!?\n]*)$/.exec(text.slice(Math.max(0, told.cueStart - aroundCue), told.cueStart))?.[1] ?? '';
  if (/^(?:The (?:\p{L}+ )?(?:leaders|ministers|presidents|sides|parties|officials|countries)|They|Both|He|She|In (?:a|the|their) (?:joint )?statement)\b/u.test(opens)) return true;
  const lands = new Set(meeting.participants.flatMap(({ code }) => code ?? []));
  if (told.participants.some(({ kind, code }) => kind === 'PERSON' && code !== undefined && lands.has(code))) return true;
  return told.type === 'AGREEMENT' && told.participants.every(({ code, kind }) => kind === 'ORGANIZATION' || (code !== undefined && lands.has(code)));
}

/** In sentences. */
const afterwards = 4;

/** What guests and hosts say and sign without a place said is where the visit is. */
function duringVisits(text: string, happenings: readonly Happening[]): void {
  for (const visit of happenings.filter(({ type, country }) => type === 'VISIT' && country !== null)) {
    const guests = peopleOf(visit);
    const lands = new Set(visit.participants.flatMap(({ code }) => code ?? []));
    for (const told of happenings) {
      const isOfIt = (told.type === 'TALKS' || (told.type === 'AGREEMENT' && (visit.place !== null || told.participants.length === 0))) && told.place === null && (told.sentence >= visit.sentence || told.sentence === 0);
      // "The two men oversaw the signing": who they are was told just before.
      const namesNobody = Math.abs(told.sentence - visit.sentence) <= beside && told.participants.every(({ kind }) => kind !== 'PERSON');
      const isNext = told.sentence >= visit.sentence && told.sentence - visit.sentence <= beside && told.participants.some(({ name, code }) => guests.has(name) || (code !== undefined && code !== visit.country && lands.has(code)));
      if (!isOfIt || !(namesNobody || isNext || told.participants.some(({ name }) => guests.has(name)))) continue;
      told.country = visit.country;
      if (told.start === null && visit.start?.length === 10 && visit.end === null && Math.abs(told.sentence - visit.sentence) <= beside && isOfThen(text, told)) told.start = visit.start;
    }
  }
}

/** "They signed it in Dushanbe. The parties also held a meeting": there, where nobody else is named. */
function whereItWasSigned(happenings: readonly Happening[]): void {
  for (const told of happenings) {
    if (told.type !== 'TALKS' || told.place !== null || told.participants.length > 0) continue;
    const before = happenings.find((other) => other !== told && other.place !== null && told.sentence > other.sentence && told.sentence - other.sentence <= beside);
    if (before) told.country = before.country;
  }
}

/** "Will visit Astana to take part in the China summit": there. */
function whereItIsGone(happenings: readonly Happening[]): void {
  for (const told of happenings.filter(({ type, place }) => gatherings.has(type) && place === null)) {
    const visit = happenings.find(({ type, place, sentence }) => type === 'VISIT' && place !== null && Math.abs(sentence - told.sentence) <= 1);
    if (visit) told.country = visit.country;
  }
}

/** A visit without a place is where it was talked. */
function whereItWasTalked(happenings: readonly Happening[]): void {
  for (const visit of happenings.filter(({ type, place }) => type === 'VISIT' && place === null)) {
    const talks = happenings.find(({ type, place, sentence }) => type === 'TALKS' && place !== null && Math.abs(sentence - visit.sentence) <= beside);
    if (talks) visit.country = talks.country;
  }
}

/** What is held in one place on some days. */
export const gatherings: ReadonlySet<EventType> = new Set(['SUMMIT', 'CONFERENCE', 'EXHIBITION']);
/** In sentences: what stands further away is told of another time. */
const beside = 2;

/** An exhibition that is part of a forum in the same city has its days; an outreach meeting on one of a summit's days is where that is. */
function besideGatherings(happenings: readonly Happening[]): void {
  const all = happenings.filter(({ type }) => gatherings.has(type));
  for (const told of all) {
    const whole = all.find((other) => other !== told && other.place !== null && other.start !== null && (told.start === null ? isBeside(told, other) : told.place === null && isWithin(told.start, other)));
    if (whole && told.start === null) [told.start, told.end] = [whole.start, whole.end];
    else if (whole) told.country = whole.country;
  }
}

function isBeside(told: Happening, other: Happening): boolean {
  return told.type !== other.type && told.place === other.place && Math.abs(told.sentence - other.sentence) <= beside;
}

function isWithin(day: string, { start, end }: Happening): boolean {
  return start !== null && day.length === start.length && day >= start && day <= (end ?? start);
}
