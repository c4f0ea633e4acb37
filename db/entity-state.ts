import type { Transaction } from './database.ts';

/** All that is known of an entity, in an order that only a change changes: what the audit's hashes cover. Null if there is none. */
export async function entityState(tx: Transaction, id: number): Promise<object | null> {
  const { tables } = tx;
  const entity = await tables.selectFrom('entity').selectAll().where('id', '=', id).executeTakeFirst();
  if (!entity) return null;
  return {
    entity,
    aliases: await tables.selectFrom('alias').select(['kind', 'rank', 'name']).where('entity_id', '=', id).orderBy('kind').orderBy('rank').execute(),
    country: await tables.selectFrom('country').selectAll().where('entity_id', '=', id).executeTakeFirst(),
    organization: await tables.selectFrom('organization').selectAll().where('entity_id', '=', id).executeTakeFirst(),
    event: await tables.selectFrom('event').selectAll().where('entity_id', '=', id).executeTakeFirst(),
    positions: await tables.selectFrom('position').selectAll().where('person_id', '=', id).orderBy('rank').orderBy('id').execute(),
    members: await tables.selectFrom('membership').selectAll().where('organization_id', '=', id).orderBy('id').execute(),
    participants: await tables.selectFrom('participation').selectAll().where('event_id', '=', id).orderBy('rank').orderBy('entity_id').execute(),
  };
}
