import type { Span, TextQuery } from './query.ts';
import { beginningOfRun, nextToken, type Token } from './words.ts';

/** What of a query can stand in a text: words, beginnings and phrases, those of the names that it means included. */
export interface Sought {
  readonly terms: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  /** By their first terms. */
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Finds each place where a word may be that is sought, or the first of a phrase. */
  readonly candidates: RegExp;
}

/** A page of stories is found by one query. */
const known = new WeakMap<TextQuery, Sought>();

export function soughtOf(query: TextQuery): Sought {
  const before = known.get(query);
  if (before) return before;
  const { terms, prefixes, phrases: all } = gathered(query);
  const phrases = Map.groupBy(all.filter((phrase) => phrase.length > 0), ([first = '']) => first);
  const sought = { terms, prefixes, phrases, candidates: candidatesOf([...terms, ...prefixes, ...phrases.keys()]) };
  known.set(query, sought);
  return sought;
}

function gathered(query: TextQuery) {
  const sought = { terms: new Set<string>(), prefixes: [] as string[], phrases: [] as (readonly string[])[] };
  const gather = (part: TextQuery): void => {
    switch (part.kind) {
      case 'word':
        sought.terms.add(part.word.term);
        break;
      case 'prefix':
        sought.prefixes.push(part.prefix);
        break;
      case 'phrase':
        sought.phrases.push(part.words.map(({ term }) => term));
        break;
      case 'and':
      case 'or':
        part.parts.forEach(gather);
        break;
      case 'named':
        gather(part.part);
        sought.phrases.push(...part.names);
        break;
      case 'not':
      case 'nothing':
        break;
    }
  };
  gather(query);
  return sought;
}

/**
 * Most words of a text are not even alike, and to make each what it is compared as took nine tenths of a search's time. A
 * stem has the letters of its word but for the last two at the most ("dying" is "die"), so a word that is sought begins
 * with those, or has letters that are not of ASCII; the marks that texts are full of are no letters.
 */
function candidatesOf(words: readonly string[]): RegExp {
  const ascii = words.filter((word) => /^[a-z0-9]+$/.test(word)).map((word) => word.slice(0, Math.min(longestBeginning, Math.max(1, word.length - 2))));
  // An apostrophe in a word is left out of what it is compared as.
  const beginnings = [...new Set(ascii)].map((beginning) => Array.from(beginning, (letter) => (letter >= 'a' ? `[${letter}${letter.toUpperCase()}]` : letter)).join("['`’‘]?"));
  const foreign = '[^\\x00-\\x7f\\xa0«»·–—‘’“”„…•]';
  return new RegExp(beginnings.length > 0 ? `(?<![A-Za-z0-9])(?:${beginnings.join('|')})|${foreign}` : foreign, 'g');
}
const longestBeginning = 6;

/** Where a text says what is sought: in order, none within another. */
export function marksOf(sought: Sought, text: string): Span[] {
  const spans = spansOf(sought, text).toSorted((a, b) => a.start - b.start || b.end - a.end);
  const marks: Span[] = [];
  for (const { start, end } of spans) {
    const last = marks.at(-1);
    if (last && start < last.end) marks[marks.length - 1] = { start: last.start, end: Math.max(end, last.end) };
    else marks.push({ start, end });
  }
  return marks;
}

function spansOf(sought: Sought, text: string): Span[] {
  const { candidates } = sought;
  const spans: Span[] = [];
  let done = 0;
  candidates.lastIndex = 0;
  for (let hit = candidates.exec(text); hit; hit = candidates.exec(text)) {
    const { index } = hit;
    let token = nextToken(text, beginningOfRun(text, index, done));
    while (token && token.end <= index) token = nextToken(text, token.end);
    if (!token) break;
    if (token.start <= index) {
      spans.push(...spansAt(sought, text, token));
      done = token.end;
    } else {
      // Nothing before it is a word: looked at from each of its characters, a line of dashes took seconds.
      done = token.start;
    }
    candidates.lastIndex = Math.max(index + 1, done);
  }
  return spans;
}

/** What is sought and begins with this word. */
function spansAt({ terms, prefixes, phrases }: Sought, text: string, token: Token): Span[] {
  const { term, form, start, end } = token;
  const isWord = terms.has(term) || prefixes.some((prefix) => form.startsWith(prefix) || term.startsWith(prefix));
  const ends = (phrases.get(term) ?? []).flatMap((phrase) => endOfPhrase(phrase, text, token) ?? []);
  return [...(isWord ? [end] : []), ...ends].map((to) => ({ start, end: to }));
}

function endOfPhrase(phrase: readonly string[], text: string, first: Token): number | undefined {
  let { end } = first;
  for (const term of phrase.slice(1)) {
    const next = nextToken(text, end);
    if (next?.term !== term) return undefined;
    ({ end } = next);
  }
  return end;
}
