import { sql, type Kysely, type SchemaModule } from 'kysely';
import type { Ddl } from '../dialect.ts';
import type { Tables } from '../tables.ts';

/** The newsroom: embargoes found by their time, the audit, retries that are safe, entities that were merged, tokens for less. */
export async function newsroomVerbs(schema: SchemaModule, ddl: Ddl, db: Kysely<Tables>): Promise<void> {
  await schema.createIndex('article_due').on('article').columns(['publish_at', 'id']).where('publish_at', 'is not', null).execute();
  await schema.alterTable('token').addColumn('scopes', ddl.text).execute();
  await makeAudit(schema, ddl);
  await makeRetries(schema, ddl);
  await makeRedirects(schema, ddl);
  await freeAnnouncements(schema, ddl, db);
}

async function makeAudit(schema: SchemaModule, ddl: Ddl): Promise<void> {
  await schema
    .createTable('audit')
    .addColumn('seq', ddl.id)
    .addColumn('at', ddl.text, (c) => c.notNull())
    .addColumn('actor', ddl.text, (c) => c.notNull())
    .addColumn('role', ddl.text, (c) => c.notNull())
    .addColumn('token_id', ddl.integer)
    .addColumn('action', ddl.text, (c) => c.notNull())
    .addColumn('target_type', ddl.text, (c) => c.notNull())
    .addColumn('target_id', ddl.integer)
    .addColumn('before', ddl.text)
    .addColumn('after', ddl.text)
    .addColumn('previous', ddl.text, (c) => c.notNull())
    .addColumn('hash', ddl.text, (c) => c.notNull())
    .modifyEnd(ddl.table)
    .execute();
  await schema.createIndex('audit_target').on('audit').columns(['target_type', 'target_id', 'seq']).execute();
  await schema.createIndex('audit_actor').on('audit').columns(['actor', 'seq']).execute();
  await schema.createIndex('audit_action').on('audit').columns(['action', 'seq']).execute();
}

async function makeRetries(schema: SchemaModule, ddl: Ddl): Promise<void> {
  await schema
    .createTable('retry')
    .addColumn('token_id', ddl.integer, (c) => c.notNull().references('token.id'))
    .addColumn('key', ddl.text, (c) => c.notNull())
    .addColumn('call', ddl.integer, (c) => c.notNull())
    .addColumn('body', ddl.text, (c) => c.notNull())
    .addColumn('value', ddl.text, (c) => c.notNull())
    .addColumn('created_at', ddl.text, (c) => c.notNull())
    .addPrimaryKeyConstraint('retry_key', ['token_id', 'key', 'call'])
    .modifyEnd(ddl.keyedTable)
    .execute();
  await schema.createIndex('retry_age').on('retry').column('created_at').execute();
}

async function makeRedirects(schema: SchemaModule, ddl: Ddl): Promise<void> {
  await schema
    .createTable('entity_redirect')
    .addColumn('from_id', ddl.integer, (c) => c.notNull())
    .addColumn('from_slug', ddl.text, (c) => c.notNull())
    .addColumn('to_id', ddl.integer, (c) => c.notNull().references('entity.id'))
    .addColumn('at', ddl.text, (c) => c.notNull())
    .addPrimaryKeyConstraint('entity_redirect_key', ['from_id'])
    .modifyEnd(ddl.table)
    .execute();
  await schema.createIndex('entity_redirect_slug').unique().on('entity_redirect').column('from_slug').execute();
  await schema.createIndex('entity_redirect_target').on('entity_redirect').column('to_id').execute();
}

/** An announcement names entities by which it may be asked for, those that were merged away among them: their rows are gone. */
async function freeAnnouncements(schema: SchemaModule, ddl: Ddl, db: Kysely<Tables>): Promise<void> {
  await schema.alterTable('announcement_entity').renameTo('announcement_entity_before').execute();
  await schema
    .createTable('announcement_entity')
    .addColumn('entity_id', ddl.integer, (c) => c.notNull())
    .addColumn('seq', ddl.integer, (c) => c.notNull())
    .addPrimaryKeyConstraint('announcement_named', ['entity_id', 'seq'])
    .modifyEnd(ddl.keyedTable)
    .execute();
  await sql`insert into announcement_entity (entity_id, seq) select entity_id, seq from announcement_entity_before`.execute(db);
  await schema.dropTable('announcement_entity_before').execute();
}
