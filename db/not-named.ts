import type { Transaction } from './database.ts';

/** A name of an entity in one story, as `notNamedOf` gives it. `folded`: by `fold`. */
export function namedKey(entityId: number, folded: string): string {
  return `${entityId} ${folded}`;
}

/** Names that an editor said are not these entities' in this story, as `namedKey`s, though elsewhere they are. */
export async function notNamedOf(tx: Transaction, articleId: number): Promise<ReadonlySet<string>> {
  const rows = await tx.tables.selectFrom('not_named').select(['entity_id', 'folded']).where('article_id', '=', articleId).execute();
  return new Set(rows.map((row) => namedKey(row.entity_id, row.folded)));
}

/** In all stories that wait for the answer, the name in question does not mean the one who was asked of. */
export async function rememberNotNamed(tx: Transaction, review: { readonly id: number; readonly entity_id: number; readonly folded: string }): Promise<void> {
  const waiting = tx.tables.selectFrom('review_story').innerJoin('review', 'review.id', 'review_story.review_id').where('review.id', '=', review.id);
  await tx.tables
    .insertInto('not_named')
    .columns(['article_id', 'entity_id', 'folded'])
    .expression(waiting.select(['review_story.article_id', 'review.entity_id', 'review.folded']))
    .onConflict((on) => on.doNothing())
    .execute();
}

/**
 * What is not `from`'s name in a story is not that of `to`, which it was merged into; but a name that both bore was told
 * apart between the two, and is theirs now. `shared`: folded.
 */
export async function moveNotNamed(tx: Transaction, from: number, to: number, shared: ReadonlySet<string>): Promise<void> {
  const { tables } = tx;
  const rows = await tables.selectFrom('not_named').selectAll().where('entity_id', 'in', [from, to]).execute();
  const kept = rows.filter(({ folded }) => !shared.has(folded));
  await tables.deleteFrom('not_named').where('entity_id', 'in', [from, to]).execute();
  for (const row of kept) await tables.insertInto('not_named').values({ ...row, entity_id: to }).onConflict((on) => on.doNothing()).execute();
}
