import type { Frame, Group } from './group.ts';
import { Member, type Outlet, type Start } from './member.ts';

/** So many are ready before the reader asks. */
const ahead = 32;

/** A member whose reader asks for one after the other: what a GraphQL executor subscribes to. */
export class Subscription<P> implements AsyncIterableIterator<P> {
  readonly #member: Member<P>;
  readonly #ready: Frame<P>[] = [];
  #whenReady: (() => void) | undefined;
  #waiting: PromiseWithResolvers<IteratorResult<P>> | undefined;
  readonly #onOver: () => void;
  #over = false;
  #error: Error | undefined;

  constructor(group: Group<P>, start: Start<P>, onOver: () => void) {
    this.#onOver = onOver;
    const outlet: Outlet<P> = {
      send: (frame) => {
        this.#ready.push(frame);
        this.#serve();
      },
      isReady: () => this.#ready.length < ahead,
      whenReady: (call) => (this.#whenReady = call),
      sizeOf: () => 1,
      fail: (error) => this.#end(error),
    };
    this.#member = new Member(group, outlet, start);
  }

  next(): Promise<IteratorResult<P>> {
    this.#waiting = Promise.withResolvers();
    const { promise } = this.#waiting;
    this.#serve();
    return promise;
  }

  async return(): Promise<IteratorResult<P>> {
    this.fail(undefined);
    return { done: true, value: undefined };
  }

  async throw(error: unknown): Promise<IteratorResult<P>> {
    this.fail(undefined);
    throw error;
  }

  /** Ends it, with an error or without. */
  fail(error: Error | undefined): void {
    this.#member.end();
    this.#ready.length = 0;
    this.#end(error);
  }

  #end(error: Error | undefined): void {
    this.#over = true;
    this.#error = error;
    this.#onOver();
    this.#serve();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  #serve(): void {
    if (!this.#waiting) return;
    const frame = this.#ready.shift();
    if (frame) this.#waiting.resolve({ done: false, value: frame.payload });
    else if (!this.#over) return;
    else if (this.#error) this.#waiting.reject(this.#error);
    else this.#waiting.resolve({ done: true, value: undefined });
    this.#waiting = undefined;
    if (!frame) this.#error = undefined;
    const call = this.#whenReady;
    this.#whenReady = undefined;
    call?.();
  }
}
