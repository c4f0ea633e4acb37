import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { sql, type Kysely, type RawBuilder } from 'kysely';
import { pino } from 'pino';
import { vi } from 'vitest';
import { tableOrder } from '../../db/copy/order.ts';
import type { Database, Transaction } from '../../db/database.ts';
import { writeMeta } from '../../db/meta.ts';
import { bumpNames } from '../../db/names-version.ts';
import type { MakePlace, Place } from '../kit/databases.ts';
import type { Tables } from '../../db/tables.ts';
import { openNewsroom, type TestNewsroom } from '../kit/newsroom.ts';
import { Cursors } from '../../src/live/cursor.ts';
import { createToken } from '../../src/editing/token.ts';
import { subjects } from './subjects.ts';

/** The address that both give for themselves. */
const publicUrl = 'https://news.example';

/**
 * Two newsrooms in which the same is done at the same moments. In the second, stories that are dark are not there at
 * all: their rows are lifted out of every table, and brought from the first only while a verb works on them. Ids, cursors
 * and times are the same in both, so that whatever anyone may see must be the same, letter by letter.
 */
export interface Twins {
  readonly real: TestNewsroom;
  readonly twin: TestNewsroom;
  /** The time in both, in ms; it goes on by `tick`. */
  tick(ms: number): number;
  /** A second reporter, of whom the first sees nothing. */
  readonly otherReporter: Readonly<Record<'real' | 'twin', string>>;
  /** What the real one logged since this was last asked. */
  readonly logged: () => string;
  /** Takes a story out of the second; brings it there as the first has it. */
  lift(articleId: number): Promise<void>;
  bring(articleId: number): Promise<void>;
  /** Waits until both suggest this entity for this name: what they keep of names in memory is what is saved. */
  suggested(name: string, id: string): Promise<void>;
  /** Takes every story out of both, and every entity that is no reference fact. Gives the cursor of the log's end. */
  empty(): Promise<string>;
  close(): Promise<void>;
}

export async function openTwins(makePlace: MakePlace): Promise<Twins> {
  // The addresses of drafts end at random: those of both alike. No two stories of a day have one headline.
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
  const [epoch, key] = [randomBytes(6).toString('hex'), randomBytes(32).toString('hex')];
  let now = Date.parse('2026-03-01T09:00:00.000Z');
  let logged = '';
  const log = pino({ level: 'trace' }, { write: (line: string) => (logged += line) });
  const other: string[] = [];
  const prepare = async (database: Database): Promise<void> => {
    database.clock = () => now;
    await database.write(async (tx) => {
      await writeMeta(tx, 'log_epoch', epoch);
      await writeMeta(tx, 'cursor_key', key);
      // What was loaded carries the moment of its loading.
      await keepFew(tx);
      for (const column of ['created_at', 'updated_at'] as const) await tx.tables.updateTable('entity').set({ [column]: tx.now }).execute();
    });
    other.push((await createToken(database, { name: 'another reporter', role: 'REPORTER', expiresAt: null })).token);
  };
  const environment = { PUBLIC_URL: publicUrl };
  const hasty = async () => unflushed(await makePlace());
  const real = await openNewsroom(hasty, { keep: true, environment, prepare, log });
  const twin = await openNewsroom(hasty, { keep: true, environment, prepare });
  const [realOther = '', twinOther = ''] = other;
  const aboutStories = await storyTables(twin.database);
  const facts = await lastEntity(twin.database);
  const cursors = new Cursors({ epoch, key });
  /** Stories that are not in the second. */
  const absent = new Set<number>();
  let end = 0;
  let named = '';
  const suggestion = async (news: TestNewsroom, name: string): Promise<string | undefined> =>
    (await news.data('query ($name: String!) { suggest(prefix: $name, first: 1) { id } }', { name })).suggest[0]?.id;
  const until = async (isSo: (news: TestNewsroom) => Promise<boolean>) => {
    const giveUpAt = Date.now() + 30_000;
    for (const news of [real, twin]) {
      while (!(await isSo(news))) {
        if (Date.now() > giveUpAt) throw new Error(`The names in memory are not those that are saved: ${named}.`);
        await pause(10);
      }
    }
  };
  return {
    real, twin,
    tick: (ms) => (now += ms),
    otherReporter: { real: realOther, twin: twinOther },
    logged: () => {
      const lines = logged;
      logged = '';
      return lines;
    },
    lift: async (id) => {
      absent.add(id);
      await twin.database.write((tx) => takeOut(tx, aboutStories, id));
    },
    bring: async (id) => {
      // One that is there had everything done to it that was done in the first.
      if (!absent.delete(id)) return;
      const rows = await real.database.snapshot((tables) => rowsOf(tables, aboutStories, id));
      await twin.database.write((tx) => putIn(tx, rows));
    },
    suggested: async (name, id) => {
      named = name;
      await until(async (news) => (await suggestion(news, name)) === id);
    },
    empty: async () => {
      // Each day its own: what those who come back at once with one cursor are told is kept for a moment.
      absent.clear();
      const { last } = await real.database.write((tx) => tx.tables.selectFrom('announcement').select((eb) => eb.fn.max<number | null>('seq').as('last')).executeTakeFirstOrThrow());
      end = last ?? end;
      await Promise.all([real, twin].map(({ database }) => database.write(async (tx) => {
        await tx.tables.deleteFrom('announcement_entity').execute();
        for (const { table, column } of aboutStories) await sql`delete from ${sql.table(table)} where ${sql.ref(column)} is not null`.execute(tx.tables);
        if (named !== '') await forgetEntities(tx, sql`> ${facts}`);
      })));
      if (named !== '') await until(async (news) => (await suggestion(news, named)) === undefined);
      named = '';
      return cursors.encode(end);
    },
    close: async () => {
      await real.close();
      await twin.close();
    },
  };
}

/** Whether a commit is on the disk when it is acknowledged, and how good a plan is, are other tests' matters: here the one and making plans anew were most of the time on Postgres. */
function unflushed(place: Place): Place {
  if (place.name !== 'postgres') return place;
  const url = new URL(place.url);
  url.searchParams.set('options', `${url.searchParams.get('options') ?? ''} -csynchronous_commit=off -cplan_cache_mode=force_generic_plan -cjit=off`);
  return { ...place, url: url.href };
}

interface StoryTable {
  readonly table: string;
  /** What holds the story's number. */
  readonly column: string;
  readonly columns: readonly string[];
}

interface Rows extends StoryTable {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** Every table that holds something of a story, those that point at it first: one that is added tomorrow, too. */
async function storyTables(database: Database): Promise<StoryTable[]> {
  return database.write(async (tx) => {
    const names = await tx.dialect.tableNames(tx.tables);
    const found: StoryTable[] = [];
    for (const table of names) {
      const columns = await tx.dialect.columnNames(tx.tables, table);
      if (columns.includes('article_id')) found.push({ table, column: 'article_id', columns });
    }
    return [...found, { table: 'article', column: 'id', columns: await tx.dialect.columnNames(tx.tables, 'article') }];
  });
}

async function takeOut({ tables }: Transaction, from: readonly StoryTable[], id: number): Promise<void> {
  for (const { table, column } of from) await sql`delete from ${sql.table(table)} where ${sql.ref(column)} = ${id}`.execute(tables);
}

async function rowsOf(tables: Kysely<Tables>, from: readonly StoryTable[], id: number): Promise<Rows[]> {
  const found: Rows[] = [];
  for (const place of from) {
    // As text: a number may be larger than ours.
    const values = place.columns.map((name) => sql`cast(${sql.ref(name)} as text) as ${sql.ref(name)}`);
    const { rows } = await sql<Record<string, unknown>>`select ${sql.join(values)} from ${sql.table(place.table)} where ${sql.ref(place.column)} = ${id}`.execute(tables);
    if (rows.length > 0) found.push({ ...place, rows });
  }
  return found;
}

async function putIn({ tables }: Transaction, found: readonly Rows[]): Promise<void> {
  for (const { table, columns, rows } of found.toReversed()) {
    const values = rows.map((row) => sql`(${sql.join(columns.map((name) => row[name]))})`);
    await sql`insert into ${sql.table(table)} (${sql.join(columns.map((name) => sql.ref(name)))}) values ${sql.join(values)}`.execute(tables);
  }
}

/** What points at an entity, in whatever table. */
const pointers = ['entity_id', 'person_id', 'organization_id', 'event_id', 'from_id', 'to_id', 'country_id'];

async function lastEntity(database: Database): Promise<number> {
  const { last } = await database.write((tx) => tx.tables.selectFrom('entity').select((eb) => eb.fn.max('id').as('last')).executeTakeFirstOrThrow());
  return last;
}

/**
 * Of the reference facts, leaves those of whom a day's stories speak, and what these point at: each change of an entity
 * has all names read anew, and with ten thousand of them that was most of a day's time.
 */
async function keepFew(tx: Transaction): Promise<void> {
  const few = await tx.tables.selectFrom('entity').select('id').where('slug', 'in', [...subjects, 'russia']).execute();
  await forgetEntities(tx, sql`not in (${sql.join(few.map(({ id }) => id))})`);
}

/** Takes out the entities whose ids are so, and what is said of them. */
async function forgetEntities(tx: Transaction, are: RawBuilder<unknown>): Promise<void> {
  // What points at others goes first.
  for (const table of tableOrder.toReversed()) {
    for (const column of await tx.dialect.columnNames(tx.tables, table)) {
      if (pointers.includes(column)) await sql`delete from ${sql.table(table)} where ${sql.ref(column)} ${are}`.execute(tx.tables);
    }
  }
  await sql`delete from entity where id ${are}`.execute(tx.tables);
  await bumpNames(tx);
}
