import { isAside, isByTheWay, isOfAnotherClause, nounOf } from './asides.ts';
import { dayAfter, oneDay } from './calendar.ts';
import { isToCome, type TextDate } from './dates.ts';
import type { EventType } from '../../../db/tables.ts';
import { gatherings, type Happening, type Setting } from './happening.ts';
import { speaksOf } from './lexicon/event-nouns.ts';
import { lasting, lastingFrom } from './spans.ts';
import type { Story } from './story.ts';
import { tokenAt } from './tokens.ts';

/** Who says something does so on the day on which it is told. */
const inWords: ReadonlySet<EventType> = new Set(['CRITICISM', 'APPEAL', 'REJECTION', 'THREAT', 'STATEMENT']);
/** What is decided is so from the day on which it is announced: "GM will invest $3 billion, it said on Thursday". */
const willed: ReadonlySet<EventType> = new Set(['AGREEMENT', 'ECONOMIC', 'POLICY', 'SANCTION', 'COOPERATION', 'AID', 'RELATIONS', 'CONCESSION', 'POLITICAL_CHANGE', 'MEMBERSHIP']);
const saidOn = /\b(?:said|says|told|announced|reported|according|confirmed|added)\b[^,.]{0,25}$/;

const announcedOn = /\bannounced\b[^,.]{0,25}$/;

/** Of the days of a sentence, `when`, that on which something is said follows "said" first. */
function isSaid(text: string, { start }: TextDate, when: readonly TextDate[]): boolean {
  const said = saidOn.exec(text.slice(Math.max(0, start - 45), start));
  return said !== null && !when.some((other) => other.end <= start && other.start >= start - said[0].length);
}

/** A deed that one word of a sentence tells, with what its days are chosen by. */
interface Deed {
  readonly text: string;
  readonly type: EventType;
  /** Where its sentence begins, and its word from `start` to `end`. */
  readonly opens: number;
  readonly start: number;
  readonly end: number;
  /** All dates of the sentence. */
  readonly when: readonly TextDate[];
  readonly publishedOn: string | null;
}

/** The days of a deed, by one of the dates of its sentence. */
export interface Day {
  readonly date: TextDate;
  readonly from: string;
  readonly to: string | null;
  /** It was but reported on that day. */
  readonly isSaid: boolean;
}

/** The days of the deed whose word is from `start` to `end`: of the dates of its sentence the nearest that is of its own clause. */
export function dateOf({ text, tokens }: Story, setting: Setting, type: EventType, start: number, end: number, publishedOn: string | null): Day | undefined {
  const deed: Deed = { text, type, opens: tokenAt(tokens, setting.from).start, start, end, when: setting.when, publishedOn };
  const own = setting.when.filter((one) => isDayOf(deed, one));
  const date = own.map((one) => ({ one, cost: costOf(deed, one, own) })).toSorted((a, b) => a.cost - b.cost)[0]?.one;
  if (!date) return undefined;
  const { from, to } = lastingFrom(text, type, deed.opens, date, setting.when);
  return { date, from, to, isSaid: isReport(deed, date) };
}

/** It may be the deed's: neither another clause's nor a plan's, and on the right side of the publication. */
function isDayOf(deed: Deed, date: TextDate): boolean {
  const { text, type, opens, start, end, when, publishedOn } = deed;
  if (!isOwn(text, date, type) && !isSince(deed, date) && (isAside(text, date, opens, start) || isOfAnotherClause(text, date, opens, start))) return false;
  if (isObject(deed, date) || isOfNoun(deed, date) || isOfDuration(deed)) return false;
  if (isPlanned(deed, date)) return false;
  if (isAfter(date, publishedOn) && (isOver(text, start, end) || isOfAgreed(deed, date))) return false;
  const isYears = date.from.length === 4 && date.to !== null;
  if (isYears && type !== 'CONFLICT' && (signed.has(type) || lasting.has(type))) return false;
  if (date.from.length < 10 && isOfParticiple(text, date, end)) return false;
  // "The contract for 2023 was signed on January 2".
  if (signed.has(type) && date.from.length === 4 && /^for /i.test(text.slice(date.start, date.end))) return false;
  // "Recalled that it had been adopted on December 21".
  if (inWords.has(type) && date.start > end && /\bthat\b.*\bhad (?:been )?\p{L}{3,}ed\b[^,;]*$/u.test(text.slice(end, date.start))) return false;
  if (signed.has(type) && inForce.test(text.slice(opens, date.start))) return false;
  // "The ministry said on Monday that it will open": not on that Monday.
  return inWords.has(type) || willed.has(type) || !isSaid(text, date, when) || !isToCome(text, start);
}

/** In characters: how far it is from the deed's word, and what speaks against it. */
function costOf({ text, type, opens, start, end, when }: Deed, date: TextDate, own: readonly TextDate[]): number {
  const isDay = date.from.length === 10;
  const written = text.slice(date.start, date.end);
  let cost = date.start >= end ? date.start - end : start - date.end + 5;
  if (!inWords.has(type) && date.start > end && isSaid(text, date, when)) cost += saidCost;
  if (another.test(text.slice(Math.min(end, date.end), Math.max(end, date.start)))) cost += anotherCost;
  if (isParticiple(text, date, opens, start)) cost += participleCost;
  // "On October 15 they signed the June deal", "the 2024 summit opened on Tuesday".
  if (!isDay && /^the /i.test(written) && own.some(({ from }) => from.length === 10)) cost += yearCost;
  if (date.from.length === 4 && /^(?:the|its|their|his|her) /i.test(written)) cost += yearCost;
  if (isDay && isOwn(text, date, type)) cost -= ownGain;
  // "Said last week that it would be signed in January".
  if (date.end < start && isSaid(text, date, when) && own.some((other) => other.start > end && other.from > date.from && isToCome(text, other.start))) cost += anotherCost;
  if (isHeldOn(text, date)) cost += gatherings.has(type) ? -2 * ownGain : anotherCost;
  return cost;
}

/** What goes on: "sanctions since 2011", "have been protesting since June"; but not "the worst attack since 2008". */
const goingOn: ReadonlySet<EventType> = new Set(['CONFLICT', 'SANCTION', 'PROTEST', 'DEESCALATION']);
const firstSince = /\b(?:first|worst|deadliest|biggest|largest|highest|lowest|most|strongest|heaviest|bloodiest|longest|only|fewest|never|not)\b/i;

function isSince({ text, type, opens, end }: Deed, date: TextDate): boolean {
  return goingOn.has(type) && date.start >= end && /\bsince (?:early |late |mid-?)?$/i.test(text.slice(opens, date.start).concat(/^since/i.test(text.slice(date.start, date.end)) ? 'since ' : '')) && !firstSince.test(text.slice(opens, date.start)) && !/[,;]/.test(text.slice(end, date.start));
}

/** "Declared the outbreak an emergency on January 31": of the declaration, unless the day follows at once. */
const object = /\b(?:declar(?:ed|es|ing)|condemn(?:ed|s|ing)|denounc(?:ed|es|ing)|critici[sz](?:ed|es|ing)|describ(?:ed|es|ing)|characteri[sz](?:ed|es|ing)|call(?:ed|s|ing)|mourn(?:ed|s|ing)|investigat(?:ed|es|ing)|mark(?:ed|s|ing)|deplor(?:ed|es|ing)|welcom(?:ed|es|ing)|prais(?:ed|es|ing)) (?:the|an?|this|that|its|their) (?:\p{Ll}+ ){0,2}$/u;

function isObject({ text, type, opens, start, end }: Deed, date: TextDate): boolean {
  if (inWords.has(type) || !object.test(text.slice(Math.max(opens, start - 60), start)) || (date.start > end && /^ (?:on |last |late |early |in (?:\p{L}+ )?(?:on )?)?$/u.test(text.slice(end, date.start)))) return false;
  return !isOwn(text, date, type);
}

/** "The rules of 1974", "at the meeting of September 27": of that noun. */
function isOfNoun({ text, end }: Deed, { start }: TextDate): boolean {
  const at = /^of\b/.test(text.slice(start, start + 3)) ? start : /\bof $/.test(text.slice(start - 3, start)) ? start - 3 : -1;
  return at > end + 1 && /\p{Ll}{3,} $/u.test(text.slice(Math.max(0, at - 12), at)) && /\b(?:rules?|laws?|constitution|war|wars|treaty|agreement|meeting|summit|talks|crisis|elections?|coup|revolution|uprising|accord|accords|act|resolution|census|quake|earthquake|floods?|budget|plan)s? $/.test(text.slice(Math.max(0, at - 16), at));
}

/** "More than six weeks of fighting", "under a truce": what was before is not of today. */
function isOfDuration({ text, type, opens, start }: Deed): boolean {
  const before = text.slice(Math.max(opens, start - 40), start);
  return (goingOn.has(type) && /\b(?:days|weeks|months|years|decades) of (?:\p{Ll}+ ){0,2}$/u.test(before)) || (type === 'DEESCALATION' && /\bunder (?:an?|the) (?:\p{Ll}+ ){0,2}$/u.test(before));
}

/** On that day it was but reported: "police said on Tuesday", "rescuers searched on Tuesday". */
function isReport({ text, type, opens, start, when }: Deed, date: TextDate): boolean {
  if (inWords.has(type)) return false;
  return isSaid(text, date, when) || (struck.has(type) && !isOwn(text, date, type) && relief.test(text.slice(opens, Math.max(date.start, start))));
}

/** "Invited him to visit in 2025": that is the visit's. */
function isPlanned({ text, type, end, publishedOn }: Deed, date: TextDate): boolean {
  if (!inWords.has(type) || date.start <= end || (date.from.length === 10 && !isAfter(date, publishedOn))) return false;
  return /^[^,;]*\bto (?:visit|attend|take part|participate|join|hold|host|meet|come|sign|send|open)\b[^,;]*$/.test(text.slice(end, date.start));
}

/** "Agreed to meet in December": that is the meeting's; but "agreed on a truce from Friday". */
function isOfAgreed({ text, start, end }: Deed, date: TextDate): boolean {
  return text.startsWith('agree', start) && date.start > end && !/^ (?:to|on) an? (?:ceasefire|truce)\b/.test(text.slice(end, date.start));
}

/** What is agreed on one day and begins to count on another. */
const signed: ReadonlySet<EventType> = new Set(['AGREEMENT', 'COOPERATION', 'AID']);
const inForce = /\b(?:(?:will|would|to) (?:take effect|(?:come|enter) into (?:effect|force)|be (?:completed|delivered|operational|built|finished))|(?:is|are) to be (?:completed|delivered)|deliver(?:y|ies) (?:will|would|are|is|to|due|begins?|starts?)|valid (?:until|from|through|till)|expires?|expired)\b[^,;]{0,30}$/;

/** What strikes, and what is done after it: "rescuers searched on Thursday". */
export const struck: ReadonlySet<EventType> = new Set(['DISASTER', 'CONFLICT']);
const relief = /\b(?:[Rr]escuers|[Rr]escue workers|[Ss]earch(?:ed|ing)?|[Ss]urvivors|toll|mourn(?:ed|ing)?|buried|funerals?|[Cc]rews|[Ff]irefighters|recovered|bodies)\b/;

/** They are done, and what they speak of may be to come. */
const ahead = /^(?:agreed|announced|called|postponed|invited|declared|imposed|introduced|ordered|urged|vowed|pledged|promised|needed|wanted|united|nominated|elected|scheduled|delayed)\b/i;

/** The deed is told as done: "was dissolved", "resigned". A day after the publication is of something else. */
function isOver(text: string, start: number, end: number): boolean {
  const [before, deed] = [text.slice(Math.max(0, start - 30), start), text.slice(start, end)];
  if (ahead.test(deed) || /\b(?:be|being|get|to|will|would) (?:\p{L}+ly )?$/u.test(before)) return false;
  return /^[a-z]{3,}ed\b/.test(deed) || /\b(?:was|were|has|have|had|has been|have been|had been) (?:\p{L}+ly )?$/u.test(before);
}

function isAfter({ from }: TextDate, publishedOn: string | null): boolean {
  return publishedOn !== null && from.slice(0, 10) > publishedOn.slice(0, from.length);
}

/** "Signed a bill | approved by a referendum last month": of the bill. */
function isOfParticiple(text: string, { start }: TextDate, cueEnd: number): boolean {
  return start > cueEnd && /\b(?!(?:was|were|is|are|been|be|has|have|had|and|or|but|not|also|then) )\p{L}+ \p{L}{3,}ed (?:by|in|at|under) [^,;]*$/u.test(text.slice(cueEnd, start));
}

/** "Came to a summit held on": of the summit. */
function isHeldOn(text: string, { start }: TextDate): boolean {
  return /\b(?:held|taking place|to take place|slated for|scheduled for|due) (?:on |from |in )?$/.test(text.slice(Math.max(0, start - 30), start)) && !/\b(?:talks|meeting|election|elections|vote|referendum|polls|drills|exercises|visit|negotiations|rally|protest|match|ceremony) (?:\p{L}+ ){0,3}(?:held|taking place|to take place|slated for|scheduled for|due) (?:on |from |in )?$/u.test(text.slice(Math.max(0, start - 70), start));
}

/** "Sunday's vote" is the day of an election, wherever that word stands. */
function isOwn(text: string, date: TextDate, type: EventType): boolean {
  return nounOf(text, date)?.some((word) => speaksOf(word, type)) ?? false;
}

/** "Sanctions, announced in June, took effect on Friday". */
function isParticiple(text: string, date: TextDate, from: number, cue: number): boolean {
  const comma = text.lastIndexOf(', ', date.start);
  return comma > from && comma > cue && /^, (?:first |formally |originally )?[a-z]+ed (?:on |in |last |late )?$/.test(text.slice(comma, date.start)) && text[date.end] === ',';
}

/** In characters: a day on which something was only said is taken where no other is near. */
const saidCost = 20;
/** It begins another clause. */
const another = /[,;] (?:but|and|while|which|who|although|with|adding|saying)\b|;| and (?:then |later )?(?:had|held|met|signed|was|were|will|[a-z]{3,}ed)\b/;
const anotherCost = 30;
const participleCost = 90;
/** "The 2024 summit opened on Tuesday". */
const yearCost = 60;
const ownGain = 60;

const ofEvents = new Set(['event', 'gathering', 'vote', 'ceremony', 'incident']);
/** That the event itself was, is or will be on a day: not that it takes effect, ends or was planned. */
const isHeld = /(?:, (?:announced|unveiled|published|signed|adopted|held|issued|made public|imposed)|\b(?:was|were|took place|takes place|take place|occurred|happened|came|followed|will be|is being|are being|to be held|is (?:scheduled|set|due|planned)|are (?:scheduled|set|due|planned)|began|begins|starts|opens|kicks off|lasted|struck|hit))\b(?!.*\b(?:effect|force|postponed|cancelled|canceled|expected to|ended)\b)/;

/** "It was noted that trade from January to August rose". */
const isNoted = /\b(?:noted|said|stressed|emphasi[sz]ed|reported|recalled|added|believed|thought|known|hoped)\b/;

/** "Last week". */
export function isWeek({ start, end }: Pick<Happening, 'start' | 'end'>): boolean {
  return start?.length === 10 && end?.length === 10 && dayAfter(start, 6) === end;
}

/** "The event will be held on October 22", "The verdict was read on Monday": the date is that of what was told before. */
export function dateLast({ text, tokens }: Story, from: number, to: number, happenings: readonly Happening[], when: readonly TextDate[]): void {
  if (when.length === 0) return;
  const { start: opens, sentence } = tokenAt(tokens, from);
  const undated = happenings.filter((told) => told.start === null && told.sentence < sentence);
  for (const one of when) {
    const told = happenings.find((other) => isWeek(other) && other.sentence < sentence && isOwn(text, one, other.type) && one.from >= String(other.start) && (one.to ?? one.from) <= String(other.end));
    if (told) [told.start, told.end] = [one.from, one.to];
  }
  closeLast(text, opens, sentence, happenings, when);
  if (undated.length === 0) return;
  const front = tokens.slice(from, Math.min(to, from + 6)).map(({ key }) => key);
  // "The cause of the January 11 shooting".
  for (const one of when) {
    const told = one.from.length === 10 ? undated.findLast(({ type, sentence: before }) => sentence - before <= 5 && isOwn(text, one, type)) : undefined;
    if (told) [told.start, told.end] = [one.from, one.to];
  }
  const date = when.find((one) => !isAside(text, one, opens, opens) && !isOfAnotherClause(text, one, opens, opens));
  if (!date) return;
  const isTold = isHeld.test(text.slice(opens, date.start)) && !isNoted.test(text.slice(opens, date.start));
  // "The next meeting is planned for 2027": of another one.
  const isOther = front.slice(0, 3).some((key) => ['next', 'previous', 'last', 'first', 'second', 'another'].includes(key));
  const last = isOther ? undefined : (front[0] === 'it' && isTold) || front.some((key) => ofEvents.has(key)) ? undated[0] : isTold ? undated.findLast(({ type, sentence: before }) => sentence - before <= 5 && front.slice(0, 4).some((key) => speaksOf(key, type))) : undefined;
  // A year that comes up later is of something else.
  if (last && (date.from.length === 10 || sentence - last.sentence <= 2)) [last.start, last.end] = [date.from, date.to];
}

const closing = /\b(?:event|conference|forum|summit|gathering|exhibition|fair|congress|meeting),? (?:(?:which|that|and) )?(?:(?:will|is to|is due to) )?(?:conclude|end|close|wrap up|(?:run|last|continue) until)s? (?:on )?(?:the )?$/;

/** "The event, which will conclude on Friday": the last day of a gathering that was told to open. */
function closeLast(text: string, opens: number, sentence: number, happenings: readonly Happening[], when: readonly TextDate[]): void {
  const close = when.find((one) => oneDay.test(one.from) && one.to === null && closing.test(text.slice(opens, one.start)));
  const told = close && happenings.findLast(({ type, start, end, sentence: before }) => gatherings.has(type) && end === null && start?.length === 10 && start < close.from && sentence - before <= 2);
  if (told && close) told.end = close.from;
}

/** "Court sentences a poet" and "…, who was arrested after a march, was sentenced on Wednesday": the headline's own word stands before the day. */
function isEcho(text: string, date: TextDate, { cueStart, cueEnd }: Happening): boolean {
  const stem = text.slice(cueStart, Math.min(cueEnd, cueStart + 5)).toLowerCase();
  const word = /(\p{L}+)(?: (?:on|late|early|in))* $/u.exec(text.slice(Math.max(0, date.start - 40), date.start))?.[1];
  return stem.length === 5 && word !== undefined && word.toLowerCase().startsWith(stem);
}

/** Who is there and says so, "announced in Lima on Sunday", is there on that day. */
const there: ReadonlySet<EventType> = new Set(['VISIT', 'TALKS', 'SUMMIT', 'CONFERENCE']);
const saidThere = /\b(?:said|told|announced) (?:\p{L}+ ){0,3}?in \p{Lu}[\p{L} ]*$/u;

/** "Says it will join" is of the day on which it said so. */
const announced: ReadonlySet<EventType> = new Set(['MEMBERSHIP', 'POLICY', 'SANCTION', 'AID', 'RELATIONS', 'ECONOMIC', 'CONCESSION']);

/** So many days before the publication is news. */
const recent = 14;

/**
 * What the headline or the first sentence tells without a day is of that on which the first sentences of the body are acted,
 * `opening`: not of one that comes by the way, on which something was only said, or on the other side of the publication.
 */
export function dateMain({ text, tokens }: Story, happenings: readonly Happening[], opening: readonly Setting[], publishedOn: string | null): void {
  const [first] = opening;
  if (!first) return;
  for (const told of happenings) {
    if (told.start !== null || told.sentence > first.sentence || /^-(?:hit|struck|stricken|torn|ravaged|prone|battered|affected|damaged)\b/.test(text.slice(told.cueEnd, told.cueEnd + 12)) || isByTheWay(text, told.sentence === first.sentence ? tokenAt(tokens, first.from).start : 0, told.cueStart)) continue;
    // "Says it will rain": that is said, whatever is to come.
    const isPlan = inWords.has(told.type) ? /\b(?:will|to|would) $/.test(text.slice(Math.max(0, told.cueStart - 8), told.cueStart)) : isToCome(text, told.cueStart);
    const isDone = isOver(text, told.cueStart, told.cueEnd);
    const fits = (date: TextDate, when: readonly TextDate[], isFirst: boolean): boolean => {
      if ((date.to !== null && !gatherings.has(told.type) && told.type !== 'VISIT') || (isSaid(text, date, when) && !inWords.has(told.type) && !(willed.has(told.type) && (isFirst || announcedOn.test(text.slice(Math.max(0, date.start - 45), date.start)))) && !(there.has(told.type) && isFirst && saidThere.test(text.slice(0, date.start).slice(-45))))) return false;
      if (publishedOn === null) return isFirst;
      const days = (Date.parse(publishedOn.slice(0, 10)) - Date.parse(date.from)) / 86_400_000;
      return isPlan ? days <= 0 || (announced.has(told.type) && isFirst && days <= recent && /\b(?:says?|announces?|vows?|pledges?|decides?)\b/i.test(text.slice(0, told.cueStart))) : (isFirst && (days >= 0 || !isDone)) || (days >= 0 && days <= recent);
    };
    for (const setting of opening) {
      if (told.sentence === setting.sentence) continue;
      const opens = tokenAt(tokens, setting.from).start;
      const days = setting.when.filter((date) => date.from.length === 10 && !(isDone && isAfter(date, publishedOn)) && (isEcho(text, date, told) || (!isAside(text, date, opens, opens) && !isOfAnotherClause(text, date, opens, opens))));
      const day = days.find((date) => fits(date, setting.when, setting === first));
      const span = day && lastingFrom(text, told.type, opens, day, setting.when);
      if (day && span) [told.start, told.end, told.isDayOfReport] = [span.from, span.to, (!inWords.has(told.type) && isSaid(text, day, setting.when)) || (struck.has(told.type) && relief.test(text.slice(opens, day.start)))];
      // A first sentence that has a day of its own tells of no later one.
      if (days.length > 0) break;
    }
  }
}

/** "On Monday it had lenders. At a conference in Vienna, ministers signed ...": what the opening tells after its only day is of that day, if nothing else is. */
export function dateOpening({ text, tokens }: Story, happenings: readonly Happening[], opening: readonly Setting[], publishedOn: string | null): void {
  const days = opening.flatMap((setting) => setting.when.filter((date) => date.from.length === 10).map((date) => ({ date, setting })));
  const [only] = days;
  if (!only || publishedOn === null || happenings.some(({ start }) => start === only.date.from) || days.some(({ date }) => date.from !== only.date.from || date.to !== null)) return;
  const { date, setting } = only;
  const opens = tokenAt(tokens, setting.from).start;
  const age = (Date.parse(publishedOn.slice(0, 10)) - Date.parse(date.from)) / 86_400_000;
  if (age < 0 || age > recent || isAside(text, date, opens, opens) || isOfAnotherClause(text, date, opens, opens) || isSaid(text, date, setting.when)) return;
  for (const told of happenings) {
    const own = opening.find(({ sentence }) => sentence === told.sentence);
    if (told.start !== null || inWords.has(told.type) || told.sentence <= setting.sentence || !own || own.when.length > 0 || (!gatherings.has(told.type) && !isOver(text, told.cueStart, told.cueEnd)) || isByTheWay(text, tokenAt(tokens, own.from).start, told.cueStart)) continue;
    told.start = date.from;
  }
}
