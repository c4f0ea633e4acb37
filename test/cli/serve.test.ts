import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { counts, emptyPlace } from '../kit/archive.ts';
import { begin, ownFolder, run, type Running } from '../kit/command.ts';
import { onEachDatabase } from '../kit/databases.ts';
import { freePort } from '../kit/process.ts';
import type { Data } from '../kit/newsroom.ts';

async function ask(url: string, query: string, token?: string): Promise<Data> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

const start = (environment: Record<string, string>, folder?: string) => begin(['serve'], { environment: { LOG_LEVEL: 'warn', PORT: '0', ...environment }, ...(folder && { folder }) });

/** Where it says that it is. */
async function addressOf(server: Running): Promise<string> {
  await server.says(/Silkwire is at \S+\n[\s\S]*Database .*\n/);
  return /Silkwire is at (\S+)/.exec(server.out())?.[1] ?? '';
}

const tokenIn = (text: string) => /silkwire_[\w-]{32}/.exec(text)?.[0];

describe('a first start, where nothing was said', () => {
  test('makes ./data/silkwire.db with facts and demo stories, says what is where, and gives an editor a token, once', async () => {
    const folder = ownFolder();
    const server = start({}, folder);
    const url = await addressOf(server);
    await server.says(/silkwire_[\w-]{32}\n/);
    expect(existsSync(join(folder, 'data', 'silkwire.db'))).toBe(true);
    for (const word of [`${url}/`, `${url}/graphql`, 'ws://', 'file:./data/silkwire.db', 'new database', 'reference facts', 'demo stories']) expect(server.out()).toContain(word);
    const { data } = await ask(url, '{ articles { totalCount } country(code: "KZ") { name } viewer { role } }', tokenIn(server.out()));
    expect(data.articles.totalCount).toBeGreaterThan(50);
    expect(data.country.name).toBe('Kazakhstan');
    expect(data.viewer.role).toBe('EDITOR');
    server.child.kill('SIGTERM');
    expect((await server.over).code).toBe(0);

    const again = start({}, folder);
    const { data: after } = await ask(await addressOf(again), '{ articles { totalCount } country(code: "KZ") { name } }');
    expect(after).toEqual({ articles: data.articles, country: data.country });
    expect(tokenIn(again.out())).toBeUndefined();
    expect(again.out()).not.toMatch(/new database|facts|demo/);
  });
});

onEachDatabase((makePlace) => {
  test('DEMO=0 starts without demo stories, and with the facts', async () => {
    const place = await emptyPlace(makePlace);
    const url = await addressOf(start({ DATABASE_URL: place.url, DEMO: '0' }));
    const { data } = await ask(url, '{ articles { totalCount } country(code: "KZ") { name } }');
    expect(data.articles.totalCount).toBe(0);
    expect(data.country.name).toBe('Kazakhstan');
    expect(await (await fetch(`${url}/health`)).text()).toBe('ok\n');
    const ready = await fetch(`${url}/ready`);
    expect([ready.status, await ready.text()]).toEqual([200, 'ready\n']);
  });

  test('two servers started at once on a new database both serve it, and nothing is in it twice', async () => {
    const place = await emptyPlace(makePlace);
    const servers = [start({ DATABASE_URL: place.url }), start({ DATABASE_URL: place.url })];
    for (const server of servers) {
      const url = await addressOf(server);
      expect((await fetch(`${url}/ready`)).status).toBe(200);
      expect(server.err()).toBe('');
    }
    const both = servers.map((server) => server.out()).join('');
    expect(both.match(/reference facts/g)).toHaveLength(1);
    expect(both.match(/demo stories/g)).toHaveLength(1);
    const { article, announcement } = await counts(place.url, 'article', 'announcement');
    expect(both).toContain(`${article} demo stories`);
    expect(announcement).toBe(article);
  });

  test('of two servers started at once on one port, one serves and the other says why not', async () => {
    const place = await emptyPlace(makePlace);
    const port = String(await freePort());
    const servers = [start({ DATABASE_URL: place.url, PORT: port }), start({ DATABASE_URL: place.url, PORT: port })];
    const loser = await Promise.race(servers.map(async (server) => server.over.then(() => server)));
    const { code, out, err } = await loser.over;
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^Port \d+ is in use\.[^\n]*\n$/);
    const winner = servers.find((server) => server !== loser);
    if (!winner) throw new Error('Both are the same.');
    expect(winner.child.exitCode).toBeNull();
    const url = await addressOf(winner);
    const { data } = await ask(url, '{ articles { totalCount } }');
    expect((await counts(place.url, 'article')).article).toBe(data.articles.totalCount);
  });
});

test('a port in use is one clear line, exit code 2, and no database is made', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  onTestFinished(() => void other.close());
  const address = other.address();
  const port = String(typeof address === 'object' && address?.port);
  const folder = ownFolder();
  const { code, out, err } = await run(['serve'], { folder, environment: { PORT: port } });
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(new RegExp(`^Port ${port} is in use\\.[^\\n]*PORT=\\d+ npm start\\.\\n$`));
  expect(readdirSync(folder)).toEqual([]);
});

test.each([
  ['192.0.2.1', 'no address of this machine'],
  ['no-such-host.invalid', "can't be resolved"],
])('HOST=%s is refused before anything is made', async (HOST, words) => {
  const folder = ownFolder();
  const { code, err } = await run(['serve'], { folder, environment: { HOST, PORT: '0' } });
  expect(code).toBe(2);
  expect(err).toMatch(/^HOST [^\n]+\n$/);
  expect(err).toContain(words);
  expect(readdirSync(folder)).toEqual([]);
});
