import { UnusableDatabase, type Database } from '../../db/database.ts';
import { migrate, type Migrated } from '../../db/migrate.ts';
import { openDatabase } from '../../db/open.ts';
import { loadFacts } from '../../db/reference/load.ts';
import { readConfig, type Config } from '../config.ts';

export interface Newsroom {
  readonly config: Config;
  readonly database: Database;
  readonly migrated: Migrated;
  readonly factsLoaded: number;
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
    return await work({ config, database, migrated, factsLoaded });
  } catch (error) {
    if (!(error instanceof Error) || !database.dialect.isForbidden(error)) throw error;
    throw new UnusableDatabase(`We may not write to the database (${error.message}). Give this user the right to, or name another in DATABASE_URL.`, { cause: error });
  } finally {
    await database.close();
  }
}

export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
