import { isAbsolute, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UnusableDatabase, type Database } from './database.ts';
import { refuseForeign } from './migrate.ts';
import { openPostgres } from './postgres.ts';
import { inspectFile, openSqlite } from './sqlite.ts';

/**
 * Opens `file:PATH` (relative to the working directory, or absolute) or `postgres://…`: the only place that chooses.
 * A SQLite file is made where there is none.
 *
 * @throws UnusableDatabase, in words that say what to do.
 */
export async function openDatabase(url: string, { mustExist = false } = {}): Promise<Database> {
  if (/^postgres(ql)?:\/\//.test(url)) return openPostgres(url);
  if (url.startsWith('file:')) {
    const file = pathOf(url);
    const { tables, application } = inspectFile(file);
    if (mustExist && tables.length === 0) throw new UnusableDatabase(`There is no database at ${file}. Check DATABASE_URL.`);
    refuseForeign(tables, application);
    return openSqlite(file);
  }
  throw new UnusableDatabase('DATABASE_URL must begin with file: (SQLite) or postgres:// (Postgres), such as file:./data/silkwire.db.');
}

function pathOf(url: string): string {
  if (url.startsWith('file://')) return fileURLToPath(url);
  const path = url.slice('file:'.length);
  if (path === '' || path.startsWith(':')) throw new UnusableDatabase('DATABASE_URL names no file. Use file:./data/silkwire.db, say.');
  return isAbsolute(path) ? path : resolve(path);
}
