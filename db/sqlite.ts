import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import { Kysely, sql } from 'kysely';
import { UnusableDatabase, type Database, type Transaction } from './database.ts';
import type { Bell, Dialect } from './dialect.ts';
import { readerFor, StatementCache } from './reader.ts';
import { sqliteDialect } from './sqlite-driver.ts';
import type { Tables } from './tables.ts';

/** How often a listener looks for commits of other processes, in ms. A look takes 5 µs. */
const lookEvery = 2;

export const sqlite: Dialect = {
  name: 'sqlite',
  ddl: {
    text: 'text',
    integer: 'integer',
    id: sql`integer primary key autoincrement`,
    table: sql`strict`,
    keyedTable: sql`strict, without rowid`,
  },
  among: (column, list) => sql`${column} in (select value from json_each(${list}))`,
  encodeList: (values) => JSON.stringify(values),
  contains: (text, needle) => sql`instr(${text}, ${needle}) > 0`,
  // One writer at a time: numbers are given in the order of commits.
  lockLog: async () => {},
  // Followers look at data_version.
  ring: async () => {},
  // A write transaction is alone.
  lockMigrations: async () => {},
  tableNames: async (db) => {
    const { rows } = await sql<{ name: string }>`select name from sqlite_schema where type = 'table' and name not like 'sqlite~_%' escape '~' order by name`.execute(db);
    return rows.map((row) => row.name);
  },
  printSchema: async (db) => {
    const { rows } = await sql<{ sql: string }>`select sql from sqlite_schema where sql is not null and name not like 'sqlite~_%' escape '~' order by tbl_name, type desc, name`.execute(db);
    return rows.map((row) => `${row.sql};\n`).join('');
  },
  isTaken: (error) => error instanceof BetterSqlite.SqliteError && ['SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY'].includes(error.code),
};

/**
 * Opens a file with a writer's and a reader's handle: with one handle a read beside a 300 ms write waited 250 ms, with
 * two 1 ms. The file is made where there is none.
 *
 * @throws UnusableDatabase if the file is no SQLite database or can't be opened or made.
 */
export function openSqlite(file: string): Database {
  const writer = openHandle(file, 0);
  const reader = openHandle(file, 1000);
  reader.pragma('query_only = on');

  const onStatement = (statement: string) => database.onStatement?.(statement);
  const writes = new Kysely<Tables>({ dialect: sqliteDialect(writer, onStatement) });
  const reads = new Kysely<Tables>({ dialect: sqliteDialect(reader, onStatement) });
  const cache = new StatementCache();
  const database: Database = {
    dialect: sqlite,
    own: reads,
    bell: fileBell(file),
    onStatement: undefined,
    write: (work) =>
      writes.transaction().execute((tables) => {
        const tx: Transaction = { tables, dialect: sqlite, now: new Date().toISOString() };
        return work(tx);
      }),
    readAs: (viewer) => readerFor(reads, sqlite, viewer, cache),
    backup: async (target) => backupFile(file, target),
    close: async () => {
      await writes.destroy();
      await reads.destroy();
      reader.close();
      writer.close();
    },
  };
  return database;
}

/** What a file says of itself, without changing a byte of it: opening it for use would turn a foreign database to WAL. */
export function inspectFile(file: string): { readonly tables: readonly string[]; readonly application: string | undefined } {
  if (!existsSync(file) || statSync(file).size === 0) return { tables: [], application: undefined };
  const handle = guarded(file, () => new BetterSqlite(file, { readonly: true, timeout: 1000 }));
  const column = (query: string) => guarded(file, () => handle.prepare(query).pluck().all().map(String));
  try {
    const tables = column(`select name from sqlite_schema where type = 'table'`);
    const claims = tables.includes('meta') && column(`select name from pragma_table_info('meta')`).join() === 'key,value';
    return { tables, application: claims ? column(`select value from meta where key = 'application'`)[0] : undefined };
  } finally {
    handle.close();
  }
}

/**
 * VACUUM INTO reads from one snapshot while others write. It is not safe against a power cut by itself; so the copy is
 * made under another name, flushed, and only then given its own.
 */
function backupFile(file: string, target: string): void {
  if (existsSync(target)) throw new UnusableDatabase(`${target} exists already. Name a new file, or move that one away.`);
  const partial = `${target}.partial`;
  rmSync(partial, { force: true });
  const source = new BetterSqlite(file, { readonly: true, timeout: 1000 });
  try {
    source.prepare('vacuum into ?').run(partial);
    const written = openSync(partial, 'r+');
    fsyncSync(written);
    closeSync(written);
    renameSync(partial, target);
  } catch (error) {
    rmSync(partial, { force: true });
    throw new UnusableDatabase(`Can't write the backup ${target}: ${error instanceof Error ? error.message : String(error)}.`, { cause: error });
  } finally {
    source.close();
  }
}

function openHandle(file: string, timeout: number): BetterSqlite.Database {
  return guarded(file, () => {
    mkdirSync(dirname(file), { recursive: true });
    const handle = new BetterSqlite(file, { timeout });
    handle.pragma('journal_mode = wal');
    // better-sqlite3 falls to NORMAL in WAL, which loses the last commits in a power cut: say FULL and read it back.
    handle.pragma('synchronous = full');
    const synchronous = handle.pragma('synchronous', { simple: true });
    if (synchronous !== 2) throw new UnusableDatabase(`SQLite answers synchronous=${synchronous}, not FULL: commits would not be safe.`);
    handle.pragma('foreign_keys = on');
    handle.pragma('cache_size = -65536');
    handle.pragma('mmap_size = 1073741824');
    handle.pragma('temp_store = memory');
    return handle;
  });
}

function guarded<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof UnusableDatabase) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new UnusableDatabase(`Can't open ${file} as a SQLite database: ${reason}. Check DATABASE_URL.`, { cause: error });
  }
}

/** `PRAGMA data_version` changes on a handle when another handle, of any process, has committed. */
function fileBell(file: string): Bell {
  return {
    listen(listener) {
      const handle = new BetterSqlite(file, { readonly: true, timeout: 0 });
      const probe = handle.prepare('pragma data_version').pluck();
      let seen = probe.get();
      const timer = setInterval(() => {
        const version = probe.get();
        if (version === seen) return;
        seen = version;
        listener();
      }, lookEvery);
      return () => {
        clearInterval(timer);
        handle.close();
      };
    },
  };
}
