import { chambers, ideologies, kinds, kindsAtLarge, ofKinds, peoples } from './lexicon/kinds.ts';
import { groups } from './lexicon/companies.ts';
import { honorifics, qualifiers, roles } from './lexicon/roles.ts';
import { common, functionWords, givenNames, months, weekdays } from './lexicon/words.ts';
import { isTaken, proposed, take, tellsNames, type Naming, type Story } from './story.ts';
import { isCapital, tokenAt, type Glue, type Token } from './tokens.ts';

const longest = 6;

/** Bodies that nobody listed, told by the word in small letters after their names: "the opposition Libre party", "the Adani group". */
export function bodiesOfKinds(story: Story): Naming[] {
  const namings: Naming[] = [];
  for (let at = 1; at < story.tokens.length; at += 1) {
    const { key, shape, glue } = tokenAt(story.tokens, at);
    if (shape === 'TITLE' && chambers.has(key) && isChamber(story, at)) {
      take(story, at, at + 1);
      namings.push(proposed(story, 'ORGANIZATION', at, at + 1, 'a chamber with a capital', 0.65));
      continue;
    }
    if (shape !== 'LOWER' || glue !== 'SPACE' || !(kinds.has(key) || kindsAtLarge.has(key))) continue;
    const found = nameBefore(story, at, kinds.has(key));
    if (!found || isTaken(story, found.from, found.to)) continue;
    take(story, found.from, found.to);
    namings.push(proposed(story, 'ORGANIZATION', found.from, found.to, `"${key}" after the name`, 0.75));
  }
  return namings;
}

/** "Told the Senate", where the text has no such word in small letters and no capital beside it. */
function isChamber(story: Story, at: number): boolean {
  const { tokens, small } = story;
  const [before, token, after] = [tokenAt(tokens, at - 1), tokenAt(tokens, at), tokenAt(tokens, at + 1)];
  const joins = (one: Token, glue: Glue): boolean => (isCapital(one) && !one.opens && !one.possessive && glue !== 'OTHER' && glue !== 'COMMA') || (glue === 'HYPHEN');
  return !token.opens && tellsNames(story, token) && !small.has(token.key) && !isTaken(story, at, at + 1) && !story.covering[at] && !joins(before, token.glue) && !(isCapital(after) && after.glue !== 'OTHER' && after.glue !== 'COMMA' && !token.possessive) && !(after.key === 'of' && after.glue === 'SPACE') && !weekdays.has(before.key);
}

/** The name that ends before the word `at` for what it is; with it where that is part of the name: "Social Democratic party". */
function nameBefore(story: Story, at: number, isParty: boolean): { from: number; to: number } | undefined {
  const { tokens, covering } = story;
  let to = at;
  const adjectives = isParty ? 0 : 2;
  // "FARC | guerrilla group".
  while (to > at - adjectives && tokenAt(tokens, to - 1).shape === 'LOWER' && groups.has(tokenAt(tokens, to - 1).key)) to -= 1;
  const last = tokenAt(tokens, to - 1);
  if (!isCapital(last) || last.possessive || !tellsNames(story, last) || last.sentence !== tokenAt(tokens, at).sentence || (to < at && last.glue === 'COMMA')) return undefined;
  let from = to - 1;
  while (from > to - longest && goesLeft(story, from, isParty)) from -= tokenAt(tokens, from - 1).shape === 'LOWER' ? 2 : 1;
  // "The Polish | Law and Justice party": whose it is.
  const owner = covering[from];
  const isOwned = owner !== undefined && owner.to < to && owner.senses.some(({ kind }) => kind === 'DEMONYM') && !ofKinds.has(tokenAt(tokens, from - 1).key);
  if (isOwned) from = owner.to;
  while (from < to && tokenAt(tokens, from).opens && common.has(tokenAt(tokens, from).key)) from += 1;
  if (from >= to || !(isOwned || introduces(story, from, isParty))) return undefined;
  const words = tokens.slice(from, to);
  if (words.every(({ key }) => ideologies.has(key))) return isParty && tokenAt(tokens, at).key === 'party' ? { from, to: at + 1 } : undefined;
  if (words.some(({ key }) => roles.has(key) || honorifics.has(key) || weekdays.has(key) || months.has(key))) return undefined;
  if (!isParty && (words.length > 3 || words.some(({ key }) => common.has(key) || qualifiers.has(key)))) return undefined;
  if (words.every(({ key }) => common.has(key) || functionWords.has(key)) && words.length < 2) return undefined;
  // "The Maoist party", "the Gulf bloc": of a kind, and no name.
  if (words.length === 1 && (/(?:ist|ish|ese|phone|ic|ian)$/.test(words[0]?.key ?? '') || peoples.has(words[0]?.key ?? ''))) return undefined;
  // One whom the gazetteer has is settled there; a country may be part of a party's name, and not of another's.
  const isKnown = covering.slice(from, to).some((match) => match?.senses.some(({ entity }) => entity.kind !== 'COUNTRY' || !isParty || words.length === 1));
  return isKnown || (words.length === 1 && givenNames.has(words[0]?.key ?? '')) ? undefined : { from, to };
}

/** "Law and | Justice", "Ata-| Jurt", "Alternative for | Germany". */
function goesLeft(story: Story, from: number, isParty: boolean): boolean {
  const { tokens, covering } = story;
  const [before, token, further] = [tokenAt(tokens, from - 1), tokenAt(tokens, from), tokenAt(tokens, from - 2)];
  if (before.sentence !== token.sentence || before.possessive || (token.glue !== 'SPACE' && token.glue !== 'HYPHEN')) return false;
  if (isCapital(before)) return !roles.has(before.key) && !honorifics.has(before.key) && before.key !== 'the' && !covering[from - 1]?.senses.some(({ entity }) => entity.kind === 'PERSON');
  const ties = isParty && before.shape === 'LOWER' && ['and', 'for', 'of'].includes(before.key) && before.glue === 'SPACE';
  return ties && isCapital(further) && !further.possessive && further.sentence === token.sentence && !covering[from - 2] && !roles.has(further.key) && !further.opens;
}

/** "The …", "Serbia's ruling …", "far-right …": what stands before such a name. */
function introduces({ tokens, covering }: Story, from: number, isParty: boolean): boolean {
  const [before, token] = [tokenAt(tokens, from - 1), tokenAt(tokens, from)];
  if (before.sentence !== token.sentence || token.glue !== 'SPACE') return false;
  return before.key === 'the' || before.possessive || (isParty && ofKinds.has(before.key)) || (covering[from - 1]?.senses.some(({ kind }) => kind === 'DEMONYM') ?? false);
}
