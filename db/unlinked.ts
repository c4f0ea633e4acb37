import type { Transaction } from './database.ts';

/** Entities that an editor said this story does not speak of: they are not linked to it again. */
export async function unlinkedOf(tx: Transaction, articleId: number): Promise<ReadonlySet<number>> {
  const rows = await tx.tables.selectFrom('unlinked').select('entity_id').where('article_id', '=', articleId).execute();
  return new Set(rows.map((row) => row.entity_id));
}

export async function rememberUnlinked(tx: Transaction, articleId: number, entityIds: readonly number[]): Promise<void> {
  if (entityIds.length === 0) return;
  const rows = entityIds.map((entityId) => ({ article_id: articleId, entity_id: entityId }));
  await tx.tables.insertInto('unlinked').values(rows).onConflict((on) => on.doNothing()).execute();
}

/** An editor changed their mind. */
export async function forgetUnlinked(tx: Transaction, articleId: number, entityIds: readonly number[]): Promise<void> {
  if (entityIds.length === 0) return;
  await tx.tables.deleteFrom('unlinked').where('article_id', '=', articleId).where('entity_id', 'in', entityIds).execute();
}

/** What does not speak of `from` does not speak of `to`, which it was merged into. */
export async function moveUnlinked(tx: Transaction, from: number, to: number): Promise<void> {
  const rows = await tx.tables.selectFrom('unlinked').select('article_id').where('entity_id', '=', from).execute();
  for (const row of rows) await rememberUnlinked(tx, row.article_id, [to]);
  await tx.tables.deleteFrom('unlinked').where('entity_id', '=', from).execute();
}
