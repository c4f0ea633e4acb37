import type { TextDate } from './dates.ts';
import { byWhom, countryOf, lastResort, surest } from './event-country.ts';
import { nounOf } from './asides.ts';
import { dayAfter } from './calendar.ts';
import { datelineOf, leadOf } from './dateline.ts';
import { dateOf, type Day } from './event-dates.ts';
import { placeNear, reached, townAt } from './event-place.ts';
import { dateLast, dateMain, dateOpening } from './later-days.ts';
import { gatherings, settleTogether, type Happening, type Setting } from './happening.ts';
import { isBetween, strongest } from './hits.ts';
import { phrasesIn, type Hit } from './phrases.ts';
import { fromFirstDay, oneMeeting } from './one-meeting.ts';
import { onItsPollingDay } from './polling-day.ts';
import { numberOf } from './lexicon/units.ts';
import { addTo, agrees } from './same-event.ts';
import { afterDateline, bodyOf, sentencesOf } from './sentences.ts';
import { spanOf, type Naming, type Story } from './story.ts';
import { chooseCountries } from './told/chosen.ts';
import { kindsOf } from './told/forms.ts';
import { judged } from './told/judge.ts';
import { shippedModel, type Model } from './told/model.ts';
import { tokenAt } from './tokens.ts';

/** A sentence of more days is a list. */
const mostDays = 10;

const mostEvents = 24;

/** The events of a text, in its order: those that are the same are told once, with all that is said of them. */
export function eventsIn(story: Story, namings: readonly Naming[], dates: readonly TextDate[], publishedOn: string | null): Happening[] {
  const happenings = happeningsIn(story, namings, dates, publishedOn);
  chooseCountries(story, namings, happenings, publishedOn);
  return happenings;
}

/** The same, with the countries that rules give them. */
export function happeningsIn(story: Story, namings: readonly Naming[], dates: readonly TextDate[], publishedOn: string | null, model: Model = shippedModel()): Happening[] {
  const happenings: Happening[] = [];
  const sentences = sentencesOf(story.tokens);
  const dateline = datelineOf(story, publishedOn);
  const kinds = kindsOf(story, namings, dates);
  const bodyFrom = bodyOf(story);
  const firstBody = leadOf(story, dateline);
  const writtenIn = dateline.end;
  const isOfDateline = ({ start, end }: { readonly start: number; readonly end: number }): boolean => start >= dateline.start && end <= writtenIn;
  const opening: Setting[] = [];
  const further: Happening[] = [];
  let writtenAt = writtenIn > dateline.start ? townAt(story, story.tokens.findIndex(({ start }) => start >= dateline.start)) : undefined;
  let lastDay: string | null = null;
  let headed: Day | undefined;
  let named = 0;
  let dated = 0;
  for (const [from, to] of sentences) {
    const { sentence } = tokenAt(story.tokens, from);
    const [start, end] = [tokenAt(story.tokens, from).start, tokenAt(story.tokens, to - 1).end];
    const here: Naming[] = [];
    while (named < namings.length && (namings[named]?.start ?? end) < end) {
      const naming = namings[named];
      named += 1;
      // Where a story was written is not whose deed it tells.
      if (naming && !isOfDateline(naming)) here.push(naming);
      else writtenAt ??= naming?.code;
    }
    const when: TextDate[] = [];
    while (dated < dates.length && (dates[dated]?.start ?? end) < end) {
      const date = dates[dated];
      dated += 1;
      if (date && date.end > start && !isOfDateline(date)) when.push(date);
    }
    // "(Corrects the year of the flood)", above the dateline.
    if (isOfDateline({ start, end })) continue;
    const isLead = sentence < firstBody + 2;
    const told = sentence === firstBody ? afterDateline(story, from, to, writtenIn) : from;
    if (story.text[start - 1] === '\n') headed = headOf(story.text, start, end, when);
    const whole: Setting = { from: told, to, sentence, here, when };
    const found = phrasesIn(story, told, to);
    const byLexicon = strongest(story, found, told, to, { isLead, isDated: when.length > 0, isFirst: sentence === firstBody && happenings.length === 0, isEarly: sentence <= firstBody + 12 && here.length > 0 });
    const { kept, spare } = tokenAt(story.tokens, from).inHeadline ? byLexicon : judged(story, kinds, { from: told, to, isDated: when.length > 0, rank: sentence - bodyFrom }, { ...byLexicon, found }, model);
    const dayOf = ({ trigger, from: first, to: last }: Hit, setting: Setting): Day | undefined => {
      const { start: cueStart, end: cueEnd } = spanOf(story, first, last);
      return dateOf(story, setting, trigger.type, cueStart, cueEnd, publishedOn);
    };
    const days = new Set<TextDate>();
    for (const [hit, setting] of kept.flatMap((one) => apart(story, one, whole))) {
      const day = (headed && headed.date !== when[0] ? underHead(story.text, headed, when, tokenAt(story.tokens, hit.from).start) : undefined) ?? dayOf(hit, setting);
      if (day) days.add(day.date);
      const one = tell(story, hit, setting, day, isLead ? writtenAt : undefined);
      if (day && isOfNext(story, hit)) further.push(one);
      else addTo(story.text, happenings, one);
    }
    // What else the sentence tells has one of the days that are left.
    for (const hit of days.size < when.length && when.length <= mostDays ? spare : []) {
      const day = dayOf(hit, { ...whole, when: when.filter((date) => !days.has(date)) });
      // "Signed the June deal" tells one.
      if (!day || day.isSaid || isTillOrSince(story.text, day.date) || (day.from.length < 10 && nounOf(story.text, day.date) !== undefined && kept.some(({ trigger }) => trigger.type === hit.trigger.type)) || !isBetween(story, hit, day.date, kept)) continue;
      days.add(day.date);
      further.push(tell(story, hit, whole, day, isLead ? writtenAt : undefined));
    }
    if (lastDay !== null && when.length === 0 && thatWas.test(story.text.slice(start, start + 45))) for (const one of happenings) if (one.sentence === sentence && one.start === null && isMet.has(one.type) && (publishedOn === null || lastDay <= publishedOn)) one.start = lastDay;
    lastDay = dayToldIn(when);
    dateLast(story, from, to, happenings, when);
    placeLast(story, { from, to }, happenings);
    if (sentence >= firstBody && sentence <= firstBody + 2) {
      opening.push({ from, to, sentence, here, when });
      dateMain(story, happenings, opening, publishedOn);
    }
  }
  dateOpening(story, happenings, opening, publishedOn);
  // They are no others' that have no day: "sentenced a poet who was | detained in January".
  for (const also of further) {
    // "Rescuers dug on Friday; the quake struck on Wednesday".
    const reported = happenings.find(({ type, isDayOfReport, start, sentence }) => type === also.type && isDayOfReport && !also.isDayOfReport && start !== null && also.start?.length === 10 && also.start <= start && also.sentence - sentence <= 3);
    if (reported) [reported.start, reported.end, reported.isDayOfReport] = [also.start, also.end, false];
    else if (!happenings.some(({ type, start }) => type === also.type && start !== null && agrees(start, also.start))) happenings.push(also);
  }
  happenings.sort((a, b) => a.cueStart - b.cueStart);
  const countries = new Map(happenings.map((told) => [told, told.country]));
  onItsPollingDay(story.text, happenings, dates, publishedOn);
  settleTogether(story.text, happenings);
  oneMeeting(story.text, happenings, publishedOn);
  fromFirstDay(story.text, happenings);
  talkedWhere(story, happenings, firstBody, writtenAt);
  heldHere(story, happenings, writtenAt);
  for (const told of happenings) told.isSettled = countries.get(told) !== told.country;
  return happenings.slice(0, mostEvents).map((happening) => ({ ...happening, country: happening.country ?? asBefore(happenings, happening) ?? guestOf(story, happening, happenings, writtenAt) ?? lastResort(story, happening, namings) ?? writtenAt ?? happenings.find(({ country }) => country !== null)?.country ?? null }));
}

/** Another quake of a story was where the first was. */
function asBefore(happenings: readonly Happening[], { type, sentence }: Happening): string | null {
  return type === 'DISASTER' ? (happenings.find((other) => other.type === type && other.country !== null && other.sentence < sentence)?.country ?? null) : null;
}

/** A visit is to where it is reported from, unless the guest is at home there. */
function guestOf({ text }: Story, { type, participants, cueEnd }: Happening, happenings: readonly Happening[], writtenAt: string | undefined): string | undefined {
  if (type !== 'VISIT' || participants.some(({ code }) => code === writtenAt) || /^ to\b/.test(text.slice(cueEnd, cueEnd + 4))) return undefined;
  return happenings.find((other) => other.type === 'VISIT' && other.country !== null)?.country ?? writtenAt;
}

/** "The next meeting is planned for 2027": it is not the one that was told. */
function isOfNext({ tokens }: Story, { from }: Hit): boolean {
  return tokenAt(tokens, from).key === 'next' || tokenAt(tokens, from - 1).key === 'next';
}

/** "Hunted since Monday", "to drill until 2030": no day of another deed. */
function isTillOrSince(text: string, { start, end }: TextDate): boolean {
  return /\b(?:since|until|till|by|from|against) $/i.test(text.slice(Math.max(0, start - 8), start)) || /^(?:since|until|till|by|from)\b/i.test(text.slice(start, end));
}

/** "Tuesday. The council meets ...", "October 5: Thousands gather ...": the day that stands above a paragraph. */
function headOf(text: string, start: number, end: number, when: readonly TextDate[]): Day | undefined {
  const [date] = when;
  const isHead = date !== undefined && date.from.length === 10 && longestLead.test(text.slice(start, date.start)) && (/^\s*(?::|[-–—] )/.test(text.slice(date.end, date.end + 3)) || end - date.end <= 1);
  return isHead ? { date, from: date.from, to: date.to, isSaid: false } : undefined;
}

/** What may stand before it: "On", "SUNDAY,". */
const longestLead = /^(?:On |\p{L}{3,6}day,? )?$/iu;

/** Under the head of a day: "a two-day trip", "opens in Osh, through Friday". */
function underHead(text: string, head: Day, when: readonly TextDate[], cueStart: number): Day | undefined {
  const [till] = when;
  if (till !== undefined) return when.length === 1 && till.to === null && till.from > head.from && /\b(?:through|until|till) $/i.test(text.slice(Math.max(0, till.start - 9), till.start)) ? { ...head, to: till.from } : undefined;
  const days = numberOf(/\b(\p{L}+)-day $/u.exec(text.slice(Math.max(0, cueStart - 12), cueStart))?.[1] ?? '') ?? 1;
  return days > 1 && head.to === null ? { ...head, to: dayAfter(head.from, days - 1) } : head;
}

const isMet: ReadonlySet<Happening['type']> = new Set(['SUMMIT', 'CONFERENCE', 'EXHIBITION', 'TALKS', 'VISIT', 'AGREEMENT']);

/** "They met on Tuesday. That was the signing of a pact". */
const thatWas = /^(?:(?:That|This|It|Among (?:them|these)|One of (?:them|these)) (?:was|is) (?:an? |the )|[^.,;]{2,30} then (?:flew|went|met|left|travelled|traveled|signed|held|headed)\b)/;

function dayToldIn(when: readonly TextDate[]): string | null {
  const [only] = when;
  return only !== undefined && when.every(({ from }) => from === only.from) && only.to === null && only.from.length === 10 ? only.from : null;
}

/** "It was signed in Bishkek": where the headline's or the first sentence's deed was done. */
function placeLast(story: Story, { from, to }: Pick<Setting, 'from' | 'to'>, happenings: readonly Happening[]): void {
  const { sentence, start } = tokenAt(story.tokens, from);
  const last = happenings.findLast((told) => told.sentence === sentence - 1);
  if (!last || last.place !== null || byWhom.has(last.type) || !ofLast.test(story.text.slice(start, start + 60))) return;
  const place = placeNear(story, { from, to }, from, surest, 'OTHER');
  if (place) [last.place, last.country] = [place.name, place.code];
}

const ofLast = /^(?:It|This|The (?:signing|signing ceremony|ceremony|deal|agreement|document|documents|memorandum|contract)) (?:was|were|took place|happened|came) /;

const isHere: ReadonlySet<Happening['type']> = new Set(['SUMMIT', 'CONFERENCE', 'EXHIBITION', 'TALKS', 'VISIT']);

/** "Holds its summit here in June": where that is reported from. */
function heldHere({ text }: Story, happenings: readonly Happening[], writtenAt: string | undefined): void {
  if (writtenAt === undefined) return;
  for (const told of happenings) if (told.place === null && isHere.has(told.type) && /^[^.;,"“”]{0,40}\bhere\b/.test(text.slice(told.cueEnd, told.cueEnd + 60))) told.country = writtenAt;
}

/** Those who have talked did so where that is reported from, if no place is told; who telephone are nowhere. */
function talkedWhere({ text }: Story, happenings: readonly Happening[], firstBody: number, writtenAt: string | undefined): void {
  // Who visits another country talks there.
  if (writtenAt === undefined || happenings.some(({ type, country, sentence }) => type === 'VISIT' && country !== null && country !== writtenAt && sentence <= firstBody)) return;
  for (const told of happenings) if (told.type === 'TALKS' && told.place === null && told.sentence <= firstBody && !/\b(?:will|would|to) (?:\p{L}+ )?$/u.test(text.slice(Math.max(0, told.cueStart - 20), told.cueStart)) && !/phone/.test(text.slice(Math.max(0, told.cueStart - 20), told.cueEnd + 60))) told.country = writtenAt;
}

/** "Forums were held in August 2023 in Astana, and in Kabul in April": one for each place that has its own date. */
function apart(story: Story, hit: Hit, setting: Setting): readonly (readonly [Hit, Setting])[] {
  const whole: readonly (readonly [Hit, Setting])[] = [[hit, setting]];
  if (setting.when.length < 2 || !gatherings.has(hit.trigger.type)) return whole;
  const bounds = [setting.from];
  for (let n = hit.to; n < setting.to - 1; n += 1) if (tokenAt(story.tokens, n).key === 'and' && ['in', 'at', 'on'].includes(tokenAt(story.tokens, n + 1).key)) bounds.push(n + 1);
  const parts = bounds.map((from, n) => partOf(story, setting, from, bounds[n + 1] ?? setting.to));
  if (parts.length < 2 || !parts.every((part) => part.when.length === 1 && placeNear(story, part, part.from, surest, 'OTHER'))) return whole;
  return parts.map((part, n) => [n === 0 ? hit : { ...hit, from: part.from, to: part.to }, part]);
}

function partOf({ tokens }: Story, setting: Setting, from: number, to: number): Setting {
  const [start, end] = [tokenAt(tokens, from).start, tokenAt(tokens, to - 1).end];
  return { ...setting, from, to, when: setting.when.filter((date) => date.start >= start && date.start < end) };
}

/** What leaders of several countries open is where that is reported from, if that is one of theirs and no place is told. */
function hostOf({ bearing, type }: Hit['trigger'], countries: readonly Naming[], place: string | undefined, writtenAt: string | undefined): string | null {
  const isHosted = bearing === 'PLACE' && place === undefined && (type === 'ECONOMIC' || type === 'SUMMIT' || type === 'TALKS') && new Set(countries.map(({ code }) => code)).size > 1 && countries.some(({ code }) => code === writtenAt);
  return isHosted ? (writtenAt ?? null) : null;
}

function tell(story: Story, { trigger, from, to }: Hit, setting: Setting, date: Day | undefined, writtenAt: string | undefined): Happening {
  const { start, end } = spanOf(story, from, to);
  const place = placeNear(story, setting, from, trigger.type === 'VISIT' ? reached : surest, trigger.bearing === 'ACTOR' ? 'DEED' : gatherings.has(trigger.type) ? 'HELD' : 'OTHER');
  const countries = setting.here.filter(({ kind }) => kind === 'COUNTRY');
  return {
    type: trigger.type, bearing: trigger.bearing, cueStart: start, cueEnd: end, sentence: setting.sentence, alsoIn: [],
    start: date?.from ?? null, end: date?.to ?? null, isDayOfReport: date?.isSaid ?? false, isSettled: false,
    place: place?.name ?? null,
    country: hostOf(trigger, countries, place?.code, writtenAt) ?? countryOf(story, trigger, countries, setting.here, start, place?.code),
    participants: setting.here.filter(({ kind }) => kind !== 'EVENT'),
  };
}
