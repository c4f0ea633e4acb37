import type { CursorStore } from './cursor-store.ts';

/** Where a follower is on the wire: its cursor, and the store that keeps it. */
export class Place {
  readonly #store: CursorStore | undefined;
  #cursor: string | null;
  /** The store is asked once: what it holds may be the cursor that we were told to forget. */
  #isLoaded: boolean;

  constructor(after: string | null, store: CursorStore | undefined) {
    this.#cursor = after;
    this.#store = store;
    this.#isLoaded = after !== null;
  }

  get cursor(): string | null {
    return this.#cursor;
  }

  /** Finds out where it was. @throws what the store throws; then it is asked again the next time */
  async load(): Promise<void> {
    if (this.#isLoaded) return;
    this.#cursor = (await this.#store?.load()) || null;
    this.#isLoaded = true;
  }

  /** To where nothing has been dealt with yet: not kept. */
  begin(cursor: string): void {
    this.#cursor = cursor;
  }

  /** Past an announcement that was dealt with. @throws what the store throws; it has moved all the same */
  async move(cursor: string): Promise<void> {
    this.#cursor = cursor;
    await this.#store?.save(cursor);
  }

  forget(): void {
    this.#cursor = null;
  }
}
