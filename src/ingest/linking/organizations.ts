import type { Match } from './gazetteer.ts';
import type { Known } from './known.ts';
import { things } from './lexicon/companies.ts';
import { partsOfCountries } from './lexicon/countries.ts';
import { firms, heads, notBodies, openers, stateHeads, surveyors, weakHeads } from './lexicon/organizations.ts';
import { roles } from './lexicon/roles.ts';
import { common, functionWords, givenNames } from './lexicon/words.ts';
import { isTaken, matchBefore, matchFrom, spanOf, take, tellsNames, written, type Naming, type Story } from './story.ts';
import { isCapital, tokenAt, type Token } from './tokens.ts';

/** What a pass over the organizations found, and the tokens in them at which the country of a state's body stands. */
export interface Organizations {
  readonly namings: Naming[];
  readonly within: Set<number>;
}

/** Words that tie the parts of a name: "Bank for Reconstruction and Development". */
const ties = new Set(['of', 'for', 'on', 'and', 'in', 'the', 'to', 'de', 'du', 'des']);
const longest = 14;

/** Bodies that their form tells: "Ministry of …", "… Bank", with the country that they belong to; and what stands in brackets after them. */
export function organizationsIn(story: Story): Organizations {
  const namings: Naming[] = [];
  const within = new Set<number>();
  for (let at = 0; at < story.tokens.length; at += 1) {
    const token = tokenAt(story.tokens, at);
    if (!isCapital(token) || !heads.has(token.key) || !tellsNames(story, token) || isKnownWhole(story, at)) continue;
    const found = bodyAt(story, at);
    if (!found) continue;
    const naming = nameBody(story, found.from, found.to, found.head);
    for (let n = found.from; n < found.to; n += 1) if (stateHeads.has(found.head)) within.add(n);
    take(story, found.from, found.to);
    namings.push(naming);
    at = found.to - 1;
  }
  return { namings, within };
}

/** It is within a name of several words that the gazetteer has, and nothing more follows that would make it another's. */
function isKnownWhole(story: Story, at: number): boolean {
  const { covering, tokens } = story;
  const match = covering[at];
  if (!match?.senses.some(({ entity }) => entity.kind !== 'COUNTRY')) return false;
  if (match.from === at && isLonger(story, at)) return false;
  const next = tokenAt(tokens, match.to);
  return !(isCapital(next) && next.glue === 'SPACE' && heads.has(next.key));
}

/** "American University of Central Asia" is not the University of Central Asia: a capital before "University of …" makes it another's. */
function isLonger(story: Story, at: number): boolean {
  const { tokens } = story;
  const [before, head] = [tokenAt(tokens, at - 1), tokenAt(tokens, at)];
  return tokenAt(tokens, at + 1).key === 'of' && !stateHeads.has(head.key) && openers.has(head.key) && extendsLeft(story, at) && before.shape !== 'LOWER' && !roles.has(before.key) && !isNoPartOfName(story, at - 1);
}

function bodyAt(story: Story, at: number): { from: number; to: number; head: string } | undefined {
  const { tokens } = story;
  let head = at;
  let from = at;
  while (from > 0 && at - from < longest && extendsLeft(story, from)) from -= 1;
  while (from < head && isNoPartOfName(story, from)) from += 1;
  let to = at + 1;
  while (to - from < longest && !tokenAt(tokens, to - 1).possessive && isCapital(tokenAt(tokens, to)) && tokenAt(tokens, to).glue === 'SPACE' && (heads.has(tokenAt(tokens, to).key) || /^(?:\d+|i{1,3})$/.test(tokenAt(tokens, to).key))) {
    head = to;
    to += 1;
  }
  const next = tokenAt(tokens, to);
  if (isCapital(next) && next.glue === 'SPACE' && !tokenAt(tokens, to - 1).possessive && notBodies.has(next.key) && !heads.has(next.key)) return undefined;
  const opener = openers.has(tokenAt(tokens, to - 1).key) && !tokenAt(tokens, to - 1).possessive;
  if (opener) to = extendRight(story, from, to, tokenAt(tokens, to - 1).key);
  const { key } = tokenAt(tokens, head);
  if (key === 'survey' && !surveyors.has(tokenAt(tokens, head - 1).key)) return undefined;
  if (to - from < 2 || isTaken(story, from, to)) return undefined;
  if (weakHeads.has(key) && to === head + 1 && !hasProperWord(story, from, head)) return undefined;
  if (to === head + 1 && head - from === 1 && !stateHeads.has(key) && common.has(tokenAt(tokens, from).key)) return undefined;
  // "Korea Inc.": a country's business at large.
  if (key === 'inc' && head - from === 1 && story.covering[from]?.senses.some(({ entity }) => entity.kind === 'COUNTRY')) return undefined;
  if (to === head + 1 && roles.has(tokenAt(tokens, from).key) && (tokenAt(tokens, from).key !== 'general' || head - from === 1)) return undefined;
  return { from, to, head: key };
}

/** Whether the word before token `from` belongs to the same name. */
function extendsLeft(story: Story, from: number): boolean {
  const { tokens } = story;
  const token = tokenAt(tokens, from);
  const before = tokenAt(tokens, from - 1);
  if (before.sentence !== token.sentence || before.possessive) return false;
  if ((token.glue === 'SPACE' || token.glue === 'HYPHEN') && isCapital(before)) return true;
  // "Food and Agriculture Organization", "Organization for Security and Co-operation": a tie between two capitals.
  const further = tokenAt(tokens, from - 2);
  return token.glue === 'SPACE' && before.glue === 'SPACE' && (before.key === 'and' || before.key === '&') && before.shape === 'LOWER' && isCapital(further) && further.sentence === token.sentence && !further.possessive
    && heads.has(tokenAt(tokens, from + 1).key) && !firms.has(tokenAt(tokens, from + 1).key) && !heads.has(further.key) && !matchBefore(story, from - 1) && !matchFrom(story, from);
}

/** A first word that opens the sentence, or is a title, and no part of the name. */
function isNoPartOfName({ tokens, small }: Story, at: number): boolean {
  const token = tokenAt(tokens, at);
  if (token.key === 'the' || token.key === 'a') return true;
  if (token.shape === 'LOWER') return true;
  return token.opens && (functionWords.has(token.key) || (small.has(token.key) && !common.has(token.key)));
}

function hasProperWord({ tokens, covering }: Story, from: number, to: number): boolean {
  for (let n = from; n < to; n += 1) {
    const token = tokenAt(tokens, n);
    if (!common.has(token.key) && isCapital(token) && !heads.has(token.key) && !covering[n]?.senses.every(({ entity }) => entity.kind === 'COUNTRY')) return true;
  }
  // "Kazakhstan Stock Exchange", "Moscow Stock Exchange", "American Red Cross Society": two words before it are enough.
  return to - from >= 2;
}

/** Goes on over "of", "for", "on" and what they bring: "Ministry | of Labor and Social Protection of Kazakhstan". */
function extendRight(story: Story, from: number, start: number, head: string): number {
  const { tokens } = story;
  const sentence = tokenAt(tokens, from).sentence;
  let to = start;
  let ended = start;
  let depth = 0;
  while (to - from < longest + 4) {
    const token = tokenAt(tokens, to);
    if (token.sentence !== sentence) break;
    const isTie = token.shape === 'LOWER' && ties.has(token.key) && token.glue === 'SPACE';
    if (isTie && ended === start && !['of', 'for', 'on'].includes(token.key)) break;
    if (isTie && token.key === 'in') break;
    if (isTie) {
      // A body ends with the country that it is of.
      const before = matchBefore(story, to);
      if (ended > start && before?.senses.some(({ entity }) => entity.kind === 'COUNTRY')) break;
      if ((token.key === 'and' || token.key === 'to') && !goesOn(story, to + 1, head)) break;
      depth += 1;
      if (depth > 7) break;
      to += 1;
      continue;
    }
    if (!isCapital(token)) break;
    if (token.glue === 'COMMA' ? !(['ministry', 'department', 'committee', 'agency', 'commission'].includes(head) && listGoesOn(story, to)) : token.glue !== 'SPACE' && token.glue !== 'HYPHEN') break;
    if (to === start || (to === ended && startsPerson(story, to))) break;
    to += 1;
    ended = to;
    if (token.possessive) break;
  }
  return ended;
}

/** "Board of Samruk Energy | Nurlan Zhakupov": a first name, and more. */
function startsPerson({ tokens }: Story, at: number): boolean {
  const [token, next] = [tokenAt(tokens, at), tokenAt(tokens, at + 1)];
  return givenNames.has(token.key) && token.shape === 'TITLE' && next.glue === 'SPACE' && next.shape === 'TITLE' && !heads.has(next.key) && !notBodies.has(next.key);
}

/** After "and": another part of the name, not another country, person, office or body. */
function goesOn({ tokens, covering }: Story, at: number, head: string): boolean {
  const next = tokenAt(tokens, at);
  if (!isCapital(next) || next.glue !== 'SPACE') return false;
  if (openers.has(next.key) && openers.has(head) && tokenAt(tokens, at + 1).key === 'of') return false;
  if (covering[at]?.senses.every(({ entity }) => entity.kind !== 'EVENT')) return false;
  return !roles.has(next.key) && !['prime', 'deputy', 'president'].includes(next.key);
}

/** "Ministry of Culture, Sports and Youth": a comma that an "and" follows, with a capital after it. */
function listGoesOn({ tokens, covering }: Story, at: number): boolean {
  if (covering[at]) return false;
  for (let n = at + 1; n < at + 6; n += 1) {
    const token = tokenAt(tokens, n);
    if (token.key === 'and') return isCapital(tokenAt(tokens, n + 1)) && !covering[n + 1];
    if (!isCapital(token)) return false;
  }
  return false;
}

/** Its own name, or that with the country it belongs to; known, if the gazetteer has it by any of these. */
function nameBody(story: Story, from: number, to: number, head: string): Naming {
  const { gazetteer } = story;
  const plain = written(story, from, to).replace(/\s+/g, ' ');
  const found = stateHeads.has(head) ? ownerOf(story, from, to) : undefined;
  const owner = found && !isOfItsOwn(found, plain) ? found : undefined;
  const bare = owner && owner.inside ? plain.replace(owner.surface, '').replace(/\s+of(?: the(?: Republic of)?)?\s*$/, '').replace(/^\s*[-\s]*|\s+$/g, '') : plain;
  const official = officialName(bare);
  const named = owner ? `${official} of ${owner.country.name}` : plain;
  // "Bank of Korea", "Kenya Airports Authority": as they call themselves; a ministry's name is brought into one form.
  const full = owner?.inside && owner.isNoun && head !== 'ministry' ? plain : named;
  const tries = owner ? [plain, named, `${bare} of ${owner.country.name}`, `${owner.country.name} ${bare}`, `${owner.surface} ${bare}`, `${owner.country.name}'s ${bare}`] : [plain];
  const entity = tries.map((name) => gazetteer.named(name, 'ORGANIZATION')).find((known) => known !== undefined) ?? null;
  return {
    kind: 'ORGANIZATION', ...spanOf(story, from, to), entity, name: entity?.name ?? full, confidence: entity ? 0.95 : 0.75,
    ...(entity ? {} : { evidence: `a name with "${head}"` }), ...(found?.country.code ? { code: found.country.code } : {}),
  };
}

/** "Bank of England", "Scottish Parliament", "Bank of Tokyo", "Indian Bank": of a part or a town, or a name that is nothing but this. */
function isOfItsOwn({ surface, inside, isTown }: Owner, plain: string): boolean {
  return inside && (isTown || partsOfCountries.has(surface.toLowerCase()) || /^\S+ Bank$/.test(plain));
}

/** "Foreign Ministry" is the Ministry of Foreign Affairs. */
function officialName(name: string): string {
  const subject = /^(?:the )?(.+) Ministry$/i.exec(name)?.[1];
  if (subject === undefined) return name;
  if (/^foreign$/i.test(subject)) return 'Ministry of Foreign Affairs';
  if (/^interior$/i.test(subject)) return 'Ministry of Internal Affairs';
  return `Ministry of ${subject.replace(/^Defence$/, 'Defense')}`;
}

interface Owner {
  readonly country: Known;
  readonly surface: string;
  /** It stands in the body's name, and not before it. */
  readonly inside: boolean;
  readonly isTown: boolean;
  /** The country's name, and not its adjective. */
  readonly isNoun: boolean;
}

/** The country that a state's body belongs to: named in it, or just before it. */
function ownerOf(story: Story, from: number, to: number): Owner | undefined {
  const { covering, tokens, text } = story;
  const isCountry = (match: Match | undefined): match is Match => match?.senses.some(({ entity }) => entity.kind === 'COUNTRY') ?? false;
  const before = matchBefore(story, from);
  const inside = covering.slice(from, to).find((match) => isCountry(match) && match.from >= from && match.to <= to);
  const owner = inside ?? (isCountry(before) && (tokenAt(tokens, before.to - 1).possessive || before.senses.some(({ kind }) => kind !== 'CAPITAL')) ? before : undefined);
  const sense = owner?.senses.find(({ entity }) => entity.kind === 'COUNTRY');
  if (!owner || !sense) return undefined;
  return { country: sense.entity, isTown: sense.kind === 'CAPITAL', isNoun: sense.kind !== 'DEMONYM', surface: text.slice(tokenAt(tokens, owner.from).start, tokenAt(tokens, owner.to - 1).end), inside: owner.from >= from };
}

/** Acronyms that the text brings in brackets, either way round, for bodies already found or made of capitals: "Commonwealth of X (CX)". */
export function acronymsIn(story: Story, known: readonly Naming[]): { namings: Naming[]; acronyms: Map<string, Naming> } {
  const { tokens } = story;
  const namings: Naming[] = [];
  const acronyms = new Map<string, Naming>();
  const ending = new Map(known.filter(({ kind }) => kind === 'ORGANIZATION').map((naming) => [naming.to, naming]));
  for (let at = 1; at < tokens.length; at += 1) {
    const token = tokenAt(tokens, at);
    if (token.glue !== 'OPEN' || token.shape !== 'CAPS' || things.has(token.key) || token.end - token.start > 8 || !/^[)\]]/.test(story.text.slice(token.end, token.end + 1))) continue;
    const country = countryBefore(story, at, token);
    if (country && !story.covering[at]) acronyms.set(token.key, country);
    const whole = country ? undefined : (ending.get(at) ?? bySpelling(story, at, token));
    if (!whole || story.covering[at]?.senses.some(({ entity }) => entity.kind !== 'ORGANIZATION')) continue;
    if (ending.get(at) !== whole) {
      take(story, whole.from, whole.to);
      namings.push(whole);
    }
    acronyms.set(token.key, whole);
  }
  return { namings, acronyms };
}

/** "Papua New Guinea (PNG)": the country whose name stands before a bracket with its initials. */
function countryBefore(story: Story, at: number, acronym: Token): Naming | undefined {
  const match = matchBefore(story, at);
  const sense = match?.senses.find(({ entity, kind }) => entity.kind === 'COUNTRY' && kind !== 'DEMONYM' && kind !== 'CAPITAL' && kind !== 'METONYM');
  if (!match || !sense || !haveInitials(story.tokens.slice(match.from, at), lettersOf(acronym))) return undefined;
  const { entity } = sense;
  return { kind: 'COUNTRY', ...spanOf(story, match.from, at), entity, name: entity.name, confidence: 0.9, sense: 'NAME', ...(entity.code ? { code: entity.code } : {}) };
}

function lettersOf({ key }: Token): string {
  return key.replace(/[^a-z]/g, '');
}

/** The first letters of all words, or of those with a capital, are these. */
function haveInitials(words: readonly Token[], letters: string): boolean {
  const initials = (some: readonly Token[]): string => some.map(({ key }) => key.slice(0, 1)).join('');
  return initials(words.filter(isCapital)) === letters || initials(words) === letters;
}

/** The words before a bracket whose initials are those in it. */
function bySpelling(story: Story, at: number, acronym: Token): Naming | undefined {
  const letters = lettersOf(acronym);
  for (let from = at - 2; from >= Math.max(0, at - 12); from -= 1) {
    const words: Token[] = story.tokens.slice(from, at);
    if (words.some(({ sentence }) => sentence !== acronym.sentence) || words.some(({ shape, key }) => shape === 'LOWER' && !ties.has(key))) return undefined;
    if (words.slice(1).some(({ glue }) => glue !== 'SPACE' && glue !== 'HYPHEN')) return undefined;
    const [first] = words;
    if (!first || !isCapital(first)) continue;
    if (!haveInitials(words, letters)) continue;
    if (isTaken(story, from, at)) return undefined;
    const name = written(story, from, at);
    const entity = story.gazetteer.named(name, 'ORGANIZATION') ?? null;
    return { kind: 'ORGANIZATION', ...spanOf(story, from, at), entity, name: entity?.name ?? name, confidence: entity ? 0.95 : 0.8, ...(entity ? {} : { evidence: `its initials follow in brackets: ${story.text.slice(acronym.start, acronym.end)}` }) };
  }
  return undefined;
}
