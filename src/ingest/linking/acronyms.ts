import { things } from './lexicon/companies.ts';
import { heads, notBodies, ties } from './lexicon/organizations.ts';
import { isTaken, matchBefore, spanOf, take, written, type Naming, type Story } from './story.ts';
import { isCapital, tokenAt, type Token } from './tokens.ts';

/** Happenings and plans that are bodies where they have initials: "World Economic Forum (WEF)". */
const keptBy = new Set(['forum', 'programme', 'program', 'conference', 'congress', 'league', 'mechanism', 'framework', 'platform', 'dialogue', 'state', 'republic', 'crescent']);

/** Acronyms that the text brings in brackets, either way round, for bodies already found or made of capitals: "Commonwealth of X (CX)". */
export function acronymsIn(story: Story, known: readonly Naming[]): { namings: Naming[]; acronyms: Map<string, Naming> } {
  const { tokens } = story;
  const namings: Naming[] = [];
  const acronyms = new Map<string, Naming>();
  const ending = new Map(known.filter(({ kind }) => kind === 'ORGANIZATION').map((naming) => [naming.to, naming]));
  for (let at = 1; at < tokens.length; at += 1) {
    const token = tokenAt(tokens, at);
    if (token.glue !== 'OPEN' || !(token.shape === 'CAPS' || (ending.has(at) && isMixed(story, token))) || things.has(token.key) || token.end - token.start > 8 || !/^[)\]]/.test(story.text.slice(token.end, token.end + 1))) continue;
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

/** "KazISS": small letters among its capitals. */
function isMixed({ text }: Story, { start, end, shape }: Token): boolean {
  return shape === 'TITLE' && /\p{Lu}.*\p{Lu}/u.test(text.slice(start, end));
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

/** "Trans Caspian Corridor (TCC)", "Active Response Support (CARES) Program": a thing or a plan. */
function isNoBody({ tokens }: Story, bracket: number): boolean {
  const [last, next] = [tokenAt(tokens, bracket - 1), tokenAt(tokens, bracket + 1)];
  return (notBodies.has(last.key) && !heads.has(last.key) && !keptBy.has(last.key)) || (isCapital(next) && notBodies.has(next.key) && next.sentence === last.sentence);
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
    if (isTaken(story, from, at) || isNoBody(story, at)) return undefined;
    const name = written(story, from, at);
    const entity = story.gazetteer.named(name, 'ORGANIZATION') ?? null;
    return { kind: 'ORGANIZATION', ...spanOf(story, from, at), entity, name: entity?.name ?? name, confidence: entity ? 0.95 : 0.8, ...(entity?.code ? { code: entity.code } : {}), ...(entity ? {} : { evidence: `its initials follow in brackets: ${story.text.slice(acronym.start, acronym.end)}` }) };
  }
  return undefined;
}
