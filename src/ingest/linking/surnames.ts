import { isGiven } from './first-names.ts';
import { honorifics, roles } from './lexicon/roles.ts';
import { firstFamilyNames, givenNames } from './lexicon/words.ts';
import type { Naming, Story } from './story.ts';
import { tokenAt, type Token } from './tokens.ts';

/** What follows a name and is no surname: "Ferdinand Marcos Jr.". */
const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'junior', 'senior']);

export function isNameSuffix({ key, shape }: Token): boolean {
  return suffixes.has(key) && shape !== 'LOWER';
}

/** The token after the last that is no suffix: of "Ferdinand Marcos Jr." that after "Marcos". */
export function withoutSuffix(tokens: readonly Token[], from: number, to: number): number {
  return to - from > 2 && isNameSuffix(tokenAt(tokens, to - 1)) ? to - 1 : to;
}

/** By which of its words one who was named in full is named alone later: the last, or a family name that stands first. */
export function surnameOf({ tokens }: Story, naming: Naming): string {
  const to = withoutSuffix(tokens, naming.from, naming.to);
  const first = tokenAt(tokens, naming.from).key;
  const last = tokenAt(tokens, to - 1);
  if (last.shape === 'LOWER') return first;
  return firstFamilyNames.has(first) && to - naming.from <= 3 && !givenNames.has(first) ? first : last.key;
}

/** "Wang" of "Wang Wenbin": what may be a first name elsewhere, and is a family name where it stands first. */
export function familyNameOf({ tokens }: Story, { from, to }: Naming): string | undefined {
  const { key } = tokenAt(tokens, from);
  return to - from > 1 && to - from <= 3 && firstFamilyNames.has(key) && givenNames.has(key) ? key : undefined;
}

/** The first of two surnames, "Zelaya" of "Rafael Zelaya Pineda": one who has both may be called by it. Undefined where the word before the last is another first name. */
export function otherSurnameOf(story: Story, naming: Naming): string | undefined {
  const { tokens, gazetteer } = story;
  const at = withoutSuffix(tokens, naming.from, naming.to) - 2;
  const word = tokenAt(tokens, at);
  if (at <= naming.from || word.shape !== 'TITLE' || word.key.length < 4 || tokenAt(tokens, at + 1).glue === 'HYPHEN' || tokenAt(tokens, at + 1).shape === 'LOWER') return undefined;
  if (surnameOf(story, naming) === tokenAt(tokens, naming.from).key) return undefined;
  return givenNames.has(word.key) || gazetteer.isGivenName(word.key) || /(?:ovich|evich|ovna|evna|ovych|ivna)$/.test(word.key) ? undefined : word.key;
}

/** "Hassan Sheikh Mohamud", "his cousin Sultan Nurlybek": a title to some is a name to others, where a name goes before it or another title. */
export function isWithinName({ tokens, gazetteer }: Story, at: number): boolean {
  const before = tokenAt(tokens, at - 1);
  if (tokenAt(tokens, at).key === 'sultan' && tokenAt(tokens, at).glue === 'SPACE') return (before.shape === 'LOWER' && isRole(before.key)) || (before.shape === 'TITLE' && ['minister', 'deputy', 'governor', 'mayor', 'akim', 'mr'].includes(before.key));
  // "Mohammed Sheriff, a clerk", "Tom Mason said": an office that is a last name, too.
  const after = tokenAt(tokens, at + 1);
  const isLast = lastNames.has(tokenAt(tokens, at).key) && tokenAt(tokens, at).shape === 'TITLE' && (after.shape !== 'TITLE' || after.glue !== 'SPACE');
  if (isLast && tokenAt(tokens, at).glue === 'SPACE' && before.shape === 'TITLE' && isGiven(before.key)) return true;
  if (!['sheikh', 'shaikh', 'sayyid', 'syed'].includes(tokenAt(tokens, at).key) || tokenAt(tokens, at).glue !== 'SPACE' || before.shape !== 'TITLE' || isRole(before.key)) return false;
  return givenNames.has(before.key) || gazetteer.isGivenName(before.key) || (isRole(tokenAt(tokens, at - 2).key) && before.glue === 'SPACE');
}

/** Offices that people are called by. */
const lastNames = new Set(['sheriff', 'mayor', 'carpenter', 'shepherd', 'painter', 'potter', 'porter', 'parker', 'page', 'hunter', 'gardener', 'singer', 'driver', 'weaver', 'bishop', 'marshall', 'marshal', 'judge', 'baker', 'mason', 'chancellor', 'pope', 'king', 'prince', 'dean', 'major', 'clerk', 'miller', 'farmer', 'cook', 'butler', 'archer', 'fisher', 'speaker', 'constable', 'knight', 'provost', 'abbot']);

export function isRole(key: string): boolean {
  return roles.has(key) || honorifics.has(key);
}
