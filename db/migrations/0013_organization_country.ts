import type { SchemaModule } from 'kysely';
import type { Ddl } from '../dialect.ts';

/** Of whose an organization is; null for what several states or none have. The reference facts are filled in when they are loaded. */
export async function organizationCountry(schema: SchemaModule, ddl: Ddl): Promise<void> {
  await schema.alterTable('organization').addColumn('country_id', ddl.integer, (column) => column.references('country.entity_id')).execute();
}
