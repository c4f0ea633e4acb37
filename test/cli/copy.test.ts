import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { describe, expect, inject, test } from 'vitest';
import { noteCanceled } from '../../db/canceled.ts';
import { copyNewsroom } from '../../db/copy/copy.ts';
import { keyOf, tableOrder } from '../../db/copy/order.ts';
import { UnusableDatabase, type Database, type Transaction } from '../../db/database.ts';
import { readMeta, requireMeta } from '../../db/meta.ts';
import { openDatabase } from '../../db/open.ts';
import { blockAlias, noteDoubts } from '../../db/review/write.ts';
import type { Tables } from '../../db/tables.ts';
import { signCopy } from '../../src/editing/move.ts';
import { hashOf } from '../../src/editing/record.ts';
import { importText } from '../../src/ingest/import.ts';
import { counts, emptyPlace, feedOf, settledPlace, stories, within } from '../kit/archive.ts';
import { begin, run } from '../kit/command.ts';
import { onEachDatabase, postgresPlace, sqlitePlace, type MakePlace, type Place } from '../kit/databases.ts';
import { change } from '../graph/asking.ts';
import { openNewsroom, type Data } from '../kit/newsroom.ts';
import { serve } from '../kit/process.ts';

/** Both databases, both as source and as target. */
const ways: readonly (readonly [string, MakePlace, MakePlace])[] = [
  ['from SQLite to SQLite', sqlitePlace, sqlitePlace],
  ...(inject('postgresUrl') === '' ? [] : ([
    ['from SQLite to Postgres', sqlitePlace, postgresPlace],
    ['from Postgres to SQLite', postgresPlace, sqlitePlace],
    ['from Postgres to Postgres', postgresPlace, postgresPlace],
  ] as const)),
];

async function using<T>(place: Place, work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase(place.url);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

/** Every row of every table, as text. */
async function everything(place: Place): Promise<Record<string, string[]>> {
  return using(place, (database) =>
    database.snapshot(async (db) => {
      const all: Record<string, string[]> = {};
      for (const name of tableOrder) {
        const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(name)}`.execute(db);
        all[name] = rows.map((row) => JSON.stringify(Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1)))).toSorted();
      }
      return all;
    }),
  );
}

/** The same without the line that the copy writes into its own audit. */
async function unsigned(place: Place): Promise<Record<string, string[]>> {
  const { audit = [], ...rest } = await everything(place);
  const others = audit.filter((row) => !row.includes('"copyNewsroom"'));
  expect(audit.length - others.length).toBe(1);
  return { ...rest, audit: others };
}

async function signatures(place: Place) {
  return using(place, (database) => database.snapshot((db) => db.selectFrom('audit').selectAll().where('action', '=', 'copyNewsroom').execute()));
}

async function fill(place: Place, count: number): Promise<void> {
  await using(place, (database) => importText(database, feedOf(stories(count)), { publish: true }));
}

/** A name in doubt, one that was refused, and a story that was taken back before it came. */
async function leaveDoubts(tx: Transaction): Promise<void> {
  const doubt = { kind: 'PERSON', name: 'Oralbek Temish', entityId: 0, confidence: 700, evidence: 'A title.', code: 'KZ', event: null, salience: 300, count: 1, surfaces: ['Temish'], spans: [['text', 5, 11]] } as const;
  await noteDoubts(tx, 1, [doubt]);
  await blockAlias(tx, 1, 'Temisch');
  await noteCanceled(tx, 'guid:https://paper.example', 'gone', { saidBy: 'guid:https://paper.example', versionAt: null, version: 7 });
}

const copying = (from: Place, to: Place, ...more: string[]) => ['copy', '--from', from.url, '--to', to.url, ...more];

describe.each(ways)('a copy %s', (_way, makeSource, makeTarget) => {
  test('has everything, its numbers go on, and cursors and tokens work', async () => {
    const news = await openNewsroom(makeSource);
    for (let n = 0; n < 3; n++) await news.story({ headline: `Story ${n}`, about: ['kazakhstan', 'brics'], externalId: `copy-${n}` });
    // The last that was numbered is not there any more: its number is not given again.
    const { id, slug } = await news.story({ headline: 'Ünïcode — 欧, “quotes” and \'single\' ones 💥', body: `<p>${'Long text. '.repeat(20_000)}</p>` });
    await change(news, 'correctArticle', { id, version: 2, note: 'It was otherwise.' });
    await news.story({ draft: true });
    await news.database.write(leaveDoubts);
    const { announcements } = await news.data('{ announcements(first: 2) { nodes { cursor } } }');
    const cursor = announcements.nodes[1].cursor;

    const target = await emptyPlace(makeTarget);
    const { code, out, err } = await run(copying(news.place, target, '--json'));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const { tables } = JSON.parse(out) as { tables: { name: string; rows: number; hash: string }[] };
    expect(tables.map(({ name }) => name)).toEqual(tableOrder);
    expect(tables.find(({ name }) => name === 'article')?.rows).toBe(5);
    for (const name of ['review', 'review_story', 'blocked_alias']) expect(tables.find((table) => table.name === name)?.rows, name).toBe(1);
    expect(await unsigned(target)).toEqual(await everything(news.place));
    // The hash of what was copied, as it is printed: who kept the output can tell.
    expect(await signatures(target)).toMatchObject([{ actor: 'command line', target_type: 'Newsroom', target_id: null, before: null, after: hashOf({ tables: tables.slice(0, -1) }) }]);
    expect(await signatures(news.place)).toEqual([]);
    expect(await run(['audit', 'verify'], { environment: { DATABASE_URL: target.url } })).toMatchObject({ code: 0, out: expect.stringContaining('The audit is whole') });

    const server = await serve({ DATABASE_URL: target.url });
    const ask = async (query: string, variables: object, as: 'EDITOR' | 'PUBLIC' = 'PUBLIC'): Promise<Data> => {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST', body: JSON.stringify({ query, variables }),
        headers: { 'content-type': 'application/json', ...(as === 'EDITOR' && { authorization: `Bearer ${news.tokens.EDITOR}` }) },
      });
      return ((await response.json()) as Data).data;
    };
    try {
      const page = await ask('query ($after: String) { announcements(first: 100, after: $after) { nodes { article { slug } } } }', { after: cursor });
      expect(page.announcements.nodes.map((node: Data) => node.article.slug)).toEqual(['story-2', slug, slug]);
      const create = 'mutation ($input: CreateArticleInput!) { createArticle(input: $input) { ... on CreateArticleSuccess { article { id version } } } }';
      const made = (await ask(create, { input: { headline: 'The first at the new place', body: 'Text.' } }, 'EDITOR')).createArticle.article;
      const number = Number(Buffer.from(made.id, 'base64url').toString().split(':')[1]);
      expect(number).toBe(6);
      const published = await ask('mutation ($id: ID!) { publishArticle(input: { id: $id, version: 1 }) { ... on PublishArticleSuccess { article { slug } } } }', { id: made.id }, 'EDITOR');
      expect(published.publishArticle.article).toEqual({ slug: 'the-first-at-the-new-place' });
      // What is searched by words is found, as it was at the source.
      const search = 'query ($words: String) { articles(filter: { search: $words }) { totalCount } }';
      if ((await news.ask(search, { words: 'Story' })).errors.length === 0) expect((await ask(search, { words: 'Story' })).articles.totalCount).toBe(3);
    } finally {
      await server.end('SIGKILL');
    }
  });

  test('that is killed in the middle is not served, and goes on to the end', async () => {
    const source = await settledPlace(makeSource);
    await fill(source, 1200);
    const target = await emptyPlace(makeTarget);
    let kills = 0;
    for (let n = 0; n < 2; n++) {
      const before = await rowsThere(target);
      const copy = begin(copying(source, target));
      // Killed when it has done some of the work, each time some more.
      while (copy.child.exitCode === null && (await rowsThere(target)) <= before + 40) await pause(5);
      if (copy.child.exitCode === null) kills++;
      copy.child.kill('SIGKILL');
      const { code } = await copy.over;
      if (code === 0) break;
      const refused = await run(['token', 'list'], { environment: { DATABASE_URL: target.url } });
      // Killed the second time when all was done, before it could say so: on a slow machine.
      if (n > 0 && refused.code === 0) {
        expect(await unsigned(target)).toEqual(await everything(source));
        return;
      }
      expect(refused).toMatchObject({ code: 2, err: expect.stringMatching(/a copy that was not finished\.[^\n]*\n$/) });
    }
    expect(kills).toBeGreaterThan(0);
    // Meanwhile the source was written to: rows are new, changed, and gone.
    await within(source.url, async ({ tables }) => {
      await tables.updateTable('article').set({ byline: 'Changed since' }).where('id', '<=', 20).execute();
      await tables.deleteFrom('alias').where('kind', '=', 'DEMONYM').execute();
    });
    const { code, err } = await run(copying(source, target));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(await unsigned(target)).toEqual(await everything(source));
  }, 120_000);

  test('into what is in use is refused, and nothing is changed', async () => {
    const [source, target] = [await settledPlace(makeSource), await settledPlace(makeTarget)];
    const before = await everything(target);
    const { code, out, err } = await run(copying(source, target));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^The target holds a newsroom already[^\n]*\n$/);
    expect(await everything(target)).toEqual(before);
  });
});

/** How far a copy is that may not have begun. */
async function rowsThere(place: Place): Promise<number> {
  try {
    const { entity, article, mention } = await counts(place.url, 'entity', 'article', 'mention');
    return entity + article + mention;
  } catch {
    return 0;
  }
}

onEachDatabase((makePlace) => {
  test('what is written to the source while it is copied is told, and taken along by the same command', async () => {
    const [source, target] = [await settledPlace(makePlace), await emptyPlace(makePlace)];
    await fill(source, 3);
    await using(source, (from) =>
      using(target, async (to) => {
        let writing: Promise<unknown> | undefined;
        const onProgress = (what: string) => {
          if (what === 'copying article') writing ??= importText(from, feedOf(stories(2, 'late')), { publish: true });
        };
        const copied = copyNewsroom(from, to, { asNewLog: false, sign: signCopy, onProgress });
        await expect(copied).rejects.toThrow(/The source was written to while it was copied/);
        expect(await readMeta(to, 'copying')).toBeDefined();
        // The copy may have ended between its first story and its second.
        await writing;
        await copyNewsroom(from, to, { asNewLog: false, sign: signCopy });
        expect(await readMeta(to, 'copying')).toBeUndefined();
      }),
    );
    expect(await unsigned(target)).toEqual(await everything(source));
    expect(await counts(target.url, 'article')).toEqual({ article: 5 });
  });

  test('with --new-epoch the copy is a log of its own', async () => {
    const [source, target] = [await settledPlace(makePlace), await emptyPlace(makePlace)];
    await using(source, (from) => using(target, async (to) => {
      await copyNewsroom(from, to, { asNewLog: true, sign: signCopy });
      expect(await requireMeta(to, 'log_epoch')).not.toBe(await requireMeta(from, 'log_epoch'));
      expect(await requireMeta(to, 'cursor_key')).toBe(await requireMeta(from, 'cursor_key'));
    }));
  });

  test('an unfinished copy of another newsroom is no target', async () => {
    const [source, target] = [await settledPlace(makePlace), await settledPlace(makePlace)];
    await within(target.url, (tx) => tx.tables.insertInto('meta').values({ key: 'copying', value: 'another' }).execute());
    await using(source, (from) => using(target, async (to) => {
      await expect(copyNewsroom(from, to, { asNewLog: false, sign: signCopy })).rejects.toThrow(UnusableDatabase);
    }));
  });

  test('every table that the migrations make is copied, or made anew from what is', async () => {
    const place = await settledPlace(makePlace);
    await using(place, async (database) => {
      const names = await database.write((tx) => database.dialect.tableNames(tx.tables));
      expect(names.filter((name) => !isMadeAnew(name))).toEqual(tableOrder.toSorted());
      // Its key tells each row from every other, and is what the DDL says.
      const ddl = await database.write((tx) => database.dialect.printSchema(tx.tables));
      for (const name of tableOrder) {
        const columns = await database.write((tx) => database.dialect.columnNames(tx.tables, name));
        expect(columns, name).toEqual(expect.arrayContaining([...keyOf(name)]));
        expect(primaryKeyIn(ddl, name), name).toEqual(keyOf(name));
      }
    });
  });

  test('tables are copied before those that point at them', async () => {
    const place = await settledPlace(makePlace);
    const ddl = await using(place, (database) => database.write((tx) => database.dialect.printSchema(tx.tables)));
    const arrows = referencesIn(ddl);
    expect(arrows.length).toBeGreaterThan(15);
    const order: readonly string[] = tableOrder;
    // The search's index points at stories and is no part of a copy: it is made anew there.
    for (const [from, to] of arrows.filter(([name]) => order.includes(name))) {
      expect(order.indexOf(to), `${from} points at ${to}`).toBeLessThan(order.indexOf(from));
    }
  });
});

/** Tables of the search's index, which the target fills by itself. */
function isMadeAnew(name: string): boolean {
  return /^(search_public|search_dark)(_|$)|^(indexed|index_state)$/.test(name);
}

function primaryKeyIn(ddl: string, table: keyof Tables): string[] {
  const lines = ddl.split('\n').filter((line) => new RegExp(`^(CREATE TABLE )?"?${table}"? `, 'i').test(line));
  for (const line of lines) {
    const [, columns] = /primary key \(([^)]*)\)/i.exec(line) ?? [];
    if (columns) return columns.split(',').map((name) => name.trim().replaceAll('"', ''));
    const [, column] = /"(\w+)" integer primary key/i.exec(line) ?? [];
    if (column) return [column];
  }
  return [];
}

function referencesIn(ddl: string): (readonly [from: keyof Tables, to: keyof Tables])[] {
  const known = (name: string): (keyof Tables)[] => tableOrder.filter((table) => table === name);
  return ddl.split('\n').flatMap((line) => {
    const from = known(/^(?:CREATE TABLE )?"?(\w+)"? /i.exec(line)?.[1] ?? '');
    const targets = [...line.matchAll(/references "?(?:\w+\.)?(\w+)"?/gi)].flatMap(([, name = '']) => known(name));
    return from.flatMap((table) => targets.map((target) => [table, target] as const));
  });
}
