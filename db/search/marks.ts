import { placesOf } from './matches.ts';
import type { Span, TextQuery } from './query.ts';
import { tokensOf, type Token } from './words.ts';

/** What of a query can stand in a text: words, beginnings and phrases, those of the names that it means included. */
export interface Sought {
  readonly terms: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  readonly phrases: readonly (readonly string[])[];
}

export function soughtOf(query: TextQuery): Sought {
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

/** Where a text says what is sought: in order, none within another. */
export function marksOf(sought: Sought, text: string): Span[] {
  const tokens = tokensOf(text);
  const spans = [...wordMarks(sought, tokens), ...phraseMarks(sought, tokens)].toSorted((a, b) => a.start - b.start || b.end - a.end);
  const marks: Span[] = [];
  for (const { start, end } of spans) {
    const last = marks.at(-1);
    if (last && start < last.end) marks[marks.length - 1] = { start: last.start, end: Math.max(end, last.end) };
    else marks.push({ start, end });
  }
  return marks;
}

function wordMarks({ terms, prefixes }: Sought, tokens: readonly Token[]): Span[] {
  return tokens.filter(({ term, form }) => terms.has(term) || prefixes.some((prefix) => form.startsWith(prefix) || term.startsWith(prefix)));
}

function phraseMarks({ phrases }: Sought, tokens: readonly Token[]): Span[] {
  if (phrases.length === 0) return [];
  const terms = tokens.map(({ term }) => term);
  return phrases.flatMap((phrase) =>
    placesOf(terms, phrase).map((place) => ({ start: tokens[place]?.start ?? 0, end: tokens[place + phrase.length - 1]?.end ?? 0 })),
  );
}
