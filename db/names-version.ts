import { sql } from 'kysely';
import type { Database, Transaction } from './database.ts';
import { readMeta, readMetaIn } from './meta.ts';

/**
 * Says that entities are changed by this transaction: what is kept of them in memory, in any process, is read anew once
 * it commits. Whatever writes entities, their names or their types calls it.
 */
export async function bumpNames(tx: Transaction): Promise<void> {
  await tx.tables
    .insertInto('meta')
    .values({ key: 'names_version', value: '1' })
    .onConflict((on) => on.column('key').doUpdateSet({ value: sql<string>`cast(cast(meta.value as integer) + 1 as text)` }))
    .execute();
  await tx.dialect.ring(tx.tables);
}

/** Another one after each change of entities; '' while there was none. */
export async function namesVersion(database: Database): Promise<string> {
  return (await readMeta(database, 'names_version')) ?? '';
}

/** The same within a transaction. */
export async function namesVersionIn(tx: Transaction): Promise<string> {
  return (await readMetaIn(tx, 'names_version')) ?? '';
}
