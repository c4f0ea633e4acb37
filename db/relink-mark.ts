import type { Database, Transaction } from './database.ts';
import { readMetaIn, writeMeta } from './meta.ts';

/**
 * How far a walk through the archive has come. It goes round: when names change, what it has come past is walked again
 * after its end.
 */
export interface Walk {
  /** The number of the story that was linked last; 0 at the beginning. */
  readonly upTo: number;
  /** The version of the names that it links by. */
  readonly names: string;
  /** It ends at this story; at the archive's end, where it isn't given. */
  readonly until?: number | undefined;
  /** After its end it begins anew, and ends at this story. */
  readonly again?: number | undefined;
}

/** The walk that is under way; undefined where none is. */
export async function readWalk(tx: Transaction): Promise<Walk | undefined> {
  const [upTo, rest] = [await readMetaIn(tx, 'relinked_up_to'), await readMetaIn(tx, 'relinked_by')];
  // Written by `writeWalk`, below.
  return upTo === undefined ? undefined : { names: '', ...(rest === undefined ? {} : (JSON.parse(rest) as Partial<Walk>)), upTo: Number(upTo) };
}

/** `undefined`: the walk is over, and the next begins at the beginning. */
export async function writeWalk(tx: Transaction, walk: Walk | undefined): Promise<void> {
  if (!walk) {
    await tx.tables.deleteFrom('meta').where('key', 'in', ['relinked_up_to', 'relinked_by']).execute();
    return;
  }
  const { upTo, ...rest } = walk;
  await writeMeta(tx, 'relinked_up_to', String(upTo));
  await writeMeta(tx, 'relinked_by', JSON.stringify(rest));
}

/** The same walk by these names: what it came past by others is to be walked again. */
export function walkBy(walk: Walk | undefined, names: string): Walk {
  if (!walk || walk.upTo === 0) return walk?.names === names ? walk : { upTo: 0, names };
  return walk.names === names ? walk : { upTo: walk.upTo, names, again: walk.upTo };
}

/**
 * The number of the next story of a walk, which nobody else changes until the transaction ends; undefined where there is
 * none. Links that were read before a withdrawal and written after it would be public.
 */
export async function nextStory(tx: Transaction, { upTo, until = Number.MAX_SAFE_INTEGER }: Pick<Walk, 'upTo' | 'until'>): Promise<number | undefined> {
  const next = tx.tables.selectFrom('article').select('id').where('id', '>', upTo).where('id', '<=', until).orderBy('id').limit(1);
  return (await tx.dialect.held(next).executeTakeFirst())?.id;
}

/** How many stories there are, and how many of them a walk by these names is done with. */
export async function relinkProgress(database: Database, names: string): Promise<{ readonly done: number; readonly total: number }> {
  return database.write(async (tx) => {
    const { upTo, until = Number.MAX_SAFE_INTEGER, again = 0 } = walkBy(await readWalk(tx), names);
    const count = async (to: number) => Number((await tx.tables.selectFrom('article').select((all) => all.fn.countAll<number>().as('n')).where('id', '<=', to).executeTakeFirstOrThrow()).n);
    const total = await count(Number.MAX_SAFE_INTEGER);
    return { done: total - ((await count(until)) - (await count(upTo))) - (await count(again)), total };
  });
}
