import { randomBytes } from 'node:crypto';
import type { Database, Transaction } from './database.ts';

/** What the database says of itself. */
export type MetaKey = 'created_at' | 'log_epoch' | 'cursor_key' | 'facts_hash' | 'demo_loaded_at' | 'copying' | 'names_version' | 'relinked_up_to' | 'relinked_by' | 'countries_filled_at';

/** @throws Error if there is no such value: the database was not migrated. */
export async function requireMeta(database: Database, key: MetaKey): Promise<string> {
  const value = await readMeta(database, key);
  if (value === undefined) throw new Error(`The database has no ${key}. Run silkwire migrate.`);
  return value;
}

export async function readMeta(database: Database, key: MetaKey): Promise<string | undefined> {
  const row = await database.own.selectFrom('meta').select('value').where('key', '=', key).executeTakeFirst();
  return row?.value;
}

/** The same within a transaction. */
export async function readMetaIn({ tables }: Transaction, key: MetaKey): Promise<string | undefined> {
  const row = await tables.selectFrom('meta').select('value').where('key', '=', key).executeTakeFirst();
  return row?.value;
}

export async function writeMeta(tx: Transaction, key: MetaKey, value: string): Promise<void> {
  await tx.tables
    .insertInto('meta')
    .values({ key, value })
    .onConflict((on) => on.column('key').doUpdateSet({ value }))
    .execute();
}

/** @throws whatever the database says, if it does not answer. */
export async function ping(database: Database): Promise<void> {
  await database.own.selectFrom('meta').select('key').limit(1).execute();
}

/** A name for a log that begins: 12 hex digits. */
export function newLogEpoch(): string {
  return randomBytes(6).toString('hex');
}

/**
 * Lets the log begin anew under another name: cursors given before are refused by name (CURSOR_EXPIRED). For a database
 * that an administrator has put back to an older state, or whose original lives on.
 */
export async function beginNewLog(tx: Transaction): Promise<void> {
  await writeMeta(tx, 'log_epoch', newLogEpoch());
}
