import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { followAnnouncements } from '../../src/web/follow-announcements.ts';
import { followed, isLive } from './following.ts';
import { announcement, scriptedServer } from './scripted-server.ts';

describe('after the end of a connection it comes back', () => {
  test.each([1000, 1001, 1006, 1011, 1012, 1013, 4020, 4408, 4500])('with close code %i', async (code) => {
    const server = await scriptedServer((visit) => {
      if (visit.number > 1) return visit.next(announcement(2));
      visit.next(announcement(1));
      if (code === 1006) visit.terminate();
      else visit.close(code);
    });
    const { told, until } = followed(server.url);
    await until(() => told.length === 2);
    // The trap: a client that re-sends its first variables would ask for c0 again.
    expect(server.visits.map(({ variables }) => variables)).toEqual([{ after: 'c0' }, { after: 'c1' }]);
  });

  test.each(['TOO_SLOW', 'SHUTTING_DOWN', 'INTERNAL_SERVER_ERROR'])('told %s', async (code) => {
    const server = await scriptedServer((visit) => (visit.number === 1 ? visit.failed(code, 'Come back.') : visit.next(announcement(1))));
    const { told, states, until } = followed(server.url);
    await until(() => told.length === 1);
    expect(states).toContainEqual(expect.objectContaining({ state: 'connecting', reason: 'Come back.' }));
  });

  test('that was completed', async () => {
    const server = await scriptedServer((visit) => (visit.number === 1 ? visit.complete() : visit.next(announcement(1))));
    const { told, until } = followed(server.url);
    await until(() => told.length === 1);
  });
});

describe('it is lost, and does not come back', () => {
  test.each([4400, 4401, 4403, 4406, 4409, 4429])('with close code %i', async (code) => {
    const server = await scriptedServer((visit) => visit.close(code));
    const { follower } = followed(server.url);
    await follower.over;
    expect(follower.state).toEqual({ state: 'lost', code: `CLOSED_${code}`, message: expect.any(String) });
    expect(server.visits).toHaveLength(1);
  });

  test.each(['CURSOR_INVALID', 'CURSOR_EXPIRED', 'CURSOR_FROM_FUTURE'])('told %s', async (code) => {
    const server = await scriptedServer((visit) => visit.failed(code, 'Begin anew.'));
    const { follower } = followed(server.url, { after: 'c9' });
    await follower.over;
    expect(follower.state).toEqual({ state: 'lost', code, message: 'Begin anew.' });
    expect(server.visits).toHaveLength(1);
  });

  test('refused, with what the server says', async () => {
    const server = await scriptedServer((visit) => visit.refused([{ message: 'There is no field of that name.' }]));
    const { follower } = followed(server.url);
    await follower.over;
    expect(follower.state).toEqual({ state: 'lost', code: 'REFUSED', message: 'There is no field of that name.' });
  });
});

test('told to restart, it forgets a cursor that is no good, and what it knew of the other log', async () => {
  const server = await scriptedServer((visit) => {
    if (visit.variables.after !== undefined) {
      visit.next(announcement(1));
      visit.failed('CURSOR_EXPIRED');
    } else visit.next({ ...announcement(1), cursor: 'new-1' });
  });
  const { told, until } = followed(server.url, { after: 'old-7', last: 3, onLost: 'restart', store: { load: () => 'older', save: () => {} } });
  await until(() => told.length === 2);
  // The same article and version in a restored archive may be another story.
  expect(told.map(({ cursor }) => cursor)).toEqual(['c1', 'new-1']);
  expect(server.visits.map(({ variables }) => variables)).toEqual([{ after: 'old-7' }, { last: 3 }]);
});

test('what is told twice is handed over once: the same cursor, or the same change of the same story', async () => {
  const server = await scriptedServer((visit) => {
    for (const n of [1, 2, 2, 1, 3]) visit.next(announcement(n));
    visit.next({ ...announcement(3), cursor: 'another' });
    visit.next({ ...announcement(3), cursor: 'c4', kind: 'WITHDRAWN', version: 3 });
  });
  const { told, until } = followed(server.url);
  await until(() => told.length === 4);
  await pause(50);
  expect(told.map(({ cursor }) => cursor)).toEqual(['c1', 'c2', 'c3', 'c4']);
});

test('announcements are handed over one at a time, in order, whatever time the handler takes', async () => {
  const server = await scriptedServer((visit) => {
    for (let n = 1; n <= 20; n++) visit.next(announcement(n));
  });
  let inWork = 0;
  let most = 0;
  const { told, until } = followed(server.url, {
    onAnnouncement: async ({ version }) => {
      most = Math.max(most, ++inWork);
      await pause((version * 7) % 5);
      inWork--;
    },
  });
  await until(() => told.length === 20);
  expect(most).toBe(1);
  expect(told.map(({ cursor }) => cursor)).toEqual(Array.from({ length: 20 }, (_, n) => `c${n + 1}`));
});

test('what the handler threw is reported, and that announcement told again; those behind it wait', async () => {
  const server = await scriptedServer(({ variables, next }) => {
    for (let n = Number(variables.after?.slice(1)) + 1; n <= 4; n++) next(announcement(n));
  });
  const thrown = new Error('The disk is full.');
  const tried: string[] = [];
  const { told, states, until } = followed(server.url, {
    onAnnouncement: ({ cursor }) => {
      tried.push(cursor);
      if (cursor === 'c2' && tried.length < 4) throw thrown;
    },
  });
  await until(() => told.length === 4);
  expect(tried).toEqual(['c1', 'c2', 'c2', 'c2', 'c3', 'c4']);
  expect(server.visits.map(({ variables }) => variables.after)).toEqual(['c0', 'c1', 'c1']);
  expect(states).toContainEqual(expect.objectContaining({ state: 'connecting', error: thrown }));
});

test('a store that can’t save is reported, and what it could not save is not told again', async () => {
  const server = await scriptedServer((visit) => {
    if (visit.number === 1) visit.next(announcement(1));
    else visit.next(announcement(2));
  });
  const full = new Error('Quota exceeded.');
  let saves = 0;
  const { told, states, until } = followed(server.url, {
    store: {
      load: () => null,
      save: () => {
        if (++saves === 1) throw full;
      },
    },
  });
  await until(() => told.length === 2);
  expect(server.visits.map(({ variables }) => variables.after)).toEqual(['c0', 'c1']);
  expect(states).toContainEqual(expect.objectContaining({ state: 'connecting', error: full }));
});

test('what comes faster than it is taken is left in the log, and fetched when there is room', async () => {
  const total = 3000;
  const server = await scriptedServer(({ variables, next }) => {
    for (let n = Number(variables.after?.slice(1)) + 1; n <= total; n++) next(announcement(n));
  });
  let mayGoOn = () => {};
  const held = new Promise<void>((resolve) => (mayGoOn = resolve));
  const { told, states, until } = followed(server.url, { onAnnouncement: () => held });
  // It says so, though the handler is still at its first.
  await until(() => states.some((state) => state.state === 'connecting' && state.reason === 'More announcements came than were taken.'));
  mayGoOn();
  await until(() => told.length === total);
  expect(told.map(({ cursor }) => cursor)).toEqual(Array.from({ length: total }, (_, n) => `c${n + 1}`));
  expect(server.visits.length).toBeGreaterThan(1);
});

test('stopped, it hands nothing over any more; what the handler has, it may finish', async () => {
  const server = await scriptedServer((visit) => {
    for (let n = 1; n <= 5; n++) visit.next(announcement(n));
  });
  const saved: string[] = [];
  const all = followed(server.url, {
    store: { load: () => null, save: (cursor) => void saved.push(cursor) },
    // From within the handler, too.
    onAnnouncement: async () => {
      all.follower.stop();
      await pause(30);
    },
  });
  await all.follower.over;
  expect(all.told).toHaveLength(1);
  expect(saved).toEqual(['c1']);
  expect(all.states.at(-1)).toEqual({ state: 'stopped' });
  await pause(200);
  expect(server.visits).toHaveLength(1);
});

test('stopped while it waits, or before it has begun, it is over at once', async () => {
  const waiting = followed('ws://127.0.0.1:9/graphql', { backoff: { firstMs: 60_000, mostMs: 60_000 } });
  await waiting.until(({ states }) => states.some((state) => state.state === 'connecting' && state.waitMs > 0));
  waiting.follower.stop();
  await waiting.follower.over;
  const early = followed('ws://127.0.0.1:9/graphql');
  early.follower.stop();
  await early.follower.over;
  expect(early.follower.state).toEqual({ state: 'stopped' });
});

test('told to, it does not wait for the next attempt', async () => {
  const server = await scriptedServer((visit) => (visit.number === 1 ? visit.terminate() : visit.next(announcement(1))));
  const all = followed(server.url, { backoff: { firstMs: 60_000, mostMs: 60_000 } });
  await all.until(({ states }) => states.some((state) => state.state === 'connecting' && state.waitMs > 0));
  all.follower.reconnect();
  await all.until(({ told }) => told.length === 1);
});

test('its waits grow while nothing comes of them, within their limits, and begin anew after a success', async () => {
  const server = await scriptedServer((visit) => {
    if (visit.number === 6) visit.next(announcement(1));
    visit.terminate();
  });
  const all = followed(server.url, { last: 5, backoff: { firstMs: 10, mostMs: 50 } });
  await all.until(() => server.visits.length >= 9, 10_000);
  const waits = all.states.flatMap((state) => (state.state === 'connecting' && state.waitMs > 0 ? [[state.attempt, state.waitMs] as const] : []));
  for (const [attempt, waitMs] of waits) {
    const limit = Math.min(50, 10 * 2 ** (attempt - 1));
    expect(waitMs).toBeGreaterThanOrEqual(Math.floor(limit / 2));
    expect(waitMs).toBeLessThanOrEqual(limit);
  }
  expect(waits.map(([attempt]) => attempt).slice(0, 7)).toEqual([2, 3, 4, 5, 6, 1, 2]);
});

test('the token is asked for before each connection', async () => {
  const server = await scriptedServer((visit) => (visit.number === 1 ? visit.close(1012) : visit.next(announcement(1))));
  let n = 0;
  const all = followed(server.url, { token: async () => `token-${++n}` });
  await all.until(({ told }) => told.length === 1);
  expect(server.visits.map(({ authorization }) => authorization)).toEqual(['Bearer token-1', 'Bearer token-2']);
});

test('a listener that throws is its own fault, and the wire goes on', async () => {
  const server = await scriptedServer((visit) => visit.next(announcement(1)));
  const faults: unknown[] = [];
  const note = (error: unknown) => void faults.push(error);
  process.once('uncaughtException', note);
  const listeners = process.listeners('uncaughtException').filter((listener) => listener !== note);
  for (const listener of listeners) process.off('uncaughtException', listener);
  const told: string[] = [];
  let isFirst = true;
  const follower = followAnnouncements({
    url: server.url,
    onAnnouncement: ({ cursor }) => void told.push(cursor),
    onState: () => {
      if (!isFirst) return;
      isFirst = false;
      throw new Error('A mistake.');
    },
  });
  await expect.poll(() => told).toEqual(['c1']);
  for (const listener of listeners) process.on('uncaughtException', listener);
  follower.stop();
  expect(faults).toEqual([new Error('A mistake.')]);
});

test('an address that is none, and a last that can’t be, are said at once', () => {
  const onAnnouncement = () => {};
  expect(() => followAnnouncements({ url: 'news.example', onAnnouncement })).toThrow('The url "news.example" is no address of a server');
  expect(() => followAnnouncements({ url: 'ftp://news.example', onAnnouncement })).toThrow(TypeError);
  expect(() => followAnnouncements({ url: 'https://news.example', last: 101, onAnnouncement })).toThrow('last is 101');
});

test('of a server that is there, it says that it is live after a quiet moment, and until when nothing is missing', async () => {
  const server = await scriptedServer(() => {});
  const all = followed(server.url, { after: 'c0', stallMs: 300 });
  await all.until(isLive);
  const at = all.follower.upToDateAt?.getTime() ?? 0;
  await pause(400);
  expect(all.follower.upToDateAt?.getTime()).toBeGreaterThan(at);
});
