import { statement } from './statement.ts';
import type { AliasKind, EntityKind, EventType } from './tables.ts';

/** Of every entity, what a text may name it by and what tells it from others. `code` is a country's own, that of whose an organization is, or that of an event's place. */
export const gazetteerEntities = statement<Record<never, never>, {
  id: number; kind: EntityKind; slug: string; name: string; code: string | null;
  type: EventType | null; starts_on: string | null; ends_on: string | null; place: string | null;
}>((b) =>
  b.see().selectFrom('entity')
    .leftJoin('country', 'country.entity_id', 'entity.id')
    .leftJoin('organization', 'organization.entity_id', 'entity.id')
    .leftJoin('country as owner', 'owner.entity_id', 'organization.country_id')
    .leftJoin('event', 'event.entity_id', 'entity.id')
    .leftJoin('country as venue', 'venue.entity_id', 'event.country_id')
    .select((eb) => ['entity.id', 'entity.kind', 'entity.slug', 'entity.name', eb.fn.coalesce('country.code', 'owner.code', 'venue.code').as('code'), 'event.type', 'event.starts_on', 'event.ends_on', 'event.place'])
    .orderBy('entity.id'),
);

export const gazetteerNames = statement<Record<never, never>, { entity_id: number; kind: AliasKind; name: string }>((b) =>
  b.see().selectFrom('alias').select(['entity_id', 'kind', 'name']).orderBy('entity_id'),
);

/** Offices, a person's newest first. */
export const gazetteerOffices = statement<Record<never, never>, { person_id: number; title: string; code: string | null }>((b) =>
  b.see().selectFrom('position').leftJoin('country', 'country.entity_id', 'position.country_id')
    .select(['position.person_id', 'position.title', 'country.code'])
    .orderBy('position.person_id').orderBy('position.rank'),
);

export const gazetteerParticipants = statement<Record<never, never>, { event_id: number; entity_id: number }>((b) =>
  b.see().selectFrom('participation').select(['event_id', 'entity_id']).orderBy('event_id'),
);
