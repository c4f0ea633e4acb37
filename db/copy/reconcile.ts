import { sql, type Kysely } from 'kysely';
import type { Database, Transaction } from '../database.ts';
import type { Tables } from '../tables.ts';
import type { Copyable } from './order.ts';
import { keyValues, pagesOf, rowsBetween, tuple, type Row } from './rows.ts';

/** SQLite takes 32,766 values in a statement, Postgres 65,535. */
const mostValues = 30_000;

/**
 * Makes the target's rows of a table those of the source, page by page, each page in a transaction of its own. What is
 * there already is only read, so that a copy that was interrupted goes on where it was.
 */
export async function copyRows(source: Kysely<Tables>, target: Database, table: Copyable, onRows: (count: number) => void): Promise<void> {
  let after: Row | undefined;
  for await (const page of pagesOf(source, table)) {
    const last = page.at(-1);
    if (!last) continue;
    const upTo = keyValues(table, last);
    const from = after;
    await target.write(async (tx) => {
      const there = new Map((await rowsBetween(tx.tables, table, { after: from, upTo })).map((row) => [nameOf(table, row), JSON.stringify(row)]));
      const missing = page.filter((row) => !there.has(nameOf(table, row)));
      const changed = page.filter((row) => there.has(nameOf(table, row)) && there.get(nameOf(table, row)) !== JSON.stringify(row));
      await insert(tx, table, missing);
      for (const row of changed) await update(tx, table, row);
    });
    after = upTo;
    onRows(page.length);
  }
}

/** Takes rows out of the target that the source does not have: it was written to since a copy was interrupted. */
export async function removeRows(source: Kysely<Tables>, target: Database, table: Copyable): Promise<void> {
  // Keys are enough to see what is too many.
  const keys: Copyable = { ...table, columns: table.key };
  const extra = await target.snapshot(async (before) => {
    const found: Row[] = [];
    let after: Row | undefined;
    for await (const page of pagesOf(before, keys)) {
      const upTo = page.at(-1);
      if (!upTo) continue;
      const kept = new Set((await rowsBetween(source, keys, { after, upTo })).map((row) => JSON.stringify(row)));
      found.push(...page.filter((row) => !kept.has(JSON.stringify(row))));
      after = upTo;
    }
    return found;
  });
  const where = tuple(table.key.map((column) => sql.ref(column)));
  for (let n = 0; n < extra.length; n += 500) {
    await target.write(async ({ tables }) => {
      for (const row of extra.slice(n, n + 500)) await sql`delete from ${sql.table(table.name)} where ${where} = ${tuple(row)}`.execute(tables);
    });
  }
}

async function insert({ tables }: Transaction, { name, columns }: Copyable, rows: readonly Row[]): Promise<void> {
  const most = Math.floor(mostValues / columns.length);
  for (let n = 0; n < rows.length; n += most) {
    const some = rows.slice(n, n + most);
    await sql`insert into ${sql.table(name)} (${sql.join(columns.map((column) => sql.ref(column)))}) values ${sql.join(some.map((row) => tuple(row)))}`.execute(tables);
  }
}

async function update({ tables }: Transaction, table: Copyable, row: Row): Promise<void> {
  const values = table.columns.map((column, n) => sql`${sql.ref(column)} = ${row[n] ?? null}`);
  await sql`update ${sql.table(table.name)} set ${sql.join(values)} where ${tuple(table.key.map((column) => sql.ref(column)))} = ${tuple(keyValues(table, row))}`.execute(tables);
}

function nameOf(table: Copyable, row: Row): string {
  return JSON.stringify(keyValues(table, row));
}
