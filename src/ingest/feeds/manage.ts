import type { Database } from '../../../db/database.ts';
import { claimFeed, deleteFeed, feedById, insertFeed, pauseFeed, type Feed, type FeedSettings } from '../../../db/feed.ts';
import { commandLine, record } from '../../editing/record.ts';

/** Nobody's poll takes longer; a process that ended in the middle of one keeps it from the others for so long. In ms. */
const claimFor = 600_000;

/** Adds a feed that is due at once. Undefined if there is one of this address. */
export async function addFeed(database: Database, settings: FeedSettings): Promise<Feed | undefined> {
  return database.write(async (tx) => {
    const id = await insertFeed(tx, settings);
    if (id === undefined) return undefined;
    await record(tx, commandLine, 'addFeed', { type: 'Feed', id }, null, settings);
    return feedById(tx, id);
  });
}

/** Pauses a feed, or lets it go on. Gives false if there is none of this id. */
export async function setPaused(database: Database, id: number, paused: boolean): Promise<boolean> {
  return changed(database, id, paused ? 'pauseFeed' : 'resumeFeed', { paused });
}

/** Forgets a feed; its stories stay. Gives false if there is none of this id. */
export async function removeFeed(database: Database, id: number): Promise<boolean> {
  return changed(database, id, 'removeFeed', null);
}

async function changed(database: Database, id: number, action: string, after: { readonly paused: boolean } | null): Promise<boolean> {
  return database.write(async (tx) => {
    const feed = await feedById(tx, id);
    if (!feed) return false;
    await (after ? pauseFeed(tx, id, after.paused) : deleteFeed(tx, id));
    await record(tx, commandLine, action, { type: 'Feed', id }, { url: feed.url, paused: feed.pausedAt !== null }, after && { url: feed.url, ...after });
    return true;
  });
}

/** The feed that is due longest, or the one of this id, claimed: nobody else polls it until it is settled. */
export async function claim(database: Database, id?: number): Promise<Feed | undefined> {
  return database.write((tx) => claimFeed(tx, new Date(database.clock() + claimFor).toISOString(), id));
}
