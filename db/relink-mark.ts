import type { Database, Transaction } from './database.ts';
import { readMetaIn, writeMeta } from './meta.ts';

const key = 'relinked_up_to';

/** The number of the story that was linked last by a walk through the archive; 0 where none is under way. */
export async function readMark(tx: Transaction): Promise<number> {
  return Number((await readMetaIn(tx, key)) ?? 0);
}

/** `undefined`: the walk is over, and the next begins at the beginning. */
export async function writeMark(tx: Transaction, id: number | undefined): Promise<void> {
  if (id === undefined) await tx.tables.deleteFrom('meta').where('key', '=', key).execute();
  else await writeMeta(tx, key, String(id));
}

/**
 * The number of the story after this one, which nobody else changes until the transaction ends; undefined where there is
 * none. Links that were read before a withdrawal and written after it would be public.
 */
export async function nextStory(tx: Transaction, after: number): Promise<number | undefined> {
  const next = tx.tables.selectFrom('article').select('id').where('id', '>', after).orderBy('id').limit(1);
  return (await tx.dialect.held(next).executeTakeFirst())?.id;
}

/** How many stories there are, and how many of them a walk has come past. */
export async function relinkProgress(database: Database): Promise<{ readonly done: number; readonly total: number }> {
  return database.write(async (tx) => {
    const mark = await readMark(tx);
    const count = async (upTo: number) => Number((await tx.tables.selectFrom('article').select((all) => all.fn.countAll<number>().as('n')).where('id', '<=', upTo).executeTakeFirstOrThrow()).n);
    return { done: await count(mark), total: await count(Number.MAX_SAFE_INTEGER) };
  });
}
