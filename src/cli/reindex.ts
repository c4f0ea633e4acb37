import { indexShowing, print, withNewsroom } from './newsroom.ts';

/** Makes the search's index anew; the archive is served meanwhile, and finds what is in so far. */
export async function runReindex(): Promise<number> {
  return withNewsroom(async ({ database }) => {
    const count = await indexShowing(database, true);
    print(`Indexed: ${count} stories`);
    return 0;
  }, { mustExist: true });
}
