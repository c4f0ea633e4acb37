import type { SchemaModule } from 'kysely';
import type { Ddl } from '../dialect.ts';

/** Names that an editor said are not this entity's in one story, though they are in others. */
export async function notNamed(schema: SchemaModule, ddl: Ddl): Promise<void> {
  await schema
    .createTable('not_named')
    .addColumn('article_id', ddl.integer, (c) => c.notNull().references('article.id'))
    .addColumn('entity_id', ddl.integer, (c) => c.notNull())
    .addColumn('folded', ddl.text, (c) => c.notNull())
    .addPrimaryKeyConstraint('not_named_key', ['article_id', 'entity_id', 'folded'])
    .modifyEnd(ddl.keyedTable)
    .execute();
  await schema.createIndex('not_named_entity').on('not_named').column('entity_id').execute();
}
