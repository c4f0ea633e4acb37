import type { SchemaModule } from 'kysely';
import type { Ddl } from '../dialect.ts';

/** When its source says that a story was published: a draft has no other date of its own. */
export async function sourceDates(schema: SchemaModule, ddl: Ddl): Promise<void> {
  await schema.alterTable('article_key').addColumn('published_at', ddl.text).execute();
}
