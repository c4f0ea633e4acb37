import { sql } from 'kysely';
import type { Reader } from './reader.ts';
import { statement } from './statement.ts';
import type { AliasKind, EntityKind } from './tables.ts';

/** A name of an entity, with what an index of names wants of it. */
export interface NameRow {
  readonly entity_id: number;
  readonly entity_kind: EntityKind;
  readonly kind: AliasKind;
  readonly rank: number;
  readonly name: string;
  readonly sort_name: string;
}

/** The names of the entities with ids after `after`, of at most `limit` entities. In the order of ids. */
const namesAfter = statement<{ after: number; limit: number }, NameRow>((b) =>
  b.see()
    .selectFrom(sql<{ id: number; kind: EntityKind; sort_name: string }>`(select id, kind, sort_name from entity where id > ${b.slot.after} order by id limit ${b.slot.limit})`.as('e'))
    .innerJoin('alias', 'alias.entity_id', 'e.id')
    .select(['alias.entity_id', 'e.kind as entity_kind', 'alias.kind', 'alias.rank', 'alias.name', 'e.sort_name'])
    .orderBy('e.id'),
);

/** Entities at once: in some ms, with all that is made of their names. */
const chunk = 100;

/** All names of all entities, some at a time: so that nobody waits long in between. */
export async function* allNames(reader: Reader): AsyncGenerator<readonly NameRow[]> {
  for (let after = 0; ; ) {
    const rows = await namesAfter(reader, { after, limit: chunk });
    const last = rows.at(-1);
    if (!last) return;
    yield rows;
    after = last.entity_id;
  }
}

/** In how many published stories each entity is mentioned. Those in none are left out. It takes time with the archive's size. */
export const mentionCounts = statement<Record<never, never>, { id: number; articles: number }>((b) =>
  b.see('visible_mention').selectFrom('visible_mention as m').select((eb) => ['m.entity_id as id', eb.fn.countAll<number>().as('articles')])
    .where('m.status', '=', 'PUBLISHED').groupBy('m.entity_id'),
);
