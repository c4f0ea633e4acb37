import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import { UnusableDatabase } from './database.ts';

/** How long we wait while another process opens, closes or mends the same file, in ms. */
const openingPatience = 5000;

/** Where a file was named: in a setting or an option, or as the backup that is to be restored. */
export type Named = 'DATABASE_URL' | '--from' | '--to' | 'backup';

/**
 * What a file says of itself, without changing a byte of it: opening it for use would turn a foreign database to WAL.
 *
 * @throws UnusableDatabase
 */
export function inspectFile(file: string, named: Named = 'DATABASE_URL'): { readonly tables: readonly string[]; readonly application: string | undefined } {
  return guarded(file, named, () => {
    if (!existsSync(file) || statSync(file).size === 0) return { tables: [], application: undefined };
    // A reader of a log leaves `-wal` and `-shm` behind, unless it may tidy up; and where one lies already, its owner
    // may have been cut off, and to tidy up would be to write it into the file.
    const handle = new BetterSqlite(file, { readonly: existsSync(`${file}-wal`), timeout: openingPatience });
    const column = (query: string) => handle.prepare(query).pluck().all().map(String);
    try {
      const tables = column(`select name from sqlite_schema where type = 'table'`);
      const claims = tables.includes('meta') && column(`select name from pragma_table_info('meta')`).join() === 'key,value';
      return { tables, application: claims ? column(`select value from meta where key = 'application'`)[0] : undefined };
    } finally {
      handle.close();
    }
  });
}

/**
 * A handle as the newsroom wants it; `timeout` is how long it waits for others at each statement, in ms. The file is
 * made where there is none, and its folder with it.
 *
 * @throws UnusableDatabase
 */
export function openHandle(file: string, timeout: number): BetterSqlite.Database {
  return guarded(file, 'DATABASE_URL', () => {
    makeFolder(dirname(file));
    const before = statSync(file, { throwIfNoEntry: false })?.ino;
    const handle = new BetterSqlite(file, { timeout: openingPatience });
    // SQLite opens a file that may only be read without a word, and fails at the first write.
    accessSync(file, constants.W_OK);
    handle.pragma('journal_mode = wal');
    // A restore gives the name to another file: what we have open would be the one that it put aside.
    if (before !== undefined && statSync(file).ino !== before) throw new UnusableDatabase(`${file} was replaced while it was being opened. Try again.`);
    // better-sqlite3 falls to NORMAL in WAL, which loses the last commits in a power cut: say FULL and read it back.
    handle.pragma('synchronous = full');
    const synchronous = handle.pragma('synchronous', { simple: true });
    if (synchronous !== 2) throw new UnusableDatabase(`SQLite answers synchronous=${synchronous}, not FULL: commits would not be safe.`);
    handle.pragma('foreign_keys = on');
    handle.pragma('cache_size = -65536');
    handle.pragma('mmap_size = 1073741824');
    handle.pragma('temp_store = memory');
    handle.pragma(`busy_timeout = ${timeout}`);
    return handle;
  });
}

/** Node's own recursive mkdir never ends under /proc, where a folder can't be made and the system says "not found". */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process has been quicker.
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}

function guarded<T>(file: string, named: Named, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof UnusableDatabase) throw error;
    throw new UnusableDatabase(named === 'backup' ? adviceOnBackup(error, file) : adviceOn(error, file, named), { cause: error });
  }
}

function adviceOn(error: unknown, file: string, named: Named): string {
  if (isFolder(file)) return `${file} is a folder. Name a file in it in ${named}.`;
  switch (kindOf(error)) {
    case 'SQLITE_NOTADB':
      return `${file} is not a SQLite database. Name another file in ${named}: one of ours, or none yet. Nothing was changed.`;
    case 'SQLITE_BUSY':
      return isLocked(file);
    case 'SQLITE_CANTOPEN':
    case 'SQLITE_READONLY':
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'ENOENT':
    case 'ENOTDIR':
      return `Can't write to ${file}. This user needs the right to write the file and its folder; or name another place in ${named}.`;
    default:
      return `Can't open ${file} as a SQLite database: ${wordsOf(error)}. Check ${named}.`;
  }
}

/** DATABASE_URL names the place that it is to take: there is nothing wrong with that. */
function adviceOnBackup(error: unknown, file: string): string {
  const other = 'Name another file that "silkwire backup" wrote; nothing was changed.';
  if (isFolder(file)) return `${file} is a folder, not a backup. ${other}`;
  switch (kindOf(error)) {
    case 'SQLITE_NOTADB':
      return `${file} is not a SQLite database, and so no backup. ${other}`;
    case 'SQLITE_BUSY':
      return isLocked(file);
    case 'SQLITE_CANTOPEN':
    case 'EACCES':
    case 'EPERM':
      return `Can't read ${file}. This user needs the right to read the backup. Nothing was changed.`;
    default:
      return `${file} is damaged (${wordsOf(error)}). ${other}`;
  }
}

function isLocked(file: string): string {
  return `Another program holds ${file} locked. Try again when it is done.`;
}

function isFolder(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isDirectory() === true;
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The code of an error, without what SQLite adds to it. */
function kindOf(error: unknown): string {
  return codeOf(error).replace(/^(SQLITE_[A-Z]+)_.*/, '$1');
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
