import type { StoredArticle } from '../../db/article.ts';
import type { Transaction } from '../../db/database.ts';
import { notAllowed, rightOf, type Actor } from '../editing/command.ts';
import { Refused } from '../editing/outcome.ts';
import { furthestEmbargo, schedule, unschedule } from '../editing/publish.ts';
import { release } from '../editing/release.ts';
import { takeBack } from '../editing/withdraw.ts';
import type { Item } from './item.ts';

/** How far an item may be followed. */
export interface Following {
  readonly item: Item;
  /** Make it public, if its source says that it is. */
  readonly publish: boolean;
}

/**
 * Does with a story what its source says of its life: published, dark until its embargo ends, withheld or canceled.
 * Gives whether that changed anything.
 *
 * @throws Refused where the actor may not withdraw, or not schedule.
 */
export async function follow(tx: Transaction, story: StoredArticle, { item, publish }: Following, actor: Actor): Promise<boolean> {
  switch (item.state) {
    case 'DRAFT':
      return false;
    case 'USABLE':
      return publish && goPublic(tx, story, item, actor);
    case 'WITHHELD':
    case 'CANCELED':
      return goDark(tx, story, item, actor);
  }
}

/** Whether a new story is public from the first: its source says so, and its time is come. */
export function isPublicAtOnce({ item, publish }: Following, now: string): boolean {
  return publish && whyDark(item, now) === undefined;
}

/** Why readers are not to see what a source says of a story; undefined where they are. */
export function whyDark({ state, embargoedUntil, publishedAt }: Item, now: string): string | undefined {
  if (state !== 'USABLE') return 'it is a draft, private or protected there';
  if (embargoedUntil !== undefined && embargoedUntil > now) return `it is under an embargo there until ${embargoedUntil}`;
  return publishedAt !== undefined && publishedAt > now ? `it is to be published there at ${publishedAt}` : undefined;
}

/** A story whose time is still to come stays a draft: publishing it now would break its embargo. */
async function goPublic(tx: Transaction, story: StoredArticle, { embargoedUntil, publishedAt }: Item, actor: Actor): Promise<boolean> {
  const { status } = story.fields;
  if (status !== 'DRAFT' && status !== 'SCHEDULED') return false;
  if (embargoedUntil !== undefined && embargoedUntil > tx.now) {
    if (Date.parse(embargoedUntil) - Date.parse(tx.now) > furthestEmbargo) return false;
    return (await schedule(tx, story, actor, embargoedUntil)).version !== story.version;
  }
  // What is scheduled is so by an editor, or by an embargo that its source doesn't repeat: the scheduler lifts it.
  if (status === 'SCHEDULED' || (publishedAt !== undefined && publishedAt > tx.now)) return false;
  await release(tx, story, { actor }, { publishedAt });
  return true;
}

async function goDark(tx: Transaction, story: StoredArticle, { state, note }: Item, actor: Actor): Promise<boolean> {
  const { status } = story.fields;
  if (status === 'SCHEDULED') {
    if (rightOf(actor, 'publish') !== 'any') throw new Refused(notAllowed(actor, 'publish'));
    await unschedule(tx, story, actor);
    return true;
  }
  if (status !== 'PUBLISHED') return false;
  if (rightOf(actor, 'withdraw') !== 'any') throw new Refused(notAllowed(actor, 'withdraw'));
  await takeBack(tx, story, { actor, note: note ?? (state === 'CANCELED' ? 'Its source canceled it.' : 'Its source withholds it.') });
  return true;
}
