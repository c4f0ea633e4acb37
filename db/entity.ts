import { sql, type SqlBool } from 'kysely';
import type { Values } from './slot.ts';
import { statement, type Building } from './statement.ts';
import type { AliasKind, EntityKind, EventStatus, EventType } from './tables.ts';

interface Base {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
  readonly sortName: string;
  readonly description: string | null;
  readonly version: number;
}

export interface Person extends Base {
  readonly kind: 'PERSON';
}

export interface Country extends Base {
  readonly kind: 'COUNTRY';
  readonly code: string;
  readonly code3: string;
  readonly officialName: string;
  readonly capital: string | null;
  readonly region: string;
  readonly subregion: string | null;
}

export interface Organization extends Base {
  readonly kind: 'ORGANIZATION';
  readonly acronym: string | null;
  /** Of whose it is; null for what several states or none have. */
  readonly countryId: number | null;
}

export interface Event extends Base {
  readonly kind: 'EVENT';
  readonly type: EventType;
  readonly status: EventStatus;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly place: string | null;
  readonly countryId: number | null;
}

export type Entity = Person | Country | Organization | Event;

export const everyKind: readonly EntityKind[] = ['PERSON', 'COUNTRY', 'ORGANIZATION', 'EVENT'];

/** An entity as any statement reads it: its own columns, and those of its kind, null for other kinds. */
export interface EntityRow {
  id: number;
  kind: EntityKind;
  slug: string;
  name: string;
  sort_name: string;
  description: string | null;
  version: number;
  code: string | null;
  code3: string | null;
  official_name: string | null;
  capital: string | null;
  region: string | null;
  subregion: string | null;
  acronym: string | null;
  of_country_id: number | null;
  type: EventType | null;
  status: EventStatus | null;
  starts_on: string | null;
  ends_on: string | null;
  place: string | null;
  country_id: number | null;
}

/** `entity` joined with the tables of all kinds. */
export function entityRows<V extends Values>({ see }: Pick<Building<V>, 'see'>) {
  return see()
    .selectFrom('entity')
    .leftJoin('country', 'country.entity_id', 'entity.id')
    .leftJoin('organization', 'organization.entity_id', 'entity.id')
    .leftJoin('event', 'event.entity_id', 'entity.id')
    .select(entityColumns);
}

export const entityColumns = [
  'entity.id', 'entity.kind', 'entity.slug', 'entity.name', 'entity.sort_name', 'entity.description', 'entity.version',
  'country.code', 'country.code3', 'country.official_name', 'country.capital', 'country.region', 'country.subregion',
  'organization.acronym', 'organization.country_id as of_country_id',
  'event.type', 'event.status', 'event.starts_on', 'event.ends_on', 'event.place', 'event.country_id',
] as const;

export function entityOf(row: EntityRow): Entity {
  const base = {
    id: row.id, slug: row.slug, name: row.name, sortName: row.sort_name, description: row.description, version: row.version,
  };
  switch (row.kind) {
    case 'PERSON':
      return { ...base, kind: 'PERSON' };
    case 'COUNTRY':
      return {
        ...base, kind: 'COUNTRY', code: row.code ?? '', code3: row.code3 ?? '', officialName: row.official_name ?? '',
        capital: row.capital, region: row.region ?? '', subregion: row.subregion,
      };
    case 'ORGANIZATION':
      return { ...base, kind: 'ORGANIZATION', acronym: row.acronym, countryId: row.of_country_id };
    case 'EVENT':
      return {
        ...base, kind: 'EVENT', type: row.type ?? 'OTHER', status: row.status ?? 'HELD', startsOn: row.starts_on || null,
        endsOn: row.ends_on, place: row.place, countryId: row.country_id,
      };
  }
}

/** Entities by id, slug or ISO code: whichever list names them. A look-up each: with `or` between them, all are read. */
export const entitiesNamed = statement<{ ids: number[]; slugs: string[]; codes: string[] }, EntityRow>((b) => {
  const bySlug = sql`select e.id from entity e where ${b.among(sql.ref('e.slug'), 'slugs', 'text')}`;
  const byCode = sql`select c.entity_id from country c where ${b.among(sql.ref('c.code'), 'codes', 'text')}`;
  const byCode3 = sql`select c.entity_id from country c where ${b.among(sql.ref('c.code3'), 'codes', 'text')}`;
  const byId = sql`select e.id from entity e where ${b.among(sql.ref('e.id'), 'ids')}`;
  return entityRows(b).where(sql<SqlBool>`entity.id in (${byId} union ${bySlug} union ${byCode} union ${byCode3})`);
});

export const entitiesById = statement<{ ids: number[] }, EntityRow>((b) =>
  entityRows(b).where((where) => b.among(where.ref('entity.id'), 'ids')),
);

export interface AliasRow {
  entity_id: number;
  kind: AliasKind;
  name: string;
}

export const aliasesOf = statement<{ ids: number[] }, AliasRow>((b) =>
  b.see().selectFrom('alias').select(['entity_id', 'kind', 'name'])
    .where((where) => b.among(where.ref('alias.entity_id'), 'ids'))
    .orderBy('entity_id').orderBy('kind').orderBy('rank'),
);

