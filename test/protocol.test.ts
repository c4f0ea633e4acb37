import { once } from 'node:events';
import { createConnection } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { sqlitePlace } from './kit/databases.ts';
import { openNewsroom, type Data, type TestNewsroom } from './kit/newsroom.ts';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

let news: TestNewsroom;
beforeAll(async () => {
  news = await openNewsroom(sqlitePlace, { keep: true });
});
afterAll(() => news.close());

/** A bare socket, what it was sent, and how it was closed. */
async function connect({ protocol = ['graphql-transport-ws'], init = true as boolean | object } = {}) {
  const socket = new WebSocket(`${news.url.replace('http', 'ws')}/graphql`, protocol);
  const messages: Data[] = [];
  let wake = () => {};
  socket.on('message', (data) => {
    messages.push(JSON.parse(String(data)));
    wake();
  });
  const closed = new Promise<number>((resolve) => socket.once('close', resolve));
  socket.on('error', () => {});
  await Promise.race([once(socket, 'open'), closed]);
  const peer = {
    socket, messages, closed,
    send: (message: unknown) => socket.send(typeof message === 'string' ? message : JSON.stringify(message)),
    /** The first message of a type, and of an id if one is given. */
    got: async (type: string, id?: string): Promise<Data> => {
      const giveUpAt = Date.now() + 3000;
      for (;;) {
        const found = messages.find((message) => message.type === type && (id === undefined || message.id === id));
        if (found) return found;
        if (Date.now() > giveUpAt) throw new Error(`No ${type}: ${JSON.stringify(messages)}`);
        await new Promise<void>((resolve) => {
          wake = resolve;
          setTimeout(resolve, 50);
        });
      }
    },
  };
  if (init) {
    peer.send({ type: 'connection_init', ...(typeof init === 'object' && { payload: init }) });
    await Promise.race([peer.got('connection_ack'), closed]);
  }
  return peer;
}

const wire = 'subscription { announcements { cursor kind } }';

describe('the protocol graphql-transport-ws', () => {
  test('closes with 4401 if a client subscribes before it was acknowledged', async () => {
    const peer = await connect({ init: false });
    peer.send({ id: '1', type: 'subscribe', payload: { query: wire } });
    expect(await peer.closed).toBe(4401);
  });

  test('closes with 4429 at a second connection_init', async () => {
    const peer = await connect();
    peer.send({ type: 'connection_init' });
    expect(await peer.closed).toBe(4429);
  });

  test('closes with 4408 if no connection_init comes in 3 s', async () => {
    const began = Date.now();
    const peer = await connect({ init: false });
    expect(await peer.closed).toBe(4408);
    expect(Date.now() - began).toBeGreaterThan(2500);
  });

  test('closes with 4406 a client that does not speak it', async () => {
    const peer = await connect({ protocol: [], init: false });
    expect(await peer.closed).toBe(4406);
  });

  test.each([
    ['of the wire twice', wire, wire],
    ['of the wire, then another', wire, '{ viewer { name } }'],
  ])('closes with 4409 for an id that is in use: %s', async (_name, first, second) => {
    const peer = await connect();
    peer.send({ id: 'same', type: 'subscribe', payload: { query: first } });
    await pause(50);
    peer.send({ id: 'same', type: 'subscribe', payload: { query: second } });
    expect(await peer.closed).toBe(4409);
  });

  test.each([['not JSON', '{'], ['no type', {}], ['an unknown type', { type: 'hello' }], ['no id', { type: 'subscribe', payload: { query: wire } }], ['no query', { id: '1', type: 'subscribe', payload: {} }], ['a list', []]])(
    'closes with 4400 at a malformed message: %s',
    async (_name, message) => {
      const peer = await connect();
      peer.send(message);
      expect(await peer.closed).toBe(4400);
    },
  );

  test('closes with 4403 for a token that is not good', async () => {
    const peer = await connect({ init: { authorization: 'Bearer silkwire_nonsense' } });
    expect(await peer.closed).toBe(4403);
  });

  test('takes a token in connection_init', async () => {
    const peer = await connect({ init: { authorization: `Bearer ${news.tokens.EDITOR}` } });
    peer.send({ id: '1', type: 'subscribe', payload: { query: '{ viewer { role } }' } });
    expect((await peer.got('next')).payload).toEqual({ data: { viewer: { role: 'EDITOR' } } });
    expect(await peer.got('complete')).toEqual({ id: '1', type: 'complete' });
    peer.socket.terminate();
  });

  test('answers a syntax or validation error with error, and the socket stays open', async () => {
    const peer = await connect();
    for (const [id, query] of [['a', 'subscription {'], ['b', 'subscription { nothing }'], ['c', '{ nothing }'], ['d', 'subscription { announcements(last: "x") { kind } }']]) {
      peer.send({ id, type: 'subscribe', payload: { query } });
      const answer = await peer.got('error', id);
      expect(answer.payload[0].message).toBeTruthy();
    }
    peer.send({ id: 'e', type: 'subscribe', payload: { query: 'subscription ($n: Int) { announcements(last: $n) { kind } }', variables: { n: 'many' } } });
    expect((await peer.got('error', 'e')).payload[0].message).toContain('$n');
    peer.send({ type: 'ping' });
    await peer.got('pong');
    expect(peer.socket.readyState).toBe(peer.socket.OPEN);
    peer.socket.terminate();
  });

  test('refuses a message over 64 KiB, and no other socket is touched', async () => {
    const other = await connect();
    const peer = await connect();
    peer.send({ id: '1', type: 'subscribe', payload: { query: wire, variables: { x: 'x'.repeat(70_000) } } });
    expect(await peer.closed).toBe(1009);
    other.send({ type: 'ping' });
    await other.got('pong');
    other.socket.terminate();
  });

  test('takes 100 subscriptions of a socket, and says no to the next', async () => {
    const peer = await connect();
    for (let n = 0; n < 100; n++) peer.send({ id: `s${n}`, type: 'subscribe', payload: { query: wire } });
    peer.send({ id: 'one more', type: 'subscribe', payload: { query: wire } });
    expect((await peer.got('error', 'one more')).payload[0].extensions.code).toBe('TOO_MANY_SUBSCRIPTIONS');
    const story = await news.story();
    expect(story.id).toBeTruthy();
    await peer.got('next', 's99');
    expect(peer.messages.filter(({ type }) => type === 'next')).toHaveLength(100);
    peer.socket.terminate();
  });

  test('sends nothing more after complete', async () => {
    const peer = await connect();
    peer.send({ id: '1', type: 'subscribe', payload: { query: wire } });
    await pause(50);
    peer.send({ id: '1', type: 'complete' });
    await pause(50);
    await news.story();
    await pause(100);
    expect(peer.messages.filter(({ type }) => type === 'next')).toEqual([]);
    peer.send({ id: '1', type: 'subscribe', payload: { query: wire } });
    await pause(50);
    await news.story();
    await peer.got('next', '1');
    peer.socket.terminate();
  });

  test('answers a subscription whose root is behind a fragment all the same', async () => {
    const peer = await connect();
    peer.send({ id: '1', type: 'subscribe', payload: { query: 'subscription { ...W } fragment W on Subscription { announcements { kind version } }' } });
    await pause(80);
    await news.story();
    expect((await peer.got('next')).payload.data.announcements).toEqual({ kind: 'PUBLISHED', version: 2 });
    peer.socket.terminate();
  });
});

describe('a token that is revoked', () => {
  test('closes its socket with 4403 within 5 s', async () => {
    const { id, token } = await (await import('../src/editing/token.ts')).createToken(news.database, { name: 'short-lived', role: 'REPORTER', expiresAt: null });
    const peer = await connect({ init: { authorization: token } });
    peer.send({ id: '1', type: 'subscribe', payload: { query: wire } });
    await pause(50);
    await (await import('../src/editing/token.ts')).revoke(news.database, id);
    const began = Date.now();
    expect(await peer.closed).toBe(4403);
    expect(Date.now() - began).toBeLessThan(5000);
  });
});

describe('a reader that stalls', () => {
  test('is dropped by name, and harms no other', async () => {
    const begin = await news.data('{ articles { liveCursor } }');
    const [stalled, other] = [await connect(), await connect()];
    // One group, in which the one that stalls is written to first.
    for (const [peer, id] of [[stalled, 'a'], [other, 'b']] as const) {
      peer.send({ id, type: 'subscribe', payload: { query: 'subscription { announcements { cursor article { text } } }' } });
      await pause(50);
    }
    await pause(100);
    stalled.socket.pause();
    const body = `<p>${'A long story. '.repeat(15_000)}</p>`;
    const count = 60;
    for (let n = 0; n < count; n++) await news.story({ body });
    const giveUpAt = Date.now() + 10_000;
    while (other.messages.filter(({ type }) => type === 'next').length < count && Date.now() < giveUpAt) await pause(20);
    expect(other.messages.filter(({ type }) => type === 'next')).toHaveLength(count);
    stalled.socket.resume();
    // It had its last words if there was room for them; if not, it was let go.
    expect([4020, 1006]).toContain(await stalled.closed);
    const cursorsOf = ({ messages }: { readonly messages: readonly Data[] }) => messages.flatMap(({ type, payload }) => (type === 'next' && payload.data ? [payload.data.announcements.cursor] : []));
    const taken = cursorsOf(stalled);
    expect(taken.length).toBeLessThan(count);
    // What waited for the reader was not written over with what others were sent meanwhile.
    for (const [{ messages }, id] of [[stalled, 'a'], [other, 'b']] as const) {
      expect(new Set(messages.flatMap((message) => (message.type === 'next' ? [message.id] : [])))).toEqual(new Set([id]));
    }
    // It comes back with its cursor, and misses nothing.
    const back = await connect();
    back.send({ id: '1', type: 'subscribe', payload: { query: `subscription { announcements(after: "${taken.at(-1) ?? begin.articles.liveCursor}") { cursor } }` } });
    while (cursorsOf(back).length < count - taken.length && Date.now() < giveUpAt + 10_000) await pause(20);
    expect([...taken, ...cursorsOf(back)]).toEqual(cursorsOf(other));
    for (const { socket } of [other, back]) socket.terminate();
  }, 60_000);
});

describe('server-sent events', () => {
  async function stream(headers: Record<string, string>, query = 'subscription { announcements(last: 1) { cursor articleId } }') {
    const stop = new AbortController();
    const response = await fetch(`${news.url}/graphql?query=${encodeURIComponent(query)}`, { headers: { accept: 'text/event-stream', ...headers }, signal: stop.signal });
    const reader = response.body?.getReader();
    let text = '';
    return {
      response,
      until: async (part: string | RegExp) => {
        while (!(typeof part === 'string' ? text.includes(part) : part.test(text))) {
          const chunk = await reader?.read();
          if (!chunk || chunk.done) throw new Error(`It ended: ${text}`);
          text += Buffer.from(chunk.value).toString();
        }
        return text;
      },
      stop: () => stop.abort(),
    };
  }

  test('have the cursor as their id, and go on after Last-Event-ID', async () => {
    await news.story();
    const first = await stream({});
    const [, id = ''] = /^id: (\S+)$/m.exec(await first.until(/^id: [^]*\n\n$/m)) ?? [];
    first.stop();
    const [a, b] = [await news.story(), await news.story()];
    const again = await stream({ 'last-event-id': id });
    const text = await again.until(b.id);
    expect(text.match(/"articleId":"([^"]+)"/g)).toEqual([`"articleId":"${a.id}"`, `"articleId":"${b.id}"`]);
    again.stop();
  });

  /** The second is none that the wire's short road takes. */
  const ways = ['subscription { announcements { cursor } }', 'subscription { ...all } fragment all on Subscription { announcements { cursor } }'];
  test.each(['revoked', 'expired'].flatMap((how) => ways.map((query) => [how, query] as const)))('whose token is %s say so and end within 5 s, though nothing is told: %s', { timeout: 30_000 }, async (how, query) => {
    const tokens = await import('../src/editing/token.ts');
    const expiresAt = how === 'expired' ? new Date(Date.now() + 1500).toISOString() : null;
    const { id, token } = await tokens.createToken(news.database, { name: 'a stream', role: 'REPORTER', expiresAt });
    const [known, other] = [await stream({ authorization: `Bearer ${token}` }, query), await stream({ authorization: `Bearer ${news.tokens.EDITOR}` }, query)];
    await known.until(':');
    // Until it is in for sure.
    await pause(how === 'revoked' ? 300 : 1500);
    const ended = Date.now();
    if (how === 'revoked') await tokens.revoke(news.database, id);
    const text = await known.until('event: complete');
    expect(Date.now() - ended).toBeLessThan(5000);
    const [, data = ''] = /event: next\ndata: (.*)\n\nevent: complete\n/.exec(text) ?? [];
    expect(JSON.parse(data)).toMatchObject({ errors: [{ message: expect.stringContaining('revoked or has expired'), extensions: { code: 'UNAUTHENTICATED' } }] });
    await news.story();
    expect(await other.until('event: next')).toContain('"cursor"');
    other.stop();
  });

  test('say an error and end', async () => {
    const broken = await stream({ 'last-event-id': 'nonsense' });
    const text = await broken.until('event: complete');
    expect(text).toContain('CURSOR_INVALID');
  });
});

test('a socket that goes away without a word is not kept', async () => {
  const [, host = '', port = ''] = /\/\/([^:]+):(\d+)/.exec(news.url) ?? [];
  const raw = createConnection({ host, port: Number(port) });
  raw.write('GET /graphql HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n');
  await once(raw, 'data');
  raw.destroy();
  await pause(50);
  const peer = await connect();
  peer.socket.terminate();
});
