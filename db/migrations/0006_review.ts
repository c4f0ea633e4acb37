import type { SchemaModule } from 'kysely';
import type { Ddl } from '../dialect.ts';

/** The review queue: what the linker is not sure of, in which stories, and which names it was told not to take for whom. */
export async function review(schema: SchemaModule, ddl: Ddl): Promise<void> {
  await schema
    .createTable('review')
    .addColumn('id', ddl.id)
    .addColumn('kind', ddl.text, (c) => c.notNull())
    .addColumn('name', ddl.text, (c) => c.notNull())
    .addColumn('folded', ddl.text, (c) => c.notNull())
    .addColumn('entity_id', ddl.integer, (c) => c.notNull())
    .addColumn('status', ddl.text, (c) => c.notNull())
    .addColumn('version', ddl.integer, (c) => c.notNull())
    .addColumn('confidence', ddl.integer, (c) => c.notNull())
    .addColumn('evidence', ddl.text, (c) => c.notNull())
    .addColumn('code', ddl.text)
    .addColumn('event', ddl.text)
    .addColumn('created_at', ddl.text, (c) => c.notNull())
    .addColumn('decided_at', ddl.text)
    .addColumn('decided_by', ddl.text)
    .modifyEnd(ddl.table)
    .execute();
  await schema.createIndex('review_named').unique().on('review').columns(['kind', 'folded', 'entity_id']).execute();
  await schema.createIndex('review_status').on('review').columns(['status', 'id']).execute();
  await schema
    .createTable('review_story')
    .addColumn('review_id', ddl.integer, (c) => c.notNull().references('review.id'))
    .addColumn('article_id', ddl.integer, (c) => c.notNull().references('article.id'))
    .addColumn('salience', ddl.integer, (c) => c.notNull())
    .addColumn('count', ddl.integer, (c) => c.notNull())
    .addColumn('surfaces', ddl.text, (c) => c.notNull())
    .addColumn('spans', ddl.text, (c) => c.notNull())
    .addPrimaryKeyConstraint('review_story_key', ['review_id', 'article_id'])
    .modifyEnd(ddl.keyedTable)
    .execute();
  await schema.createIndex('review_story_article').on('review_story').column('article_id').execute();
  await schema
    .createTable('blocked_alias')
    .addColumn('entity_id', ddl.integer, (c) => c.notNull())
    .addColumn('folded', ddl.text, (c) => c.notNull())
    .addColumn('name', ddl.text, (c) => c.notNull())
    .addPrimaryKeyConstraint('blocked_alias_key', ['entity_id', 'folded'])
    .modifyEnd(ddl.keyedTable)
    .execute();
}
