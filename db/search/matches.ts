import { entityKey, searchedFields, type SearchDocument } from './document.ts';
import type { TextQuery } from './query.ts';

/** True if the story is one that the query finds: the same rule as either database's index. */
export function matchesDocument(query: TextQuery, document: SearchDocument): boolean {
  switch (query.kind) {
    case 'word':
      return hasTerm(document, query.word.term);
    case 'prefix':
      return hasPrefix(document, query.prefix);
    case 'phrase':
      return searchedFields.some((field) => placesOf(document.fields[field], query.words.map(({ term }) => term)).length > 0);
    case 'and':
      return query.parts.every((part) => matchesDocument(part, document));
    case 'or':
      return query.parts.some((part) => matchesDocument(part, document));
    case 'not':
      return !matchesDocument(query.part, document);
    case 'named':
      return matchesDocument(query.part, document) || query.entities.some((id) => document.keys.has(entityKey(id)));
    case 'nothing':
      return false;
  }
}

function hasTerm({ fields, rest }: SearchDocument, term: string): boolean {
  return rest.has(term) || searchedFields.some((field) => fields[field].includes(term));
}

function hasPrefix({ fields, rest, forms }: SearchDocument, prefix: string): boolean {
  const begins = (word: string) => word.startsWith(prefix);
  return searchedFields.some((field) => fields[field].some(begins)) || [...rest].some(begins) || [...forms].some(begins);
}

/** Where in a list of terms these come one after the other: the number of the first, each time. */
export function placesOf(terms: readonly string[], sought: readonly string[]): number[] {
  const [first] = sought;
  if (first === undefined) return [];
  const places: number[] = [];
  for (let n = terms.indexOf(first); n >= 0; n = terms.indexOf(first, n + 1)) {
    if (sought.every((term, k) => terms[n + k] === term)) places.push(n);
  }
  return places;
}
