import type { Database } from '../../db/database.ts';
import { watchNames } from '../names/watch.ts';
import { loadGazetteer } from './gazetteer.ts';
import { linkerOf, type Linker } from './linking/links.ts';

/** Finds whom and what stories speak of as they are saved. It follows what editors change of entities, in whatever process. */
export class StoryLinker {
  readonly #database: Database;
  readonly #onError: (error: unknown) => void;
  #watching: { readonly loaded: Promise<void>; readonly stop: () => Promise<void> } | undefined;
  #linker: Linker | undefined;

  /** Names are read when a story is first to be linked. */
  constructor(database: Database, onError: (error: unknown) => void) {
    this.#database = database;
    this.#onError = onError;
  }

  /** By the names of now, or of at most a second ago. The first call waits until they are read. */
  async ready(): Promise<Linker> {
    this.#watching ??= this.#watch();
    await this.#watching.loaded;
    if (!this.#linker) throw new Error('The names were read, and are not there.');
    return this.#linker;
  }

  async close(): Promise<void> {
    await this.#watching?.stop();
  }

  #watch() {
    const { promise: loaded, resolve } = Promise.withResolvers<void>();
    const stop = watchNames(this.#database, async () => {
      this.#linker = linkerOf(await loadGazetteer(this.#database));
      resolve();
    }, this.#onError);
    return { loaded, stop };
  }
}
