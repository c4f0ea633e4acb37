import type { ColumnDataType, Expression, Kysely, RawBuilder, SelectQueryBuilder, Transaction as KyselyTransaction } from 'kysely';
import type { SearchDialect } from './search/dialect.ts';
import type { Tables } from './tables.ts';

/**
 * Everything that differs between the two databases, as members: no other file asks which one it is.
 * The answers are in `sqlite.ts` and `postgres.ts`.
 */
export interface Dialect {
  readonly name: 'sqlite' | 'postgres';
  /** True where a statement keeps whoever sends it from all else until it is answered: it runs in the process, not on a server. */
  readonly holdsUp: boolean;
  readonly ddl: Ddl;
  readonly search: SearchDialect;

  /** `column` is one of the numbers or texts of a list parameter: one SQL text whatever the list's length. */
  among(column: Expression<unknown>, list: Expression<unknown>, type: 'integer' | 'text'): RawBuilder<boolean>;
  /**
   * A column that no index is to be chosen for. Without statistics SQLite takes the index that begins with the status
   * for "this id, and published", and walks the whole archive: 2 s at a million stories.
   */
  unindexed<T>(column: Expression<T>): RawBuilder<T>;
  /** How a list travels as one parameter. */
  encodeList(values: readonly (string | number)[]): unknown;
  /** True where `needle` occurs in `text`: no pattern, no escape. */
  contains(text: Expression<string>, needle: Expression<string>): RawBuilder<boolean>;
  /** A pattern of the texts in which a word begins so; words are parted as a query's are, by whatever is no letter and no digit. */
  wordPattern(beginning: string): string;
  /** True of such a text, folded. */
  matches(text: Expression<string>, pattern: Expression<string>): RawBuilder<boolean>;

  /**
   * Holds every other appender back until this transaction ends, so that the log's numbers are in commit order.
   * Without it, 12 writers on Postgres made a follower lose 9 % of 2,400 announcements.
   */
  lockLog(tx: KyselyTransaction<Tables>): Promise<void>;
  /**
   * The same before any row, for those who write entities and the review queue. All others take it after their rows, so
   * that each could wait for the other; whoever comes this way waits for a row no longer than a moment, and comes again.
   * Left to Postgres, which looks for such circles once a second, a merge beside 24 editors took five seconds.
   */
  lockLogFirst(tx: KyselyTransaction<Tables>): Promise<void>;
  /** Wakes the followers of every process once this transaction commits. */
  ring(tx: KyselyTransaction<Tables>): Promise<void>;
  /** Rows that this transaction alone works on until it ends; those that another works on are left out. */
  claimed<Table extends keyof Tables, O>(query: SelectQueryBuilder<Tables, Table, O>): SelectQueryBuilder<Tables, Table, O>;
  /** The same rows, waited for. */
  held<Table extends keyof Tables, O>(query: SelectQueryBuilder<Tables, Table, O>): SelectQueryBuilder<Tables, Table, O>;
  /** Holds every other migrator back until this transaction ends. */
  lockMigrations(tx: KyselyTransaction<Tables>): Promise<void>;

  /** The names of the tables that this database holds where ours would be, sorted. */
  tableNames(db: Kysely<Tables>): Promise<string[]>;
  /** The columns of a table that are written, not computed. */
  columnNames(db: Kysely<Tables>, table: string): Promise<string[]>;
  /** The last number that each table with numbers of its own gave, 0 if none: it is never given again. */
  sequences(db: Kysely<Tables>): Promise<{ readonly table: string; readonly value: number }[]>;
  /** Lets a table go on numbering after this. */
  setSequence(tx: KyselyTransaction<Tables>, table: string, value: number): Promise<void>;
  /** The DDL of what stands there, sorted and one statement a line: for printing and comparing. */
  printSchema(db: Kysely<Tables>): Promise<string>;
  /** What to say of an error by which the disk under the database is full, or fails; undefined of others. */
  storageFlaw(error: unknown): string | undefined;
  /** True if the error says that a unique value was taken. */
  isTaken(error: unknown): boolean;
  /** True if the error says that a row names one that is not there any more. */
  isGone(error: unknown): boolean;
  /** True if two transactions waited for each other, and this one was given up so that the other could go on. */
  isDeadlock(error: unknown): boolean;
  /** True if the error says that we may not write here: the user has no right to, or it is a copy for reading alone. */
  isForbidden(error: unknown): boolean;
}

/** The words that the migrations are written in. */
export interface Ddl {
  readonly text: ColumnDataType | RawBuilder<unknown>;
  readonly integer: ColumnDataType;
  /** A number given by the database, never given twice, and the primary key. */
  readonly id: RawBuilder<unknown>;
  /** What ends a `create table`: STRICT on SQLite, which compares loosely otherwise. */
  readonly table: RawBuilder<unknown>;
  /** The same for a table whose primary key is its order on disk. */
  readonly keyedTable: RawBuilder<unknown>;
}

/** A listener's end of the wake-up call. Calls may come too often, or get lost: a call is a hint to look. */
export interface Bell {
  /** Calls `listener` after a commit of any process; gives the way to stop. */
  listen(listener: () => void): () => void;
}
