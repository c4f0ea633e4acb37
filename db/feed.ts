import type { Selectable } from 'kysely';
import type { Transaction } from './database.ts';
import type { FeedPolicy, FeedTable } from './feed-tables.ts';

export type { FeedPolicy } from './feed-tables.ts';

/** What a newsroom says of a feed. */
export interface FeedSettings {
  readonly url: string;
  readonly policy: FeedPolicy;
  /** What its stories have in place of what they say themselves. */
  readonly sourceName: string | null;
  readonly section: string | null;
  readonly language: string | null;
  /** Between two polls, in ms. */
  readonly everyMs: number;
  /** It may be at a private address. */
  readonly privateAllowed: boolean;
}

/** A feed, and how far it was followed. Times are RFC 3339. */
export interface Feed extends FeedSettings {
  readonly id: number;
  readonly createdAt: string;
  readonly pausedAt: string | null;
  readonly nextAt: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly polledAt: string | null;
  /** Polls that failed one after another. */
  readonly failures: number;
  readonly outcome: string | null;
  /** The last poll was broken off, or its process ended in the middle of it: what it came past is in, and the rest is not. */
  readonly interrupted: boolean;
}

/** What a poll came to. */
export interface Polled {
  readonly nextAt: string;
  readonly failures: number;
  readonly outcome: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Do not poll it again until someone says so. */
  readonly pause: boolean;
}

function feedOf(row: Selectable<FeedTable>): Feed {
  return {
    id: row.id, url: row.url, policy: row.policy, sourceName: row.source_name, section: row.section, language: row.language, everyMs: row.every_ms,
    privateAllowed: row.private_allowed === 1, createdAt: row.created_at, pausedAt: row.paused_at, nextAt: row.next_at, etag: row.etag,
    lastModified: row.last_modified, polledAt: row.polled_at, failures: row.failures, outcome: row.outcome, interrupted: row.claimed_until !== null,
  };
}

/** In the order in which they were added. */
export async function allFeeds(tx: Transaction): Promise<Feed[]> {
  return (await tx.tables.selectFrom('feed').selectAll().orderBy('id').execute()).map(feedOf);
}

export async function feedById(tx: Transaction, id: number): Promise<Feed | undefined> {
  const row = await tx.tables.selectFrom('feed').selectAll().where('id', '=', id).executeTakeFirst();
  return row && feedOf(row);
}

/** Adds a feed that is due at once. Gives undefined, and writes nothing, if there is one of this address. */
export async function insertFeed(tx: Transaction, feed: FeedSettings): Promise<number | undefined> {
  const inserted = await tx.tables
    .insertInto('feed')
    .values({
      url: feed.url, policy: feed.policy, source_name: feed.sourceName, section: feed.section, language: feed.language, every_ms: feed.everyMs,
      private_allowed: feed.privateAllowed ? 1 : 0, created_at: tx.now, next_at: tx.now, failures: 0,
    })
    .onConflict((on) => on.column('url').doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted?.id;
}

/** Pauses a feed, or lets it go on, at once. */
export async function pauseFeed(tx: Transaction, id: number, paused: boolean): Promise<void> {
  await tx.tables.updateTable('feed').set(paused ? { paused_at: tx.now } : { paused_at: null, next_at: tx.now, failures: 0 }).where('id', '=', id).execute();
}

/** Its stories stay, and what they are known by. */
export async function deleteFeed(tx: Transaction, id: number): Promise<void> {
  await tx.tables.deleteFrom('feed').where('id', '=', id).execute();
}

/**
 * Claims a feed until `until`, so that no other process polls it meanwhile: the one that is due longest, or the one of
 * this id, due or not. Undefined if there is none that nobody polls.
 */
export async function claimFeed(tx: Transaction, until: string, id?: number): Promise<Feed | undefined> {
  const free = tx.tables.selectFrom('feed').selectAll().where((where) => where.or([where('claimed_until', 'is', null), where('claimed_until', '<=', tx.now)]));
  const wanted = id === undefined ? free.where('paused_at', 'is', null).where('next_at', '<=', tx.now).orderBy('next_at').orderBy('id').limit(1) : free.where('id', '=', id);
  const row = await tx.dialect.claimed(wanted).executeTakeFirst();
  if (!row) return undefined;
  await tx.tables.updateTable('feed').set({ claimed_until: until }).where('id', '=', row.id).execute();
  return feedOf(row);
}

/** Ends a claim; without what a poll came to, the feed is as it was, and interrupted. */
export async function settleFeed(tx: Transaction, id: number, polled?: Polled): Promise<void> {
  const { nextAt, failures, outcome, etag, lastModified, pause } = polled ?? {};
  const result = polled && { next_at: nextAt, failures, outcome, etag, last_modified: lastModified, polled_at: tx.now, ...(pause && { paused_at: tx.now }) };
  await tx.tables.updateTable('feed').set({ ...result, claimed_until: polled ? null : tx.now }).where('id', '=', id).execute();
}
