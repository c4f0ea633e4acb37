import { once } from 'node:events';
import { request } from 'node:http';
import { createClient } from 'graphql-ws';
import { describe, expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';
import { counts, emptyPlace, settledPlace } from '../kit/archive.ts';
import { begin, run, type Running } from '../kit/command.ts';
import { onEachDatabase, sqlitePlace } from '../kit/databases.ts';
import { freePort } from '../kit/process.ts';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function serve(url: string): Promise<{ readonly server: Running; readonly url: string; readonly port: number }> {
  const port = await freePort();
  const server = begin(['serve'], { environment: { DATABASE_URL: url, PORT: String(port), DEMO: '0', LOG_LEVEL: 'warn' } });
  await server.says('Database');
  return { server, port, url: `http://127.0.0.1:${port}` };
}

/** Sends a signal, and says how it ended and how long that took, in ms. */
async function stop(server: Running, signal: NodeJS.Signals = 'SIGTERM') {
  const began = performance.now();
  server.child.kill(signal);
  const { code, signal: endedBy, err } = await server.over;
  return { code, endedBy, err, ms: performance.now() - began };
}

/** Begins to send a query, and sends the rest of it when asked to. */
function slowRequest(port: number) {
  const body = JSON.stringify({ query: '{ viewer { role } }' });
  const sending = request({ port, host: '127.0.0.1', path: '/graphql', method: 'POST', headers: { 'content-type': 'application/json', 'content-length': body.length } });
  const answer = once(sending, 'response').then(async ([response]) => {
    let text = '';
    for await (const chunk of response) text += String(chunk);
    return { status: response.statusCode as number, text };
  });
  answer.catch(() => {});
  sending.write(body.slice(0, 10));
  return { answer, finish: () => sending.end(body.slice(10)) };
}

onEachDatabase((makePlace) => {
  describe('SIGTERM', () => {
    test('while a WebSocket is open closes it with 1012, come back, and ends with 0', async () => {
      const place = await settledPlace(makePlace);
      const { server, url } = await serve(place.url);
      const closes: { code: number; reason: string }[] = [];
      const client = createClient({
        url: `${url.replace('http', 'ws')}/graphql`, webSocketImpl: WebSocket, retryAttempts: 0, lazy: false, onNonLazyError: () => {},
        on: { closed: (event) => closes.push(event as { code: number; reason: string }) },
      });
      onTestFinished(() => void client.dispose());
      client.subscribe({ query: 'subscription { announcements { cursor } }' }, { next: () => {}, error: () => {}, complete: () => {} });
      await pause(300);
      const { code, err, ms } = await stop(server);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(ms).toBeLessThan(5000);
      expect(closes.map((close) => close.code)).toEqual([1012]);
    });

    test('while a request is in flight lets it finish, takes no other, and ends with 0', async () => {
      const place = await settledPlace(makePlace);
      const { server, url, port } = await serve(place.url);
      const { answer, finish } = slowRequest(port);
      await pause(200);
      const began = performance.now();
      server.child.kill('SIGTERM');
      await pause(300);
      await expect(fetch(`${url}/health`)).rejects.toThrow();
      finish();
      expect(await answer).toEqual({ status: 200, text: expect.stringContaining('PUBLIC') });
      expect(await server.over).toMatchObject({ code: 0, err: '' });
      expect(performance.now() - began).toBeLessThan(4000);
    });

    test('while it starts ends it, and leaves a database that the next start goes on with', async () => {
      const place = await emptyPlace(makePlace);
      for (const ms of [250, 600, 1000]) {
        const server = begin(['serve'], { environment: { DATABASE_URL: place.url, PORT: '0', LOG_LEVEL: 'silent' } });
        await pause(ms);
        const { code, endedBy, err, ms: took } = await stop(server);
        // Before there is anything to stop, the system ends it.
        expect(endedBy ?? code, err).toBe(endedBy ? 'SIGTERM' : 0);
        expect(took).toBeLessThan(5000);
      }
      expect(await run(['migrate'], { environment: { DATABASE_URL: place.url } })).toMatchObject({ code: 0, err: '' });
      expect((await counts(place.url, 'entity')).entity).toBeGreaterThan(1000);
    });
  });
});

test('SIGTERM does not wait for who never sends the rest of a request', async () => {
  const place = await settledPlace(sqlitePlace);
  const { server, port } = await serve(place.url);
  const { answer } = slowRequest(port);
  await pause(200);
  const { code, ms } = await stop(server);
  expect(code).toBe(0);
  expect(ms).toBeLessThan(5000);
  await expect(answer).rejects.toThrow();
});

test('Ctrl-C ends it, too', async () => {
  const place = await settledPlace(sqlitePlace);
  const { server } = await serve(place.url);
  expect(await stop(server, 'SIGINT')).toMatchObject({ code: 0, err: '' });
});
