import { beforeFirms, branches, businesses, businessesAtLarge, fighters, firmOpeners, groups, moves, ofCountries, ofFirms, operators, shipPrefixes, things } from './lexicon/companies.ts';
import { heads, notBodies } from './lexicon/organizations.ts';
import { honorifics, qualifiers, roles } from './lexicon/roles.ts';
import { common, functionWords, givenNames } from './lexicon/words.ts';
import { isTaken, spanOf, take, tellsNames, written, type Naming, type Story } from './story.ts';
import { isCapital, tokenAt, type Glue } from './tokens.ts';

const longest = 3;

/** Businesses that nobody listed, told by what stands before their names: "the state company BOTAS", "the drug makers Novara and Belmed". */
export function companiesIn(story: Story): Naming[] {
  const namings: Naming[] = [];
  for (let at = 0; at < story.tokens.length; at += 1) at = Math.max(at, addTold(story, namings, at) - 1);
  for (let at = 1; at < story.tokens.length; at += 1) {
    if (fighters.has(tokenAt(story.tokens, at).key)) addArmed(story, namings, at - 1);
    const cue = tokenAt(story.tokens, at - 1);
    const phrase = `${tokenAt(story.tokens, at - 2).key} ${cue.key}`;
    if (beforeFirms.has(phrase) && cue.shape === 'LOWER') {
      const to = addName(story, namings, at, phrase, false, false);
      if (to > at) addOthers(story, namings, to, phrase);
      continue;
    }
    // "Carmaker Volvo cut jobs."
    const isOpening = cue.opens && cue.shape === 'TITLE' && tellsNames(story, cue) && businesses.has(cue.key) && !businessesAtLarge.has(cue.key);
    if ((cue.shape !== 'LOWER' && !isOpening) || cue.possessive || tokenAt(story.tokens, at - 2).key === 'aircraft') continue;
    const several = cue.key.endsWith('s') && businesses.has(cue.key.slice(0, -1));
    if (!several && !businesses.has(cue.key) && !operators.has(cue.key)) continue;
    const to = addName(story, namings, at, cue.key, isOperator(story, at - 1), false);
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
  if (firmOpeners.has(first.key)) {
    const to = nameFrom(story, at + 1, false, ['SPACE']);
    return to > at + 1 ? addAs(story, namings, at, to, `a name with "${first.key}"`) : at;
  }
  const to = nameFrom(story, at, false, ['SPACE', 'COMMA', 'OTHER', 'OPEN']);
  const told = to > at ? toldAfter(story, to) : undefined;
  if (told === undefined || story.tokens.slice(at, to).some(({ key }) => isBranch(key)) || (to - at === 1 && story.gazetteer.ofSurname(first.key).length > 0)) return at;
  return addAs(story, namings, at, to, `"${told}" after the name`);
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
  if (after.glue === 'SPACE' && isChief(story, to)) return `chief ${next.key}`;
  if (after.glue === 'SPACE' && after.shape === 'CAPS' && ['ceo', 'cfo'].includes(after.key)) return after.key.toUpperCase();
  if (after.glue !== 'COMMA' || possessive) return undefined;
  const owner = covering[to];
  let at = owner?.senses.some(({ entity }) => entity.kind === 'COUNTRY') ? owner.to : ['the', 'a', 'an'].includes(after.key) ? to + 1 : to + 99;
  for (let isOwned = false; at < to + 9; at += 1) {
    const token = tokenAt(tokens, at);
    if (covering[at]?.senses.some(({ kind }) => kind === 'DEMONYM')) continue;
    if (token.shape !== 'LOWER' || token.glue === 'COMMA' || token.glue === 'OTHER' || functionWords.has(token.key)) return undefined;
    isOwned ||= ofFirms.has(token.key);
    if ((businesses.has(token.key) || (isOwned && operators.has(token.key))) && !token.possessive) return token.key;
  }
  return undefined;
}

/** "M23 rebels": a name in capitals that nobody listed. */
function addArmed(story: Story, namings: Naming[], at: number): void {
  const token = tokenAt(story.tokens, at);
  const { key, shape } = tokenAt(story.tokens, at + 1);
  if (token.shape !== 'CAPS' || shape !== 'LOWER' || token.possessive || story.covering[at] || things.has(token.key) || !tellsNames(story, token) || isTaken(story, at, at + 1)) return;
  take(story, at, at + 1);
  namings.push({ kind: 'ORGANIZATION', ...spanOf(story, at, at + 1), entity: null, name: written(story, at, at + 1), confidence: 0.75, evidence: `"${key}" after the name` });
}

/** A word that may be a person's or any body's: its name must be in capitals. "The militant group …" is told by what group it is. */
function isOperator({ tokens, covering }: Story, at: number): boolean {
  const { key } = tokenAt(tokens, at);
  const before = tokenAt(tokens, at - 1).key;
  if ((key === 'group' || key === 'militia') && groups.has(before)) return false;
  // "The Chilean miner Codelco", "Poland's utility Tauron".
  if (ofCountries.has(key) && covering[at - 1]?.senses.some(({ entity }) => entity.kind === 'COUNTRY')) return false;
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
function addName(story: Story, namings: Naming[], at: number, cue: string, inCapitals: boolean, isListed: boolean): number {
  const to = nameFrom(story, at, inCapitals, isListed ? ['SPACE', 'COMMA'] : ['SPACE']);
  return to === at ? at : addAs(story, namings, at, to, `"${cue}" before the name`);
}

function addAs(story: Story, namings: Naming[], from: number, to: number, evidence: string): number {
  if (isTaken(story, from, to)) return from;
  take(story, from, to);
  namings.push({ kind: 'ORGANIZATION', ...spanOf(story, from, to), entity: null, name: written(story, from, to).replace(/\s+/g, ' '), confidence: 0.75, evidence });
  return to;
}

/** The token after the name that begins at `at`, parted from what goes before by one of `after`; `at` where none does. */
function nameFrom(story: Story, at: number, inCapitals: boolean, after: readonly Glue[]): number {
  const { tokens, covering } = story;
  const { sentence } = tokenAt(tokens, at);
  let to = at;
  while (to - at <= longest) {
    const token = tokenAt(tokens, to);
    const { key } = token;
    if (to > at && (key === 'ceo' || key === 'cfo' || isChief(story, to))) break;
    if (token.sentence !== sentence || !isCapital(token) || (to === at ? !after.includes(token.glue) : token.glue !== 'SPACE') || !tellsNames(story, token) || (to > at && tokenAt(tokens, to - 1).possessive)) break;
    // "the company President": an office; "the company Mr. Petrov": a person; "the bank ATM": a thing; "the company Monday": a day; and what the gazetteer knows is settled there.
    if (covering[to] || key.length < 2 || honorifics.has(key) || (token.shape === 'CAPS' && (things.has(key) || shipPrefixes.has(key))) || common.has(key) || roles.has(key) || heads.has(key) || notBodies.has(key) || givenNames.has(key)) return at;
    if (inCapitals && token.shape !== 'CAPS') return at;
    to += 1;
  }
  return to - at > longest || isTaken(story, at, to) ? at : to;
}
