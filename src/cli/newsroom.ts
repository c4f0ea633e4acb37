import { UnusableDatabase, type Database } from '../../db/database.ts';
import { migrate, type Migrated } from '../../db/migrate.ts';
import { openDatabase } from '../../db/open.ts';
import { loadFacts } from '../../db/reference/load.ts';
import { indexArchive } from '../../db/search/index-archive.ts';
import { readConfig, type Config } from '../config.ts';
import { Progress } from '../progress.ts';

export interface Newsroom {
  readonly config: Config;
  readonly database: Database;
  readonly migrated: Migrated;
  readonly factsLoaded: number;
  /** Stories that the search did not know yet. */
  readonly indexed: number;
}

/**
 * Opens the database that the environment names, in this version's shape and with the reference facts, for as long as
 * `work` takes. One is made where there is none, unless it `mustExist`.
 *
 * @throws InvalidConfig, UnusableDatabase
 */
export async function withNewsroom<T>(work: (newsroom: Newsroom) => Promise<T>, { mustExist = false } = {}): Promise<T> {
  const config = readConfig();
  const database = await openDatabase(config.databaseUrl, { mustExist });
  try {
    const migrated = await migrate(database, { mustExist });
    const factsLoaded = await loadFacts(database);
    const indexed = await indexShowing(database);
    return await work({ config, database, migrated, factsLoaded, indexed });
  } catch (error) {
    if (!(error instanceof Error) || !database.dialect.isForbidden(error)) throw error;
    throw new UnusableDatabase(`We may not write to the database (${error.message}). Give this user the right to, or name another in DATABASE_URL.`, { cause: error });
  } finally {
    await database.close();
  }
}

/** Brings the search's index to the whole archive, and shows how far it is. */
export async function indexShowing(database: Database, anew = false): Promise<number> {
  const progress = new Progress(process.stderr, 'Indexing stories for the search');
  try {
    return await indexArchive(database, { anew, onProgress: (done, total) => progress.show(done, total) });
  } finally {
    progress.end();
  }
}

export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
