import type { SchemaModule } from 'kysely';
import type { Transaction } from '../database.ts';
import type { Ddl, Dialect } from '../dialect.ts';

/** The search: two indexes of words, and which story is which row of them, in the order of time. */
export async function search(schema: SchemaModule, ddl: Ddl, tables: Transaction['tables'], dialect: Dialect): Promise<void> {
  await schema
    .createTable('indexed')
    .addColumn('docid', ddl.integer, (c) => c.primaryKey())
    .addColumn('article_id', ddl.integer, (c) => c.notNull().references('article.id'))
    .addColumn('sort_at', ddl.text, (c) => c.notNull())
    .addColumn('is_public', ddl.integer, (c) => c.notNull())
    .modifyEnd(ddl.table)
    .execute();
  await schema.createIndex('indexed_article').unique().on('indexed').column('article_id').execute();
  await schema.createIndex('indexed_order').on('indexed').columns(['sort_at', 'article_id']).execute();
  await schema
    .createTable('index_state')
    .addColumn('edition', ddl.integer, (c) => c.primaryKey())
    .addColumn('done_up_to', ddl.integer, (c) => c.notNull())
    .addColumn('is_whole', ddl.integer, (c) => c.notNull())
    .modifyEnd(ddl.table)
    .execute();
  await dialect.search.create(tables);
}
