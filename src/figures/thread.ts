import { Worker } from 'node:worker_threads';
import type { Logger } from 'pino';
import { InvalidPage } from '../../db/page.ts';
import type { Answer, Asked, AskedPage, Question, Settings } from './messages.ts';

/** The thread has ended, or hangs and was given up: another may be asked. */
export class ThreadEnded extends Error {
  override readonly name = 'ThreadEnded';
}

/** It did not answer in time, or says that it can't. */
export class Unanswered extends Error {
  override readonly name = 'Unanswered';
}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
  readonly timer: NodeJS.Timeout;
}

export interface ThreadOptions {
  readonly log: Logger;
  /** How long a question waits for its answer, in ms; a thread that says nothing at all for so long, while it is asked, hangs. */
  readonly patience: number;
  readonly onEnd: (lived: number) => void;
}

/** A thread with a handle of its own on the database, from its start to its end. */
export class Thread {
  readonly #worker: Worker;
  readonly #options: ThreadOptions;
  readonly #waiting = new Map<number, Waiting>();
  readonly #began = performance.now();
  #asked = 0;
  #heard = 0;
  #hasEnded = false;

  constructor(settings: Settings, options: ThreadOptions) {
    this.#options = options;
    this.#worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: settings, execArgv: [] });
    // It keeps nobody from ending.
    this.#worker.unref();
    this.#worker.on('message', (answer: Answer) => this.#hear(answer));
    this.#worker.on('error', (error) => options.log.error({ err: error }, `The thread for ${settings.answers} has died; another is started`));
    this.#worker.on('exit', () => this.#end());
  }

  /** Nobody waits for the answer longer than `left`, in ms. @throws ThreadEnded @throws Unanswered */
  ask<T>(asked: Asked | AskedPage, left: number): Promise<T> {
    if (this.#hasEnded) return Promise.reject(new ThreadEnded('The thread has ended.'));
    const question: Question = { ...asked, n: ++this.#asked, left };
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    const since = performance.now();
    const timer = setTimeout(() => this.#giveUp(question.n, since), this.#options.patience).unref();
    // Each question has one sort of answer.
    this.#waiting.set(question.n, { resolve: (value) => resolve(value as T), reject, timer });
    try {
      // oxlint-disable-next-line require-post-message-target-origin -- A thread is no window: it has no origin.
      this.#worker.postMessage(question);
    } catch (error) {
      this.#take(question.n)?.reject(new Unanswered('The question could not be sent.', { cause: error }));
    }
    return promise;
  }

  /** Whoever waits is told at once; the thread may take longer to stop. */
  async close(): Promise<void> {
    const ended = this.#worker.terminate();
    this.#end();
    await ended;
  }

  #hear(answer: Answer): void {
    this.#heard = performance.now();
    const { log } = this.#options;
    if ('reading' in answer) return;
    if ('ready' in answer) log.info(answer.ready, 'The public archive is in memory, for counts');
    else if ('trouble' in answer) log.error({ trouble: answer.trouble }, 'The public archive could not be read into memory; counts are slower');
    else if ('value' in answer) this.#take(answer.n)?.resolve(answer.value);
    else if ('late' in answer) this.#tooLate(answer.n);
    else if ('invalid' in answer) this.#take(answer.n)?.reject(new InvalidPage(answer.invalid.code, answer.invalid.message));
    else {
      log.error({ trouble: answer.failure }, 'A list could not be answered for in its thread');
      this.#take(answer.n)?.reject(new Unanswered('The thread could not answer.'));
    }
  }

  #giveUp(n: number, since: number): void {
    const { log } = this.#options;
    if (this.#heard >= since) return this.#tooLate(n);
    log.error('A thread for lists hangs; another is started');
    void this.#worker.terminate();
    this.#take(n)?.reject(new Unanswered('The thread hangs.'));
    this.#end();
  }

  #tooLate(n: number): void {
    this.#options.log.error('A list was not answered for in time');
    this.#take(n)?.reject(new Unanswered('The thread did not answer in time.'));
  }

  #take(n: number): Waiting | undefined {
    const waiting = this.#waiting.get(n);
    this.#waiting.delete(n);
    clearTimeout(waiting?.timer);
    return waiting;
  }

  /** Once, however it ends. */
  #end(): void {
    if (this.#hasEnded) return;
    this.#hasEnded = true;
    for (const n of [...this.#waiting.keys()]) this.#take(n)?.reject(new ThreadEnded('The thread has ended.'));
    this.#options.onEnd(performance.now() - this.#began);
  }
}
