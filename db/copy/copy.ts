import { createHash } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import { UnusableDatabase, type Database, type Transaction } from '../database.ts';
import { beginNewLog, readMeta, writeMeta } from '../meta.ts';
import { appliedTo, migrate } from '../migrate.ts';
import type { Tables } from '../tables.ts';
import { keyOf, tableOrder, type Copyable } from './order.ts';
import { copyRows, removeRows } from './reconcile.ts';
import { sumOf, type Row, type Sum } from './rows.ts';

export interface CopyOptions {
  /** The copy's log has a name of its own: for one that is served beside the original. */
  readonly asNewLog: boolean;
  /** Writes the copy's first own line into its audit, in the transaction that ends it: the source is only read. */
  readonly sign: (tx: Transaction, tables: Copied['tables']) => Promise<void>;
  /** Told how far each table is: first it is copied, then read back. */
  readonly onProgress?: ((what: string, done: number, total: number) => void) | undefined;
}

/** What was copied, table by table: the sums are the same on both sides. */
export interface Copied {
  readonly tables: readonly ({ readonly name: string } & Sum)[];
}

/**
 * Copies a newsroom with everything into another database, as it is at one moment: ids, tokens, keys, the log with its
 * numbers and its name, so that every cursor goes on working. An interrupted copy is marked as such, is not served, and
 * goes on when it is begun again. It ends with both sides read in full and compared.
 *
 * @throws UnusableDatabase if the target holds something else, or the source was written to meanwhile.
 */
export async function copyNewsroom(from: Database, to: Database, { asNewLog, sign, onProgress }: CopyOptions): Promise<Copied> {
  return from.snapshot(async (source) => {
    await refuseUnready(from, source);
    const before = await positionsOf(from);
    const identity = await identityOf(source);
    const resumed = await prepare(to, identity);
    const tables = await copyables(from, to);
    const rowTables = tables.filter(({ name }) => name !== 'meta');

    if (resumed) for (const table of rowTables.toReversed()) await removeRows(source, to, table);
    for (const table of rowTables) await watched(source, table, `copying ${table.name}`, onProgress, (onRows) => copyRows(source, to, table, onRows));

    const sums: ({ readonly name: string } & Sum)[] = [];
    for (const table of rowTables) sums.push({ name: table.name, ...(await compared(source, to, table, onProgress)) });
    if (!asNewLog && before !== (await positionsOf(from))) {
      throw new UnusableDatabase('The source was written to while it was copied, and the copy lacks that. Stop its servers and give the same command again: only what changed is copied.');
    }
    await finish(from, source, to, async (tx) => {
      if (asNewLog) await beginNewLog(tx);
      await sign(tx, sums);
    });
    const meta = tables.find(({ name }) => name === 'meta');
    return { tables: meta ? [...sums, { name: 'meta', ...(await compared(source, to, meta, onProgress, ([key]) => key === 'log_epoch' && asNewLog)) }] : sums };
  });
}

/** Only a newsroom of this program's shape, that is no unfinished copy itself. */
async function refuseUnready(from: Database, source: Kysely<Tables>): Promise<void> {
  const names = await from.dialect.tableNames(source);
  const { missing } = await appliedTo(source, names);
  if (missing.length > 0) throw new UnusableDatabase(`The source was made by an older Silkwire (it lacks ${missing.join(', ')}). Stop its servers and run: DATABASE_URL=… silkwire migrate`);
  if ((await readMeta(from, 'copying')) !== undefined) throw new UnusableDatabase('The source is itself a copy that was not finished. Finish that one first.');
}

/** Which newsroom it is, for good. */
async function identityOf(source: Kysely<Tables>): Promise<string> {
  const rows = await source.selectFrom('meta').selectAll().where('key', 'in', ['created_at', 'cursor_key']).orderBy('key').execute();
  return createHash('sha256').update(JSON.stringify(rows)).digest('hex');
}

/** Gives the target its tables and the mark of a copy under way; true if it had the mark. @throws UnusableDatabase if it isn't free. */
async function prepare(to: Database, identity: string): Promise<boolean> {
  await migrate(to, { unfinished: true });
  const mark = await readMeta(to, 'copying');
  if (mark === identity) return true;
  if (mark !== undefined) throw new UnusableDatabase('The target holds an unfinished copy of another newsroom. Name an empty database. Nothing was changed.');
  return to.write(async (tx) => {
    for (const name of tableOrder) {
      if (name === 'meta') continue;
      const { rows } = await sql`select 1 from ${sql.table(name)} limit 1`.execute(tx.tables);
      if (rows.length > 0) throw new UnusableDatabase(`The target holds a newsroom already (its table "${name}" has rows). Name an empty database. Nothing was changed.`);
    }
    await writeMeta(tx, 'copying', identity);
    return false;
  });
}

/** The tables as both sides have them. */
async function copyables(from: Database, to: Database): Promise<Copyable[]> {
  const columns = async (database: Database) => database.write(async (tx) => Promise.all(tableOrder.map((name) => database.dialect.columnNames(tx.tables, name))));
  const [ours, theirs] = [await columns(from), await columns(to)];
  return tableOrder.map((name, n) => {
    const [here = [], there = []] = [ours[n]?.toSorted(), theirs[n]?.toSorted()];
    if (here.length === 0 || here.join() !== there.join()) throw new Error(`The table "${name}" has other columns at the target: ${here.join()} and ${there.join()}.`);
    return { name, key: keyOf(name), columns: here };
  });
}

/** What the database gave its last numbers to: it moves with every story, announcement and token. */
async function positionsOf(database: Database): Promise<string> {
  return database.snapshot(async (db) => {
    const sequences = await database.dialect.sequences(db);
    const touched = await db.selectFrom('article').select((eb) => [eb.fn.max('updated_at').as('at'), eb.fn.countAll().as('count')]).executeTakeFirst();
    return JSON.stringify([sequences.toSorted((a, b) => (a.table < b.table ? -1 : 1)), touched]);
  });
}

/** The last step, in one transaction: the source's own words, its numbers, and no mark any more. */
async function finish(from: Database, source: Kysely<Tables>, to: Database, end: (tx: Transaction) => Promise<void>): Promise<void> {
  const meta = await source.selectFrom('meta').selectAll().execute();
  const sequences = await from.dialect.sequences(source);
  await to.write(async (tx) => {
    for (const { table, value } of sequences) await tx.dialect.setSequence(tx.tables, table, value);
    await tx.tables.deleteFrom('meta').execute();
    await tx.tables.insertInto('meta').values(meta).execute();
    await end(tx);
  });
}

/** Reads the table on both sides. @throws Error if they differ. */
async function compared(source: Kysely<Tables>, to: Database, table: Copyable, onProgress: CopyOptions['onProgress'], skip?: (row: Row) => boolean): Promise<Sum> {
  const [ours, theirs] = [
    await watched(source, table, `reading ${table.name}`, onProgress, (onRows) => sumOf(source, table, onRows, skip)),
    await to.snapshot((target) => watched(source, table, `reading ${table.name} back`, onProgress, (onRows) => sumOf(target, table, onRows, skip))),
  ];
  if (ours.hash !== theirs.hash) throw new UnusableDatabase(`The table "${table.name}" is not the same on both sides (${ours.rows} and ${theirs.rows} rows): something else writes to the target. Stop it and give the same command again.`);
  return ours;
}

async function watched<T>(source: Kysely<Tables>, table: Copyable, what: string, onProgress: CopyOptions['onProgress'], work: (onRows: (count: number) => void) => Promise<T>): Promise<T> {
  if (!onProgress) return work(() => {});
  const { total } = await source.selectFrom<keyof Tables>(table.name).select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  let done = 0;
  return work((count) => onProgress(what, (done += count), total));
}
