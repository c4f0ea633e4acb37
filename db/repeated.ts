import type { Compilable, CompiledQuery, Insertable } from 'kysely';
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
    return (await tables.executeQuery(fill(compiled, values, dialect))).rows;
  };
}

type Cell = string | number | bigint | null;

/** Inserts rows of these columns, all at once. Compiled once for each number of rows. */
export function inserting<Table extends keyof Tables & string, Column extends keyof Insertable<Tables[Table]> & string>(
  table: Table,
  columns: readonly Column[],
): (tx: Transaction, rows: readonly Readonly<Record<Column, Cell>>[]) => Promise<void> {
  const kept = new WeakMap<Dialect, Map<number, CompiledQuery>>();
  return async ({ tables, dialect }, rows) => {
    if (rows.length === 0) return;
    const compiled = kept.get(dialect) ?? new Map<number, CompiledQuery>();
    kept.set(dialect, compiled);
    let query = compiled.get(rows.length);
    // The columns are the table's own: what Kysely can't tell of any table.
    if (!query) compiled.set(rows.length, (query = tables.insertInto<keyof Tables>(table).values(rows.map((row) => Object.fromEntries(columns.map((column) => [column, row[column]]))) as never).compile()));
    await tables.executeQuery({ ...query, parameters: rows.flatMap((row) => columns.map((column) => row[column])) });
  };
}
