import { opensClause } from './asides.ts';
import { anotherTrip, surest } from './event-country.ts';
import type { Match } from './gazetteer.ts';
import { isTownOfTheUs } from './georgia.ts';
import type { Setting } from './happening.ts';
import { isEventNoun } from './lexicon/event-nouns.ts';
import { placeCodes } from './lexicon/places.ts';
import { saying } from './lexicon/roles.ts';
import { wordsOf } from './names.ts';
import { spanOf, type Story } from './story.ts';
import { isCapital, isJoined, tokenAt } from './tokens.ts';
import { countryOfTown } from './towns.ts';

/** Places by their words joined, and the first of these. */
const lexicon: { places?: Map<string, string>; first?: Set<string> } = {};

const placePrepositions = new Set(['in', 'visit', 'visits', 'visiting', 'toured', 'at', 'near', 'to', 'around', 'outside', 'across', 'from', 'hosted', 'off', 'visited', 'struck', 'hit', 'hits', 'rocks', 'for', 'through', 'of', 'along', 'southern', 'northern', 'eastern', 'western', 'central', 'over', 'into']);
/** Where a visit goes. */
export const reached: ReadonlySet<string> = new Set([...surest, 'to', 'visit', 'visits', 'visited', 'visiting', 'toured']);

/** "A bank based in Oslo": of the bank. */
const ofOthers = new Set(['based', 'born', 'headquartered', 'registered', 'listed', 'interested', 'interest', 'interests', 'raised', 'educated', 'specializing', 'specialising', 'believes', 'traded', 'incorporated']);
/** What is agreed or said of a plant in Oslo is not done in Oslo. */
const ofThings = new Set(['built', 'build', 'building', 'located', 'constructed', 'plant', 'plants', 'factory', 'mine', 'mines', 'project', 'projects', 'refinery', 'reactor', 'reactors', 'war', 'conflict', 'crisis', 'fighting', 'situation', 'attack', 'attacks', 'killing', 'violence', 'troops', 'forces', 'operations', 'elections', 'election', 'vote', 'coup', 'quake', 'earthquake', 'floods', 'peace', 'stability', 'ceasefire', 'truce', 'invest', 'invested', 'investment', 'investments', 'people', 'market', 'markets', 'companies', 'stake', 'bases', 'base', 'rights', 'nationals', 'citizens', 'embassy']);

/** What a gathering speaks of is not there. */
const ofTroubles = new Set(['war', 'conflict', 'crisis', 'fighting', 'situation', 'attack', 'attacks', 'killing', 'violence', 'coup', 'quake', 'earthquake', 'floods']);
const toldBy = /\b(?:said|says|reported|according to)\b[^.;,]{0,60}\b(?:embassy|consulate|bureau|office) in $/;

/** ", days before a summit in": another event's place follows. */
const asideInTime = /, (?:(?:just|only|shortly|less|more|than|a|an|\p{L}+) ){0,4}(?:before|after|ahead of|following) (?!which)[^,]*$/u;

/** What is placed: what somebody does; what is held, and may speak of other places; or anything else. */
export type Placed = 'DEED' | 'HELD' | 'OTHER';

/** The place nearest to the word: a city, else a country that "in" stands before. Its name as written; null of one that is only described. */
export function placeNear(story: Story, { from, to }: Pick<Setting, 'from' | 'to'>, cue: number, sure: ReadonlySet<string>, placed: Placed): { name: string | null; code: string } | undefined {
  let best: { name: string | null; code: string } | undefined;
  let shortest = Number.POSITIVE_INFINITY;
  for (let at = from; at < to; at += 1) {
    const token = tokenAt(story.tokens, at);
    const before = tokenAt(story.tokens, at - 1);
    // "Gorno-Badakhshan" is not Badakhshan.
    if (!isCapital(token) || (token.glue === 'HYPHEN' && isCapital(before))) continue;
    const found = knownPlaceAt(story, at);
    // "…, the bank said in London": there it was said, not done.
    const what = before.key === 'in' ? tokenAt(story.tokens, at - 2).key : '';
    if (!found || saying.has(what) || ofOthers.has(what) || (placed === 'DEED' && ofThings.has(what)) || (placed === 'HELD' && ofTroubles.has(what))) continue;
    // "Said a message from the embassy in Lima".
    if (before.key === 'in' && toldBy.test(story.text.slice(Math.max(0, token.start - 80), token.start))) continue;
    const leads = leadsTo(story, at);
    // "Strike over Gaza": it is about that.
    if (leads === 'over' || leads === 'about' || leads === 'against') continue;
    const opens = before.sentence !== token.sentence || token.inHeadline || before.key === 'the';
    // "A Tokyo summit".
    const isBeside = found.kind === 'CAPITAL' && found.to === cue && placed !== 'DEED';
    if (!isBeside && !placePrepositions.has(leads) && !opens && found.kind !== 'CITY') continue;
    // "Near Taiwan" is not in Taiwan.
    if (!isBeside && found.kind !== 'CITY' && (!sure.has(leads) || (found.kind === 'COUNTRY' && leads === 'near'))) continue;
    if (found.kind === 'CAPITAL' && tokenAt(story.tokens, found.to - 1).possessive) continue;
    // "Will travel to the area on Saturday, and flies to Paris".
    if (at > cue && placed === 'OTHER' && anotherTrip.test(story.text.slice(tokenAt(story.tokens, cue + 1).start, token.start))) continue;
    if (at > cue && (opensClause(story.text.slice(tokenAt(story.tokens, cue).start, token.start)) || asideInTime.test(story.text.slice(tokenAt(story.tokens, cue).start, token.start)))) continue;
    const cost = Math.abs(at - cue) + (at < cue ? 4 : 0) + (sure.has(leads) ? 0 : 12) + (found.kind === 'COUNTRY' ? 3 : 0);
    if (cost >= shortest) continue;
    shortest = cost;
    const { start, end } = spanOf(story, at, found.to);
    best = { name: found.isUnnamed ? null : story.text.slice(start, end), code: found.code };
  }
  return best;
}

const ledBy = new Set(['the', 'northern', 'southern', 'eastern', 'western', 'northeastern', 'northwestern', 'southeastern', 'southwestern', 'central', 'north', 'south', 'east', 'west', 'northeast', 'northwest', 'southeast', 'southwest', 'neighbouring', 'neighboring', 'nearby', 'remote', 'coastal']);
const cities = new Set(['city', 'town', 'capital', 'resort', 'port', 'village', 'province', 'district', 'region', 'island']);
/** What leads to a place: "in" before "the Netherlands", and before "Iznik, Turkey", though we know of no such town. */
function leadsTo({ tokens }: Story, at: number): string {
  let n = at;
  if (tokenAt(tokens, at).glue === 'COMMA' && isCapital(tokenAt(tokens, at - 1))) {
    n -= 1;
    while (n > at - 4 && isJoined(tokenAt(tokens, n)) && isCapital(tokenAt(tokens, n - 1))) n -= 1;
  }
  // "In the historic city of Samarkand".
  if (tokenAt(tokens, n - 1).key === 'of' && cities.has(tokenAt(tokens, n - 2).key)) {
    let first = n - 2;
    while (first > n - 7 && tokenAt(tokens, first - 1).shape === 'LOWER' && !surest.has(tokenAt(tokens, first - 1).key)) first -= 1;
    if (surest.has(tokenAt(tokens, first - 1).key)) n = first;
  }
  while (n > at - 5 && ledBy.has(tokenAt(tokens, n - 1).key) && surest.has(tokenAt(tokens, n - 2).key)) n -= 1;
  const before = tokenAt(tokens, n - 1);
  return before.sentence === tokenAt(tokens, at).sentence ? before.key : '';
}

interface Place {
  readonly to: number;
  readonly code: string;
  readonly kind: 'CITY' | 'CAPITAL' | 'COUNTRY';
  /** It is not called by a name: "the Tajik capital". */
  readonly isUnnamed?: boolean;
}

/** Several events of a sentence ask for the same places. */
const placesOf = new WeakMap<Story, (Place | null | undefined)[]>();

function knownPlaceAt(story: Story, at: number): Place | undefined {
  if (at < 0) return undefined;
  let known = placesOf.get(story);
  if (!known) placesOf.set(story, (known = Array.from({ length: story.tokens.length })));
  const place = known[at];
  if (place !== undefined) return place ?? undefined;
  const found = placeAt(story, at);
  known[at] = found ?? null;
  return found;
}

/** The country of the town that is named here. */
export function townAt(story: Story, at: number): string | undefined {
  return knownPlaceAt(story, at)?.code;
}

/** "Daily Sabah" is a paper. */
const papers = new Set(['daily', 'weekly', 'radio', 'tv', 'news', 'evening', 'morning', 'sunday']);

function isNameBefore({ tokens }: Story, at: number): boolean {
  const [before, token] = [tokenAt(tokens, at - 1), tokenAt(tokens, at)];
  return papers.has(before.key) && isCapital(before) && token.glue === 'SPACE' && before.sentence === token.sentence;
}

const partsOfLand = new Set(['capital', 'city', 'town', 'village', 'port', 'province', 'region', 'resort', 'island', 'district', 'coast', 'territory', 'soil']);
const kindsOfPart = new Set(['border', 'coastal', 'northern', 'southern', 'eastern', 'western', 'central', 'industrial', 'second', 'largest']);

/** "Tajik | capital", "Kenyan | coastal city": what follows a people's name is a part of its land. */
function isPartOfLand({ tokens }: Story, from: number): boolean {
  let to = from;
  while (to < from + 2 && kindsOfPart.has(tokenAt(tokens, to).key)) to += 1;
  return partsOfLand.has(tokenAt(tokens, to).key) && tokenAt(tokens, to).glue === 'SPACE';
}

function placeAt(story: Story, at: number): Place | undefined {
  const match: Match | undefined = story.covering[at];
  if (match?.from === at) {
    // "In the Tajik capital".
    const people = match.senses.find(({ entity, kind }) => entity.kind === 'COUNTRY' && kind === 'DEMONYM')?.entity.code;
    if (people && isPartOfLand(story, match.to)) return { to: match.to, code: people, kind: 'CITY', isUnnamed: true };
    const sense = match.senses.find(({ entity, kind }) => entity.kind === 'COUNTRY' && kind !== 'DEMONYM' && kind !== 'METONYM');
    const elsewhere = sense?.kind === 'CAPITAL' ? (isTownOfTheUs(story, match) ? 'US' : countryOfTown(story.tokens, match.to)) : undefined;
    if (elsewhere !== undefined && elsewhere !== sense?.entity.code) return { to: match.to, code: elsewhere, kind: 'CITY' };
    if (sense?.entity.code) return { to: match.to, code: sense.entity.code, kind: sense.kind === 'CAPITAL' ? 'CAPITAL' : 'COUNTRY' };
  }
  const places = (lexicon.places ??= placeCodes((name) => wordsOf(name).join(' ')));
  const first = (lexicon.first ??= new Set([...places.keys()].map((name) => name.split(' ', 1)[0] ?? '')));
  if (!first.has(tokenAt(story.tokens, at).key)) return undefined;
  let key = '';
  for (let to = at; to < Math.min(at + 4, story.tokens.length); to += 1) {
    const token = tokenAt(story.tokens, to);
    if (to > at && token.glue !== 'SPACE' && token.glue !== 'HYPHEN' && token.glue !== 'DOT') break;
    key = to === at ? token.key : `${key} ${token.key}`;
    const code = at > 0 && isNameBefore(story, at) ? undefined : places.get(key);
    const after = tokenAt(story.tokens, to + 1);
    if (code !== undefined && (!isCapital(after) || after.glue !== 'SPACE' || (after.inHeadline && isEventNoun(after.key)))) return { to: to + 1, code: countryOfTown(story.tokens, to + 1) ?? code, kind: 'CITY' };
  }
  return undefined;
}

