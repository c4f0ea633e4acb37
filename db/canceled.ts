import type { Selectable } from 'kysely';
import type { Transaction } from './database.ts';
import type { CanceledTable } from './feed-tables.ts';
import { repeated } from './repeated.ts';

/** What a source took back, by one of its keys. */
export interface Canceled {
  /** The space of its guid. */
  readonly saidBy: string;
  readonly versionAt: string | null;
  readonly version: number | null;
}

const keyed = repeated<{ space: string; key: string }, Selectable<CanceledTable>>(({ tables, slot }) =>
  tables.selectFrom('canceled').selectAll().where('space', '=', slot.space).where('key', '=', slot.key),
);

export async function canceledOfKey(tx: Transaction, space: string, key: string): Promise<Canceled | undefined> {
  const [row] = await keyed(tx, { space, key });
  return row && { saidBy: row.said_by, versionAt: row.version_at, version: row.version };
}

/** Notes that a source took back what has this key, in place of what was noted of it before. */
export async function noteCanceled(tx: Transaction, space: string, key: string, { saidBy, versionAt, version }: Canceled): Promise<void> {
  const said = { said_by: saidBy, version_at: versionAt, version, noticed_at: tx.now };
  await tx.tables.insertInto('canceled').values({ space, key, ...said }).onConflict((on) => on.columns(['space', 'key']).doUpdateSet(said)).execute();
}

/** A newer version came: its source stands by it again. */
export async function forgetCanceled(tx: Transaction, space: string, key: string): Promise<void> {
  await tx.tables.deleteFrom('canceled').where('space', '=', space).where('key', '=', key).execute();
}
