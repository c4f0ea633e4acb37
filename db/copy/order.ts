import type { Tables } from '../tables.ts';

/** What is made of the other tables: the copy makes its own. */
type MadeTable = 'indexed' | 'index_state' | 'search_public' | 'search_dark';

export type CopiedTable = Exclude<keyof Tables, MadeTable>;

type Key<T extends keyof Tables> = readonly [keyof Tables[T] & string, ...(keyof Tables[T] & string)[]];

/**
 * Every table with its primary key, those before the ones that point at them: the order in which rows are copied. A
 * table that is left out does not compile, so that none is forgotten in a move. Columns are asked of the databases.
 */
const keys: { readonly [T in CopiedTable]: Key<T> } = {
  token: ['id'],
  entity: ['id'],
  alias: ['entity_id', 'kind', 'rank'],
  country: ['entity_id'],
  organization: ['entity_id'],
  event: ['entity_id'],
  position: ['id'],
  membership: ['id'],
  participation: ['event_id', 'entity_id'],
  article: ['id'],
  article_body: ['article_id'],
  article_key: ['space', 'key'],
  near_text: ['band', 'article_id'],
  duplicate: ['space', 'key'],
  canceled: ['space', 'key'],
  mention: ['article_id', 'entity_id'],
  unlinked: ['article_id', 'entity_id'],
  not_named: ['article_id', 'entity_id', 'folded'],
  review: ['id'],
  review_story: ['review_id', 'article_id'],
  blocked_alias: ['entity_id', 'folded'],
  revision: ['article_id', 'version'],
  correction: ['article_id', 'to_version'],
  announcement: ['seq'],
  announcement_entity: ['entity_id', 'seq'],
  audit: ['seq'],
  retry: ['token_id', 'key', 'call'],
  entity_redirect: ['from_id'],
  feed: ['id'],
  meta: ['key'],
};

/** A table to copy: what its rows are known by, and all that they hold, in one order for both databases. */
export interface Copyable {
  readonly name: CopiedTable;
  readonly key: readonly string[];
  readonly columns: readonly string[];
}

/** The names of all tables, those that others point at first. */
export const tableOrder: readonly (CopiedTable)[] = Object.keys(keys).map((name) => nameOf(name));

function nameOf(name: string): CopiedTable {
  // The keys of `keys` are those of Tables, by its type.
  return name as CopiedTable;
}

export function keyOf(name: CopiedTable): readonly string[] {
  return keys[name];
}
