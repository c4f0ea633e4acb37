import type { SchemaModule } from 'kysely';
import type { Ddl } from '../dialect.ts';

/** When the identity provider said last who someone is, in s since 1970: what it said before that is not written down again. */
export async function signedInAt(schema: SchemaModule, ddl: Ddl): Promise<void> {
  await schema.alterTable('token').addColumn('issued_at', ddl.integer).execute();
}
