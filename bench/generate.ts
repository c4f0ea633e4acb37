/**
 * Makes an archive to measure on: `node bench/generate.ts --articles 10000 [--seed 1] [--names 0] [--announcements] [--database URL]`.
 * It is kept in ./data/bench-10000.db, say, unless another database is named, on either engine.
 * The same number, seed and facts give the same stories; one that is there already is kept.
 */
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Database } from '../db/database.ts';
import { migrate } from '../db/migrate.ts';
import { openDatabase } from '../db/open.ts';
import { loadFacts } from '../db/reference/load.ts';
import { Progress } from '../src/progress.ts';
import { ArchiveWriter } from './archive-writer.ts';
import { addPlayers, castOf } from './cast.ts';
import { runCommand, UsageError, wholeNumber } from './command-line.ts';
import { indexApart, type Indexing } from './indexing.ts';
import { addNames } from './names.ts';
import { randomOf } from './random.ts';
import { stories, type Story } from './stories.ts';
import { wordsOf } from './words.ts';

/** Raise it when the stories come out otherwise than before, so that archives of an older kind are made again. */
const edition = 4;
/** Stories of one transaction. */
const chunk = 1000;

export interface Wish {
  readonly articles: number;
  readonly seed: number;
  /** With a line in the wire's log for each published story. */
  readonly announcements: boolean;
  /** Names of people whom no story speaks of, besides those that are there. */
  readonly names?: number;
}

export interface Generated {
  readonly outcome: 'kept' | 'made';
  /** What it took to make the search's index. */
  readonly indexing: Indexing;
}

/** Where an archive of this size is kept unless one says otherwise. */
export function defaultDatabase(articles: number): string {
  return `file:./data/bench-${articles}.db`;
}

/**
 * Makes sure that the database at `url` holds the archive that is wished for. What an interrupted run has left in a
 * SQLite file, or one that made another archive, is thrown away; a database that holds anything else is refused.
 *
 * @throws UsageError, and changes nothing, if it is refused.
 */
export async function generate(url: string, wish: Wish): Promise<Generated> {
  const wanted = JSON.stringify({ edition, ...wish });
  let database = await openDatabase(url);
  try {
    const found = await labelOf(database);
    if (found === 'others') throw new UsageError(`${url} holds other stories. Name an empty database with --database.`);
    if (found !== undefined && found !== wanted) {
      if (!url.startsWith('file:')) throw new UsageError(`${url} holds another archive for measuring. Drop it, or name an empty database with --database.`);
      await database.close();
      for (const tail of ['', '-wal', '-shm']) rmSync(url.slice('file:'.length) + tail, { force: true });
      database = await openDatabase(url);
    }
    await migrate(database);
    await loadFacts(database);
    if (found !== wanted) await fill(database, wish);
    // Made anew where the analyzer is another one since.
    const made = await indexApart(url);
    if (made.stories > 0) await writeMeta(database, indexingKey, JSON.stringify(made));
    await writeMeta(database, labelKey, wanted);
    const known = made.stories > 0 ? made : (JSON.parse((await readMeta(database, indexingKey)) ?? '{}') as Indexing);
    return { outcome: found === wanted ? 'kept' : 'made', indexing: known };
  } finally {
    await database.close();
  }
}

async function fill(database: Database, { articles, seed, announcements, names = 0 }: Wish): Promise<void> {
  await writeMeta(database, labelKey, 'unfinished');
  const random = randomOf(seed);
  const words = wordsOf(random);
  const cast = await database.write(async (tx) => {
    await addPlayers(tx, random, words);
    return castOf(tx, random);
  });
  await database.write((tx) => addNames(tx, random, words, names));
  const writer = new ArchiveWriter(announcements);
  const progress = new Progress(process.stderr, 'Articles');
  let batch: Story[] = [];
  let done = 0;
  for (const story of stories(random, words, cast, articles)) {
    batch.push(story);
    done++;
    if (batch.length < chunk && done < articles) continue;
    await database.write((tx) => writer.write(tx, batch));
    batch = [];
    progress.show(done, articles);
  }
  progress.end();
}

/** The archive's label; 'others' if there are stories without it, undefined if there are none. */
async function labelOf(database: Database): Promise<string | undefined> {
  return database.write(async (tx) => {
    if (!(await database.dialect.tableNames(tx.tables)).includes('article')) return undefined;
    const label = await tx.tables.selectFrom('meta').select('value').where('key', '=', labelKey).executeTakeFirst();
    if (label) return label.value;
    return (await tx.tables.selectFrom('article').select('id').limit(1).executeTakeFirst()) ? 'others' : undefined;
  });
}

/** What it says of itself: which archive it is, and what its index took. */
const [labelKey, indexingKey] = ['bench', 'bench indexing'];

async function readMeta(database: Database, key: string): Promise<string | undefined> {
  return (await database.own.selectFrom('meta').select('value').where('key', '=', key).executeTakeFirst())?.value;
}

async function writeMeta(database: Database, key: string, value: string): Promise<void> {
  await database.write((tx) => tx.tables.insertInto('meta').values({ key, value }).onConflict((on) => on.column('key').doUpdateSet({ value })).execute());
}

if (import.meta.main) {
  await runCommand(async () => {
    const { values } = parseArgs({
      options: {
        articles: { type: 'string', default: '10000' },
        seed: { type: 'string', default: '1' },
        database: { type: 'string' },
        announcements: { type: 'boolean', default: false },
        names: { type: 'string' },
      },
    });
    const articles = wholeNumber('articles', values.articles);
    const url = values.database ?? defaultDatabase(articles);
    const names = values.names === undefined ? {} : { names: wholeNumber('names', values.names) };
    const { outcome } = await generate(url, { articles, seed: wholeNumber('seed', values.seed), announcements: values.announcements, ...names });
    console.log(outcome === 'kept' ? `${url} holds these ${articles} articles already.` : `${url} holds ${articles} articles now.`);
  });
}
