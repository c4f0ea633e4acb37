import { tellsOfBusiness } from './business.ts';
import { describedAfter, introduced, placeLike, weigh } from './evidence.ts';
import { looseKeyOf } from './key.ts';
import type { Known } from './known.ts';
import { heads, notBodies } from './lexicon/organizations.ts';
import { atLarge, portfolios, qualifiers, roles, royal } from './lexicon/roles.ts';
import { common, firstFamilyNames, givenNames } from './lexicon/words.ts';
import { wordsOf } from './names.ts';
import { nearestOf } from './nearest.ts';
import { runAt, startsName, type Run } from './runs.ts';
import { isBodysWord, isOfPatronymic, isTaken, matchFrom, proposed, spanOf, take, type Naming, type Story } from './story.ts';
import { isFirstName } from './first-names.ts';
import { isWithinName, surnameOf } from './surnames.ts';
import { tokenAt } from './tokens.ts';

const longest = 6;
/** Names before it among which one is looked for again. */
const mostBefore = 200;

/** People whom the gazetteer does not know, told by their titles, by what they do, or by being named again. `known` are those whom it has, named in full. */
export function peopleIn(story: Story, known: readonly Naming[] = []): Naming[] {
  const namings: Naming[] = [];
  const inFull = new Map<string, Naming>();
  for (const { kind, from, to } of known) if (kind === 'PERSON') story.people.set(to, from);
  const isOfBusiness = tellsOfBusiness(story);
  for (let at = 0; at < story.tokens.length; ) {
    const token = tokenAt(story.tokens, at);
    const country = story.covering[at];
    // "Republic of Tajikistan | Sharif Toirov": a name begins after it.
    if (country && country.from < at && country.to - country.from > 2 && country.senses.every(({ entity }) => entity.kind === 'COUNTRY')) {
      at = country.to;
      continue;
    }
    if (!startsName(story, at, token)) {
      at += 1;
      continue;
    }
    const run = runAt(story, at);
    if (run.to > run.from) {
      const found = royalAgain(story, run, known) ?? royalAgain(story, run, namings) ?? tailAgain(story, run, namings) ?? personOf(story, run, isOfBusiness);
      const naming = found && asBefore(story, found, inFull);
      if (naming) {
        take(story, naming.from, naming.to);
        story.people.set(naming.to, naming.from);
        namings.push(naming);
      }
    }
    at = Math.max(run.to, at + 1);
  }
  return withNamesakes(story, namings, known);
}

/** "President Kiir", "Mr. Kiir": the one of this last name whom the text names in full, before or, as in a headline, after. */
function withNamesakes(story: Story, namings: readonly Naming[], known: readonly Naming[]): Naming[] {
  const inFull = [...known, ...namings].filter(({ kind, from, to }) => kind === 'PERSON' && to - from > 1);
  const byLast = new Map([...Map.groupBy(inFull, (one) => surnameOf(story, one))].map(([key, those]) => [key, nearestOf(those)]));
  return namings.map((naming) => {
    const isLone = naming.to - naming.from === 1 && naming.entity === null;
    const same = isLone ? byLast.get(tokenAt(story.tokens, naming.from).key)?.(naming.from) : undefined;
    return same ? { ...naming, entity: same.entity, name: same.name, ...(same.code ? { code: same.code } : {}) } : naming;
  });
}

/** "Yaw Kwabena Mensah" after "Yaw Mensah": one who has the same first and last name. `inFull`: those before, by these two. */
function asBefore({ tokens }: Story, naming: Naming, inFull: Map<string, Naming>): Naming {
  if (naming.entity !== null || naming.to - naming.from < 2) return naming;
  const ends = `${tokenAt(tokens, naming.from).key} ${tokenAt(tokens, naming.to - 1).key}`;
  const same = inFull.get(ends);
  if (!same) inFull.set(ends, naming);
  return same ? { ...naming, name: same.name } : naming;
}

/** "Prince Faisal", who was "Prince Faisal bin Farhan" before. */
function royalAgain(story: Story, { from, to }: Run, settled: readonly Naming[]): Naming | undefined {
  const { tokens } = story;
  const isRoyal = (at: number): boolean => royal.has(tokenAt(tokens, at - 1).key);
  if (to - from !== 1 || !isRoyal(from) || isTaken(story, from, to)) return undefined;
  const inFull = settled.slice(-mostBefore).find((one) => one.kind === 'PERSON' && one.to - one.from > 1 && one.from < from && tokenAt(tokens, one.from).key === tokenAt(tokens, from).key && isRoyal(one.from));
  return inFull && { ...inFull, ...spanOf(story, from, to) };
}

/** Particles that may open a sentence: "Van Dooren", who was "Ruben van Dooren" before. */
const opening = new Set(['van', 'von', 'de', 'da', 'di', 'du', 'dos', 'del', 'bin', 'al', 'el', 'la', 'le']);

function tailAgain(story: Story, { from, to }: Run, settled: readonly Naming[]): Naming | undefined {
  const { tokens } = story;
  if (to - from < 2 || !opening.has(tokenAt(tokens, from).key) || isTaken(story, from, to)) return undefined;
  const inFull = settled.slice(-mostBefore).find((one) => one.to - one.from > to - from && tokens.slice(from, to).every(({ key }, n) => tokenAt(tokens, one.to - (to - from) + n).key === key));
  return inFull && { ...inFull, ...spanOf(story, from, to) };
}

function personOf(story: Story, run: Run, isOfBusiness: boolean): Naming | undefined {
  const { tokens, gazetteer } = story;
  const { from } = run;
  let { to } = run;
  // A run may go on into what is no name: "Berik Uali Thursday", "Aidos Sarym Deputy Speaker".
  let isNickname = false;
  for (let n = from + 1; n < to; n += 1) {
    const token = tokenAt(tokens, n);
    if (token.glue === 'OTHER') isNickname = !isNickname;
    if (isNickname) continue;
    if ((roles.has(token.key) && !isWithinName(story, n)) || (common.has(token.key) && token.end - token.start > 2 && !givenNames.has(token.key) && !(token.key === 'islam' && n < to - 1)) || knownAt(story, n)) {
      to = n;
      break;
    }
  }
  const count = to - from;
  if (count < 1 || count > longest || isTaken(story, from, to)) return undefined;
  const match = matchFrom(story, from);
  if (match && match.to >= to && match.senses.every(({ entity }) => entity.kind !== 'PERSON')) return undefined;
  const words = story.tokens.slice(from, to);
  const last = words.at(-1);
  const [first] = words;
  if (!last || !first || (last.shape === 'LOWER' && last.glue !== 'HYPHEN')) return count > 1 && last && first && last.shape === 'LOWER' ? proposed(story, 'PERSON', from, to, 'a patronymic', 0.85) : undefined;
  if (words.some(({ key, shape }) => heads.has(key) && shape !== 'LOWER') || words.some(({ key }) => notBodies.has(key) && !givenNames.has(key) && !firstFamilyNames.has(key))) return undefined;
  if (words.some(({ shape }) => shape === 'NUMBER') || words.some(({ shape, start, end }) => shape === 'CAPS' && end - start > 3)) return undefined;
  if (count === 1 && first.shape === 'CAPS') return undefined;
  // "General Public License": a public, and a license.
  if (count > 1 && words.every(({ key }) => story.small.has(key))) return undefined;
  // "Osh-Samarkand-Osh": a way.
  if (count > 2 && words.slice(1).every(({ glue }) => glue === 'HYPHEN')) return undefined;
  // "Al-Rashid", "Taylor-Ono": a surname, not a name in full.
  if (count === 2 && last.glue === 'HYPHEN' && !run.titled && !introduced(story, from)) return undefined;
  // "Neighboring Guinea": a country, and what stands before it.
  if (count > 1 && !run.titled && isCountryAt(story, to - 1) && !gazetteer.isGivenName(first.key) && !givenNames.has(first.key) && !introduced(story, from) && !describedAfter(story, to)) return undefined;
  // "Leaked Syrian emails".
  if (count === 2 && !run.titled && (first.opens || first.inHeadline) && /(?:ed|ing)$/.test(first.key) && !isFirstName(story, from) && matchFrom(story, to - 1)?.senses.some(({ entity }) => entity.kind === 'COUNTRY')) return undefined;
  const known = whole(story, from, to);
  if (known) return undefined;
  const inFull = withMiddleName(story, from, to);
  if (inFull) return { ...spanOf(story, from, to), kind: 'PERSON', entity: inFull, name: inFull.name, confidence: 0.85, ...(inFull.code ? { code: inFull.code } : {}) };
  const { score, evidence } = weigh(story, from, to, run.titled, isOfBusiness);
  if (count === 1) {
    if (!run.titled && !introduced(story, from)) return undefined;
    // "Its rival Piwko": a firm may be that, too.
    if (atLarge.has(tokenAt(tokens, from - 1).key)) return undefined;
    if (common.has(first.key) || qualifiers.has(first.key) || portfolios.has(first.key) || placeLike(story, from) || first.key.length < 3) return undefined;
    const entity = bySurname(story, from, gazetteer.ofSurname(first.key).filter((one) => !gazetteer.isBlocked(one, [first.key])));
    return entity ? { ...spanOf(story, from, to), kind: 'PERSON', entity, name: entity.name, confidence: 0.85 } : score >= 3 ? proposed(story, 'PERSON', from, to, evidence, 0.7) : undefined;
  }
  return score >= 2 ? proposed(story, 'PERSON', from, to, evidence, Math.min(0.95, 0.55 + score * 0.06)) : undefined;
}

/** "Sergey Viktorovich Lavrov": the only one known whose first and last name these are. */
function withMiddleName({ tokens, gazetteer }: Story, from: number, to: number): Known | undefined {
  const words = tokens.slice(from, to);
  const [first, last] = [words.at(0), words.at(-1)];
  if (words.length < 3 || !first || !last || words.some(({ shape }) => shape === 'LOWER')) return undefined;
  const isPatronymic = words.length === 3 && /(?:ovich|evich|ovna|evna)$/.test(words[1]?.key ?? '');
  const same = gazetteer.ofSurname(last.key).filter((one) => {
    const known = wordsOf(one.name);
    // "Aleksandr Grigoryevich" is Alexander, too.
    const isFirst = (word: string, key: string): boolean => looseKeyOf(word) === looseKeyOf(key) || (isPatronymic && word.slice(0, 3) === key.slice(0, 3));
    return known.length < words.length && known.slice(0, -1).every((word, n) => isFirst(word, words[n]?.key ?? '')) && !gazetteer.isBlocked(one, words.map(({ key }) => key));
  });
  return same.length === 1 ? same[0] : undefined;
}

function whole({ covering }: Story, from: number, to: number): Known | undefined {
  const match = covering[from];
  return match && match.to >= to ? match.senses.find(({ entity }) => entity.kind === 'PERSON')?.entity : undefined;
}

/** A country's name of one word, or its capital's. */
function isCountryAt(story: Story, at: number): boolean {
  const match = matchFrom(story, at);
  return match !== undefined && !match.loose && match.to === at + 1 && match.senses.some(({ entity, kind }) => entity.kind === 'COUNTRY' && kind !== 'DEMONYM');
}

/** A name of several words that the gazetteer has begins here, or one that is no person's. */
function knownAt(story: Story, at: number): boolean {
  const match = matchFrom(story, at);
  if (isOfPatronymic(story, at)) return false;
  // "Hans | Stadler", "Nikola | Tesla": one who has a firm's name.
  if (match?.to === at + 1 && isFirstName(story, at - 1) && isBodysWord(match)) return false;
  // "Judy Moody": a firm's name after a first name is a last name.
  const first = tokenAt(story.tokens, at - 1);
  if (match && match.to - match.from === 1 && tokenAt(story.tokens, at).shape === 'TITLE' && !first.possessive && (givenNames.has(first.key) || story.gazetteer.isGivenName(first.key)) && match.senses.every(({ entity }) => entity.kind === 'ORGANIZATION')) return false;
  return match !== undefined && (match.to - match.from > 1 || match.senses.every(({ entity }) => entity.kind !== 'PERSON' && entity.kind !== 'COUNTRY'));
}

/** Of those with this surname, the one who holds or held the office that stands before it; or the only one. */
function bySurname({ tokens }: Story, from: number, people: readonly Known[]): Known | null {
  const titles: string[] = [];
  for (let n = from - 1; n >= Math.max(0, from - 4); n -= 1) titles.push(tokenAt(tokens, n).key);
  const fits = people.filter(({ titles: held }) => held?.some((title) => titles.some((word) => roles.has(word) && title.toLowerCase().includes(word))));
  return fits.length === 1 ? (fits[0] ?? null) : null;
}
