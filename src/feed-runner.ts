import type { Logger } from 'pino';
import type { Database } from '../db/database.ts';
import { claim } from './ingest/feeds/manage.ts';
import { pollFeed, type PollTools } from './ingest/feeds/poll.ts';

/** How often it looks for feeds that are due, in ms. */
const lookEvery = 2000;

/**
 * Polls the feeds that are due, one after another, as long as it runs; several processes may at once: a feed is claimed
 * in the database, so that one of them asks it.
 */
export class FeedRunner {
  readonly #database: Database;
  readonly #log: Logger;
  readonly #tools: PollTools;
  readonly #stopping = new AbortController();
  #timer: NodeJS.Timeout | undefined;
  #polling: Promise<void> | undefined;
  #failed = false;

  constructor(database: Database, log: Logger, linker: PollTools['linker']) {
    this.#database = database;
    this.#log = log;
    this.#tools = { linker, signal: this.#stopping.signal };
  }

  start(): void {
    this.#timer = setInterval(() => this.#look(), lookEvery);
    this.#look();
  }

  /** Breaks off the poll that is under way: what was taken in stays, and the rest is asked for again. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    this.#stopping.abort();
    await this.#polling;
  }

  #look(): void {
    this.#polling ??= this.#work()
      .then(() => (this.#failed = false), (error: unknown) => this.#tell(error))
      .finally(() => (this.#polling = undefined)) as Promise<void>;
  }

  async #work(): Promise<void> {
    while (!this.#stopping.signal.aborted) {
      const feed = await claim(this.#database);
      if (!feed) return;
      const { ok, outcome } = await pollFeed(this.#database, feed, this.#tools);
      this.#log[ok ? 'info' : 'warn']({ feed: feed.id, url: feed.url, outcome }, 'Feed polled');
    }
  }

  /** Told once, not at every look; it goes on trying. */
  #tell(error: unknown): void {
    if (!this.#failed) this.#log.error({ err: error }, 'Feeds could not be polled; trying again');
    this.#failed = true;
  }
}
