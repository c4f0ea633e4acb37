import { readLog, type Announcement } from '../../db/announcement.ts';
import type { Reader } from '../../db/reader.ts';
import { WireError, type Cursors } from './cursor.ts';
import { kindFor, narrowedTo, type AnnouncementKind, type Interest } from './match.ts';

/** An announcement as one subscriber is told it. Its story is loaded when it is delivered, through the receiver's eyes. */
export interface Delivery {
  readonly cursor: string;
  readonly kind: AnnouncementKind;
  readonly announcedAt: string;
  readonly articleId: number;
  readonly version: number;
  readonly note: string | null;
}

/** The hub's end: `attach` gives the number of the last announcement that was passed on before. */
export interface Hub {
  attach(subscription: Subscription): number;
  detach(subscription: Subscription): void;
}

/** At most so many announcements wait for one reader; then it is dropped by name. The log is the buffer, not we. */
export const mostWaiting = 256;
const replayPage = 200;

/**
 * One subscriber's announcements: those after `after` from the log, then those that come. Each once and in order:
 * the log is read page by page as the reader asks; near its end we attach to the hub, read the log up to the number at
 * which we attached, and only then take what the hub has pushed since. Nothing lies between.
 *
 * Written by hand, since the `return` of an async generator waits for its pending `next`, which may never come.
 */
export class Subscription implements AsyncIterableIterator<Delivery> {
  readonly #reader: Reader;
  readonly #interest: Interest;
  readonly #hub: Hub;
  readonly #cursors: Cursors;
  readonly #narrowed: readonly number[] | undefined;
  /** Ready for the reader. */
  #ready: Delivery[] = [];
  /** Pushed by the hub while the log is still being read. */
  #pushed: Announcement[] = [];
  #state: 'replaying' | 'attached' | 'live' | 'ended' = 'replaying';
  #position: number;
  #attachedAt = 0;
  /** The cursor of the last announcement that the reader took. */
  #taken: string | undefined;
  #error: Error | undefined;
  #waiting: PromiseWithResolvers<IteratorResult<Delivery>> | undefined;

  constructor(parts: { reader: Reader; interest: Interest; hub: Hub; cursors: Cursors }, after: number | 'now', first: readonly Delivery[] = []) {
    this.#reader = parts.reader;
    this.#interest = parts.interest;
    this.#hub = parts.hub;
    this.#cursors = parts.cursors;
    this.#narrowed = narrowedTo(parts.interest);
    this.#ready = [...first];
    this.#position = after === 'now' ? 0 : after;
    if (after === 'now') {
      this.#position = this.#hub.attach(this);
      this.#state = 'live';
    }
  }

  /** The hub's call, for each announcement after the number at which we attached. */
  push(line: Announcement): void {
    if (this.#state === 'attached') {
      this.#pushed.push(line);
      // It waits only while we catch up; what we let go of here is in the log.
      if (this.#pushed.length > mostWaiting) this.#backToReplaying();
      return;
    }
    this.#take(line);
    if (this.#ready.length > mostWaiting) this.#drop();
    this.#serve();
  }

  /** Ends it with an error, after what is ready. */
  fail(error: Error): void {
    this.#hub.detach(this);
    this.#state = 'ended';
    this.#error = error;
    this.#serve();
  }

  async next(): Promise<IteratorResult<Delivery>> {
    if (this.#waiting) throw new Error('A subscription is read by one reader, one at a time.');
    const waiting = (this.#waiting = Promise.withResolvers<IteratorResult<Delivery>>());
    this.#serve();
    if (this.#waiting && (this.#state === 'replaying' || this.#state === 'attached')) {
      this.#replay().catch((error: unknown) => this.fail(error instanceof Error ? error : new Error(String(error))));
    }
    return waiting.promise;
  }

  async return(): Promise<IteratorResult<Delivery>> {
    this.#hub.detach(this);
    this.#state = 'ended';
    this.#ready = [];
    this.#pushed = [];
    this.#serve();
    return { done: true, value: undefined };
  }

  async throw(error: unknown): Promise<IteratorResult<Delivery>> {
    await this.return();
    throw error;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** Reads on until something is ready, or the end is reached and we are live. */
  async #replay(): Promise<void> {
    while (this.#ready.length === 0 && (this.#state === 'replaying' || this.#state === 'attached')) {
      const before = this.#state === 'attached' ? this.#attachedAt + 1 : Number.MAX_SAFE_INTEGER;
      const lines = await readLog(this.#reader, {
        after: this.#position, before, limit: replayPage, backward: false, entities: this.#narrowed,
      });
      for (const line of lines) this.#take(line);
      this.#position = lines.at(-1)?.seq ?? this.#position;
      if (lines.length === replayPage) continue;
      if (this.#state === 'replaying') {
        this.#attachedAt = this.#hub.attach(this);
        this.#state = 'attached';
      } else if (this.#state === 'attached') {
        this.#goLive();
      }
    }
    this.#serve();
  }

  #goLive(): void {
    this.#state = 'live';
    this.#position = Math.max(this.#position, this.#attachedAt);
    const pushed = this.#pushed;
    this.#pushed = [];
    for (const line of pushed) this.#take(line);
  }

  #backToReplaying(): void {
    this.#hub.detach(this);
    this.#pushed = [];
    this.#state = 'replaying';
  }

  #take(line: Announcement): void {
    // A page that began before we attached may hold what the hub pushes, too.
    if (line.seq <= this.#position) return;
    const kind = kindFor(this.#interest, line);
    if (kind) this.#ready.push(deliveryOf(line, kind, this.#cursors));
  }

  #drop(): void {
    this.#ready = [];
    this.fail(
      new WireError('TOO_SLOW', `More than ${mostWaiting} announcements were waiting for you. Subscribe again with the cursor of the last one that you took.`, this.#taken),
    );
  }

  #serve(): void {
    const waiting = this.#waiting;
    if (!waiting) return;
    const value = this.#ready.shift();
    if (value) {
      this.#taken = value.cursor;
      waiting.resolve({ done: false, value });
    } else if (this.#state !== 'ended') return;
    else if (this.#error) waiting.reject(this.#error);
    else waiting.resolve({ done: true, value: undefined });
    this.#waiting = undefined;
    // An error is told once; after it, it is over.
    if (!value) this.#error = undefined;
  }
}

export function deliveryOf(line: Announcement, kind: AnnouncementKind, cursors: Cursors): Delivery {
  return {
    cursor: cursors.encode(line.seq), kind, announcedAt: line.announcedAt, articleId: line.articleId, version: line.version, note: line.note,
  };
}
