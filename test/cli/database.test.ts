import { createHash } from 'node:crypto';
import { chmodSync, chownSync, copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import pg from 'pg';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { counts, emptyPlace, feedOf, settledPlace, stories, within } from '../kit/archive.ts';
import { nobody, ownFolder, run } from '../kit/command.ts';
import { onEachDatabase, type Place } from '../kit/databases.ts';
import { postgresPlaceIn } from '../kit/places.ts';

const hashOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

/** What every refusal looks like. */
async function expectRefusal(args: readonly string[], url: string, words: RegExp, uid?: number): Promise<void> {
  const { code, out, err } = await run(args, { environment: { DATABASE_URL: url, PORT: '0' }, uid });
  expect({ code, out }, err).toEqual({ code: 2, out: '' });
  expect(err).toMatch(/^[^\n]+\n$/);
  expect(err).toMatch(words);
}

onEachDatabase((makePlace) => {
  describe('a new database', () => {
    test('is brought to shape once, whoever comes first', async () => {
      const place = await emptyPlace(makePlace);
      const environment = { DATABASE_URL: place.url };
      const both = await Promise.all([run(['migrate'], { environment }), run(['migrate'], { environment })]);
      expect(both.map(({ code, err }) => ({ code, err }))).toEqual([{ code: 0, err: '' }, { code: 0, err: '' }]);
      expect(both.map(({ out }) => out).join('').match(/Migrated: 0001_newsroom/g)).toHaveLength(1);
      const once = await counts(place.url, 'entity', 'alias', 'meta');
      expect(once.entity).toBeGreaterThan(1000);

      const again = await run(['migrate'], { environment });
      expect(again.out).toBe('The database is up to date.\n');
      expect(await counts(place.url, 'entity', 'alias', 'meta')).toEqual(once);
    });

    test('is not made by who only looks', async () => {
      const place = await emptyPlace(makePlace);
      await expectRefusal(['token', 'list'], place.url, /There is no (database|newsroom)/);
      await expectRefusal(['token', 'revoke', '1'], place.url, /There is no (database|newsroom)/);
      expect(await tablesOf(place)).toEqual([]);
    });
  });

  test('a database newer than we are is refused, and not touched', async () => {
    const place = await settledPlace(makePlace);
    await within(place.url, async (tx) => {
      await tx.tables.insertInto('meta').values({ key: 'migration:9999_future', value: tx.now }).execute();
      await tx.tables.deleteFrom('meta').where('key', '=', 'facts_hash').execute();
    });
    const before = await counts(place.url, 'meta', 'token', 'article');
    const feed = join(place.folder, 'feed.xml');
    writeFileSync(feed, feedOf(stories(1)));
    for (const args of [['migrate'], ['serve'], ['import', feed], ['token', 'create', '--role', 'editor', '--name', 'Ana']]) {
      await expectRefusal(args, place.url, /newer Silkwire.*9999_future/);
    }
    expect(await counts(place.url, 'meta', 'token', 'article')).toEqual(before);
  });
});

async function tablesOf(place: Place): Promise<readonly string[]> {
  if (place.name === 'sqlite') return readdirSync(place.folder);
  return (await onPostgres(place.url, 'select tablename as name from pg_tables where schemaname = current_schema() order by 1')).map(({ name }) => String(name));
}

async function onPostgres(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

describe('a SQLite file', () => {
  test('that is a picture is refused, and not touched', async () => {
    const folder = ownFolder();
    const file = join(folder, 'logo.png');
    writeFileSync(file, Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
    const before = hashOf(file);
    await expectRefusal(['migrate'], `file:${file}`, /logo\.png is not a SQLite database.*DATABASE_URL/);
    expect(hashOf(file)).toBe(before);
    expect(readdirSync(folder)).toEqual(['logo.png']);
  });

  test.each(['delete', 'wal'])("of somebody else's (journal_mode=%s) is refused; no byte of it is changed, and no file left beside it", async (mode) => {
    const folder = ownFolder();
    const file = join(folder, 'recipes.db');
    const foreign = new BetterSqlite(file);
    foreign.pragma(`journal_mode = ${mode}`);
    foreign.exec(`create table recipe (name text); create table meta (key text, value text); insert into meta values ('application', 'cookbook')`);
    foreign.close();
    const before = hashOf(file);
    await expectRefusal([mode === 'wal' ? 'serve' : 'migrate'], `file:${file}`, /not Silkwire's \(recipe, meta\)|not Silkwire's \(meta, recipe\)/);
    expect(hashOf(file)).toBe(before);
    expect(readdirSync(folder)).toEqual(['recipes.db']);
  });

  test("of somebody else's, cut off with a log beside it, keeps both as they are", async () => {
    const folder = ownFolder();
    const file = join(folder, 'recipes.db');
    const foreign = new BetterSqlite(join(folder, 'kitchen.db'));
    onTestFinished(() => void foreign.close());
    foreign.pragma('journal_mode = wal');
    foreign.exec('create table recipe (name text)');
    for (const part of ['', '-wal']) copyFileSync(join(folder, `kitchen.db${part}`), `${file}${part}`);
    const before = [hashOf(file), hashOf(`${file}-wal`)];
    await expectRefusal(['migrate'], `file:${file}`, /not Silkwire's \(recipe\)/);
    expect([hashOf(file), hashOf(`${file}-wal`)]).toEqual(before);
  });

  test('that is a folder is refused', async () => {
    await expectRefusal(['migrate'], `file:${ownFolder()}`, /is a folder/);
  });

  test('where nobody can make one is refused, and the system is not asked for ever', async () => {
    await expectRefusal(['migrate'], 'file:/proc/no-such/silkwire.db', /Can't write to \/proc\/no-such\/silkwire\.db/);
  });

  test('in a folder that may only be read is refused', async () => {
    const folder = ownFolder();
    chmodSync(folder, 0o555);
    await expectRefusal(['migrate'], `file:${join(folder, 'silkwire.db')}`, /Can't write to .*silkwire\.db/, nobody);
    await expectRefusal(['migrate'], `file:${join(folder, 'data', 'silkwire.db')}`, /Can't write to .*silkwire\.db/, nobody);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('of ours that may only be read is refused', async () => {
    const folder = ownFolder();
    const url = `file:${join(folder, 'silkwire.db')}`;
    expect(await run(['migrate'], { environment: { DATABASE_URL: url } })).toMatchObject({ code: 0 });
    const file = join(folder, 'silkwire.db');
    chmodSync(file, 0o444);
    chmodSync(folder, 0o755);
    if (nobody !== undefined) chownSync(folder, nobody, nobody);
    const before = hashOf(file);
    await expectRefusal(['token', 'create', '--role', 'editor', '--name', 'Ana'], url, /Can't write/, nobody);
    expect(hashOf(file)).toBe(before);
  });
});

const onServer = () => postgresPlaceIn(inject('postgresUrl'));

describe.skipIf(inject('postgresUrl') === '')('a Postgres address', () => {
  test("of somebody else's schema is refused, and nothing is made there", async () => {
    const place = await emptyPlace(onServer);
    await onPostgres(place.url, 'create table recipe (name text)');
    await expectRefusal(['migrate'], place.url, /not Silkwire's \(recipe\)/);
    expect(await tablesOf(place)).toEqual(['recipe']);
  });

  test('of a schema that is not there is refused', async () => {
    const url = new URL(inject('postgresUrl'));
    url.searchParams.set('options', '-csearch_path=no_such_schema');
    await expectRefusal(['migrate'], url.href, /search_path.*Create one/);
  });

  test('where we may not make tables is refused', async () => {
    const place = await emptyPlace(onServer);
    const url = new URL(place.url);
    url.searchParams.set('options', `${url.searchParams.get('options')} -cdefault_transaction_read_only=on`);
    await expectRefusal(['migrate'], url.href, /may not write to the database/);
    expect(await tablesOf(place)).toEqual([]);
  });

  test('where nobody answers is refused, and the password is not repeated', async () => {
    const { code, out, err } = await run(['migrate'], { environment: { DATABASE_URL: 'postgres://news:hunter2@127.0.0.1:1/news', PORT: '0' } });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^Can't reach Postgres: [^\n]*ECONNREFUSED[^\n]*DATABASE_URL\.\n$/);
    expect(err).not.toContain('hunter2');
  });
});
