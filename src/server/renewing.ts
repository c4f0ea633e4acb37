import type { ShutOut } from './token-watch.ts';

/** What can be ended from outside: whoever waits for its next is told why. */
interface Ending<T> extends AsyncIterableIterator<T> {
  fail(error: Error): void;
}

/**
 * An iterator that runs `renew` after it has a value and before it gives it, and that ends with why its reader is shut
 * out. `stay` is told how, at the beginning, and gives the way to leave, which is taken at the end.
 */
export class Renewing<T> implements AsyncIterableIterator<T> {
  readonly #source: Ending<T>;
  readonly #renew: () => Promise<void>;
  readonly #leave: () => void;

  constructor(source: Ending<T>, { renew, stay }: { readonly renew: () => Promise<void>; readonly stay: (shutOut: ShutOut) => () => void }) {
    this.#source = source;
    this.#renew = renew;
    this.#leave = stay((why) => source.fail(why));
  }

  async next(): Promise<IteratorResult<T>> {
    try {
      const result = await this.#source.next();
      if (result.done) this.#leave();
      else await this.#renew();
      return result;
    } catch (error) {
      await this.return();
      throw error;
    }
  }

  async return(): Promise<IteratorResult<T>> {
    this.#leave();
    await this.#source.return?.();
    return { done: true, value: undefined };
  }

  async throw(error: unknown): Promise<IteratorResult<T>> {
    await this.return();
    throw error;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
