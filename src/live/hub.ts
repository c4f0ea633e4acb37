import type { Announcement } from '../../db/announcement.ts';
import type { Database } from '../../db/database.ts';
import { Follower } from './follower.ts';
import type { Hub, Subscription } from './subscription.ts';
import { WireError } from './cursor.ts';

/** All subscribers of this process, behind one follower of the log. */
export class LocalHub implements Hub {
  readonly #subscriptions = new Set<Subscription>();
  readonly #follower: Follower;

  constructor(database: Database, onError: (error: unknown) => void) {
    this.#follower = new Follower(database, (lines) => this.#pass(lines), onError);
  }

  async start(): Promise<void> {
    await this.#follower.start();
  }

  /** Ends every subscription, in words, and stops following. */
  async stop(): Promise<void> {
    const goodbye = new WireError('SHUTTING_DOWN', 'The server is being restarted. Subscribe again with the cursor of the last announcement that you took.');
    for (const subscription of [...this.#subscriptions]) subscription.fail(goodbye);
    await this.#follower.stop();
  }

  attach(subscription: Subscription): number {
    this.#subscriptions.add(subscription);
    return this.#follower.position;
  }

  detach(subscription: Subscription): void {
    this.#subscriptions.delete(subscription);
  }

  get size(): number {
    return this.#subscriptions.size;
  }

  #pass(lines: readonly Announcement[]): void {
    for (const line of lines) for (const subscription of [...this.#subscriptions]) subscription.push(line);
  }
}
