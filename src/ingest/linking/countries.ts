import type { Match } from './gazetteer.ts';
import { isStateOfGeorgia, isTownOfTheUs } from './georgia.ts';
import { isLanguage } from './languages.ts';
import { doubtful, personal } from './lexicon/countries.ts';
import { heads, notBodies, stateHeads } from './lexicon/organizations.ts';
import { qualifiers, roles } from './lexicon/roles.ts';
import { common, givenNames } from './lexicon/words.ts';
import type { Sense } from './names.ts';
import { isBlocked, isCountry, isTaken, matchBefore, matchFrom, spanOf, tellsNames, type CountrySense, type Naming, type Story } from './story.ts';
import { isCapital, tokenAt, type Token } from './tokens.ts';
import { countryOfTown } from './towns.ts';

/** A country's name in the text, before doubts are settled. */
interface Candidate {
  readonly match: Match;
  readonly senses: readonly Sense[];
  readonly key: string;
}

/**
 * The countries that a text names: by name, adjective, capital or seat of government. What is part of a settled name
 * (`taken`) is passed over, but for the bodies of a state, of which `within` tells.
 */
export function countriesIn(story: Story, within: ReadonlySet<number>): Naming[] {
  const candidates: Candidate[] = [];
  const nested = new Set(story.matches.flatMap((match) => countryOfBody(story, match) ?? []));
  for (const match of [...story.matches, ...nested]) {
    const senses = match.senses.filter(({ entity }) => entity.kind === 'COUNTRY');
    if (senses.length === 0 || isBlocked(story, match.from) || (isTaken(story, match.from, match.to) && !within.has(match.from) && !nested.has(match))) continue;
    if (match.loose && senses.some(({ kind }) => kind === 'CAPITAL' || kind === 'DEMONYM') && match.to - match.from === 1 && tokenAt(story.tokens, match.from).key.length < 6) continue;
    const candidate = { match, senses, key: story.tokens.slice(match.from, match.to).map(({ key }) => key).join(' ') };
    if (!isOtherwise(story, candidate)) candidates.push(candidate);
  }
  const sure = new Map<string, number>();
  for (const { senses, key } of candidates) {
    const [only] = senses;
    if (only && senses.length === 1 && !doubtful.has(key)) sure.set(only.entity.slug, (sure.get(only.entity.slug) ?? 0) + 1);
  }
  const isBishkeks = isWhiteHouseOfBishkek(story, sure);
  return candidates.flatMap((candidate) => settle(story, candidate, sure, isBishkeks) ?? []);
}

/** "Central Bank of Uzbekistan": the country with which the name of a known body of a state ends. */
function countryOfBody({ tokens, gazetteer }: Story, { from, to, senses }: Match): Match | undefined {
  if (to - from < 3 || !senses.some(({ entity }) => entity.kind === 'ORGANIZATION') || !tokens.slice(from, to).some(({ key }) => stateHeads.has(key))) return undefined;
  for (let at = from + 2; at < to; at += 1) {
    const match = ['of', 'the'].includes(tokenAt(tokens, at - 1).key) ? gazetteer.longestAt(tokens, at, false) : undefined;
    if (match?.to === to && !match.loose && match.senses.every(({ entity }) => entity.kind === 'COUNTRY')) return match;
  }
  return undefined;
}

function settle(story: Story, { match, senses, key }: Candidate, sure: ReadonlyMap<string, number>, isBishkeks: boolean): Naming | undefined {
  const possible = key === 'white house' ? senses.filter(({ entity }) => entity.code === (isBishkeks ? 'KG' : 'US')) : senses;
  const best = possible.toSorted((a, b) => (sure.get(b.entity.slug) ?? 0) - (sure.get(a.entity.slug) ?? 0) || preference(a, key) - preference(b, key))[0];
  if (!best) return undefined;
  if (doubtful.has(key) && !sure.has(best.entity.slug)) return undefined;
  const sense = senseOf(story, match, best);
  if (sense === undefined) return undefined;
  // Brussels speaks for the European Union more often than for Belgium.
  if (key === 'brussels' && sense === 'GOVERNMENT' && !sure.has('belgium')) return undefined;
  const confidence = (match.loose ? 0.8 : 1) * (senses.length > 1 ? 0.85 : 1) * (sense === 'METONYM' ? 0.8 : sense === 'PLACE' || sense === 'ETHNIC' ? 0.85 : 0.98);
  return { kind: 'COUNTRY', ...spanOf(story, withoutThe(story, match), match.to), entity: best.entity, name: best.entity.name, confidence: round(confidence), sense, ...(best.entity.code ? { code: best.entity.code } : {}) };
}

/** The seat of Kyrgyzstan's president is called so, too: in a story of Bishkek that does not speak of America. */
function isWhiteHouseOfBishkek({ text, matches }: Story, sure: ReadonlyMap<string, number>): boolean {
  return sure.has('kyrgyzstan') && !sure.has('united-states') && text.includes('Bishkek') && !matches.some(({ senses }) => senses.some(({ entity }) => entity.code === 'US' && entity.kind !== 'COUNTRY' && entity.kind !== 'ORGANIZATION')) && !/\b(?:visit|to|at) the White House\b|\bWhite House (?:said|says|aide|official|spokes)/.test(text);
}

/** "the Emirates" is written of the Emirates; The Hague is called so. */
function withoutThe({ tokens }: Story, { from, to }: Match): number {
  const first = tokenAt(tokens, from);
  return first.key === 'the' && to - from > 1 && (first.shape === 'LOWER' || first.opens) && tokenAt(tokens, from + 1).key !== 'hague' ? from + 1 : from;
}

/** Of two that share a name, the one that news means where nothing else tells. */
function preference({ entity }: Sense, key: string): number {
  const usual: Record<string, string> = { congo: 'CD', congolese: 'CD', korean: 'KR', koreans: 'KR', guinean: 'GN', guineans: 'GN', dominican: 'DO', dominicans: 'DO' };
  return usual[key] === entity.code ? 0 : 1;
}

function senseOf(story: Story, match: Match, { kind }: Sense): CountrySense | undefined {
  const { tokens } = story;
  const before = tokenAt(tokens, match.from - 1);
  const after = tokenAt(tokens, match.to);
  if (kind === 'METONYM') return 'METONYM';
  if (kind === 'DEMONYM') {
    if (isLanguage(story, match)) return undefined;
    return before.key === 'ethnic' ? 'ETHNIC' : 'PEOPLE';
  }
  if (kind !== 'CAPITAL') return 'NAME';
  const last = tokenAt(tokens, match.to - 1);
  if (last.possessive) return 'GOVERNMENT';
  const following = story.text.slice(last.end, last.end + 10);
  const isDateline = before.sentence !== tokenAt(tokens, match.from).sentence && /^(?:, [A-Z][a-z]+\.? \d| ?\(| ?[-–—] |\. ?—)/.test(following);
  return isDateline || placeBefore.has(before.key) || placeAfter.has(after.key) ? 'PLACE' : 'GOVERNMENT';
}

const placeBefore = new Set(['in', 'at', 'near', 'from', 'to', 'around', 'outside', 'through', 'via', 'visit', 'visited', 'visiting', 'capital', 'downtown', 'central', 'of', 'into', 'across', 'leave', 'left', 'reach', 'reached']);
const placeAfter = new Set(['residents', 'region', 'airport', 'suburb', 'suburbs', 'street', 'streets', 'based', 'city', 'metro', 'on', 'time', 'hotel', 'mayor', 'akimat']);

/** It is a person, another place, or an ordinary word that only looks like a country. */
function isOtherwise(story: Story, { match, key, senses }: Candidate): boolean {
  const { tokens } = story;
  const first = tokenAt(tokens, match.from);
  const last = tokenAt(tokens, match.to - 1);
  const before = tokenAt(tokens, match.from - 1);
  const after = tokenAt(tokens, match.to);
  // "US$1.25 billion": money.
  if (/^[$€£¥]/.test(story.text.slice(last.end, last.end + 1))) return true;
  if (isTownOfTheUs(story, match)) return true;
  // "London, Ontario".
  if (senses.every(({ kind }) => kind === 'CAPITAL') && ![undefined, senses[0]?.entity.code].includes(countryOfTown(tokens, match.to))) return true;
  if (before.key === 'new' && isCapital(before) && first.glue === 'SPACE' && !before.opens && !senses.some(({ entity }) => entity.name.startsWith('New')) && tellsNames(story, first)) return true;
  if (personal.has(key)) {
    const joinedBefore = first.glue === 'SPACE' && before.sentence === first.sentence;
    const joinedAfter = after.glue === 'SPACE' && after.sentence === last.sentence;
    if (joinedBefore && isCapital(before) && !before.possessive && (story.gazetteer.isGivenName(before.key) || givenNames.has(before.key)) && !isCountry(matchBefore(story, match.from))) return true;
    if (joinedBefore && ['mr', 'mrs', 'ms', 'dr', 'miss'].includes(before.key)) return true;
    if (first.glue === 'DOT' && before.end - before.start === 1 && before.shape !== 'NUMBER') return true;
    // "President of Georgia Giorgi …": the office is of the country.
    const isOfOffice = before.key === 'of' && roles.has(tokenAt(tokens, match.from - 2).key);
    if (joinedAfter && !isOfOffice && !last.possessive && after.shape === 'TITLE' && tellsNames(story, first) && isNameLike(after) && !matchFrom(story, match.to)) return true;
  }
  // "Emirates ordered 40 jets": the airline. The country is "the Emirates".
  if (key === 'emirates') return before.key !== 'the' || before.sentence !== first.sentence;
  if (key === 'georgia') return isStateOfGeorgia(story, match);
  return false;
}

/** A capitalized word that may be a family name: no office, no kind of body or place. */
function isNameLike({ key }: Token): boolean {
  return key.length > 2 && !common.has(key) && !roles.has(key) && !qualifiers.has(key) && !heads.has(key) && !notBodies.has(key);
}

export function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
