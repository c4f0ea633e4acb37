import { readLog, type Announcement } from '../../db/announcement.ts';
import type { Reader } from '../../db/reader.ts';
import type { Cursors } from './cursor.ts';
import { deliveryOf, type Delivery } from './delivery.ts';
import { heardAtOnce, heardOf, narrowedTo, type Heard, type Interest } from './match.ts';
import type { Texts } from './texts.ts';
import type { Turns } from './turns.ts';

/** An announcement as a group is told it: made once, given to each, and made anew for all if its story has changed. */
export interface Frame<P> {
  readonly seq: number;
  readonly delivery: Delivery;
  payload: P;
  /** The log's position when the payload was made: it shows the story as it was then. */
  madeAt: number;
  remaking?: Promise<void> | undefined;
}

/** What is told of a line of the log, not made yet. */
export interface Told {
  readonly seq: number;
  readonly delivery: Delivery;
}

/** One of a group's subscribers, as the group knows it. */
export interface Receiver<P> {
  take(frame: Frame<P>): void;
  fail(error: Error): void;
}

/** A part of a group's past. `end` is the number up to which it goes; `last` if nothing was there beyond. */
export interface LogPage<P> {
  readonly frames: readonly Frame<P>[];
  readonly end: number;
  readonly last: boolean;
}

/** What a group needs of the hub. */
export interface GroupHub {
  /** The number of the last announcement that was passed on. */
  readonly position: number;
  /** For all who read their past, whatever their group. */
  readonly turns: Turns;
  /** True if something was announced of this story after the log's position `at`. */
  changedSince(articleId: number, at: number): boolean;
  enter(group: Group<unknown>): void;
  leave(group: Group<unknown>): void;
  /** The group has members, be they live or in the past; or has none any more. */
  open(group: Group<unknown>): void;
  close(group: Group<unknown>): void;
}

export interface GroupParts<P> {
  readonly hub: GroupHub;
  /** Sees the log; content is seen through the receivers' eyes, by `make`. */
  readonly reader: Reader;
  readonly cursors: Cursors;
  readonly interest: Interest;
  /** What stories said, for a filter that searches. */
  readonly texts: Texts;
  /** Makes what is sent of an announcement, with content as it is now. Never fails: an error is a payload, too. */
  readonly make: (delivery: Delivery) => Promise<P>;
  /** Called when the last member has left. */
  readonly onEmpty?: () => void;
}

/** A part of the past, and the members who read it or did. */
interface SharedPage<P> {
  readonly readers: Set<Receiver<P>>;
  readonly page: Promise<LogPage<P>>;
}

/** Those who asked have left before their turn came. Made all the same, pages for the gone kept those waiting who came back. */
function gone(): never {
  throw new Error('Nobody waits for this page any more.');
}

const replayPage = 100;
/** A page of whole stories asked for at once kept a pool of connections busy past its patience. */
const madeAtOnce = 16;
/** In ms. */
const tryAgainAfter = 200;
/** Those who resume from the same place within so many ms share one page: after a deploy, all do. */
const sharedFor = 2000;

/**
 * Subscribers with the same document, the same variables and the same rights. What one is sent, all are: it is
 * selected, executed and serialized once.
 */
export class Group<P> {
  readonly interest: Interest;
  readonly entities: readonly number[] | undefined;
  readonly #parts: GroupParts<P>;
  /** All members; those of them who still read the past have not joined. */
  readonly #members = new Set<Receiver<P>>();
  readonly #joined = new Set<Receiver<P>>();
  readonly #pages = new Map<number, SharedPage<P>>();
  /** Announced, and still to be made and given out, in order. */
  #lines: Announcement[] = [];
  #isGiving = false;

  constructor(parts: GroupParts<P>) {
    this.#parts = parts;
    this.interest = parts.interest;
    this.entities = narrowedTo(parts.interest);
  }

  get hub(): GroupHub {
    return this.#parts.hub;
  }

  get size(): number {
    return this.#members.size;
  }

  /** The group is kept for `member`, until it leaves. */
  welcome(member: Receiver<P>): void {
    if (this.#members.size === 0) this.#parts.hub.open(this as Group<unknown>);
    this.#members.add(member);
  }

  /** From here on `member` is given each frame. Gives the log's position: what is up to it is in the database. */
  join(member: Receiver<P>): number {
    if (this.#joined.size === 0) this.#parts.hub.enter(this as Group<unknown>);
    this.#joined.add(member);
    return this.#parts.hub.position;
  }

  /** From here on `member` is given nothing, and reads the past again. */
  part(member: Receiver<P>): void {
    if (this.#joined.delete(member) && this.#joined.size === 0) this.#parts.hub.leave(this as Group<unknown>);
  }

  leave(member: Receiver<P>): void {
    this.part(member);
    if (!this.#members.delete(member) || this.#members.size > 0) return;
    this.#parts.hub.close(this as Group<unknown>);
    this.#parts.onEmpty?.();
  }

  /** All that it knows is of a log that is no more. */
  end(error: Error): void {
    this.#lines = [];
    this.#pages.clear();
    for (const member of [...this.#members]) member.fail(error);
  }

  /** The hub's call, in the log's order. */
  push(line: Announcement): void {
    this.#lines.push(line);
    if (!this.#isGiving) void this.#giveOut();
  }

  /** Some at a time: a burst must not read a thousand stories at once. `make` does not fail. */
  async #giveOut(): Promise<void> {
    this.#isGiving = true;
    while (this.#lines.length > 0) {
      // Whoever joins later reads these from the log.
      if (this.#joined.size === 0) this.#lines = [];
      const frames = await this.#framesOf(await this.#nextTold());
      for (const frame of frames) {
        if (this.isStale(frame)) await this.fresh(frame);
        for (const member of this.#joined) member.take(frame);
      }
      // Others have a turn, too, in the middle of a burst: sockets that drain, and those that come.
      if (this.#lines.length > 0) await new Promise((resolve) => setImmediate(resolve));
    }
    this.#isGiving = false;
  }

  /** Makes the frame anew, once for all, if something was announced of its story since: nothing withdrawn is sent from memory. */
  async fresh(frame: Frame<P>): Promise<void> {
    while (this.isStale(frame)) {
      frame.remaking ??= this.#remake(frame).finally(() => (frame.remaking = undefined));
      await frame.remaking;
    }
  }

  isStale(frame: Frame<P>): boolean {
    return this.#parts.hub.changedSince(frame.delivery.articleId, frame.madeAt);
  }

  async #remake(frame: Frame<P>): Promise<void> {
    const madeAt = this.#parts.hub.position;
    frame.payload = await this.#parts.make(frame.delivery);
    frame.madeAt = madeAt;
  }

  /** The next part of the past after a number, for a member; with `upTo`, up to and with that. */
  page(member: Receiver<P>, after: number, upTo?: number): Promise<LogPage<P>> {
    if (upTo !== undefined) return this.#readPage(after, upTo, () => this.#members.has(member));
    let shared = this.#pages.get(after);
    if (!shared) {
      const readers = new Set([member]);
      const forget = () => {
        if (this.#pages.get(after)?.readers === readers) this.#pages.delete(after);
      };
      const isWanted = () => {
        if ([...readers].some((reader) => this.#members.has(reader))) return true;
        forget();
        return false;
      };
      shared = { readers, page: this.#readPage(after, Number.MAX_SAFE_INTEGER - 1, isWanted) };
      this.#pages.set(after, shared);
      setTimeout(forget, sharedFor).unref();
      shared.page.catch(forget);
    }
    shared.readers.add(member);
    return shared.page;
  }

  async #readPage(after: number, upTo: number, isWanted: () => boolean): Promise<LogPage<P>> {
    const range = { after, before: upTo + 1, limit: replayPage, backward: false, entities: this.entities };
    const inTurn = <T>(work: () => Promise<T>) => this.#parts.hub.turns.take(async () => (isWanted() ? work() : gone()));
    const lines = await inTurn(() => readLog(this.#parts.reader, range));
    const told = await inTurn(() => this.#toldOf(lines));
    return { frames: await this.framesOfPast(told, isWanted), end: lines.at(-1)?.seq ?? after, last: lines.length < replayPage };
  }

  #nextTold(): Told[] | Promise<Told[]> {
    const lines = this.#lines.splice(0, madeAtOnce);
    return this.interest.match.text === undefined ? this.#asTold(heardAtOnce(this.interest, lines)) : this.#surelyTold(lines);
  }

  /** While the database can't be read, what is announced waits: nothing is left out. */
  async #surelyTold(lines: readonly Announcement[]): Promise<Told[]> {
    while (this.#joined.size > 0) {
      try {
        return await this.#toldOf(lines);
      } catch {
        await new Promise((resolve) => setTimeout(resolve, tryAgainAfter).unref());
      }
    }
    return [];
  }

  /** Those of the lines that the filter lets through, as it looks through it. */
  async #toldOf(lines: readonly Announcement[]): Promise<Told[]> {
    return this.#asTold(await heardOf(this.interest, lines, this.#parts.texts));
  }

  #asTold(heard: readonly Heard[]): Told[] {
    return heard.map(({ line, kind }) => ({ seq: line.seq, delivery: deliveryOf(line, kind, this.#parts.cursors) }));
  }

  /** Some at a time, and in turn with all others who read their past. */
  async framesOfPast(told: readonly Told[], isWanted = () => true): Promise<Frame<P>[]> {
    const frames: Frame<P>[] = [];
    for (let n = 0; n < told.length; n += madeAtOnce) {
      frames.push(...(await this.#parts.hub.turns.take(async () => (isWanted() ? this.#framesOf(told.slice(n, n + madeAtOnce)) : gone()))));
    }
    return frames;
  }

  async #framesOf(told: readonly Told[]): Promise<Frame<P>[]> {
    const [first] = told;
    if (first && told.length === 1) return [await this.frameOf(first.seq, first.delivery)];
    return Promise.all(told.map(({ seq, delivery }) => this.frameOf(seq, delivery)));
  }

  async frameOf(seq: number, delivery: Delivery): Promise<Frame<P>> {
    // Before the content is read: what is announced while we read makes it stale, rather than stay unseen.
    const madeAt = this.#parts.hub.position;
    return { seq, delivery, madeAt, payload: await this.#parts.make(delivery) };
  }
}
