import { sql } from 'kysely';
import { keysOf, planOf, relationsOf, valuesOf, type ArticleMatch, type FilterBuilding, type FilterValues, type Plan } from './article-filter.ts';
import { driverOf } from './article-page.ts';
import { unpaged, type Place } from './page.ts';
import type { Reader } from './reader.ts';
import { statement } from './statement.ts';
import type { EntityKind } from './tables.ts';

/** What is counted over the whole of a list of stories. */
export interface Figures {
  readonly total: number;
  /** The most frequent of each kind, at most `mostCounted`; of equals by name, then id. */
  readonly entities: Readonly<Record<EntityKind, readonly EntityCount[]>>;
  /** The most frequent, at most `mostCounted`; of equals by name. */
  readonly sections: readonly TermCount[];
  /** Stories by the day of their publication, the oldest first; days without any are left out. */
  readonly days: readonly DayCount[];
}

export interface EntityCount {
  readonly id: number;
  /** In lower case and without accents: what equals are ordered by. */
  readonly sortName: string;
  readonly count: number;
}

export interface TermCount {
  readonly term: string;
  readonly count: number;
}

export interface DayCount {
  /** Days since 1970-01-01, UTC. */
  readonly day: number;
  readonly count: number;
}

/** The longest list of entities of a kind: a page of the largest size, and the entity whose company it may be. */
export const mostCounted = 101;

type Row = { kind: EntityKind | 'section' | 'day'; id: number; name: string; count: number };

/** All in one statement, and so of one moment: each number is of the same stories. */
const figures = statement<FilterValues, Row, { plan: Plan }>((b, { plan }) => {
  const counts = [
    sql`select e.kind as kind, e.id as id, e.sort_name as name, c.count as count
      from (select m.entity_id, count(*) as count from listed join visible_mention m on m.article_id = listed.id group by m.entity_id) c
      join entity e on e.id = c.entity_id`,
    sql`select 'section', 0, a.section, count(*) from listed join visible_article a on a.id = listed.id where a.section is not null group by a.section`,
    sql`select 'day', 0, substr(listed.sort_at, 1, 10), count(*) from listed group by substr(listed.sort_at, 1, 10)`,
  ];
  return b
    .see(...relationsOf(plan))
    .with((cte) => cte('listed').materialized(), () => sql<{ id: number; sort_at: string }>`(select key.id, key.sort_at from ${keysOf(b, plan, undefined, true)} key)`)
    .selectFrom(sql<Row>`(${sql.join(counts, sql` union all `)})`.as('counted'))
    .selectAll();
});

/** By SQL: it takes time with the length of the list. `src/figures` answers for long ones. */
export async function figuresOf(reader: Reader, match: ArticleMatch): Promise<Figures> {
  const driver = await driverOf(reader, match);
  const plan = planOf(match, driver);
  const rows = await figures(reader, { ...valuesOf(reader.dialect, match, driver, plan), ...unpaged }, { plan });
  const entities = (kind: EntityKind) =>
    mostFrequent(rows.filter((row) => row.kind === kind).map(({ id, name, count }) => ({ id, sortName: name, count })));
  const days = rows.filter((row) => row.kind === 'day').map(({ name, count }) => ({ day: dayOf(Date.parse(name)), count })).toSorted((a, b) => a.day - b.day);
  return {
    total: days.reduce((sum, { count }) => sum + count, 0),
    entities: { PERSON: entities('PERSON'), COUNTRY: entities('COUNTRY'), ORGANIZATION: entities('ORGANIZATION'), EVENT: entities('EVENT') },
    sections: mostFrequentTerms(rows.filter((row) => row.kind === 'section').map(({ name, count }) => ({ term: name, count }))),
    days,
  };
}

/** The day of a moment in ms since 1970: of one that is no day of the years 0 to 9999, the last. */
export function dayOf(moment: number): number {
  return Number.isNaN(moment) ? lastDay : Math.min(lastDay, Math.floor(moment / dayLength));
}

/** In ms. */
export const dayLength = 86_400_000;
const lastDay = Date.UTC(9999, 11, 31) / dayLength;

export function mostFrequent(counts: readonly EntityCount[]): EntityCount[] {
  return counts.toSorted((a, b) => b.count - a.count || byText(a.sortName, b.sortName) || a.id - b.id).slice(0, mostCounted);
}

export function mostFrequentTerms(counts: readonly TermCount[]): TermCount[] {
  return counts.toSorted((a, b) => b.count - a.count || byText(a.term, b.term)).slice(0, mostCounted);
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Stories whose ids are read at once: in some ms. */
const chunk = 20_000;

/**
 * The ids of a list's stories, the oldest first, as an index is read fastest, some at a time: whoever reads them gives others their turn in between.
 * A story that moves meanwhile may come twice.
 */
export async function* idsOf(reader: Reader, match: ArticleMatch, limit = chunk): AsyncGenerator<number[]> {
  const driver = await driverOf(reader, match);
  const plan = planOf(match, driver);
  const filter = { ...valuesOf(reader.dialect, match, driver, plan), ...unpaged, reach: limit };
  for (let after: Place | undefined; ; ) {
    const [values, shape] = [{ ...filter, afterSort: after?.sort ?? '', afterId: after?.id ?? 0 }, { plan, isFirst: after === undefined }];
    const [row] = await ids(reader, values, shape);
    const found = row?.ids ? row.ids.split(',').map(Number) : [];
    if (found.length > 0) yield found;
    if (found.length < limit) return;
    // Looked for by itself: most lists end before it is wanted, and to look for both took twice as long.
    const [last] = await lastOf(reader, values, shape);
    if (!last) return;
    after = { sort: last.sort_at, id: last.id };
  }
}

interface Chunk {
  readonly plan: Plan;
  readonly isFirst: boolean;
}

function keysOfChunk(b: FilterBuilding, { plan, isFirst }: Chunk) {
  const keys = keysOf(b, plan, { window: { backward: false, after: !isFirst, before: false }, isPaged: true }, false);
  // One walk along an index is in order; several are merged.
  return plan.search.length === 1 ? keys : sql`(select key.id, key.sort_at from ${keys} key order by key.sort_at, key.id limit ${b.slot.reach})`;
}

/** In one text, since a row for each takes longer to make than to find. */
const ids = statement<FilterValues, { ids: string | null }, Chunk>((b, one) =>
  b.see(...relationsOf(one.plan)).selectFrom(sql<{ id: number }>`${keysOfChunk(b, one)}`.as('key')).select(sql<string | null>`string_agg(cast(key.id as text), ',')`.as('ids')),
);

const lastOf = statement<FilterValues, { id: number; sort_at: string }, Chunk>((b, one) =>
  b.see(...relationsOf(one.plan)).selectFrom(sql<{ id: number; sort_at: string }>`${keysOfChunk(b, one)}`.as('key')).select(['key.id', 'key.sort_at']).orderBy('key.sort_at', 'desc').orderBy('key.id', 'desc').limit(1),
);
