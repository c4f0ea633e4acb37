import type { Transaction } from './database.ts';
import { storedArticle, type StoredArticle } from './article.ts';
import type { Reader } from './reader.ts';
import { statement } from './statement.ts';

const dueNow = statement<{ now: string; limit: number }, { id: number }>((b) =>
  b.see('visible_article').selectFrom('visible_article').select('id')
    .where('publish_at', 'is not', null).where('publish_at', '<=', b.slot.now)
    .orderBy('publish_at').orderBy('id').limit(b.slot.limit),
);

/** The ids of stories whose embargo has ended by `now`, the longest due first. */
export async function dueArticles(reader: Reader, now: string, limit: number): Promise<number[]> {
  return (await dueNow(reader, { now, limit })).map(({ id }) => id);
}

/**
 * Of these stories, those that are due by this transaction's own time, claimed until its end: one that another process
 * is lifting, or someone is editing, is left out. In the order in which they are due.
 */
export async function claimDue(tx: Transaction, ids: readonly number[]): Promise<StoredArticle[]> {
  if (ids.length === 0) return [];
  const query = tx.tables
    .selectFrom('article').select('id')
    .where('id', 'in', ids).where('status', '=', 'SCHEDULED').where('publish_at', '<=', tx.now)
    .orderBy('publish_at').orderBy('id');
  const stories: StoredArticle[] = [];
  for (const { id } of await tx.dialect.claimed(query).execute()) {
    const story = await storedArticle(tx, id);
    if (story) stories.push(story);
  }
  return stories;
}
