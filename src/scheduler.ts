import type { Logger } from 'pino';
import type { Database } from '../db/database.ts';
import { forgetRetries } from '../db/retry.ts';
import { liftEmbargoes } from './editing/lift.ts';

/** In ms. An embargo is to be lifted within a second. */
const lookEvery = 250;
/** How often the answers that are kept for retries are looked through for old ones, in ms. */
const sweepEvery = 600_000;
/** One that has not looked for so long has stopped, in ms: its database hangs, or this process does. */
const patience = 10_000;

/**
 * Lifts the embargoes that are due, of this newsroom, as long as it runs; several processes may at once. It looks at the
 * clock again and again rather than wait for a moment: a clock may be put forward or back, and a process may sleep.
 */
export class Scheduler {
  readonly #database: Database;
  readonly #log: Logger;
  #looking: Promise<void> | undefined;
  #timer: NodeJS.Timeout | undefined;
  #failure: unknown;
  #sweepAt = performance.now() + sweepEvery;
  /** By a clock that nobody puts back. */
  #lastLook = performance.now();

  constructor(database: Database, log: Logger) {
    this.#database = database;
    this.#log = log;
  }

  start(): void {
    this.#timer = setInterval(() => this.#look(), lookEvery);
    this.#lastLook = performance.now();
    this.#look();
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    this.#timer = undefined;
    await this.#looking;
  }

  /** Why embargoes are not lifted now, or undefined if they are. Stories stay dark meanwhile. */
  trouble(): string | undefined {
    if (!this.#timer) return 'the scheduler has stopped: embargoes are not lifted';
    if (this.#failure !== undefined) return 'embargoes can not be lifted: the database can not be read or written';
    const silent = performance.now() - this.#lastLook;
    return silent > patience ? `embargoes were not looked at for ${Math.round(silent / 1000)} s` : undefined;
  }

  #look(): void {
    this.#looking ??= this.#work()
      .then((lifted) => this.#looked(lifted), (error: unknown) => this.#failed(error))
      .finally(() => (this.#looking = undefined));
  }

  async #work(): Promise<number> {
    const lifted = await liftEmbargoes(this.#database);
    if (performance.now() >= this.#sweepAt) {
      this.#sweepAt = performance.now() + sweepEvery;
      await this.#database.write(forgetRetries);
    }
    return lifted;
  }

  #looked(lifted: number): void {
    if (lifted > 0) this.#log.info({ lifted }, 'Embargoes lifted');
    if (this.#failure !== undefined) this.#log.info('Embargoes are lifted again');
    this.#failure = undefined;
    this.#lastLook = performance.now();
  }

  /** Told once, not four times a second; it goes on trying. */
  #failed(error: unknown): void {
    if (this.#failure === undefined) this.#log.error({ err: error }, 'Embargoes could not be lifted; trying again');
    this.#failure = error;
  }
}
