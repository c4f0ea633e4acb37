import { everyStory, subjectKey, entityKey } from './document.ts';
import type { TextQuery } from './query.ts';
import type { Word } from './words.ts';

/**
 * What is looked up in an index: lexemes that we made, and never what a user typed. Each database writes it in its own
 * language (`Dialect.search`).
 */
export type Lookup =
  | { readonly kind: 'lexeme' | 'beginning'; readonly lexeme: string }
  | { readonly kind: 'phrase'; readonly lexemes: readonly string[] }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Lookup[] }
  /** `of`, but not what is in `without`. */
  | { readonly kind: 'but'; readonly of: Lookup; readonly without: Lookup };

/**
 * Each kind of lexeme begins with a sign that no word has; a word itself, wherever it stands, with none. So that a
 * lexeme tells where its word stands, no index has to look at places or columns.
 */
export const signs = { headline: '^', lead: '_', focus: '*', form: '+', key: '=' } as const;

/**
 * Where a match stands, the most prominent first: in the headline; in it or the summary; in what the story is chiefly
 * about; anywhere. Each holds those before it.
 */
export const prominences = ['headline', 'lead', 'focus', 'text'] as const;
export type Prominence = (typeof prominences)[number];

export const lexemeOf = (sign: string, text: string): Lookup => ({ kind: 'lexeme', lexeme: sign + text });
export const keyOf = (key: string): Lookup => lexemeOf(signs.key, key);

/** All that the query finds where the match is at least so prominent. */
export function lookupOf(query: TextQuery, prominence: Prominence): Lookup {
  const sign = prominence === 'text' ? '' : signs[prominence];
  switch (query.kind) {
    case 'word':
      return lexemeOf(sign, query.word.term);
    case 'prefix': {
      const words: Lookup = { kind: 'beginning', lexeme: sign + query.prefix };
      return prominence === 'text' ? { kind: 'or', parts: [words, { kind: 'beginning', lexeme: signs.form + query.prefix }] } : words;
    }
    case 'phrase':
      // What a story is chiefly about has no places: there, a phrase is one of its lead.
      return phraseOf(prominence === 'focus' ? signs.lead : sign, query.words);
    case 'and':
    case 'or':
      return both(query.kind, query.parts, prominence);
    case 'not':
      return { kind: 'but', of: keyOf(everyStory), without: lookupOf(query.part, 'text') };
    case 'named':
      return { kind: 'or', parts: [lookupOf(query.part, prominence), ...linked(query.entities, prominence)] };
    case 'nothing':
      return keyOf('none');
  }
}

/** What is exactly so prominent: at least so, and not more. */
export function lookupAt(query: TextQuery, prominence: Prominence): Lookup {
  const above = prominences[prominences.indexOf(prominence) - 1];
  const of = lookupOf(query, prominence);
  return above === undefined ? of : { kind: 'but', of, without: lookupOf(query, above) };
}

function both(kind: 'and' | 'or', parts: readonly TextQuery[], prominence: Prominence): Lookup {
  const wanted = parts.filter((part) => part.kind !== 'not');
  const unwanted = kind === 'and' ? parts.flatMap((part) => (part.kind === 'not' ? [lookupOf(part.part, 'text')] : [])) : [];
  if (kind === 'or' || unwanted.length === 0) return { kind, parts: parts.map((part) => lookupOf(part, prominence)) };
  const of: Lookup = wanted.length === 0 ? keyOf(everyStory) : { kind, parts: wanted.map((part) => lookupOf(part, prominence)) };
  return { kind: 'but', of, without: { kind: 'or', parts: unwanted } };
}

function phraseOf(sign: string, words: readonly Word[]): Lookup {
  return { kind: 'phrase', lexemes: words.map(({ term }) => sign + term) };
}

/** Stories that are linked to one of them: chiefly about it, or at all. */
function linked(entities: readonly number[], prominence: Prominence): Lookup[] {
  if (prominence === 'text') return entities.map((id) => keyOf(entityKey(id)));
  return prominence === 'focus' ? entities.map((id) => keyOf(subjectKey(id))) : [];
}
