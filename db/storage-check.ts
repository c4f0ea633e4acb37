import { randomBytes } from 'node:crypto';
import type { Database } from './database.ts';
import { StorageFailure } from './storage.ts';

/** As much as a long story takes, with its history and all; in hex digits. A word would fit where a story does not. */
const trialSize = 256 * 1024;

/**
 * Why nothing can be saved, or undefined. After a failure it tries whether a story would fit again, so that the newsroom
 * recovers by itself once there is room.
 */
export async function checkStorage(database: Database): Promise<string | undefined> {
  if (database.storage.flaw === undefined) return undefined;
  const value = randomBytes(trialSize / 2).toString('hex');
  try {
    // In two transactions: what is taken away in the same one need not be written.
    await database.write(({ tables }) => tables.insertInto('meta').values({ key: 'trial', value }).onConflict((on) => on.column('key').doUpdateSet({ value })).execute());
    await database.write(({ tables }) => tables.deleteFrom('meta').where('key', '=', 'trial').execute());
    database.storage.recovered();
    return undefined;
  } catch (error) {
    if (error instanceof StorageFailure) return error.reason;
    throw error;
  }
}
