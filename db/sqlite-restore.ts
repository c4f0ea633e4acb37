import { existsSync, linkSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import { hashOfLine, type Act } from './audit.ts';
import { UnusableDatabase } from './database.ts';
import { refuseForeign, refuseNewer } from './migrate.ts';
import { copyAsNewLog } from './sqlite-backup.ts';
import { inspectFile, makeFolder } from './sqlite-file.ts';
import { flush, flushFolder, partialNameFor } from './sqlite-flush.ts';

export interface RestoreOptions {
  /** Though stories are in its place. */
  readonly forced: boolean;
  /** The line that the restored audit gets, told what stood in the place (null where that can't be read) and what stands there now. */
  readonly act: (before: FileState | null, after: FileState) => Act;
}

/** What a newsroom's file holds, in short. */
export interface FileState {
  readonly stories: number;
  readonly upTo: string | null;
  readonly epoch: string | null;
  /** The hash of the last line of its audit. */
  readonly audit: string | null;
}

/** What was restored. */
export interface Restored {
  readonly stories: number;
  /** When the newest thing in it was announced: what came after is not in it. Undefined if nothing was. */
  readonly upTo: string | undefined;
  /** Where the newsroom is that was there before. */
  readonly keptAside: string | undefined;
  /** True if the backup has an audit without a line, which no newsroom has: the line of the restoring is its first now, and it looks whole. */
  readonly lostAudit: boolean;
}

/**
 * Puts a backup in a newsroom's place, as a log of its own. It is copied beside the place, checked there, flushed, and
 * then takes the name in one step: whatever interrupts it, what stands there is the old newsroom or the new one.
 *
 * @throws UnusableDatabase if the backup isn't whole, or the place is in use, or holds stories and it isn't `forced`.
 */
export function restoreFile(backup: string, file: string, options: RestoreOptions): Restored {
  if (!existsSync(backup)) throw new UnusableDatabase(`There is no file ${backup}: check the path.`);
  if (existsSync(file) && statSync(backup).ino === statSync(file).ino && statSync(backup).dev === statSync(file).dev) {
    throw new UnusableDatabase(`${backup} is the newsroom itself. Name a backup of it; nothing was changed.`);
  }
  const { tables, application } = inspectFile(backup, 'backup');
  if (tables.length === 0) throw new UnusableDatabase(`${backup} is empty: it is no backup of a newsroom.`);
  refuseForeign(tables, application, `${backup} is no backup: name a file that "silkwire backup" wrote.`);

  makeFolder(dirname(file));
  const partial = partialNameFor(file);
  try {
    copyAsNewLog(backup, partial);
    const restored = checked(partial, backup);
    const lostAudit = restored.audit === null && tables.includes('audit');
    return { stories: restored.stories, upTo: restored.upTo ?? undefined, keptAside: exchange(partial, file, restored, options), lostAudit };
  } catch (error) {
    throw error instanceof UnusableDatabase ? error : new UnusableDatabase(`Can't restore ${backup}: ${error instanceof Error ? error.message : String(error)}. Nothing was changed.`, { cause: error });
  } finally {
    rmSync(partial, { force: true });
  }
}

/** @throws UnusableDatabase unless it is whole, and no newer than this program. */
function checked(file: string, backup: string): FileState {
  const handle = new BetterSqlite(file, { readonly: true });
  try {
    const flaw = handle.prepare('pragma integrity_check(1)').pluck().get();
    if (flaw !== 'ok') throw new UnusableDatabase(`${backup} is damaged (${String(flaw)}). Take another backup; nothing was changed.`);
    if (handle.prepare('pragma foreign_key_check').all().length > 0) throw new UnusableDatabase(`${backup} is not whole: rows of it point at rows that are missing. Take another backup; nothing was changed.`);
    refuseNewer(handle.prepare(`select key from meta`).pluck().all().map(String));
    return stateOf(handle);
  } finally {
    handle.close();
  }
}

function stateOf(handle: BetterSqlite.Database): FileState {
  const one = (statement: string) => {
    const value = handle.prepare(statement).pluck().get();
    return typeof value === 'string' ? value : null;
  };
  return {
    stories: Number(handle.prepare('select count(*) from article').pluck().get()),
    upTo: one('select max(announced_at) from announcement'),
    epoch: one(`select value from meta where key = 'log_epoch'`),
    audit: hasAudit(handle) ? one('select hash from audit order by seq desc limit 1') : null,
  };
}

/** What is replaced is often damaged somewhere: that must not be in the way. */
function stateIfReadable(handle: BetterSqlite.Database): FileState | null {
  try {
    return stateOf(handle);
  } catch (error) {
    if (error instanceof BetterSqlite.SqliteError) return null;
    throw error;
  }
}

/** Backups from before there was an audit have none: theirs begins when they are migrated. */
function hasAudit(handle: BetterSqlite.Database): boolean {
  return handle.prepare(`select 1 from sqlite_schema where name = 'audit'`).get() !== undefined;
}

/** Writes the line of the restoring into the file before it takes its name: whatever interrupts us, no newsroom is there without it. */
function sign(file: string, { before, after }: { readonly before: FileState | null; readonly after: FileState }, act: RestoreOptions['act']): void {
  const handle = new BetterSqlite(file);
  try {
    if (hasAudit(handle)) appendToFile(handle, after.audit, act(before, after));
  } finally {
    handle.close();
  }
  flush(file);
}

function appendToFile(handle: BetterSqlite.Database, previous: string | null, act: Act): void {
  const line = { ...act, at: new Date().toISOString(), previous: previous ?? '' };
  handle
    .prepare('insert into audit (at, actor, role, token_id, action, target_type, target_id, before, after, previous, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)')
    .run(line.at, line.actor, line.role, line.tokenId, line.action, line.targetType, line.targetId, line.before, line.after, line.previous, hashOfLine(line));
}

/** Gives the name to the new file; where a newsroom was, it keeps another name. */
function exchange(partial: string, file: string, after: FileState, { forced, act }: RestoreOptions): string | undefined {
  if (!existsSync(file)) {
    sign(partial, { before: null, after }, act);
    // A log of a file that is gone would be written into the new one.
    for (const end of ['-wal', '-shm', '-journal']) rmSync(`${file}${end}`, { force: true });
    renameSync(partial, file);
    flushFolder(dirname(file));
    return undefined;
  }
  const held = hold(file, forced);
  try {
    sign(partial, { before: held ? stateIfReadable(held) : null, after }, act);
    const aside = `${file}.before-restore-${new Date().toISOString().replaceAll(/[-:.]/g, '')}`;
    // A second name and not another one: between two renames there would be no newsroom at all.
    linkSync(file, aside);
    for (const end of ['-wal', '-shm', '-journal']) if (existsSync(`${file}${end}`)) renameSync(`${file}${end}`, `${aside}${end}`);
    renameSync(partial, file);
    flushFolder(dirname(file));
    return aside;
  } finally {
    held?.close();
  }
}

/**
 * Sees to it that nobody has the file open, and keeps it so until the handle is closed. Leaving WAL needs the file for
 * oneself, writes the log into it, and takes `-wal` away, which must not be left for the new file.
 */
function hold(file: string, forced: boolean): BetterSqlite.Database | undefined {
  let handle: BetterSqlite.Database | undefined;
  try {
    const { tables, application } = inspectFile(file);
    refuseForeign(tables, application);
    handle = new BetterSqlite(file, { timeout: 0 });
    const stories = tables.includes('article') ? Number(handle.prepare('select count(*) from article').pluck().get()) : 0;
    if (stories > 0 && !forced) throw new UnusableDatabase(`${file} holds a newsroom with ${stories} stories. With --force it is put aside, and the backup takes its place. Nothing was changed.`);
    if (handle.pragma('journal_mode = delete', { simple: true }) !== 'delete') throw inUse(file);
    handle.exec('begin exclusive');
    return handle;
  } catch (error) {
    handle?.close();
    if (isBusy(error)) throw inUse(file, error);
    if (!isDamaged(error)) throw error;
    if (!forced) throw new UnusableDatabase(`${file} can't be read as a newsroom. With --force it is put aside as it is, and the backup takes its place. Nothing was changed.`, { cause: error });
    return undefined;
  }
}

function inUse(file: string, cause?: unknown): UnusableDatabase {
  return new UnusableDatabase(`${file} is in use. Stop the servers and commands that work with it, then restore again. Nothing was changed.`, { cause });
}

function isBusy(error: unknown): boolean {
  return error instanceof BetterSqlite.SqliteError && /^SQLITE_(BUSY|LOCKED)/.test(error.code);
}

/** The newsroom that is to be replaced is often one that can't be opened any more. */
function isDamaged(error: unknown): boolean {
  const cause = error instanceof UnusableDatabase ? error.cause : error;
  return cause instanceof BetterSqlite.SqliteError && /^SQLITE_(CORRUPT|NOTADB)/.test(cause.code);
}
