import { tellsOfBusiness } from './business.ts';
import { appositives, basedIn, beforeFirms, branches, businesses, businessesAtLarge, fighters, firmOpeners, groups, moves, ofCountries, ofFirms, ofShares, operators, ranks, rivals, shipPrefixes, things, trades } from './lexicon/companies.ts';
import { heads, notBodies } from './lexicon/organizations.ts';
import { honorifics, qualifiers, roles, speech } from './lexicon/roles.ts';
import { common, functionWords, givenNames } from './lexicon/words.ts';
import { isCountry, isTaken, proposed, take, tellsNames, type Naming, type Story } from './story.ts';
import { isSurname } from './evidence.ts';
import { isCapital, tokenAt, type Glue, type Token } from './tokens.ts';

const longest = 3;
/** They begin the names of clubs. */
const clubs = new Set(['fc', 'fk', 'hc', 'bc', 'afc', 'cf', 'hk', 'bk']);
/** How firms' names of one word end: "Caixabank", "Belneftegaz". */
const ofFirm = /^[a-z]{3,}(?:bank|telecom|telekom|neft|neftegaz|energo|film|stroy|pharma|airlines|petrol|inform)$/;
/** They are people as well, or anything, without a trade before them. */
const ofTrades = new Set(['fund', 'platform', 'app', 'chain', 'network', 'operator', 'producer', 'developer', 'manufacturer', 'supplier', 'contractor', 'miner', 'exporter', 'importer', 'distributor', 'publisher', 'provider', 'group', 'broadcaster', 'exchange', 'agency', 'service']);
/** What firms do beside what people do. */
const deals = new Set(['agreed', 'agrees', 'buys', 'bought', 'sold', 'sells', 'plans', 'planned', 'reported', 'reports', 'cut', 'cuts', 'raised', 'raises', 'launched', 'launches', 'owns', 'makes', 'acquired', 'acquires', 'operates', 'will', 'has', 'is', 'was', 'and', 'posted', 'expects', 'expected', 'started', 'began', 'opened', 'supplies', 'supplied', 'built', 'builds', 'produces', 'shipped', 'merged', 'hired', 'fired', 'filed', 'in', 'for', 'to', 'on', 'as']);

/** Businesses that nobody listed, told by what stands before their names: "the state company BOTAS", "the drug makers Novara and Belmed". */
export function companiesIn(story: Story): Naming[] {
  const namings: Naming[] = [];
  const isOfBusiness = tellsOfBusiness(story);
  for (let at = 0; at < story.tokens.length; at += 1) at = Math.max(at, addTold(story, namings, at) - 1);
  for (let at = 1; at < story.tokens.length; at += 1) {
    const token = tokenAt(story.tokens, at);
    if (token.shape === 'LOWER') {
      if (fighters.has(token.key)) addArmed(story, namings, at - 1);
      // No other name begins with a small letter than "al-Shabab".
      if (token.key !== 'al') continue;
    }
    const cue = tokenAt(story.tokens, at - 1);
    const phrase = cue.shape === 'LOWER' ? `${tokenAt(story.tokens, at - 2).key} ${cue.key}` : '';
    if (beforeFirms.has(phrase)) {
      const to = addName(story, namings, at, phrase, false, false);
      if (to > at) addOthers(story, namings, to, phrase);
      continue;
    }
    // "Carmaker Volvo cut jobs."
    if (cue.glue === 'HYPHEN' && cue.shape === 'LOWER' && basedIn.has(cue.key)) {
      addName(story, namings, at, `${tokenAt(story.tokens, at - 2).key}-${cue.key}`, false, false);
      continue;
    }
    if (isOfBusiness && (isTheCountrys(story, at) || rivals.has(cue.key)) && addFirmOf(story, namings, at, cue)) continue;
    const isOpening = cue.opens && cue.shape === 'TITLE' && tellsNames(story, cue) && businesses.has(cue.key) && !businessesAtLarge.has(cue.key);
    if ((cue.shape !== 'LOWER' && !isOpening) || cue.possessive || tokenAt(story.tokens, at - 2).key === 'aircraft') continue;
    const several = cue.key.endsWith('s') && businesses.has(cue.key.slice(0, -1));
    const isStartUp = (cue.key === 'up' && cue.glue === 'HYPHEN' && tokenAt(story.tokens, at - 2).key === 'start') || (cue.key === 'tank' && tokenAt(story.tokens, at - 2).key === 'think');
    if (!several && !businesses.has(cue.key) && !operators.has(cue.key) && !isStartUp && !isOfTrade(story, at - 1)) continue;
    const isApart = tokenAt(story.tokens, at).glue === 'COMMA';
    if (isApart) {
      if (isRanked(story, at - 1)) addBetween(story, namings, at, cue.key);
      continue;
    }
    const to = addName(story, namings, at, cue.key, isOperator(story, at - 1), false, cue.key === 'tank');
    if (several && to > at) addOthers(story, namings, to, cue.key);
  }
  return namings;
}

/** "Grupo Bimbo"; "Glencore shares rose", "Glencore chief executive", "Codelco, Chile's state-owned miner": gives the token after it. */
function addTold(story: Story, namings: Naming[], at: number): number {
  const { tokens } = story;
  const first = tokenAt(tokens, at);
  const before = tokenAt(tokens, at - 1);
  if (!isCapital(first) || !tellsNames(story, first) || (isCapital(before) && first.glue !== 'OTHER' && first.glue !== 'COMMA' && before.sentence === first.sentence)) return at;
  // "Air Tanzania".
  const country = story.covering[at + 1];
  if (first.key === 'air' && tokenAt(tokens, at + 1).glue === 'SPACE' && country?.from === at + 1 && country.senses.some(({ entity, kind }) => entity.kind === 'COUNTRY' && kind !== 'DEMONYM')) return addAs(story, namings, at, country.to, 'a name with "air"');
  // "Qazaq Air".
  const isAir = tokenAt(tokens, at + 1).key === 'air' && tokenAt(tokens, at + 1).shape === 'TITLE' && tokenAt(tokens, at + 1).glue === 'SPACE' && !first.possessive && !isCapital(tokenAt(tokens, at + 2));
  if (isAir && !common.has(first.key) && !roles.has(first.key) && !qualifiers.has(first.key) && (country === undefined || country.from > at)) return addAs(story, namings, at, at + 2, 'a name with "air"');
  if (first.key.length > 6 && !story.covering[at] && ofFirm.test(first.key) && !common.has(first.key) && !story.small.has(first.key)) return addAs(story, namings, at, at + 1, 'the form of the name');
  // "FC Astana".
  if (clubs.has(first.key) && first.shape === 'CAPS' && isCapital(tokenAt(tokens, at + 1)) && tokenAt(tokens, at + 1).glue === 'SPACE') {
    const isLong = isCapital(tokenAt(tokens, at + 2)) && tokenAt(tokens, at + 2).glue === 'SPACE' && !tokenAt(tokens, at + 1).possessive && !roles.has(tokenAt(tokens, at + 2).key);
    return addAs(story, namings, at, at + (isLong ? 3 : 2), 'a name with a word for a club');
  }
  if (isCamel(story, at)) return addAs(story, namings, at, at + 1, 'the form of the name');
  if (firmOpeners.has(first.key)) {
    const to = nameFrom(story, at + 1, false, ['SPACE']);
    return to > at + 1 ? addAs(story, namings, at, to, `a name with "${first.key}"`) : at;
  }
  const to = nameFrom(story, at, false, ['SPACE', 'COMMA', 'OTHER', 'OPEN']);
  const told = to > at ? toldAfter(story, to) : undefined;
  if (told === undefined || story.tokens.slice(at, to).some(({ key }) => isBranch(key)) || (to - at === 1 && story.gazetteer.ofSurname(first.key).length > 0)) return at;
  return addAs(story, namings, at, to, `"${told}" after the name`);
}

/** "KazTransOil", "OpenText": a capital within a word that stands alone, and is no surname such as "MacArthur". */
function isCamel(story: Story, at: number): boolean {
  const { tokens, covering, text } = story;
  const token = tokenAt(tokens, at);
  const after = tokenAt(tokens, at + 1);
  if (token.shape !== 'TITLE' || token.end - token.start < 6 || covering[at] || things.has(token.key) || (isCapital(after) && after.glue === 'SPACE') || after.glue === 'HYPHEN') return false;
  return /^\p{Lu}\p{Ll}{2,}\p{Lu}/u.test(text.slice(token.start, token.end)) && !/^(?:Mac|Fitz|Van|Ter|Abd|Abdul|Saint|Ben|Des|Del)\p{Lu}/u.test(text.slice(token.start, token.end)) && !roles.has(tokenAt(tokens, at - 1).key);
}

/** "Mining shares", "Energy stocks": of no firm in particular. */
function isBranch(key: string): boolean {
  return branches.has(key) || qualifiers.has(key) || businesses.has(key) || operators.has(key) || key.endsWith('ing');
}

/** "Chief executive", of a firm. */
function isChief({ tokens }: Story, at: number): boolean {
  return tokenAt(tokens, at).key === 'chief' && ['executive', 'financial', 'operating'].includes(tokenAt(tokens, at + 1).key);
}

/** What only a firm has, after its name. */
function toldAfter(story: Story, to: number): string | undefined {
  const { tokens, covering } = story;
  const [after, next] = [tokenAt(tokens, to), tokenAt(tokens, to + 1)];
  const { sentence, possessive } = tokenAt(tokens, to - 1);
  if (after.sentence !== sentence) return undefined;
  if (after.glue === 'SPACE' && after.shape === 'LOWER' && after.end > after.start) {
    if (['shares', 'stock'].includes(after.key) && moves.has(next.key)) return after.key;
  }
  // "Intesa Sanpaolo's profit".
  if (possessive && after.glue === 'SPACE' && (ofShares.has(after.key) || (after.shape === 'LOWER' && ofShares.has(next.key)))) return ofShares.has(after.key) ? after.key : next.key;
  if (after.glue === 'SPACE' && isChief(story, to)) return `chief ${next.key}`;
  if (after.glue === 'SPACE' && after.shape === 'CAPS' && ['ceo', 'cfo'].includes(after.key)) return after.key.toUpperCase();
  if (after.glue !== 'COMMA' || possessive) return undefined;
  const owner = covering[to];
  let at = isCountry(owner) ? owner.to : ['the', 'a', 'an'].includes(after.key) ? to + 1 : to + 99;
  for (let isOwned = false; at < to + 9; at += 1) {
    const token = tokenAt(tokens, at);
    if (covering[at]?.senses.some(({ kind }) => kind === 'DEMONYM')) continue;
    if (token.shape !== 'LOWER' || token.glue === 'COMMA' || token.glue === 'OTHER' || functionWords.has(token.key)) return undefined;
    isOwned ||= ofFirms.has(token.key);
    if ((businesses.has(token.key) || appositives.has(token.key) || (isOwned && operators.has(token.key))) && !token.possessive && endsThere(story, at + 1)) return token.key;
  }
  return undefined;
}

/** "A shipyard | based in …", and not "a bank | clerk". */
function endsThere({ tokens }: Story, at: number): boolean {
  const { shape, glue, key, sentence } = tokenAt(tokens, at);
  return shape !== 'LOWER' || glue !== 'SPACE' || sentence !== tokenAt(tokens, at - 1).sentence || (functionWords.has(key) && key !== 'of') || ofFirms.has(key) || /(?:ed|ing)$/.test(key);
}

/** "Pipeline operator", "pension fund", "e-commerce platform": of a trade, it is no person's. */
function isOfTrade({ tokens }: Story, at: number): boolean {
  return ofTrades.has(tokenAt(tokens, at).key) && trades.has(tokenAt(tokens, at - 1).key);
}

/** "Britain's biggest pension fund, …", "its largest airline, …". */
function isRanked({ tokens }: Story, at: number): boolean {
  const { sentence } = tokenAt(tokens, at);
  for (let n = at - 1; n > at - 5; n -= 1) if (tokenAt(tokens, n).sentence === sentence && ranks.has(tokenAt(tokens, n).key)) return true;
  return false;
}

/** A name between commas. */
function addBetween(story: Story, namings: Naming[], at: number, cue: string): void {
  const to = nameFrom(story, at, false, ['COMMA']);
  const next = tokenAt(story.tokens, to);
  if (to > at && (next.glue === 'COMMA' || next.sentence !== tokenAt(story.tokens, at).sentence)) addAs(story, namings, at, to, `"${cue}" before the name`);
}

/** "Switzerland's | Barry Callebaut". */
function isTheCountrys({ tokens, covering }: Story, at: number): boolean {
  return tokenAt(tokens, at - 1).possessive && isCountry(covering[at - 1]);
}

/** In a story of firms: a country's, of two words or more that are no person's, which does what firms do; or a rival of one. */
function addFirmOf(story: Story, namings: Naming[], at: number, cue: Token): boolean {
  const to = nameFrom(story, at, false, ['SPACE']);
  const { tokens } = story;
  const isRival = rivals.has(cue.key);
  const isSingle = to - at === 1;
  if (to === at || (isSingle && !isRival && (story.gazetteer.ofSurname(tokenAt(tokens, at).key).length > 0 || tokenAt(tokens, at).key.length < 3)) || tokens.slice(at, to).some(({ key }) => story.gazetteer.isGivenName(key)) || isSurname(tokenAt(tokens, to - 1).key)) return false;
  if (!isSingle && !isRival && isCalledByLast(story, at, to)) return false;
  const next = tokenAt(tokens, to);
  const isCaps = isSingle && tokenAt(tokens, at).shape === 'CAPS';
  if (!isRival && !isCaps && !(next.shape === 'LOWER' && (!isSingle || !functionWords.has(next.key)) && (speech.has(next.key) || moves.has(next.key) || deals.has(next.key)))) return false;
  return addAs(story, namings, at, to, isRival ? `"${cue.key}" before the name` : 'a country before the name, in a story of firms') > at;
}

/** The last word stands alone elsewhere, as a person's does. */
function isCalledByLast({ tokens, capitals }: Story, from: number, to: number): boolean {
  const { key } = tokenAt(tokens, to - 1);
  const before = tokenAt(tokens, to - 2).key;
  return (capitals.get(key) ?? []).slice(0, 50).some((n) => (n < from || n >= to) && tokenAt(tokens, n - 1).key !== before);
}

/** "M23 rebels": a name in capitals that nobody listed. */
function addArmed(story: Story, namings: Naming[], at: number): void {
  const token = tokenAt(story.tokens, at);
  const { key, shape } = tokenAt(story.tokens, at + 1);
  if (token.shape !== 'CAPS' || shape !== 'LOWER' || token.possessive || story.covering[at] || things.has(token.key) || !tellsNames(story, token)) return;
  addAs(story, namings, at, at + 1, `"${key}" after the name`);
}

/** A word that may be a person's or any body's: its name must be in capitals. "The militant group …" is told by what group it is. */
function isOperator(story: Story, at: number): boolean {
  const { tokens, covering } = story;
  if (isOfTrade(story, at)) return false;
  const { key } = tokenAt(tokens, at);
  const before = tokenAt(tokens, at - 1).key;
  if ((key === 'group' || key === 'militia') && groups.has(before)) return false;
  // "The Chilean miner Codelco", "Poland's utility Tauron".
  if (ofCountries.has(key) && isCountry(covering[at - 1])) return false;
  return operators.has(key) && !businesses.has(key);
}

/** "… and Belmed", ", Altair": what goes on after the first name of several. */
function addOthers(story: Story, namings: Naming[], after: number, cue: string): void {
  for (let to = after; ; ) {
    const { key, glue } = tokenAt(story.tokens, to);
    const from = key === 'and' ? to + 1 : to;
    if (from === to && glue !== 'COMMA') return;
    to = addName(story, namings, from, cue, false, true);
    if (to === from) return;
  }
}

/** Takes the name that begins at `at`, and gives the token after it; `at` where none does. */
function addName(story: Story, namings: Naming[], at: number, cue: string, inCapitals: boolean, isListed: boolean, isLenient = false): number {
  const to = nameFrom(story, at, inCapitals, isListed ? ['SPACE', 'COMMA'] : ['SPACE'], isLenient);
  return to === at ? at : addAs(story, namings, at, to, `"${cue}" before the name`);
}

function addAs(story: Story, namings: Naming[], from: number, to: number, evidence: string): number {
  if (isTaken(story, from, to)) return from;
  take(story, from, to);
  namings.push(proposed(story, 'ORGANIZATION', from, to, evidence, 0.75));
  return to;
}

/** The token after the name that begins at `at`, `isLenient` if it may have words of other names, parted from what goes before by one of `after`; `at` where none does. */
function nameFrom(story: Story, at: number, inCapitals: boolean, after: readonly Glue[], isLenient = false): number {
  const { tokens, covering } = story;
  const { sentence } = tokenAt(tokens, at);
  let to = at;
  while (to - at <= longest) {
    const token = tokenAt(tokens, to);
    const { key } = token;
    // "The militant group al-Shabab".
    if (to === at && key === 'al' && token.shape === 'LOWER' && after.includes(token.glue) && tokenAt(tokens, at + 1).glue === 'HYPHEN' && isCapital(tokenAt(tokens, at + 1)) && !covering[at]) {
      to += 2;
      continue;
    }
    if (to > at && (key === 'ceo' || key === 'cfo' || isChief(story, to))) break;
    if (token.sentence !== sentence || !isCapital(token) || (to === at ? !after.includes(token.glue) : token.glue !== 'SPACE') || !tellsNames(story, token) || (to > at && tokenAt(tokens, to - 1).possessive)) break;
    // "the company President": an office; "the company Mr. Petrov": a person; "the bank ATM": a thing; "the company Monday": a day; and what the gazetteer knows is settled there.
    if (covering[to] || key.length < 2 || honorifics.has(key) || (token.shape === 'CAPS' && (things.has(key) || shipPrefixes.has(key))) || roles.has(key) || givenNames.has(key)) return at;
    if (!isLenient && (common.has(key) || heads.has(key) || notBodies.has(key))) return at;
    if (inCapitals && token.shape !== 'CAPS') return at;
    to += 1;
  }
  return to - at > longest || isTaken(story, at, to) ? at : to;
}
