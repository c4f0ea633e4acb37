import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import { describe, expect, inject, test } from 'vitest';
import { counts, emptyPlace, feedOf, settledPlace, stories } from '../kit/archive.ts';
import { begin, run } from '../kit/command.ts';
import { sqlitePlace } from '../kit/databases.ts';
import { postgresPlaceIn } from '../kit/places.ts';

async function serve(url: string): Promise<(query: string, variables?: object) => Promise<{ data?: Record<string, never>; errors?: { extensions: { code: string } }[] }>> {
  const server = begin(['serve'], { environment: { DATABASE_URL: url, PORT: '0', DEMO: '0', LOG_LEVEL: 'warn' } });
  await server.says('Database');
  const address = /http:\S+/.exec(server.out())?.[0] ?? '';
  return async (query, variables) => {
    const response = await fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }) });
    return response.json();
  };
}

const cursors = '{ announcements(first: 1) { nodes { cursor } } }';
const after = 'query ($after: String) { announcements(after: $after) { nodes { kind } } }';

describe('a backup', () => {
  test('made while one writes and one serves is whole, can be served, and is a log of its own', async () => {
    const place = await settledPlace(sqlitePlace);
    const environment = { DATABASE_URL: place.url };
    const total = 4000;
    writeFileSync(join(place.folder, 'feed.xml'), feedOf(stories(total)));
    const ask = await serve(place.url);
    const writer = begin(['import', 'feed.xml', '--publish'], { folder: place.folder, environment });
    while ((await counts(place.url, 'article')).article < 20);
    const { code, out, err } = await run(['backup', 'copy.db'], { folder: place.folder, environment });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Backed up to copy\.db \(\d+\.\d MiB\)\.\n$/);
    expect(writer.child.exitCode).toBeNull();
    writer.child.kill('SIGTERM');
    expect(readdirSync(place.folder).filter((name) => name.includes('partial'))).toEqual([]);

    const copy = new BetterSqlite(join(place.folder, 'copy.db'), { readonly: true });
    expect(copy.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(copy.pragma('foreign_key_check')).toEqual([]);
    copy.close();
    const url = `file:${join(place.folder, 'copy.db')}`;
    const half = await counts(url, 'article', 'article_body', 'article_key', 'announcement', 'revision', 'entity');
    const { article, entity } = half;
    expect(article).toBeGreaterThanOrEqual(20);
    expect(half).toEqual({ article, article_body: article, article_key: 2 * article, announcement: article, revision: article, entity });
    expect((await counts(place.url, 'entity')).entity).toBe(entity);

    const askCopy = await serve(url);
    expect((await askCopy('{ articles { totalCount } }')).data).toEqual({ articles: { totalCount: article } });
    // Both go on numbering from here, so a cursor of the one would skip stories of the other.
    const cursorOf = async (asking: typeof ask) => ((await asking(cursors)).data as unknown as { announcements: { nodes: { cursor: string }[] } }).announcements.nodes[0]?.cursor;
    expect((await askCopy(after, { after: await cursorOf(askCopy) })).errors).toBeUndefined();
    expect((await askCopy(after, { after: await cursorOf(ask) })).errors?.[0]?.extensions.code).toBe('CURSOR_EXPIRED');
    expect((await ask(after, { after: await cursorOf(ask) })).errors).toBeUndefined();
  });

  test('over a file that is there is refused, and the file is as it was', async () => {
    const place = await settledPlace(sqlitePlace);
    writeFileSync(join(place.folder, 'copy.db'), 'My only copy.');
    const { code, out, err } = await run(['backup', 'copy.db'], { folder: place.folder, environment: { DATABASE_URL: place.url } });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^copy\.db exists already\.[^\n]*\n$/);
    expect(readFileSync(join(place.folder, 'copy.db'), 'utf8')).toBe('My only copy.');
  });

  test('into a folder that is not there is refused', async () => {
    const place = await settledPlace(sqlitePlace);
    const { code, out, err } = await run(['backup', 'attic/copy.db'], { folder: place.folder, environment: { DATABASE_URL: place.url } });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^Can't write the backup attic\/copy\.db[^\n]*folder[^\n]*\n$/);
  });

  test.skipIf(inject('postgresUrl') === '')('of Postgres is refused at once, and says what makes one', async () => {
    const place = await emptyPlace(() => postgresPlaceIn(inject('postgresUrl')));
    const began = performance.now();
    const { code, out, err } = await run(['backup', 'copy.sql'], { folder: place.folder, environment: { DATABASE_URL: place.url } });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^[^\n]*pg_dump[^\n]*\n$/);
    // A connection that nobody closes holds the process for ten seconds.
    expect(performance.now() - began).toBeLessThan(9_000);
    expect(existsSync(join(place.folder, 'copy.sql'))).toBe(false);
  });
});
