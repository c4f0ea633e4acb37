import type { Random } from '../../bench/random.ts';
import { ask } from './ask.ts';
import type { Line, LineCounts, LineParts } from './line.ts';
import type { Oracle } from './oracle.ts';
import { SocketLine } from './socket-line.ts';
import { StreamLine } from './stream-line.ts';
import { documents, Subscriber, type Beginning } from './subscriber.ts';
import { drawWants, type Cast, type Wants } from './wants.ts';
import type { Witness } from './witness.ts';

interface CrowdParts {
  readonly random: Random;
  readonly cast: Cast;
  readonly witness: Witness;
  readonly someServer: () => string;
  /** A cursor of the log's beginning. */
  readonly beginning: string;
}

/** One who loads a list first, and follows from its liveCursor. */
export interface Late {
  readonly subscriber: Subscriber;
  /** The stories of that list, the newest first: `<id> <version>`. */
  shown?: readonly string[];
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
/** Each line drops, on average, every so many ms, and stops reading half as often. */
const dropEvery = 6000;
const tick = 20;
const mostSluggish = 6;

/** All who follow: with different filters, from different places, on different roads, at different times. */
export class Crowd {
  readonly subscribers: Subscriber[] = [];
  readonly late: Late[] = [];
  readonly counts: LineCounts = { connections: 0, drops: 0, pauses: 0, tooSlow: 0 };
  readonly #parts: CrowdParts;
  readonly #lineParts: LineParts;
  readonly #tastes: { readonly wants: Wants; readonly query: string }[] = [];
  readonly #lines: Line[] = [];
  /** Those who want whole stories, and read most of the time nothing. */
  readonly #sluggish: Line[] = [];
  readonly #trouble = { on: false };
  #troubling: NodeJS.Timeout | undefined;

  constructor(parts: CrowdParts) {
    this.#parts = parts;
    this.#lineParts = { ...parts, counts: this.counts, trouble: this.#trouble };
  }

  get delivered(): number {
    return this.subscribers.reduce((sum, { told }) => sum + told.length, 0);
  }

  /** They come within a second or two; some much later. */
  gather(count: number, overMs: number): void {
    const { random, cast, witness } = this.#parts;
    // Some want just the same: they are one group, to the server.
    const tastes = Math.ceil(count / 4);
    for (let n = 0; n < tastes; n++) this.#tastes.push({ wants: drawWants(random, cast, n, new Date(witness.begunAt)), query: documentOf(n) });
    while (this.subscribers.length < count) {
      const n = this.#lines.length;
      // Most have a socket of their own; some share one.
      const size = Math.min(count - this.subscribers.length, n % 40 === 7 ? 12 : n % 10 === 3 ? 3 : 1);
      if (n % 15 === 11 && this.#sluggish.length < mostSluggish) this.#gatherSluggish(Math.min(2, count - this.subscribers.length));
      else if (n % 10 === 9) this.#gatherStream(random.below(2) === 0 ? 0 : random.below(overMs * 0.7));
      else if (n % 10 === 8) this.#gatherLate(random.below(overMs * 0.8));
      else this.#gatherSocket(size, random.below(Math.min(2000, overMs / 4)));
    }
  }

  /** From now on lines drop, stop reading, and subscribe anew, at random. */
  makeTrouble(): void {
    const { random } = this.#parts;
    this.#trouble.on = true;
    this.#troubling = setInterval(() => {
      for (const line of this.#sluggish) if (random.next() < tick / 1000) line.pause(500 + random.below(2500));
      for (const line of this.#lines) {
        const fate = (random.next() * dropEvery) / tick;
        const one = line.subscribers[random.below(line.subscribers.length)];
        if (fate < 1) line.drop();
        else if (fate < 1.5) line.pause(50 + random.below(1500));
        else if (fate < 2.5 && line instanceof SocketLine && one) line.again(one);
      }
    }, tick);
  }

  makePeace(): void {
    this.#trouble.on = false;
    clearInterval(this.#troubling);
  }

  /** Waits until each has been told the last that it should be, or `mostMs` are over: the judge says what is missing. */
  async settle(oracle: Oracle, mostMs: number): Promise<void> {
    const last = new Map(this.subscribers.map((subscriber) => [subscriber, oracle.expectedOf(subscriber.wants).at(-1)?.seq ?? 0]));
    const isBehind = (subscriber: Subscriber) => {
      const { beginning, cursor } = subscriber;
      if (beginning.from === 'now' && cursor === undefined) return false;
      return oracle.seqOf(cursor ?? (beginning.from === 'cursor' ? beginning.after : '')) < (last.get(subscriber) ?? 0);
    };
    const giveUpAt = Date.now() + mostMs;
    while (this.subscribers.some(isBehind) && Date.now() < giveUpAt) await pause(100);
  }

  stop(): void {
    this.makePeace();
    for (const line of this.#lines) line.stop();
  }

  #gatherSocket(size: number, delay: number): void {
    const subscribers = Array.from({ length: size }, () => this.#subscriber(this.#beginning()));
    this.#add(new SocketLine(subscribers, this.#lineParts), delay);
  }

  #gatherSluggish(size: number): void {
    const isStream = this.#sluggish.length % 2 === 1;
    const subscribers = Array.from({ length: isStream ? 1 : size }, () => this.#subscriber(this.#beginning(), documents.heavy));
    const line = isStream ? new StreamLine(subscribers, this.#lineParts) : new SocketLine(subscribers, this.#lineParts);
    this.#sluggish.push(line);
    this.#add(line, 0);
  }

  #gatherStream(delay: number): void {
    // What goes through the pipeline has no cursors as ids.
    const { query } = this.#tastes[this.subscribers.length % this.#tastes.length] ?? {};
    this.#add(new StreamLine([this.#subscriber(this.#beginning(), query === documents.winding ? documents.short : query)], this.#lineParts), delay);
  }

  #gatherLate(delay: number): void {
    const late: Late = { subscriber: this.#subscriber({ from: 'cursor', after: this.#parts.beginning }) };
    this.late.push(late);
    const line = new SocketLine([late.subscriber], this.#lineParts);
    this.#lines.push(line);
    setTimeout(() => void this.#load(late).then(() => line.start()), delay);
  }

  /** Loads a list, at whichever server answers. */
  async #load(late: Late): Promise<void> {
    const query = 'query ($filter: ArticleFilter) { articles(filter: $filter, first: 100) { liveCursor nodes { id version } } }';
    for (;;) {
      try {
        const { articles } = await ask<{ articles: { liveCursor: string; nodes: { id: string; version: number }[] } }>(this.#parts.someServer(), undefined, query, { filter: late.subscriber.wants.filter });
        late.shown = articles.nodes.map(({ id, version }) => `${id} ${version}`);
        return late.subscriber.beginAt({ from: 'cursor', after: articles.liveCursor });
      } catch {
        await pause(100);
      }
    }
  }

  #subscriber(beginning: Beginning, query?: string): Subscriber {
    const { random, witness } = this.#parts;
    const n = this.subscribers.length;
    // The first have one taste each, so that there is none that nobody has.
    const taste = this.#tastes[n < this.#tastes.length ? n : random.below(this.#tastes.length)];
    const subscriber = new Subscriber(`subscriber ${n}`, taste?.wants ?? {}, query ?? taste?.query ?? documents.short, witness);
    subscriber.beginAt(beginning);
    this.subscribers.push(subscriber);
    return subscriber;
  }

  #beginning(): Beginning {
    const choice = this.subscribers.length % 8;
    if (choice === 5) return { from: 'last', last: 5 };
    if (choice === 6) return { from: 'now' };
    return { from: 'cursor', after: this.#parts.beginning };
  }

  #add(line: Line, delay: number): void {
    this.#lines.push(line);
    setTimeout(() => line.start(), delay);
  }
}

function documentOf(n: number): string {
  if (n % 9 === 4) return documents.winding;
  return n % 3 === 0 ? documents.long : documents.short;
}
