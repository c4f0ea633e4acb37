import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import { ask, cpuOf, end, memoryOf, pause, ready, script, silkwire } from './measure.ts';

const query = `subscription ($filter: ArticleFilter) { announcements(filter: $filter) { cursor kind announcedAt article { id slug headline summary publishedAt urgency section } } }`;
const port = { silkwire: 4710, raw: 4711 };

/** What has arrived: messages, and when the last of them did, in ms since 1970. */
export interface Counts {
  readonly received: number;
  readonly bytes: number;
  readonly lastAt: number;
}

/** A server with its subscribers, ours or the yardstick's. */
export interface Side {
  /** A story for the next country of the list; gives when it began, in ms since 1970. */
  publish(): Promise<number>;
  counts(): Promise<Counts>;
  /** Processor time of the server so far, in ms. */
  cpuMs(): number;
  /** Resident memory that the server needed for its subscribers, in KB. */
  readonly grewKb: number;
  end(): Promise<void>;
}

/** Who subscribes to the stories of which country; undefined: to everything. */
export type Filters = readonly (string | undefined)[];

const subscribeMessage = (code: string | undefined) =>
  JSON.stringify({ id: '6f1c7a52-6b0e-4b6f-9d6e-0c2f7d8a9b10', type: 'subscribe', payload: { query, variables: code ? { filter: { countries: [code] } } : {} } });

async function openNewsroom(folder: string): Promise<{ server: ChildProcess; desk: ChildProcess }> {
  const url = `file:${join(folder, `wire-${Math.random().toString(36).slice(2)}.db`)}`;
  const server = await silkwire(0, { PORT: String(port.silkwire), DATABASE_URL: url });
  return { server, desk: await ready(script('newsdesk.ts', 1, url)) };
}

/** `stories` are made ahead, as drafts. */
export async function openSilkwire(folder: string, filters: Filters, codes: readonly string[], stories: number): Promise<Side> {
  const { server, desk } = await openNewsroom(folder);
  const clients = script('clients.ts', 1);
  await ask(desk, { make: { count: stories, codes } });
  await pause(500);
  const before = memoryOf(server);
  await ask(clients, { open: { url: `ws://127.0.0.1:${port.silkwire}/graphql`, protocol: 'graphql-transport-ws', subscribe: filters.map(subscribeMessage) } });
  await pause(2000);
  return {
    grewKb: memoryOf(server) - before,
    publish: async () => (await ask<{ at: number }>(desk, { publish: 1 })).at,
    counts: () => ask<Counts>(clients, { count: true }),
    cpuMs: () => cpuOf(server),
    end: async () => void (await Promise.all([server, desk, clients].map(end))),
  };
}

/** The yardstick: told which name a story goes to, and the text. */
export async function openRaw(filters: Filters, codes: readonly string[], text: string): Promise<Side> {
  const server = await ready(script('raw-server.ts', 0, String(port.raw)));
  const clients = script('clients.ts', 1);
  await ask(clients, { open: { url: `ws://127.0.0.1:${port.raw}`, subscribe: filters.map((code) => JSON.stringify({ type: 'subscribe', group: code ?? 'all' })) } });
  await pause(1000);
  let n = 0;
  return {
    grewKb: 0,
    publish: async () => {
      const at = performance.timeOrigin + performance.now();
      server.send({ groups: [codes[n++ % codes.length] ?? '', 'all'], text });
      return at;
    },
    counts: () => ask<Counts>(clients, { count: true }),
    cpuMs: () => cpuOf(server),
    end: async () => void (await Promise.all([server, clients].map(end))),
  };
}

/** A message of Silkwire for a story of this bench: what the yardstick sends, too. */
export async function sampleText(folder: string): Promise<string> {
  const { server, desk } = await openNewsroom(folder);
  const socket = new WebSocket(`ws://127.0.0.1:${port.silkwire}/graphql`, 'graphql-transport-ws');
  const text = await new Promise<string>((resolve) => {
    socket.on('open', () => socket.send('{"type":"connection_init"}'));
    socket.on('message', (data) => {
      const message = JSON.parse(String(data)) as { type: string };
      if (message.type === 'connection_ack') {
        socket.send(subscribeMessage(undefined));
        setTimeout(() => void ask(desk, { make: { count: 1, codes: ['KZ'] } }).then(() => ask(desk, { publish: 1 })), 100);
      } else resolve(String(data));
    });
  });
  socket.terminate();
  await Promise.all([end(server), end(desk)]);
  return text;
}
