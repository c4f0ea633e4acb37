import { announcementsQuery, type Announced, type Announcement, type AnnouncementFilter, type ToldError } from './follow/announcement.ts';
import { usualBackoff, type Backoff } from './follow/backoff.ts';
import type { SocketClass } from './follow/connection.ts';
import type { CursorStore } from './follow/cursor-store.ts';
import { Following } from './follow/following.ts';
import { socketUrlOf } from './follow/socket-url.ts';
import type { State } from './follow/state.ts';

export type { Announced, Announcement, AnnouncementFilter, AnnouncementKind, ToldError } from './follow/announcement.ts';
export type { State } from './follow/state.ts';
export type { CursorStore, PromptCursorStore } from './follow/cursor-store.ts';
export { announcementsQuery } from './follow/announcement.ts';
export { localStorageCursor, sessionStorageCursor } from './follow/cursor-store.ts';

export interface FollowOptions<A extends Announced = Announcement> {
  /** The server, or its GraphQL endpoint: https://news.example, wss://news.example/graphql. */
  readonly url: string;
  /** Which stories; all, where it isn't given. */
  readonly filter?: AnnouncementFilter;
  /** The subscription, as `announcementsQuery`, with what you want to know of each story. */
  readonly query?: string;
  /** Go on after this cursor; it goes before what `store` holds. */
  readonly after?: string | null;
  /** Where there is no cursor: begin with the newest few, 1 to 100, the oldest of them first. Without it, from now on. */
  readonly last?: number;
  /** Where the cursor is kept: `localStorageCursor('my key')`, or your own. */
  readonly store?: CursorStore;
  /** Of a member of the newsroom; sent with each connection. A function is asked before each. */
  readonly token?: string | (() => string | Promise<string>);
  /**
   * Takes one announcement. They come one at a time, in order, each once; the cursor moves on, and is saved, when this
   * has returned or resolved. If it throws, the announcement is told again after a wait, on a new connection.
   * `errors` are those that the server met while it put this announcement together: what they concern is null.
   */
  readonly onAnnouncement: (announcement: A, errors: readonly ToldError[]) => void | Promise<void>;
  /** Is told of every change of state; see `State`. */
  readonly onState?: (state: State) => void;
  /**
   * What to do where the server can't go on from our cursor (CURSOR_INVALID, CURSOR_EXPIRED, CURSOR_FROM_FUTURE):
   * 'stop' (the default) and be lost, or 'restart': forget the cursor and begin as if there had been none.
   */
  readonly onLost?: 'stop' | 'restart';
  /** Where there is no WebSocket, or another is wanted: that of the package `ws`, say. */
  readonly webSocketImpl?: SocketClass;
  /** How long to wait between attempts: at first at most 500 ms, doubled with each failure, at most 30 s. */
  readonly backoff?: Partial<Backoff>;
  /** A server that is silent for so many ms is taken for gone: 30,000. It is asked three times meanwhile. */
  readonly stallMs?: number;
}

export interface Follower {
  readonly state: State;
  /** Of the last announcement that was dealt with; null before the first. */
  readonly cursor: string | null;
  /** Until when nothing is missing: moves on while live, with every sign of the server; stands still otherwise. */
  readonly upToDateAt: Date | null;
  /** Does not wait for the next attempt, but tries now. Where it is connected, sees whether it really is. */
  reconnect(): void;
  /** Ends it. Nothing more is handed over; what the handler has, it may finish. */
  stop(): void;
  /** Resolves when it was stopped, or is lost, and the handler has finished. */
  readonly over: Promise<void>;
}

/**
 * Follows the wire, for days and on bad networks: every announcement that matches the filter, once and in order.
 * It reconnects by itself, with its cursor, so that what happened meanwhile is told then. In browsers and in Node.
 *
 *     const follower = followAnnouncements({
 *       url: 'https://news.example',
 *       filter: { countries: ['KZ'] },
 *       store: localStorageCursor('silkwire KZ'),
 *       onAnnouncement: ({ kind, article, note }) => show(kind, article, note),
 *       onState: ({ state }) => light.className = state,
 *     });
 *
 * @throws TypeError if the url can't be that of a server, or `last` is not from 1 to 100
 */
export function followAnnouncements<A extends Announced = Announcement>(options: FollowOptions<A>): Follower {
  const { url, filter, query = announcementsQuery, after = null, last, store, token, onAnnouncement, onState, onLost = 'stop', webSocketImpl, backoff, stallMs = 30_000 } = options;
  if (last !== undefined && !(Number.isInteger(last) && last >= 1 && last <= 100)) throw new TypeError(`last is ${last}: it must be a whole number from 1 to 100.`);
  const socketClass: SocketClass | undefined = webSocketImpl ?? globalThis.WebSocket;
  if (!socketClass) throw new TypeError('There is no WebSocket here: give one as webSocketImpl, such as that of the package ws.');
  return new Following<A>({
    url: socketUrlOf(url),
    filter, query, after, last, store, socketClass, stallMs, onLost, onAnnouncement,
    token: typeof token === 'string' ? () => token : token,
    onState: onState ?? (() => {}),
    backoff: { ...usualBackoff, ...backoff },
  });
}
