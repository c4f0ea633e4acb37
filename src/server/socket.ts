import type { Socket as NetSocket } from 'node:net';
import type { GraphQLError } from 'graphql';
import { CloseCode, type Context as ProtocolContext, type WebSocket as ProtocolSocket } from 'graphql-ws';
import type { WebSocket } from 'ws';
import { WireError } from '../live/cursor.ts';
import { Member, type Outlet } from '../live/member.ts';
import type { TextFrames } from './frame.ts';
import { isRecord } from './record.ts';
import type { TokenWatch } from './token-watch.ts';
import type { Caller } from './who.ts';
import type { SubscribePayload, WireRoad } from './wire-road.ts';

/** Our own close code: the reader took too slowly, and may come back with its cursor. */
export const tooSlow = 4020;
/** Subscriptions of one socket at the same time. */
const mostSubscriptions = 100;
/** A peer that doesn't read can't be told: it is let go after so many ms. */
const farewell = 1000;

export interface SocketParts {
  readonly webSocket: WebSocket;
  readonly net: NetSocket;
  readonly road: WireRoad;
  /** Of all sockets. */
  readonly frames: TextFrames;
  readonly tokenWatch: TokenWatch;
  readonly tell: (error: unknown) => GraphQLError;
}

/**
 * One client's socket. The wire's own subscriptions are answered here, from their groups; everything else is
 * graphql-ws's, to which `transport` is all that it sees of us.
 */
export class Socket {
  readonly #parts: SocketParts;
  /** The wire's own, by id. */
  readonly #operations = new Map<string, Operation>();
  /** Called once what was sent has left. One listener for all: a stalled socket of a hundred subscriptions is no leak. */
  #whenDrained: (() => void)[] = [];
  /** As the socket said when it was last written to: asking it before each announcement took as long as the frame. */
  #isFull = false;
  #isAlive = true;
  #protocol: ProtocolContext | undefined;
  #caller: Caller | undefined;
  #leave = () => {};
  authorization: unknown;

  constructor(parts: SocketParts) {
    this.#parts = parts;
    for (const event of ['drain', 'close']) parts.net.on(event, () => this.#wake());
  }

  get transport(): ProtocolSocket {
    const { webSocket } = this.#parts;
    return {
      protocol: webSocket.protocol,
      send: (data) => {
        if (webSocket.readyState === webSocket.OPEN) webSocket.send(data);
        return this.#drained();
      },
      close: (code, reason) => this.close(code ?? 1000, reason ?? ''),
      onMessage: (answer) => {
        webSocket.on('message', (data, isBinary) => {
          const text = isBinary ? '' : String(data);
          if (this.#isOurs(text)) return;
          // graphql-ws throws only for mistakes of its own user.
          answer(text).catch(() => this.close(CloseCode.InternalServerError, 'Internal server error'));
        });
      },
    };
  }

  acknowledge(caller: Caller, authorization: unknown, protocol: ProtocolContext): void {
    const { webSocket, tokenWatch } = this.#parts;
    this.#caller = caller;
    this.authorization = authorization;
    this.#protocol = protocol;
    // It may have gone while its token was looked at.
    if (webSocket.readyState === webSocket.CLOSED) return;
    this.#leave = tokenWatch.stay(caller, () => this.close(CloseCode.Forbidden, 'The token was revoked or has expired'));
  }

  /** Asks the peer whether it is there; one that has not answered since the last time is let go. */
  ping(): void {
    if (!this.#isAlive) return this.terminate();
    this.#isAlive = false;
    this.#parts.webSocket.ping();
  }

  heard(): void {
    this.#isAlive = true;
  }

  close(code: number, reason: string): void {
    this.#parts.webSocket.close(code, reason);
    setTimeout(() => this.terminate(), farewell).unref();
  }

  terminate(): void {
    this.#parts.webSocket.terminate();
  }

  /** The socket is gone. */
  closed(): void {
    this.#leave();
    for (const { member } of this.#operations.values()) member?.end();
    this.#operations.clear();
  }

  /** Takes the messages that are about the wire's own subscriptions; false for all others. */
  #isOurs(text: string): boolean {
    if (!this.#protocol?.acknowledged || !this.#caller) return false;
    const message = messageOf(text);
    const known = message && this.#operations.get(message.id);
    if (message?.type === 'complete' && known) {
      known.member?.end();
      this.#operations.delete(message.id);
      return true;
    }
    if (message?.type !== 'subscribe' || !message.payload) return false;
    const { id, payload } = message;
    if (known || id in this.#protocol.subscriptions) {
      this.close(CloseCode.SubscriberAlreadyExists, `Subscriber for ${id} already exists`);
      return true;
    }
    if (this.#operations.size + Object.keys(this.#protocol.subscriptions).length >= mostSubscriptions) {
      this.#error(id, [{ message: `A socket has at most ${mostSubscriptions} subscriptions. End one, or open another socket.`, extensions: { code: 'TOO_MANY_SUBSCRIPTIONS' } }]);
      return true;
    }
    if (!this.#parts.road.isWire(payload)) return false;
    const operation: Operation = {};
    this.#operations.set(id, operation);
    this.#subscribe(id, operation, payload, this.#caller).catch((error: unknown) => this.#failed(id, operation, error));
    return true;
  }

  async #subscribe(id: string, operation: Operation, payload: SubscribePayload, caller: Caller): Promise<void> {
    const entrance = await this.#parts.road.enter(payload, caller);
    // It may have been completed meanwhile, and its id be another's; or the socket closed.
    if (this.#operations.get(id) !== operation) return;
    if ('errors' in entrance) {
      this.#operations.delete(id);
      return this.#error(id, entrance.errors);
    }
    operation.member = new Member(entrance.group, this.#outlet(id, operation), entrance.start);
  }

  #outlet(id: string, operation: Operation): Outlet<Buffer> {
    const { webSocket, net, frames } = this.#parts;
    const head = Buffer.from(`{"id":${JSON.stringify(id)}`);
    return {
      send: ({ payload }) => {
        // Between two messages of the library, which writes each of its own whole and at once.
        if (webSocket.readyState !== webSocket.OPEN) return;
        this.#isFull = !net.write(frames.of(head, payload));
        if (net.writableLength > 0) frames.keep();
      },
      isReady: () => !this.#isFull,
      whenReady: (call) => void this.#whenDrained.push(call),
      sizeOf: ({ payload }) => payload.length,
      fail: (error) => this.#failed(id, operation, error),
    };
  }

  /** An operation that can't go on says why, as its last result; a reader that is too slow is told by the close code. */
  #failed(id: string, operation: Operation, error: unknown): void {
    if (this.#operations.get(id) !== operation) return;
    this.#operations.delete(id);
    if (error instanceof WireError && error.code === 'TOO_SLOW') return this.close(tooSlow, 'Too slow: come back with your cursor');
    this.#send({ id, type: 'next', payload: { errors: [this.#parts.tell(error)] } });
    this.#send({ id, type: 'complete' });
  }

  #error(id: string, errors: readonly object[]): void {
    this.#send({ id, type: 'error', payload: errors });
  }

  #send(message: object): void {
    const { webSocket } = this.#parts;
    if (webSocket.readyState === webSocket.OPEN) webSocket.send(JSON.stringify(message));
  }

  /** Resolves when what was sent has left, so that graphql-ws asks its source for more only then. */
  #drained(): Promise<void> {
    const { net } = this.#parts;
    if (!net.writableNeedDrain || net.destroyed) return Promise.resolve();
    return new Promise((resolve) => this.#whenDrained.push(resolve));
  }

  #wake(): void {
    this.#isFull = false;
    const calls = this.#whenDrained;
    this.#whenDrained = [];
    for (const call of calls) call();
  }
}

/** A subscription of a client. While it is still coming in it has no member. */
interface Operation {
  member?: Member<Buffer>;
}

interface ClientMessage {
  readonly type: unknown;
  readonly id: string;
  /** Of a subscribe message, if it is as it should be. */
  readonly payload: SubscribePayload | undefined;
}

/** A message with an id; undefined for all else, which graphql-ws judges. */
function messageOf(text: string): ClientMessage | undefined {
  try {
    const message: unknown = JSON.parse(text);
    if (!isRecord(message) || typeof message.id !== 'string' || message.id === '') return undefined;
    return { type: message.type, id: message.id, payload: isPayload(message.payload) ? message.payload : undefined };
  } catch {
    return undefined;
  }
}

function isPayload(payload: unknown): payload is SubscribePayload {
  return (
    isRecord(payload) &&
    typeof payload.query === 'string' &&
    (payload.operationName == null || typeof payload.operationName === 'string') &&
    (payload.variables == null || isRecord(payload.variables))
  );
}
