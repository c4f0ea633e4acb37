import type { EntityKind } from '../../../db/tables.ts';
import type { Gazetteer, Match } from './gazetteer.ts';
import type { Known } from './known.ts';
import { roles } from './lexicon/roles.ts';
import { isCapital, tokenAt, tokenize, type Token } from './tokens.ts';

/** How a country was named; what a capital or an adjective stands for. */
export type CountrySense = 'NAME' | 'GOVERNMENT' | 'PLACE' | 'PEOPLE' | 'ETHNIC' | 'METONYM';

/** A place in a text that names an entity: `text.slice(start, end)`, as tokens `from` to `to` (exclusive). */
export interface Naming {
  readonly kind: EntityKind;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  /** Null for one that the gazetteer does not know: it is proposed, by this name. */
  readonly entity: Known | null;
  readonly name: string;
  /** 0 to 1: how sure. */
  readonly confidence: number;
  readonly sense?: CountrySense;
  /** Why it was taken for one, where nobody listed it: "minister before the name". */
  readonly evidence?: string;
  /** ISO 3166-1 alpha-2: of a country, or of the country of a proposed body or person. */
  readonly code?: string;
}

/** A text on its way to being linked. */
export interface Story {
  readonly text: string;
  readonly headlineEnd: number;
  readonly tokens: readonly Token[];
  readonly gazetteer: Gazetteer;
  /** The headline has capitals throughout ("TOKAYEV VISITS") or on all longer words ("Tokayev Visits Ankara"): they say nothing there. */
  readonly headline: 'SENTENCE' | 'TITLE' | 'SHOUTED';
  /** Gazetteer's matches, the longest first come, none overlapping. */
  readonly matches: readonly Match[];
  /** By token: the match that it is in. */
  readonly covering: readonly (Match | undefined)[];
  /** By key: the tokens that are written with a capital. */
  readonly capitals: ReadonlyMap<string, readonly number[]>;
  /** By token: 1 where it belongs to a name that has been settled; 2 where it only looks like a country's. */
  readonly taken: Uint8Array;
  /** By the token after it: where the name of a person who was found in the text begins. */
  readonly people: Map<number, number>;
  /** Joined keys of words that the text has in small letters too: no names. */
  readonly small: ReadonlySet<string>;
}

/** Reads a text once: words, sentences, how its headline is written, and every name that the gazetteer knows. */
export function readStory(text: string, gazetteer: Gazetteer): Story {
  const headlineEnd = headlineOf(text);
  const tokens = tokenize(text, headlineEnd);
  const first = tokens.findIndex(({ inHeadline }) => !inHeadline);
  const headline = styleOf(first < 0 ? tokens : tokens.slice(0, first));
  const matches: Match[] = [];
  for (let at = 0; at < tokens.length; ) {
    const match = withoutTitle(tokens, gazetteer, gazetteer.longestAt(tokens, at, headline === 'SHOUTED' && tokenAt(tokens, at).inHeadline));
    if (match) matches.push(match);
    at = match ? match.to : at + 1;
  }
  const covering: (Match | undefined)[] = Array.from({ length: tokens.length });
  for (const match of matches) covering.fill(match, match.from, match.to);
  const small = new Set(tokens.filter(({ shape }) => shape === 'LOWER').map(({ key }) => key));
  return { text, headlineEnd, tokens, gazetteer, headline, matches, covering, capitals: capitalsOf(tokens), taken: new Uint8Array(tokens.length), people: new Map(), small };
}

/** Where the first line ends, if an empty line follows it, whatever the ends of lines; 0 for what is a paragraph rather than a headline. */
function headlineOf(text: string): number {
  const [line = ''] = /^[^\r\n]{1,400}(?=\r?\n[ \t]*\r?\n)/.exec(text) ?? [];
  return line.length > 150 && /[.!?]["”’)]*\s*$/.test(line) ? 0 : line.length;
}

/** "President Xi" in "President Xi Jinping": a title that someone listed with the name is no part of it. */
function withoutTitle(tokens: readonly Token[], gazetteer: Gazetteer, match: Match | undefined): Match | undefined {
  if (!match || match.to - match.from === 1 || !roles.has(tokenAt(tokens, match.from).key) || match.senses.some(({ entity }) => entity.kind !== 'PERSON')) return match;
  const name = gazetteer.longestAt(tokens, match.from + 1, false);
  return name && name.to >= match.to ? name : { ...match, from: match.from + 1 };
}

function capitalsOf(tokens: readonly Token[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [n, token] of tokens.entries()) {
    if (!isCapital(token)) continue;
    const there = places.get(token.key);
    if (there) there.push(n);
    else places.set(token.key, [n]);
  }
  return places;
}

function styleOf(tokens: readonly Token[]): Story['headline'] {
  const long = tokens.filter(({ start, end, shape }) => end - start > 3 && shape !== 'NUMBER');
  if (long.length === 0) return 'SENTENCE';
  if (long.length > 1 && long.every(({ shape }) => shape === 'CAPS')) return 'SHOUTED';
  return long.filter(isCapital).length >= 0.7 * long.length ? 'TITLE' : 'SENTENCE';
}

/** Its capitals say that a word is a name: not in a headline that gives them to all. */
export function tellsNames(story: Story, token: Token): boolean {
  return !token.inHeadline || story.headline === 'SENTENCE';
}

/** The match that begins at this token. */
export function matchFrom({ covering }: Story, at: number): Match | undefined {
  const match = covering[at];
  return match?.from === at ? match : undefined;
}

/** The match that ends just before this token. */
export function matchBefore({ covering }: Story, at: number): Match | undefined {
  const match = covering[at - 1];
  return match?.to === at ? match : undefined;
}

export function isTaken({ taken }: Story, from: number, to: number): boolean {
  for (let n = from; n < to; n += 1) if (taken[n] === 1) return true;
  return false;
}

export function take({ taken }: Story, from: number, to: number): void {
  taken.fill(1, from, to);
}

/** "Congo Basin": no country is named here, whoever else may be. */
export function block({ taken }: Story, from: number, to: number): void {
  taken.fill(2, from, to);
}

export function isBlocked({ taken }: Story, from: number): boolean {
  return taken[from] === 2;
}

/** A country may be meant. */
export function isCountry(match: Match | undefined): match is Match {
  return match?.senses.some(({ entity }) => entity.kind === 'COUNTRY') ?? false;
}

/** It can only be a body, and is no acronym: "Stadler", "Tesla". */
export function isBodysWord({ senses }: Pick<Match, 'senses'>): boolean {
  return senses.every(({ entity, exact }) => entity.kind === 'ORGANIZATION' && exact === null);
}

/** The offsets of tokens `from` to `to`, as written. */
export function spanOf({ tokens }: Story, from: number, to: number): { from: number; to: number; start: number; end: number } {
  return { from, to, start: tokenAt(tokens, from).start, end: tokenAt(tokens, to - 1).end };
}

export function written(story: Story, from: number, to: number): string {
  const { start, end } = spanOf(story, from, to);
  return story.text.slice(start, end);
}

/** One whom nobody listed, by the name that stands there. */
export function proposed(story: Story, kind: EntityKind, from: number, to: number, evidence: string, confidence: number): Naming {
  return { kind, ...spanOf(story, from, to), entity: null, name: written(story, from, to).replace(/\s+/g, ' '), confidence, evidence };
}

/** "Khaled bin | Mohamed bin Zayed" is a son of his. */
export function isOfPatronymic({ tokens }: Story, from: number): boolean {
  const [before, first] = [tokenAt(tokens, from - 1), tokenAt(tokens, from - 2)];
  return ['bin', 'ibn', 'bint'].includes(before.key) && before.shape === 'LOWER' && isCapital(first) && first.sentence === before.sentence;
}

/** What makes two namings speak of one. */
export function subjectKey({ kind, entity, name }: Naming): string {
  return entity ? `#${entity.id}` : `${kind} ${name}`;
}
