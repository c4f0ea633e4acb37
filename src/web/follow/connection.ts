import { createClient, GRAPHQL_TRANSPORT_WS_PROTOCOL, MessageType, stringifyMessage, type SubscribePayload } from 'graphql-ws/client';
import type { ToldError } from './announcement.ts';
import { deferred } from './deferred.ts';
import { errorsOf, Refusal, resultOf, type Result } from './result.ts';

/** What we need of a WebSocket: the browser's, Node's own and that of the package `ws` have it. */
export interface SocketLike {
  readonly readyState: number;
  send(data: string): void;
  close(code?: number, reason?: string): void;
  addEventListener(type: 'close', listener: (event: { readonly code: number; readonly reason: string }) => void): void;
  addEventListener(type: 'open' | 'message' | 'error', listener: () => void): void;
}

export type SocketClass = new (url: string, protocol: string) => SocketLike;

/** Why a connection is over. */
export type Ending =
  | { readonly why: 'closed'; readonly code: number; readonly reason: string }
  | { readonly why: 'refused'; readonly errors: readonly ToldError[] }
  | { readonly why: 'completed' }
  /** Nothing was heard for too long. */
  | { readonly why: 'stalled' }
  /** More announcements wait for the handler than we keep. */
  | { readonly why: 'full' }
  | { readonly why: 'handler'; readonly error: unknown }
  | { readonly why: 'stopped' };

export interface ConnectionParts {
  readonly url: string;
  readonly socketClass: SocketClass;
  readonly token: (() => string | Promise<string>) | undefined;
  /** Silence of so many ms is the end. */
  readonly stallMs: number;
  /** Something came from the server. */
  readonly onHeard: () => void;
}

const connecting = 0;
const open = 1;
/** A connection that may have died unseen must answer within so many ms. */
const probeMs = 5000;

/** One WebSocket, from its beginning to its end; it never reconnects. */
export class Connection {
  /** Resolves when the server has let us in. */
  readonly ready: Promise<void>;
  /** Resolves at the end, with the first reason that there was. */
  readonly over: Promise<Ending>;
  /** From our greeting to the server's, in ms. */
  roundTripMs = 0;
  readonly #socket: SocketLike;
  readonly #client: ReturnType<typeof createClient>;
  readonly #stop: () => void;
  readonly #finish: (ending: Ending) => void;
  /** Asked so often since we last heard of the server. */
  #unanswered = 0;
  #heardCount = 0;
  isOver = false;

  /** @throws Error if the address can't be one of a WebSocket, as of ws: on a page of https:. */
  constructor({ url, socketClass, token, stallMs, onHeard }: ConnectionParts) {
    const ready = deferred<void>();
    const over = deferred<Ending>();
    this.ready = ready.promise;
    this.over = over.promise;
    this.#finish = over.resolve;

    // Made by us, not by the client: there, a failing constructor would be an unhandled rejection, and the close code be lost.
    const socket = (this.#socket = new socketClass(url, GRAPHQL_TRANSPORT_WS_PROTOCOL));
    socket.addEventListener('close', ({ code, reason }) => this.end({ why: 'closed', code, reason }));
    // A close follows; without a listener Node would take it for an uncaught error.
    socket.addEventListener('error', () => {});
    socket.addEventListener('message', () => {
      this.#unanswered = 0;
      this.#heardCount++;
      onHeard();
    });

    let greetedAt = 0;
    this.#client = createClient({
      url,
      webSocketImpl: already(socket),
      lazy: false,
      // It would re-send the variables that it was first given, and so an old cursor: each connection has a client of its own.
      retryAttempts: 0,
      onNonLazyError: () => {},
      ...(token && { connectionParams: async () => ({ authorization: `Bearer ${await token()}` }) }),
      on: {
        opened: () => (greetedAt = Date.now()),
        connected: () => {
          this.roundTripMs = Date.now() - greetedAt;
          ready.resolve();
        },
      },
    });

    // Counted, not timed: a hidden tab's timers are late by a minute, and the answer to a late question is still an answer.
    const beating = setInterval(() => this.#beat(), stallMs / 3);
    this.#stop = () => clearInterval(beating);
  }

  /** Asks once; where the connection ends before the answer, there is none. @throws Refusal */
  ask(query: string): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.#client.subscribe({ query }, {
        next: (result) => resolve(resultOf(result)),
        error: (error) => {
          const errors = errorsOf(error);
          // Anything else is the socket's end, which tells it better itself.
          if (errors) reject(new Refusal(errors));
        },
        complete: () => {},
      });
    });
  }

  /** Gives each result to `onResult`, until the connection ends. */
  subscribe(payload: SubscribePayload, onResult: (result: Result) => void): void {
    this.#client.subscribe(payload, {
      next: (result) => {
        if (!this.isOver) onResult(resultOf(result));
      },
      error: (error) => {
        const errors = errorsOf(error);
        if (errors) this.end({ why: 'refused', errors });
      },
      // The close of the socket completes it, too, and says more.
      complete: () => void setTimeout(() => this.end({ why: 'completed' }), 0),
    });
  }

  /** The network may have changed: see soon, not only at the next beat, whether the server is still there. */
  probe(): void {
    const before = this.#heardCount;
    this.#ping();
    const timer = setTimeout(() => {
      if (this.#heardCount === before) this.end({ why: 'stalled' });
    }, probeMs);
    void this.over.then(() => clearTimeout(timer));
  }

  end(ending: Ending): void {
    if (this.isOver) return;
    this.isOver = true;
    this.#finish(ending);
    this.#stop();
    // Else it would try once more after a close with 1000. What it had begun is over, and says so.
    Promise.resolve(this.#client.dispose()).catch(() => {});
    const close = () => this.#socket.close(1000, 'Normal Closure');
    // A browser complains on its console of a socket that is closed before it is open.
    if (ending.why === 'stopped' && this.#socket.readyState === connecting && typeof document !== 'undefined') this.#socket.addEventListener('open', close);
    else close();
    // A dead peer does not answer the closing, and `ws` would wait for it.
    if (ending.why === 'stalled' && 'terminate' in this.#socket && typeof this.#socket.terminate === 'function') this.#socket.terminate();
  }

  #beat(): void {
    if (this.#unanswered >= 2) return this.end({ why: 'stalled' });
    this.#unanswered++;
    this.#ping();
  }

  #ping(): void {
    if (this.#socket.readyState === open) this.#socket.send(stringifyMessage({ type: MessageType.Ping }));
  }
}

/** A class whose `new` gives a socket that is there already. */
function already(socket: SocketLike): unknown {
  return class {
    static readonly CONNECTING = 0;
    static readonly OPEN = 1;
    static readonly CLOSING = 2;
    static readonly CLOSED = 3;
    constructor() {
      return socket;
    }
  };
}
