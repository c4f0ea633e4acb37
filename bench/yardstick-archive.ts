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
