import { endOfLog, readLog, type Announcement } from '../../db/announcement.ts';
import type { Database } from '../../db/database.ts';
import { everyone } from '../../db/reader.ts';

/** A wake-up is a hint: a look every second covers a lost one. In ms. */
const lookEvery = 1000;
const pageSize = 500;

/**
 * Reads the log as it grows, for everybody in this process: nobody else polls. `onAnnouncements` is called with each
 * announcement once, in order; `onError` when the database can't be read, and then it goes on trying.
 */
export class Follower {
  readonly #database: Database;
  readonly #onAnnouncements: (lines: readonly Announcement[]) => void;
  readonly #onError: (error: unknown) => void;
  #position = 0;
  #reading: Promise<void> | undefined;
  #lookAgain = false;
  #stop: (() => void) | undefined;

  constructor(database: Database, onAnnouncements: (lines: readonly Announcement[]) => void, onError: (error: unknown) => void) {
    this.#database = database;
    this.#onAnnouncements = onAnnouncements;
    this.#onError = onError;
  }

  /** The number of the last announcement that was passed on: all up to it are in the database. */
  get position(): number {
    return this.#position;
  }

  /** Begins at the log's end: what was before is read from the database by those who want it. */
  async start(): Promise<void> {
    this.#position = await endOfLog(this.#database.followAs(everyone));
    const stopListening = this.#database.bell.listen(() => this.look());
    const timer = setInterval(() => this.look(), lookEvery);
    this.#stop = () => {
      stopListening();
      clearInterval(timer);
    };
    this.look();
  }

  async stop(): Promise<void> {
    this.#stop?.();
    this.#stop = undefined;
    await this.#reading;
  }

  /** Goes on from the end of a log that took the place of the one before; `between` is done when nothing is being read. */
  async beginAnew(between: () => void): Promise<void> {
    while (this.#reading) await this.#reading;
    this.#reading = endOfLog(this.#database.followAs(everyone))
      .then((end) => {
        this.#position = end;
        between();
      })
      .finally(() => (this.#reading = undefined));
    await this.#reading;
    this.look();
  }

  /** Reads on now. A call while it is reading makes it look once more after. */
  look(): void {
    if (this.#reading) {
      this.#lookAgain = true;
      return;
    }
    this.#reading = this.#read()
      .catch(this.#onError)
      .finally(() => {
        this.#reading = undefined;
        if (this.#lookAgain && this.#stop) this.look();
      });
  }

  async #read(): Promise<void> {
    const reader = this.#database.followAs(everyone);
    for (;;) {
      this.#lookAgain = false;
      const lines = await readLog(reader, { after: this.#position, before: Number.MAX_SAFE_INTEGER, limit: pageSize, backward: false });
      const last = lines.at(-1);
      if (last) {
        this.#position = last.seq;
        this.#onAnnouncements(lines);
      }
      if (lines.length < pageSize && !this.#lookAgain) return;
    }
  }
}
