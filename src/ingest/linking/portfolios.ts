import { heads } from './lexicon/organizations.ts';
import { portfolios, qualifiers } from './lexicon/roles.ts';
import { common, givenNames } from './lexicon/words.ts';
import type { Story } from './story.ts';
import { tokenAt } from './tokens.ts';

/** Offices that are of something: "Minister of …". */
const ofSomething = new Set(['minister', 'secretary', 'commissioner', 'undersecretary', 'director', 'ministers', 'head', 'chief', 'chairman', 'envoy', 'representative']);

/** Where the name begins after what a minister is of: "Economic Affairs | Sakari Puisto", "Trade | Peter Sly". `from` where none goes before. */
export function afterPortfolio(story: Story, from: number, end: number): number {
  const { tokens, gazetteer } = story;
  if (end - from < 3 || !isOfOffice(story, from)) return from;
  let name = from;
  while (end - name > 2 && isPortfolio(tokenAt(tokens, name).key)) name += 1;
  // "Minister of High-Tech Industry, …": nothing else stands there.
  if (tokens.slice(name, end).every(({ key }) => isPortfolio(key))) return end;
  for (let n = name; n <= end - 2; n += 1) {
    const { key } = tokenAt(tokens, n);
    if (n > from && (givenNames.has(key) || gazetteer.isGivenName(key))) return n;
  }
  return name;
}

/** It may be what a ministry is of. */
export function isPortfolio(key: string): boolean {
  return !givenNames.has(key) && (qualifiers.has(key) || common.has(key) || heads.has(key) || portfolios.has(key));
}

/** "Minister of | …", "Minister of Foreign Affairs and | …": an office before it, and what ties it to that. */
function isOfOffice({ tokens, taken }: Story, from: number): boolean {
  const { sentence } = tokenAt(tokens, from);
  let isTied = false;
  for (let n = from - 1; n >= from - 10; n -= 1) {
    const token = tokenAt(tokens, n);
    if (token.sentence !== sentence || token.possessive || !['SPACE', 'COMMA', 'HYPHEN'].includes(tokenAt(tokens, n + 1).glue)) return false;
    if (ofSomething.has(token.key)) return isTied;
    if (token.shape === 'LOWER' && ['of', 'for', 'and', 'the', 'on', 'in'].includes(token.key)) isTied ||= token.key === 'of' || token.key === 'for';
    else if (!isPortfolio(token.key) && taken[n] !== 1) return false;
  }
  return false;
}
