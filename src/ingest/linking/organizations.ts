import { isGiven } from './first-names.ts';
import { firms, forces, heads, legalForms, movements, notBodies, ofChambers, officesOf, openers, peopleOf, stateHeads, services, surveyors, ties, weakHeads } from './lexicon/organizations.ts';
import { mediaName } from './lexicon/media.ts';
import { honorifics, roles } from './lexicon/roles.ts';
import { common, functionWords, givenNames, months, weekdays } from './lexicon/words.ts';
import { nameBody } from './owners.ts';
import { isPortfolio } from './portfolios.ts';
import { isCountry, isTaken, matchBefore, matchFrom, take, tellsNames, written, type Naming, type Story } from './story.ts';
import { isCapital, tokenAt } from './tokens.ts';

/** What a pass over the organizations found, and the tokens in them at which the country of a state's body stands. */
export interface Organizations {
  readonly namings: Naming[];
  readonly within: Set<number>;
}

const longest = 14;

/** Bodies that their form tells: "Ministry of …", "… Bank", with the country that they belong to. */
export function organizationsIn(story: Story): Organizations {
  const namings: Naming[] = [];
  const within = new Set<number>();
  for (let at = 0; at < story.tokens.length; at += 1) {
    const token = tokenAt(story.tokens, at);
    if (!isCapital(token) || !heads.has(token.key) || !tellsNames(story, token) || isKnownWhole(story, at)) continue;
    const found = bodyAt(story, at);
    if (!found) continue;
    const from = withThe(story, found.from, found.to);
    const naming = nameBody(story, from, found.to, found.head);
    for (let n = found.from; n < found.to; n += 1) if (stateHeads.has(found.head)) within.add(n);
    take(story, from, found.to);
    namings.push(naming);
    at = found.to - 1;
  }
  return { namings, within };
}

/** "… reported in The | Wall Street Journal": a capital within a sentence says that the article is part of a paper's name. */
export function withThe(story: Story, from: number, to: number): number {
  const { sentence, glue } = tokenAt(story.tokens, from);
  const the = tokenAt(story.tokens, from - 1);
  return the.key === 'the' && the.shape === 'TITLE' && !the.opens && glue === 'SPACE' && the.sentence === sentence && tellsNames(story, the) && mediaName.test(written(story, from, to)) ? from - 1 : from;
}

/** It is within a name of several words that the gazetteer has, and nothing more follows that would make it another's. */
function isKnownWhole(story: Story, at: number): boolean {
  const { covering, tokens } = story;
  const match = covering[at];
  // "Russian Federation" is a country.
  const isWholeCountry = match !== undefined && match.from < at && match.to === at + 1;
  if (!isWholeCountry && !match?.senses.some(({ entity }) => entity.kind !== 'COUNTRY')) return false;
  if (match.from === at && isLonger(story, at)) return false;
  const next = tokenAt(tokens, match.to);
  if (match.to === at + 1 && isOnSomething(story, match.to)) return false;
  return !(isCapital(next) && next.glue === 'SPACE' && heads.has(next.key));
}

/** "European Council | on Foreign Relations" is another than the European Council, unless it is one of a day or of a country. */
function isOnSomething(story: Story, at: number): boolean {
  const { tokens, covering } = story;
  const [tie, next] = [tokenAt(tokens, at), tokenAt(tokens, at + 1)];
  return tie.key === 'on' && tie.shape === 'LOWER' && tie.glue === 'SPACE' && openers.has(tokenAt(tokens, at - 1).key) && next.glue === 'SPACE' && isCapital(next) && !isDay(story, at + 1) && !months.has(next.key) && !covering[at + 1];
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
  const further = afterFurther(story, to);
  if (further > to) [head, to] = [further - 1, further];
  const next = tokenAt(tokens, to);
  if (isCapital(next) && next.glue === 'SPACE' && !tokenAt(tokens, to - 1).possessive && notBodies.has(next.key) && !heads.has(next.key)) return undefined;
  // "The Emirati | Masdar Company": whose it is, before one that is known.
  const owner = tokens[from] && story.covering[from];
  if (owner?.from === from && owner.to < head && firms.has(tokenAt(tokens, head).key) && owner.senses.some(({ kind }) => kind === 'DEMONYM') && story.covering[owner.to]?.senses.some(({ entity }) => entity.kind === 'ORGANIZATION')) from = owner.to;
  const opener = openers.has(tokenAt(tokens, to - 1).key) && !tokenAt(tokens, to - 1).possessive;
  if (tokenAt(tokens, to - 1).key === 'mission') to = afterCountry(story, to);
  if (opener) to = extendRight(story, from, to, tokenAt(tokens, to - 1).key);
  const { key } = tokenAt(tokens, head);
  if (legalForms.has(key) && to - from === 1) to = afterForm(story, to);
  // "Champions League": what is played for.
  if (key === 'league' && ['champions', 'europa', 'nations', 'conference'].includes(tokenAt(tokens, head - 1).key)) return undefined;
  if ((key === 'cabinet' || (key === 'house' && tokenAt(tokens, head - 1).key !== 'opera')) && !ofChambers.has(tokenAt(tokens, head + 2).key)) return undefined;
  if (key === 'survey' && !surveyors.has(tokenAt(tokens, head - 1).key)) return undefined;
  if (to - from < 2 || isTaken(story, from, to)) return undefined;
  // "Prosecutor General's Office": an office that is someone's.
  const isSomeones = key === 'office' && tokenAt(tokens, head - 1).possessive;
  if (isSomeones) return { from, to, head: key };
  if (weakHeads.has(key) && to === head + 1 && !hasProperWord(story, from, head)) return undefined;
  if (to === head + 1 && head - from === 1 && !stateHeads.has(key) && key !== 'airlines' && key !== 'airways' && common.has(tokenAt(tokens, from).key)) return undefined;
  // "Korea Inc.": a country's business at large.
  if (key === 'inc' && head - from === 1 && isCountry(story.covering[from])) return undefined;
  if (to === head + 1 && roles.has(tokenAt(tokens, from).key) && (tokenAt(tokens, from).key !== 'general' || head - from === 1)) return undefined;
  return { from, to, head: key };
}

/** "Japan Aerospace | Exploration Agency", "Guinea Post | -Courier": the token after another such word that the name goes on to; `to` where it does not. */
function afterFurther({ tokens, covering }: Story, to: number): number {
  if (tokenAt(tokens, to - 1).possessive) return to;
  for (let n = to; n < to + 3; n += 1) {
    const token = tokenAt(tokens, n);
    const { key, glue } = token;
    if (!isCapital(token) || (glue !== 'SPACE' && glue !== 'HYPHEN') || roles.has(key) || covering[n] || weekdays.has(key) || months.has(key) || givenNames.has(key)) return to;
    if (n > to ? heads.has(key) && !notBodies.has(key) : glue === 'HYPHEN') return n + 1;
    if (token.possessive || notBodies.has(key)) return to;
  }
  return to;
}

/** Whether the word before token `from` belongs to the same name. */
function extendsLeft(story: Story, from: number): boolean {
  const { tokens } = story;
  const token = tokenAt(tokens, from);
  const before = tokenAt(tokens, from - 1);
  if (before.sentence !== token.sentence) return false;
  if (before.possessive) return isCapital(before) && (token.glue === 'SPACE' || token.start - before.end === 2) && (peopleOf.has(before.key) || (token.key === 'office' && officesOf.has(before.key)));
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
    // "Border Service", "Tax Service".
    if (services.has(token.key) && n === to - 1 && tokenAt(tokens, to).key === 'service') return true;
    if (!common.has(token.key) && isCapital(token) && !heads.has(token.key) && !covering[n]?.senses.every(({ entity }) => entity.kind === 'COUNTRY')) return true;
  }
  // "Delhi Police", "Indian Navy".
  if (forces.has(tokenAt(tokens, to).key) && covering[to - 1]) return true;
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
    const isTie = token.glue === 'SPACE' && (token.shape === 'LOWER' ? ties.has(token.key) : token.key === 'against');
    // "Ministry of the Interior", "Office of the President of …".
    if (isTie && ended === start && !['of', 'for', 'on', 'against'].includes(token.key) && !(token.key === 'the' && to > start) && !isToward(token.key, head)) break;
    if (isTie && (token.key === 'in' || (token.key === 'the' && tokenAt(tokens, to - 1).shape !== 'LOWER'))) break;
    if (isDay(story, to) || (honorifics.has(token.key) && token.shape === 'TITLE')) break;
    if (isTie) {
      // A body ends with the country that it is of.
      const before = matchBefore(story, to);
      if (ended > start && isCountry(before)) {
        // "Council of Foreign Ministers of Tajikistan and | Kyrgyzstan": ministers are of several.
        const other = story.covering[to + 1];
        const areSeveral = token.key === 'and' && other?.from === to + 1 && other.senses.some(({ entity, kind }) => entity.kind === 'COUNTRY' && kind !== 'DEMONYM') && tokens.slice(from, to).some(({ key }) => key === 'ministers');
        if (areSeveral) ended = other.to;
        break;
      }
      if ((token.key === 'and' || token.key === 'to') && !goesOn(story, to + 1, head)) break;
      depth += 1;
      if (depth > 7) break;
      to += 1;
      continue;
    }
    if (!isCapital(token)) break;
    if (token.glue === 'COMMA' ? !(['ministry', 'department', 'committee', 'agency', 'commission'].includes(head) && listGoesOn(story, to)) : token.glue !== 'SPACE' && token.glue !== 'HYPHEN') break;
    if (tokenAt(tokens, to - 1).key === 'the' && isBodyOfItsOwn(story, to)) break;
    if ((to === start && !isToward(token.key, head)) || (to === ended && (startsPerson(story, to) || isHolder(story, to)))) break;
    to += 1;
    ended = to;
    if (token.possessive) break;
  }
  return ended;
}

/** "Stabilization Mission | in Haiti": where it is. */
function afterCountry({ tokens, covering }: Story, to: number): number {
  const at = tokenAt(tokens, to + 1).key === 'the' ? to + 2 : to + 1;
  const match = tokenAt(tokens, to).key === 'in' && tokenAt(tokens, to).glue === 'SPACE' ? covering[at] : undefined;
  return match?.from === at && match.senses.some(({ entity, kind }) => entity.kind === 'COUNTRY' && kind !== 'DEMONYM' && kind !== 'CAPITAL') ? match.to : to;
}

/** "Movement Toward Socialism". */
function isToward(key: string, head: string): boolean {
  return movements.has(head) && ['toward', 'towards', 'against'].includes(key);
}

/** "Chamber of Commerce on | Tuesday". */
function isDay({ tokens }: Story, at: number): boolean {
  const { key } = tokenAt(tokens, at);
  return weekdays.has(key) || (months.has(key) && (tokenAt(tokens, at + 1).shape === 'NUMBER' || tokenAt(tokens, at - 1).shape === 'NUMBER'));
}

/** "Department of the | World Bank", "Board of the | Ministry of Finance": it is named apart. */
function isBodyOfItsOwn({ tokens, covering }: Story, at: number): boolean {
  return (openers.has(tokenAt(tokens, at).key) && tokenAt(tokens, at + 1).key === 'of') || (covering[at]?.senses.some(({ entity }) => entity.kind === 'ORGANIZATION') ?? false);
}

/** "OJSC | Severelectro": the name after a firm's form. */
function afterForm({ tokens }: Story, start: number): number {
  let to = start;
  while (to - start < 4) {
    const token = tokenAt(tokens, to);
    if (!isCapital(token) || token.sentence !== tokenAt(tokens, start - 1).sentence || (token.glue !== 'SPACE' && (to === start || token.glue !== 'HYPHEN')) || (to > start && tokenAt(tokens, to - 1).possessive) || roles.has(token.key)) break;
    to += 1;
  }
  return to;
}

/** "Board of Samruk Energy | Nurlan Zhakupov": a first name, and more. */
function startsPerson({ tokens }: Story, at: number): boolean {
  const [token, next] = [tokenAt(tokens, at), tokenAt(tokens, at + 1)];
  return isGiven(token.key) && token.shape === 'TITLE' && next.glue === 'SPACE' && next.shape === 'TITLE' && !heads.has(next.key) && !notBodies.has(next.key);
}

/** "Office of the President | Andriy Yermak". */
function isHolder({ tokens }: Story, at: number): boolean {
  const { key } = tokenAt(tokens, at);
  return tokenAt(tokens, at - 1).key === 'president' && tokenAt(tokens, at).glue === 'SPACE' && !heads.has(key) && !common.has(key) && !roles.has(key);
}

/** After "and": another part of the name, not another country, person, office or body. */
function goesOn({ tokens, covering }: Story, at: number, head: string): boolean {
  const next = tokenAt(tokens, at);
  if (!isCapital(next) || next.glue !== 'SPACE') return false;
  if (openers.has(next.key) && openers.has(head) && tokenAt(tokens, at + 1).key === 'of') return false;
  if (covering[at]?.senses.every(({ entity }) => entity.kind !== 'EVENT')) return false;
  // "Ministry of Health and | Pfizer".
  if (head === 'ministry' && ![at, at + 1, at + 2].some((n) => isCapital(tokenAt(tokens, n)) && isPortfolio(tokenAt(tokens, n).key))) return false;
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
