import { businesses, fighters, groups, operators, shipPrefixes, things } from './lexicon/companies.ts';
import { heads, notBodies } from './lexicon/organizations.ts';
import { honorifics, roles } from './lexicon/roles.ts';
import { common, givenNames } from './lexicon/words.ts';
import { isTaken, spanOf, take, tellsNames, written, type Naming, type Story } from './story.ts';
import { isCapital, tokenAt } from './tokens.ts';

const longest = 3;

/** Businesses that nobody listed, told by what stands before their names: "the state company BOTAS", "the drug makers Novara and Belmed". */
export function companiesIn(story: Story): Naming[] {
  const namings: Naming[] = [];
  for (let at = 1; at < story.tokens.length; at += 1) {
    if (fighters.has(tokenAt(story.tokens, at).key)) addArmed(story, namings, at - 1);
    const cue = tokenAt(story.tokens, at - 1);
    if (cue.shape !== 'LOWER' || cue.possessive || tokenAt(story.tokens, at - 2).key === 'aircraft') continue;
    const several = cue.key.endsWith('s') && businesses.has(cue.key.slice(0, -1));
    if (!several && !businesses.has(cue.key) && !operators.has(cue.key)) continue;
    const to = addName(story, namings, at, cue.key, isOperator(story, at - 1), false);
    if (several && to > at) addOthers(story, namings, to, cue.key);
  }
  return namings;
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
function isOperator({ tokens }: Story, at: number): boolean {
  const { key } = tokenAt(tokens, at);
  const before = tokenAt(tokens, at - 1).key;
  if ((key === 'group' || key === 'militia') && groups.has(before)) return false;
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
  const to = nameFrom(story, at, inCapitals, isListed);
  if (to === at) return at;
  take(story, at, to);
  namings.push({ kind: 'ORGANIZATION', ...spanOf(story, at, to), entity: null, name: written(story, at, to).replace(/\s+/g, ' '), confidence: 0.75, evidence: `"${cue}" before the name` });
  return to;
}

/** The token after the name that begins at `at`; `at` where none does. */
function nameFrom(story: Story, at: number, inCapitals: boolean, isListed: boolean): number {
  const { tokens, covering } = story;
  const { sentence } = tokenAt(tokens, at);
  let to = at;
  while (to - at <= longest) {
    const token = tokenAt(tokens, to);
    const { key } = token;
    if (token.sentence !== sentence || !isCapital(token) || (token.glue !== 'SPACE' && !(to === at && isListed && token.glue === 'COMMA')) || !tellsNames(story, token) || (to > at && tokenAt(tokens, to - 1).possessive)) break;
    // "the company President": an office; "the company Mr. Petrov": a person; "the bank ATM": a thing; "the company Monday": a day; and what the gazetteer knows is settled there.
    if (covering[to] || key.length < 2 || honorifics.has(key) || (token.shape === 'CAPS' && (things.has(key) || shipPrefixes.has(key))) || common.has(key) || roles.has(key) || heads.has(key) || notBodies.has(key) || givenNames.has(key)) return at;
    if (inCapitals && token.shape !== 'CAPS') return at;
    to += 1;
  }
  return to - at > longest || isTaken(story, at, to) ? at : to;
}
