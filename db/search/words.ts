import stem from 'wink-porter2-stemmer';
import { fold } from '../fold.ts';
import { kindOf, kinds } from './letters.ts';

/**
 * The one analyzer: both databases are fed what it gives, so that a search finds the same on both and a highlight is
 * what the search found. Raise its edition when it gives other words than before: the archive is then indexed anew.
 */
export const analyzerEdition = 2;

/** A word as a text has it. `start` and `end` are offsets into the text, in UTF-16 units; `end` is exclusive. */
export interface Token extends Word {
  readonly start: number;
  readonly end: number;
}

/** A word as it is compared. */
export interface Word {
  /** Folded: lower case, without accents. What a prefix is the beginning of. */
  readonly form: string;
  /** What a word is found by: an English word's stem, of another script's the form. */
  readonly term: string;
}

/** Longer ones are cut. */
const longestWord = 64;

/**
 * The words of a text, in order: letters and digits with their marks, and an apostrophe between letters ("don't"). Any
 * text has some, or none.
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const end = endOfWord(text, at);
    if (end > at) {
      const known = wordOf(text.slice(at, end));
      if (known) tokens.push({ form: known.form, term: known.term, start: at, end });
      at = end;
    } else at += lengthAt(text, at);
  }
  return tokens;
}

/** The first word from here on, where no word is under way; undefined if there is none any more. */
export function nextToken(text: string, from: number): Token | undefined {
  for (let at = from; at < text.length; ) {
    const end = endOfWord(text, at);
    const known = end > at ? wordOf(text.slice(at, end)) : undefined;
    if (known) return { form: known.form, term: known.term, start: at, end };
    at = end > at ? end : at + lengthAt(text, at);
  }
  return undefined;
}

/** Where the run of words ends backwards that a place is in: no word goes across it. Not before `least`. */
export function beginningOfRun(text: string, from: number, least: number): number {
  let at = from;
  while (at > least) {
    const before = at - ((text.charCodeAt(at - 1) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 2) & 0xfc00) === 0xd800 ? 2 : 1);
    if (kindAt(text, before) === kinds.gap) break;
    at = before;
  }
  return Math.max(at, least);
}

/** Where the word that begins here ends; here, if none begins. */
function endOfWord(text: string, from: number): number {
  const first = kindAt(text, from);
  if (first === kinds.alone) return endOfMarks(text, from + lengthAt(text, from));
  if (first !== kinds.letter && first !== kinds.digit) return from;
  let at = from;
  for (;;) {
    const kind = kindAt(text, at);
    if (kind === kinds.letter || kind === kinds.digit || kind === kinds.mark) at += lengthAt(text, at);
    else if (kind === kinds.apostrophe && kindAt(text, at + 1) === kinds.letter) at += 1;
    else return at;
  }
}

function endOfMarks(text: string, from: number): number {
  let at = from;
  while (kindAt(text, at) === kinds.mark) at += lengthAt(text, at);
  return at;
}

/** Beyond the end, a gap. */
function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (Number.isNaN(unit)) return kinds.gap;
  return kindOf((unit & 0xfc00) === 0xd800 ? (text.codePointAt(at) ?? unit) : unit);
}

function lengthAt(text: string, at: number): number {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00 ? 2 : 1;
}

/** What was made of words lately: a language has few that are common. */
const made = new Map<string, Word>();
const mostMade = 100_000;

function wordOf(raw: string): Word | undefined {
  const before = made.get(raw);
  if (before) return before;
  const known = makeWord(raw);
  // Forgetting all costs a second look at each; a hostile text can't make us keep more.
  if (made.size >= mostMade) made.clear();
  if (known && raw.length <= longestWord) made.set(raw, known);
  return known;
}

function makeWord(raw: string): Word | undefined {
  const form = cut(fold(raw.slice(0, 4 * longestWord)).replace(/[^\p{L}\p{N}]+/gu, ''));
  if (form === '') return undefined;
  return { form, term: /^[a-z]{3,}$/.test(form) ? stem(form) || form : form };
}

function cut(form: string): string {
  return form.length <= longestWord ? form : form.slice(0, longestWord).toWellFormed().replace(/\uFFFD$/, '');
}
