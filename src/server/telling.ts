import type { GraphQLError } from 'graphql';

/** What a subscription gives to its transport: a result each, the last of them perhaps an error. */
interface ErrorResult {
  readonly errors: readonly GraphQLError[];
}

/**
 * A subscription whose failure is its last result. Thrown on, it would close the whole socket with all its other
 * operations (graphql-ws), or break the stream without a word (server-sent events).
 */
export class Telling<T> implements AsyncIterableIterator<T | ErrorResult> {
  readonly #source: AsyncIterator<T>;
  readonly #tell: (error: unknown) => GraphQLError;
  #over = false;

  constructor(source: AsyncIterable<T>, tell: (error: unknown) => GraphQLError) {
    this.#source = source[Symbol.asyncIterator]();
    this.#tell = tell;
  }

  async next(): Promise<IteratorResult<T | ErrorResult>> {
    if (this.#over) return { done: true, value: undefined };
    try {
      return await this.#source.next();
    } catch (error) {
      this.#over = true;
      return { done: false, value: { errors: [this.#tell(error)] } };
    }
  }

  async return(): Promise<IteratorResult<T | ErrorResult>> {
    this.#over = true;
    await this.#source.return?.();
    return { done: true, value: undefined };
  }

  async throw(error: unknown): Promise<IteratorResult<T | ErrorResult>> {
    await this.return();
    throw error;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
