import { Worker } from 'node:worker_threads';
import type { Logger } from 'pino';
import type { ArticleMatch } from '../../db/article-filter.ts';
import { countOfArticles, countOfWord } from '../../db/article-page.ts';
import { greatestId } from '../../db/column-rows.ts';
import type { Database } from '../../db/database.ts';
import { figuresOf, type Figures } from '../../db/figures.ts';
import { mentionCounts } from '../../db/names.ts';
import { everyone, type Reader } from '../../db/reader.ts';
import type { Answer, Asked, Question, Settings } from './messages.ts';
import { unpacked, type PackedFigures } from './packed.ts';

/** From so many stories on, counts are taken in a thread of their own; a smaller archive is counted by SQL in some ms. */
export const largeArchive = 5000;
/** How often a small archive is looked at, and a thread that died at once is started again, in ms. */
const lookEvery = 30_000;
/** A thread that lived so long, in ms, died of something that may pass: it is started again without a pause. */
const livedLong = 1000;
/** So often a question is asked: one that a thread died over is asked of the next. */
const mostAsked = 2;

/** Stories of a word that are counted here: in less than a ms. */
const mostHere = 20_000;

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/**
 * Counts over whole lists. One rule: of a small archive by SQL, here; of a large one in a thread of its own, which holds
 * the public archive in columns. Where that thread fails, SQL gives the same answers here, more slowly.
 */
export class Counter {
  readonly #database: Database;
  readonly #waiting = new Map<number, Waiting>();
  #asked = 0;
  #worker: Worker | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Starts the thread as soon as the archive is large. `url` is the database's; `from` how many stories are many. */
  async start({ url, log, from = largeArchive }: { readonly url: string; readonly log: Logger; readonly from?: number | undefined }): Promise<void> {
    const look = async () => {
      if (this.#worker) return;
      const [last] = await greatestId(this.#database.readAs(everyone), {});
      if ((last?.id ?? 0) >= from && !this.#worker && this.#timer) this.#run({ url }, log);
    };
    const surely = () => look().catch((error: unknown) => log.error({ err: error }, 'The archive could not be looked at'));
    this.#timer = setInterval(() => void surely(), lookEvery);
    await surely();
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    this.#timer = undefined;
    await this.#worker?.terminate();
  }

  async figures(reader: Reader, match: ArticleMatch): Promise<Figures> {
    const counted = await this.#ask<PackedFigures>({ what: 'figures', viewer: reader.viewer, match });
    return counted ? unpacked(counted) : figuresOf(reader, match);
  }

  async count(reader: Reader, match: ArticleMatch): Promise<number> {
    // To ask the thread takes longer than to count a word's stories, unless they are very many.
    const few = this.#worker && (await countOfWord(reader, match, mostHere + 1));
    if (few !== undefined && few <= mostHere) return few;
    return (await this.#ask<number>({ what: 'count', viewer: reader.viewer, match })) ?? countOfArticles(reader, match);
  }

  /** In how many published stories each entity is mentioned; those in none are left out. */
  async mentions(): Promise<ReadonlyMap<number, number>> {
    const counted = await this.#ask<ReadonlyMap<number, number>>({ what: 'mentions' });
    if (counted) return counted;
    const rows = await mentionCounts(this.#database.readAs(everyone), {});
    return new Map(rows.map(({ id, articles }) => [id, articles]));
  }

  /** What the thread answers; undefined if there is none, or it can't. */
  async #ask<T>(asked: Asked): Promise<T | undefined> {
    for (let time = 0; time < mostAsked; time++) {
      const worker = this.#worker;
      if (!worker) return undefined;
      const question: Question = { ...asked, n: ++this.#asked };
      try {
        return await new Promise<T>((resolve, reject) => {
          // Each question has one sort of answer.
          this.#waiting.set(question.n, { resolve: (value) => resolve(value as T), reject });
          // oxlint-disable-next-line require-post-message-target-origin -- A thread is no window: it has no origin.
          worker.postMessage(question);
        });
      } catch {
        // It could not, and says so itself. Another thread is asked, if there is one.
        if (worker === this.#worker) return undefined;
      }
    }
    return undefined;
  }

  #run(settings: Settings, log: Logger): void {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: settings, execArgv: [] });
    const began = performance.now();
    // It keeps nobody from ending.
    worker.unref();
    this.#worker = worker;
    worker.on('message', (answer: Answer) => {
      if ('ready' in answer) log.info(answer.ready, 'The public archive is in memory, for counts');
      else if ('trouble' in answer) log.error({ trouble: answer.trouble }, 'The public archive could not be read into memory; counts are slower');
      else this.#answered(answer, log);
    });
    worker.on('error', (error) => log.error({ err: error }, 'The thread that counts has died; counts are slower until it is back'));
    worker.on('exit', () => {
      this.#worker = undefined;
      if (this.#timer && performance.now() - began > livedLong) this.#run(settings, log);
      for (const { reject } of this.#waiting.values()) reject(new Error('The thread that counts has ended.'));
      this.#waiting.clear();
    });
  }

  #answered(answer: Extract<Answer, { n: number }>, log: Logger): void {
    const waiting = this.#waiting.get(answer.n);
    this.#waiting.delete(answer.n);
    if ('value' in answer) waiting?.resolve(answer.value);
    else {
      log.error({ trouble: answer.failure }, 'A list could not be counted in its thread');
      waiting?.reject(new Error('The thread that counts could not answer.'));
    }
  }
}
