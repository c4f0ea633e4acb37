/** So many pieces at the same time: a database in another process answers several at once. */
const atOnce = 4;

/**
 * Work that can wait, a piece at a time, in the order in which it was asked for. The event loop turns between the
 * pieces: on SQLite a read is over before it is waited for, and twenty who came back to a thousand announcements each
 * kept everyone else waiting for 1.5 s, and new connections from coming in at all.
 */
export class Turns {
  #waiting: (() => void)[] = [];
  #whenIdle: (() => void) | undefined;
  #working = 0;

  /** Does `work` when it is its turn. */
  async take<T>(work: () => Promise<T>): Promise<T> {
    await new Promise<void>((resolve) => {
      this.#waiting.push(resolve);
      this.#callNext();
    });
    try {
      return await work();
    } finally {
      this.#working--;
      if (this.#working === 0) this.#whenIdle?.();
      this.#callNext();
    }
  }

  /** Lets what is being done end; what waits is never done. */
  async stop(): Promise<void> {
    this.#waiting = [];
    if (this.#working > 0) await new Promise<void>((resolve) => (this.#whenIdle = resolve));
  }

  #callNext(): void {
    if (this.#working === atOnce) return;
    const next = this.#waiting.shift();
    if (!next) return;
    this.#working++;
    setImmediate(next);
  }
}
