import { isFirstName } from './first-names.ts';
import { heads } from './lexicon/organizations.ts';
import { portfolios, qualifiers } from './lexicon/roles.ts';
import { common, givenNames } from './lexicon/words.ts';
import type { Story } from './story.ts';
import { tokenAt } from './tokens.ts';

/** Offices that are of something: "Minister of …". */
const ofSomething = new Set(['minister', 'secretary', 'commissioner', 'undersecretary', 'director', 'ministers', 'head', 'chief', 'chairman', 'chairwoman', 'chair', 'envoy', 'representative', 'president', 'leader', 'governor', 'mayor', 'akim', 'speaker', 'ambassador', 'deputy']);

/** Where the name begins after what an office is of: "Economic Affairs | Sakari Puisto", "Trade | Peter Sly", "Chechnya | Ramzan Kadyrov". `from` where none goes before. */
export function afterPortfolio(story: Story, from: number, end: number): number {
  const { tokens } = story;
  if (end - from < 3) return from;
  // "… of Tajikistan | Sharifzoda Yusuf Toir": what the office is of has ended.
  const first = isFirstName(story, from) || tokenAt(tokens, from - 1).shape !== 'LOWER' ? undefined : firstNameIn(story, from + 1, end - 1);
  if (!isOfOffice(story, from, first !== undefined)) return from;
  if (first !== undefined) return first;
  let name = from;
  while (end - name > 2 && isPortfolio(tokenAt(tokens, name).key)) name += 1;
  // "Minister of High-Tech Industry, …": nothing else stands there.
  return tokens.slice(name, end).every(({ key }) => isPortfolio(key)) ? end : name;
}

function firstNameIn(story: Story, from: number, to: number): number | undefined {
  for (let n = from; n < to; n += 1) if (isFirstName(story, n)) return n;
  return undefined;
}

/** It may be what a ministry is of. */
export function isPortfolio(key: string): boolean {
  return !givenNames.has(key) && (qualifiers.has(key) || common.has(key) || heads.has(key) || portfolios.has(key));
}

/** "Minister of | …", "Minister of Foreign Affairs and | …": an office before it, and what ties it to that; `anything`: whatever it is called. */
function isOfOffice({ tokens, taken }: Story, from: number, anything: boolean): boolean {
  const { sentence } = tokenAt(tokens, from);
  let isTied = false;
  for (let n = from - 1; n >= from - 10; n -= 1) {
    const token = tokenAt(tokens, n);
    if (token.sentence !== sentence || token.possessive || !['SPACE', 'COMMA', 'HYPHEN'].includes(tokenAt(tokens, n + 1).glue)) return false;
    if (ofSomething.has(token.key)) return isTied;
    if (token.shape === 'LOWER' && ['of', 'for', 'and', 'the', 'on', 'in'].includes(token.key)) isTied ||= token.key === 'of' || token.key === 'for';
    else if (!isPortfolio(token.key) && taken[n] !== 1 && !(anything && token.shape === 'TITLE')) return false;
  }
  return false;
}
