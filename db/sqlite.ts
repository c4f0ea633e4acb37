import BetterSqlite from 'better-sqlite3';
import { Kysely, sql, type CompiledQuery } from 'kysely';
import type { Database, Transaction } from './database.ts';
import type { Bell, Dialect } from './dialect.ts';
import { Breath } from './breath.ts';
import { readerFor, StatementCache } from './reader.ts';
import { backupFile } from './sqlite-backup.ts';
import { SqliteConnection, sqliteDialect } from './sqlite-driver.ts';
import { openHandle } from './sqlite-file.ts';
import { Storage } from './storage.ts';
import { sqliteSearch } from './search/sqlite.ts';
import type { Tables } from './tables.ts';
import { separators } from './word-separators.ts';

/**
 * How often we look for commits of other processes, in ms; our own ring at once. A look takes 5 µs, but waking up for
 * it takes 60: every 2 ms, an idle server took 2-3 % of a core.
 */
const lookEvery = 10;

export const sqlite: Dialect = {
  name: 'sqlite',
  holdsUp: true,
  search: sqliteSearch,
  ddl: {
    text: 'text',
    integer: 'integer',
    id: sql`integer primary key autoincrement`,
    table: sql`strict`,
    keyedTable: sql`strict, without rowid`,
  },
  among: (column, list) => sql`${column} in (select value from json_each(${list}))`,
  unindexed: (column) => sql`+${column}`,
  encodeList: (values) => JSON.stringify(values),
  contains: (text, needle) => sql`instr(${text}, ${needle}) > 0`,
  wordPattern: (beginning) => `*[${separators}]${beginning.replace(/[*?[]/g, '[$&]')}*`,
  matches: (text, pattern) => sql`' ' || ${text} glob ${pattern}`,
  // One writer at a time: numbers are given in the order of commits.
  lockLog: async () => {},
  lockLogFirst: async () => {},
  // Followers look at data_version.
  ring: async () => {},
  claimed: (query) => query,
  held: (query) => query,
  // A write transaction is alone.
  lockMigrations: async () => {},
  tableNames: async (db) => {
    const { rows } = await sql<{ name: string }>`select name from sqlite_schema where type = 'table' and name not like 'sqlite~_%' escape '~' order by name`.execute(db);
    return rows.map((row) => row.name);
  },
  columnNames: async (db, table) => {
    const { rows } = await sql<{ name: string }>`select name from pragma_table_info(${table})`.execute(db);
    return rows.map((row) => row.name);
  },
  sequences: async (db) => {
    const { rows } = await sql<{ table: string; value: number }>`
      select m.name as "table", coalesce(s.seq, 0) as value from sqlite_schema m left join sqlite_sequence s on s.name = m.name
      where m.type = 'table' and m.sql like '%autoincrement%'`.execute(db);
    return rows;
  },
  setSequence: async (tx, table, value) => {
    await sql`delete from sqlite_sequence where name = ${table}`.execute(tx);
    await sql`insert into sqlite_sequence (name, seq) values (${table}, ${value})`.execute(tx);
  },
  printSchema: async (db) => {
    const { rows } = await sql<{ sql: string }>`select sql from sqlite_schema where sql is not null and name not like 'sqlite~_%' escape '~' order by tbl_name, type desc, name`.execute(db);
    return rows.map((row) => `${row.sql};\n`).join('');
  },
  storageFlaw: (error) => {
    if (!(error instanceof BetterSqlite.SqliteError)) return undefined;
    if (error.code.startsWith('SQLITE_FULL')) return 'the disk is full';
    return error.code.startsWith('SQLITE_IOERR') ? `the disk fails (${error.code})` : undefined;
  },
  isTaken: (error) => error instanceof BetterSqlite.SqliteError && ['SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY'].includes(error.code),
  isGone: (error) => error instanceof BetterSqlite.SqliteError && error.code === 'SQLITE_CONSTRAINT_FOREIGNKEY',
  isDeadlock: () => false,
  isForbidden: (error) => error instanceof BetterSqlite.SqliteError && /^SQLITE_(READONLY|CANTOPEN|PERM)/.test(error.code),
};

/**
 * Opens a file with a writer's and a reader's handle, and one for the wire: with one handle a read beside a 300 ms
 * write waited 250 ms, with two 1 ms. The file is made where there is none.
 *
 * @throws UnusableDatabase if the file is no SQLite database or can't be opened or made.
 */
export function openSqlite(file: string): Database {
  const writer = openHandle(file, 0);
  // Whoever writes much would hold all that it maps: indexing 30,000 stories took 650 MiB with a map, 295 without, and no longer.
  writer.pragma('mmap_size = 0');
  const reader = openHandle(file, 1000);
  reader.pragma('query_only = on');
  const follower = openHandle(file, 1000);
  follower.pragma('query_only = on');
  // A map of the file is let go of and made again after each commit of another handle: that was a fifth of what an
  // announcement took. The archive wants it, which reads much between two commits; what the wire reads is not in it yet.
  follower.pragma('mmap_size = 0');

  const onStatement = (statement: string) => database.onStatement?.(statement);
  const connectionOf = (handle: BetterSqlite.Database) => new SqliteConnection(handle, onStatement);
  const [writing, reading, following] = [connectionOf(writer), connectionOf(reader), connectionOf(follower)];
  const writes = new Kysely<Tables>({ dialect: sqliteDialect(writing) });
  const reads = new Kysely<Tables>({ dialect: sqliteDialect(reading) });
  const follows = new Kysely<Tables>({ dialect: sqliteDialect(following) });
  const cache = new StatementCache();
  const bell = new FileBell(file);
  const storage = new Storage(sqlite);
  const database: Database = {
    dialect: sqlite,
    own: reads,
    bell,
    onStatement: undefined,
    clock: Date.now,
    storage,
    write: async (work) => {
      const result = await storage.watch(() => writes.transaction().execute(async (tables) => {
        let hasEnded = false;
        // Past Kysely, whose road takes longer than a short statement; and so without its guard.
        const execute = async <Row>(query: CompiledQuery<Row>) => {
          if (hasEnded) throw new Error('The transaction has ended: nothing can be written in it any more.');
          return (await writing.executeQuery<Row>(query)).rows;
        };
        const tx: Transaction = { tables, execute, dialect: sqlite, now: new Date(database.clock()).toISOString() };
        try {
          return await work(tx);
        } finally {
          hasEnded = true;
        }
      }));
      bell.ring();
      return result;
    },
    readAs: (viewer) => {
      const breath = new Breath();
      return readerFor(reads, sqlite, viewer, cache, { breath, execute: (query) => breath.take(() => reading.read(query)) });
    },
    followAs: (viewer) => readerFor(follows, sqlite, viewer, cache, { execute: (query) => following.read(query) }),
    snapshot: async (work) => {
      // Its own handle: a transaction on the reader's would keep all other reads in the past.
      const handle = openHandle(file, 1000);
      try {
        handle.pragma('query_only = on');
        handle.exec('begin; select 1 from sqlite_schema');
        return await work(new Kysely<Tables>({ dialect: sqliteDialect(connectionOf(handle)) }));
      } finally {
        handle.close();
      }
    },
    backup: async (target) => backupFile(file, target),
    close: async () => {
      await writes.destroy();
      await reads.destroy();
      await follows.destroy();
      reader.close();
      follower.close();
      writer.close();
    },
  };
  return database;
}

/** `PRAGMA data_version` changes on a handle when another handle, of any process, has committed. */
class FileBell implements Bell {
  readonly #file: string;
  readonly #listeners = new Set<() => void>();
  #stopLooking: (() => void) | undefined;

  constructor(file: string) {
    this.#file = file;
  }

  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    this.#stopLooking ??= this.#look();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size > 0) return;
      this.#stopLooking?.();
      this.#stopLooking = undefined;
    };
  }

  ring(): void {
    for (const listener of this.#listeners) listener();
  }

  #look(): () => void {
    const handle = new BetterSqlite(this.#file, { readonly: true, timeout: 0 });
    const probe = handle.prepare('pragma data_version').pluck();
    let seen: unknown;
    const timer = setInterval(() => {
      const version = attempt(() => probe.get());
      if (version === undefined || version === seen) return;
      seen = version;
      this.ring();
    }, lookEvery);
    return () => {
      clearInterval(timer);
      handle.close();
    };
  }
}

/** A look fails while another process mends the log of one that was killed. The next one will tell what this one missed. */
function attempt<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
