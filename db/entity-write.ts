import { sql } from 'kysely';
import type { Transaction } from './database.ts';
import { named, type EntityName } from './entity-names.ts';
import { fold, slugOf } from './fold.ts';
import { bumpNames } from './names-version.ts';
import type { AliasKind, EntityKind, EventStatus, EventType } from './tables.ts';

/** What is written of any entity. */
export interface EntityFields {
  readonly name: string;
  readonly description: string | null;
  /** By kind; NAME is added from `name`. */
  readonly aliases: Readonly<Partial<Record<AliasKind, readonly string[]>>>;
}

/** Inserts an entity and its names; gives its id. A slug that is taken gets a number. */
export async function insertEntity(tx: Transaction, kind: EntityKind, fields: EntityFields, slug?: string): Promise<number> {
  const { id } = await tx.tables
    .insertInto('entity')
    .values({
      kind, slug: slug ?? (await freeSlug(tx, fields.name, kind)), name: fields.name, sort_name: fold(fields.name),
      description: fields.description, version: 1, created_at: tx.now, updated_at: tx.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await writeAliases(tx, id, fields);
  await bumpNames(tx);
  return id;
}

/** Saves an entity's own fields, as its `next` version, if it still is of `version`; gives false, and writes nothing, if it is not. */
export async function updateEntity(tx: Transaction, id: number, version: number, fields: EntityFields, next = version + 1): Promise<boolean> {
  const { numUpdatedRows } = await tx.tables
    .updateTable('entity')
    .set({ name: fields.name, sort_name: fold(fields.name), description: fields.description, version: next, updated_at: tx.now })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  const before = await tx.tables.selectFrom('alias').select('folded').where('entity_id', '=', id).execute();
  await tx.tables.deleteFrom('alias').where('entity_id', '=', id).execute();
  await writeAliases(tx, id, fields);
  await unblockNames(tx, id, new Set(before.map(({ folded }) => folded)), fields);
  await bumpNames(tx);
  return true;
}

/** A name that it is given anew is theirs, though an editor said once that it is not. */
async function unblockNames(tx: Transaction, id: number, before: ReadonlySet<string>, { name, aliases }: EntityFields): Promise<void> {
  const given = [name, ...Object.values(aliases).flat()].map(fold).filter((folded) => !before.has(folded));
  if (given.length > 0) await tx.tables.deleteFrom('blocked_alias').where('entity_id', '=', id).where('folded', 'in', given).execute();
}

async function writeAliases(tx: Transaction, id: number, { name, aliases }: EntityFields): Promise<void> {
  const rows = Object.entries({ ...aliases, NAME: [name] } as Record<AliasKind, readonly string[]>).flatMap(([kind, names]) =>
    [...new Set(names)].map((alias, rank) => ({ entity_id: id, kind: kind as AliasKind, rank, name: alias, folded: fold(alias) })),
  );
  await tx.tables.insertInto('alias').values(rows).execute();
}

async function freeSlug(tx: Transaction, name: string, kind: EntityKind): Promise<string> {
  const wished = slugOf(name) || kind.toLowerCase();
  const taken = await tx.tables
    .selectFrom('entity')
    .select('slug')
    .where((where) => where.or([where('slug', '=', wished), where('slug', 'like', sql<string>`${wished} || '-%'`)]))
    .execute();
  const leading = await tx.tables
    .selectFrom('entity_redirect')
    .select('from_slug as slug')
    .where((where) => where.or([where('from_slug', '=', wished), where('from_slug', 'like', sql<string>`${wished} || '-%'`)]))
    .execute();
  const slugs = new Set([...taken, ...leading].map((row) => row.slug));
  let slug = wished;
  for (let n = 2; slugs.has(slug); n++) slug = `${wished}-${n}`;
  return slug;
}

export interface StoredEntity extends EntityFields {
  readonly id: number;
  readonly kind: EntityKind;
  readonly slug: string;
  readonly version: number;
  readonly event?: EventDetails;
}

/** An entity as it stands in the database, for a verb that will change it. */
export async function storedEntity(tx: Transaction, name: EntityName): Promise<StoredEntity | undefined> {
  const [found] = await named(tx, [name]);
  if (!found) return undefined;
  const row = await tx.tables.selectFrom('entity').selectAll().where('id', '=', found.id).executeTakeFirstOrThrow();
  const names = await tx.tables.selectFrom('alias').selectAll().where('entity_id', '=', row.id).orderBy('kind').orderBy('rank').execute();
  const aliases: Partial<Record<AliasKind, string[]>> = {};
  for (const alias of names) (aliases[alias.kind] ??= []).push(alias.name);
  const event = await tx.tables.selectFrom('event').selectAll().where('entity_id', '=', row.id).executeTakeFirst();
  return {
    id: row.id, kind: row.kind, slug: row.slug, version: row.version, name: row.name, description: row.description, aliases,
    ...(event && {
      event: {
        type: event.type, status: event.status, startsOn: event.starts_on || null, endsOn: event.ends_on, place: event.place,
        countryId: event.country_id,
      },
    }),
  };
}

export interface EventDetails {
  readonly type: EventType;
  readonly status: EventStatus;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly place: string | null;
  readonly countryId: number | null;
}

export async function insertEventDetails(tx: Transaction, id: number, details: EventDetails): Promise<void> {
  await tx.tables.insertInto('event').values({ entity_id: id, ...eventColumns(details) }).execute();
}

export async function updateEventDetails(tx: Transaction, id: number, details: EventDetails): Promise<void> {
  await tx.tables.updateTable('event').set(eventColumns(details)).where('entity_id', '=', id).execute();
}

function eventColumns({ type, status, startsOn, endsOn, place, countryId }: EventDetails) {
  return { type, status, starts_on: startsOn ?? '', ends_on: endsOn, place, country_id: countryId };
}

export interface OrganizationDetails {
  readonly acronym?: string | null | undefined;
  /** Of whose it is. */
  readonly countryId?: number | null | undefined;
}

/** What is not given stays as it is, and is null of a new one. */
export async function writeOrganizationDetails(tx: Transaction, id: number, { acronym, countryId }: OrganizationDetails): Promise<void> {
  const given = { ...(acronym !== undefined && { acronym }), ...(countryId !== undefined && { country_id: countryId }) };
  await tx.tables
    .insertInto('organization')
    .values({ entity_id: id, acronym: null, country_id: null, ...given })
    .onConflict((on) => (Object.keys(given).length > 0 ? on.column('entity_id').doUpdateSet(given) : on.column('entity_id').doNothing()))
    .execute();
}

export interface CountryDetails {
  readonly code: string;
  readonly code3: string;
  readonly officialName: string;
  readonly capital: string | null;
  readonly region: string;
  readonly subregion: string | null;
}

export async function insertCountryDetails(tx: Transaction, id: number, details: CountryDetails): Promise<void> {
  const { code, code3, officialName, capital, region, subregion } = details;
  await tx.tables.insertInto('country').values({ entity_id: id, code, code3, official_name: officialName, capital, region, subregion }).execute();
}
