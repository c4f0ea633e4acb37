import type { TextDate } from './dates.ts';
import { byWhom, countryOf, lastResort, surest } from './event-country.ts';
import { datelineOf, leadOf } from './dateline.ts';
import { dateLast, dateMain, dateOf, isWeek } from './event-dates.ts';
import { placeNear, reached, townAt } from './event-place.ts';
import { calls, gatherings, settleTogether, type Happening, type Setting } from './happening.ts';
import { deeds } from './lexicon/deeds.ts';
import { triggers, type Trigger } from './lexicon/triggers.ts';
import { spanOf, type Naming, type Story } from './story.ts';
import { isCapital, tokenAt, type Token } from './tokens.ts';

/** A trigger's words, ready to be compared. */
interface Ready extends Omit<Trigger, 'words' | 'near' | 'not' | 'without'> {
  readonly near: ReadonlySet<string> | null;
  readonly not: ReadonlySet<string>;
  readonly without: ReadonlySet<string> | null;
  readonly rank: number;
}

export interface Hit {
  readonly trigger: Ready;
  readonly from: number;
  readonly to: number;
}

interface Phrase {
  readonly ready: Ready;
  readonly words: readonly string[];
}

/** Those that begin with one word: alone, or by the second. */
interface Beginning {
  readonly alone: Phrase[];
  readonly longer: Map<string, Phrase[]>;
}

const lexicon: { phrases?: Map<string, Beginning> } = {};

function readied(): Map<string, Beginning> {
  if (lexicon.phrases) return lexicon.phrases;
  const phrases = new Map<string, Beginning>();
  for (const [rank, { words, near, not, without, ...rest }] of [...triggers, ...deeds].entries()) {
    const ready: Ready = { ...rest, near: near ? new Set(near.split(',')) : null, not: new Set((not ?? '').split(',')), without: without ? new Set(without.split(',')) : null, rank };
    for (const phrase of words.split(',').map((one) => one.split(/[ -]/))) {
      const [first = '', second] = phrase;
      const beginning = phrases.get(first) ?? { alone: [], longer: new Map<string, Phrase[]>() };
      phrases.set(first, beginning);
      if (second === undefined) beginning.alone.push({ ready, words: phrase });
      else beginning.longer.set(second, [...(beginning.longer.get(second) ?? []), { ready, words: phrase }]);
    }
  }
  lexicon.phrases = phrases;
  return phrases;
}

/** Sentences of which events are told are read so far: background comes later, and stories end. */
const mostSentences = 200;
const mostEvents = 12;

/** The events of a text, in its order: those that are the same are told once, with all that is said of them. */
export function eventsIn(story: Story, namings: readonly Naming[], dates: readonly TextDate[], publishedOn: string | null): Happening[] {
  const happenings: Happening[] = [];
  const sentences = sentencesOf(story.tokens);
  const dateline = datelineOf(story);
  const firstBody = leadOf(story, dateline);
  const writtenIn = dateline.end;
  const isOfDateline = ({ start, end }: { readonly start: number; readonly end: number }): boolean => start >= dateline.start && end <= writtenIn;
  const opening: Setting[] = [];
  let writtenAt = writtenIn > dateline.start ? townAt(story, story.tokens.findIndex(({ start }) => start >= dateline.start)) : undefined;
  let named = 0;
  let dated = 0;
  for (const [from, to] of sentences) {
    const { sentence } = tokenAt(story.tokens, from);
    const [start, end] = [tokenAt(story.tokens, from).start, tokenAt(story.tokens, to - 1).end];
    const here: Naming[] = [];
    while (named < namings.length && (namings[named]?.start ?? end) < end) {
      const [naming] = namings.slice(named, (named += 1));
      // Where a story was written is not whose deed it tells.
      if (naming && !isOfDateline(naming)) here.push(naming);
      else writtenAt ??= naming?.code;
    }
    const when: TextDate[] = [];
    while (dated < dates.length && (dates[dated]?.start ?? end) < end) when.push(...dates.slice(dated, (dated += 1)).filter((date) => date.end > start && !isOfDateline(date)));
    const isLead = sentence < firstBody + 2;
    let told = from;
    if (sentence === firstBody) while (told < to - 1 && tokenAt(story.tokens, told).end <= writtenIn) told += 1;
    for (const hit of strongest(story, told, to, { isLead, isDated: when.length > 0, isFirst: sentence === firstBody && happenings.length === 0, isEarly: sentence <= firstBody + 6 && here.length > 0 })) {
      for (const [one, setting] of apart(story, hit, { from: told, to, sentence, here, when })) addTo(happenings, tell(story, one, setting, publishedOn));
    }
    dateLast(story, from, to, happenings, when);
    placeLast(story, { from, to }, happenings);
    if (sentence >= firstBody && sentence <= firstBody + 2) {
      opening.push({ from, to, sentence, here, when });
      dateMain(story, happenings, opening, publishedOn);
    }
  }
  settleTogether(story.text, happenings);
  talkedWhere(story, happenings, firstBody, writtenAt);
  return happenings.slice(0, mostEvents).map((happening) => ({ ...happening, country: happening.country ?? lastResort(story, happening, namings) ?? writtenAt ?? happenings.find(({ country }) => country !== null)?.country ?? null }));
}

/** "It was signed in Bishkek": where the headline's or the first sentence's deed was done. */
function placeLast(story: Story, { from, to }: Pick<Setting, 'from' | 'to'>, happenings: readonly Happening[]): void {
  const { sentence, start } = tokenAt(story.tokens, from);
  const last = happenings.findLast((told) => told.sentence === sentence - 1);
  if (!last || last.place !== null || byWhom.has(last.type) || !ofLast.test(story.text.slice(start, start + 60))) return;
  const place = placeNear(story, { from, to }, from, surest, false);
  if (place) [last.place, last.country] = [place.name, place.code];
}

const ofLast = /^(?:It|This|The (?:signing|signing ceremony|ceremony|deal|agreement|document|documents|memorandum|contract)) (?:was|were|took place|happened|came) /;

/** Those who have talked did so where that is reported from, if no place is told; who telephone are nowhere. */
function talkedWhere({ text }: Story, happenings: readonly Happening[], firstBody: number, writtenAt: string | undefined): void {
  // Who visits another country talks there.
  if (writtenAt === undefined || happenings.some(({ type, country, sentence }) => type === 'VISIT' && country !== null && country !== writtenAt && sentence <= firstBody)) return;
  for (const told of happenings) if (told.type === 'TALKS' && told.place === null && told.sentence <= firstBody && !/\b(?:will|would|to) (?:\p{L}+ )?$/u.test(text.slice(Math.max(0, told.cueStart - 20), told.cueStart)) && !/phone/.test(text.slice(Math.max(0, told.cueStart - 20), told.cueEnd + 60))) told.country = writtenAt;
}

function sentencesOf(tokens: readonly Token[]): [number, number][] {
  const sentences: [number, number][] = [];
  let from = 0;
  for (let n = 1; n <= tokens.length && sentences.length < mostSentences; n += 1) {
    if (n < tokens.length && tokenAt(tokens, n).sentence === tokenAt(tokens, from).sentence) continue;
    if (n > from) sentences.push([from, Math.min(n, from + 200)]);
    from = n;
  }
  return sentences;
}

const generic = new Set(['summits', 'forums', 'conferences', 'exhibitions', 'elections', 'visits', 'agreements', 'contracts']);

/** One hit of a type, and weak ones only where no other tells the sentence; at most three. */
function strongest(story: Story, from: number, to: number, { isLead, isDated, isFirst, isEarly }: { readonly isLead: boolean; readonly isDated: boolean; readonly isFirst: boolean; readonly isEarly: boolean }): Hit[] {
  const telling = isLead || isDated;
  const phrases = readied();
  const hits: Hit[] = [];
  for (let at = from; at < to; at += 1) {
    const { key } = tokenAt(story.tokens, at);
    const beginning = phrases.get(key);
    if (!beginning) continue;
    const longer = beginning.longer.size > 0 ? beginning.longer.get(tokenAt(story.tokens, at + 1).key) : undefined;
    for (const { ready, words } of longer ? [...beginning.alone, ...longer] : beginning.alone) {
      if ((words.length > 2 && !words.every((word, n) => tokenAt(story.tokens, at + n).key === word)) || at + words.length > to) continue;
      if ((ready.weak && !telling && !(isEarly && calls.has(ready.type))) || (ready.lead && !isFirst) || (ready.headline && (!tokenAt(story.tokens, at).inHeadline || at + words.length >= to))) continue;
      // "Business forums", "summits": of no one in particular, unless a date tells which.
      if (generic.has(key) && !isDated) continue;
      if (!stands(story, ready, at, at + words.length, from, to)) continue;
      hits.push({ trigger: ready, from: at, to: at + words.length });
    }
  }
  const kept: Hit[] = [];
  const main = isLead ? mainClause(story.tokens, from, to) : from;
  // "Lifted sanctions" is not "sanctions".
  const whole = hits.filter((hit) => !hits.some((other) => other.to - other.from > hit.to - hit.from && other.from <= hit.from && hit.to <= other.to && (hit.trigger.weak || !other.trigger.weak)));
  for (const hit of whole.toSorted((a, b) => Number(a.trigger.weak ?? false) - Number(b.trigger.weak ?? false) || (isLead && a.trigger.weak ? Number(a.trigger.type === 'STATEMENT') - Number(b.trigger.type === 'STATEMENT') || a.from - b.from : 0) || a.trigger.rank - b.trigger.rank)) {
    const overlaps = kept.some((other) => other.from < hit.to && hit.from < other.to);
    // "Approved a law on elections", "condemned the attack": the first sentences begin with what was done.
    const leads = isLead && kept.every(({ from: at, trigger }) => (hit.from < at || (at < main && hit.from >= main)) && !trigger.weak) && !hit.trigger.headline && hit.trigger.type !== 'OTHER';
    if (overlaps || kept.some(({ trigger }) => trigger.type === hit.trigger.type) || (hit.trigger.weak && kept.length > 0 && !leads)) continue;
    kept.push(hit);
  }
  return kept.slice(0, 3).toSorted((a, b) => a.from - b.from);
}

const fronts = new Set(['after', 'following', 'amid', 'despite', 'before', 'since', 'as', 'with', 'in', 'ahead', 'while', 'days', 'weeks', 'hours']);

/** Where a sentence that begins "After a raid on a village, " says what it tells. */
function mainClause(tokens: readonly Token[], from: number, to: number): number {
  if (!fronts.has(tokenAt(tokens, from).key)) return from;
  for (let n = from + 2; n < to; n += 1) if (tokenAt(tokens, n).glue === 'COMMA') return n;
  return from;
}

const strikes = new Set(['strike', 'strikes']);

/** Where these were told of, a strike is theirs. */
const armed = /\b(?:air ?strikes?|missiles?|drones?|warplanes?|bomb(?:s|ed|ing)?)\b/i;

function isArmed(text: string, at: number): boolean {
  return armed.test(text.slice(Math.max(0, at - strikeReach), at)) && !labour.test(text.slice(Math.max(0, at - 80), at + 80));
}

/** UTF-16 code units. */
const strikeReach = 400;
const labour = /\b(?:on strike|workers?|unions?|pay|wages?|teachers?|miners|dockers|nurses|doctors|pilots|drivers|staff|rail|railway|walkout)\b/i;

function stands({ text, tokens, taken, covering }: Story, { type, near, not, without }: Ready, from: number, to: number, first: number, last: number): boolean {
  for (let n = Math.max(first, from - 2); n < Math.min(last, to + 2); n += 1) if ((n < from || n >= to) && not.has(tokenAt(tokens, n).key)) return false;
  // "Shanghai Cooperation Organization", "War and Peace Bank": a word of a name tells nothing.
  if (taken[from] === 1 && covering[from] !== undefined) return false;
  // "Vows to strike Iran": no walkout.
  if (type === 'PROTEST' && from + 1 === to && strikes.has(tokenAt(tokens, from).key) && isArmed(text, tokenAt(tokens, from).start)) return false;
  if (type === 'PROTEST' && from + 1 === to && strikes.has(tokenAt(tokens, from).key) && isCapital(tokenAt(tokens, to)) && tokenAt(tokens, to).glue === 'SPACE' && (taken[to] === 1 || covering[to] !== undefined)) return false;
  // "Angry about the strike": nobody strikes here.
  if (type === 'PROTEST' && tokenAt(tokens, from - 1).key === 'the' && tokenAt(tokens, from - 2).key === 'about') return false;
  if (without !== null && isNear(tokens, without, from, to, first, last)) return false;
  if (near === null) return true;
  // "Will meet Putin": whom they meet is named.
  if (type === 'TALKS' && taken[to] === 1 && isCapital(tokenAt(tokens, to))) return true;
  // "Came to power" says it by itself.
  for (let n = from + 1; n < to; n += 1) if (near.has(tokenAt(tokens, n).key)) return true;
  return isNear(tokens, near, from, to, first, last);
}

/** One of these words stands at most nine away, on either side. */
function isNear(tokens: readonly Token[], words: ReadonlySet<string>, from: number, to: number, first: number, last: number): boolean {
  for (let n = Math.max(first, from - 9); n < Math.min(last, to + 9); n += 1) if ((n < from || n >= to) && words.has(tokenAt(tokens, n).key)) return true;
  return false;
}

/** "Forums were held in August 2023 in Astana, and in Kabul in April": one for each place that has its own date. */
function apart(story: Story, hit: Hit, setting: Setting): readonly (readonly [Hit, Setting])[] {
  const whole: readonly (readonly [Hit, Setting])[] = [[hit, setting]];
  if (setting.when.length < 2 || !gatherings.has(hit.trigger.type)) return whole;
  const bounds = [setting.from];
  for (let n = hit.to; n < setting.to - 1; n += 1) if (tokenAt(story.tokens, n).key === 'and' && ['in', 'at', 'on'].includes(tokenAt(story.tokens, n + 1).key)) bounds.push(n + 1);
  const parts = bounds.map((from, n) => partOf(story, setting, from, bounds[n + 1] ?? setting.to));
  if (parts.length < 2 || !parts.every((part) => part.when.length === 1 && placeNear(story, part, part.from, surest, false))) return whole;
  return parts.map((part, n) => [n === 0 ? hit : { ...hit, from: part.from, to: part.to }, part]);
}

function partOf({ tokens }: Story, setting: Setting, from: number, to: number): Setting {
  const [start, end] = [tokenAt(tokens, from).start, tokenAt(tokens, to - 1).end];
  return { ...setting, from, to, when: setting.when.filter((date) => date.start >= start && date.start < end) };
}

function tell(story: Story, { trigger, from, to }: Hit, setting: Setting, publishedOn: string | null): Happening {
  const { start, end } = spanOf(story, from, to);
  const date = dateOf(story, setting, trigger.type, start, end, publishedOn);
  const place = placeNear(story, setting, from, trigger.type === 'VISIT' ? reached : surest, trigger.bearing === 'ACTOR');
  const countries = setting.here.filter(({ kind }) => kind === 'COUNTRY');
  return {
    type: trigger.type, bearing: trigger.bearing, cueStart: start, cueEnd: end, sentence: setting.sentence,
    start: date?.from ?? null, end: date?.to ?? null, isDayOfReport: date?.isSaid ?? false,
    place: place?.name ?? null,
    country: countryOf(story, trigger, countries, setting.here, start, place?.code),
    participants: setting.here.filter(({ kind }) => kind !== 'EVENT'),
  };
}

/** An event told before, with no other date or place, is the same: what it lacks is filled in. */
function addTo(happenings: Happening[], told: Happening): void {
  const same = happenings.find((other) => other.type === told.type && !isOfYore(other, told) && (agrees(other.start, told.start) || isReported(other, told) || isWithinWeek(other, told)) && agrees(other.place, told.place) && isWhose(other, told));
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
  const known = new Set(same.participants.map(({ name }) => name));
  same.participants.push(...told.participants.filter(({ name }) => !known.has(name)));
}

/** A gathering without a place is the one told before; a deed is another's if another country did it. */
function isWhose(before: Happening, told: Happening): boolean {
  // "Fire in Birmingham", "in Birmingham, Alabama": a town is told more nearly.
  if (before.place !== null && before.place === told.place && before.sentence === 0) return true;
  // The first sentence tells what the headline told.
  if (before.sentence === 0 && told.sentence === 1 && before.place === null) return true;
  if (told.country === null || before.country === null || told.country === before.country) return true;
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
  return isWeek(before) && told.start?.length === 10 && told.end === null && told.sentence - before.sentence <= 2 && told.start >= String(before.start) && told.start <= String(before.end);
}

/** The year or month that comes up later is of what went before: of the arrest, where the headline tells the sentence. */
function isOfYore(before: Happening, { start, sentence }: Happening): boolean {
  return before.start === null && start !== null && start.length < 10 && sentence - before.sentence > 2;
}

function agrees(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b || a.startsWith(b) || b.startsWith(a);
}
