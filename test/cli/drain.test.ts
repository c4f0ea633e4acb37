import { once } from 'node:events';
import { createConnection } from 'node:net';
import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { settledPlace } from '../kit/archive.ts';
import { begin } from '../kit/command.ts';
import { sqlitePlace } from '../kit/databases.ts';
import { freePort } from '../kit/process.ts';

async function serve(settings: Readonly<Record<string, string>>) {
  const place = await settledPlace(sqlitePlace);
  const port = await freePort();
  const server = begin(['serve'], { environment: { DATABASE_URL: place.url, PORT: String(port), DEMO: '0', LOG_LEVEL: 'warn', ...settings } });
  await server.says('Database');
  return { server, port };
}

/** A socket; what closed it, and when. */
function open(port: number) {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/graphql`, 'graphql-transport-ws');
  const opened = new Promise<'open' | number>((resolve) => {
    socket.once('open', () => {
      socket.send('{"type":"connection_init"}');
      resolve('open');
    });
    socket.once('unexpected-response', (_request, { statusCode = 0 }) => resolve(statusCode));
    socket.on('error', () => {});
  });
  const closed = new Promise<{ code: number; at: number }>((resolve) => socket.once('close', (code) => resolve({ code, at: performance.now() })));
  return { opened, closed };
}

test('an address has as many sockets as the setting says, and SIGTERM closes them over a spread, while /ready says 503', async () => {
  const { server, port } = await serve({ SOCKETS_PER_ADDRESS: '4', DRAIN_MS: '3000' });
  const sockets = [];
  for (let n = 0; n < 4; n++) {
    const socket = open(port);
    expect(await socket.opened).toBe('open');
    sockets.push(socket);
  }
  expect(await open(port).opened).toBe(429);
  expect((await fetch(`http://127.0.0.1:${port}/ready`)).status).toBe(200);

  server.child.kill('SIGTERM');
  const first = await sockets[0]?.closed;
  const ready = await fetch(`http://127.0.0.1:${port}/ready`);
  expect({ status: ready.status, text: await ready.text() }).toEqual({ status: 503, text: 'stopping\n' });
  // Room for one more there is, but it would have to leave at once.
  expect(await open(port).opened).toBe(503);
  const closes = await Promise.all(sockets.map(({ closed }) => closed));
  expect(closes.map(({ code }) => code)).toEqual([1012, 1012, 1012, 1012]);
  expect(Math.max(...closes.map(({ at }) => at)) - (first?.at ?? 0)).toBeGreaterThan(1500);
  expect(await server.over).toMatchObject({ code: 0, err: '' });
}, 60_000);

test('who is gone without a word is found out within 30 s', async () => {
  const { port } = await serve({});
  // It takes part in TCP, and nothing more: a ping has no answer.
  const raw = createConnection({ host: '127.0.0.1', port });
  raw.write('GET /graphql HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n');
  await once(raw, 'data');
  // Masked with zeros, as a client's frame has to be.
  const init = Buffer.from('{"type":"connection_init"}');
  raw.write(Buffer.concat([Buffer.from([0x81, 0x80 | init.length, 0, 0, 0, 0]), init]));
  const began = performance.now();
  raw.on('error', () => {});
  raw.resume();
  await once(raw, 'close');
  expect(performance.now() - began).toBeGreaterThan(10_000);
  expect(performance.now() - began).toBeLessThan(31_000);
}, 60_000);
