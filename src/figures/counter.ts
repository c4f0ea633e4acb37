import type { Logger } from 'pino';
import type { ArticleMatch } from '../../db/article-filter.ts';
import { countOfArticles, countOfWord } from '../../db/article-page.ts';
import { greatestId } from '../../db/column-rows.ts';
import type { Database } from '../../db/database.ts';
import { figuresOf, type Figures } from '../../db/figures.ts';
import { mentionCounts } from '../../db/names.ts';
import { everyone, type Reader, type Viewer } from '../../db/reader.ts';
import type { Asked } from './messages.ts';
import { unpacked, type PackedFigures } from './packed.ts';
import { CountingThread, ThreadEnded } from './thread.ts';
import { CountsUnavailable } from './unavailable.ts';

/** From so many stories on, whatever their state, counts are taken in a thread of their own; a smaller archive is counted by SQL in some ms. */
export const largeArchive = 5000;
/** Drafts are counted, too, and many of them take as long. */
const wholeNewsroom: Viewer = { role: 'EDITOR', name: 'the counter', tokenId: 0 };
/** How often a small archive is looked at, in ms. */
const lookEvery = 30_000;
/** A thread that lived so long, in ms, died of something that may pass: it is started again without a pause. */
const livedLong = 1000;
/** Before a thread that died at once is started again, in ms: twice as long each time, up to the most. */
const pauses = { first: 250, most: 30_000 };
/** So often a question is asked: one that a thread died over is asked of the next. */
const mostAsked = 2;
/** How long a question waits for its answer, in ms. */
const usualPatience = 30_000;

/** Stories of a word that are counted here: in less than a ms. */
const mostHere = 20_000;

export interface CounterOptions {
  /** The database's. */
  readonly url: string;
  readonly log: Logger;
  /** How many stories are many. */
  readonly from?: number | undefined;
  /** How long a question waits, in ms. */
  readonly patience?: number | undefined;
}

/**
 * Counts over whole lists. One rule: of a small archive by SQL, here; of a large one in a thread of its own, which holds
 * the public archive in columns. A thread that dies or hangs is followed by another. While there is none, a large archive
 * is not counted: SQL would keep everybody waiting for as long as it takes.
 */
export class Counter {
  readonly #database: Database;
  #thread: CountingThread | undefined;
  /** The thread to be, while there is none for a moment. */
  #next: PromiseWithResolvers<void> | undefined;
  #pause = pauses.first;
  #isLarge = false;
  #timer: NodeJS.Timeout | undefined;
  #restart: NodeJS.Timeout | undefined;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Starts the thread as soon as the archive is large. */
  async start({ url, log, from = largeArchive, patience = usualPatience }: CounterOptions): Promise<void> {
    const look = async () => {
      if (this.#isLarge) return;
      const [last] = await greatestId(this.#database.readAs(wholeNewsroom), {});
      if ((last?.id ?? 0) < from || !this.#timer) return;
      this.#isLarge = true;
      this.#run({ url }, { log, patience });
    };
    const surely = () => look().catch((error: unknown) => log.error({ err: error }, 'The archive could not be looked at'));
    this.#timer = setInterval(() => void surely(), lookEvery);
    await surely();
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    clearTimeout(this.#restart);
    this.#timer = undefined;
    this.#next?.resolve();
    await this.#thread?.close();
  }

  /** @throws CountsUnavailable */
  async figures(reader: Reader, match: ArticleMatch): Promise<Figures> {
    if (!this.#isLarge) return figuresOf(reader, match);
    return unpacked(await this.#ask<PackedFigures>({ what: 'figures', viewer: reader.viewer, match }));
  }

  /** @throws CountsUnavailable */
  async count(reader: Reader, match: ArticleMatch): Promise<number> {
    if (!this.#isLarge) return countOfArticles(reader, match);
    // To ask the thread takes longer than to count a word's stories, unless they are very many.
    const few = await countOfWord(reader, match, mostHere + 1);
    if (few !== undefined && few <= mostHere) return few;
    return this.#ask<number>({ what: 'count', viewer: reader.viewer, match });
  }

  /** In how many published stories each entity is mentioned; those in none are left out. @throws CountsUnavailable */
  async mentions(): Promise<ReadonlyMap<number, number>> {
    if (this.#isLarge) return this.#ask<ReadonlyMap<number, number>>({ what: 'mentions' });
    const rows = await mentionCounts(this.#database.readAs(everyone), {});
    return new Map(rows.map(({ id, articles }) => [id, articles]));
  }

  async #ask<T>(asked: Asked): Promise<T> {
    for (let time = 0; time < mostAsked; time++) {
      await this.#next?.promise;
      if (!this.#thread) break;
      try {
        return await this.#thread.ask<T>(asked);
      } catch (error) {
        // It says itself what ails it. Another thread may answer what this one ended over.
        if (!(error instanceof ThreadEnded)) break;
      }
    }
    throw new CountsUnavailable();
  }

  #run(settings: { readonly url: string }, options: { readonly log: Logger; readonly patience: number }): void {
    this.#next?.resolve();
    this.#next = undefined;
    this.#thread = new CountingThread(settings, {
      ...options,
      onEnd: (lived) => {
        this.#thread = undefined;
        if (!this.#timer) return;
        const pause = lived > livedLong ? 0 : this.#pause;
        this.#pause = lived > livedLong ? pauses.first : Math.min(pauses.most, this.#pause * 2);
        // Whoever asks waits for one that comes at once, and no longer.
        if (pause <= pauses.first) this.#next = Promise.withResolvers();
        this.#restart = setTimeout(() => this.#run(settings, options), pause).unref();
      },
    });
  }
}
