import type { CompiledQuery, Kysely, Transaction as KyselyTransaction } from 'kysely';
import type { Bell, Dialect } from './dialect.ts';
import type { Reader, Viewer } from './reader.ts';
import type { Storage } from './storage.ts';
import type { Tables } from './tables.ts';

/** An open database of ours, on either engine. */
export interface Database {
  readonly dialect: Dialect;
  readonly bell: Bell;
  /** Sees each statement as it is sent, for counting and printing. Set by tests. */
  onStatement: ((sql: string) => void) | undefined;
  /** The time of its transactions, in ms since 1970. Set by tests. */
  clock: () => number;
  /**
   * Runs `work` in a transaction and commits; an error rolls all of it back. Nothing inside may reach another
   * connection: on SQLite there is one writer, and waiting for it from inside would never end.
   */
  write<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** Whether what is written is kept. */
  readonly storage: Storage;
  /** The only way to stories and facts: what this viewer may see. */
  readAs(viewer: Viewer): Reader;
  /** The same for the wire, which reads a little after each commit. */
  followAs(viewer: Viewer): Reader;
  /** What is no viewer's: who may come in, and what the database says of itself. */
  readonly own: Kysely<Pick<Tables, 'token' | 'meta'>>;
  /** All tables as they are at one moment, whatever is written meanwhile; for copying. Nobody waits for it. */
  snapshot<T>(work: (tables: Kysely<Tables>) => Promise<T>): Promise<T>;
  /** Writes a consistent copy to a new file while others read and write. @throws UnusableDatabase where it can't. */
  backup(file: string): Promise<void>;
  close(): Promise<void>;
}

/** A write in progress: the first argument of all that writes. */
export interface Transaction {
  readonly tables: KyselyTransaction<Tables>;
  /** Runs what is compiled already, and gives its rows. @throws Error when the transaction has ended. */
  execute<Row>(query: CompiledQuery<Row>): Promise<Row[]>;
  readonly dialect: Dialect;
  /** The time of this transaction, RFC 3339 with milliseconds: one for all its rows. */
  readonly now: string;
  /** Stories whose index is brought up to date together, at the end; each is so at once, where it isn't given. */
  readonly unindexed?: Set<number> | undefined;
}

/** Its server is away, for a while as a rule. Of a change that was on its way nobody knows whether it was made. */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable';
  readonly code = 'DATABASE_UNAVAILABLE';
  constructor(options: ErrorOptions) {
    super('The database does not answer at the moment. Try again in some seconds; a change may have been made: look before you send it again, or send it with an Idempotency-Key.', options);
  }
}

/** The database can't be used as it is; the message says what to do. */
export class UnusableDatabase extends Error {
  override readonly name = 'UnusableDatabase';
}
