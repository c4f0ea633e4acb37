import { acronymsIn } from './acronyms.ts';
import { againIn } from './again.ts';
import { companiesIn } from './companies.ts';
import { countriesIn } from './countries.ts';
import type { Match } from './gazetteer.ts';
import { bodiesOfKinds } from './kinds.ts';
import { notCountries } from './lexicon/countries.ts';
import { chambers } from './lexicon/kinds.ts';
import { roles } from './lexicon/roles.ts';
import { knownIn } from './listed.ts';
import { asOneBody } from './one-body.ts';
import { organizationsIn } from './organizations.ts';
import { peopleIn } from './people.ts';
import { block, isBodysWord, type Naming, type Story } from './story.ts';
import { surnameOf } from './surnames.ts';
import { isCapital, tokenAt } from './tokens.ts';

/** Everyone and everything that the text names, in the order of the text; one entry each time. */
export function mentionsIn(story: Story): Naming[] {
  blockOtherNames(story);
  const bodies = organizationsIn(story);
  const companies = [...companiesIn(story), ...bodiesOfKinds(story)];
  const known = knownIn(story, (match) => match.to - match.from > 1);
  const people = peopleIn(story, known);
  const namesakes = namesakesIn(story, [...known, ...people]);
  const single = knownIn(story, (match) => match.to - match.from === 1 && !namesakes(match));
  const settled = [...bodies.namings, ...companies, ...known, ...people, ...single];
  const brackets = acronymsIn(story, settled);
  const again = againIn(story, [...settled, ...brackets.namings], new Map([...companies.flatMap((one) => (one.to - one.from === 1 && !chambers.has(tokenAt(story.tokens, one.from).key) ? [[tokenAt(story.tokens, one.from).key, one] as const] : [])), ...brackets.acronyms]));
  const ofStates = new Set(bodies.namings.flatMap(({ from, name }) => (bodies.within.has(from) ? name : [])));
  for (const { name, from, to, kind } of again) if (kind === 'ORGANIZATION' && ofStates.has(name)) for (let n = from; n < to; n += 1) bodies.within.add(n);
  const countries = countriesIn(story, bodies.within);
  const all = [...settled, ...brackets.namings, ...again, ...countries];
  return asOneBody(story, all).toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** Whether a known surname is that of another who was named in full before: "Joan Rubio believes so. Rubio warned of delays". */
function namesakesIn(story: Story, settled: readonly Naming[]): (match: Match) => boolean {
  const inFull = settled.filter(({ kind, from, to }) => kind === 'PERSON' && to - from > 1);
  const ids = new Set(inFull.map(({ entity }) => entity?.id));
  const firstOf = new Map(inFull.toReversed().map((naming) => [surnameOf(story, naming), naming.from]));
  return ({ from, senses }) => {
    // "Hans Stadler … Stadler": the person whom the text names, and not the firm.
    const { key, possessive } = tokenAt(story.tokens, from);
    const first = firstOf.get(key);
    if (first !== undefined && !(possessive && senses.some(({ entity }) => entity.name.endsWith('’s'))) && isBodysWord({ senses })) return true;
    const entity = senses.find((sense) => sense.entity.kind === 'PERSON')?.entity;
    // "President Tokayev" is who holds the office.
    return entity !== undefined && !ids.has(entity.id) && first !== undefined && first < from && !roles.has(tokenAt(story.tokens, from - 1).key);
  };
}

const blockedByFirst = new Map<string, string[][]>();

function blockedPhrases(): Map<string, string[][]> {
  if (blockedByFirst.size === 0) {
    for (const phrase of notCountries) {
      const words = phrase.split(' ');
      const [first = ''] = words;
      blockedByFirst.set(first, [...(blockedByFirst.get(first) ?? []), words]);
    }
  }
  return blockedByFirst;
}

/** "New Mexico", "Paris Agreement": what holds a country's name and is not it. The gazetteer's own longer names stay. */
function blockOtherNames(story: Story): void {
  const { tokens, covering } = story;
  const phrases = blockedPhrases();
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isCapital(tokenAt(tokens, at))) continue;
    for (const words of phrases.get(tokenAt(tokens, at).key) ?? []) {
      if (!words.every((word, n) => tokenAt(tokens, at + n).key === word)) continue;
      const match = covering[at];
      if (match && match.to - match.from >= words.length && match.senses.some(({ entity }) => entity.kind !== 'COUNTRY')) continue;
      if (covering.slice(at, at + words.length).every((one) => one === undefined || one.senses.every(({ entity }) => entity.kind === 'COUNTRY'))) block(story, at, at + words.length);
    }
  }
}
