import { heads, shortened } from './lexicon/organizations.ts';
import { qualifiers, roles } from './lexicon/roles.ts';
import { common, givenNames } from './lexicon/words.ts';
import type { Naming, Story } from './story.ts';
import { tokenAt } from './tokens.ts';

/** Where the short name of a firm ends: "Takeda | Pharmaceutical", "Shire | PLC". Its beginning where it has none that is a name. */
export function endOfShort({ tokens, covering, small, gazetteer }: Story, { from, to }: Naming): number {
  if (!shortened.has(tokenAt(tokens, to - 1).key)) return from;
  let end = to - 1;
  while (end > from && heads.has(tokenAt(tokens, end - 1).key)) end -= 1;
  const words = tokens.slice(from, end);
  const isName = words.every(({ key, shape }, n) => shape !== 'LOWER' && key.length > 2 && !common.has(key) && !qualifiers.has(key) && !roles.has(key) && !small.has(key) && !covering[from + n]);
  const [first] = words;
  return isName && first && !(words.length === 1 && (givenNames.has(first.key) || gazetteer.isGivenName(first.key))) ? end : from;
}
