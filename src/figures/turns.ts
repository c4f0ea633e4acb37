/** So many wait already. */
export class TooMany extends Error {
  override readonly name = 'TooMany';
}

/** Its turn did not come, or its end, while somebody would have waited for it. */
export class TooLate extends Error {
  override readonly name = 'TooLate';
}

/** Who asks: a request, say. One that asks for much waits longer for it, and keeps others waiting no longer than one that asks once. */
export interface Asker {
  /** Told when it waits no longer. */
  readonly gone?: AbortSignal | undefined;
}

export interface TurnsOptions {
  /** Works that are done at the same time. */
  readonly abreast: number;
  /** Works that may wait. */
  readonly most: number;
  /** How long an asker waits for the end of its work, in ms. */
  readonly patience: number;
}

/** Does a work; those who wait for it do so no longer than `left`, in ms. */
type Begin = (left: number) => Promise<unknown>;

interface Waiting {
  readonly asker: Asker;
  readonly until: number;
  resolve(value: unknown): void;
  reject(error: unknown): void;
}

interface Work {
  readonly key: string;
  readonly begin: Begin;
  readonly waiting: Set<Waiting>;
}

/**
 * Works that wait for their turn, a few being done at a time. Askers take turns, and each has its own done in the order in
 * which it asked. What is asked again before it has begun is done once; what nobody waits for any more is not begun. Where
 * more would wait than may, the last work of who asks for most is refused, or what is asked by one who asks for as much.
 */
export class Turns {
  readonly #options: TurnsOptions;
  #abreast = 0;
  /** Works that have not begun, by what they are asked. */
  readonly #works = new Map<string, Work>();
  /** The same by asker: whose turn is next comes first. */
  readonly #lines = new Map<Asker, Set<Work>>();

  constructor(options: TurnsOptions) {
    this.#options = options;
  }

  /** What `begin` gives; `key` says what is asked. @throws TooMany @throws TooLate @throws what `begin` throws */
  take<T>(asker: Asker, key: string, begin: (left: number) => Promise<T>): Promise<T> {
    if (asker.gone?.aborted) return Promise.reject(new TooLate('Nobody waits for it any more.'));
    const known = this.#works.get(key);
    if (!known && this.#works.size >= this.#options.most && !this.#makeRoomFor(asker)) return Promise.reject(new TooMany(`${this.#works.size} wait already.`));
    const work = known ?? { key, begin, waiting: new Set() };
    this.#works.set(key, work);
    const line = this.#lines.get(asker);
    if (line) line.add(work);
    else this.#lines.set(asker, new Set([work]));
    // What is asked alike is answered alike.
    const answer = this.#wait(asker, work) as Promise<T>;
    this.#next();
    return answer;
  }

  /** True if one who waits for more than this one now waits for one less. */
  #makeRoomFor(asker: Asker): boolean {
    const own = this.#lines.get(asker)?.size ?? 0;
    const [most, longest] = [...this.#lines].reduce<[Asker | undefined, ReadonlySet<Work>]>((a, b) => (b[1].size > a[1].size ? b : a), [undefined, new Set()]);
    if (longest.size <= own + 1) return false;
    const last = [...longest].findLast(({ waiting }) => [...waiting].every((one) => one.asker === most));
    if (!last) return false;
    this.#works.delete(last.key);
    for (const { asker: each, reject } of last.waiting) {
      this.#leaveLine(last, each);
      reject(new TooMany('Others wait who ask for less.'));
    }
    return true;
  }

  #wait(asker: Asker, work: Work): Promise<unknown> {
    const { patience } = this.#options;
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    const waiting = { asker, until: performance.now() + patience, resolve, reject };
    work.waiting.add(waiting);
    const giveUp = () => {
      work.waiting.delete(waiting);
      this.#leave(work, asker);
      reject(new TooLate('It was not answered in time.'));
    };
    const timer = setTimeout(giveUp, patience).unref();
    asker.gone?.addEventListener('abort', giveUp);
    const end = () => {
      clearTimeout(timer);
      asker.gone?.removeEventListener('abort', giveUp);
    };
    promise.then(end, end);
    return promise;
  }

  #next(): void {
    while (this.#abreast < this.#options.abreast) {
      const work = this.#first();
      if (!work) return;
      this.#abreast++;
      void this.#do(work).finally(() => {
        this.#abreast--;
        this.#next();
      });
    }
  }

  /** Whose turn it was comes last from now on. */
  #first(): Work | undefined {
    const [[asker, line] = []] = this.#lines;
    const [work] = line ?? [];
    if (!asker || !line || !work) return undefined;
    this.#lines.delete(asker);
    this.#lines.set(asker, line);
    this.#works.delete(work.key);
    for (const each of new Set([...work.waiting].map((one) => one.asker))) this.#leaveLine(work, each);
    return work;
  }

  async #do(work: Work): Promise<void> {
    const until = Math.max(...[...work.waiting].map((one) => one.until));
    try {
      const value = await work.begin(until - performance.now());
      for (const { resolve } of work.waiting) resolve(value);
    } catch (error) {
      for (const { reject } of work.waiting) reject(error);
    }
  }

  /** One of those who waited for it is gone. */
  #leave(work: Work, asker: Asker): void {
    if (work.waiting.size === 0 && this.#works.get(work.key) === work) this.#works.delete(work.key);
    if (![...work.waiting].some((one) => one.asker === asker)) this.#leaveLine(work, asker);
  }

  #leaveLine(work: Work, asker: Asker): void {
    const line = this.#lines.get(asker);
    line?.delete(work);
    if (line?.size === 0) this.#lines.delete(asker);
  }
}
