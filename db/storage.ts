/** The disk under the database is full, or fails: nothing of the transaction was saved. */
export class StorageFailure extends Error {
  override readonly name = 'StorageFailure';
  readonly code = 'STORAGE_FAILED';
  /** "the disk is full", say. */
  readonly reason: string;
  constructor(reason: string, options: ErrorOptions) {
    super(`Nothing can be saved at the moment: ${reason}. Nothing was changed; try again later.`, options);
    this.reason = reason;
  }
}

/** What a database that can be written to needs to know of its errors. */
export interface StorageWords {
  /** Why nothing can be saved, if that is what the error says. */
  storageFlaw(error: unknown): string | undefined;
}

/** Watches whether what is written is kept. */
export class Storage {
  readonly #words: StorageWords;
  #flaw: string | undefined;

  constructor(words: StorageWords) {
    this.#words = words;
  }

  /** Why the last transaction that could not be saved was not, until `recovered` finds that there is room again. */
  get flaw(): string | undefined {
    return this.#flaw;
  }

  /** @throws StorageFailure where the disk is to blame; any other error as it is. */
  async watch<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      const flaw = this.#words.storageFlaw(error);
      if (flaw === undefined) throw error;
      this.#flaw = flaw;
      throw new StorageFailure(flaw, { cause: error });
    }
  }

  /** There is room again: see `storage-check.ts`. */
  recovered(): void {
    this.#flaw = undefined;
  }
}
