import { createConnection, type Socket } from 'node:net';
import { once } from 'node:events';
import { WebSocket } from 'ws';
import { documents } from './subscriber.ts';

/** One who asks for whole stories, many times over, and never reads. */
export interface Staller {
  readonly name: string;
  /** True if the server must have dropped it, once the log has gone on without it or a ping was not answered. */
  mustEnd(): boolean;
  /** Gives how it was ended, without reading a word; undefined if the server keeps it. */
  end(): Promise<string | undefined>;
}

/** For so long one who must be dropped waits for it, in ms. */
const patience = 15_000;
/** Two pings of the server, and some. */
const unanswered = 30_000;
/** Subscriptions of a socket that stalls, all of which have something to say when it drains, or never does. */
const times = 20;

/** Over a WebSocket: live, or from the log's beginning. */
export async function stallSocket(server: string, after?: string): Promise<Staller> {
  const socket = new WebSocket(`${server.replace(/^http/, 'ws')}/graphql`, 'graphql-transport-ws', { perMessageDeflate: false });
  socket.on('error', () => {});
  const closed = new Promise<string>((resolve) => socket.once('close', (code) => resolve(`close code ${code}`)));
  await once(socket, 'open');
  socket.send('{"type":"connection_init"}');
  await once(socket, 'message');
  for (let n = 0; n < times; n++) socket.send(JSON.stringify({ id: String(n), type: 'subscribe', payload: { query: documents.heavy, variables: { after } } }));
  socket.pause();
  const begunAt = Date.now();
  const mustEnd = () => after === undefined || Date.now() - begunAt > unanswered;
  return {
    mustEnd,
    name: `A socket that never reads${after === undefined ? '' : ' its past'}`,
    end: async () => {
      const how = await within(mustEnd() ? patience : 0, closed, () => socket.ping());
      socket.terminate();
      return how;
    },
  };
}

/** Over server-sent events, on a bare connection. */
export async function stallStream(server: string, after?: string): Promise<Staller> {
  const { hostname, port } = new URL(server);
  const sockets: Socket[] = [];
  const closed = new Set<Promise<unknown>>();
  const search = new URLSearchParams({ query: documents.heavy, variables: JSON.stringify({ after }) }).toString();
  for (let n = 0; n < 2; n++) {
    const socket = createConnection({ host: hostname, port: Number(port) });
    socket.on('error', () => {});
    closed.add(new Promise((resolve) => socket.once('close', resolve)));
    await once(socket, 'connect');
    socket.write(`GET /graphql?${search} HTTP/1.1\r\nHost: ${hostname}\r\nAccept: text/event-stream\r\n\r\n`);
    sockets.push(socket.pause());
  }
  return {
    // There is no ping on a stream: one who asked for the past holds a page of it, and no more.
    mustEnd: () => after === undefined,
    name: `A stream that is never read${after === undefined ? '' : ', of the past'}`,
    end: async () => {
      const how = await within(after === undefined ? patience : 0, Promise.all(closed).then(() => 'closed'), () => {
        for (const socket of sockets) socket.write('\r\n');
      });
      for (const socket of sockets) socket.destroy();
      return how;
    },
  };
}

/** Who does not read learns that the other end is gone when they write. */
async function within(ms: number, closed: Promise<string>, nudge: () => void): Promise<string | undefined> {
  const giveUpAt = Date.now() + ms;
  while (Date.now() < giveUpAt) {
    nudge();
    const how = await Promise.race([closed, new Promise<undefined>((resolve) => setTimeout(resolve, 100))]);
    if (how !== undefined) return how;
  }
  return undefined;
}
