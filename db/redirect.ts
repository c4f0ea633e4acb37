import type { Transaction } from './database.ts';
import { repeated } from './repeated.ts';
import { statement } from './statement.ts';

/** An entity that was merged into another, and that other one. */
export interface Redirect {
  readonly fromId: number;
  readonly fromSlug: string;
  readonly toId: number;
}

interface Row {
  readonly from_id: number;
  readonly from_slug: string;
  readonly to_id: number;
}

/** Where these ids and slugs lead, of those that were merged away. */
export const redirectsOf = statement<{ ids: number[]; slugs: string[] }, Row>((b) =>
  b.see().selectFrom('entity_redirect').select(['from_id', 'from_slug', 'to_id'])
    .where((where) => where.or([b.among(where.ref('from_id'), 'ids'), b.among(where.ref('from_slug'), 'slugs', 'text')])),
);

const redirectsNamed = repeated<{ ids: number[]; slugs: string[] }, Row>(({ tables, among }) =>
  tables.selectFrom('entity_redirect').select(['from_id', 'from_slug', 'to_id'])
    .where((where) => where.or([among(where.ref('from_id'), 'ids'), among(where.ref('to_id'), 'ids'), among(where.ref('from_slug'), 'slugs', 'text')]))
    .orderBy('from_id'),
);

/** The same inside a transaction. Of ids: those that lead there, too. */
export async function redirectsIn(tx: Transaction, names: { readonly ids?: readonly number[]; readonly slugs?: readonly string[] }): Promise<Redirect[]> {
  const { ids = [], slugs = [] } = names;
  if (ids.length + slugs.length === 0) return [];
  const rows = await redirectsNamed(tx, { ids: [...ids], slugs: [...slugs] });
  return rows.map((row) => ({ fromId: row.from_id, fromSlug: row.from_slug, toId: row.to_id }));
}

/** Leads an entity's id and slug to another, and all that led to it. */
export async function redirectEntity(tx: Transaction, { fromId, fromSlug, toId }: Redirect): Promise<void> {
  await tx.tables.updateTable('entity_redirect').set({ to_id: toId }).where('to_id', '=', fromId).execute();
  await tx.tables.insertInto('entity_redirect').values({ from_id: fromId, from_slug: fromSlug, to_id: toId, at: tx.now }).execute();
}
