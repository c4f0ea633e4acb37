import { follow, type Told } from './follow.ts';
import type { ArticleFilter } from './operations.ts';
import type { Data } from './newsroom.ts';

/** A subscriber that comes back with its cursor, whatever happens to the server or the network. */
export class ResumingFollower {
  readonly told: Told[] = [];
  readonly errors: Data[] = [];
  readonly #url: string;
  readonly #filter: ArticleFilter | undefined;
  #cursor: string | undefined;
  #stopped = false;
  #drop: (() => Promise<void>) | undefined;
  readonly #done: Promise<void>;

  constructor(url: string, options: { readonly filter?: ArticleFilter; readonly after?: string } = {}) {
    this.#url = url;
    this.#filter = options.filter;
    this.#cursor = options.after;
    this.#done = this.#run();
  }

  /** Cuts the connection, as a bad network would. */
  async drop(): Promise<void> {
    await this.#drop?.();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#drop?.();
    await this.#done;
  }

  /** Waits until it was told of `count`. */
  async until(count: number, ms: number): Promise<void> {
    const giveUpAt = Date.now() + ms;
    while (this.told.length < count) {
      if (Date.now() > giveUpAt) throw new Error(`Told ${this.told.length} of ${count}; errors: ${JSON.stringify(this.errors).slice(0, 500)}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  async #run(): Promise<void> {
    while (!this.#stopped) {
      const variables = { ...(this.#filter && { filter: this.#filter }), ...(this.#cursor && { after: this.#cursor }) };
      const follower = follow(this.#url, variables, undefined, (announcement) => {
        this.told.push(announcement);
        this.#cursor = announcement.cursor;
      });
      this.#drop = () => follower.stop();
      await follower.over;
      this.errors.push(...follower.errors.filter((error) => error?.extensions));
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}
