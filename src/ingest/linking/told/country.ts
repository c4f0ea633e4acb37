import { datelineOf } from '../dateline.ts';
import { codeOf, isListed } from '../event-country.ts';
import { townAt } from '../event-place.ts';
import { calls, gatherings, type Happening } from '../happening.ts';
import { bodyOf } from '../sentences.ts';
import type { Naming, Story } from '../story.ts';
import { isCapital, tokenAt, type Token } from '../tokens.ts';

/** No country. */
export const nowhere = '-';

/** A country that an event may be told under, and what speaks for it or against it. */
export interface Candidate {
  /** ISO code, or `nowhere`. */
  readonly code: string;
  readonly signs: readonly string[];
}

/** A country that is named: by its name or that of its people, by one of its people or bodies, or by a town. */
interface Land {
  readonly code: string;
  readonly kind: 'C' | 'Cp' | 'P' | 'O' | 'T';
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly sentence: number;
}

/** What a story says of its countries, read once for all its events. */
export interface Lands {
  readonly story: Story;
  /** By sentence: countries that it names, no more than count; and its towns. */
  readonly named: ReadonlyMap<number, readonly Land[]>;
  readonly towns: ReadonlyMap<number, readonly Land[]>;
  /** Those that the headline names. */
  readonly headlined: ReadonlySet<string>;
  /** The most named first. */
  readonly ranks: ReadonlyMap<string, number>;
  /** How much of all namings is the country's: 0 to 1. */
  readonly shares: ReadonlyMap<string, number>;
  /** Where it was written. */
  readonly writtenIn: string | undefined;
  /** Those that the first sentence of the body names. */
  readonly opening: ReadonlySet<string>;
}

/** A town counts half: whose it is is not said. */
const townCounts = 0.5;

export function landsOf(story: Story, namings: readonly Naming[], publishedOn: string | null): Lands {
  const { tokens } = story;
  const dateline = datelineOf(story, publishedOn);
  const isThere = ({ start }: { readonly start: number }): boolean => start >= dateline.start && start < dateline.end;
  const kindOf = ({ kind, sense }: Naming): Land['kind'] => (kind === 'PERSON' ? 'P' : kind === 'ORGANIZATION' ? 'O' : sense === 'PEOPLE' || sense === 'ETHNIC' ? 'Cp' : 'C');
  const all = namings.flatMap((naming): Land[] => {
    // "The bloc (Chad, Niger, Mali) met in Togo": who belongs to it is no place.
    const own = naming.kind === 'EVENT' || isListed(story.text, naming) ? undefined : codeOf(story, naming);
    const code = own ?? (naming.kind === 'ORGANIZATION' && naming.entity ? nowhere : undefined);
    return code === undefined ? [] : [{ code, kind: kindOf(naming), from: naming.from, to: naming.to, start: naming.start, sentence: tokenAt(tokens, naming.from).sentence }];
  });
  const towns: Land[] = [];
  for (const [from, token] of tokens.entries()) {
    const code = isCapital(token) ? townAt(story, from) : undefined;
    if (code !== undefined) towns.push({ code, kind: 'T', from, to: from + 1, start: token.start, sentence: token.sentence });
  }
  const counts = new Map<string, number>();
  for (const { code, kind } of [...all, ...towns]) if (code !== nowhere) counts.set(code, (counts.get(code) ?? 0) + (kind === 'T' ? townCounts : 1));
  const sum = [...counts.values()].reduce((a, b) => a + b, 0);
  const ranked = [...counts].toSorted((a, b) => b[1] - a[1]);
  const named = bySentence(all.filter((one) => !isThere(one)));
  return {
    story, named, towns: bySentence(towns.filter((one) => !isThere(one))),
    headlined: new Set(all.filter(({ from }) => tokenAt(tokens, from).inHeadline).map(({ code }) => code)),
    ranks: new Map(ranked.map(([code], n) => [code, n])), shares: new Map(ranked.map(([code, count]) => [code, count / sum])),
    writtenIn: towns.find(isThere)?.code ?? all.find(isThere)?.code, opening: new Set((named.get(bodyOf(story)) ?? []).map(({ code }) => code)),
  };
}

/** What a sentence names after so many is a list. */
const mostHere = 40;

function bySentence(lands: readonly Land[]): Map<number, readonly Land[]> {
  return new Map([...Map.groupBy(lands, ({ sentence }) => sentence)].map(([sentence, list]) => [sentence, list.slice(0, mostHere)]));
}

/** Before where something is, whither, whence, whose, with whom. */
const leading = new Set(['in', 'at', 'near', 'to', 'from', 'of', 'with', 'by', 'for', 'against', 'on', 'between', 'over', 'outside', 'across', 'into', 'toward', 'towards', 'visit', 'visits', 'visited']);

/** What leads to a name: a word of `leading`, or "_". */
function leadTo(tokens: readonly Token[], { from, sentence }: Land): string {
  const before = tokenAt(tokens, from - 1).key === 'the' ? from - 2 : from - 1;
  const { key, sentence: its } = tokenAt(tokens, before);
  return its === sentence && leading.has(key) ? key : '_';
}

/** In words, in steps. */
function farOf(words: number): number {
  return [1, 3, 6, 12].find((most) => words <= most) ?? 99;
}

/** Events are where they are held, where somebody goes, what happens in a place, or what somebody says or does wherever they are. */
export const sorts = ['held', 'visit', 'happens', 'said', 'done'] as const;

/** The index in `sorts`. */
export function sortOf({ type }: Pick<Happening, 'type'>): number {
  if (gatherings.has(type)) return 0;
  if (type === 'VISIT') return 1;
  if (happens.has(type)) return 2;
  return calls.has(type) || type === 'STATEMENT' ? 3 : 4;
}

const happens: ReadonlySet<Happening['type']> = new Set(['CONFLICT', 'DISASTER', 'PROTEST', 'ELECTION', 'OTHER', 'ECONOMIC', 'COERCION', 'AID', 'COOPERATION', 'MOBILIZATION']);

/** Of the most named countries of a story so many, and all of the sentence. */
const mostCodes = 6;

/** The countries of the story, and none, as those of one of its events; `happening.country` is what the rules say. */
export function candidatesOf(lands: Lands, happenings: readonly Happening[], happening: Happening): Candidate[] {
  const { story, ranks, writtenIn } = lands;
  const at = story.tokens.findIndex(({ end }) => end > happening.cueStart);
  const { sentence } = happening;
  const here = lands.named.get(sentence) ?? [];
  const towns = lands.towns.get(sentence) ?? [];
  const codesOf = (n: number): Set<string> => new Set([...(lands.named.get(n) ?? []), ...(lands.towns.get(n) ?? [])].map(({ code }) => code));
  const earlier = codesOf(sentence - 1);
  const clause = clauseOf(story.tokens, here, at);
  const subject = here.find((one) => one.from < at && leadTo(story.tokens, one) === '_')?.code;
  const host = (happenings.find(({ type, country }) => type === 'VISIT' && country !== null) ?? happenings.find(({ type, place, country }) => gatherings.has(type) && place !== null && country !== null))?.country;
  const visit = happenings.find(({ type }) => type === 'VISIT');
  const guest = visit?.participants.find(({ kind, code }) => kind === 'PERSON' && code !== undefined && code !== visit.country)?.code;
  const before = happenings.findLast((one) => one.cueStart < happening.cueStart && one.country !== null)?.country;
  const isEmpty = here.length + towns.length === 0;
  const codes = new Set([nowhere, ...[...ranks.keys()].slice(0, mostCodes), ...[...here, ...towns].map(({ code }) => code), ...(writtenIn === undefined ? [] : [writtenIn]), ...(happening.country === null ? [] : [happening.country])]);
  return [...codes].map((code): Candidate => {
    const signs: string[] = [];
    const isByRule = (happening.country ?? nowhere) === code;
    const own = here.filter((one) => one.code === code);
    if (code === nowhere) {
      signs.push('none', isEmpty ? 'none: nobody is named' : 'none: others are named', isByRule ? 'none: by rule' : 'none: not by rule', ...signsHere(lands, own, here, at, clause).map((sign) => `none: ${sign}`));
      if (subject === code && own.length > 0) signs.push('none: subject');
    } else {
      const ownTowns = towns.filter((one) => one.code === code);
      if (isByRule) signs.push('rule', happening.place === null ? 'rule: no place' : 'rule: place', own.length + ownTowns.length > 0 ? 'rule: here' : 'rule: far');
      signs.push(...signsHere(lands, own, here, at, clause), ...signsOfTowns(lands, ownTowns, towns, at));
      if (subject === code && own.length > 0) signs.push('subject');
      if (isEmpty) signs.push(`far: ${Math.min(3, ranks.get(code) ?? 3)}`);
      if (earlier.has(code)) signs.push('before', here.length > 0 ? 'before: others here' : 'before: nobody here');
      signs.push(`rank: ${Math.min(4, ranks.get(code) ?? 4)}`, `share: ${Math.min(5, Math.floor((lands.shares.get(code) ?? 0) * 8))}`);
      if (lands.headlined.has(code)) signs.push('headline');
      if (lands.opening.has(code)) signs.push('first sentence');
      if (writtenIn === code) signs.push('written', here.length > 0 ? 'written: others here' : 'written: nobody here');
      if (host === code) signs.push('host', own.length > 0 ? 'host: here' : 'host: far', here.length > 0 ? 'host: others here' : 'host: nobody here');
      if (guest === code) signs.push('guest', own.length > 0 ? 'guest: here' : 'guest: far');
      if (before === code) signs.push('event before', here.length > 0 ? 'event before: others here' : 'event before: nobody here');
    }
    return { code, signs };
  });
}

/** "In Fiji, …", "On Monday in Fiji, …": so many words in. */
const firstWords = 4;

/** Who is named in the clause of a word with nothing to lead to them: last before it, and first after it. */
interface Clause {
  readonly doer: Land | undefined;
  readonly whom: Land | undefined;
  /** The token at which the opening words of its sentence end. */
  readonly opens: number;
}

const opensClause = new Set(['and', 'but', 'while', 'that', 'who', 'which', 'where', 'when', 'after', 'before', 'since', 'because', 'as', 'if', 'whereas', 'although', 'though']);

function clauseOf(tokens: readonly Token[], here: readonly Land[], at: number): Clause {
  const { sentence } = tokenAt(tokens, at);
  const isWithin = (n: number): boolean => tokenAt(tokens, n).sentence === sentence && !opensClause.has(tokenAt(tokens, n).key);
  let [from, to] = [at, at + 1];
  while (isWithin(from - 1)) from -= 1;
  while (isWithin(to)) to += 1;
  let first = from;
  while (tokenAt(tokens, first - 1).sentence === sentence) first -= 1;
  const isFree = (one: Land): boolean => leadTo(tokens, one) === '_';
  return { doer: here.findLast((one) => one.from >= from && one.to <= at && isFree(one)), opens: first + firstWords, whom: here.find((one) => one.from > at && one.from < to && isFree(one)) };
}

/** In words, between a name and what its bearer does, or suffers. */
const atOnce = 3;

function nearest(list: readonly Land[], at: number): Land | undefined {
  let found: Land | undefined;
  for (const one of list) if (!found || Math.abs(one.from - at) < Math.abs(found.from - at)) found = one;
  return found;
}

/** How the sentence names a country, its people or bodies. */
function signsHere({ story: { tokens } }: Lands, own: readonly Land[], here: readonly Land[], at: number, { doer, whom, opens }: Clause): string[] {
  const near = nearest(own, at);
  if (!near) return ['not here'];
  const side = near.from < at ? 'before' : 'after';
  const lead = leadTo(tokens, near);
  return [
    ...(doer === undefined ? ['nobody does it'] : doer.code === near.code ? ['doer', `doer ${doer.kind}`, ...(at - doer.to < atOnce ? ['doer: at once'] : [])] : ['another does it']),
    ...(whom?.code === near.code ? ['whom', `whom ${whom.kind}`, ...(whom.from - at <= atOnce ? ['whom: at once'] : [])] : []),
    ...(own.some((one) => one.from < opens && leadTo(tokens, one) === 'in') ? ['opens it'] : []),
    'here', own.length === here.length ? 'alone' : 'among others', `${side} ${near.kind}`, `${side} ${farOf(Math.abs(near.from - at))}`, `${side} ${near.kind} ${lead}`, `led by ${lead}`,
    tokenAt(tokens, near.to - 1).possessive ? 'possessive' : 'not possessive', ...(here[0]?.code === near.code ? ['first here'] : []),
    ...new Set(own.flatMap((one) => (leadTo(tokens, one) === '_' ? [] : [`any ${one.from < at ? 'before' : 'after'} ${leadTo(tokens, one)} ${one.kind.slice(0, 1)}`]))),
  ];
}

/** How it names towns of a country. */
function signsOfTowns({ story: { tokens } }: Lands, own: readonly Land[], towns: readonly Land[], at: number): string[] {
  const near = nearest(own, at);
  if (!near) return [];
  const side = near.from < at ? 'before' : 'after';
  return ['town', `town ${side}`, `town ${leadTo(tokens, near)}`, `town ${side} ${farOf(Math.abs(near.from - at))}`, ...(own.length === towns.length ? ['only town'] : [])];
}
