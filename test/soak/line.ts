import type { Random } from '../../bench/random.ts';
import type { Subscriber } from './subscriber.ts';
import type { Road, SentAnnouncement, Witness } from './witness.ts';

/** What lines count together. */
export interface LineCounts {
  connections: number;
  drops: number;
  pauses: number;
  /** Ended by the server for reading too slowly: who pauses may be. */
  tooSlow: number;
}

export interface LineParts {
  readonly random: Random;
  readonly witness: Witness;
  readonly counts: LineCounts;
  /** Whether lines make trouble of themselves. */
  readonly trouble: { on: boolean };
  /** Where a server is, or was a moment ago. */
  readonly someServer: () => string;
}

/** Errors that the wire ends a subscription with, after which one comes back. */
const comeBack = ['TOO_SLOW', 'SHUTTING_DOWN'];

/** A connection that is made again whenever it ends, and the subscribers who share it. */
export abstract class Line {
  readonly subscribers: readonly Subscriber[];
  protected readonly parts: LineParts;
  #connection = 0;
  #server = '';
  #connectedAt = 0;
  #resumedAt = 0;
  /** Connections in a row that came to nothing. */
  #failures = 0;
  #isStopped = false;

  constructor(subscribers: readonly Subscriber[], parts: LineParts) {
    this.subscribers = subscribers;
    this.parts = parts;
  }

  /** Makes the connection, and makes sure that nothing is heard of the one before. */
  protected abstract open(server: string): void;
  /** Ends the connection as a bad network would: without a word, whatever is on its way. */
  protected abstract cut(): void;
  protected abstract read(on: boolean): void;

  start(): void {
    if (this.#isStopped) return;
    this.#connection++;
    this.#resumedAt = 0;
    this.parts.counts.connections++;
    this.#server = this.parts.someServer();
    this.open(this.#server);
  }

  drop(): void {
    if (this.#connection === 0) return;
    this.parts.counts.drops++;
    this.cut();
    for (const subscriber of this.subscribers) subscriber.note('drops');
    this.comeBackIn(this.parts.random.below(1500));
  }

  /** Reads nothing for a while. */
  pause(ms: number): void {
    const connection = this.#connection;
    if (connection === 0) return;
    this.parts.counts.pauses++;
    for (const subscriber of this.subscribers) subscriber.note(`does not read for ${ms} ms`);
    this.read(false);
    setTimeout(() => {
      if (connection !== this.#connection) return;
      this.#resumedAt = Date.now();
      this.read(true);
    }, ms);
  }

  stop(): void {
    this.#isStopped = true;
    this.cut();
  }

  /** The server, or the network, has ended it. */
  protected ended(why: string): void {
    for (const subscriber of this.subscribers) subscriber.note(`is cut off: ${why}`);
    this.comeBackIn(Math.min(3000, 60 * 2 ** this.#failures++) * (0.5 + this.parts.random.next()));
  }

  protected comeBackIn(ms: number): void {
    const connection = this.#connection;
    setTimeout(() => {
      if (connection === this.#connection) this.start();
    }, ms);
  }

  protected subscribed(subscriber: Subscriber, where: string): void {
    this.#failures = 0;
    this.#connectedAt = Date.now();
    subscriber.comes(this.#connection, where);
  }

  /** A result of a subscription: an announcement, or why there is none. */
  protected told(subscriber: Subscriber, result: Result): void {
    const announcement = result.data?.announcements;
    if (announcement) subscriber.apply(announcement, this.#road());
    if (!result.errors) return;
    if (!result.errors.every(({ extensions }) => comeBack.includes(extensions?.code ?? ''))) return subscriber.refused(result.errors);
    subscriber.note(`is ended: ${JSON.stringify(result.errors)}`);
    if (result.errors[0]?.extensions?.code === 'TOO_SLOW') this.parts.counts.tooSlow++;
  }

  #road(): Road {
    return { server: this.#server, connection: this.#connection, connectedAt: this.#connectedAt, resumedAt: this.#resumedAt };
  }
}

export interface Result {
  readonly data?: { readonly announcements: SentAnnouncement } | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}
