import { isAside, isByTheWay, isOfAnotherClause } from './asides.ts';
import { dayAfter, daysBetween, oneDay } from './calendar.ts';
import { sinceLast } from './clauses.ts';
import { isToCome, type TextDate } from './dates.ts';
import type { EventType } from '../../../db/tables.ts';
import { announcedOn, inWords, isAfter, isOver, isOwn, isSaid, relief, signed, struck, willed } from './event-dates.ts';
import { gatherings, type Happening, type Setting } from './happening.ts';
import { speaksOf } from './lexicon/event-nouns.ts';
import { lasting, lastingFrom, lengthOf } from './spans.ts';
import type { Story } from './story.ts';
import { tokenAt } from './tokens.ts';

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
  const { start: opens, sentence } = tokenAt(tokens, from);
  spanLast(text, opens, sentence, happenings);
  saidLast(text, opens, sentence, happenings, when);
  if (when.length === 0) return;
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

const gathering = 'event|visit|forum|summit|conference|exhibition|expo|fair|meeting|congress|festival|exercise|exercises|drills|session';
const spanning = new RegExp(String.raw`^(?:(?:The|This)|[^.;]{0,120}\b(?:the|this)) (\p{L}+|\d{1,2})-day (?:${gathering}|trip|tour)\b`, 'u');
/** "The event, organized by the ministry, will last three days". */
const lastingSo = new RegExp(String.raw`^(?:The|This) (?:${gathering})\b[^.;]{0,140}\b(?:(?:will|is to|is due to) (?:last|run|go on)|lasts|runs) (?:for )?(\p{L}+|\d{1,2}) days\b`, 'u');
const ended = /\b(?:clos(?:e|es|ed|ing)|end(?:s|ed|ing)?|conclud(?:e|es|ed|ing)|wrap(?:s|ped)? up|wound up|finish(?:es|ed))\b/;

/** "The fair closed on Wednesday. The five-day event ...": what was told before lasted so long. */
function spanLast(text: string, opens: number, sentence: number, happenings: readonly Happening[]): void {
  const head = text.slice(opens, opens + 220);
  if (!head.includes('-day ') && !head.includes(' days')) return;
  const days = lengthOf((spanning.exec(head.slice(0, 180)) ?? lastingSo.exec(head))?.[1]);
  const told = days > 1 ? happenings.findLast(({ type, start, end, sentence: before }) => lasting.has(type) && type !== 'CONFLICT' && type !== 'PROTEST' && end === null && start?.length === 10 && before < sentence && sentence - before <= 3) : undefined;
  if (!told?.start) return;
  const isClosed = ended.test(text.slice(Math.max(0, told.cueStart - 40), told.cueEnd + 80));
  [told.start, told.end] = isClosed ? [dayAfter(told.start, 1 - days), told.start] : [told.start, dayAfter(told.start, days - 1)];
}

/** "The bank denied it. “...,” it said on Thursday": who denies does so on the day of the quotation. */
function saidLast(text: string, opens: number, sentence: number, happenings: readonly Happening[], when: readonly TextDate[]): void {
  const [date] = when;
  if (!date || when.length > 1 || date.from.length < 10 || date.to !== null || !/[”"],? (?:it|he|she|they|the \p{Ll}+) (?:said|told|added|stressed)\b[^.;]{0,40}$/u.test(text.slice(opens, date.start))) return;
  for (const told of happenings) if (told.start === null && inWords.has(told.type) && told.sentence === sentence - 1) told.start = date.from;
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

/** "Night in cars after a quake. People slept outside after a tremor shook the city on | Monday": the clause names it once more. */
function isNamedBy(text: string, date: TextDate, { type }: Happening): boolean {
  const clause = struck.has(type) ? sinceLast(text.slice(Math.max(0, date.start - 70), date.start), '.,;:\n') : '';
  return [...clause.matchAll(/\p{Ll}+/gu)].some(([word]) => speaksOf(word, type));
}

/** Who is there and says so, "announced in Lima on Sunday", is there on that day. */
const there: ReadonlySet<EventType> = new Set(['VISIT', 'TALKS', 'SUMMIT', 'CONFERENCE']);
const saidThere = /\b(?:said|told|announced) (?:\p{L}+ ){0,3}?in \p{Lu}[\p{L} ]*$/u;

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
    if (told.start !== null || told.sentence > first.sentence || /^-(?:hit|struck|stricken|torn|ravaged|prone|battered|affected|damaged)\b/.test(text.slice(told.cueEnd, told.cueEnd + 12))) continue;
    const isBeside = isByTheWay(text, told.sentence === first.sentence ? tokenAt(tokens, first.from).start : 0, told.cueStart);
    // "Says it will rain": that is said, whatever is to come.
    const isPlan = inWords.has(told.type) ? /\b(?:will|to|would) $/.test(text.slice(Math.max(0, told.cueStart - 8), told.cueStart)) : isToCome(text, told.cueStart);
    const isDone = isOver(text, told.cueStart, told.cueEnd);
    const fits = (date: TextDate, when: readonly TextDate[], isFirst: boolean): boolean => {
      if ((date.to !== null && !gatherings.has(told.type) && told.type !== 'VISIT') || (isSaid(text, date, when) && !inWords.has(told.type) && !(willed.has(told.type) && (isFirst || announcedOn.test(text.slice(Math.max(0, date.start - 45), date.start)))) && !(there.has(told.type) && isFirst && saidThere.test(text.slice(0, date.start).slice(-45))))) return false;
      if (publishedOn === null) return isFirst;
      const days = daysBetween(date.from, publishedOn);
      return isPlan ? days <= 0 : (isFirst && (days >= 0 || !isDone)) || (days >= 0 && days <= recent);
    };
    for (const setting of opening) {
      if (told.sentence === setting.sentence) continue;
      const opens = tokenAt(tokens, setting.from).start;
      // "A day after signing a treaty": of that day, whatever else the sentence tells.
      const again = happenings.find((other) => other !== told && other.type === told.type && other.sentence === setting.sentence && other.start?.length === 10 && !other.isDayOfReport);
      if (again && signed.has(told.type)) {
        [told.start, told.end] = [again.start, again.end];
        break;
      }
      const days = setting.when.filter((date) => date.from.length === 10 && !(isDone && isAfter(date, publishedOn)) && (isBeside ? isNamedBy(text, date, told) : isEcho(text, date, told) || (!isAside(text, date, opens, opens) && !isOfAnotherClause(text, date, opens, opens))));
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
  const age = daysBetween(date.from, publishedOn);
  // "October 5: It rained." heads its own paragraph.
  if (age < 0 || age > recent || /^\s*:/.test(text.slice(date.end, date.end + 3)) || isAside(text, date, opens, opens) || isOfAnotherClause(text, date, opens, opens) || isSaid(text, date, setting.when)) return;
  for (const told of happenings) {
    const own = opening.find(({ sentence }) => sentence === told.sentence);
    if (told.start !== null || inWords.has(told.type) || told.sentence !== setting.sentence + 1 || !own || !/^At (?:an?|the) /.test(text.slice(tokenAt(tokens, own.from).start, tokenAt(tokens, own.from).start + 8)) || own.when.length > 0 || (!gatherings.has(told.type) && !isOver(text, told.cueStart, told.cueEnd)) || isByTheWay(text, tokenAt(tokens, own.from).start, told.cueStart)) continue;
    told.start = date.from;
  }
}
