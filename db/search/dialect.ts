import type { Expression, Kysely, RawBuilder, SqlBool } from 'kysely';
import type { Tables } from '../tables.ts';
import type { IndexContent } from './content.ts';
import type { Lookup } from './lookup.ts';

/** The two indexes: of what everyone may find, and of what only the newsroom may. */
export type SearchIndex = 'search_public' | 'search_dark';

/** How a database keeps an index of lexemes and looks them up. */
export interface SearchDialect {
  /** Makes both indexes. */
  create(db: Kysely<Tables>): Promise<void>;
  /** The column that orders an index by time, and the one that `finds` asks. */
  docid(index: SearchIndex): RawBuilder<number>;
  hit(index: SearchIndex): RawBuilder<unknown>;
  /** True of a story that a lookup finds; `lookup` is what `write` gives. */
  finds(hit: Expression<unknown>, lookup: Expression<string>): RawBuilder<SqlBool>;
  write(lookup: Lookup): string;
  put(db: Kysely<Tables>, index: SearchIndex, docid: bigint, content: IndexContent): Promise<void>;
  remove(db: Kysely<Tables>, index: SearchIndex, docid: bigint): Promise<void>;
  /**
   * The docids (as text) of which an index does not hold exactly this: what is missing, too many or different. Reads the
   * whole index, and first whether it is whole in itself. @throws whatever the database says if it isn't.
   */
  differing(db: Kysely<Tables>, index: SearchIndex, expected: ReadonlyMap<string, IndexContent>): Promise<string[]>;
  /** Forgets all stories. */
  clear(db: Kysely<Tables>): Promise<void>;
}
