import { sql, type Expression, type RawBuilder, type SqlBool } from 'kysely';
import type { Dialect } from './dialect.ts';
import type { ArticleMatch } from './article-match.ts';
import { direction, within, type PageValues, type WindowShape } from './page.ts';
import { datesOf, lookupSlot, lookupsOf, tiers, within as withinDocids, type SearchWalk } from './search-walk.ts';
import type { Value } from './slot.ts';
import type { Building } from './statement.ts';
import type { Visible } from './reader.ts';

export type { ArticleMatch } from './article-match.ts';

/**
 * The plan of a list: it is walked in order along one index, or several at once that are merged, each read no further
 * than the page needs; the rest of the filter is asked of each story that the walk meets.
 */
export interface Plan {
  readonly branches: readonly Branch[];
  /** Walks along the indexes of the search: in place of branches. */
  readonly search: readonly SearchWalk[];
  /** Groups that the walk doesn't answer, by number. */
  readonly groups: readonly number[];
  readonly tests: readonly Test[];
  readonly statuses: number;
}

type Branch = 'all' | 'entity' | 'section';

/** A walk along more indexes than this at once is slower than one along all stories. */
const mostBranches = 24;

/** How a list is walked: in the order of time or, of a search, the most prominent matches first. */
export type WalkOrder = 'by time' | 'by relevance';

/** `driver` is the number of the group whose entities' indexes are walked: the rarest, if there are several. */
export function planOf(match: ArticleMatch, driver: number | undefined, order: WalkOrder = 'by time'): Plan {
  if (match.text) return searchPlan(match, order);
  const group = driver === undefined ? undefined : match.groups[driver];
  const walksEntities = group !== undefined && group.length * match.statuses.length <= mostBranches;
  const walksSections =
    !walksEntities && match.groups.length === 0 && match.sections !== undefined && match.sections.length * match.statuses.length <= mostBranches;
  const branches = walksEntities
    ? group.map(() => 'entity' as const)
    : walksSections
      ? (match.sections ?? []).map(() => 'section' as const)
      : ['all' as const];
  return {
    branches,
    search: [],
    groups: match.groups.flatMap((_group, n) => (walksEntities && n === driver ? [] : n)),
    tests: testNames.filter((test) => isAsked(match, test) && !(walksSections && test === 'sections')),
    statuses: match.statuses.length,
  };
}

/** The index answers all of a filter but what it can't know: the types of events, and dates, which bound the walk. */
function searchPlan(match: ArticleMatch, order: WalkOrder): Plan {
  const asked = testNames.filter((test) => (test === 'eventTypes' || ofTheWalk.has(test)) && isAsked(match, test));
  const relations = [
    ...(match.statuses.includes('PUBLISHED') ? ['visible_search' as const] : []),
    ...(match.statuses.some((status) => status !== 'PUBLISHED') ? ['dark_search' as const] : []),
  ];
  const asksArticle = asked.includes('eventTypes');
  return {
    branches: [], groups: [], tests: asked, statuses: match.statuses.length,
    search: relations.flatMap((relation) => (order === 'by time' ? [undefined] : tiers).map((tier) => ({ relation, tier, asksArticle }))),
  };
}

/** The values of a plan's slots, by name: as many as the plan's shape says. */
export function valuesOf(dialect: Dialect, match: ArticleMatch, driver: number | undefined, plan: Plan): Record<string, Value> {
  const values: Record<string, Value> = {
    ...lookupsOf(dialect, match, plan.search),
    none: match.none, eventTypes: match.eventTypes ?? [], sections: match.sections ?? [], languages: match.languages ?? [],
    publishedAfter: match.publishedAfter ?? '', publishedBefore: match.publishedBefore ?? '', maxUrgency: match.maxUrgency ?? 0,
  };
  match.statuses.forEach((status, n) => (values[`status${n}`] = status));
  plan.groups.forEach((n) => (values[`group${n}`] = match.groups[n] ?? []));
  plan.branches.forEach((branch, n) => {
    if (branch === 'entity') values[`entity${n}`] = match.groups[driver ?? 0]?.[n] ?? 0;
    if (branch === 'section') values[`section${n}`] = match.sections?.[n] ?? '';
  });
  return values;
}

export type FilterValues = PageValues & Readonly<Record<string, Value>>;
export type FilterBuilding = Building<FilterValues>;

/** The relation whose index is walked. */
type Walk = 'walked' | 'a';

const tests = {
  none: (b) => sql`not exists ${mentionWhere(b.among(sql.ref('m.entity_id'), 'none'))}`,
  eventTypes: (b) =>
    sql`exists ${mentionWhere(sql`m.entity_id in (select event.entity_id from event where ${b.among(sql.ref('event.type'), 'eventTypes', 'text')})`)}`,
  sections: (b) => b.among(sql.ref('a.section'), 'sections', 'text'),
  languages: (b) => b.among(sql.ref('a.language'), 'languages', 'text'),
  publishedAfter: (b, walk) => sql`${sql.ref(`${walk}.sort_at`)} > ${b.slot.publishedAfter}`,
  publishedBefore: (b, walk) => sql`${sql.ref(`${walk}.sort_at`)} < ${b.slot.publishedBefore}`,
  maxUrgency: (b) => sql`a.urgency <= ${b.slot.maxUrgency}`,
} satisfies Record<string, (building: FilterBuilding, walk: Walk) => RawBuilder<SqlBool>>;

export type Test = keyof typeof tests;
/** Tests of columns that a mention carries, too: they bound a walk. */
export const ofTheWalk: ReadonlySet<Test> = new Set<Test>(['publishedAfter', 'publishedBefore']);
const testNames = Object.keys(tests) as Test[];

function testOf(test: Test): (building: FilterBuilding, walk: Walk) => RawBuilder<SqlBool> {
  return tests[test];
}

function isAsked(match: ArticleMatch, test: Test): boolean {
  return test === 'none' ? match.none.length > 0 : match[test] !== undefined;
}

function mentionWhere(condition: Expression<SqlBool>): RawBuilder<unknown> {
  return sql`(select 1 from visible_mention m where m.article_id = a.id and ${condition})`;
}

/** The relations that a statement of a plan has to see. */
export function relationsOf({ search }: Plan): (keyof Visible)[] {
  return [...new Set(['visible_article' as const, 'visible_mention' as const, ...search.map(({ relation }) => relation)])];
}

/** Which part of a list: that of a page, in the page's order; or all that a window's cursors bound; or all. */
export interface Part {
  readonly window: WindowShape;
  readonly isPaged: boolean;
}

/**
 * `(sort_at, id)` of the stories of a plan, and by relevance their `tier`. With a page, each branch reads its own index
 * in order and stops after `reach` rows, and the caller merges them; without, all are given (to count).
 */
export function keysOf(b: FilterBuilding, plan: Plan, part: Part | undefined, downward: boolean): RawBuilder<unknown> {
  const selects = [
    ...plan.branches.flatMap((branch, n) => Array.from({ length: plan.statuses }, (_unused, s) => branchKeys(b, plan, branch, n, s, part, downward))),
    ...plan.search.map((walk) => searchKeys(b, plan, walk, part, downward)),
  ];
  if (selects.length === 0) return sql`(select '' as sort_at, 0 as id where 1 = 0)`;
  if (selects.length === 1) return sql`(${selects[0]})`;
  // A story of two countries comes from two branches: union, not union all.
  return sql`(${sql.join(selects.map((select) => sql`select * from (${select}) one`), plan.search.length > 0 ? sql` union all ` : sql` union `)})`;
}

/** How many stories a plan has. One walk along an index is counted as it is, without a look at what its rows are. */
export function countOf(b: FilterBuilding, plan: Plan): RawBuilder<unknown> {
  const [only] = plan.search;
  if (plan.search.length !== 1 || !only || only.asksArticle) return sql`${keysOf(b, plan, undefined, true)}`;
  return sql`(select s.docid as id from ${sql.ref(only.relation)} s where ${sql.join(searchConditions(b, plan, only), sql` and `)})`;
}

function searchConditions(b: FilterBuilding, plan: Plan, walk: SearchWalk): Expression<SqlBool>[] {
  return [
    b.dialect.search.finds(sql.ref('s.hit'), sql<string>`${b.slot[lookupSlot(walk)]}`),
    ...plan.tests.map((test) => (test === 'publishedAfter' || test === 'publishedBefore' ? datesOf[test](sql`${b.slot[test]}`) : testOf(test)(b, 'a'))),
  ];
}

function searchKeys(b: FilterBuilding, plan: Plan, walk: SearchWalk, part: Part | undefined, downward: boolean) {
  const conditions = [
    ...searchConditions(b, plan, walk),
    sql<SqlBool>`i.docid = s.docid`,
    ...(walk.asksArticle ? [sql<SqlBool>`a.id = i.article_id`] : []),
    ...(part ? withinDocids(walk, part.window, downward, b.slot) : []),
  ];
  const tier = walk.tier === undefined ? sql`` : sql`, ${sql.lit(walk.tier)} as tier`;
  const page = part?.isPaged ? sql`order by s.docid ${sql.raw(direction({ downward }, part.window))} limit ${b.slot.reach}` : sql``;
  // `cross join`, so that SQLite walks the matches and looks up each: the other way round it would ask of every story.
  return sql`select i.sort_at, i.article_id as id${tier} from ${sql.ref(walk.relation)} s cross join indexed i ${walk.asksArticle ? sql`cross join visible_article a` : sql``}
    where ${sql.join(conditions, sql` and `)} ${page}`;
}

function branchKeys(b: FilterBuilding, plan: Plan, branch: Branch, n: number, s: number, part: Part | undefined, downward: boolean) {
  const walk = branch === 'entity' ? 'walked' : 'a';
  const keyset = { sort: sql.ref<string>(`${walk}.sort_at`), id: sql.ref<number>(branch === 'entity' ? 'walked.article_id' : 'a.id'), downward };
  const asksArticle = branch !== 'entity' || plan.tests.some((test) => !ofTheWalk.has(test)) || plan.groups.length > 0;
  const from =
    branch === 'entity'
      ? sql`visible_mention walked ${asksArticle ? sql`join visible_article a on a.id = walked.article_id` : sql``}`
      : sql`visible_article a`;
  const conditions: Expression<SqlBool>[] = [
    sql`${sql.ref(`${walk}.status`)} = ${b.slot[`status${s}`]}`,
    ...(branch === 'entity' ? [sql<SqlBool>`walked.entity_id = ${b.slot[`entity${n}`]}`] : []),
    ...(branch === 'section' ? [sql<SqlBool>`a.section = ${b.slot[`section${n}`]}`] : []),
    ...plan.groups.map((group) => sql<SqlBool>`exists ${mentionWhere(b.among(sql.ref('m.entity_id'), `group${group}`))}`),
    ...plan.tests.map((test) => tests[test](b, walk)),
    ...(part ? [within(keyset, part.window, b.slot)] : []),
  ];
  const way = part && sql.raw(direction(keyset, part.window));
  const page = part?.isPaged ? sql`order by ${keyset.sort} ${way}, ${keyset.id} ${way} limit ${b.slot.reach}` : sql``;
  return sql`select ${keyset.sort} as sort_at, ${keyset.id} as id from ${from} where ${sql.join(conditions, sql` and `)} ${page}`;
}
