import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import BetterSqlite from 'better-sqlite3';
import { UnusableDatabase } from './database.ts';
import { newLogEpoch } from './meta.ts';

/**
 * VACUUM INTO reads from one snapshot while others write. It is not safe against a power cut by itself; so the copy is
 * made under another name, flushed, and only then given its own.
 *
 * @throws UnusableDatabase if there is such a file, or it can't be written.
 */
export function backupFile(file: string, target: string): void {
  if (existsSync(target)) throw new UnusableDatabase(`${target} exists already. Name a new file, or move that one away.`);
  // A name of its own: another backup to the same place must not be given away as this one.
  const partial = `${target}.${randomBytes(4).toString('hex')}.partial`;
  const source = new BetterSqlite(file, { readonly: true, timeout: 1000 });
  try {
    source.prepare('vacuum into ?').run(partial);
    beginNewLog(partial);
    flush(partial);
    renameSync(partial, target);
  } catch (error) {
    rmSync(partial, { force: true });
    const reason = error instanceof Error ? error.message : String(error);
    throw new UnusableDatabase(`Can't write the backup ${target}: ${reason}. Check that its folder is there, may be written and has room.`, { cause: error });
  } finally {
    source.close();
  }
}

/**
 * What is announced from here on, the original and the copy number alike: cursors of the one would lead to wrong places
 * in the other, past stories that they never showed. So the copy's log has a name of its own, and refuses them.
 */
function beginNewLog(copy: string): void {
  const handle = new BetterSqlite(copy);
  try {
    handle.prepare(`update meta set value = ? where key = 'log_epoch'`).run(newLogEpoch());
  } finally {
    handle.close();
  }
}

function flush(file: string): void {
  const written = openSync(file, 'r+');
  try {
    fsyncSync(written);
  } finally {
    closeSync(written);
  }
}
