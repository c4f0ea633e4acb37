import type { SchemaModule } from 'kysely';
import type { Ddl } from '../dialect.ts';

/** Feeds that are polled, what came twice under other names, and when a source made what it said last. */
export async function feeds(schema: SchemaModule, ddl: Ddl): Promise<void> {
  await schema.alterTable('article_key').addColumn('version_at', ddl.text).execute();
  await makeNearText(schema, ddl);
  await makeDuplicates(schema, ddl);
  await makeFeeds(schema, ddl);
}

async function makeNearText(schema: SchemaModule, ddl: Ddl): Promise<void> {
  await schema
    .createTable('near_text')
    .addColumn('band', ddl.integer, (c) => c.notNull())
    .addColumn('article_id', ddl.integer, (c) => c.notNull().references('article.id'))
    .addPrimaryKeyConstraint('near_text_key', ['band', 'article_id'])
    .modifyEnd(ddl.keyedTable)
    .execute();
  await schema.createIndex('near_text_article').on('near_text').column('article_id').execute();
}

async function makeDuplicates(schema: SchemaModule, ddl: Ddl): Promise<void> {
  await schema
    .createTable('duplicate')
    .addColumn('space', ddl.text, (c) => c.notNull())
    .addColumn('key', ddl.text, (c) => c.notNull())
    .addColumn('article_id', ddl.integer, (c) => c.notNull().references('article.id'))
    .addColumn('fingerprint', ddl.text, (c) => c.notNull())
    .addColumn('similarity', ddl.integer, (c) => c.notNull())
    .addColumn('headline', ddl.text, (c) => c.notNull())
    .addColumn('source_name', ddl.text)
    .addColumn('url', ddl.text)
    .addColumn('noticed_at', ddl.text, (c) => c.notNull())
    .addPrimaryKeyConstraint('duplicate_key', ['space', 'key'])
    .modifyEnd(ddl.keyedTable)
    .execute();
  await schema.createIndex('duplicate_article').on('duplicate').columns(['article_id', 'noticed_at']).execute();
}

async function makeFeeds(schema: SchemaModule, ddl: Ddl): Promise<void> {
  await schema
    .createTable('feed')
    .addColumn('id', ddl.id)
    .addColumn('url', ddl.text, (c) => c.notNull())
    .addColumn('policy', ddl.text, (c) => c.notNull())
    .addColumn('source_name', ddl.text)
    .addColumn('section', ddl.text)
    .addColumn('language', ddl.text)
    .addColumn('every_ms', ddl.integer, (c) => c.notNull())
    .addColumn('private_allowed', ddl.integer, (c) => c.notNull())
    .addColumn('created_at', ddl.text, (c) => c.notNull())
    .addColumn('paused_at', ddl.text)
    .addColumn('next_at', ddl.text, (c) => c.notNull())
    .addColumn('claimed_until', ddl.text)
    .addColumn('etag', ddl.text)
    .addColumn('last_modified', ddl.text)
    .addColumn('polled_at', ddl.text)
    .addColumn('failures', ddl.integer, (c) => c.notNull())
    .addColumn('outcome', ddl.text)
    .modifyEnd(ddl.table)
    .execute();
  await schema.createIndex('feed_url').unique().on('feed').column('url').execute();
  await schema.createIndex('feed_due').on('feed').columns(['next_at', 'id']).execute();
}
