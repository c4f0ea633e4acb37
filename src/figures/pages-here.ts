import type { Database } from '../../db/database.ts';
import { readPage } from './answering-pages.ts';
import type { AskedPage } from './messages.ts';
import { TooLate, TooMany, Turns, type Asker } from './turns.ts';
import { Unavailable } from './unavailable.ts';

/** Pages that are read at once: a database that others are answered by meanwhile has ten connections, for writers, too. */
const abreast = 3;
/** And that may wait. */
const mostWaiting = 200;

/** In place of a thread, where a statement holds nobody up: the database is asked here, a few at a time. */
export class PagesHere {
  readonly #database: Database;
  readonly #turns: Turns;

  /** `patience` is how long a question waits for its answer, in ms. */
  constructor(database: Database, patience: number) {
    this.#database = database;
    this.#turns = new Turns({ abreast, most: mostWaiting, patience });
  }

  /** @throws Unavailable @throws InvalidPage */
  async ask<T>(asked: AskedPage, asker: Asker): Promise<T> {
    try {
      // Each question has one sort of answer.
      return (await this.#turns.take(asker, JSON.stringify(asked), () => readPage(this.#database, asked))) as T;
    } catch (error) {
      if (error instanceof TooMany || error instanceof TooLate) throw new Unavailable('pages', error instanceof TooMany);
      throw error;
    }
  }

  async close(): Promise<void> {}
}
