import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { pino } from 'pino';
import type { Database, Transaction } from '../../db/database.ts';
import { writeMeta } from '../../db/meta.ts';
import type { MakePlace } from '../kit/databases.ts';
import { openNewsroom, type TestNewsroom } from '../kit/newsroom.ts';
import { createToken } from '../../src/editing/token.ts';

/** The address that both give for themselves. */
const publicUrl = 'https://news.example';

/**
 * Two newsrooms in which the same is done at the same moments. In the second, stories that are dark are not there at
 * all: their rows are lifted out of every table, and put back only while a verb works on them. Ids, cursors and times
 * are the same in both, so that whatever anyone may see must be the same, letter by letter.
 */
export interface Twins {
  readonly real: TestNewsroom;
  readonly twin: TestNewsroom;
  /** The time in both, in ms; it goes on by `tick`. */
  tick(ms: number): number;
  /** A second reporter, of whom the first sees nothing. */
  readonly otherReporter: Readonly<Record<'real' | 'twin', string>>;
  /** What the real one logged. */
  readonly logged: () => string;
  lift(articleId: number): Promise<void>;
  putBack(articleId: number): Promise<void>;
  /** Takes every story out of both. */
  empty(): Promise<void>;
  close(): Promise<void>;
}

export async function openTwins(makePlace: MakePlace): Promise<Twins> {
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
      for (const column of ['created_at', 'updated_at'] as const) await tx.tables.updateTable('entity').set({ [column]: tx.now }).execute();
    });
    other.push((await createToken(database, { name: 'another reporter', role: 'REPORTER', expiresAt: null })).token);
  };
  const environment = { PUBLIC_URL: publicUrl };
  const real = await openNewsroom(makePlace, { keep: true, environment, prepare, log });
  const twin = await openNewsroom(makePlace, { keep: true, environment, prepare });
  const [realOther = '', twinOther = ''] = other;
  const shelf = new Map<number, readonly Shelved[]>();
  const aboutStories = await storyTables(twin.database);
  return {
    real, twin,
    tick: (ms) => (now += ms),
    otherReporter: { real: realOther, twin: twinOther },
    logged: () => logged,
    lift: async (id) => void shelf.set(id, await twin.database.write((tx) => takeOut(tx, aboutStories, id))),
    putBack: async (id) => {
      const rows = shelf.get(id);
      shelf.delete(id);
      if (rows) await twin.database.write((tx) => restore(tx, rows));
    },
    empty: async () => {
      shelf.clear();
      for (const { database } of [real, twin]) {
        await database.write(async ({ tables }) => {
          await tables.deleteFrom('announcement_entity').execute();
          for (const { table, column } of aboutStories) await sql`delete from ${sql.table(table)} where ${sql.ref(column)} is not null`.execute(tables);
        });
      }
    },
    close: async () => {
      await real.close();
      await twin.close();
    },
  };
}

interface StoryTable {
  readonly table: string;
  /** What holds the story's number. */
  readonly column: string;
  readonly columns: readonly string[];
}

interface Shelved extends StoryTable {
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

async function takeOut({ tables }: Transaction, from: readonly StoryTable[], id: number): Promise<Shelved[]> {
  const shelved: Shelved[] = [];
  for (const place of from) {
    const here = sql`from ${sql.table(place.table)} where ${sql.ref(place.column)} = ${id}`;
    // As text: a number may be larger than ours.
    const values = place.columns.map((name) => sql`cast(${sql.ref(name)} as text) as ${sql.ref(name)}`);
    const { rows } = await sql<Record<string, unknown>>`select ${sql.join(values)} ${here}`.execute(tables);
    await sql`delete ${here}`.execute(tables);
    shelved.push({ ...place, rows });
  }
  return shelved;
}

async function restore({ tables }: Transaction, shelved: readonly Shelved[]): Promise<void> {
  for (const { table, rows } of shelved.toReversed()) {
    for (const row of rows) {
      const columns = Object.keys(row);
      await sql`insert into ${sql.table(table)} (${sql.join(columns.map((name) => sql.ref(name)))}) values (${sql.join(columns.map((name) => row[name]))})`.execute(tables);
    }
  }
}
