import { auditLines } from '../../db/audit.ts';
import { restoreDatabase } from '../../db/open.ts';
import { readConfig } from '../config.ts';
import { actOfRestoring, renewLog } from '../editing/move.ts';
import { verified } from './audit.ts';
import { print, withNewsroom } from './newsroom.ts';
import { UsageError } from './usage.ts';

export interface RestoreOptions {
  readonly force?: boolean;
  readonly newEpoch?: boolean;
}

export async function runRestore(file: string | undefined, { force = false, newEpoch = false }: RestoreOptions): Promise<number> {
  if (newEpoch) {
    if (file !== undefined) throw new UsageError('--new-epoch is for a database that was restored already: a file that is restored gets a new epoch anyway. Nothing was changed.');
    return runNewEpoch();
  }
  if (file === undefined) throw new UsageError('Name the backup: silkwire restore newsroom-monday.db. For Postgres, restore with psql, then: silkwire restore --new-epoch');
  const { stories, upTo, keptAside, lostAudit } = restoreDatabase(readConfig().databaseUrl, file, { forced: force, act: actOfRestoring });
  print(`Restored ${stories} stories${upTo === undefined ? '' : `, announced up to ${upTo}`}.`);
  if (keptAside !== undefined) print(`What was there before is kept as ${keptAside}`);
  sayWhatCameBack();
  await sayWhatIsBroken(lostAudit);
  return 0;
}

/** It is restored all the same: a newsroom has more need of its stories than of who wrote them. */
async function sayWhatIsBroken(lostAudit: boolean): Promise<void> {
  if (lostAudit) process.stderr.write('The audit of what was restored is broken: the backup has none of its lines. It begins anew with this restoring.\n');
  const { flaw, lines } = await withNewsroom(({ database }) => verified(auditLines(database)), { mustExist: true });
  if (flaw !== undefined) process.stderr.write(`The audit of what was restored is broken: ${flaw} The ${lines} lines before it are whole.\n`);
}

async function runNewEpoch(): Promise<number> {
  return withNewsroom(async ({ database }) => {
    await renewLog(database);
    print('The log has a new epoch. Servers that run see it within a second or two.');
    sayWhatCameBack();
    return 0;
  }, { mustExist: true });
}

/** What an older state undoes without a word: decisions that somebody relied on. */
function sayWhatCameBack(): void {
  print('Cursors from before are refused (CURSOR_EXPIRED): clients load articles again and go on from its liveCursor.');
  print('What was undone since the backup is as it was: look for stories that were withdrawn (articles) and tokens that were revoked (silkwire token list).');
}
