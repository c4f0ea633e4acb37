/**
 * What is made of an announcement is the same for all groups with the same document, rights and variables in its
 * selection, whatever their filters: a story that a hundred filters let through is executed and serialized once. Kept
 * for one turn of the event loop and one position of the log, as what it is read with: see `SharedEyes`.
 */
export class SharedMaking {
  readonly #made = new Map<string, Promise<Buffer>>();
  #position = -1;

  /** Made by `make`, unless it was already, at this position of the log and in this turn. */
  of(position: number, key: string, make: () => Promise<Buffer>): Promise<Buffer> {
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
