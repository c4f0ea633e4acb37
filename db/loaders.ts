import DataLoader from 'dataloader';
import { duplicateOf, duplicatesOf, mostDuplicates, type Duplicate } from './duplicate.ts';
import { articleOf, articlesByFormerSlug, articlesById, articlesBySlug, bodiesOf, correctionsOf, textsOf, withdrawalsOf, type Article } from './article.ts';
import { aliasesOf, entitiesById, entitiesNamed, entityOf, type AliasRow, type Country, type Entity, type EntityRow } from './entity.ts';
import {
  membersOf, organizationsOfCountry, participantsOf, peopleOfCountry, positionsOf, type Membership, type Participation, type Position,
} from './entity-facts.ts';
import { mentionOf, mentionsOf, type Mention } from './mention.ts';
import type { Reader } from './reader.ts';
import { reviewStoriesOf, reviewStoryOf, type ReviewStory } from './review/queue.ts';
import { redirectsOf } from './redirect.ts';
import { revisionOf, revisionsOf, type Correction, type Revision } from './revision.ts';

/** Versions of a story that are shown at once. */
export const mostRevisions = 100;

/** That a country belongs to an organization, at a time. */
export interface Belonging {
  readonly organization: Entity;
  readonly since: string | null;
  readonly until: string | null;
}

/** How each is made. */
const makers = {
  /** By id; withdrawn stories as tombstones. */
  article: (reader: Reader) => one(async (ids: readonly number[]) => (await articlesById(reader, { ids: [...ids] })).map(articleOf), (row: Article) => row.id),
  /** By its slug, else by one that it had while it was dark. */
  articleOfSlug: (reader: Reader) => new DataLoader<string, Article | null>(async (slugs) => {
    const found = new Map((await articlesBySlug(reader, { slugs: [...slugs] })).map((row) => [row.slug, articleOf(row)]));
    const others = slugs.filter((slug) => !found.has(slug));
    if (others.length > 0) for (const row of await articlesByFormerSlug(reader, { slugs: others })) found.set(row.former_slug, articleOf(row));
    return slugs.map((slug) => found.get(slug) ?? null);
  }),
  body: (reader: Reader) => one<number, { article_id: number; body: string }>((ids) => bodiesOf(reader, { ids: [...ids] }), (row) => row.article_id),
  text: (reader: Reader) => one<number, { article_id: number; text: string }>((ids) => textsOf(reader, { ids: [...ids] }), (row) => row.article_id),
  /** All of a story's, the most salient first. */
  mentions: (reader: Reader) => many<number, Mention>(async (ids) => {
    const rows = await mentionsOf(reader, { ids: [...ids] });
    return rows.map((row) => [row.article_id, mentionOf(row)]);
  }),
  corrections: (reader: Reader) => many<number, Correction>(async (ids) => {
    const rows = await correctionsOf(reader, { ids: [...ids] });
    return rows.map((row) => [row.article_id, { note: row.note, at: row.at, fromVersion: row.from_version, toVersion: row.to_version }]);
  }),
  withdrawal: (reader: Reader) => one<number, { article_id: number; reason: string | null; at: string }>((ids) => withdrawalsOf(reader, { ids: [...ids] }), (row) => row.article_id),
  /** What came since and says the same, the newest first; none for who is no editor. */
  duplicates: (reader: Reader) => many<number, Duplicate>(async (ids) => (await duplicatesOf(reader, { ids: [...ids], most: mostDuplicates })).map((row) => [row.article_id, duplicateOf(row)])),
  /** The newest of a story's versions, the oldest of them first: one more than is shown, to show what the first of them changed. */
  revisions: (reader: Reader) => many<number, Revision>(async (ids) => {
    const rows = await revisionsOf(reader, { ids: [...ids], most: mostRevisions + 1 });
    return rows.map((row) => [row.article_id, revisionOf(row)]);
  }),
  reviewStories: (reader: Reader) => many<number, ReviewStory>(async (ids) => (await reviewStoriesOf(reader, { ids: [...ids] })).map((row) => [row.review_id, reviewStoryOf(row)])),
  /** One that was merged is the one that is kept. */
  entity: (reader: Reader) => entityLoader<number>((ids) => named(reader, { ids: [...ids] }), ({ id }) => id, reader),
  entityOfSlug: (reader: Reader) => entityLoader<string>((slugs) => named(reader, { slugs: [...slugs] }), ({ slug }) => slug, reader),
  /** By ISO 3166-1 alpha-2 or alpha-3. */
  countryOfCode: (reader: Reader) => new DataLoader<string, Country | null>(async (codes) => {
    const countries = (await named(reader, { codes: [...codes] })).filter(isCountry);
    return codes.map((code) => countries.find((country) => country.code === code || country.code3 === code) ?? null);
  }),
  aliases: (reader: Reader) => many<number, AliasRow>(async (ids) => (await aliasesOf(reader, { ids: [...ids] })).map((row) => [row.entity_id, row])),
  positions: (reader: Reader) => many<number, Position>(async (ids) => {
    const rows = await positionsOf(reader, { ids: [...ids] });
    return rows.map((row) => [
      row.person_id,
      { title: row.title, countryId: row.country_id, organizationId: row.organization_id, startsOn: row.starts_on, endsOn: row.ends_on },
    ]);
  }),
  members: (reader: Reader) => many<number, Membership>(async (ids) => {
    const rows = await membersOf(reader, { ids: [...ids] });
    return rows.map((row) => [row.organization_id, { countryId: row.country_id, since: row.since, until: row.until }]);
  }),
  participants: (reader: Reader) => many<number, Participation>(async (ids) => {
    const rows = await participantsOf(reader, { ids: [...ids] });
    return rows.map((row) => [row.event_id, { entityId: row.entity_id, role: row.role }]);
  }),
  /** All times that it was or is to be a member. */
  organizationsOfCountry: (reader: Reader) => many<number, Belonging>(async (ids) => {
    const rows = await organizationsOfCountry(reader, { ids: [...ids] });
    return rows.map((row) => [row.of_country, { organization: entityOf(row), since: row.since, until: row.until }]);
  }),
  peopleOfCountry: (reader: Reader) => many<number, Entity>(async (ids) => {
    const rows = await peopleOfCountry(reader, { ids: [...ids], day: new Date().toISOString().slice(0, 10) });
    const people = await entitiesById(reader, { ids: [...new Set(rows.map((row) => row.person_id))] });
    const byId = new Map(people.map((person) => [person.id, entityOf(person)]));
    return rows.flatMap((row) => {
      const person = byId.get(row.person_id);
      return person ? [[row.of_country, person] as const] : [];
    });
  }),
};

export type Loaders = { readonly [K in keyof typeof makers]: ReturnType<(typeof makers)[K]> };

/**
 * Each gathers what the fields of one level ask for into one statement. They live for one request or one announcement,
 * never longer: those that outlive an announcement serve stale stories. Each is made when it is first asked for, since
 * most operations use a few, and a busy wire makes them for every announcement.
 */
export function loadersFor(reader: Reader): Loaders {
  const made: Partial<Record<string, unknown>> = {};
  return new Proxy(made, { get: (_made, name: keyof typeof makers) => (made[name] ??= makers[name]?.(reader)) }) as Loaders;
}

/** Forgets what was loaded: after a change it is stale, and a second change of the same request would show it. */
export function forget(load: Loaders): void {
  // Only those that were made: the others have nothing to forget.
  for (const loader of Object.values(load)) loader.clearAll();
}

/** Entities by any of their names for programs; those that there are. */
export async function named(
  reader: Reader,
  names: { readonly ids?: number[]; readonly slugs?: string[]; readonly codes?: string[] },
): Promise<Entity[]> {
  const rows: EntityRow[] = await entitiesNamed(reader, { ids: names.ids ?? [], slugs: names.slugs ?? [], codes: names.codes ?? [] });
  return rows.map(entityOf);
}

export function isCountry(entity: Entity): entity is Country {
  return entity.kind === 'COUNTRY';
}

/** One row, or null, for each key. */
function one<K, Row>(load: (keys: readonly K[]) => Promise<readonly Row[]>, keyOf: (row: Row) => K): DataLoader<K, Row | null> {
  return new DataLoader<K, Row | null>(async (keys) => {
    const byKey = new Map((await load(keys)).map((row) => [keyOf(row), row]));
    return keys.map((key) => byKey.get(key) ?? null);
  });
}

/** A list of rows, in the order that they came, for each key. */
function many<K, Row>(load: (keys: readonly K[]) => Promise<readonly (readonly [K, Row])[]>): DataLoader<K, Row[]> {
  return new DataLoader<K, Row[]>(async (keys) => {
    const byKey = new Map<K, Row[]>(keys.map((key) => [key, []]));
    for (const [key, row] of await load(keys)) byKey.get(key)?.push(row);
    return keys.map((key) => byKey.get(key) ?? []);
  });
}

/** Entities by a name; for those that there aren't, those that they were merged into. */
function entityLoader<K extends number | string>(load: (keys: readonly K[]) => Promise<Entity[]>, keyOf: (entity: Entity) => number | string, reader: Reader): DataLoader<K, Entity | null> {
  return new DataLoader<K, Entity | null>(async (keys) => {
    const byKey = new Map<number | string, Entity>((await load(keys)).map((entity) => [keyOf(entity), entity]));
    const missing = keys.filter((key) => !byKey.has(key));
    if (missing.length > 0) {
      const ids = missing.filter((key) => typeof key === 'number');
      const slugs = missing.filter((key) => typeof key === 'string');
      const redirects = await redirectsOf(reader, { ids, slugs });
      const kept = redirects.length === 0 ? [] : await named(reader, { ids: [...new Set(redirects.map((row) => row.to_id))] });
      for (const row of redirects) {
        const entity = kept.find(({ id }) => id === row.to_id);
        if (entity) byKey.set(row.from_id, entity).set(row.from_slug, entity);
      }
    }
    return keys.map((key) => byKey.get(key) ?? null);
  });
}
