import type { SchemaModule } from 'kysely';
import type { Ddl } from '../dialect.ts';

/** Linking: how sure a mention is and where it stands, and which links an editor took away for good. */
export async function linking(schema: SchemaModule, ddl: Ddl): Promise<void> {
  await schema.alterTable('mention').addColumn('confidence', ddl.integer, (c) => c.notNull().defaultTo(1000)).execute();
  await schema.alterTable('mention').addColumn('spans', ddl.text, (c) => c.notNull().defaultTo('[]')).execute();
  await schema
    .createTable('unlinked')
    .addColumn('article_id', ddl.integer, (c) => c.notNull().references('article.id'))
    .addColumn('entity_id', ddl.integer, (c) => c.notNull())
    .addPrimaryKeyConstraint('unlinked_key', ['article_id', 'entity_id'])
    .modifyEnd(ddl.keyedTable)
    .execute();
  await schema.createIndex('unlinked_entity').on('unlinked').column('entity_id').execute();
}
