import { endOfLog } from '../../db/announcement.ts';
import type { Database } from '../../db/database.ts';
import { requireMeta } from '../../db/meta.ts';
import { InvalidPage, type Page, type PageArgs } from '../../db/page.ts';
import type { Reader } from '../../db/reader.ts';
import { Cursors, WireError } from './cursor.ts';
import { LocalHub } from './hub.ts';
import type { Interest } from './match.ts';
import { newestOf, pastOf } from './past.ts';
import { Subscription, type Delivery } from './subscription.ts';

/** Where a subscription begins. */
export interface Start {
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
}

/** The most announcements that `last` gives. */
export const mostLast = 100;

/** The wire of one newsroom, as this process serves it. */
export class Wire {
  readonly cursors: Cursors;
  readonly #hub: LocalHub;

  private constructor(cursors: Cursors, hub: LocalHub) {
    this.cursors = cursors;
    this.#hub = hub;
  }

  static async open(database: Database, onError: (error: unknown) => void): Promise<Wire> {
    const log = { epoch: await requireMeta(database, 'log_epoch'), key: await requireMeta(database, 'cursor_key') };
    const hub = new LocalHub(database, onError);
    await hub.start();
    return new Wire(new Cursors(log), hub);
  }

  async close(): Promise<void> {
    await this.#hub.stop();
  }

  /** How many are subscribed. */
  get subscribers(): number {
    return this.#hub.size;
  }

  /** A page of its past. @throws InvalidPage, WireError */
  async past(reader: Reader, interest: Interest, args: PageArgs): Promise<Page<Delivery>> {
    await this.#refuseFuture(reader, args.after);
    await this.#refuseFuture(reader, args.before);
    return pastOf(reader, interest, this.cursors, args);
  }

  /**
   * Its future: from now on; after a cursor, without a gap; or the newest few first.
   *
   * @throws InvalidPage, WireError
   */
  async subscribe(reader: Reader, interest: Interest, { after, last }: Start): Promise<Subscription> {
    if (after != null && last != null) throw new InvalidPage('INVALID_INPUT', 'Give after (to go on) or last (to begin with the newest few), not both.');
    if (last != null && (last < 0 || last > mostLast)) throw new InvalidPage('INVALID_INPUT', `last is ${last}: it must be from 0 to ${mostLast}.`);
    const parts = { reader, interest, hub: this.#hub, cursors: this.cursors };
    if (after != null) {
      await this.#refuseFuture(reader, after);
      return new Subscription(parts, this.cursors.decode(after));
    }
    if (!last) return new Subscription(parts, 'now');
    const end = await endOfLog(reader);
    return new Subscription(parts, end, await newestOf(reader, interest, this.cursors, last, end));
  }

  async #refuseFuture(reader: Reader, cursor: string | null | undefined): Promise<void> {
    if (cursor == null || this.cursors.decode(cursor) <= (await endOfLog(reader))) return;
    throw new WireError('CURSOR_FROM_FUTURE', 'This cursor is of an announcement that this log has not made: its database was replaced by an older copy. Load what you show again with articles, and go on from its liveCursor.');
  }
}
