import { lookAtTokensEvery, Unauthenticated } from './who.ts';

/**
 * An iterator that runs `renew` after it has a value and before it gives it, and, while it waits for one, `check` from
 * time to time: it ends with that's Unauthenticated. `return` and `throw` go straight through.
 */
export class Renewing<T> implements AsyncIterableIterator<T> {
  readonly #source: AsyncIterableIterator<T>;
  readonly #renew: () => Promise<void>;
  readonly #check: () => Promise<unknown>;

  constructor(source: AsyncIterableIterator<T>, { renew, check }: { readonly renew: () => Promise<void>; readonly check: () => Promise<unknown> }) {
    this.#source = source;
    this.#renew = renew;
    this.#check = check;
  }

  async next(): Promise<IteratorResult<T>> {
    try {
      const result = await this.#whileGood(this.#source.next());
      if (!result.done) await this.#renew();
      return result;
    } catch (error) {
      await this.#source.return?.();
      throw error;
    }
  }

  /** @throws Unauthenticated within seconds of the token's end. */
  async #whileGood<R>(waiting: Promise<R>): Promise<R> {
    const ended = Promise.withResolvers<never>();
    // Where it can't be found out, nobody is shut out: what is given next is asked for again.
    const look = () => void this.#check().catch((error: unknown) => error instanceof Unauthenticated && ended.reject(error));
    const looking = setInterval(look, lookAtTokensEvery);
    try {
      return await Promise.race([waiting, ended.promise]);
    } finally {
      clearInterval(looking);
    }
  }

  async return(): Promise<IteratorResult<T>> {
    await this.#source.return?.();
    return { done: true, value: undefined };
  }

  async throw(error: unknown): Promise<IteratorResult<T>> {
    await this.#source.return?.();
    throw error;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
