import { countOfArticles } from '../../db/article-page.ts';
import type { Database } from '../../db/database.ts';
import { figuresOf, idsOf } from '../../db/figures.ts';
import { mentionCounts } from '../../db/names.ts';
import { everyone } from '../../db/reader.ts';
import type { Answer, Asked, Question } from './messages.ts';
import { packed } from './packed.ts';
import { PublicArchive } from './public-archive.ts';

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
  let isReading = false;
  /** One after another: the columns are not to change while they are counted. */
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work, work);
    last = turn.catch(() => {});
    return turn;
  };

  /** Those that are there answer until the new ones are. */
  const read = async () => {
    if (isReading) return;
    isReading = true;
    const started = performance.now();
    try {
      archive = await PublicArchive.read(database);
      post({ ready: { stories: archive.size, ms: Math.round(performance.now() - started) } });
    } catch (error) {
      post({ trouble: textOf(error) });
      setTimeout(() => void read(), pause);
    } finally {
      isReading = false;
    }
  };
  /** The columns as the database is now; undefined while there are none. */
  const current = async (): Promise<PublicArchive | undefined> => {
    const columns = archive;
    const isOfThis = await columns?.catchUp();
    if (columns === undefined || isOfThis === undefined) return undefined;
    if (!isOfThis && archive === columns) archive = undefined;
    if (!isOfThis || columns.isWorn) void read();
    return isOfThis ? columns : undefined;
  };
  void read();
  setInterval(() => void inTurn(current).catch((error: unknown) => post({ trouble: textOf(error) })), followEvery);

  return async (question) => {
    const { n } = question;
    try {
      const answer = archive && isPublic(question) ? await inTurn(() => fromColumns(database, current, question)) : undefined;
      post({ n, value: answer ?? (await fromDatabase(database, question)) });
    } catch (error) {
      post({ n, failure: textOf(error) });
    }
  };
}

/** True if everyone may see all that is counted: published stories, which every role sees. */
function isPublic(asked: Asked): boolean {
  return asked.what === 'mentions' || (asked.match.statuses.length > 0 && asked.match.statuses.every((status) => status === 'PUBLISHED'));
}

/** What the columns answer; undefined if there are none after all, or it is not theirs to say. */
async function fromColumns(database: Database, current: () => Promise<PublicArchive | undefined>, asked: Asked) {
  if (asked.what === 'mentions') return (await current())?.mentions();
  const { what, match } = asked;
  if (match.text === undefined) {
    const archive = await current();
    return what === 'count' ? archive?.count(match) : archive && packed(archive.figures(match));
  }
  // A count alone is the index's own affair.
  if (what === 'count') return undefined;
  const ids = await idsOf(database.readAs(everyone), match);
  const archive = await current();
  return archive && packed(archive.figuresOfIds(ids));
}

async function fromDatabase(database: Database, asked: Asked) {
  if (asked.what === 'mentions') return new Map((await mentionCounts(database.readAs(everyone), {})).map(({ id, articles }) => [id, articles]));
  const reader = database.readAs(asked.viewer);
  return asked.what === 'count' ? countOfArticles(reader, asked.match) : packed(await figuresOf(reader, asked.match));
}

function textOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
