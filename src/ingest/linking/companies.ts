import { businesses, operators } from './lexicon/companies.ts';
import { heads, notBodies } from './lexicon/organizations.ts';
import { roles } from './lexicon/roles.ts';
import { common, givenNames } from './lexicon/words.ts';
import { isTaken, spanOf, take, tellsNames, written, type Naming, type Story } from './story.ts';
import { isCapital, tokenAt } from './tokens.ts';

const longest = 3;

/** Businesses that nobody listed, told by what stands before their names: "the state company BOTAS". */
export function companiesIn(story: Story): Naming[] {
  const namings: Naming[] = [];
  for (let at = 1; at < story.tokens.length; at += 1) {
    const cue = tokenAt(story.tokens, at - 1);
    if (cue.shape !== 'LOWER' || cue.possessive || !(businesses.has(cue.key) || operators.has(cue.key)) || tokenAt(story.tokens, at - 2).key === 'aircraft') continue;
    const to = nameFrom(story, at, !businesses.has(cue.key));
    if (to === at) continue;
    take(story, at, to);
    namings.push({ kind: 'ORGANIZATION', ...spanOf(story, at, to), entity: null, name: written(story, at, to).replace(/\s+/g, ' '), confidence: 0.75, evidence: `"${cue.key}" before the name` });
  }
  return namings;
}

/** The token after the name that begins at `at`; `at` where none does. */
function nameFrom(story: Story, at: number, inCapitals: boolean): number {
  const { tokens, covering } = story;
  const { sentence } = tokenAt(tokens, at);
  let to = at;
  while (to - at <= longest) {
    const token = tokenAt(tokens, to);
    const { key } = token;
    if (token.sentence !== sentence || !isCapital(token) || token.glue !== 'SPACE' || !tellsNames(story, token) || (to > at && tokenAt(tokens, to - 1).possessive)) break;
    // "the company President": an office; "the company Monday": a day; and what the gazetteer knows is settled there.
    if (covering[to] || key.length < 2 || common.has(key) || roles.has(key) || heads.has(key) || notBodies.has(key) || givenNames.has(key)) return at;
    if (inCapitals && token.shape !== 'CAPS') return at;
    to += 1;
  }
  return to - at > longest || isTaken(story, at, to) ? at : to;
}
