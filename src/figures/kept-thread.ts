import type { Logger } from 'pino';
import { InvalidPage } from '../../db/page.ts';
import type { Asked, AskedPage, Settings } from './messages.ts';
import { Thread, ThreadEnded } from './thread.ts';
import { TooMany, Turns, type Asker } from './turns.ts';
import { Unavailable } from './unavailable.ts';

/** A thread that lived so long, in ms, died of something that may pass: it is started again without a pause. */
const livedLong = 1000;
/** Before a thread that died at once is started again, in ms: twice as long each time, up to the most. */
const pauses = { first: 250, most: 30_000 };
/** So often a question is asked: one that a thread died over is asked of the next. */
const mostAsked = 2;
/** Questions that the threads are sent at once: whoever reads pages does one after the other, and whoever counts may read for one while another is counted. */
const abreast = { counts: 4, pages: 1 } as const;
/** Questions that may wait: what a request may ask, and more; of pages, which take longer, about what can be read while anybody waits. */
const mostWaiting = { counts: 1000, pages: 200 } as const;

export interface KeptOptions {
  readonly log: Logger;
  /** How long a question waits for its answer, in ms. */
  readonly patience: number;
}

/** A thread that is followed by another when it dies or hangs, until it is closed. */
export class KeptThread {
  readonly #settings: Settings;
  readonly #options: KeptOptions;
  readonly #turns: Turns;
  /** When it was last told that too many wait. */
  #wasFull = Number.NEGATIVE_INFINITY;
  #thread: Thread | undefined;
  /** The thread to be, while there is none for a moment. */
  #next: PromiseWithResolvers<void> | undefined;
  #pause = pauses.first;
  #restart: NodeJS.Timeout | undefined;
  #isClosed = false;

  constructor(settings: Settings, options: KeptOptions) {
    this.#settings = settings;
    this.#options = options;
    const { answers } = settings;
    this.#turns = new Turns({ abreast: abreast[answers], most: mostWaiting[answers], patience: options.patience });
    this.#run();
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#restart);
    this.#next?.resolve();
    await this.#thread?.close();
  }

  /** Askers take turns, and what is asked alike, and was not sent yet, is sent once. @throws Unavailable @throws InvalidPage */
  async ask<T>(asked: Asked | AskedPage, asker: Asker): Promise<T> {
    try {
      return await this.#turns.take(asker, JSON.stringify(asked), (left) => this.#send<T>(asked, left));
    } catch (error) {
      if (error instanceof InvalidPage) throw error;
      if (error instanceof TooMany) this.#tellFull();
      throw new Unavailable(this.#settings.answers, error instanceof TooMany);
    }
  }

  async #send<T>(asked: Asked | AskedPage, left: number): Promise<T> {
    for (let time = 0; time < mostAsked; time++) {
      await this.#next?.promise;
      if (!this.#thread) break;
      try {
        return await this.#thread.ask<T>(asked, left);
      } catch (error) {
        if (error instanceof InvalidPage) throw error;
        // It says itself what ails it. Another thread may answer what this one ended over.
        if (!(error instanceof ThreadEnded)) break;
      }
    }
    throw new Unavailable(this.#settings.answers);
  }

  #tellFull(): void {
    const { log, patience } = this.#options;
    if (performance.now() - this.#wasFull < patience) return;
    this.#wasFull = performance.now();
    log.error(`Too many wait for ${this.#settings.answers}; more are refused`);
  }

  #run(): void {
    this.#next?.resolve();
    this.#next = undefined;
    this.#thread = new Thread(this.#settings, {
      ...this.#options,
      onEnd: (lived) => {
        this.#thread = undefined;
        if (this.#isClosed) return;
        const pause = lived > livedLong ? 0 : this.#pause;
        this.#pause = lived > livedLong ? pauses.first : Math.min(pauses.most, this.#pause * 2);
        // Whoever asks waits for one that comes at once, and no longer.
        if (pause <= pauses.first) this.#next = Promise.withResolvers();
        this.#restart = setTimeout(() => this.#run(), pause).unref();
      },
    });
  }
}
