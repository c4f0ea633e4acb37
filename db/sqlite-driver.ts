import type BetterSqlite from 'better-sqlite3';
import { SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler, type CompiledQuery, type DatabaseConnection, type Dialect as KyselyDialect, type Driver, type Kysely, type QueryResult } from 'kysely';
import { UnusableDatabase } from './database.ts';

/** How long a writer waits for another process's transaction, in ms. */
const patience = 10_000;

/**
 * Kysely's own SQLite driver prepares a statement at each run and begins transactions deferred. Ours keeps prepared
 * statements, and begins writes with `immediate`: a deferred one fails at its first write when another process wrote
 * since its first read, and no waiting helps it.
 */
export function sqliteDialect(connection: SqliteConnection): KyselyDialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new SqliteDriver(connection),
    createIntrospector: (db: Kysely<unknown>) => new SqliteIntrospector(db),
    createQueryCompiler: () => new Compiler(),
  };
}

/**
 * `+?` is the same value as `?` to SQLite, but one that its planner doesn't look into: with a plain one in `limit ?` or
 * `column = ?` it plans the statement anew whenever another value is bound, which took longer than the answer.
 */
class Compiler extends SqliteQueryCompiler {
  protected override getCurrentParameterPlaceholder(): string {
    return '+?';
  }
}

/** A handle with its prepared statements. What is compiled already may be sent to it past Kysely, whose road takes longer than a short statement. */
export class SqliteConnection implements DatabaseConnection {
  readonly #handle: BetterSqlite.Database;
  readonly #onStatement: (sql: string) => void;
  readonly #prepared = new Map<string, BetterSqlite.Statement<unknown[]>>();

  constructor(handle: BetterSqlite.Database, onStatement: (sql: string) => void) {
    this.#handle = handle;
    this.#onStatement = onStatement;
  }

  /** The rows of a query. */
  async read<Row>({ sql, parameters }: Pick<CompiledQuery<Row>, 'sql' | 'parameters'>): Promise<Row[]> {
    this.#onStatement(sql);
    // What the statement gives is what its builder's types say: the tables are STRICT.
    return this.#prepare(sql).all(...parameters) as Row[];
  }

  async executeQuery<Row>({ sql, parameters }: Pick<CompiledQuery, 'sql' | 'parameters'>): Promise<QueryResult<Row>> {
    this.#onStatement(sql);
    const statement = this.#prepare(sql);
    if (statement.reader) return { rows: statement.all(...parameters) as Row[] };
    const { changes } = statement.run(...parameters);
    return { numAffectedRows: BigInt(changes), rows: [] };
  }

  async *streamQuery<Row>({ sql, parameters }: CompiledQuery): AsyncIterableIterator<QueryResult<Row>> {
    // Not from the kept statements: one that is being iterated can't be run again before it ends.
    for (const row of this.#handle.prepare(sql).iterate(...parameters)) yield { rows: [row as Row] };
  }

  get inTransaction(): boolean {
    return this.#handle.inTransaction;
  }

  #prepare(sql: string): BetterSqlite.Statement<unknown[]> {
    let statement = this.#prepared.get(sql);
    if (!statement) {
      if (this.#prepared.size >= 1000) this.#prepared.clear();
      this.#prepared.set(sql, (statement = this.#handle.prepare(sql)));
    }
    return statement;
  }
}

class SqliteDriver implements Driver {
  readonly #connection: SqliteConnection;

  constructor(connection: SqliteConnection) {
    this.#connection = connection;
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    return this.#connection;
  }

  /** SQLite's own waiting would stop the whole process; so the handle doesn't wait, and we ask again. */
  async beginTransaction(): Promise<void> {
    const giveUpAt = Date.now() + patience;
    for (let pause = 1; ; pause = Math.min(pause * 2, 20)) {
      try {
        await this.#run('begin immediate');
        return;
      } catch (error) {
        if (!isBusy(error)) throw error;
        if (Date.now() > giveUpAt) {
          throw new UnusableDatabase(`Another process has been writing to the database for ${patience / 1000} s. Try again when it is done.`);
        }
        await new Promise((resolve) => setTimeout(resolve, pause * (0.5 + Math.random())));
      }
    }
  }

  async commitTransaction(): Promise<void> {
    await this.#run('commit');
  }

  async rollbackTransaction(): Promise<void> {
    // A full disk or an I/O error has rolled back already.
    if (this.#connection.inTransaction) await this.#run('rollback');
  }

  async releaseConnection(): Promise<void> {}

  /** The handles belong to `sqlite.ts`. */
  async destroy(): Promise<void> {}

  async #run(sql: string): Promise<void> {
    await this.#connection.executeQuery({ sql, parameters: [] });
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');
}
