import type { Act } from '../../db/audit.ts';
import type { Copied } from '../../db/copy/copy.ts';
import type { Database, Transaction } from '../../db/database.ts';
import { beginNewLog, readMetaIn } from '../../db/meta.ts';
import type { FileState } from '../../db/sqlite-restore.ts';
import { actBy, commandLine, record, wholeNewsroom } from './record.ts';

/** The audit of a copy goes on with the line of its making: its `after` is the hash of what was copied, table by table. */
export async function signCopy(tx: Transaction, tables: Copied['tables']): Promise<void> {
  await record(tx, commandLine, 'copyNewsroom', wholeNewsroom, null, { tables });
}

/** The audit of a backup goes on with the line of its restoring: `before` is what stood in its place, null if nothing that can be read. */
export function actOfRestoring(before: FileState | null, after: FileState): Act {
  return actBy(commandLine, 'restoreNewsroom', wholeNewsroom, before, after);
}

/** For a database that was restored by other means: cursors from before are refused by name. */
export async function renewLog(database: Database): Promise<void> {
  await database.write(async (tx) => {
    const before = await readMetaIn(tx, 'log_epoch');
    await beginNewLog(tx);
    await record(tx, commandLine, 'renewLog', wholeNewsroom, { epoch: before }, { epoch: await readMetaIn(tx, 'log_epoch') });
  });
}
