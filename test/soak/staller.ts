import { createConnection, type Socket } from 'node:net';
import { once } from 'node:events';
import { WebSocket } from 'ws';
import { documents } from './subscriber.ts';

/** One who asks for whole stories, many times over, and never reads. */
export interface Staller {
  readonly name: string;
  /** Reads at last, and gives how it was ended; undefined if the server keeps it. */
  end(): Promise<string | undefined>;
}

const patience = 5000;
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
  return {
    name: `a socket that never reads${after === undefined ? '' : ' its past'}`,
    end: async () => {
      let heard = 0;
      socket.on('message', () => heard++);
      socket.resume();
      const how = await within(closed);
      process.stderr.write(`DEBUG ${after === undefined} ${how} ${heard}\n`);
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
    name: `a stream that is never read${after === undefined ? '' : ', of the past'}`,
    end: async () => {
      for (const socket of sockets) socket.resume();
      const how = await within(Promise.all(closed).then(() => 'closed'));
      for (const socket of sockets) socket.destroy();
      return how;
    },
  };
}

function within(closed: Promise<string>): Promise<string | undefined> {
  return Promise.race([closed, new Promise<undefined>((resolve) => setTimeout(resolve, patience))]);
}
