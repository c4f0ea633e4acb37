/**
 * What several ask for at the same moment, made once. Never kept beyond one turn of the event loop and one position of
 * the log: what was read before a change shows the story as it was before.
 */
export class Moment<T> {
  readonly #made = new Map<string, Promise<T>>();
  #position = -1;

  /** Made by `make`, unless it was already, at this position of the log and in this turn. */
  of(position: number, key: string, make: () => Promise<T>): Promise<T> {
    if (position !== this.#position) this.#made.clear();
    this.#position = position;
    let made = this.#made.get(key);
    if (!made) {
      if (this.#made.size === 0) setImmediate(() => this.#made.clear());
      this.#made.set(key, (made = make()));
    }
    return made;
  }
}
