import type { Database } from '../../db/database.ts';
import { claimDue, dueArticles } from '../../db/due.ts';
import type { Actor } from './command.ts';
import { release } from './release.ts';

/** The clock of the newsroom, which lifts embargoes on its behalf. */
const scheduler = { role: 'EDITOR', name: 'scheduler', tokenId: null } as const satisfies Actor;

/** Stories of one transaction: who announces meanwhile waits for its end. */
const batch = 50;

/** Publishes the stories whose embargo has ended, the longest due first. Gives how many. @throws the first error, once all others were tried. */
export async function liftEmbargoes(database: Database): Promise<number> {
  const reader = database.readAs({ ...scheduler, tokenId: 0 });
  let lifted = 0;
  for (;;) {
    const due = await dueArticles(reader, new Date(database.clock()).toISOString(), batch);
    if (due.length === 0) return lifted;
    const released = await liftAll(database, due);
    lifted += released;
    // The rest is being lifted by another process, or edited: it is looked for again soon.
    if (due.length < batch || released === 0) return lifted;
  }
}

/** Together; where that fails each alone, so that no story keeps another dark. */
async function liftAll(database: Database, ids: readonly number[]): Promise<number> {
  try {
    return await lift(database, ids);
  } catch (error) {
    // Another process may have published one of the same headline at the same moment, and has its address.
    if (ids.length === 1 && !database.dialect.isTaken(error)) throw error;
    let lifted = 0;
    const failures: unknown[] = [];
    for (const id of ids) await lift(database, [id]).then((count) => (lifted += count), (failure: unknown) => failures.push(failure));
    if (failures.length > 0) throw failures[0];
    return lifted;
  }
}

async function lift(database: Database, ids: readonly number[]): Promise<number> {
  return database.write(async (tx) => {
    const stories = await claimDue(tx, ids);
    for (const story of stories) await release(tx, story, { actor: scheduler, action: 'liftEmbargo' });
    return stories.length;
  });
}
