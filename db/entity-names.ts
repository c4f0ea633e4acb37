import type { Transaction } from './database.ts';
import { askable } from './fold.ts';
import { redirectsIn } from './redirect.ts';
import type { EntityKind } from './tables.ts';

/** An entity as a client names it: by id, by slug, or a country by its ISO 3166-1 code. */
export type EntityName = { readonly id: number } | { readonly slug: string } | { readonly code: string };

export interface NamedEntity {
  readonly id: number;
  readonly kind: EntityKind;
}

/** The entities of these names, in their order, inside a transaction; undefined where there is none. One that was merged is the one that is kept. */
export async function named(tx: Transaction, names: readonly EntityName[]): Promise<(NamedEntity | undefined)[]> {
  const found = await rowsOf(tx, names);
  const missing = names.filter((_name, n) => !found[n]);
  const redirects = await redirectsIn(tx, { ids: missing.flatMap((name) => ('id' in name ? name.id : [])), slugs: missing.flatMap((name) => ('slug' in name ? askable(name.slug) : [])) });
  if (redirects.length === 0) return found;
  const followed = names.map((name) => {
    const redirect = redirects.find(({ fromId, fromSlug }) => ('id' in name ? fromId === name.id : 'slug' in name && fromSlug === name.slug));
    return redirect ? { id: redirect.toId } : name;
  });
  return rowsOf(tx, followed);
}

async function rowsOf(tx: Transaction, names: readonly EntityName[]): Promise<(NamedEntity | undefined)[]> {
  if (names.length === 0) return [];
  const ids = names.flatMap((name) => ('id' in name ? name.id : []));
  const slugs = names.flatMap((name) => ('slug' in name ? askable(name.slug) : []));
  const codes = names.flatMap((name) => ('code' in name ? name.code : []));
  const rows = await tx.tables
    .selectFrom('entity')
    .leftJoin('country', 'country.entity_id', 'entity.id')
    .select(['entity.id', 'entity.kind', 'entity.slug', 'country.code', 'country.code3'])
    .where((where) =>
      where.or([
        ...(ids.length > 0 ? [where('entity.id', 'in', ids)] : []),
        ...(slugs.length > 0 ? [where('entity.slug', 'in', slugs)] : []),
        ...(codes.length > 0 ? [where('country.code', 'in', codes), where('country.code3', 'in', codes)] : []),
      ]),
    )
    .execute();
  return names.map((name) =>
    rows.find((row) => ('id' in name ? row.id === name.id : 'slug' in name ? row.slug === name.slug : row.code === name.code || row.code3 === name.code)),
  );
}

/** An entity, and what it was found by. */
export interface CalledEntity extends NamedEntity {
  readonly by: 'slug' | 'code' | 'name';
  readonly called: string;
}

/** At once; SQLite takes no more than 32,766 values in a statement. */
const mostAsked = 1000;

/** The entities of any of these slugs, country codes and folded names (`fold`), whatever their kind; several may have one name. */
export async function entitiesCalled(tx: Transaction, asked: { readonly slugs: readonly string[]; readonly codes: readonly string[]; readonly folded: readonly string[] }): Promise<CalledEntity[]> {
  const [slugs, codes, folded] = [asked.slugs, asked.codes, asked.folded].map((all) => [...new Set(all.map(askable))].slice(0, mostAsked));
  const found: CalledEntity[] = [];
  if (slugs?.length) {
    const rows = await tx.tables.selectFrom('entity').select(['id', 'kind', 'slug']).where('slug', 'in', slugs).execute();
    for (const { slug, ...entity } of rows) found.push({ ...entity, by: 'slug', called: slug });
  }
  if (codes?.length) {
    const rows = await tx.tables
      .selectFrom('country').select(['entity_id as id', 'code', 'code3'])
      .where((where) => where.or([where('code', 'in', codes), where('code3', 'in', codes)])).execute();
    for (const { id, code, code3 } of rows) for (const called of [code, code3]) found.push({ id, kind: 'COUNTRY', by: 'code', called });
  }
  if (folded?.length) {
    const rows = await tx.tables
      .selectFrom('alias').innerJoin('entity', 'entity.id', 'alias.entity_id')
      .select(['entity.id', 'entity.kind', 'alias.folded']).where('alias.folded', 'in', folded).execute();
    for (const { folded: called, ...entity } of rows) found.push({ ...entity, by: 'name', called });
  }
  return found;
}
