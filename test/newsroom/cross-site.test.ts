import { once } from 'node:events';
import { connect } from 'node:net';
import { pino } from 'pino';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { sharedNewsroom } from '../graph/asking.ts';
import { onEachDatabase } from '../kit/databases.ts';

const mutation = 'mutation { createArticle(input: { headline: "Forged" }) { __typename } }';

onEachDatabase((place) => {
  const room = sharedNewsroom(place);
  const forged = async () => (await room().data('{ articles(filter: { statuses: [DRAFT] }) { totalCount } }', {}, 'EDITOR')).articles.totalCount;
  const send = (headers: Record<string, string>, body: string | FormData | URLSearchParams | Blob, query = '') =>
    fetch(`${room().url}/graphql${query}`, { method: 'POST', headers: { authorization: `Bearer ${room().tokens.EDITOR}`, ...headers }, body });

  describe('a page of another site', () => {
    test('gets no mutation done by a form, by plain text or by an address, though it had the token', async () => {
      const form = new FormData();
      form.set('query', mutation);
      form.set('operations', JSON.stringify({ query: mutation }));
      form.set('map', '{}');
      const json = JSON.stringify({ query: mutation });
      for (const [headers, body, query] of [
        [{}, form], [{}, new URLSearchParams({ query: mutation })], [{ 'content-type': 'text/plain' }, json], [{ 'content-type': 'Text/Plain; charset=utf-8' }, json], [{}, new Blob([json])],
        [{ 'content-type': 'text/plain', accept: 'text/event-stream' }, json], [{ 'content-type': 'text/plain' }, '', `?query=${encodeURIComponent(mutation)}`],
      ] as const) {
        const response = await send(headers, body, query);
        expect([response.status, await response.text()], String(body)).toEqual([415, expect.stringContaining('application/json')]);
      }
      const got = await fetch(`${room().url}/graphql?query=${encodeURIComponent(mutation)}`, { headers: { authorization: `Bearer ${room().tokens.EDITOR}`, accept: 'application/json' } });
      expect(got.status).toBe(405);
      const streamed = await fetch(`${room().url}/graphql?query=${encodeURIComponent(mutation)}`, { headers: { authorization: `Bearer ${room().tokens.EDITOR}`, accept: 'text/event-stream' } });
      await streamed.text();
      expect(await forged()).toBe(0);
      const real = await send({ 'content-type': 'application/json; charset=utf-8' }, json);
      expect([real.status, await forged()]).toEqual([200, 1]);
    });

    test('may call only where it is on the list; the list is empty at first', async () => {
      const asked = async (url: string, origin: string) => {
        const headers = { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' };
        const preflight = await fetch(`${url}/graphql`, { method: 'OPTIONS', headers });
        const answer = await fetch(`${url}/graphql`, { method: 'POST', headers: { origin, 'content-type': 'application/json' }, body: '{"query":"{ viewer { role } }"}' });
        return [preflight, answer].map((response) => [response.headers.get('access-control-allow-origin'), response.headers.get('access-control-allow-credentials')]);
      };
      const none = [[null, null], [null, null]];
      expect(await asked(room().url, 'https://evil.example')).toEqual(none);
      for (const listed of [['https://app.example'], ['https://app.example', 'https://two.example']]) {
        const config = readConfig({ PORT: '0', DATABASE_URL: room().place.url, CORS_ORIGINS: listed.join(', ') });
        const app = await startApp(config, room().database, pino({ level: 'silent' }));
        onTestFinished(() => app.close());
        for (const origin of listed) expect(await asked(app.url, origin), origin).toEqual([[origin, null], [origin, null]]);
        // Every sandboxed frame of any site is called "null".
        for (const origin of ['null', 'https://evil.example', 'https://app.example.evil.example', 'http://app.example', 'https://app.example:444', '*']) expect(await asked(app.url, origin), origin).toEqual(none);
      }
    });

    test('opens a socket only where it is ours or on the list, whatever it leaves out', async () => {
      const opened = async (version: string, headers: readonly string[]) => {
        const socket = connect(Number(new URL(room().url).port), '127.0.0.1');
        socket.write([`GET /graphql HTTP/${version}`, ...headers, 'Connection: Upgrade', 'Upgrade: websocket', 'Sec-WebSocket-Version: 13', 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==', 'Sec-WebSocket-Protocol: graphql-transport-ws', '', ''].join('\r\n'));
        const [first] = (await once(socket, 'data')) as [Buffer];
        socket.destroy();
        return first.toString().split(' ')[1];
      };
      const host = `Host: ${new URL(room().url).host}`;
      expect(await opened('1.1', [host])).toBe('101');
      expect(await opened('1.1', [host, `Origin: ${room().url}`])).toBe('101');
      for (const origin of ['null', 'https://evil.example', 'file://']) {
        expect(await opened('1.1', [host, `Origin: ${origin}`]), origin).toBe('403');
        expect(await opened('1.0', [`Origin: ${origin}`]), origin).toBe('403');
      }
    });
  });
});
