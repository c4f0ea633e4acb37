import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ArticleMatch } from '../../db/article-filter.ts';
import { countOfArticles } from '../../db/article-page.ts';
import type { Database } from '../../db/database.ts';
import { figuresOf, idsOf } from '../../db/figures.ts';
import { mentionCounts } from '../../db/names.ts';
import { everyone } from '../../db/reader.ts';
import type { Answer, Asked, Question } from './messages.ts';
import { packed } from './packed.ts';
import { PublicArchive } from './public-archive.ts';
import { TooLate } from './turns.ts';

/** How often the columns come up to the log when nobody asks, in ms: so that whoever asks need not wait for it. */
const followEvery = 1000;
/** How soon columns that could not be read are read again, in ms. */
const pause = 10_000;

/**
 * The thread's side: reads the columns, and answers. Until they are there, and for lists that are not public alone, it
 * asks the database, and nobody waits for that but the one who asked.
 */
export function answerCounts(database: Database, post: (answer: Answer) => void): (question: Question) => Promise<void> {
  let archive: PublicArchive | undefined;
  /** While the columns are being read. */
  let reading: Promise<void> | undefined;
  /** One after another: the columns are not to change while they are counted. */
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work, work);
    last = turn.catch(() => {});
    return turn;
  };

  /** Those that are there answer until the new ones are. */
  const read = () => {
    reading ??= readAll().finally(() => (reading = undefined));
  };
  const readAll = async () => {
    const started = performance.now();
    try {
      archive = await PublicArchive.read(database, (stories) => post({ reading: stories }));
      post({ ready: { stories: archive.size, ms: Math.round(performance.now() - started) } });
    } catch (error) {
      post({ trouble: textOf(error) });
      setTimeout(read, pause);
    }
  };
  /** The columns as the database is now; undefined while there are none. */
  const current = async (): Promise<PublicArchive | undefined> => {
    const columns = archive;
    const isOfThis = await columns?.catchUp();
    if (columns === undefined || isOfThis === undefined) return undefined;
    if (!isOfThis && archive === columns) archive = undefined;
    if (!isOfThis || columns.isWorn) read();
    return isOfThis ? columns : undefined;
  };
  read();
  let isFollowing = false;
  const follow = async () => {
    // A database that hangs is not asked again every second: all of that would wait for its turn, and come at once.
    if (isFollowing) return;
    isFollowing = true;
    await inTurn(current).catch((error: unknown) => post({ trouble: textOf(error) }));
    isFollowing = false;
  };
  setInterval(() => void follow(), followEvery);

  /** What the columns answer; undefined if there are none after all, or it is not theirs to say. */
  const fromColumns = async (asked: Asked, check: () => void) => {
    if (asked.what === 'mentions') return inTurn(async () => (await current())?.mentions());
    const { what, match } = asked;
    if (match.text === undefined) {
      return inTurn(async () => {
        const columns = await current();
        return what === 'count' ? columns?.count(match) : columns && packed(columns.figures(match));
      });
    }
    // A count alone is the index's own affair.
    if (what === 'count') return undefined;
    // Before its turn: half of the archive may say a word, and others are not to wait until all that is read.
    const ids = await everyIdOf(database, match, check);
    return inTurn(async () => {
      const columns = await current();
      return columns && packed(columns.figuresOfIds(ids));
    });
  };

  return async (question) => {
    const { n } = question;
    const until = performance.now() + question.left;
    const check = () => {
      if (performance.now() > until) throw new TooLate('Nobody waits for it any more.');
    };
    if (question.what === 'page' || question.what === 'start' || question.what === 'entities') return post({ n, failure: 'This thread counts, and was asked for a page.' });
    try {
      // SQL that takes seconds would keep the columns from ever being read, in an archive that is asked all the time.
      if (!archive && database.dialect.holdsUp && isPublic(question)) await reading;
      const answer = archive && isPublic(question) ? await fromColumns(question, check) : undefined;
      if (answer === undefined) check();
      post({ n, value: answer ?? (await fromDatabase(database, question)) });
    } catch (error) {
      post(error instanceof TooLate ? { n, late: true } : { n, failure: textOf(error) });
    }
  };
}

/** `check` throws when nobody waits for them any more. */
async function everyIdOf(database: Database, match: ArticleMatch, check: () => void): Promise<number[]> {
  const ids: number[] = [];
  for await (const some of idsOf(database.readAs(everyone), match)) {
    for (const id of some) ids.push(id);
    await nextTurn();
    check();
  }
  return ids;
}

/** True if everyone may see all that is counted: published stories, which every role sees. */
function isPublic(asked: Asked): boolean {
  return asked.what === 'mentions' || (asked.match.statuses.length > 0 && asked.match.statuses.every((status) => status === 'PUBLISHED'));
}

async function fromDatabase(database: Database, asked: Asked) {
  if (asked.what === 'mentions') return new Map((await mentionCounts(database.readAs(everyone), {})).map(({ id, articles }) => [id, articles]));
  const reader = database.readAs(asked.viewer);
  return asked.what === 'count' ? countOfArticles(reader, asked.match) : packed(await figuresOf(reader, asked.match));
}

function textOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
