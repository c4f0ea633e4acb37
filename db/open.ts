import { UnusableDatabase, type Database } from './database.ts';
import { refuseForeign } from './migrate.ts';
import { openPostgres } from './postgres.ts';
import { openSqlite } from './sqlite.ts';
import { inspectFile, type Named } from './sqlite-file.ts';
import { restoreFile, type RestoreOptions, type Restored } from './sqlite-restore.ts';
import { flawOf, pathOf } from './url.ts';

/**
 * Opens `file:PATH` (relative to the working directory, or absolute) or `postgres://…`: the only place that chooses.
 * A SQLite file is made where there is none. `name` is where the URL was written, for messages.
 *
 * @throws UnusableDatabase, in words that say what to do.
 */
export async function openDatabase(url: string, { mustExist = false, name = 'DATABASE_URL' }: { readonly mustExist?: boolean; readonly name?: Named } = {}): Promise<Database> {
  const flaw = flawOf(url);
  if (flaw) throw new UnusableDatabase(`${name} ${flaw}`);
  if (!url.startsWith('file:')) return openPostgres(url);
  const file = pathOf(url);
  const { tables, application } = inspectFile(file, name);
  if (mustExist && tables.length === 0) throw new UnusableDatabase(`There is no database at ${file}. Check ${name}.`);
  refuseForeign(tables, application);
  return openSqlite(file);
}

/**
 * Puts a backup file in the place of the newsroom that the URL names; none need be there.
 *
 * @throws UnusableDatabase if it can't, and then nothing was changed.
 */
export function restoreDatabase(url: string, backup: string, options: RestoreOptions): Restored {
  const flaw = flawOf(url);
  if (flaw) throw new UnusableDatabase(`DATABASE_URL ${flaw}`);
  if (!url.startsWith('file:')) throw new UnusableDatabase('A backup file is restored into SQLite alone. Restore Postgres with psql or pg_restore, then run: silkwire restore --new-epoch');
  return restoreFile(backup, pathOf(url), options);
}
