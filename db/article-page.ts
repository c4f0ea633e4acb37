import { sql } from 'kysely';
import { articleOf, type Article, type ArticleRow } from './article.ts';
import { keysOf, planOf, valuesOf, type ArticleMatch, type FilterValues, type Plan } from './article-filter.ts';
import { weightsOf } from './mention.ts';
import { direction, unpaged, Window, type Page, type PageArgs, type WindowShape } from './page.ts';
import type { Reader } from './reader.ts';
import { statement } from './statement.ts';

export type ListOrder = 'NEWEST' | 'OLDEST';

export interface ArticlePage extends Page<Article> {
  /** The number of the log's last announcement at the moment of this reading: the wire goes on from there without a gap. */
  readonly logSeq: number;
}

/** The log's position is read in the same statement, and so from the same snapshot; it is there when no story is. */
const articlePage = statement<FilterValues, Partial<ArticleRow> & { log_seq: number }, { plan: Plan; window: WindowShape; downward: boolean }>(
  (b, { plan, window, downward }) => {
    const way = direction({ downward }, window);
    return b
      .see('visible_article', 'visible_mention')
      .selectFrom(sql<{ log_seq: number }>`(select coalesce(max(seq), 0) as log_seq from announcement)`.as('log'))
      .leftJoin(
        (join) => join.selectFrom('visible_article').innerJoin(sql<{ sort_at: string; id: number }>`${keysOf(b, plan, window, downward)}`.as('key'), 'key.id', 'visible_article.id')
          .selectAll('visible_article').orderBy('key.sort_at', way).orderBy('key.id', way).limit(b.slot.limit).as('page'),
        (join) => join.onTrue(),
      )
      .selectAll()
      .orderBy('page.sort_at', way)
      .orderBy('page.id', way);
  },
);

const articleCount = statement<FilterValues, { total: number }, { plan: Plan }>((b, { plan }) =>
  b
    .see('visible_article', 'visible_mention')
    .selectFrom(sql<{ id: number }>`${keysOf(b, plan, undefined, true)}`.as('key'))
    .select((eb) => eb.fn.countAll<number>().as('total')),
);

/** @throws InvalidPage */
export async function pageOfArticles(reader: Reader, match: ArticleMatch, order: ListOrder, args: PageArgs): Promise<ArticlePage> {
  const window = new Window('article', args);
  const driver = await driverOf(reader, match);
  const plan = planOf(match, driver);
  const rows = await articlePage(
    reader,
    { ...valuesOf(match, driver, plan), ...window.values },
    { plan, window: window.shape, downward: order === 'NEWEST' },
  );
  const articles = rows.filter((row): row is ArticleRow & { log_seq: number } => row.id != null).map(articleOf);
  return { ...window.page(articles, (article) => ({ sort: article.sortAt, id: article.id })), logSeq: rows[0]?.log_seq ?? 0 };
}

export async function countOfArticles(reader: Reader, match: ArticleMatch): Promise<number> {
  const driver = await driverOf(reader, match);
  const plan = planOf(match, driver);
  const [row] = await articleCount(reader, { ...valuesOf(match, driver, plan), ...unpaged }, { plan });
  return row?.total ?? 0;
}

/** Which group to walk: the one with the fewest stories. A country's 300,000 are not walked to find one person's three. */
export async function driverOf(reader: Reader, match: ArticleMatch): Promise<number | undefined> {
  if (match.groups.length < 2) return match.groups.length === 0 ? undefined : 0;
  const rows = await weightsOf(reader, { ids: [...new Set(match.groups.flat())], limit: 1000 });
  const weight = new Map(rows.map((row) => [row.id, row.articles]));
  const sizes = match.groups.map((group) => group.reduce((sum, id) => sum + (weight.get(id) ?? 0), 0));
  return sizes.indexOf(Math.min(...sizes));
}
