import { tellsOfBusiness } from './business.ts';
import type { Match } from './gazetteer.ts';
import { isGiven } from './first-names.ts';
import { heads, notBodies } from './lexicon/organizations.ts';
import { honorifics, qualifiers, roles, speech } from './lexicon/roles.ts';
import { common, givenNames, months, weekdays } from './lexicon/words.ts';
import type { Sense } from './names.ts';
import { withThe } from './organizations.ts';
import { isOfPatronymic, isTaken, spanOf, take, tellsNames, type Naming, type Story } from './story.ts';
import { isNameSuffix } from './surnames.ts';
import { isCapital, tokenAt, type Token } from './tokens.ts';

/** People, organizations and events of the gazetteer, of the matches that `wanted` takes. */
export function knownIn(story: Story, wanted: (match: Match) => boolean): Naming[] {
  return story.matches.flatMap((match) => {
    if (!wanted(match) || isTaken(story, match.from, match.to)) return [];
    const sense = match.senses.find(({ entity }) => entity.kind !== 'COUNTRY');
    if (!sense || match.senses.some(({ entity, kind }) => entity.kind === 'COUNTRY' && kind !== 'CAPITAL') || isSomeoneElse(story, match, sense)) return [];
    const { kind } = sense.entity;
    // "Moody's" is a firm, and "Moody" someone.
    const isOwn = match.to - match.from === 1 && sense.entity.name.endsWith('’s');
    if (isOwn && !tokenAt(story.tokens, match.from).possessive) return [];
    const from = kind === 'ORGANIZATION' ? withThe(story, match.from, match.to) : kind === 'PERSON' ? withFirstNames(story, match) : match.from;
    take(story, from, match.to);
    const confidence = (match.loose ? 0.8 : 0.97) * (match.senses.length > 1 ? 0.7 : 1);
    return [{ kind, ...spanOf(story, from, match.to), ...(isOwn ? { end: tokenAt(story.tokens, match.from).end + 2 } : {}), entity: sense.entity, name: sense.entity.name, confidence, ...(sense.entity.code ? { code: sense.entity.code } : {}) }];
  });
}

/** "Muhammad | Shehbaz Sharif", "M. | Shehbaz Sharif": where a whole name begins that is known without its very first. */
function withFirstNames({ tokens, taken }: Story, { from, to }: Match): number {
  const [before, first] = [tokenAt(tokens, from - 1), tokenAt(tokens, from)];
  if (to - from < 2 || before.sentence !== first.sentence || before.possessive || taken[from - 1] !== 0 || isTitle(before)) return from;
  const isInitial = first.glue === 'DOT' && before.end - before.start === 1 && before.shape !== 'NUMBER';
  return isInitial || (first.glue === 'SPACE' && before.shape === 'TITLE' && isGiven(before.key)) ? from - 1 : from;
}

/** A surname that the gazetteer has, beside a first name that is another's: "Alexander Tokayev", "Rustam Karimov". */
function isSomeoneElse(story: Story, { from, to, loose }: Match, { entity, kind, exact }: Sense): boolean {
  const { tokens } = story;
  const first = tokenAt(tokens, from);
  const before = tokenAt(tokens, from - 1);
  const after = tokenAt(tokens, to);
  if (to - from > 1) return entity.kind === 'PERSON' ? isOfPatronymic(story, from) || goesOn(story, from, to) : entity.kind === 'ORGANIZATION' && isOfHappening(story, to);
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

/** "Mohammad Yunus | Qanooni": another last name. */
function goesOn(story: Story, from: number, to: number): boolean {
  const [first, last, after] = [tokenAt(story.tokens, from), tokenAt(story.tokens, to - 1), tokenAt(story.tokens, to)];
  if (after.shape !== 'TITLE' || after.glue !== 'SPACE' || after.sentence !== last.sentence || last.possessive || !tellsNames(story, first) || story.covering[to]) return false;
  return !isTitle(after) && !isNameSuffix(after) && !common.has(after.key) && !weekdays.has(after.key) && !months.has(after.key) && !heads.has(after.key) && !notBodies.has(after.key) && !/(?:vich|vna|uly|kyzy)$/.test(after.key);
}

/** Bodies whose names are words or rivers as well. */
const wordsAsWell = new Set(['apple', 'amazon', 'meta', 'shell', 'santander', 'carrefour', 'philips', 'maire', 'kia', 'intel', 'indigo', 'avesta', 'rada', 'brookings']);

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

/** An office, what stands before one, or an honorific. */
export function isTitle({ key }: Token): boolean {
  return roles.has(key) || qualifiers.has(key) || honorifics.has(key);
}
