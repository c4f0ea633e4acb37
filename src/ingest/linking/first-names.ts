import { moreGivenNames } from './lexicon/given-names.ts';
import { givenNames } from './lexicon/words.ts';
import type { Story } from './story.ts';
import { tokenAt } from './tokens.ts';

/** A first name of the world, folded. */
export function isGiven(key: string): boolean {
  return givenNames.has(key) || moreGivenNames.has(key);
}

/** A first name of the world, or of someone whom the gazetteer has. */
export function isFirstName({ tokens, gazetteer }: Story, at: number): boolean {
  const { key } = tokenAt(tokens, at);
  return isGiven(key) || gazetteer.isGivenName(key);
}
