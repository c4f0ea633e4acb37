import { createHash } from 'node:crypto';
import { appendAudit } from '../audit.ts';
import type { Database, Transaction } from '../database.ts';
import { fold, slugOf } from '../fold.ts';
import { readMeta, readMetaIn, writeMeta } from '../meta.ts';
import { bumpNames } from '../names-version.ts';
import type { AliasKind, EntityKind, Tables } from '../tables.ts';
import type { Insertable } from 'kysely';
import { countries, events, organizations, people } from './all.ts';
import type { CountryFact } from './facts.ts';

/**
 * Loads the facts that Silkwire ships with, when they are other than at the last time: those that are missing are
 * added, and nothing that is there is changed, since an editor may have improved it; but for what archives that are older
 * than a column could not hold. Gives how many were added.
 */
export async function loadFacts(database: Database): Promise<number> {
  const facts = createHash('sha256').update(JSON.stringify([countries, organizations, people, events])).digest('hex');
  const known = await readMeta(database, 'facts_hash');
  if (known === facts) return 0;
  return database.write(async (tx) => {
    // Two servers may start on a new database at once.
    await tx.dialect.lockMigrations(tx.tables);
    const merged = await tx.tables.selectFrom('entity_redirect').select('from_slug as slug').execute();
    const before = new Set([...(await tx.tables.selectFrom('entity').select('slug').execute()), ...merged].map((row) => row.slug));
    const added = newFacts().filter(({ slug }) => !before.has(slug));
    const filled = await fillCountries(tx);
    await insertEntities(tx, added);
    await connect(tx, new Set(added.map(({ slug }) => slug)));
    if (added.length + filled > 0) await bumpNames(tx);
    await writeMeta(tx, 'facts_hash', facts);
    await appendAudit(tx, {
      actor: 'silkwire', role: 'ADMIN', tokenId: null, action: 'loadFacts', targetType: 'Facts', targetId: null, before: known ?? null, after: facts,
    });
    return added.length;
  });
}

interface NewEntity {
  readonly kind: EntityKind;
  readonly slug: string;
  readonly name: string;
  readonly description: string | null;
  readonly aliases: Partial<Record<AliasKind, readonly string[]>>;
}

function newFacts(): NewEntity[] {
  return [
    ...countries.map((fact) => ({
      kind: 'COUNTRY' as const, slug: countrySlug(fact), name: fact.name, description: null,
      aliases: {
        ALIAS: fact.aliases, DEMONYM: fact.demonyms, OFFICIAL: [fact.officialName],
        CAPITAL: fact.capital ? [fact.capital, ...(fact.capitalAliases ?? [])] : [],
      },
    })),
    ...organizations.map((fact) => ({
      kind: 'ORGANIZATION' as const, slug: fact.slug, name: fact.name, description: fact.description,
      aliases: { ALIAS: fact.aliases, ACRONYM: fact.acronym ? [fact.acronym] : [] },
    })),
    ...people.map((fact) => ({ kind: 'PERSON' as const, slug: fact.slug, name: fact.name, description: fact.description, aliases: { ALIAS: fact.aliases } })),
    ...events.map((fact) => ({ kind: 'EVENT' as const, slug: fact.slug, name: fact.name, description: fact.description, aliases: { ALIAS: fact.aliases } })),
  ];
}

function countrySlug(fact: CountryFact): string {
  return slugOf(fact.name);
}

async function insertEntities(tx: Transaction, entities: readonly NewEntity[]): Promise<void> {
  await insertAll(tx, 'entity', entities.map(({ kind, slug, name, description }) => ({
    kind, slug, name, sort_name: fold(name), description, version: 1, created_at: tx.now, updated_at: tx.now,
  })));
  const idOf = await idsBySlug(tx);
  const aliases = entities.flatMap(({ slug, name, aliases: others }) =>
    Object.entries({ NAME: [name], ...others }).flatMap(([kind, names]) =>
      [...new Set(names)].map((alias, rank) => ({ entity_id: idOf(slug), kind: kind as AliasKind, rank, name: alias, folded: fold(alias) })),
    ),
  );
  await insertAll(tx, 'alias', aliases);
}

/** The rows of each kind, and what ties entities to each other, for those that are new. */
async function connect(tx: Transaction, added: ReadonlySet<string>): Promise<void> {
  const idOf = await idsBySlug(tx);
  const slugOfCode = new Map(countries.map((fact) => [fact.code, countrySlug(fact)]));
  const country = (code: string) => idOf(slugOfCode.get(code) ?? code);
  const anyone = (name: string) => (slugOfCode.has(name) ? country(name) : idOf(name));
  const isNew = ({ slug }: { readonly slug: string }) => added.has(slug);

  await insertAll(tx, 'country', countries.filter((fact) => added.has(countrySlug(fact))).map((fact) => ({
    entity_id: country(fact.code), code: fact.code, code3: fact.code3, official_name: fact.officialName, capital: fact.capital,
    region: fact.region, subregion: fact.subregion,
  })));
  await insertAll(tx, 'organization', organizations.filter(isNew).map((fact) => ({
    entity_id: idOf(fact.slug), acronym: fact.acronym, country_id: fact.country === null ? null : country(fact.country),
  })));
  await insertAll(tx, 'membership', organizations.filter(isNew).flatMap((fact) =>
    (fact.members ?? []).map((member) => ({
      organization_id: idOf(fact.slug), country_id: country(member.country), since: member.since ?? null, until: member.until ?? null,
    })),
  ));
  await insertAll(tx, 'position', people.filter(isNew).flatMap((fact) =>
    fact.positions.map((position, rank) => ({
      person_id: idOf(fact.slug), rank, title: position.title, country_id: position.country ? country(position.country) : null,
      organization_id: position.organization ? idOf(position.organization) : null, starts_on: position.startsOn ?? null,
      ends_on: position.endsOn ?? null,
    })),
  ));
  await insertAll(tx, 'event', events.filter(isNew).map((fact) => ({
    entity_id: idOf(fact.slug), type: fact.type, status: fact.status, starts_on: fact.startsOn, ends_on: fact.endsOn ?? null,
    place: fact.place ?? null, country_id: fact.country ? country(fact.country) : null,
  })));
  await insertAll(tx, 'participation', events.filter(isNew).flatMap((fact) =>
    fact.participants.map(({ entity, role }, rank) => ({ event_id: idOf(fact.slug), entity_id: anyone(entity), rank, role: role ?? null })),
  ));
}

/**
 * Gives organizations of an archive that was made before that was kept the countries whose they are: once, since editors
 * may take them back, and none that has one. Gives how many.
 */
async function fillCountries(tx: Transaction): Promise<number> {
  if ((await readMetaIn(tx, 'countries_filled_at')) !== undefined) return 0;
  await writeMeta(tx, 'countries_filled_at', tx.now);
  const { tables } = tx;
  const byCode = new Map((await tables.selectFrom('country').select(['code', 'entity_id']).execute()).map((row) => [row.code, row.entity_id]));
  const codes = new Map(organizations.map(({ slug, country }) => [slug, country]));
  const own = await tables.selectFrom('organization').innerJoin('entity', 'entity.id', 'organization.entity_id').select(['entity.id', 'entity.slug']).execute();
  const merged = await tables.selectFrom('organization').innerJoin('entity_redirect', 'to_id', 'organization.entity_id').select(['to_id as id', 'from_slug as slug']).execute();
  // Of two that were merged into one, its own fact counts first, also where that is of no country.
  const codeOf = new Map([...merged, ...own].flatMap(({ id, slug }) => {
    const code = codes.get(slug);
    return code === undefined ? [] : [[id, code] as const];
  }));
  let filled = 0n;
  for (const [code, all] of Map.groupBy(codeOf, ([, one]) => one)) {
    const country_id = code === null ? undefined : byCode.get(code);
    if (country_id === undefined) continue;
    const { numUpdatedRows } = await tables.updateTable('organization').set({ country_id }).where('entity_id', 'in', all.map(([id]) => id)).where('country_id', 'is', null).executeTakeFirstOrThrow();
    filled += numUpdatedRows;
  }
  return Number(filled);
}

/** @throws Error, from what it gives, for a slug that no entity has: a fact that points nowhere. */
async function idsBySlug(tx: Transaction): Promise<(slug: string) => number> {
  const merged = await tx.tables.selectFrom('entity_redirect').select(['to_id as id', 'from_slug as slug']).execute();
  const ids = new Map([...(await tx.tables.selectFrom('entity').select(['id', 'slug']).execute()), ...merged].map((row) => [row.slug, row.id]));
  return (slug) => {
    const id = ids.get(slug);
    if (id === undefined) throw new Error(`The reference facts name "${slug}", and there is no such entity.`);
    return id;
  };
}

async function insertAll<T extends keyof Tables>(tx: Transaction, table: T, rows: readonly Insertable<Tables[T]>[]): Promise<void> {
  const chunk = 500;
  for (let start = 0; start < rows.length; start += chunk) await tx.tables.insertInto(table).values(rows.slice(start, start + chunk)).execute();
}
