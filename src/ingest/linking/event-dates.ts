import { isAside, isOfAnotherClause, nounOf, tellsOfItself } from './asides.ts';
import { isToCome, type TextDate } from './dates.ts';
import type { EventType } from '../../../db/tables.ts';
import { gatherings, type Setting } from './happening.ts';
import { speaksOf } from './lexicon/event-nouns.ts';
import { lastingFrom } from './spans.ts';
import type { Story } from './story.ts';
import { tokenAt } from './tokens.ts';

/** Who says something does so on the day on which it is told. */
export const inWords: ReadonlySet<EventType> = new Set(['CRITICISM', 'APPEAL', 'REJECTION', 'THREAT', 'STATEMENT']);
/** What is decided is so from the day on which it is announced: "GM will invest $3 billion, it said on Thursday". */
export const willed: ReadonlySet<EventType> = new Set(['AGREEMENT', 'ECONOMIC', 'POLICY', 'SANCTION', 'COOPERATION', 'AID', 'RELATIONS', 'CONCESSION', 'POLITICAL_CHANGE', 'MEMBERSHIP']);
const saidOn = /\b(?:said|says|told|announced|reported|according|confirmed|added)\b[^,.]{0,25}$/;

export const announcedOn = /\bannounced\b[^,.]{0,25}$/;

/** Of the days of a sentence, `when`, that on which something is said follows "said" first. */
export function isSaid(text: string, { start }: TextDate, when: readonly TextDate[]): boolean {
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
  if (isObject(deed, date) || isOfNoun(deed, date) || isOfDuration(deed) || isCause(deed, date)) return false;
  if (isPlanned(deed, date)) return false;
  if (isAfter(date, publishedOn) && ((type === 'CONFLICT' && !isToCome(text, start)) || isOver(text, start, end) || isOfAgreed(deed, date))) return false;
  const isYears = date.from.length === 4 && date.to !== null;
  if (isYears && !overYears.has(type)) return false;
  // "On a visit, timed to the anniversary that is marked this year".
  if (date.from.length === 4 && ofDays.has(type) && date.start > end + farFromDay && !/\b(?:in|since|during|later|earlier|received) $/.test(text.slice(date.start - 9, date.start)) && /^(?:this|last) year$/i.test(text.slice(date.start, date.end))) return false;
  if (date.from.length < 10 && isOfParticiple(text, date, end)) return false;
  // "The contract for 2023 was signed on January 2".
  if (signed.has(type) && date.from.length === 4 && /^for /i.test(text.slice(date.start, date.end))) return false;
  // "Recalled that it had been adopted on December 21".
  if (inWords.has(type) && date.start > end && /\bthat\b.*\bhad (?:been )?\p{L}{3,}ed\b[^,;]*$/u.test(text.slice(end, date.start))) return false;
  if (signed.has(type) && inForce.test(text.slice(opens, date.start))) return false;
  // "The ministry said on Monday that it will open": not on that Monday.
  return inWords.has(type) || willed.has(type) || !isSaid(text, date, when) || !isToCome(text, start);
}

/** What goes on for years; what is of a day; and in UTF-16 code units, how far a year may stand from that. */
const overYears: ReadonlySet<EventType> = new Set(['CONFLICT', 'ECONOMIC', 'DISASTER', 'POLITICAL_CHANGE', 'SANCTION', 'OTHER']);
const ofDays: ReadonlySet<EventType> = new Set(['VISIT', 'TALKS', 'AGREEMENT', 'SUMMIT', 'DISASTER', 'ELECTION', 'COERCION']);
const farFromDay = 40;

/** In characters: how far it is from the deed's word, and what speaks against it. */
function costOf({ text, type, opens, start, end, when }: Deed, date: TextDate, own: readonly TextDate[]): number {
  const isDay = date.from.length === 10;
  const written = text.slice(date.start, date.end);
  let cost = date.start >= end ? date.start - end : start - date.end + 5;
  if (!inWords.has(type) && date.start > end && isSaid(text, date, when)) cost += saidCost;
  // "The summit, which takes place on December 1".
  if (date.start > end && tellsOfItself(text.slice(end, date.start))) cost -= ownGain;
  else if (date.end <= start && / and (?:\p{L}+ly |then |later )?$/u.test(text.slice(date.end, start)) && own.some((one) => one.start > end && !/[,;]/.test(text.slice(end, one.start)))) cost += 2 * anotherCost;
  else if (another.test(text.slice(Math.min(end, date.end), Math.max(end, date.start)))) cost += anotherCost;
  if (isParticiple(text, date, opens, start)) cost += participleCost;
  // "On October 15 they signed the June deal", "the 2024 summit opened on Tuesday".
  if (!isDay && /^the /i.test(written) && own.some(({ from }) => from.length === 10)) cost += yearCost;
  if (date.from.length === 4 && /^(?:the|its|their|his|her) /i.test(written)) cost += yearCost;
  if (isDay && isOwn(text, date, type)) cost -= ownGain;
  // "After earthquakes on Feb. 6".
  if (date.start > end && /^ (?:(?:on|in|of|late|early|last) )*$/.test(text.slice(end, date.start)) && nounOf(text, date) === undefined) cost -= ownGain + 10;
  // "Said last week that it would be signed in January".
  if (date.end < start && isSaid(text, date, when) && own.some((other) => other.start > end && other.from > date.from && isToCome(text, other.start))) cost += anotherCost;
  if (isHeldOn(text, date)) cost += gatherings.has(type) ? -2 * ownGain : anotherCost;
  return cost;
}

/** What goes on: "sanctions since 2011", "have been protesting since June"; but not "the worst attack since 2008". */
const goingOn: ReadonlySet<EventType> = new Set(['CONFLICT', 'SANCTION', 'PROTEST', 'DEESCALATION', 'DISASTER']);
const firstSince = /\b(?:first|worst|deadliest|biggest|largest|highest|lowest|most|strongest|heaviest|bloodiest|longest|only|fewest|never|not|second|third|fourth|fifth|another|latest|last)\b/i;

function isSince({ text, type, opens, end }: Deed, date: TextDate): boolean {
  return goingOn.has(type) && date.start >= end && /\bsince (?:early |late |mid-?)?$/i.test(text.slice(opens, date.start).concat(/^since/i.test(text.slice(date.start, date.end)) ? 'since ' : '')) && !firstSince.test(text.slice(opens, date.start)) && !/[,;]/.test(text.slice(end, date.start));
}

/** "Declared the outbreak an emergency on January 31": of the declaration, unless the day follows at once; "on Monday condemned the attack". */
const named = /\b(?:declar(?:ed|es|ing)|describ(?:ed|es|ing)|characteri[sz](?:ed|es|ing)|call(?:ed|s|ing)) (?:the|that|this) (?:\p{Ll}+ ){0,2}$/u;
const judged = /\b(?:condemn(?:ed|s)|denounc(?:ed|es)|deplor(?:ed|es)|welcom(?:ed|es)|mourn(?:ed|s)) (?:(?:the|an?|this|that) |what (?:he|she|it|they) (?:called|described as) ["“”]?)(?:\p{Ll}+ ){0,2}$/u;

function isObject({ text, type, opens, start, end }: Deed, date: TextDate): boolean {
  if (!struck.has(type) || isOwn(text, date, type)) return false;
  const before = text.slice(Math.max(opens, start - 60), start);
  if (date.start < start) return judged.test(before);
  return named.test(before) && !/^ (?:on |last |late |early |in (?:\p{L}+ )?(?:on )?)?$/u.test(text.slice(end, date.start));
}

/** "Police on Wednesday arrested five in connection with two raids": not the raids were on that day. */
function isCause({ text, type, opens, start }: Deed, date: TextDate): boolean {
  return struck.has(type) && date.start < start && !isOwn(text, date, type) && /\b(?:arrested|detained|charged|sentenced|jailed|convicted|indicted|blamed|accused|questioned)\b[^;]{0,120}\b(?:in connection with|over|for|of) (?:an? |the |two |three |several |last \p{Ll}+[’']s )?(?:(?!(?:in|on|at|during|before|after|from) )\p{Ll}+ ){0,3}$/u.test(text.slice(Math.max(opens, date.end), start));
}

/** "The rules of 1974", "at the meeting of September 27": of that noun. */
function isOfNoun({ text, end }: Deed, { start }: TextDate): boolean {
  const at = /^of\b/.test(text.slice(start, start + 3)) ? start : /\bof $/.test(text.slice(start - 3, start)) ? start - 3 : -1;
  if (at <= end + 1) return false;
  if (/\b(?:during|in|amid) (?:the |an? )?(?:\p{Ll}+ ){0,2}\p{Ll}+ $/u.test(text.slice(Math.max(0, at - 50), at))) return false;
  return /\p{Ll}{3,} $/u.test(text.slice(Math.max(0, at - 12), at)) && /\b(?:rules?|laws?|constitution|war|wars|treaty|agreement|meeting|summit|talks|crisis|elections?|coup|revolution|uprising|accord|accords|act|resolution|census|quake|earthquake|floods?|budget|plan)s? $/.test(text.slice(Math.max(0, at - 16), at));
}

/** "More than six weeks of fighting", "under a truce": what was before is not of today. */
function isOfDuration({ text, type, opens, start }: Deed): boolean {
  const before = text.slice(Math.max(opens, start - 40), start);
  return (goingOn.has(type) && /\b(?:days|weeks|months|years|decades) of (?:\p{Ll}+ ){0,2}$/u.test(before)) || (type === 'DEESCALATION' && /\bunder (?:an?|the) (?:\p{Ll}+ ){0,2}$/u.test(before));
}

/** On that day it was but reported: "police said on Tuesday", "rescuers searched on Tuesday". */
function isReport({ text, type, opens, start, when }: Deed, date: TextDate): boolean {
  if (inWords.has(type)) return false;
  // "Rescuers dug as the toll of the quake that struck on Wednesday rose".
  const isTold = date.start > start && /\b(?:that|which) (?:struck|hit|shook|rocked|killed|swept|sank|happened|occurred|began|broke out)\b/.test(text.slice(start, date.start));
  return isSaid(text, date, when) || (struck.has(type) && !isTold && !isOwn(text, date, type) && relief.test(text.slice(opens, Math.max(date.start, start))));
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
export const signed: ReadonlySet<EventType> = new Set(['AGREEMENT', 'COOPERATION', 'AID']);
const inForce = /\b(?:(?:will|would|to) (?:take effect|(?:come|enter) into (?:effect|force)|be (?:completed|delivered|operational|built|finished))|(?:is|are) to be (?:completed|delivered)|deliver(?:y|ies) (?:will|would|are|is|to|due|begins?|starts?)|valid (?:until|from|through|till)|expires?|expired)\b[^,;]{0,30}$/;

/** What strikes, and what is done after it: "rescuers searched on Thursday". */
export const struck: ReadonlySet<EventType> = new Set(['DISASTER', 'CONFLICT']);
export const relief = /\b(?:[Rr]escuers|[Rr]escue workers|[Ss]earch(?:ed|ing)?|[Ss]urvivors|toll|mourn(?:ed|ing)?|buried|funerals?|[Cc]rews|[Ff]irefighters|recovered|bodies)\b/;

/** They are done, and what they speak of may be to come. */
const ahead = /^(?:agreed|announced|called|postponed|invited|declared|imposed|introduced|ordered|urged|vowed|pledged|promised|needed|wanted|united|nominated|elected|scheduled|delayed)\b/i;

/** The deed is told as done: "was dissolved", "resigned". A day after the publication is of something else. */
export function isOver(text: string, start: number, end: number): boolean {
  const [before, deed] = [text.slice(Math.max(0, start - 30), start), text.slice(start, end)];
  if (ahead.test(deed) || /\b(?:be|being|get|to|will|would) (?:\p{L}+ly )?$/u.test(before)) return false;
  return /^[a-z]{3,}ed\b/.test(deed) || /\b(?:was|were|has|have|had|has been|have been|had been) (?:\p{L}+ly )?$/u.test(before);
}

export function isAfter({ from }: Pick<TextDate, 'from'>, publishedOn: string | null): boolean {
  return publishedOn !== null && from.slice(0, 10) > publishedOn.slice(0, from.length);
}

/** "Signed a bill | approved by a referendum last month": of the bill. */
function isOfParticiple(text: string, { start }: TextDate, cueEnd: number): boolean {
  if (start <= cueEnd) return false;
  const between = text.slice(cueEnd, start);
  // Read back from "ed": forwards it took V8 a quarter of a second to make this form ready.
  return /(?<=\b(?!(?:was|were|is|are|been|be|has|have|had|and|or|but|not|also|then) )\p{L}+ \p{L}{3,})ed (?:by|in|at|under) [^,;]*$/u.test(between);
}

/** "Came to a summit held on": of the summit. */
function isHeldOn(text: string, { start }: TextDate): boolean {
  return /\b(?:held|taking place|to take place|slated for|scheduled for|due) (?:on |from |in )?$/.test(text.slice(Math.max(0, start - 30), start)) && !/\b(?:talks|meeting|election|elections|vote|referendum|polls|drills|exercises|visit|negotiations|rally|protest|match|ceremony) (?:\p{L}+ ){0,3}(?:held|taking place|to take place|slated for|scheduled for|due) (?:on |from |in )?$/u.test(text.slice(Math.max(0, start - 70), start));
}

/** "Sunday's vote" is the day of an election, wherever that word stands. */
export function isOwn(text: string, date: TextDate, type: EventType): boolean {
  return nounOf(text, date)?.some((word) => speaksOf(word, type)) ?? false;
}

/** "Sanctions, announced in June, took effect on Friday". */
function isParticiple(text: string, date: TextDate, from: number, cue: number): boolean {
  const opens = Math.max(from, cue);
  const comma = opens + text.slice(opens, date.start).lastIndexOf(', ');
  return comma > opens && /^, (?:first |formally |originally )?[a-z]+ed (?:on |in |last |late )?$/.test(text.slice(comma, date.start)) && text[date.end] === ',';
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
