/** An iterator that runs `renew` after it has a value and before it gives it. `return` and `throw` go straight through. */
export class Renewing<T> implements AsyncIterableIterator<T> {
  readonly #source: AsyncIterableIterator<T>;
  readonly #renew: () => Promise<void>;

  constructor(source: AsyncIterableIterator<T>, renew: () => Promise<void>) {
    this.#source = source;
    this.#renew = renew;
  }

  async next(): Promise<IteratorResult<T>> {
    const result = await this.#source.next();
    if (result.done) return result;
    try {
      await this.#renew();
    } catch (error) {
      await this.#source.return?.();
      throw error;
    }
    return result;
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
