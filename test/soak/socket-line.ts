import { WebSocket } from 'ws';
import { Line, type Result } from './line.ts';
import type { Subscriber } from './subscriber.ts';

/** How often one is off and back again just as it was told something. */
const nervous = 0.04;
/** Our server's own code: too slow, come back with your cursor. */
const tooSlow = 4020;

type ServerMessage =
  | { readonly type: 'connection_ack' | 'ping' | 'pong' }
  | { readonly type: 'next'; readonly id: string; readonly payload: Result }
  | { readonly type: 'error'; readonly id: string; readonly payload: NonNullable<Result['errors']> }
  | { readonly type: 'complete'; readonly id: string };

/** A WebSocket that speaks graphql-transport-ws, as plainly as can be: what is proved is the server, not a client's library. */
export class SocketLine extends Line {
  #socket: WebSocket | undefined;
  #operations = new Map<string, Subscriber>();
  #count = 0;

  protected override open(server: string): void {
    const socket = new WebSocket(`${server.replace(/^http/, 'ws')}/graphql`, 'graphql-transport-ws', { perMessageDeflate: false });
    this.#socket = socket;
    this.#operations = new Map();
    socket.once('open', () => socket.send('{"type":"connection_init"}'));
    socket.on('message', (data: Buffer) => {
      // What was on its way when we cut it is lost, as on a network.
      if (socket === this.#socket) this.#heard(JSON.parse(data.toString()) as ServerMessage, server);
    });
    socket.on('error', () => {});
    socket.once('close', (code) => {
      if (socket !== this.#socket) return;
      this.#socket = undefined;
      if (code === tooSlow) this.parts.counts.tooSlow++;
      this.ended(`close code ${code}`);
    });
  }

  protected override cut(): void {
    const socket = this.#socket;
    this.#socket = undefined;
    socket?.terminate();
  }

  protected override read(on: boolean): void {
    if (on) this.#socket?.resume();
    else this.#socket?.pause();
  }

  /** One of those who share it leaves and comes again at once, with the cursor, and the others are not touched. */
  again(subscriber: Subscriber): void {
    const [id] = [...this.#operations].find(([, other]) => other === subscriber) ?? [];
    if (id === undefined || this.#socket?.readyState !== WebSocket.OPEN) return;
    this.#operations.delete(id);
    this.#send({ id, type: 'complete' });
    this.#subscribe(subscriber, 'the same socket');
  }

  #heard(message: ServerMessage, server: string): void {
    if (message.type === 'connection_ack') {
      for (const subscriber of this.subscribers) this.#subscribe(subscriber, server);
    } else if (message.type === 'next' || message.type === 'error' || message.type === 'complete') {
      this.#answered(message);
    }
  }

  #answered(message: Extract<ServerMessage, { id: string }>): void {
    const subscriber = this.#operations.get(message.id);
    // Of an operation that we have ended meanwhile.
    if (!subscriber) return;
    if (message.type === 'next') {
      this.told(subscriber, message.payload);
      // Where one announcement is, the next is not far: that is the moment to go and come back.
      if (this.parts.trouble.on && this.parts.random.next() < nervous) this.again(subscriber);
      return;
    }
    this.#operations.delete(message.id);
    if (message.type === 'error') this.told(subscriber, { errors: message.payload });
    setTimeout(() => {
      if (this.#socket?.readyState === WebSocket.OPEN) this.#subscribe(subscriber, 'the same socket');
    }, 100);
  }

  #subscribe(subscriber: Subscriber, where: string): void {
    const id = `${subscriber.name}-${++this.#count}`;
    this.#operations.set(id, subscriber);
    this.subscribed(subscriber, where);
    this.#send({ id, type: 'subscribe', payload: { query: subscriber.query, variables: subscriber.variables } });
  }

  #send(message: object): void {
    this.#socket?.send(JSON.stringify(message));
  }
}
