import { isAside } from './asides.ts';
import type { TextDate } from './dates.ts';
import type { Match } from './gazetteer.ts';
import { isTownOfTheUs } from './georgia.ts';
import { countryOf, surest } from './event-country.ts';
import { gatherings, settleTogether, type Happening } from './happening.ts';
import { saying } from './lexicon/roles.ts';
import { placeCodes } from './lexicon/places.ts';
import { triggers, type Trigger } from './lexicon/triggers.ts';
import { wordsOf } from './names.ts';
import { spanOf, type Naming, type Story } from './story.ts';
import { isCapital, tokenAt, type Token } from './tokens.ts';

/** A trigger's words, ready to be compared. */
interface Ready extends Omit<Trigger, 'words' | 'near' | 'not'> {
  readonly phrases: readonly (readonly string[])[];
  readonly near: ReadonlySet<string> | null;
  readonly not: ReadonlySet<string>;
  readonly rank: number;
}

export interface Hit {
  readonly trigger: Ready;
  readonly from: number;
  readonly to: number;
}

const lexicon: { byWord?: Map<string, { ready: Ready; words: readonly string[] }[]>; places?: Map<string, string>; reach?: Map<string, number> } = {};

function readied(): Map<string, { ready: Ready; words: readonly string[] }[]> {
  if (lexicon.byWord) return lexicon.byWord;
  const byWord = new Map<string, { ready: Ready; words: readonly string[] }[]>();
  for (const [rank, { words, near, not, ...rest }] of triggers.entries()) {
    const phrases = words.split(',').map((phrase) => phrase.split(/[ -]/));
    const ready: Ready = { ...rest, phrases, near: near ? new Set(near.split(',')) : null, not: new Set((not ?? '').split(',')), rank };
    for (const phrase of phrases) {
      const [first = ''] = phrase;
      byWord.set(first, [...(byWord.get(first) ?? []), { ready, words: phrase }]);
    }
  }
  lexicon.byWord = byWord;
  return byWord;
}

/** Sentences of which events are told are read so far: background comes later, and stories end. */
const mostSentences = 200;
const mostEvents = 12;

/** The events of a text, in its order: those that are the same are told once, with all that is said of them. */
export function eventsIn(story: Story, namings: readonly Naming[], dates: readonly TextDate[]): Happening[] {
  const happenings: Happening[] = [];
  const sentences = sentencesOf(story.tokens);
  const firstBody = story.tokens.find(({ inHeadline }) => !inHeadline)?.sentence ?? 0;
  const opening = datelineEnd(story);
  let named = 0;
  let dated = 0;
  for (const [from, to] of sentences) {
    const { sentence } = tokenAt(story.tokens, from);
    const [start, end] = [tokenAt(story.tokens, from).start, tokenAt(story.tokens, to - 1).end];
    const here: Naming[] = [];
    while (named < namings.length && (namings[named]?.start ?? end) < end) here.push(...namings.slice(named, (named += 1)));
    const when: TextDate[] = [];
    while (dated < dates.length && (dates[dated]?.start ?? end) < end) when.push(...dates.slice(dated, (dated += 1)).filter((date) => date.end > start && (date.start < story.headlineEnd || date.end > opening)));
    const isLead = sentence < firstBody + 2;
    for (const hit of strongest(story, from, to, isLead || when.length > 0, when.length > 0)) {
      for (const [one, setting] of apart(story, hit, { from, to, sentence, here, when })) addTo(happenings, tell(story, one, setting));
    }
    dateLast(story, from, to, happenings, when);
    if (sentence === firstBody) dateHeadline(story, happenings, when);
  }
  settleTogether(happenings);
  return happenings.slice(0, mostEvents).map((happening) => ({ ...happening, country: happening.country ?? subjectOf(namings) }));
}

/** Where "RABAT, June 18 (Reuters) -" ends: its day is when the story was written. The headline's end where there is none. */
function datelineEnd({ text, headlineEnd }: Story): number {
  const body = text.slice(headlineEnd, headlineEnd + 140);
  return headlineEnd + (/^\s*\p{Lu}[\p{L}’'. /-]{1,40}(?:, [\p{L}.]+(?: \d{1,2})?(?:,? \d{4})?){0,3}(?: ?\([^)\n]{2,40}\))?(?:, \p{L}{2,20})?\s?(?:[-–—]{1,2}\s|\. ?\/[^/\n]{2,20}\/)/u.exec(body)?.[0].length ?? 0);
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
function strongest(story: Story, from: number, to: number, telling: boolean, dated: boolean): Hit[] {
  const byWord = readied();
  const hits: Hit[] = [];
  for (let at = from; at < to; at += 1) {
    const options = byWord.get(tokenAt(story.tokens, at).key);
    if (!options) continue;
    for (const { ready, words } of options) {
      if (!words.every((word, n) => tokenAt(story.tokens, at + n).key === word) || at + words.length > to) continue;
      if (ready.weak && !telling) continue;
      // "Business forums", "summits": of no one in particular, unless a date tells which.
      if (generic.has(tokenAt(story.tokens, at).key) && !dated) continue;
      if (!stands(story, ready, at, at + words.length, from, to)) continue;
      hits.push({ trigger: ready, from: at, to: at + words.length });
    }
  }
  const kept: Hit[] = [];
  for (const hit of hits.toSorted((a, b) => Number(a.trigger.weak ?? false) - Number(b.trigger.weak ?? false) || a.trigger.rank - b.trigger.rank)) {
    const overlaps = kept.some((other) => other.from < hit.to && hit.from < other.to);
    if (overlaps || kept.some(({ trigger }) => trigger.type === hit.trigger.type) || (hit.trigger.weak && kept.length > 0)) continue;
    kept.push(hit);
  }
  return kept.slice(0, 3).toSorted((a, b) => a.from - b.from);
}

function stands({ tokens, taken, covering }: Story, { type, near, not }: Ready, from: number, to: number, first: number, last: number): boolean {
  for (let n = Math.max(first, from - 2); n < Math.min(last, to + 2); n += 1) if ((n < from || n >= to) && not.has(tokenAt(tokens, n).key)) return false;
  // "Shanghai Cooperation Organization", "War and Peace Bank": a word of a name tells nothing.
  if (taken[from] === 1 && covering[from] !== undefined) return false;
  if (near === null) return true;
  // "Will meet Putin": whom they meet is named.
  if (type === 'TALKS' && taken[to] === 1 && isCapital(tokenAt(tokens, to))) return true;
  // "Came to power" says it by itself.
  for (let n = from + 1; n < to; n += 1) if (near.has(tokenAt(tokens, n).key)) return true;
  for (let n = Math.max(first, from - 9); n < Math.min(last, to + 9); n += 1) if ((n < from || n >= to) && near.has(tokenAt(tokens, n).key)) return true;
  return false;
}

interface Setting {
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  readonly here: readonly Naming[];
  readonly when: readonly TextDate[];
}

/** "Forums were held in August 2023 in Astana, and in Kabul in April": one for each place that has its own date. */
function apart(story: Story, hit: Hit, setting: Setting): readonly (readonly [Hit, Setting])[] {
  const whole: readonly (readonly [Hit, Setting])[] = [[hit, setting]];
  if (setting.when.length < 2 || !gatherings.has(hit.trigger.type)) return whole;
  const bounds = [setting.from];
  for (let n = hit.to; n < setting.to - 1; n += 1) if (tokenAt(story.tokens, n).key === 'and' && ['in', 'at', 'on'].includes(tokenAt(story.tokens, n + 1).key)) bounds.push(n + 1);
  const parts = bounds.map((from, n) => partOf(story, setting, from, bounds[n + 1] ?? setting.to));
  if (parts.length < 2 || !parts.every((part) => part.when.length === 1 && placeNear(story, part, part.from, surest))) return whole;
  return parts.map((part, n) => [n === 0 ? hit : { ...hit, from: part.from, to: part.to }, part]);
}

function partOf({ tokens }: Story, setting: Setting, from: number, to: number): Setting {
  const [start, end] = [tokenAt(tokens, from).start, tokenAt(tokens, to - 1).end];
  return { ...setting, from, to, when: setting.when.filter((date) => date.start >= start && date.start < end) };
}

function tell(story: Story, { trigger, from, to }: Hit, setting: Setting): Happening {
  const { start, end } = spanOf(story, from, to);
  const date = setting.when.filter((one) => !isAside(story.text, one, tokenAt(story.tokens, setting.from).start, start)).toSorted((a, b) => distance(a, start, end) - distance(b, start, end))[0];
  const span = endedSpan(story, setting, date);
  const place = placeNear(story, setting, from, trigger.type === 'VISIT' ? reached : surest);
  const countries = setting.here.filter(({ kind }) => kind === 'COUNTRY');
  return {
    type: trigger.type, bearing: trigger.bearing, cueStart: start, cueEnd: end, sentence: setting.sentence,
    start: span?.from ?? date?.from ?? null, end: span?.to ?? date?.to ?? null,
    place: place?.name ?? null,
    country: countryOf(story, trigger, countries, setting.here, start, place?.code),
    participants: setting.here.filter(({ kind }) => kind !== 'EVENT'),
  };
}

/** "Their two-day summit ended on Monday": from Sunday on. */
function endedSpan({ text, tokens }: Story, { from, to }: Setting, date: TextDate | undefined): { from: string; to: string } | undefined {
  if (!date || date.to !== null || !/^\d{4}-\d{2}-\d{2}$/.test(date.from)) return undefined;
  const sentence = text.slice(tokenAt(tokens, from).start, date.start);
  const days = /\b(two|three|four|five|six|seven)-day (?:\p{L}+ ){1,4}/u.exec(sentence);
  if (!days || tokenAt(tokens, to - 1).end < date.start || !/\b(?:ended|ends|concluded|concludes|closed|closes|wrapped up|finished) (?:on )?$/.test(sentence)) return undefined;
  const count = ['two', 'three', 'four', 'five', 'six', 'seven'].indexOf(String(days[1])) + 1;
  return { from: new Date(Date.parse(date.from) - count * 86_400_000).toISOString().slice(0, 10), to: date.from };
}

function distance(date: TextDate, start: number, end: number): number {
  return date.start >= end ? date.start - end : start - date.end + 5;
}

const placePrepositions = new Set(['in', 'visit', 'visits', 'visiting', 'toured', 'at', 'near', 'to', 'around', 'outside', 'across', 'from', 'hosted', 'off', 'visited', 'struck', 'hit', 'hits', 'rocks', 'for', 'through', 'of', 'along', 'southern', 'northern', 'eastern', 'western', 'central', 'over', 'into']);
/** Where a visit goes. */
const reached = new Set([...surest, 'to', 'visit', 'visits', 'visited', 'visiting', 'toured']);

/** The place nearest to the word: a city, else a country that "in" stands before. */
function placeNear(story: Story, { from, to }: Setting, cue: number, sure: ReadonlySet<string>): { name: string; code: string } | undefined {
  let best: { name: string; code: string } | undefined;
  let shortest = Number.POSITIVE_INFINITY;
  for (let at = from; at < to; at += 1) {
    const token = tokenAt(story.tokens, at);
    if (!isCapital(token)) continue;
    const before = tokenAt(story.tokens, at - 1);
    const found = placeAt(story, at);
    // "…, the bank said in London": there it was said, not done.
    if (!found || (before.key === 'in' && saying.has(tokenAt(story.tokens, at - 2).key))) continue;
    const opens = before.sentence !== token.sentence || token.inHeadline || before.key === 'the';
    if (!placePrepositions.has(before.key) && !opens && found.kind !== 'CITY') continue;
    if (found.kind !== 'CITY' && !sure.has(before.key) && !(before.key === 'the' && sure.has(tokenAt(story.tokens, at - 2).key))) continue;
    if (found.kind === 'CAPITAL' && tokenAt(story.tokens, found.to - 1).possessive) continue;
    const cost = Math.abs(at - cue) + (at < cue ? 4 : 0) + (sure.has(before.key) ? 0 : 12) + (found.kind === 'COUNTRY' ? 3 : 0);
    if (cost >= shortest) continue;
    shortest = cost;
    const { start, end } = spanOf(story, at, found.to);
    best = { name: story.text.slice(start, end), code: found.code };
  }
  return best;
}

function placeAt(story: Story, at: number): { to: number; code: string; kind: 'CITY' | 'CAPITAL' | 'COUNTRY' } | undefined {
  const match: Match | undefined = story.covering[at];
  if (match?.from === at) {
    const sense = match.senses.find(({ entity, kind }) => entity.kind === 'COUNTRY' && kind !== 'DEMONYM' && kind !== 'METONYM');
    if (sense?.entity.code) return isTownOfTheUs(story, match) ? { to: match.to, code: 'US', kind: 'CITY' } : { to: match.to, code: sense.entity.code, kind: sense.kind === 'CAPITAL' ? 'CAPITAL' : 'COUNTRY' };
  }
  const places = (lexicon.places ??= placeCodes((name) => wordsOf(name).join(' ')));
  let key = '';
  for (let to = at; to < Math.min(at + 4, story.tokens.length); to += 1) {
    const token = tokenAt(story.tokens, to);
    if (to > at && token.glue !== 'SPACE' && token.glue !== 'HYPHEN' && token.glue !== 'DOT') break;
    key = to === at ? token.key : `${key} ${token.key}`;
    const code = places.get(key);
    if (code !== undefined && !isCapital(tokenAt(story.tokens, to + 1))) return { to: to + 1, code, kind: 'CITY' };
    if (code !== undefined && tokenAt(story.tokens, to + 1).glue !== 'SPACE') return { to: to + 1, code, kind: 'CITY' };
  }
  return undefined;
}

/** An event told before, with no other date or place, is the same: what it lacks is filled in. */
function addTo(happenings: Happening[], told: Happening): void {
  const same = happenings.find((other) => other.type === told.type && agrees(other.start, told.start) && agrees(other.place, told.place) && isWhose(other, told));
  if (!same) {
    happenings.push(told);
    return;
  }
  if (same.start === null) [same.start, same.end] = [told.start, told.end];
  if (same.place === null && told.place !== null) [same.place, same.country] = [told.place, told.country];
  same.country ??= told.country;
  const known = new Set(same.participants.map(({ name }) => name));
  same.participants.push(...told.participants.filter(({ name }) => !known.has(name)));
}

/** A gathering without a place is the one told before; a deed is another's if another country did it. */
function isWhose(before: Happening, told: Happening): boolean {
  if (told.country === null || before.country === null || told.country === before.country) return true;
  // Where a gathering is was only guessed, until its place is told.
  if (before.place === null && gatherings.has(before.type)) return true;
  return told.place === null && told.bearing === 'PLACE';
}

function agrees(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b || a.startsWith(b) || b.startsWith(a);
}

/** "The event will be held on October 22": the date is that of what was told before. */
function dateLast(story: Story, from: number, to: number, happenings: readonly Happening[], when: readonly TextDate[]): void {
  const [date] = when;
  const last = happenings.find(({ start, sentence }) => start === null && sentence < tokenAt(story.tokens, from).sentence);
  if (!date || !last) return;
  const isOfIt = story.tokens.slice(from, Math.min(to, from + 6)).some(({ key }) => ['event', 'it', 'gathering', 'vote', 'ceremony', 'incident'].includes(key));
  if (isOfIt) [last.start, last.end] = [date.from, date.to];
}

const saidOn = /\b(?:said|says|told|announced|reported|according)\b[^,.]{0,25}$/;

/** What the headline tells without a day is of that on which the first sentence is acted, and not of one that a later sentence tells. */
function dateHeadline({ text }: Story, happenings: readonly Happening[], when: readonly TextDate[]): void {
  const day = when.find((date) => date.from.length === 10 && date.to === null && !saidOn.test(text.slice(Math.max(0, date.start - 45), date.start)));
  if (day) for (const told of happenings) if (told.start === null && told.sentence === 0) told.start = day.from;
}

/** The country named most. */
function subjectOf(namings: readonly Naming[]): string | null {
  const counts = new Map<string, number>();
  for (const { kind, code } of namings) if (kind === 'COUNTRY' && code) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

