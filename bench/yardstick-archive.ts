/**
 * The yardstick's statements say `+?` where others say `?`. Both mean the same; but SQLite with STAT4, as better-sqlite3
 * has it, plans a statement again at each run if a plain `?` is compared with a column or is a limit: in lists that took
 * three times as long as the reading.
 */
import BetterSqlite from 'better-sqlite3';

/** Gives the `data` of an answer. */
export type Answer = (variables: URLSearchParams) => unknown;

/** Opens an archive to read, with the settings that Silkwire's reader has. */
export function openArchive(file: string): BetterSqlite.Database {
  const handle = new BetterSqlite(file, { readonly: true, fileMustExist: true });
  handle.pragma('cache_size = -65536');
  handle.pragma('mmap_size = 1073741824');
  handle.pragma('temp_store = memory');
  return handle;
}
