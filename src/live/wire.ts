import { endOfLog } from '../../db/announcement.ts';
import type { Database } from '../../db/database.ts';
import { requireMeta } from '../../db/meta.ts';
import { InvalidPage, type Page, type PageArgs } from '../../db/page.ts';
import { everyone, type Reader, type Viewer } from '../../db/reader.ts';
import { cursorExpired, Cursors, WireError, type Log } from './cursor.ts';
import type { Delivery } from './delivery.ts';
import { Group } from './group.ts';
import { Hub } from './hub.ts';
import type { Interest } from './match.ts';
import type { Start } from './member.ts';
import { newestOf, pastOf } from './past.ts';
import { Subscription } from './subscription.ts';
import { Texts } from './texts.ts';

/** Where a client says that a subscription begins. */
export interface StartArgs {
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
}

/** Sees what stories said in every version: to find out whom a change is to be told to. */
const withinTheHouse: Viewer = { role: 'EDITOR', name: 'wire', tokenId: 0 };

/** The most announcements that `last` gives. */
const mostLast = 100;

/** In ms. A backup may be restored under servers that run: until they see it, they serve the log that was. */
const lookAtEpochEvery = 1000;

/** The wire of one newsroom, as this process serves it. */
export class Wire {
  readonly cursors: Cursors;
  readonly #hub: Hub;
  readonly #reader: Reader;
  readonly #texts: Texts;
  readonly #subscriptions = new Set<Subscription<Delivery>>();
  readonly #watching: NodeJS.Timeout;

  private constructor(cursors: Cursors, hub: Hub, reader: Reader, texts: Texts, watch: () => void) {
    this.#watching = setInterval(watch, lookAtEpochEvery);
    this.cursors = cursors;
    this.#hub = hub;
    this.#reader = reader;
    this.#texts = texts;
  }

  static async open(database: Database, onError: (error: unknown) => void): Promise<Wire> {
    const cursors = new Cursors(await logOf(database));
    const hub = new Hub(database, onError);
    await hub.start();
    // The log names stories by number alone; what they say is read by those who make the frames, for those who see them.
    const texts = new Texts(database.followAs(withinTheHouse));
    return new Wire(cursors, hub, database.followAs(everyone), texts, () => void turnToNewLog(database, { cursors, hub, texts }).catch(onError));
  }

  async close(): Promise<void> {
    const goodbye = new WireError('SHUTTING_DOWN', 'The server is being restarted. Subscribe again with the cursor of the last announcement that you took.');
    for (const subscription of [...this.#subscriptions]) subscription.fail(goodbye);
    clearInterval(this.#watching);
    await this.#hub.stop();
  }

  /** The number of the last announcement that was passed on here. */
  get position(): number {
    return this.#hub.position;
  }

  /** A page of its past. @throws InvalidPage, WireError */
  async past(interest: Interest, args: PageArgs): Promise<Page<Delivery>> {
    await this.#refuseFuture(args.after);
    await this.#refuseFuture(args.before);
    return pastOf(this.#reader, this.#texts, interest, this.cursors, args);
  }

  /** A group of subscribers with the same interest, who are all sent what `make` makes. */
  groupOf<P>(interest: Interest, make: (delivery: Delivery) => Promise<P>, onEmpty?: () => void): Group<P> {
    return new Group({ hub: this.#hub, reader: this.#reader, texts: this.#texts, cursors: this.cursors, interest, make, ...(onEmpty && { onEmpty }) });
  }

  /** Where a member of a group begins: from now on; after a cursor, without a gap; or with the newest few. @throws InvalidPage, WireError */
  async startOf<P>(group: Group<P>, { after, last }: StartArgs): Promise<Start<P>> {
    if (after != null && last != null) throw new InvalidPage('INVALID_INPUT', 'Give after (to go on) or last (to begin with the newest few), not both.');
    if (last != null && (last < 0 || last > mostLast)) throw new InvalidPage('INVALID_INPUT', `last is ${last}: it must be from 0 to ${mostLast}.`);
    if (after != null) {
      await this.#refuseFuture(after);
      return { after: this.cursors.decode(after) };
    }
    if (!last) return {};
    const end = await endOfLog(this.#reader);
    const newest = await newestOf(this.#reader, this.#texts, group.interest, this.cursors, last, end);
    return { after: end, first: await group.framesOfPast(newest) };
  }

  /** Its future, for one reader. @throws InvalidPage, WireError */
  async subscribe(interest: Interest, start: StartArgs): Promise<Subscription<Delivery>> {
    const group: Group<Delivery> = this.groupOf(interest, async (delivery) => delivery);
    const subscription = new Subscription(group, await this.startOf(group, start), () => this.#subscriptions.delete(subscription));
    this.#subscriptions.add(subscription);
    return subscription;
  }

  async #refuseFuture(cursor: string | null | undefined): Promise<void> {
    if (cursor == null || this.cursors.decode(cursor) <= (await endOfLog(this.#reader))) return;
    throw new WireError('CURSOR_FROM_FUTURE', 'This cursor is of an announcement that this log has not made: its database was replaced by an older copy. Load what you show again with articles, and go on from its liveCursor.');
  }
}

async function logOf(database: Database): Promise<Log> {
  return { epoch: await requireMeta(database, 'log_epoch'), key: await requireMeta(database, 'cursor_key') };
}

/** Where a backup was restored meanwhile: its log is another, and whoever followed the one that was has to begin again. */
async function turnToNewLog(database: Database, { cursors, hub, texts }: { readonly cursors: Cursors; readonly hub: Hub; readonly texts: Texts }): Promise<void> {
  const log = await logOf(database);
  if (cursors.isOf(log)) return;
  cursors.turnTo(log);
  texts.forget();
  await hub.beginAnew(cursorExpired());
}
