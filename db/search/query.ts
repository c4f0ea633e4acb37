import { tokensOf, type Word } from './words.ts';

/** What a search asks for. */
export type TextQuery =
  | { readonly kind: 'word'; readonly word: Word; readonly at: Span }
  /** Words that begin so. */
  | { readonly kind: 'prefix'; readonly prefix: string }
  /** Terms one after the other, in one field. */
  | { readonly kind: 'phrase'; readonly words: readonly Word[]; readonly at: Span }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly TextQuery[] }
  | { readonly kind: 'not'; readonly part: TextQuery }
  /** Words that are somebody's name: stories that have them, or are linked to one of these. `names` are all their names' terms. */
  | { readonly kind: 'named'; readonly part: TextQuery; readonly entities: readonly number[]; readonly names: readonly (readonly string[])[] }
  | { readonly kind: 'nothing' };

/** A part of the query's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** So many words of a query count; what comes after them is left out. */
export const mostWords = 64;
/** A beginning shorter than this is taken as a word: too many begin so. */
export const shortestPrefix = 3;
/** What is read of a query, in UTF-16 units. */
const longestQuery = 10_000;

const opening = '"“”„«»';
const chunk = new RegExp(`(?<=^|\\s)OR(?=\\s|$)|-*[${opening}][^${opening}]*(?:[${opening}]|$)|[^\\s${opening}]+`, 'gu');

/**
 * Reads words, "phrases", -without, OR and prefix*. Any text is a query: what is none of these is looked for as words.
 * Undefined for a blank one, which asks for nothing in particular; one that has no word in it finds nothing.
 */
export function parseQuery(text: string): TextQuery | undefined {
  const source = text.slice(0, longestQuery).toWellFormed();
  if (source.trim() === '') return undefined;
  let left = mostWords;
  const groups: TextQuery[][] = [];
  let joins = false;
  for (const { 0: raw, index } of source.matchAll(chunk)) {
    if (raw === 'OR') {
      joins = groups.length > 0;
      continue;
    }
    const read = unitOf(raw, index, left);
    if (!read) continue;
    left -= read.words;
    const last = groups.at(-1);
    if (joins && last) last.push(read.unit);
    else groups.push([read.unit]);
    joins = false;
    if (left <= 0) break;
  }
  if (groups.length === 0) return { kind: 'nothing' };
  return joined('and', groups.map((group) => joined('or', group)));
}

function unitOf(raw: string, index: number, left: number): { readonly unit: TextQuery; readonly words: number } | undefined {
  const isWithout = /^-+./su.test(raw) && !/^-+\s*$/u.test(raw);
  const body = isWithout ? raw.replace(/^-+/u, '') : raw;
  const from = index + raw.length - body.length;
  const isQuoted = opening.includes(body.charAt(0));
  const tokens = tokensOf(body).slice(0, left);
  const [first] = tokens;
  if (!first) return undefined;
  const isPrefix = !isQuoted && /[\p{L}\p{N}\p{M}]\*+[^\p{L}\p{N}]*$/u.test(body);
  const span = (list: typeof tokens): Span => ({ start: from + (list.at(0)?.start ?? 0), end: from + (list.at(-1)?.end ?? 0) });
  const wordsOf = (list: typeof tokens): TextQuery[] => {
    const [one] = list;
    if (!one) return [];
    if (list.length === 1) return [{ kind: 'word', word: { form: one.form, term: one.term }, at: span(list) }];
    return [{ kind: 'phrase', words: list.map(({ form, term }) => ({ form, term })), at: span(list) }];
  };
  const last = tokens.at(-1);
  const prefix = isPrefix && last && last.form.length >= shortestPrefix ? last.form : undefined;
  const unit = prefix === undefined ? wordsOf(tokens) : [...wordsOf(tokens.slice(0, -1)), { kind: 'prefix', prefix } as const];
  const whole = joined('and', unit);
  return { unit: isWithout ? { kind: 'not', part: whole } : whole, words: tokens.length };
}

export function joined(kind: 'and' | 'or', parts: readonly TextQuery[]): TextQuery {
  const [only] = parts;
  return parts.length === 1 && only ? only : { kind, parts };
}
