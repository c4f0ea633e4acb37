import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import BetterSqlite from 'better-sqlite3';
import { describe, expect, inject, test } from 'vitest';
import { UnusableDatabase, type Database } from '../../db/database.ts';
import { openDatabase, restoreDatabase } from '../../db/open.ts';
import { requireMeta } from '../../db/meta.ts';
import { actOfRestoring } from '../../src/editing/move.ts';
import { importText } from '../../src/ingest/import.ts';
import { counts, emptyPlace, feedOf, settledPlace, stories, within } from '../kit/archive.ts';
import { begin, run, type Running } from '../kit/command.ts';
import { onEachDatabase, sqlitePlace, type Place } from '../kit/databases.ts';
import { postgresPlaceIn } from '../kit/places.ts';

type Answer = { data?: { announcements: { nodes: { cursor: string }[] } }; errors?: { extensions: { code: string } }[] };

async function serve(url: string): Promise<{ server: Running; ask: (query: string, variables?: object) => Promise<Answer> }> {
  const server = begin(['serve'], { environment: { DATABASE_URL: url, PORT: '0', DEMO: '0', LOG_LEVEL: 'warn' } });
  await server.says('Database');
  const address = /http:\S+/.exec(server.out())?.[0] ?? '';
  const ask = async (query: string, variables?: object) => {
    const response = await fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }) });
    return (await response.json()) as Answer;
  };
  return { server, ask };
}

async function stopped({ child, over }: Running): Promise<void> {
  child.kill('SIGTERM');
  await over;
}

const page = 'query ($after: String) { announcements(first: 100, after: $after) { nodes { cursor } } }';

async function epochOf(url: string): Promise<string> {
  const database = await openDatabase(url);
  try {
    return await requireMeta(database, 'log_epoch');
  } finally {
    await database.close();
  }
}

async function publish(place: Place, prefix: string, count: number): Promise<void> {
  await withDatabase(place, (database) => importText(database, feedOf(stories(count, prefix)), { publish: true }));
}

async function backUp(place: Place, name: string): Promise<void> {
  await withDatabase(place, (database) => database.backup(join(place.folder, name)));
}

async function withDatabase(place: Place, work: (database: Database) => Promise<unknown>): Promise<void> {
  const database = await openDatabase(place.url);
  try {
    await work(database);
  } finally {
    await database.close();
  }
}

const fileOf = (place: Place) => join(place.folder, 'silkwire.db');
const restore = (place: Place, ...args: string[]) => run(['restore', ...args], { folder: place.folder, environment: { DATABASE_URL: place.url } });

/** A newsroom of five stories, a backup of it, and five more stories since. */
async function backedUp(): Promise<Place> {
  const place = await settledPlace(sqlitePlace);
  await publish(place, 'monday', 5);
  await backUp(place, 'monday.db');
  await publish(place, 'tuesday', 5);
  return place;
}

const partials = (place: Place) => readdirSync(place.folder).filter((name) => name.includes('partial'));
const asides = (place: Place) => readdirSync(place.folder).filter((name) => name.startsWith('silkwire.db.before-restore-'));

function refusalOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof UnusableDatabase) return error.message;
    throw error;
  }
  return expect.unreachable('It was not refused.');
}

describe('restore', () => {
  test('without a name is a mistake in the command', async () => {
    const place = await emptyPlace(sqlitePlace);
    expect(await restore(place)).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/^Name the backup[^\n]*\n$/) });
  });

  test('brings the backup back with a new epoch, keeps the old aside, and old cursors are refused by name', async () => {
    const place = await backedUp();
    const before = await serve(place.url);
    const cursor = (await before.ask(page)).data?.announcements.nodes[2]?.cursor;
    await stopped(before.server);

    const { code, out, err } = await restore(place, 'monday.db', '--force');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Restored 5 stories, announced up to 2\d{3}-/);
    expect(await counts(place.url, 'article', 'announcement')).toEqual({ article: 5, announcement: 5 });
    const [aside = ''] = asides(place);
    expect(out).toContain(aside);
    expect(await counts(`file:${join(place.folder, aside)}`, 'article')).toEqual({ article: 10 });

    const after = await serve(place.url);
    expect((await after.ask(page, { after: cursor })).errors?.[0]?.extensions.code).toBe('CURSOR_EXPIRED');
    const fresh = (await after.ask(page)).data?.announcements.nodes ?? [];
    expect(fresh).toHaveLength(5);
    expect((await after.ask(page, { after: fresh[2]?.cursor })).data?.announcements.nodes).toEqual(fresh.slice(3));
    // Neither the backup's own log nor that of the one put aside.
    const epochs = [await epochOf(place.url), await epochOf(`file:${join(place.folder, 'monday.db')}`), await epochOf(`file:${join(place.folder, aside)}`)];
    expect(new Set(epochs).size).toBe(3);
    expect(partials(place)).toEqual([]);
  });

  test('needs no newsroom to be there', async () => {
    const place = await backedUp();
    const elsewhere = `file:${join(place.folder, 'new', 'folder', 'silkwire.db')}`;
    expect(await run(['restore', 'monday.db'], { folder: place.folder, environment: { DATABASE_URL: elsewhere } })).toMatchObject({ code: 0, err: '' });
    expect(await counts(elsewhere, 'article')).toEqual({ article: 5 });
  });

  test('takes a newsroom that was copied with its log beside it', async () => {
    const place = await backedUp();
    const { server } = await serve(place.url);
    await within(place.url, (tx) => tx.tables.updateTable('article').set({ byline: 'In the log' }).execute());
    for (const end of ['', '-wal']) copyFileSync(`${fileOf(place)}${end}`, join(place.folder, `copied.db${end}`));
    await stopped(server);
    expect(await restore(place, 'copied.db', '--force')).toMatchObject({ code: 0 });
    const { bylines } = await within(place.url, async (tx) => ({ bylines: await tx.tables.selectFrom('article').select('byline').distinct().execute() }));
    expect(bylines).toEqual([{ byline: 'In the log' }]);
  });

  test('is a line in the audit of what it brought back: whole, and with the hash of what stood there', async () => {
    const place = await backedUp();
    const lines = (url: string) => within(url, ({ tables }) => tables.selectFrom('audit').selectAll().orderBy('seq').execute());
    const [before, theirs] = [await lines(`file:${join(place.folder, 'monday.db')}`), await lines(place.url)];
    expect(await restore(place, 'monday.db', '--force')).toMatchObject({ code: 0 });
    const after = await lines(place.url);
    expect(after.slice(0, -1)).toEqual(before);
    expect(after.at(-1)).toMatchObject({ actor: 'command line', role: 'ADMIN', action: 'restoreNewsroom', target_type: 'Newsroom', target_id: null, before: expect.stringMatching(/^[0-9a-f]{64}$/), after: expect.stringMatching(/^[0-9a-f]{64}$/), previous: before.at(-1)?.hash });
    expect(after.at(-1)?.before).not.toBe(after.at(-1)?.after);
    expect(await lines(`file:${join(place.folder, asides(place)[0] ?? '')}`)).toEqual(theirs);
    expect(await run(['audit', 'verify'], { environment: { DATABASE_URL: place.url } })).toMatchObject({ code: 0, out: expect.stringContaining(`whole: ${after.length} lines`) });
  });

  test('of one whose audit was emptied says so, and restores it', async () => {
    const place = await backedUp();
    new BetterSqlite(join(place.folder, 'monday.db')).exec('delete from audit').close();
    expect(await restore(place, 'monday.db', '--force')).toMatchObject({ code: 0, err: expect.stringMatching(/^The audit of what was restored is broken: the backup has none of its lines/) });
    expect(await counts(place.url, 'article')).toEqual({ article: 5 });
  });

  test('of one whose audit was tampered with says so, and restores it', async () => {
    const place = await backedUp();
    const backup = new BetterSqlite(join(place.folder, 'monday.db'));
    backup.exec(`update audit set actor = 'somebody else' where seq = 2`);
    backup.close();
    expect(await restore(place, 'monday.db', '--force')).toMatchObject({ code: 0, err: expect.stringMatching(/The audit of what was restored is broken: line 2 .* was changed/) });
  });

  test('in the place of one that is damaged needs --force, and keeps it as it is', async () => {
    const place = await backedUp();
    writeFileSync(fileOf(place), 'This was a database once. '.repeat(1000));
    const refused = await restore(place, 'monday.db');
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toMatch(/^[^\n]*--force[^\n]*\n$/);
    expect(await restore(place, 'monday.db', '--force')).toMatchObject({ code: 0 });
    expect(await counts(place.url, 'article')).toEqual({ article: 5 });
    expect(readFileSync(join(place.folder, asides(place)[0] ?? ''), 'utf8')).toContain('This was a database once.');
  });

  test.each<[what: string, words: RegExp, spoil: (place: Place) => unknown, options?: { name?: string; forced?: boolean }]>([
    ['over stories, without being told', /holds a newsroom with 10 stories.*--force/, () => {}, { forced: false }],
    ['of nothing', /There is no file .*nothing\.db/, () => {}, { name: 'nothing.db' }],
    ['of the newsroom itself', /is the newsroom itself/, () => {}, { name: 'silkwire.db' }],
    ['of what is no database', /is not a SQLite database.*silkwire backup/, (place) => writeFileSync(join(place.folder, 'monday.db'), 'Dear diary. '.repeat(1000))],
    ['of the first half of a page', /monday\.db is damaged \(.*silkwire backup/, (place) => truncateSync(join(place.folder, 'monday.db'), 2000)],
    ['of a folder', /monday is a folder, not a backup/, (place) => mkdirSync(join(place.folder, 'monday')), { name: 'monday' }],
    ['of an empty file', /is empty/, (place) => writeFileSync(join(place.folder, 'monday.db'), '')],
    ["of another program's database", /not Silkwire's/, (place) => {
      writeFileSync(join(place.folder, 'monday.db'), '');
      new BetterSqlite(join(place.folder, 'monday.db')).exec('create table recipe (name text)').close();
    }],
    ['of a newer Silkwire', /newer Silkwire.*9999_tomorrow/, (place) => within(`file:${join(place.folder, 'monday.db')}`, (tx) => tx.tables.insertInto('meta').values({ key: 'migration:9999_tomorrow', value: '' }).execute())],
    ['of half a file', /Can't restore|is damaged|a damaged one|malformed/, (place) => truncateSync(join(place.folder, 'monday.db'), Math.floor(statSync(join(place.folder, 'monday.db')).size / 2 / 4096) * 4096)],
    ['of one with rows that point at nothing', /not whole/, (place) => new BetterSqlite(join(place.folder, 'monday.db')).exec('pragma foreign_keys = off; delete from article where id = 3').close()],
  ])('%s is refused in a line, and nothing is changed', async (_what, words, spoil, { name = 'monday.db', forced = true } = {}) => {
    const place = await backedUp();
    await spoil(place);
    const refused = refusalOf(() => restoreDatabase(place.url, join(place.folder, name), { forced, act: actOfRestoring }));
    expect(refused).toMatch(words);
    expect(refused).not.toMatch(/\n|DATABASE_URL/);
    expect(await counts(place.url, 'article')).toEqual({ article: 10 });
    expect([partials(place), asides(place)]).toEqual([[], []]);
  });

  test('while it is served is refused, and the server goes on', async () => {
    const place = await backedUp();
    const { server, ask } = await serve(place.url);
    const { code, err } = await restore(place, 'monday.db', '--force');
    expect(code).toBe(2);
    expect(err).toMatch(/^[^\n]*in use[^\n]*\n$/);
    expect((await ask(page)).data?.announcements.nodes).toHaveLength(10);
    await stopped(server);
    expect([partials(place), asides(place)]).toEqual([[], []]);
  });

  test('killed at any moment leaves the old newsroom or the new one, whole', async () => {
    const place = await backedUp();
    // Enough that copying takes a while.
    await publish(place, 'bulk', 500);
    await backUp(place, 'large.db');
    const seen = new Set<number>();
    for (let n = 0; n < 8; n++) {
      await publish(place, `round-${n}`, 1);
      const old = (await counts(place.url, 'article')).article;
      const before = partials(place).length;
      const restoring = begin(['restore', 'large.db', '--force'], { folder: place.folder, environment: { DATABASE_URL: place.url } });
      while (partials(place).length === before && restoring.child.exitCode === null) await pause(1);
      await pause(n * 5);
      restoring.child.kill('SIGKILL');
      await restoring.over;
      const { article, announcement } = await counts(place.url, 'article', 'announcement');
      expect([old, 510]).toContain(article);
      expect(announcement).toBe(article);
      seen.add(article === old ? 0 : 1);
      const handle = new BetterSqlite(fileOf(place), { readonly: true });
      expect(handle.pragma('integrity_check', { simple: true })).toBe('ok');
      handle.close();
    }
    expect(seen.has(0)).toBe(true);
  }, 120_000);
});

onEachDatabase((makePlace) => {
  test('restore --new-epoch gives a database that was restored by other means a log of its own', async () => {
    const place = await settledPlace(makePlace);
    await publish(place, 'monday', 3);
    const before = await serve(place.url);
    const cursor = (await before.ask(page)).data?.announcements.nodes[1]?.cursor;
    await stopped(before.server);
    const { code, out } = await restore(place, '--new-epoch');
    expect(code).toBe(0);
    expect(out).toMatch(/^The log has a new epoch\./);
    const last = await within(place.url, ({ tables }) => tables.selectFrom('audit').selectAll().orderBy('seq', 'desc').limit(1).executeTakeFirst());
    expect(last).toMatchObject({ actor: 'command line', action: 'renewLog', target_type: 'Newsroom', target_id: null });
    expect(last?.before).not.toBe(last?.after);
    expect(await run(['audit', 'verify'], { environment: { DATABASE_URL: place.url } })).toMatchObject({ code: 0 });
    const after = await serve(place.url);
    expect((await after.ask(page, { after: cursor })).errors?.[0]?.extensions.code).toBe('CURSOR_EXPIRED');
  });
});

test.skipIf(inject('postgresUrl') === '')('restore of a file into Postgres is refused, and says what does it', async () => {
  const place = await emptyPlace(() => postgresPlaceIn(inject('postgresUrl')));
  const { code, out, err } = await restore(place, 'monday.db');
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(/^[^\n]*pg_restore[^\n]*--new-epoch[^\n]*\n$/);
  expect(existsSync(join(place.folder, 'monday.db'))).toBe(false);
});
