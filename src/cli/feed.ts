import type { Database } from '../../db/database.ts';
import { allFeeds, type Feed, type FeedPolicy } from '../../db/feed.ts';
import { Check } from '../editing/check.ts';
import { Refused } from '../editing/outcome.ts';
import { privateAddressOf } from '../ingest/feeds/address.ts';
import { addFeed, claim, removeFeed, setPaused } from '../ingest/feeds/manage.ts';
import { pollFeed, type PollResult } from '../ingest/feeds/poll.ts';
import type { StoryLinker } from '../ingest/story-linker.ts';
import { namesOf } from './names.ts';
import { print, withNewsroom } from './newsroom.ts';
import { UsageError } from './usage.ts';

export const policies: Readonly<Record<string, FeedPolicy>> = { draft: 'DRAFT', 'publish-if-linked-surely': 'PUBLISH_IF_LINKED_SURELY' };

export interface FeedOptions {
  readonly policy: string;
  readonly source?: string;
  readonly section?: string;
  readonly language?: string;
  /** In ms. */
  readonly every: number;
  readonly allowPrivate?: boolean;
  readonly json?: boolean;
}

export async function runFeedAdd(url: string, options: FeedOptions): Promise<number> {
  const check = new Check();
  const settings = {
    url: check.url('The address', withoutSecret(url)) ?? '', policy: policies[options.policy] ?? 'DRAFT', everyMs: options.every, privateAllowed: options.allowPrivate === true,
    sourceName: check.optionalLine('--source', options.source, 300), section: check.optionalLine('--section', options.section, 100),
    language: options.language === undefined ? null : check.language('--language', options.language),
  };
  refuseFlawed(check);
  const address = settings.privateAllowed ? undefined : await privateAddressOf(settings.url);
  if (address !== undefined) throw new UsageError(`${settings.url} is at a private address (${address}), which is not asked. If the feed is your own, add it with --allow-private. Nothing was added.`);
  return withNewsroom(async ({ database }) => {
    const feed = await addFeed(database, settings);
    if (!feed) throw new UsageError(`There is a feed of ${settings.url} already. See: silkwire feed list`);
    print(options.json ? JSON.stringify(shown(feed)) : `Feed ${feed.id}: ${feed.url}. A server polls it by itself; to poll it now: silkwire feed run ${feed.id}`);
    return 0;
  });
}

function withoutSecret(url: string): string {
  const parsed = URL.parse(url);
  if (parsed && (parsed.username !== '' || parsed.password !== '')) throw new UsageError('A name and a password in an address would stand in lists and logs: leave them out.');
  return url;
}

/** @throws UsageError */
function refuseFlawed(check: Check): void {
  try {
    check.done();
  } catch (error) {
    throw error instanceof Refused ? new UsageError(error.message, { cause: error }) : error;
  }
}

export async function runFeedList(options: { json?: boolean }): Promise<number> {
  return withNewsroom(async ({ database }) => {
    const feeds = await database.write(allFeeds);
    if (options.json) print(JSON.stringify(feeds.map(shown)));
    else if (feeds.length === 0) print('There are no feeds. Add one with: silkwire feed add https://…');
    for (const feed of options.json ? [] : feeds) print(lineOf(feed));
    return 0;
  }, { mustExist: true });
}

/** Polls these feeds, or all that are not paused, whether they are due or not. */
export async function runFeedRun(ids: readonly number[], options: { json?: boolean }): Promise<number> {
  return withNewsroom(async ({ database }) => {
    const feeds = await database.write(allFeeds);
    const unknown = ids.find((id) => !feeds.some((feed) => feed.id === id));
    if (unknown !== undefined) throw noSuchFeed(unknown);
    const wanted = ids.length > 0 ? feeds.filter(({ id }) => ids.includes(id)) : feeds.filter(({ pausedAt }) => pausedAt === null);
    const linker = namesOf(database);
    const results: (PollResult & { readonly id: number; readonly url: string })[] = [];
    try {
      for (const { id, url } of wanted) {
        const result = { id, url, ...(await polled(database, id, linker)) };
        results.push(result);
        if (!options.json) tell(result);
      }
    } finally {
      await linker.close();
    }
    if (options.json) print(JSON.stringify(results));
    else if (results.length === 0) print('There is no feed to poll. Add one with: silkwire feed add https://…');
    return results.some(({ ok, stories }) => !ok || (stories?.refused.length ?? 0) > 0) ? 1 : 0;
  }, { mustExist: true });
}

function tell({ id, url, outcome, stories }: PollResult & { readonly id: number; readonly url: string }): void {
  print(`Feed ${id} (${url}): ${outcome}`);
  for (const { item, reason } of stories?.refused ?? []) print(`  refused ${item}: ${reason}`);
}

async function polled(database: Database, id: number, linker: StoryLinker): Promise<PollResult> {
  const feed = await claim(database, id);
  return feed ? pollFeed(database, feed, { linker: () => linker.ready() }) : { ok: true, outcome: 'Another process is polling it.' };
}

export async function runFeedPause(id: number, options: { resume?: boolean }): Promise<number> {
  return withNewsroom(async ({ database }) => {
    const paused = options.resume !== true;
    if (!(await setPaused(database, id, paused))) throw noSuchFeed(id);
    print(paused ? `Feed ${id} is paused. To let it go on: silkwire feed pause ${id} --resume` : `Feed ${id} goes on.`);
    return 0;
  }, { mustExist: true });
}

export async function runFeedRemove(id: number): Promise<number> {
  return withNewsroom(async ({ database }) => {
    if (!(await removeFeed(database, id))) throw noSuchFeed(id);
    print(`Feed ${id} is removed. Its stories stay.`);
    return 0;
  }, { mustExist: true });
}

function noSuchFeed(id: number): UsageError {
  return new UsageError(`There is no feed ${id}. See: silkwire feed list`);
}

function shown({ policy, interrupted: _interrupted, ...feed }: Feed): object {
  return { ...feed, policy: nameOf(policy) };
}

function nameOf(policy: FeedPolicy): string {
  return Object.keys(policies).find((name) => policies[name] === policy) ?? policy;
}

function lineOf({ id, url, policy, sourceName, section, language, pausedAt, nextAt, polledAt, failures, outcome }: Feed): string {
  const given = [sourceName, section, language].filter((one) => one !== null).join(', ');
  const state = pausedAt === null ? `next ${nextAt}` : `paused ${pausedAt}`;
  return `${String(id).padStart(4)}  ${url}  ${nameOf(policy)}${given === '' ? '' : `  (${given})`}  ${state}  polled ${polledAt ?? 'never'}${failures > 0 ? `  failed ${failures} times` : ''}${outcome === null ? '' : `: ${outcome}`}`;
}
