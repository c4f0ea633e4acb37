import type { SchemaModule } from 'kysely';
import type { Ddl } from '../dialect.ts';

/** On whose word a story waits for a decision: its source's, or the linker's. */
export async function sourceDoubts(schema: SchemaModule, ddl: Ddl): Promise<void> {
  await schema.alterTable('review_story').addColumn('origin', ddl.text, (c) => c.notNull().defaultTo('LINKER')).execute();
}
