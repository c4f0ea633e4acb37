import { sql, type Expression, type RawBuilder, type SqlBool } from 'kysely';
import { entityOf, entityRows, type Entity, type EntityRow } from './entity.ts';
import { eventSearch, isFoundEvent, type EventSearchValues } from './event-search.ts';
import { fold } from './fold.ts';
import { direction, Window, within, type Page, type PageArgs, type PageValues, type WindowShape } from './page.ts';
import type { Reader } from './reader.ts';
import { statement, type Building } from './statement.ts';
import type { EntityKind } from './tables.ts';

/** Which entities a list holds. */
export interface EntityMatch<K extends EntityKind = EntityKind> {
  readonly kind: K;
  /** Part of any of its names, from the beginning of a word on; a hyphen parts words, too. Of events, words of their names, places and participants. */
  readonly search?: string | null | undefined;
  /** Countries of this UN M49 region or sub-region. */
  readonly region?: string | null | undefined;
  readonly types?: readonly string[] | null | undefined;
  readonly statuses?: readonly string[] | null | undefined;
  /** EDTF: events that touch the time from the beginning of `from` to the end of `to`. */
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  /** Events in this country: an entity's id. */
  readonly countryId?: number | null | undefined;
  /** Events in which this entity took part. */
  readonly participantId?: number | null | undefined;
  /** The same of the entity that the list belongs to: both hold. */
  readonly ofCountryId?: number | null | undefined;
  readonly ofParticipantId?: number | null | undefined;
}

export type EntityOfKind<K extends EntityKind> = Extract<Entity, { readonly kind: K }>;

/** Of few countries and organizations the names are looked through; of people, who have most of all names, all names. */
const isNamed = ({ slot, dialect }: Building<EntityValues>, kind: EntityKind) => {
  // Few names have its longest word at all: the rest is asked of those.
  const isIn = sql<SqlBool>`(${dialect.contains(sql`alias.folded`, slot.longest)}
    and ${dialect.contains(sql`' ' || replace(alias.folded, '-', ' ')`, sql`' ' || ${slot.search}`)})`;
  const of = { PERSON: undefined, EVENT: undefined, COUNTRY: sql`country`, ORGANIZATION: sql`organization` }[kind];
  const names = of ? sql`select one.entity_id from ${of} one cross join alias where alias.entity_id = one.entity_id and` : sql`select alias.entity_id from alias where`;
  return sql<SqlBool>`entity.id in (${names} ${isIn})`;
};

const tests = {
  search: isNamed,
  region: ({ slot }) => sql`(country.region = ${slot.region} or country.subregion = ${slot.region})`,
  types: ({ among }) => among(sql.ref('event.type'), 'types', 'text'),
  statuses: ({ among }) => among(sql.ref('event.status'), 'statuses', 'text'),
  // '~' sorts after every digit and hyphen: "2024-10~" is the end of October.
  from: ({ slot }) => sql`(event.starts_on <> '' and coalesce(event.ends_on, event.starts_on) || '~' >= ${slot.from})`,
  to: ({ slot }) => sql`(event.starts_on <> '' and event.starts_on <= ${slot.to} || '~')`,
  countryId: ({ slot }) => sql`event.country_id = ${slot.countryId}`,
  participantId: ({ slot }) => hasParticipant(slot.participantId),
  ofCountryId: ({ slot }) => sql`event.country_id = ${slot.ofCountryId}`,
  ofParticipantId: ({ slot }) => hasParticipant(slot.ofParticipantId),
} satisfies Record<string, (building: Building<EntityValues>, kind: EntityKind) => Expression<SqlBool>>;

function hasParticipant(id: Expression<number>): RawBuilder<SqlBool> {
  return sql`entity.id in (select participation.event_id from participation where participation.entity_id = ${id})`;
}

type Test = keyof typeof tests;

type EntityValues = PageValues & EventSearchValues & {
  kind: string; search: string; longest: string; region: string; types: readonly string[]; statuses: readonly string[]; from: string; to: string;
  countryId: number; participantId: number; ofCountryId: number; ofParticipantId: number;
};

const testNames = Object.keys(tests) as Test[];

/** Events are listed newest first, all others by name. */
const keysetOf = (events: boolean) => ({
  sort: sql.ref<string>(events ? 'event.starts_on' : 'entity.sort_name'),
  id: sql.ref<number>(events ? 'event.entity_id' : 'entity.id'),
  downward: events,
});

const entityPage = statement<EntityValues, EntityRow, { window: WindowShape; kind: EntityKind; tests: readonly Test[]; /** Of a search for events. */ words: number }>((b, shape) => {
  const keyset = keysetOf(shape.kind === 'EVENT');
  let query = entityRows(b)
    .where('entity.kind', '=', b.slot.kind as Expression<EntityKind>)
    .where(within(keyset, shape.window, b.slot));
  for (const test of shape.tests) query = query.where(tests[test](b, shape.kind));
  if (shape.words > 0) query = query.where(isFoundEvent(b, shape.words));
  const way = direction(keyset, shape.window);
  return query.orderBy(keyset.sort, way).orderBy(keyset.id, way).limit(b.slot.limit);
});

/** @throws InvalidPage */
export async function pageOfEntities<K extends EntityKind>(reader: Reader, match: EntityMatch<K>, args: PageArgs): Promise<Page<EntityOfKind<K>>> {
  const events = match.kind === 'EVENT';
  const window = new Window(match.kind.toLowerCase(), args);
  const asked = testNames.filter((test) => match[test] != null && !(events && test === 'search'));
  const searched = events && match.search != null ? await eventSearch(reader, match.search) : undefined;
  const text = spaced(fold(spaced(match.search ?? '')));
  const rows = await entityPage(
    reader,
    {
      ...window.values, ...searched?.values, kind: match.kind, search: text, longest: longestOf(text), region: match.region ?? '', types: match.types ?? [],
      statuses: match.statuses ?? [], from: match.from ?? '', to: match.to ?? '', countryId: match.countryId ?? 0,
      participantId: match.participantId ?? 0, ofCountryId: match.ofCountryId ?? 0, ofParticipantId: match.ofParticipantId ?? 0,
    },
    { window: window.shape, kind: match.kind, tests: asked, words: searched?.words ?? 0 },
  );
  const entities = rows.map(entityOf).filter((entity): entity is EntityOfKind<K> => entity.kind === match.kind);
  return window.page(entities, (entity: Entity) => ({
    sort: entity.kind === 'EVENT' ? (entity.startsOn ?? '') : entity.sortName,
    id: entity.id,
  }));
}

/**
 * True of a list that may take long where there are many entities: names are looked through for it, or events by what no
 * index tells. Of 100,000 people it took 20 ms, and of 700,000 more than 100.
 */
export function looksThroughMany({ kind, search, types, statuses, from, to, ...ofOne }: EntityMatch): boolean {
  if ((search ?? '').trim() !== '') return true;
  const isOfOne = [ofOne.countryId, ofOne.participantId, ofOne.ofCountryId, ofOne.ofParticipantId].some((id) => id != null);
  return kind === 'EVENT' && !isOfOne && [types, statuses, from, to].some((asked) => asked != null);
}

function spaced(text: string): string {
  return text.replaceAll('-', ' ').trim();
}

function longestOf(text: string): string {
  return text.split(' ').reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}
