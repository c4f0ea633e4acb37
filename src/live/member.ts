import { WireError } from './cursor.ts';
import type { Frame, Group } from './group.ts';

/** Where a member's frames go: a socket, a stream, an iterator. */
export interface Outlet<P> {
  /** Sends, now. */
  send(frame: Frame<P>): void;
  /** True while what was sent has left, or is little enough to wait for. */
  isReady(): boolean;
  /** Calls once, when it is ready again. */
  whenReady(call: () => void): void;
  /** About how many bytes a frame takes. */
  sizeOf(frame: Frame<P>): number;
  /** It is over: sends the error, and nothing after. */
  fail(error: Error): void;
}

/** At the bound a reader is dropped by name: the log is the buffer, not we. */
export const mostWaiting = 256;
export const mostWaitingBytes = 1024 * 1024;

/** Where a member begins: from now on, or after a number of the log, with some frames before that. */
export interface Start<P> {
  readonly after?: number;
  readonly first?: readonly Frame<P>[];
}

/**
 * One subscriber of a group. The log is read page by page, as fast as the reader takes it; near its end the member
 * joins the group, reads the log up to the number at which it joined, and only then takes what the group has given
 * since. Each announcement once and in order, and nothing lies between.
 */
export class Member<P> {
  readonly #group: Group<P>;
  readonly #outlet: Outlet<P>;
  #state: 'replaying' | 'joined' | 'live' | 'ended' = 'replaying';
  /** Waiting for the reader (live), or for the replay to end (joined). */
  #waiting: Frame<P>[] | undefined;
  #isFlushing = false;
  /** What has been sent, or passed over, of the log. */
  #position: number;
  #sent: string | undefined;

  constructor(group: Group<P>, outlet: Outlet<P>, start: Start<P>) {
    this.#group = group;
    this.#outlet = outlet;
    this.#position = start.after ?? 0;
    group.welcome(this);
    if (start.after === undefined) {
      this.#position = group.join(this);
      this.#state = 'live';
    } else {
      this.#replay(start.after, start.first ?? []).catch((error: unknown) => this.fail(error instanceof Error ? error : new Error(String(error))));
    }
  }

  /** The group's call, for each frame after the member joined. */
  take(frame: Frame<P>): void {
    if (frame.seq <= this.#position || this.#state === 'ended') return;
    if (this.#state === 'live' && this.#waiting === undefined && this.#outlet.isReady() && !this.#group.isStale(frame)) return this.#send(frame);
    (this.#waiting ??= []).push(frame);
    // Counted anew: what waits is made anew when its story changes, and has another size then.
    const isTooMuch = this.#waiting.length > mostWaiting || this.#waiting.reduce((bytes, one) => bytes + this.#outlet.sizeOf(one), 0) > mostWaitingBytes;
    if (this.#state === 'joined') {
      // It waits only while we catch up: what we let go of here is in the log.
      if (isTooMuch) this.#backToReplaying();
    } else if (isTooMuch) {
      this.fail(new WireError('TOO_SLOW', `More than ${mostWaiting} announcements, or 1 MiB, were waiting for you. Subscribe again with the cursor of the last one that you took.`, this.#sent));
    } else {
      this.#flushLater();
    }
  }

  /** Ends it, without a word: the reader has gone. */
  end(): void {
    if (this.#state === 'ended') return;
    this.#state = 'ended';
    this.#waiting = undefined;
    this.#group.leave(this);
  }

  /** Ends it with an error. */
  fail(error: Error): void {
    if (this.#state === 'ended') return;
    this.end();
    this.#outlet.fail(error);
  }

  #send(frame: Frame<P>): void {
    this.#position = frame.seq;
    this.#sent = frame.delivery.cursor;
    this.#outlet.send(frame);
  }

  async #replay(after: number, first: readonly Frame<P>[]): Promise<void> {
    // The newest few are before the position at which they were read.
    await this.#sendAll(first, 0);
    this.#position = Math.max(this.#position, after);
    let upTo: number | undefined;
    while (this.#state === 'replaying' || this.#state === 'joined') {
      const page = await this.#group.page(this, this.#position, upTo);
      await this.#sendAll(page.frames, this.#position);
      this.#position = Math.max(this.#position, page.end);
      if (this.#isReplayingAgain(upTo)) upTo = undefined;
      if (!page.last) continue;
      if (this.#state === 'replaying') {
        upTo = this.#group.join(this);
        this.#state = 'joined';
      } else if (this.#state === 'joined') {
        this.#position = Math.max(this.#position, upTo ?? 0);
        this.#state = 'live';
        this.#waiting = this.#waiting?.filter(({ seq }) => seq > this.#position);
        this.#flushLater();
      }
    }
  }

  #isReplayingAgain(upTo: number | undefined): boolean {
    return upTo !== undefined && this.#state === 'replaying';
  }

  #backToReplaying(): void {
    this.#group.part(this);
    this.#waiting = undefined;
    this.#state = 'replaying';
  }

  /** Sends each as the reader takes them, with content as it is then. */
  async #sendAll(frames: readonly Frame<P>[], after: number): Promise<void> {
    for (const frame of frames) {
      if (frame.seq <= after) continue;
      if (!this.#outlet.isReady()) await new Promise<void>((resolve) => this.#outlet.whenReady(resolve));
      if (this.#group.isStale(frame)) await this.#group.fresh(frame);
      if (this.#hasEnded()) return;
      this.#send(frame);
    }
  }

  #flushLater(): void {
    if (this.#isFlushing || this.#waiting === undefined) return;
    this.#isFlushing = true;
    this.#flush().catch((error: unknown) => this.fail(error instanceof Error ? error : new Error(String(error))));
  }

  async #flush(): Promise<void> {
    while (this.#state === 'live' && this.#waiting !== undefined) {
      if (!this.#outlet.isReady()) await new Promise<void>((resolve) => this.#outlet.whenReady(resolve));
      const frame = this.#waiting?.[0];
      if (!frame || this.#hasEnded()) break;
      if (this.#group.isStale(frame)) await this.#group.fresh(frame);
      if (this.#hasEnded()) return;
      this.#waiting.shift();
      this.#send(frame);
    }
    // At once, and not when the promise is settled: a frame that came between would wait until the next one comes.
    this.#isFlushing = false;
    if (this.#state === 'live') this.#waiting = undefined;
  }

  /** The state changes while we wait: not narrowed by what it was before. */
  #hasEnded(): boolean {
    return this.#state === 'ended';
  }
}
