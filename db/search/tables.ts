/** Which story is which row of the search's indexes. */
export interface IndexedTable {
  /** In the order of (sort_at, article_id). Up to 63 bits: more than a number holds, so it is read as text. */
  docid: bigint;
  article_id: number;
  sort_at: string;
  /** 1: in `search_public`; 0: in `search_dark`. */
  is_public: number;
}

/** An index of the search: FTS5 on SQLite, a tsvector on Postgres. What its columns are, `Dialect.search` says. */
export type SearchTable = object;

/** How far the archive is indexed: no row before it is begun. */
export interface IndexStateTable {
  /** Of the analyzer that made it. */
  edition: number;
  /** Stories up to this id are in. */
  done_up_to: number;
  is_whole: number;
}
