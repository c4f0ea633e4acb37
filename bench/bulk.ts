import type { CompiledQuery, Insertable, InsertQueryBuilder } from 'kysely';
import type { Transaction } from '../db/database.ts';
import type { Tables } from '../db/tables.ts';

/** Rows of one statement. SQLite takes 32,766 values in one, Postgres 65,535; the widest table has 20 columns. */
const batch = 50;

type Row<T extends keyof Tables> = Insertable<Tables[T]>;

/**
 * Inserts many rows on either database. Kysely takes longer to build and compile a statement of 50 rows than SQLite
 * to run it; so two are compiled, of 50 rows and of one, and filled again and again.
 */
export class Bulk<T extends keyof Tables> {
  readonly #table: T;
  readonly #columns: readonly (keyof Row<T> & string)[];
  readonly #returning: readonly string[];
  readonly #compiled = new Map<number, CompiledQuery<unknown>>();

  /** `columns` are those that are given; `returning` is what `insert` gives back of each row. */
  constructor(table: T, columns: readonly (keyof Row<T> & string)[], returning: readonly string[] = []) {
    this.#table = table;
    this.#columns = columns;
    this.#returning = returning;
  }

  /** Inserts all rows, and gives what is returned of them. */
  async insert(tx: Transaction, rows: readonly Row<T>[]): Promise<unknown[]> {
    const returned: unknown[] = [];
    let start = 0;
    while (start < rows.length) {
      const size = rows.length - start >= batch ? batch : 1;
      const parameters: unknown[] = [];
      for (let n = start; n < start + size; n++) for (const column of this.#columns) parameters.push(rows[n]?.[column]);
      const result = await tx.tables.executeQuery({ ...this.#statement(tx, size, rows), parameters });
      returned.push(...result.rows);
      start += size;
    }
    return returned;
  }

  #statement(tx: Transaction, size: number, rows: readonly Row<T>[]): CompiledQuery<unknown> {
    let compiled = this.#compiled.get(size);
    if (!compiled) {
      // Only the shape counts: each column in its place, whatever its value.
      const shape = Object.fromEntries(this.#columns.map((column) => [column, rows[0]?.[column]])) as Row<T>;
      const insert: InsertQueryBuilder<Tables, T, unknown> = tx.tables.insertInto(this.#table).values(Array.from({ length: size }, () => shape));
      compiled = (this.#returning.length > 0 ? insert.returning(this.#returning as never) : insert).compile();
      this.#compiled.set(size, compiled);
    }
    return compiled;
  }
}
