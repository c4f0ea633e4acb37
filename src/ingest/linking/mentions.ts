import type { EntityKind } from '../../../db/tables.ts';
import { acronymsIn } from './acronyms.ts';
import { endOfShort } from './shortened.ts';
import { tellsOfBusiness } from './business.ts';
import { companiesIn } from './companies.ts';
import { countriesIn } from './countries.ts';
import type { Match } from './gazetteer.ts';
import { bodiesOfKinds } from './kinds.ts';
import { notCountries } from './lexicon/countries.ts';
import { moreGivenNames } from './lexicon/given-names.ts';
import { common, functionWords, givenNames, weekdays } from './lexicon/words.ts';
import { notBodies } from './lexicon/organizations.ts';
import { honorifics, qualifiers, roles, speech } from './lexicon/roles.ts';
import type { Sense } from './names.ts';
import { organizationsIn, withThe } from './organizations.ts';
import { peopleIn } from './people.ts';
import { block, isOfPatronymic, isTaken, spanOf, take, tellsNames, written, type Naming, type Story } from './story.ts';
import { familyNameOf, isNameSuffix, otherSurnameOf, surnameOf } from './surnames.ts';
import { isCapital, tokenAt, type Token } from './tokens.ts';

/** Everyone and everything that the text names, in the order of the text; one entry each time. */
export function mentionsIn(story: Story): Naming[] {
  blockOtherNames(story);
  const bodies = organizationsIn(story);
  const companies = [...companiesIn(story), ...bodiesOfKinds(story)];
  const known = knownIn(story, (match) => match.to - match.from > 1);
  const people = peopleIn(story, known);
  const namesakes = namesakesIn(story, [...known, ...people]);
  const single = knownIn(story, (match) => match.to - match.from === 1 && !namesakes(match));
  const settled = [...bodies.namings, ...companies, ...known, ...people, ...single];
  const brackets = acronymsIn(story, settled);
  const again = againIn(story, [...settled, ...brackets.namings], new Map([...companies.flatMap((one) => (one.to - one.from === 1 ? [[tokenAt(story.tokens, one.from).key, one] as const] : [])), ...brackets.acronyms]));
  const ofStates = new Set(bodies.namings.flatMap(({ from, name }) => (bodies.within.has(from) ? name : [])));
  for (const { name, from, to, kind } of again) if (kind === 'ORGANIZATION' && ofStates.has(name)) for (let n = from; n < to; n += 1) bodies.within.add(n);
  const countries = countriesIn(story, bodies.within);
  const all = [...settled, ...brackets.namings, ...again, ...countries];
  return all.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** Whether a known surname is that of another who was named in full before: "Joan Rubio believes so. Rubio warned of delays". */
function namesakesIn(story: Story, settled: readonly Naming[]): (match: Match) => boolean {
  const inFull = settled.filter(({ kind, from, to }) => kind === 'PERSON' && to - from > 1);
  const ids = new Set(inFull.map(({ entity }) => entity?.id));
  const firstOf = new Map(inFull.toReversed().map((naming) => [surnameOf(story, naming), naming.from]));
  return ({ from, senses }) => {
    const entity = senses.find((sense) => sense.entity.kind === 'PERSON')?.entity;
    const first = firstOf.get(tokenAt(story.tokens, from).key);
    // "President Tokayev" is who holds the office.
    return entity !== undefined && !ids.has(entity.id) && first !== undefined && first < from && !roles.has(tokenAt(story.tokens, from - 1).key);
  };
}

const blockedByFirst = new Map<string, string[][]>();

function blockedPhrases(): Map<string, string[][]> {
  if (blockedByFirst.size === 0) {
    for (const phrase of notCountries) {
      const words = phrase.split(' ');
      const [first = ''] = words;
      blockedByFirst.set(first, [...(blockedByFirst.get(first) ?? []), words]);
    }
  }
  return blockedByFirst;
}

/** "New Mexico", "Paris Agreement": what holds a country's name and is not it. The gazetteer's own longer names stay. */
function blockOtherNames(story: Story): void {
  const { tokens, covering } = story;
  const phrases = blockedPhrases();
  for (let at = 0; at < tokens.length; at += 1) {
    for (const words of phrases.get(tokenAt(tokens, at).key) ?? []) {
      if (!isCapital(tokenAt(tokens, at)) || !words.every((word, n) => tokenAt(tokens, at + n).key === word)) continue;
      const match = covering[at];
      if (match && match.to - match.from >= words.length && match.senses.some(({ entity }) => entity.kind !== 'COUNTRY')) continue;
      if (covering.slice(at, at + words.length).every((one) => one === undefined || one.senses.every(({ entity }) => entity.kind === 'COUNTRY'))) block(story, at, at + words.length);
    }
  }
}

/** People, organizations and events of the gazetteer, of the matches that `wanted` takes. */
function knownIn(story: Story, wanted: (match: Match) => boolean): Naming[] {
  return story.matches.flatMap((match) => {
    if (!wanted(match) || isTaken(story, match.from, match.to)) return [];
    const sense = match.senses.find(({ entity }) => entity.kind !== 'COUNTRY');
    if (!sense || match.senses.some(({ entity, kind }) => entity.kind === 'COUNTRY' && kind !== 'CAPITAL') || isSomeoneElse(story, match, sense)) return [];
    const { kind } = sense.entity;
    const from = kind === 'ORGANIZATION' ? withThe(story, match.from, match.to) : kind === 'PERSON' ? withFirstNames(story, match) : match.from;
    take(story, from, match.to);
    const confidence = (match.loose ? 0.8 : 0.97) * (match.senses.length > 1 ? 0.7 : 1);
    return [{ kind, ...spanOf(story, from, match.to), entity: sense.entity, name: sense.entity.name, confidence, ...(sense.entity.code ? { code: sense.entity.code } : {}) }];
  });
}

/** "Muhammad | Shehbaz Sharif", "M. | Shehbaz Sharif": where a whole name begins that is known without its very first. */
function withFirstNames({ tokens, taken }: Story, { from, to }: Match): number {
  const [before, first] = [tokenAt(tokens, from - 1), tokenAt(tokens, from)];
  if (to - from < 2 || before.sentence !== first.sentence || before.possessive || taken[from - 1] !== 0 || isTitle(before)) return from;
  const isInitial = first.glue === 'DOT' && before.end - before.start === 1 && before.shape !== 'NUMBER';
  return isInitial || (first.glue === 'SPACE' && before.shape === 'TITLE' && (givenNames.has(before.key) || moreGivenNames.has(before.key))) ? from - 1 : from;
}

/** A surname that the gazetteer has, beside a first name that is another's: "Alexander Tokayev", "Rustam Karimov". */
function isSomeoneElse(story: Story, { from, to, loose }: Match, { entity, kind, exact }: Sense): boolean {
  const { tokens } = story;
  const first = tokenAt(tokens, from);
  const before = tokenAt(tokens, from - 1);
  const after = tokenAt(tokens, to);
  if (to - from > 1) return entity.kind === 'PERSON' ? isOfPatronymic(story, from) : entity.kind === 'ORGANIZATION' && isOfHappening(story, to);
  if (entity.kind === 'ORGANIZATION' && wordsAsWell.has(first.key) && !isFirmHere(story, from)) return true;
  if (entity.kind === 'ORGANIZATION' && exact === null && kind === 'ALIAS' && !tellsNames(story, first) && common.has(first.key)) return true;
  if (entity.kind !== 'PERSON') return loose || (first.opens && common.has(first.key) && exact === null);
  if (loose && story.gazetteer.isGivenName(first.key)) return true;
  if (loose && (common.has(first.key) || story.small.has(first.key))) return true;
  if (!tellsNames(story, first)) return false;
  const own = entity.name.toLowerCase();
  if (first.glue === 'SPACE' && before.sentence === first.sentence && before.shape === 'TITLE' && !before.possessive && !isTitle(before) && !own.includes(before.key) && !story.covering[from - 1]) {
    return givenNames.has(before.key) || story.gazetteer.isGivenName(before.key) || !(before.opens || common.has(before.key));
  }
  return after.glue === 'SPACE' && after.sentence === first.sentence && after.shape === 'TITLE' && !first.possessive && givenNames.has(first.key) && !isTitle(after) && !story.covering[to] && !common.has(after.key);
}

/** Firms whose names are words or rivers as well. */
const wordsAsWell = new Set(['apple', 'amazon', 'meta']);

/** In a story of firms, and without an article: "the Amazon" is none. */
function isFirmHere(story: Story, at: number): boolean {
  const [token, before] = [tokenAt(story.tokens, at), tokenAt(story.tokens, at - 1)];
  return (!token.opens || token.possessive || speech.has(tokenAt(story.tokens, at + 1).key)) && !(before.key === 'the' && before.sentence === token.sentence) && tellsOfBusiness(story);
}

/** "Global Gateway | Investors Forum": the name goes on to one of a happening. */
function isOfHappening({ tokens }: Story, to: number): boolean {
  for (let n = to; n < to + 4; n += 1) {
    const token = tokenAt(tokens, n);
    if (!isCapital(token) || token.glue !== 'SPACE' || tokenAt(tokens, n - 1).possessive || roles.has(token.key)) return false;
    if (n > to && notBodies.has(token.key)) return true;
  }
  return false;
}

function isTitle({ key }: Token): boolean {
  return roles.has(key) || qualifiers.has(key) || honorifics.has(key);
}

/** Who was named in full and is named again by the last name; and bodies by the acronym that the text gave them. */
function againIn(story: Story, settled: readonly Naming[], acronyms: ReadonlyMap<string, Naming>): Naming[] {
  const byWord = new Map<string, Map<string, Naming>>();
  const remember = (key: string, naming: Naming): void => {
    const there = byWord.get(key);
    if (!there) byWord.set(key, new Map([[naming.name, naming]]));
    else if (!there.has(naming.name)) there.set(naming.name, naming);
  };
  const inFull = settled.filter(({ kind, from, to }) => kind === 'PERSON' && to - from > 1);
  for (const naming of inFull) for (const key of [surnameOf(story, naming), familyNameOf(story, naming)]) if (key !== undefined) remember(key, naming);
  const others = Map.groupBy(inFull.filter(({ to, from }) => to - from > 2), (naming) => otherSurnameOf(story, naming));
  for (const [key, people] of others) if (key !== undefined && !byWord.has(key) && new Set(people.map(({ name }) => name)).size === 1) for (const naming of people) remember(key, naming);
  const namings: Naming[] = [];
  const again = (from: number, to: number, of: Naming): void => {
    if (isTaken(story, from, to)) return;
    take(story, from, to);
    const { kind, entity, name, confidence, code, evidence, sense } = of;
    namings.push({ kind, entity, name, confidence: confidence * 0.98, ...spanOf(story, from, to), ...(code ? { code } : {}), ...(evidence ? { evidence } : {}), ...(sense ? { sense } : {}) });
  };
  for (const [key, naming] of acronyms) for (const at of story.capitals.get(key) ?? []) if (!isShouted(story, at, naming) && (tokenAt(story.tokens, at).shape === 'CAPS' || (tokenAt(story.tokens, naming.from).shape === 'TITLE' && standsAlone(story, at, at)))) again(at, at + 1, naming);
  wholeAgain(story, inFull.flatMap((naming) => (naming.entity === null ? [[naming, naming.to]] : [])), again);
  for (const [key, named] of byWord) {
    const people = [...named.values()].toSorted((a, b) => a.from - b.from);
    let last = 0;
    for (const at of story.capitals.get(key) ?? []) {
      while ((people[last + 1]?.from ?? at) < at) last += 1;
      const nearest = people[last];
      if (!nearest) continue;
      const from = isHyphened(story, at, nearest) ? at - 1 : at;
      const whole = standsAlone(story, from, at) ? from : firstNameBefore(story, from, at, nearest);
      if (whole !== undefined && !isCountryHere(story, at)) again(whole, at + 1, nearest);
    }
  }
  for (const [key, naming] of firstNames(story, inFull)) {
    if (byWord.has(key)) continue;
    for (const at of story.capitals.get(key) ?? []) if (at > naming.from && !story.covering[at] && !tokenAt(story.tokens, at).inHeadline && standsAlone(story, at, at)) again(at, at + 1, naming);
  }
  const bodies = settled.filter(({ kind, entity, from, to }) => kind === 'ORGANIZATION' && entity === null && to - from > 1);
  wholeAgain(story, bodies.map((naming) => [naming, naming.to]), again);
  // A firm that is named again without its form or trade: "Takeda Pharmaceutical" is "Takeda".
  wholeAgain(story, bodies.map((naming) => [naming, endOfShort(story, naming)]), (from, to, naming) => {
    if (standsAlone(story, from, from) && standsAlone(story, to - 1, to - 1)) again(from, to, naming);
  });
  const names = new Map(settled.filter(({ entity, to, from }) => entity === null && to - from > 1).map((naming) => [written(story, naming.from, naming.to).toLowerCase(), naming]));
  inHeadline(story, names, again);
  return namings;
}

/** "Atiur" of "Atiur Rahman": first names by which but one of the story can be called later, as Bengalis, Mongols and athletes are. */
function firstNames({ tokens, small, gazetteer }: Story, inFull: readonly Naming[]): Map<string, Naming> {
  const byName = new Map<string, Naming | undefined>();
  for (const naming of inFull) {
    const { key, shape, glue } = tokenAt(tokens, naming.from);
    if (shape !== 'TITLE' || key.length < 4 || tokenAt(tokens, naming.from + 1).glue !== 'SPACE' || glue === 'HYPHEN' || common.has(key) || small.has(key) || roles.has(key) || gazetteer.ofSurname(key).length > 0) continue;
    const before = byName.get(key);
    byName.set(key, byName.has(key) && before?.name !== naming.name ? undefined : naming);
  }
  return new Map([...byName].flatMap(([key, naming]) => (naming ? [[key, naming] as const] : [])));
}

/** "CAR BOMB": in such a headline a country's initials may be any word. */
function isShouted({ headline, tokens }: Story, at: number, { kind }: Naming): boolean {
  return kind === 'COUNTRY' && headline === 'SHOUTED' && tokenAt(tokens, at).inHeadline;
}

/** Bodies and people who are named again as they were, up to the token given with each. */
function wholeAgain(story: Story, namings: readonly (readonly [Naming, number])[], again: (from: number, to: number, of: Naming) => void): void {
  const { tokens, capitals } = story;
  const byName = new Map<string, Naming>();
  const lengths = new Map<string, Set<number>>();
  for (const [naming, to] of namings) {
    const name = to > naming.from ? written(story, naming.from, to) : '';
    if (name === '' || byName.has(name)) continue;
    byName.set(name, naming);
    const { key } = tokenAt(tokens, naming.from);
    lengths.set(key, (lengths.get(key) ?? new Set()).add(to - naming.from));
  }
  for (const [key, counts] of lengths) {
    for (const at of capitals.get(key) ?? []) {
      for (const count of counts) {
        const naming = at + count <= tokens.length ? byName.get(written(story, at, at + count)) : undefined;
        if (naming && at !== naming.from) again(at, at + count, naming);
      }
    }
  }
}

/** Names that the body told, in a headline whose capitals tell nothing. */
function inHeadline(story: Story, names: ReadonlyMap<string, Naming>, again: (from: number, to: number, of: Naming) => void): void {
  const { tokens } = story;
  if (names.size === 0) return;
  for (let at = 0; at < tokens.length && tokenAt(tokens, at).inHeadline; at += 1) {
    for (let to = Math.min(at + 8, tokens.length); to > at + 1; to -= 1) {
      const naming = tokenAt(tokens, to - 1).inHeadline ? names.get(written(story, at, to).toLowerCase()) : undefined;
      if (naming) again(at, to, naming);
    }
  }
}

/** "Taylor-Ono" of "Mary Taylor-Ono": both halves. */
function isHyphened({ tokens }: Story, at: number, { from, to }: Naming): boolean {
  const isJoined = tokenAt(tokens, at).glue === 'HYPHEN' && tokenAt(tokens, to - 1).glue === 'HYPHEN' && to - from > 2;
  return isJoined && tokenAt(tokens, at - 1).key === tokenAt(tokens, to - 2).key && tokenAt(tokens, at).key === tokenAt(tokens, to - 1).key;
}

/** Before a place, and before no person. */
const toPlace = new Set(['in', 'into', 'across', 'through', 'throughout', 'inside', 'outside', 'near', 'via', 'around', 'visit', 'visits', 'visited', 'visiting', 'toured', 'leave', 'leaves', 'entered', 'reached', 'neighbouring', 'neighboring', 'within']);
/** Before "to", "from" or "for" a place: who goes there, and what does. */
const going = new Set(['flew', 'fly', 'flies', 'flight', 'flights', 'trip', 'trips', 'traveled', 'travelled', 'travels', 'travel', 'went', 'goes', 'go', 'came', 'comes', 'returned', 'returns', 'return', 'visit', 'ambassador', 'envoy', 'exports', 'imports', 'aid', 'arrived', 'left', 'leaves', 'departed', 'refugees', 'fled', 'moved', 'border', 'back', 'tour', 'deported', 'sent', 'crossed', 'money', 'grant', 'loan', 'king', 'kingdom', 'government', 'president', 'people', 'army', 'queen']);
/** What a country has and a person has not. */
const ofState = new Set(['king', 'queen', 'government', 'parliament', 'president', 'minister', 'foreign', 'prime', 'army', 'economy', 'border', 'capital', 'ambassador', 'airspace', 'currency', 'population', 'crown', 'royal', 'health', 'interior', 'defense', 'defence', 'finance', 'coast', 'embassy', 'military', 'cabinet', 'constitution', 'exports', 'people', 'lawmakers', 'junta', 'citizens']);

/** A surname that is a country's name as well, where the country is meant: "Michael Jordan visited Jordan", "Jordan's king met Michael Jordan". */
function isCountryHere(story: Story, at: number): boolean {
  const { covering, tokens } = story;
  if (!covering[at]?.senses.some(({ entity }) => entity.kind === 'COUNTRY')) return false;
  const [before, lead, token, after] = [tokenAt(tokens, at - 1), tokenAt(tokens, at - 2), tokenAt(tokens, at), tokenAt(tokens, at + 1)];
  if (before.sentence === token.sentence && (toPlace.has(before.key) || (['to', 'from', 'for', 'of'].includes(before.key) && going.has(lead.key)))) return true;
  if (token.possessive && ofState.has(after.key)) return true;
  // "He likes Jordan": what is done to a place, where it is no word for saying and ties no sentence.
  if (before.sentence === token.sentence && before.shape === 'LOWER' && token.glue === 'SPACE' && !functionWords.has(before.key) && !speech.has(before.key) && !isTitle(before)) return true;
  // "Egypt and Jordan", "Jordan, Egypt and Lebanon".
  const isCountry = (n: number): boolean => covering[n]?.senses.some(({ entity }) => entity.kind === 'COUNTRY') ?? false;
  const ties = (n: number): boolean => tokenAt(tokens, n).key === 'and' || tokenAt(tokens, n).key === 'with';
  return (token.glue === 'COMMA' && isCountry(at - 1)) || (ties(at - 1) && isCountry(at - 2)) || (after.glue === 'COMMA' && isCountry(at + 1)) || (ties(at + 1) && isCountry(at + 2));
}

/** "Nana Addo Dankwa | Akufo-Addo", who was "Nana Akufo-Addo" before: where the first name stands, with others between. */
function firstNameBefore({ tokens }: Story, from: number, at: number, { from: first }: Naming): number | undefined {
  const after = tokenAt(tokens, at + 1);
  if (isCapital(after) && (after.glue === 'SPACE' || after.glue === 'HYPHEN')) return undefined;
  const { key } = tokenAt(tokens, first);
  for (let n = from - 1; n > from - 4; n -= 1) {
    if (tokenAt(tokens, n + 1).glue !== 'SPACE' || tokenAt(tokens, n).shape !== 'TITLE') return undefined;
    if (tokenAt(tokens, n).key === key) return n;
  }
  return undefined;
}

/** No other capital beside tokens `from` to `at` that would make it another name. */
function standsAlone(story: Story, from: number, at: number): boolean {
  const { tokens } = story;
  const token = tokenAt(tokens, from);
  if (!tellsNames(story, token)) return true;
  const before = tokenAt(tokens, from - 1);
  const after = tokenAt(tokens, at + 1);
  const joinsBefore = token.glue === 'SPACE' && before.sentence === token.sentence && isCapital(before) && !before.opens && !weekdays.has(before.key) && !isTitle(before) && story.taken[from - 1] === 0 && !before.possessive;
  const joinsAfter = after.glue === 'SPACE' && after.sentence === token.sentence && isCapital(after) && !weekdays.has(after.key) && !isNameSuffix(after) && !roles.has(after.key) && !tokenAt(tokens, at).possessive && story.taken[at + 1] === 0 && !story.covering[at + 1];
  return !joinsBefore && !joinsAfter && !(token.opens && common.has(token.key));
}

export function isKind(kind: EntityKind): (naming: Naming) => boolean {
  return (naming) => naming.kind === kind;
}
