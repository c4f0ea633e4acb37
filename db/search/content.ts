import { searchedFields, type SearchDocument } from './document.ts';
import { signs } from './lookup.ts';

/** A lexeme and its places in the story; none where only that it occurs is kept. */
export interface Lexeme {
  readonly text: string;
  readonly places: readonly number[];
}

/** A run of lexemes that follow on each other, '' where one is left out. */
export type Run = readonly string[];

/** What an index is given of a story: runs, between which no phrase is found, and lexemes without a place. */
export interface IndexContent {
  readonly runs: readonly Run[];
  readonly bag: readonly string[];
}

export function contentOf({ fields, rest, focus, forms, keys }: SearchDocument): IndexContent {
  const signed = (sign: string) => (term: string) => (term === '' ? '' : sign + term);
  return {
    runs: [
      ...searchedFields.map((field) => fields[field]),
      fields.headline.map(signed(signs.headline)),
      fields.headline.map(signed(signs.lead)),
      fields.summary.map(signed(signs.lead)),
    ],
    bag: [...rest, ...[...focus].map(signed(signs.focus)), ...[...forms].map(signed(signs.form)), ...[...keys].map(signed(signs.key))],
  };
}
