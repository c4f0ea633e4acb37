/** What the proof found, or would have found with more luck, each reduced to the smallest that shows it. */
import { once } from 'node:events';
import { createServer, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { pino } from 'pino';
import { describe, expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';
import type { ArticleMatch } from '../../db/article-filter.ts';
import type { Database } from '../../db/database.ts';
import { everyone } from '../../db/reader.ts';
import { readGlobalId } from '../../schema/global-id.ts';
import { Cursors } from '../../src/live/cursor.ts';
import { Group, type Frame, type GroupHub } from '../../src/live/group.ts';
import { Member, mostWaitingBytes } from '../../src/live/member.ts';
import { Texts } from '../../src/live/texts.ts';
import { Turns } from '../../src/live/turns.ts';
import { Counter } from '../../src/figures/counter.ts';
import { Wire } from '../../src/live/wire.ts';
import { Names } from '../../src/names/names.ts';
import { Streams } from '../../src/server/stream.ts';
import { TokenWatch } from '../../src/server/token-watch.ts';
import { callerOf } from '../../src/server/who.ts';
import { resultOfTail, WireRoad } from '../../src/server/wire-road.ts';
import { sqlitePlace } from '../kit/databases.ts';
import { openNewsroom, type TestNewsroom } from '../kit/newsroom.ts';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const wire = 'subscription { announcements { cursor articleId } }';

async function connect(news: TestNewsroom) {
  const socket = new WebSocket(`${news.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  const messages: { type: string; id?: string }[] = [];
  socket.on('message', (data: Buffer) => messages.push(JSON.parse(data.toString())));
  socket.on('error', () => {});
  await once(socket, 'open');
  socket.send('{"type":"connection_init"}');
  await once(socket, 'message');
  onTestFinished(() => socket.terminate());
  return { socket, messages, send: (message: object) => socket.send(JSON.stringify(message)) };
}

/** A road of its own to a newsroom's wire, which reads stories from `database`. */
async function roadOf(news: TestNewsroom, database = news.database): Promise<WireRoad> {
  const own = await Wire.open(news.database, () => {});
  onTestFinished(() => own.close());
  const counter = new Counter(database);
  return new WireRoad({ database, wire: own, counter, tokenWatch: new TokenWatch(), names: new Names(database, () => counter.mentions(), () => {}), publicUrl: news.url }, pino({ level: 'silent' }));
}

describe('a subscription', () => {
  test('that is completed and begun again under the same id, all in one breath, is told once', async () => {
    const news = await openNewsroom(sqlitePlace);
    const peer = await connect(news);
    peer.send({ id: 'same', type: 'subscribe', payload: { query: wire } });
    peer.send({ id: 'same', type: 'complete' });
    peer.send({ id: 'same', type: 'subscribe', payload: { query: wire } });
    await pause(100);
    await news.story();
    await pause(200);
    expect(peer.messages.filter(({ type, id }) => type === 'next' && id === 'same')).toHaveLength(1);
  });

  test('of many on a socket that stalls is no leak of listeners', async () => {
    const news = await openNewsroom(sqlitePlace);
    const warnings: string[] = [];
    const warned = ({ name }: Error) => warnings.push(name);
    process.on('warning', warned);
    onTestFinished(() => void process.off('warning', warned));
    const peer = await connect(news);
    for (let n = 0; n < 12; n++) peer.send({ id: String(n), type: 'subscribe', payload: { query: 'subscription { announcements { cursor article { body } } }' } });
    await pause(200);
    peer.socket.pause();
    for (let n = 0; n < 6; n++) await news.story({ body: `<p>${'A long story. '.repeat(30_000)}</p>` });
    await pause(200);
    expect(warnings).toEqual([]);
  });
});

describe('a stream', () => {
  test('that was ended because the server stops is not written to any more, though its end has not left', async () => {
    const news = await openNewsroom(sqlitePlace);
    const streams = new Streams({ road: await roadOf(news), door: { database: news.database, tokenWatch: new TokenWatch() }, log: pino({ level: 'silent' }) });
    const errors: unknown[] = [];
    const served = Promise.withResolvers<ServerResponse>();
    const server = createServer((incoming, response) => {
      response.on('error', (error) => errors.push(error));
      void streams.serve(incoming, response, { query: wire }, {}).then(() => served.resolve(response));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const client = request({ host: '127.0.0.1', port: (server.address() as AddressInfo).port }, (incoming) => incoming.pause());
    client.on('error', () => {});
    client.end();
    onTestFinished(() => void server.close().closeAllConnections());
    const response = await served.promise;
    // More than the network takes of what nobody reads.
    response.write(Buffer.alloc(20_000_000, ':'));
    streams.close();
    await news.story();
    await pause(200);
    expect(errors).toEqual([]);
  });
});

describe('a story', () => {
  test('that the database could not give for a moment is sent whole, and not as if it were withdrawn', async () => {
    const news = await openNewsroom(sqlitePlace);
    let failures = 2;
    const database: Database = {
      ...news.database,
      followAs: (viewer) => {
        const reader = news.database.followAs(viewer);
        return { ...reader, execute: async (query) => (failures-- > 0 ? Promise.reject(new Error('The connection was lost')) : reader.execute(query)) };
      },
    };
    const road = await roadOf(news, database);
    failures = 0;
    const entrance = await road.enter({ query: 'subscription { announcements { kind article { headline } } }' }, await callerOf({ database: news.database }, undefined));
    if (!('group' in entrance)) throw new Error('It was refused.');
    failures = 2;
    const { id } = await news.story({ headline: 'Here all the time' });
    const [seq, articleId] = [1, readGlobalId(id)?.id ?? 0];
    const { payload } = await entrance.group.frameOf(seq, { cursor: '', kind: 'PUBLISHED', announcedAt: '', articleId, version: 2, note: null });
    expect(JSON.parse(resultOfTail(payload).toString())).toEqual({ data: { announcements: { kind: 'PUBLISHED', article: { headline: 'Here all the time' } } } });
    expect(failures).toBeLessThanOrEqual(0);
  });
});

describe('a group', () => {
  test('that nobody came to in the end is not kept', async () => {
    const news = await openNewsroom(sqlitePlace);
    const road = await roadOf(news);
    const caller = await callerOf({ database: news.database }, undefined);
    const groups: WeakRef<Group<Buffer>>[] = [];
    for (let n = 0; n < 3000; n++) {
      const entrance = await road.enter({ query: `subscription { announcements(filter: { maxUrgency: 3 }) { cursor version } } # ${n}` }, caller);
      if ('group' in entrance) groups.push(new WeakRef(entrance.group));
    }
    setFlagsFromString('--expose_gc');
    await pause(10);
    runInNewContext('gc')();
    expect(groups).toHaveLength(3000);
    expect(road.isWire({ query: wire })).toBe(true);
    expect(groups.filter((group) => group.deref()).length).toBeLessThan(2000);
  });
});

describe('a member', () => {
  /** A member of a group whose stories change when we say so, and whose reader is ready when we say so. */
  async function makeMember(sizeOf = (_frame: Frame<string>) => 1) {
    const news = await openNewsroom(sqlitePlace);
    const changed = new Set<number>();
    const hub: GroupHub = { position: 1, turns: new Turns(), changedSince: (articleId, at) => changed.has(articleId) && at < 1, enter: () => {}, leave: () => {}, open: () => {}, close: () => {} };
    const match: ArticleMatch = { groups: [], none: [], eventTypes: undefined, sections: undefined, languages: undefined, publishedAfter: undefined, publishedBefore: undefined, maxUrgency: undefined, statuses: ['PUBLISHED'] };
    const group = new Group<string>({
      hub, reader: news.database.readAs(everyone), cursors: new Cursors({ epoch: '000000000000', key: '00' }), interest: { match, kinds: undefined }, texts: new Texts(news.database.readAs(everyone)), make: async () => 'anew',
    });
    const sent: number[] = [];
    const errors: Error[] = [];
    const state = { ready: true, whenReady: () => {}, onSend: (_seq: number) => {} };
    const member = new Member<string>(group, {
      send: ({ seq }) => {
        sent.push(seq);
        state.onSend(seq);
      },
      isReady: () => state.ready,
      whenReady: (call) => (state.whenReady = call),
      sizeOf,
      fail: (error) => errors.push(error),
    }, {});
    const frame = (seq: number, payload = ''): Frame<string> => ({ seq, payload, madeAt: 0, delivery: { cursor: String(seq), kind: 'UPDATED', announcedAt: '', articleId: seq, version: 1, note: null } });
    return { member, state, changed, sent, errors, frame };
  }

  test('that is given a frame just as it has sent the last that waited sends that, too', async () => {
    const { member, state, changed, sent, frame } = await makeMember();
    changed.add(11);
    state.onSend = (seq) => {
      if (seq !== 11) return;
      queueMicrotask(() => {
        state.ready = false;
        member.take(frame(12));
      });
    };
    member.take(frame(11));
    await pause(20);
    state.ready = true;
    state.whenReady();
    await pause(20);
    expect(sent).toEqual([11, 12]);
  });

  test('counts what waits as it was when it began to: what a withdrawal makes smaller frees all of its place', async () => {
    const { member, state, changed, sent, errors, frame } = await makeMember(({ payload }) => payload.length);
    state.ready = false;
    const long = 'x'.repeat(mostWaitingBytes * 0.6);
    member.take(frame(11, long));
    member.take(frame(12));
    changed.add(11);
    state.whenReady();
    await pause(20);
    member.take(frame(13, long));
    expect(sent).toEqual([11]);
    expect(errors).toEqual([]);
  });
});
