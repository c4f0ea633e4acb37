import { existsSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import { UnusableDatabase } from './database.ts';
import { newLogEpoch } from './meta.ts';
import { flush, flushFolder, partialNameFor } from './sqlite-flush.ts';

/**
 * VACUUM INTO reads from one snapshot while others write. It is not safe against a power cut by itself; so the copy is
 * made under another name, flushed, and only then given its own.
 *
 * @throws UnusableDatabase if there is such a file, or it can't be written.
 */
export function backupFile(file: string, target: string): void {
  if (existsSync(target)) throw new UnusableDatabase(`${target} exists already. Name a new file, or move that one away.`);
  const partial = partialNameFor(target);
  try {
    copyAsNewLog(file, partial);
    renameSync(partial, target);
    flushFolder(dirname(target));
  } catch (error) {
    rmSync(partial, { force: true });
    const reason = error instanceof Error ? error.message : String(error);
    throw new UnusableDatabase(`Can't write the backup ${target}: ${reason}. Check that its folder is there, may be written and has room.`, { cause: error });
  }
}

/**
 * A copy on the disk for good, with a log of its own. What is announced from here on, the original and the copy number
 * alike: cursors of the one would lead to wrong places in the other, past stories that they never showed. So the copy's
 * log has a name of its own, and refuses them.
 */
export function copyAsNewLog(file: string, copy: string): void {
  const source = new BetterSqlite(file, { readonly: true, timeout: 1000 });
  try {
    source.prepare('vacuum into ?').run(copy);
  } finally {
    source.close();
  }
  const handle = new BetterSqlite(copy);
  try {
    handle.prepare(`update meta set value = ? where key = 'log_epoch'`).run(newLogEpoch());
  } finally {
    handle.close();
  }
  flush(copy);
}
