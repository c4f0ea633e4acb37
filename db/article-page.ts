import { sql } from 'kysely';
import { articleOf, type Article, type ArticleRow } from './article.ts';
import { countOf, keysOf, ofTheWalk, planOf, relationsOf, valuesOf, type ArticleMatch, type FilterValues, type Plan } from './article-filter.ts';
import { weightsOf } from './mention.ts';
import { defaultPage, direction, InvalidPage, unpaged, Window, type Edge, type Page, type PageArgs, type PageValues, type Place, type WindowShape } from './page.ts';
import type { Reader, Role } from './reader.ts';
import { scoreOf } from './search-walk.ts';
import { statement } from './statement.ts';

export type ListOrder = 'NEWEST' | 'OLDEST' | 'RELEVANCE';

export interface ArticleEdge extends Edge<Article> {
  /** By relevance, from 0 to 1; null in every other order. */
  readonly score: number | null;
}

export interface ArticlePage extends Page<Article> {
  readonly edges: readonly ArticleEdge[];
  /** The most that a page of this size may hold. */
  readonly size: number;
  /** The number of the log's last announcement at the moment of this reading: the wire goes on from there without a gap. */
  readonly logSeq: number;
  /** Where the page begins in the whole list, from 1; 0 for one that is empty. Undefined where it is to be counted: `startIndexOf`. */
  readonly startIndex: number | undefined;
}

type Row = Partial<ArticleRow> & { log_seq: number; tier?: number | null };
type Found = ArticleRow & { tier?: number | null };

/** The log's position is read in the same statement, and so from the same snapshot; it is there when no story is. */
const articlePage = statement<FilterValues, Row, { plan: Plan; window: WindowShape; downward: boolean }>((b, { plan, window, downward }) => {
  const way = direction({ downward }, window);
  const isRanked = plan.search.some(({ tier }) => tier !== undefined);
  return b
    .see(...relationsOf(plan))
    .selectFrom(sql<{ log_seq: number }>`(select coalesce(max(seq), 0) as log_seq from announcement)`.as('log'))
    .leftJoin(
      (join) =>
        join
          .selectFrom('visible_article')
          .innerJoin(sql<{ sort_at: string; id: number; tier: number }>`${keysOf(b, plan, { window, isPaged: true }, downward)}`.as('key'), 'key.id', 'visible_article.id')
          .selectAll('visible_article')
          .$if(isRanked, (query) => query.select('key.tier').orderBy('key.tier', way))
          .orderBy('key.sort_at', way).orderBy('key.id', way).limit(b.slot.limit).offset(b.slot.offset).as('page'),
      (join) => join.onTrue(),
    )
    .selectAll()
    .$if(isRanked, (query) => query.orderBy('page.tier', way))
    .orderBy('page.sort_at', way)
    .orderBy('page.id', way);
});

const articleCount = statement<FilterValues, { total: number }, { plan: Plan }>((b, { plan }) =>
  b
    .see(...relationsOf(plan))
    .selectFrom(sql<{ id: number }>`${countOf(b, plan)}`.as('key'))
    .select((eb) => eb.fn.countAll<number>().as('total')),
);

/** The same, counted no further than `most`. */
const articleCountUpTo = statement<FilterValues & { most: number }, { total: number }, { plan: Plan }>((b, { plan }) =>
  b
    .see(...relationsOf(plan))
    .selectFrom(sql<{ id: number }>`(select key.id from ${countOf(b, plan)} key limit ${b.slot.most})`.as('counted'))
    .select((eb) => eb.fn.countAll<number>().as('total')),
);

/** How many stories of a list stand before a place. */
const countBefore = statement<FilterValues, { total: number }, { plan: Plan; downward: boolean }>((b, { plan, downward }) =>
  b
    .see(...relationsOf(plan))
    .selectFrom(sql<{ id: number }>`${keysOf(b, plan, { window: { backward: false, after: false, before: true }, isPaged: false }, downward)}`.as('key'))
    .select((eb) => eb.fn.countAll<number>().as('total')),
);

/** Each order's cursors are its own. */
const listNames: Record<ListOrder, string> = { NEWEST: 'article', OLDEST: 'article, oldest', RELEVANCE: 'article, relevance' };

/** @throws InvalidPage */
export async function pageOfArticles(reader: Reader, match: ArticleMatch, order: ListOrder, args: PageArgs): Promise<ArticlePage> {
  if (order === 'RELEVANCE' && !match.text) throw new InvalidPage('INVALID_INPUT', 'RELEVANCE is an order of a search: give filter.search, or order by NEWEST or OLDEST.');
  const window = new Window(listNames[order], args);
  const driver = await driverOf(reader, match);
  const plan = planOf(match, driver, order === 'RELEVANCE' ? 'by relevance' : 'by time');
  const downward = order !== 'OLDEST';
  const filter = valuesOf(reader.dialect, match, driver, plan);
  const { values } = window;
  const rows = await articlePage(reader, { ...filter, ...values, ...tiersOf(values) }, { plan, window: window.shape, downward });
  const found = rows.filter((row): row is Found & Row => row.id != null);
  const page = window.page(found, (row) => placeOf(row));
  const [first] = page.edges;
  return {
    pageInfo: page.pageInfo,
    edges: page.edges.map(({ node, cursor }) => ({ node: match.text ? { ...articleOf(node), found: match.text } : articleOf(node), cursor, score: node.tier == null ? null : scoreOf(node.tier) })),
    size: window.size,
    logSeq: rows[0]?.log_seq ?? 0,
    startIndex: !first ? 0 : window.shape.after || window.backward ? undefined : window.offset + 1,
  };
}

/** Where the story of a cursor stands in a list, from 1. It takes time with the number of those before it. @throws InvalidPage */
export async function startIndexOf(reader: Reader, match: ArticleMatch, order: ListOrder, cursor: string): Promise<number> {
  const { values } = new Window(listNames[order], { before: cursor });
  const driver = await driverOf(reader, match);
  const plan = planOf(match, driver, order === 'RELEVANCE' ? 'by relevance' : 'by time');
  const [row] = await countBefore(reader, { ...valuesOf(reader.dialect, match, driver, plan), ...values, ...tiersOf(values) }, { plan, downward: order !== 'OLDEST' });
  return (row?.total ?? 0) + 1;
}

/** Pages by number that end beyond this row are not read at once. */
const nearRow = 1000;

/**
 * True of a page that may take long in a large archive: for which stories are looked through that no index tells apart.
 * Of a country's 300,000, those in a section that it never was in took half a second to be none. Whoever sees what is dark
 * of their own alone has it looked for among everybody's.
 */
export function mayTakeLong(match: ArticleMatch, { first, page }: PageArgs, role: Role = 'PUBLIC'): boolean {
  if ((page ?? 1) * (first ?? defaultPage) > nearRow) return true;
  if (role === 'REPORTER' && match.statuses.some((status) => status !== 'PUBLISHED')) return true;
  if (match.text) return !isPlainWord({ ...match, publishedAfter: undefined, publishedBefore: undefined });
  const plan = planOf(match, match.groups.length === 0 ? undefined : 0);
  return plan.groups.length > 0 || plan.tests.some((test) => !ofTheWalk.has(test));
}

/** A search for one word among what is public, nothing else being asked. */
function isPlainWord({ text, groups, none, statuses, ...others }: ArticleMatch): boolean {
  return text?.kind === 'word' && groups.length === 0 && none.length === 0 && statuses.join() === 'PUBLISHED' && Object.values(others).every((asked) => asked === undefined);
}

/** By relevance the tier is the first of the sort key: a digit. */
function placeOf({ tier, sort_at: sortAt, id }: Found): Place {
  return { sort: tier == null ? sortAt : `${tier}${sortAt}`, id };
}

/** The same taken apart, for the slots of a walk by tiers. */
function tiersOf({ afterSort, beforeSort }: Pick<PageValues, 'afterSort' | 'beforeSort'>) {
  const [after, before] = [tierOf(afterSort), tierOf(beforeSort)];
  return { afterTier: after.tier, afterSort: after.sort, beforeTier: before.tier, beforeSort: before.sort };
}

function tierOf(sort: string) {
  const [, tier, rest] = /^(\d)(\d{4}-.*)$/s.exec(sort) ?? [];
  return tier === undefined || rest === undefined ? { tier: -1, sort } : { tier: Number(tier), sort: rest };
}

export async function countOfArticles(reader: Reader, match: ArticleMatch): Promise<number> {
  const driver = await driverOf(reader, match);
  const plan = planOf(match, driver);
  const [row] = await articleCount(reader, { ...valuesOf(reader.dialect, match, driver, plan), ...unpaged }, { plan });
  return row?.total ?? 0;
}

/** Stories that say a word, nothing else being asked, counted no further than `most`: its postings are read and no story. Undefined for any other list. */
export async function countOfWord(reader: Reader, match: ArticleMatch, most: number): Promise<number | undefined> {
  if (!isPlainWord(match)) return undefined;
  const plan = planOf(match, undefined);
  const [row] = await articleCountUpTo(reader, { ...valuesOf(reader.dialect, match, undefined, plan), ...unpaged, most }, { plan });
  return row?.total ?? 0;
}

/** Which group to walk: the one with the fewest stories. A country's 300,000 are not walked to find one person's three. */
export async function driverOf(reader: Reader, match: ArticleMatch): Promise<number | undefined> {
  if (match.text || match.groups.length < 2) return match.groups.length === 0 ? undefined : 0;
  const rows = await weightsOf(reader, { ids: [...new Set(match.groups.flat())], limit: 1000 });
  const weight = new Map(rows.map((row) => [row.id, row.articles]));
  const sizes = match.groups.map((group) => group.reduce((sum, id) => sum + (weight.get(id) ?? 0), 0));
  return sizes.indexOf(Math.min(...sizes));
}
