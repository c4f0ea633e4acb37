import type { Kysely } from 'kysely';
import type { Dialect } from '../dialect.ts';
import type { Tables } from '../tables.ts';

/**
 * Stories that never were public hold no plain address any more: whoever created or published another of that headline
 * could tell that one was there. As it is made in `src/editing/content.ts`.
 */
export async function darkSlugs(_schema: Kysely<Tables>['schema'], _ddl: Dialect['ddl'], tables: Kysely<Tables>): Promise<void> {
  const dark = await tables.selectFrom('article').select(['id', 'slug']).where('status', 'in', ['DRAFT', 'SCHEDULED']).where('published_at', 'is', null).execute();
  for (const { id, slug } of dark) {
    const tail = Math.random().toString(36).slice(2, 8).padEnd(6, '0');
    await tables.updateTable('article').set({ slug: `${slug.slice(0, 70).replace(/-$/, '')}-${tail}` }).where('id', '=', id).execute();
  }
}
