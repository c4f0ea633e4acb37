import { createHash } from 'node:crypto';
import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { Tables } from '../tables.ts';
import type { Copyable } from './order.ts';

export type Value = string | number | null;
/** The values of a row, in the order of its table's columns. */
export type Row = readonly Value[];

/** What a page of rows should weigh, in characters, so that a copy of long stories takes no more memory than one of short ones. */
const pageWeight = 2_000_000;
const mostRows = 2000;

/** Reads a table from one end to the other in the order of its key, some rows at a time. */
export async function* pagesOf(db: Kysely<Tables>, table: Copyable): AsyncGenerator<readonly Row[]> {
  let after: Row | undefined;
  for (let size = 100; ; ) {
    const rows = await rowsBetween(db, table, { after, size });
    const last = rows.at(-1);
    if (!last) return;
    yield rows;
    after = keyValues(table, last);
    const weight = rows.reduce((sum, row) => sum + row.reduce<number>((all, value) => all + (typeof value === 'string' ? value.length : 8), 0), 0);
    size = Math.max(1, Math.min(mostRows, size * 2, Math.floor((rows.length * pageWeight) / Math.max(weight, 1))));
  }
}

/** Rows whose keys are after one and not after another; at most `size` of them. */
export async function rowsBetween(
  db: Kysely<Tables>,
  { name, key, columns }: Copyable,
  { after, upTo, size }: { readonly after: Row | undefined; readonly upTo?: Row; readonly size?: number },
): Promise<Row[]> {
  const keyRefs = tuple(key.map((column) => sql.ref(column)));
  const bounds = [
    ...(after ? [sql`${keyRefs} > ${tuple(after)}`] : []),
    ...(upTo ? [sql`${keyRefs} <= ${tuple(upTo)}`] : []),
  ];
  const where = bounds.length > 0 ? sql`where ${sql.join(bounds, sql` and `)}` : sql``;
  const { rows } = await sql<Record<string, Value>>`
    select ${sql.join(columns.map((column) => sql.ref(column)))} from ${sql.table(name)} ${where}
    order by ${sql.join(key.map((column) => sql.ref(column)))} ${size === undefined ? sql`` : sql`limit ${size}`}`.execute(db);
  return rows.map((row) => columns.map((column) => row[column] ?? null));
}

export function tuple(parts: readonly (Value | RawBuilder<unknown>)[]): RawBuilder<unknown> {
  return sql`(${sql.join(parts)})`;
}

export function keyValues({ key, columns }: Copyable, row: Row): Row {
  return key.map((column) => row[columns.indexOf(column)] ?? null);
}

/** How many rows a table has, and what they say. */
export interface Sum {
  readonly rows: number;
  /** SHA-256 of all rows in the order of the key, hex. */
  readonly hash: string;
}

/** Reads the whole table. `skip` leaves rows out that are meant to differ. */
export async function sumOf(db: Kysely<Tables>, table: Copyable, onRows: (count: number) => void, skip: (row: Row) => boolean = () => false): Promise<Sum> {
  const hash = createHash('sha256');
  let count = 0;
  for await (const page of pagesOf(db, table)) {
    for (const row of page) {
      if (skip(row)) continue;
      hash.update(`${JSON.stringify(row)}\n`);
      count++;
    }
    onRows(page.length);
  }
  return { rows: count, hash: hash.digest('hex') };
}
