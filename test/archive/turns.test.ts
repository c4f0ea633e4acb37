import { pino } from 'pino';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openDatabase } from '../../db/open.ts';
import { everyone } from '../../db/reader.ts';
import { startApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { KeptThread } from '../../src/figures/kept-thread.ts';
import { TooLate, TooMany, Turns, type Asker, type TurnsOptions } from '../../src/figures/turns.ts';
import { settledPlace } from '../kit/archive.ts';
import { onEachDatabase } from '../kit/databases.ts';

/** Works that end when a test says so; `begun` are those that have, in their order. */
function works(options: Partial<TurnsOptions> = {}) {
  const turns = new Turns({ abreast: 1, most: 100, patience: 1000, ...options });
  const begun: string[] = [];
  const ends = new Map<string, PromiseWithResolvers<string>>();
  const ask = (asker: object, key: string) =>
    turns.take(asker, key, () => {
      begun.push(key);
      const end = Promise.withResolvers<string>();
      ends.set(key, end);
      return end.promise;
    });
  /** Ends each in turn until none is left. */
  const endAll = async () => {
    for (let n = 0; n < begun.length; n++) {
      const key = begun[n] ?? '';
      ends.get(key)?.resolve(`answer to ${key}`);
      await vi.waitFor(() => expect(begun.length > n + 1 || ends.get(key) !== undefined).toBe(true));
      await new Promise((done) => setImmediate(done));
    }
  };
  return { turns, begun, ends, ask, endAll };
}

test('who asks for much keeps others waiting no longer than who asks once', async () => {
  const { ask, begun, endAll } = works();
  const [many, one, other] = [{}, {}, {}];
  const asked = [...Array.from({ length: 50 }, (_unused, n) => ask(many, `many ${n}`)), ask(one, 'one'), ask(other, 'other')];
  await endAll();
  expect(await Promise.all(asked)).toHaveLength(52);
  expect(begun.slice(0, 4)).toEqual(['many 0', 'many 1', 'one', 'other']);
  expect(begun.slice(4)).toEqual(Array.from({ length: 48 }, (_unused, n) => `many ${n + 2}`));
});

test('no more are done at once than may be, and the next begins when one ends, or fails', async () => {
  const { ask, begun, ends } = works({ abreast: 2 });
  const asked = ['a', 'b', 'c', 'd'].map((key) => ask({}, key));
  expect(begun).toEqual(['a', 'b']);
  ends.get('b')?.reject(new Error('broken'));
  await expect(asked[1]).rejects.toThrow('broken');
  await vi.waitFor(() => expect(begun).toEqual(['a', 'b', 'c']));
});

test('what is asked again before it has begun is done once; what has begun may be of the past, and is done again', async () => {
  const { ask, begun, endAll } = works();
  const [many, one] = [{}, {}];
  const first = ask(many, 'same');
  const asked = [ask(many, 'x'), ask(many, 'y'), ask(many, 'same'), ask(one, 'same'), ask(one, 'same')];
  await endAll();
  expect(begun).toEqual(['same', 'x', 'same', 'y']);
  expect(await first).toBe('answer to same');
  expect(await Promise.all(asked)).toEqual(['answer to x', 'answer to y', 'answer to same', 'answer to same', 'answer to same']);
});

test('more than may wait are refused at once, but for what waits already', async () => {
  const { ask, endAll } = works({ most: 2 });
  const asked = ['a', 'b', 'c'].map((key) => ask({}, key));
  await expect(ask({}, 'd')).rejects.toThrow(TooMany);
  asked.push(ask({}, 'c'));
  await endAll();
  expect(await Promise.all(asked)).toHaveLength(4);
});

test('where more would wait than may, those who ask for most are refused their last', async () => {
  const { ask, begun, endAll } = works({ most: 6 });
  const [many, more, one, other] = [{}, {}, {}, {}];
  const asked = ['m0', 'm1', 'm2', 'm3'].map((key) => ask(many, key));
  const others = ['o0', 'o1', 'o2'].map((key) => ask(more, key));
  await expect(ask(more, 'o3')).rejects.toThrow(TooMany);
  const first = ask(one, 'one');
  await expect(asked[3]).rejects.toThrow(TooMany);
  // What somebody else waits for, too, stays.
  const shared = ask(other, 'o2');
  const second = ask(one, 'two');
  await expect(others[1]).rejects.toThrow(TooMany);
  await endAll();
  expect(await Promise.all([first, second, shared, others[2], ...asked.slice(0, 3)])).toHaveLength(7);
  expect(begun).not.toContain('m3');
});

test('what nobody waits for any more is not begun, and takes nobody’s place', async () => {
  const { ask, begun, ends } = works({ most: 2, patience: 50 });
  const going = new AbortController();
  const [late, gone, staying] = [ask({}, 'late'), ask({ gone: going.signal }, 'gone'), ask({}, 'stays')];
  going.abort();
  await expect(gone).rejects.toThrow(TooLate);
  await expect(ask({ gone: going.signal }, 'gone')).rejects.toThrow(TooLate);
  const next = ask({}, 'next');
  for (const waiting of [late, staying, next]) await expect(waiting).rejects.toThrow(TooLate);
  ends.get('late')?.resolve('of no use');
  await new Promise((done) => setImmediate(done));
  const last = ask({}, 'last');
  expect(begun).toEqual(['late', 'last']);
  ends.get('last')?.resolve('in time');
  expect(await last).toBe('in time');
});

test('one who leaves takes nothing from others who wait for the same', async () => {
  const { ask, begun, endAll } = works();
  const going = new AbortController();
  const [leaving, staying] = [{ gone: going.signal }, {}];
  void ask({}, 'busy');
  const left = ask(leaving, 'same');
  const kept = ask(staying, 'same');
  going.abort();
  await expect(left).rejects.toThrow(TooLate);
  await endAll();
  expect(await kept).toBe('answer to same');
  expect(begun).toEqual(['busy', 'same']);
});

test('a work is told how long it is waited for: as long as the last of those who ask', async () => {
  const { turns, ask, ends } = works({ patience: 500 });
  void ask({}, 'busy');
  const left = new Promise<number>((resolve) => {
    void turns.take({}, 'told', async (ms) => resolve(ms));
  });
  await new Promise((done) => setTimeout(done, 100));
  ends.get('busy')?.resolve('');
  expect(await left).toBeLessThanOrEqual(405);
  expect(await left).toBeGreaterThan(0);
});

onEachDatabase((makePlace) => {
  test('a thread is asked by turns: one question does not wait for the hundreds of another, and what is more than may wait is refused by name', async () => {
    const { url } = await settledPlace(makePlace);
    const thread = new KeptThread({ url, answers: 'pages' }, { log: pino({ level: 'silent' }), patience: 30_000 });
    onTestFinished(() => thread.close());
    const answered: string[] = [];
    const ask = (asker: object, name: string) =>
      thread.ask({ what: 'page', viewer: everyone, order: 'NEWEST', args: { first: 1 }, match: { groups: [], none: [], statuses: ['PUBLISHED'], sections: [name] } }, asker).then(() => answered.push(name));
    const [many, one] = [{}, {}];
    const asked = [...Array.from({ length: 100 }, (_unused, n) => ask(many, `many ${n}`)), ask(one, 'one'), ...Array.from({ length: 100 }, (_unused, n) => ask(many, `more ${n}`))];
    await expect(ask(many, 'one too many')).rejects.toMatchObject({ code: 'LIST_UNAVAILABLE', message: expect.stringContaining('too many wait for that already. Ask again') });
    await Promise.all(asked);
    expect(answered.indexOf('one')).toBeLessThan(3);
    expect(answered).toHaveLength(201);
  });

  test('a client that hangs up waits no longer; all that one request asks is asked by one', async () => {
    const { url } = await settledPlace(makePlace);
    const database = await openDatabase(url);
    const app = await startApp(readConfig({ PORT: '0', DATABASE_URL: url }), database, pino({ level: 'silent' }), { largeArchive: 0 });
    const askers: (Asker | undefined)[] = [];
    const asking = vi.spyOn(KeptThread.prototype, 'ask').mockImplementation((_asked, asker) => {
      askers.push(asker);
      return Promise.withResolvers<never>().promise;
    });
    onTestFinished(async () => {
      asking.mockRestore();
      await app.close();
      await database.close();
    });
    const hangsUp = new AbortController();
    const list = 'articles { totalCount facets { sections { term } } }';
    const answer = fetch(`${app.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: `{ a: ${list} b: ${list} }` }), signal: hangsUp.signal });
    await vi.waitFor(() => expect(askers).toHaveLength(4));
    expect(new Set(askers).size).toBe(1);
    expect(askers[0]?.gone?.aborted).toBe(false);
    hangsUp.abort();
    await expect(answer).rejects.toThrow();
    await vi.waitFor(() => expect(askers[0]?.gone?.aborted).toBe(true));
  });
});
