import type { Announced, AnnouncementFilter, ToldError } from './announcement.ts';
import { waitAfter, type Backoff } from './backoff.ts';
import { Connection, type Ending, type SocketClass } from './connection.ts';
import type { CursorStore } from './cursor-store.ts';
import { Handover } from './handover.ts';
import { Nudges } from './nudges.ts';
import { Place } from './place.ts';
import { Refusal, type Result } from './result.ts';
import type { State } from './state.ts';
import { isCursorCode, verdictOn, type Verdict } from './verdict.ts';

export interface FollowingParts<A> {
  readonly url: string;
  readonly filter: AnnouncementFilter | undefined;
  readonly query: string;
  readonly after: string | null;
  readonly last: number | undefined;
  readonly store: CursorStore | undefined;
  readonly token: (() => string | Promise<string>) | undefined;
  readonly socketClass: SocketClass;
  readonly stallMs: number;
  readonly backoff: Backoff;
  readonly onLost: 'stop' | 'restart';
  readonly onAnnouncement: (announcement: A, errors: readonly ToldError[]) => void | Promise<void>;
  readonly onState: (state: State) => void;
}

/** After so long without an announcement the past is over, in ms: the first of it, and the next. A slow network has longer. */
const firstQuietMs = 1000;
const quietMs = 400;

/** One follower: a loop of connections, each of which goes on where the last one was. */
export class Following<A extends Announced> {
  readonly over: Promise<void>;
  readonly #parts: FollowingParts<A>;
  readonly #handover: Handover<A>;
  readonly #nudges: Nudges;
  readonly #place: Place;
  #state: State = { state: 'connecting', attempt: 1, waitMs: 0 };
  #upToDateAt: Date | null = null;
  #connection: Connection | undefined;
  #connectedAt = 0;
  /** Attempts since we were last told something. */
  #attempts = 0;
  #isStopped = false;
  /** What the handler threw since the last connection began; it may have ended before. */
  #thrown: { readonly error: unknown } | undefined;
  #quiet: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: FollowingParts<A>) {
    this.#parts = parts;
    this.#place = new Place(parts.after, parts.store);
    this.#handover = new Handover<A>({
      handle: parts.onAnnouncement,
      onTaken: (announcement) => this.#taken(announcement),
      onFailed: (error) => {
        this.#thrown = { error };
        this.#connection?.end({ why: 'handler', error });
      },
    });
    this.#nudges = new Nudges(() => this.reconnect());
    // In a moment, so that whoever made it has it in hand when it is first told of a state.
    this.over = Promise.resolve().then(() => this.#run());
  }

  get state(): State {
    return this.#state;
  }

  get cursor(): string | null {
    return this.#place.cursor;
  }

  get upToDateAt(): Date | null {
    return this.#upToDateAt;
  }

  reconnect(): void {
    if (this.#nudges.wake()) return;
    this.#connection?.probe();
  }

  stop(): void {
    if (this.#isStopped) return;
    this.#isStopped = true;
    this.#handover.clear();
    this.#connection?.end({ why: 'stopped' });
    this.#nudges.wake();
  }

  async #run(): Promise<void> {
    this.#nudges.listen();
    try {
      for (let verdict: Verdict | undefined; ; ) {
        if (verdict) await this.#wait(verdict);
        if (this.#isStopped) break;
        verdict = verdictOn(await this.#connect(verdict));
        // What has come may be finished first: the next connection goes on after it.
        if (!this.#handover.isIdle && verdict.next === 'again') this.#tell({ state: 'connecting', attempt: this.#attempts + 1, waitMs: 0, ...reasonOf(verdict) });
        await this.#handover.idle();
        if (verdict.next === 'lost' && this.#parts.onLost === 'restart' && isCursorCode(verdict.code)) {
          this.#place.forget();
          this.#handover.forget();
          verdict = { next: 'again', reason: verdict.message };
        }
        if (verdict.next === 'again' && this.#thrown) verdict = { ...verdict, ...this.#thrown };
        this.#thrown = undefined;
        if (this.#isStopped || verdict.next === 'stop') break;
        if (verdict.next === 'lost') return this.#tell({ state: 'lost', code: verdict.code, message: verdict.message });
      }
      await this.#handover.idle();
      this.#tell({ state: 'stopped' });
    } finally {
      this.#nudges.close();
    }
  }

  async #wait(verdict: Verdict): Promise<void> {
    const waitMs = Math.round(waitAfter(this.#attempts, this.#parts.backoff));
    this.#tell({ state: 'connecting', attempt: this.#attempts + 1, waitMs, ...reasonOf(verdict) });
    await this.#nudges.wait(waitMs);
  }

  /** One connection, to its end. */
  async #connect(previous: Verdict | undefined): Promise<Ending> {
    this.#attempts++;
    this.#tell({ state: 'connecting', attempt: this.#attempts, waitMs: 0, ...reasonOf(previous) });
    const { url, socketClass, token, stallMs, query, filter, last } = this.#parts;
    let connection: Connection;
    try {
      connection = new Connection({ url, socketClass, token, stallMs, onHeard: () => this.#heard() });
    } catch (error) {
      return { why: 'refused', errors: [{ message: messageOf(error), extensions: { code: 'BAD_URL' } }] };
    }
    this.#connection = connection;
    this.#connectedAt = Date.now();
    try {
      await Promise.race([connection.ready, connection.over]);
      const isFromNow = await Promise.race([this.#findCursor(connection), connection.over]);
      if (!connection.isOver) {
        // Built anew for each connection: the cursor has moved on since the last.
        const variables = { ...(filter && { filter }), ...(this.#place.cursor === null ? { last } : { after: this.#place.cursor }) };
        connection.subscribe({ query, variables }, (result) => this.#take(connection, result));
        if (isFromNow === true) this.#live();
        else this.#behind(connection, firstQuietMs);
      }
    } catch (error) {
      connection.end(endingOf(error));
    }
    const ending = await connection.over;
    clearTimeout(this.#quiet);
    this.#connection = undefined;
    return ending;
  }

  /**
   * Where to begin; true if from now on. That is given a cursor, too: a connection that is lost before its first
   * announcement could not be gone on from without one.
   */
  async #findCursor(connection: Connection): Promise<boolean> {
    await this.#place.load();
    if (this.#place.cursor !== null || this.#parts.last !== undefined || connection.isOver) return false;
    const { data, errors } = await connection.ask('query Now { articles(first: 1) { liveCursor } }');
    const articles = data?.articles;
    if (!isRecord(articles) || typeof articles.liveCursor !== 'string') throw new Refusal(errors ?? []);
    this.#place.begin(articles.liveCursor);
    return true;
  }

  #take(connection: Connection, { data, errors = [] }: Result): void {
    const announcement = data?.announcements;
    if (!isRecord(announcement)) return connection.end({ why: 'refused', errors });
    if (typeof announcement.cursor !== 'string') return connection.end({ why: 'refused', errors: [{ message: 'The query must select announcements { cursor }.' }] });
    // What it selects besides is between the query and the handler's type.
    if (!this.#handover.push(announcement as unknown as A, errors)) return connection.end({ why: 'full' });
    if (this.#state.state === 'behind') this.#behind(connection, quietMs);
  }

  async #taken(announcement: A): Promise<void> {
    this.#attempts = 0;
    // Made after we connected: there is no past left. Where the clocks differ, the quiet will tell.
    const isOfNow = Date.parse(announcement.announcedAt ?? '') >= this.#connectedAt;
    if (isOfNow && this.#connection && this.#state.state === 'behind') this.#live();
    await this.#place.move(announcement.cursor);
  }

  /** Behind, until it has been quiet for a while; there is no other sign of the past's end. */
  #behind(connection: Connection, ms: number): void {
    if (this.#state.state !== 'behind') this.#tell({ state: 'behind' });
    clearTimeout(this.#quiet);
    this.#quiet = setTimeout(() => {
      if (this.#handover.isIdle) this.#live();
      else this.#behind(connection, quietMs);
    }, ms + 2 * connection.roundTripMs);
  }

  #live(): void {
    clearTimeout(this.#quiet);
    this.#attempts = 0;
    this.#upToDateAt = new Date();
    this.#tell({ state: 'live' });
  }

  #heard(): void {
    if (this.#state.state === 'live' && this.#handover.isIdle) this.#upToDateAt = new Date();
  }

  #tell(state: State): void {
    this.#state = state;
    try {
      this.#parts.onState(state);
    } catch (error) {
      // Its own fault, told as such; we go on.
      queueMicrotask(() => {
        throw error;
      });
    }
  }
}

function reasonOf(verdict: Verdict | undefined): { reason?: string; error?: unknown } {
  if (verdict?.next !== 'again') return {};
  return { reason: verdict.reason, ...('error' in verdict && { error: verdict.error }) };
}

function endingOf(error: unknown): Ending {
  return error instanceof Refusal ? { why: 'refused', errors: error.errors } : { why: 'handler', error };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
