import type { Compilable, CompiledQuery, Insertable, InsertQueryBuilder, InsertResult } from 'kysely';
import type { Transaction } from './database.ts';
import type { Dialect } from './dialect.ts';
import type { Values } from './slot.ts';
import { buildingOf, fill, type Building } from './statement.ts';
import type { Tables } from './tables.ts';

/** What a statement inside a transaction is built of. */
type Inside<V extends Values> = Omit<Building<V>, 'see'> & Pick<Transaction, 'tables'>;

/**
 * A statement inside a transaction that is built and compiled once, and then only filled with values, as `statement` is for
 * reads: an import runs thirty for each story, and Kysely took longer to write them down than SQLite to run half of them.
 */
export function repeated<V extends Values, Row>(build: (building: Inside<V>) => Compilable<Row>): (tx: Transaction, values: V) => Promise<Row[]> {
  const kept = new WeakMap<Dialect, CompiledQuery<Row>>();
  return async (tx, values) => {
    const { tables, dialect } = tx;
    let compiled = kept.get(dialect);
    if (!compiled) {
      compiled = build({ tables, ...buildingOf<V>(dialect) }).compile();
      kept.set(dialect, compiled);
    }
    return tx.execute(fill(compiled, values, dialect));
  };
}

type Cell = string | number | bigint | null;

type Inserting<Table extends keyof Tables> = InsertQueryBuilder<Tables, Table, InsertResult>;

/**
 * Inserts rows of these columns, all at once. Compiled once for each number of rows. `ending` is what else the statement
 * says: what to do where there is such a row, and what it gives.
 */
export function inserting<Table extends keyof Tables & string, Column extends keyof Insertable<Tables[Table]> & string, Row = unknown>(
  table: Table,
  columns: readonly Column[],
  ending: (insert: Inserting<Table>) => Compilable<Row> = (insert) => insert,
): (tx: Transaction, rows: readonly Readonly<Record<Column, Cell>>[]) => Promise<Row[]> {
  const kept = new WeakMap<Dialect, Map<number, CompiledQuery<Row>>>();
  return async ({ tables, dialect, execute }, rows) => {
    if (rows.length === 0) return [];
    const compiled = kept.get(dialect) ?? new Map<number, CompiledQuery<Row>>();
    kept.set(dialect, compiled);
    let query = compiled.get(rows.length);
    if (!query) {
      const cells = rows.map((row) => Object.fromEntries(columns.map((column) => [column, row[column]])));
      // The columns are the table's own: what Kysely can't tell of any table.
      compiled.set(rows.length, (query = ending(tables.insertInto<keyof Tables>(table).values(cells as never) as unknown as Inserting<Table>).compile()));
    }
    const given = rows.flatMap((row) => columns.map((column) => row[column]));
    // The ending has values of its own, and they come last.
    return execute({ ...query, parameters: [...given, ...query.parameters.slice(given.length)] });
  };
}
