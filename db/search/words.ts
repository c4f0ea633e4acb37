import stem from 'wink-porter2-stemmer';
import { fold } from '../fold.ts';

/**
 * The one analyzer: both databases are fed what it gives, so that a search finds the same on both and a highlight is
 * what the search found. Raise its edition when it gives other words than before: the archive is then indexed anew.
 */
export const analyzerEdition = 1;

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

/** Scripts that write without spaces: each letter is a word, and neighbours are found as a phrase. */
const word = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]\p{M}*|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}])[\p{L}\p{N}]\p{M}*)+(?:['’ʼʻ‘`](?=\p{L})(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}])[\p{L}\p{N}]\p{M}*)+)*/gu;

/** The words of a text, in order. Any text has some, or none. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: raw, index } of text.matchAll(word)) {
    const known = wordOf(raw);
    if (known) tokens.push({ form: known.form, term: known.term, start: index, end: index + raw.length });
  }
  return tokens;
}

/** What was made of words lately: a language has few that are common. */
const made = new Map<string, Word | undefined>();
const mostMade = 100_000;

function wordOf(raw: string): Word | undefined {
  if (made.has(raw)) return made.get(raw);
  const known = makeWord(raw);
  // Forgetting all costs a second look at each; a hostile text can't make us keep more.
  if (made.size >= mostMade) made.clear();
  if (raw.length <= longestWord) made.set(raw, known);
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
