import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { settledPlace, within } from '../kit/archive.ts';
import { postgresPlace, sqlitePlace } from '../kit/databases.ts';
import { editorToken } from '../kit/newsdesk.ts';
import type { Data } from '../kit/newsroom.ts';
import { serve, type ServerProcess } from '../kit/process.ts';
import { flawsOf } from './integrity.ts';

const large = 'Long text that takes room. '.repeat(8000);

interface Room {
  readonly url: string;
  readonly server: ServerProcess;
  create(headline: string, body: string): Promise<{ status: number; id?: string; code?: string; message?: string }>;
  /** What /ready says. */
  ready(): Promise<{ status: number; text: string }>;
  count(): Promise<number>;
}

async function openRoom(url: string): Promise<Room> {
  const token = await editorToken({ url, name: 'sqlite', folder: '', remove: async () => {} });
  const server = await serve({ DATABASE_URL: url, LOG_LEVEL: 'error' });
  onTestFinished(async () => void (await server.end('SIGKILL')));
  const ask = async (query: string, variables: object): Promise<{ status: number; answer: Data }> => {
    const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body: JSON.stringify({ query, variables }) });
    return { status: response.status, answer: await response.json() };
  };
  return {
    url, server,
    create: async (headline, body) => {
      const { status, answer } = await ask('mutation ($input: CreateArticleInput!) { createArticle(input: $input) { ... on CreateArticleSuccess { article { id } } } }', { input: { headline, body } });
      const [error] = answer.errors ?? [];
      return { status, id: answer.data?.createArticle?.article?.id, code: error?.extensions?.code, message: error?.message };
    },
    ready: async () => {
      const response = await fetch(`${server.url}/ready`);
      return { status: response.status, text: await response.text() };
    },
    count: async () => (await ask('{ articles(filter: { statuses: [DRAFT] }) { totalCount } }', {})).answer.data.articles.totalCount,
  };
}

/** Writes until there is no more room, and then sees to it that all is as it should be, and recovers. */
async function prove(room: Room, { exhaust, relieve, reason }: { readonly exhaust: () => unknown; readonly relieve: () => unknown; readonly reason: RegExp }): Promise<void> {
  const { create, ready, count } = room;
  expect(await ready()).toEqual({ status: 200, text: 'ready\n' });
  let saved = 0;
  for (; saved < 3; saved++) expect((await create(`Before ${saved}`, large)).id).toBeDefined();
  await exhaust();
  let failed = await create('The straw', large);
  for (; failed.id !== undefined && saved < 500; saved++) failed = await create(`More ${saved}`, large);
  expect(failed).toMatchObject({ status: 503, code: 'STORAGE_FAILED', message: expect.stringMatching(/Nothing can be saved at the moment.*Nothing was changed; try again later\.$/) });
  expect(failed.message).toMatch(reason);
  const unready = await ready();
  expect(unready.status).toBe(503);
  expect(unready.text).toMatch(reason);
  // What is there can be read, and none of what failed is.
  const kept = await count();
  expect(kept).toBe(saved);

  await relieve();
  const giveUpAt = Date.now() + 20_000;
  while ((await ready()).status !== 200 && Date.now() < giveUpAt) await pause(100);
  expect(await ready()).toEqual({ status: 200, text: 'ready\n' });
  expect((await create('After', large)).id).toBeDefined();
  expect(await count()).toBe(kept + 1);
  await room.server.end();
  expect(await flawsOf(room.url)).toEqual([]);
}

/** A disk of a few MB, where we may mount one. */
function mountDisk(size: string): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'silkwire-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    rmSync(folder, { recursive: true });
    process.stderr.write(`\n${'!'.repeat(80)}\n  SKIPPED: a full disk on a disk of its own: we may not mount one here.\n  The limit on a file's size stands in for it.\n${'!'.repeat(80)}\n`);
    return undefined;
  }
  onTestFinished(() => {
    execFileSync('umount', ['-l', folder]);
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

describe('where nothing can be saved, clients are told, /ready says why, and it recovers by itself', () => {
  test('on SQLite, when the disk is full', async () => {
    const folder = mountDisk('24m');
    if (folder === undefined) return;
    const room = await openRoom(`file:${join(folder, 'silkwire.db')}`);
    await prove(room, {
      exhaust: () => {},
      relieve: () => execFileSync('mount', ['-o', 'remount,size=64m', folder]),
      reason: /the disk is full/,
    });
  }, 120_000);

  test('on SQLite, when writing fails', async () => {
    const place = await settledPlace(sqlitePlace);
    const room = await openRoom(place.url);
    const limit = (bytes: string) => execFileSync('prlimit', ['--pid', String(room.server.child.pid), `--fsize=${bytes}:`]);
    await prove(room, { exhaust: () => limit('100000'), relieve: () => limit('unlimited'), reason: /the disk fails \(SQLITE_IOERR/ });
  }, 120_000);

  // The disk of a server is not ours to fill: a trigger says what Postgres says then.
  test.skipIf(inject('postgresUrl') === '').each([['53100', /disk of the database's server is full/], ['58030', /disk of the database's server fails/]])('on Postgres, when it answers %s', async (code, reason) => {
    const place = await settledPlace(postgresPlace);
    const room = await openRoom(place.url);
    const tables = ['article', 'meta'];
    await prove(room, {
      exhaust: () => within(place.url, async (tx) => {
        await sql`create function no_room() returns trigger language plpgsql as ${sql.raw(`$$ begin raise exception 'could not extend file: No space left on device' using errcode = '${code}'; end $$`)}`.execute(tx.tables);
        for (const table of tables) await sql`create trigger no_room before insert on ${sql.table(table)} for each row execute function no_room()`.execute(tx.tables);
      }),
      relieve: () => within(place.url, async (tx) => void (await sql`drop function no_room cascade`.execute(tx.tables))),
      reason,
    });
  }, 120_000);
});
