import { nearestOf } from './nearest.ts';
import { roles, speech } from './lexicon/roles.ts';
import { common, functionWords, months, weekdays } from './lexicon/words.ts';
import { isTitle } from './listed.ts';
import { endOfShort } from './shortened.ts';
import { isCountry, isTaken, spanOf, take, tellsNames, written, type Naming, type Story } from './story.ts';
import { familyNameOf, isNameSuffix, otherSurnameOf, surnameOf } from './surnames.ts';
import { isCapital, tokenAt } from './tokens.ts';

/** Who was named in full and is named again by the last name; and bodies by the acronym that the text gave them. */
export function againIn(story: Story, settled: readonly Naming[], acronyms: ReadonlyMap<string, Naming>): Naming[] {
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
    const nearestTo = nearestOf([...named.values()]);
    for (const at of story.capitals.get(key) ?? []) {
      const nearest = nearestTo(at);
      if (!nearest) continue;
      const { from, to } = partOf(story, at, nearest);
      const whole = standsAlone(story, from, to - 1) ? from : firstNameBefore(story, from, to - 1, nearest);
      if (whole !== undefined && !isCountryHere(story, at)) again(whole, to, nearest);
    }
  }
  for (const [key, naming] of firstNames(story, inFull)) {
    if (byWord.has(key)) continue;
    for (const at of story.capitals.get(key) ?? []) if ((at > naming.from || (tokenAt(story.tokens, at).inHeadline && tellsNames(story, tokenAt(story.tokens, at)))) && !story.covering[at] && standsAlone(story, at, at)) again(at, at + 1, naming);
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
  const initials = new Set([...names.keys()].map((name) => name.slice(0, 1)));
  for (let at = 0; at < tokens.length && tokenAt(tokens, at).inHeadline; at += 1) {
    if (!initials.has((story.text[tokenAt(tokens, at).start] ?? '').toLowerCase().slice(0, 1))) continue;
    for (let to = Math.min(at + 8, tokens.length); to > at + 1; to -= 1) {
      const naming = tokenAt(tokens, to - 1).inHeadline ? names.get(written(story, at, to).toLowerCase()) : undefined;
      if (naming) again(at, to, naming);
    }
  }
}

/** How much of a name stands at one of its words: "Taylor-Ono" of "Mary Taylor-Ono", "van Dooren" of "Ronald van Dooren". */
function partOf({ tokens }: Story, at: number, { from, to }: Naming): { from: number; to: number } {
  const { key, sentence } = tokenAt(tokens, at);
  let word = to - 1;
  while (word > from && tokenAt(tokens, word).key !== key) word -= 1;
  /** The word so far from `at` is that of the full name, and joined as it is there. */
  const isSame = (by: number): boolean => {
    const [here, there] = [tokenAt(tokens, at + by), tokenAt(tokens, word + by)];
    const [joint, own] = by < 0 ? [tokenAt(tokens, at + by + 1), tokenAt(tokens, word + by + 1)] : [here, there];
    return here.key === there.key && here.sentence === sentence && joint.glue === own.glue;
  };
  let before = 0;
  while (word - before > from && isSame(-before - 1)) before += 1;
  let after = 1;
  while (word + after < to && isSame(after)) after += 1;
  return { from: at - before, to: at + after };
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
  if (!isCountry(covering[at])) return false;
  const [before, lead, token, after] = [tokenAt(tokens, at - 1), tokenAt(tokens, at - 2), tokenAt(tokens, at), tokenAt(tokens, at + 1)];
  if (before.sentence === token.sentence && (toPlace.has(before.key) || (['to', 'from', 'for', 'of'].includes(before.key) && going.has(lead.key)))) return true;
  if (token.possessive && ofState.has(after.key)) return true;
  // "He likes Jordan": what is done to a place, where it is no word for saying and ties no sentence.
  if (before.sentence === token.sentence && before.shape === 'LOWER' && token.glue === 'SPACE' && !functionWords.has(before.key) && !speech.has(before.key) && !isTitle(before)) return true;
  // "Egypt and Jordan", "Jordan, Egypt and Lebanon".
  const ties = (n: number): boolean => tokenAt(tokens, n).key === 'and' || tokenAt(tokens, n).key === 'with';
  return (token.glue === 'COMMA' && isCountry(covering[at - 1])) || (ties(at - 1) && isCountry(covering[at - 2])) || (after.glue === 'COMMA' && isCountry(covering[at + 1])) || (ties(at + 1) && isCountry(covering[at + 2]));
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
  const joinsAfter = after.glue === 'SPACE' && after.sentence === token.sentence && isCapital(after) && !weekdays.has(after.key) && !(months.has(after.key) && tokenAt(tokens, at + 2).shape === 'NUMBER') && !isNameSuffix(after) && !roles.has(after.key) && !tokenAt(tokens, at).possessive && story.taken[at + 1] === 0 && !story.covering[at + 1];
  return !joinsBefore && !joinsAfter && !(token.opens && common.has(token.key));
}
