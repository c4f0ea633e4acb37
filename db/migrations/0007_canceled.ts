import type { SchemaModule } from 'kysely';
import type { Ddl } from '../dialect.ts';

/** What sources took back, for the older versions of it that come later; and the number of what a source said last, beside its time. */
export async function canceled(schema: SchemaModule, ddl: Ddl): Promise<void> {
  await schema.alterTable('article_key').addColumn('version', ddl.integer).execute();
  await schema
    .createTable('canceled')
    .addColumn('space', ddl.text, (c) => c.notNull())
    .addColumn('key', ddl.text, (c) => c.notNull())
    .addColumn('said_by', ddl.text, (c) => c.notNull())
    .addColumn('version_at', ddl.text)
    .addColumn('version', ddl.integer)
    .addColumn('noticed_at', ddl.text, (c) => c.notNull())
    .addPrimaryKeyConstraint('canceled_key', ['space', 'key'])
    .modifyEnd(ddl.keyedTable)
    .execute();
}
