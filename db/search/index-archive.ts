import type { Database, Transaction } from '../database.ts';
import { clearIndex, reindexStories } from './index-story.ts';
import { analyzerEdition } from './words.ts';

/** Stories of one transaction: others who write wait no longer than it takes. */
const chunk = 250;

export interface Reindexing {
  /** Throws away what there is, and begins again. */
  readonly anew?: boolean;
  /** Told after each part, with what is done and what there is to do. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/**
 * Brings the index to the whole archive, where it isn't: of a database from before there was a search, of a copy, or of
 * an older analyzer. It may be stopped at any time and goes on where it was; stories that are saved meanwhile are indexed
 * by whoever saves them. Gives how many stories were indexed.
 */
export async function indexArchive(database: Database, { anew = false, onProgress }: Reindexing = {}): Promise<number> {
  const total = await database.write((tx) => begin(tx, anew));
  if (total === undefined) return 0;
  let done = 0;
  for (;;) {
    const count = await database.write(indexNext);
    if (count === undefined) return done;
    done += count;
    onProgress?.(done, Math.max(done, total));
  }
}

/** How many stories are still to be indexed; undefined if the index is whole. */
async function begin(tx: Transaction, anew: boolean): Promise<number | undefined> {
  await tx.dialect.lockMigrations(tx.tables);
  const state = await stateOf(tx);
  if (!anew && state?.edition === analyzerEdition) {
    if (state.is_whole === 1) return undefined;
  } else {
    if (state) await clearIndex(tx);
    await tx.tables.deleteFrom('index_state').execute();
    await tx.tables.insertInto('index_state').values({ edition: analyzerEdition, done_up_to: 0, is_whole: 0 }).execute();
  }
  const from = (await stateOf(tx))?.done_up_to ?? 0;
  const { count } = await tx.tables.selectFrom('article').select((eb) => eb.fn.countAll<number>().as('count')).where('id', '>', from).executeTakeFirstOrThrow();
  return count;
}

function stateOf(tx: Transaction) {
  return tx.tables.selectFrom('index_state').selectAll().executeTakeFirst();
}

/** Indexes the next stories, by id; undefined if there are none any more. */
async function indexNext(tx: Transaction): Promise<number | undefined> {
  // Two servers may start at once: each takes the part that the other has left.
  await tx.dialect.lockMigrations(tx.tables);
  const state = await stateOf(tx);
  if (!state || state.is_whole === 1) return undefined;
  const stories = await tx.tables.selectFrom('article').select('id').where('id', '>', state.done_up_to).orderBy('id').limit(chunk).execute();
  const last = stories.at(-1);
  if (!last) {
    await tx.tables.updateTable('index_state').set({ is_whole: 1 }).execute();
    return undefined;
  }
  await reindexStories(tx, stories.map(({ id }) => id));
  await tx.tables.updateTable('index_state').set({ done_up_to: last.id }).execute();
  return stories.length;
}
