import { print, withNewsroom } from './newsroom.ts';

export async function runMigrate(): Promise<number> {
  return withNewsroom(async ({ migrated, factsLoaded, indexed }) => {
    for (const name of migrated.applied) print(`Migrated: ${name}`);
    if (factsLoaded > 0) print(`Loaded: ${factsLoaded} reference facts`);
    if (indexed > 0) print(`Indexed: ${indexed} stories`);
    if (migrated.applied.length === 0 && factsLoaded === 0 && indexed === 0) print('The database is up to date.');
    return 0;
  });
}
