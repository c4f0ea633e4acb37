import type BetterSqlite from 'better-sqlite3';
import type { Question } from './questions.ts';
import { lexemeOf } from './subjects.ts';
import { articleAnswers } from './yardstick-article.ts';

type Variables = Readonly<Record<string, string>>;
/** What an answer is compared by: slugs in their order, and a total; none where the answers need not be the same. */
export interface Gist {
  readonly slugs?: readonly string[];
  readonly total?: number;
}

interface Found {
  slug: string;
  headline: string;
  publishedAt: string;
  summary: string;
  text: string;
}

/** Each question answered by statements written by hand, with no framework, no rights and no schema. */
export function answersByHand(archive: BetterSqlite.Database): Record<Question['byHand'], (variables: Variables) => Gist> {
  const found = (order: string) => archive.prepare<[string], Found>(`
    select a.slug, a.headline, a.published_at as publishedAt, a.summary, b.text
    from (select rowid as docid, rank from search_public where search_public match +? order by ${order} limit 20) s
    join indexed i on i.docid = s.docid join article a on a.id = i.article_id join article_body b on b.article_id = a.id order by s.${order.replace('rowid', 'docid')}`);
  const [newest, relevant] = [found('rowid desc'), found('rank')];
  const total = archive.prepare<[string], number>('select count(*) from search_public where search_public match +?').pluck();
  const page = archive.prepare<[string, number], { slug: string }>(`
    select id, slug, headline, published_at from article where status = 'PUBLISHED' and (sort_at, id) < (+?, +?) order by sort_at desc, id desc limit 21`);
  const country = archive.prepare<[string], { slug: string }>(`
    select a.slug, a.headline, a.published_at from (
      select article_id, sort_at from mention where entity_id = (select entity_id from country where code = +?) and status = 'PUBLISHED'
      order by sort_at desc, article_id desc limit 20
    ) m join article a on a.id = m.article_id order by m.sort_at desc, m.article_id desc`);
  const ofSearch = facets(archive, 'select i.article_id as id, i.sort_at from search_public s cross join indexed i on i.docid = s.rowid where s.search_public match +?');
  const ofCountry = facets(archive, `select article_id as id, sort_at from mention where entity_id = (select entity_id from country where code = +?) and status = 'PUBLISHED'`);
  const suggest = archive.prepare<[string, string], unknown>(`
    select distinct e.name, e.slug from alias join entity e on e.id = alias.entity_id where folded >= +? and folded < +? limit 10`);
  const related = articleAnswers(archive)['/article-related'];
  const slugsOf = (rows: readonly { slug: string }[]) => rows.map(({ slug }) => slug);
  return {
    newest: ({ search = '' }) => {
      const rows = newest.all(lexemeOf(search));
      mark(rows, search);
      return { slugs: slugsOf(rows), total: total.get(lexemeOf(search)) ?? 0 };
    },
    relevant: ({ search = '' }) => {
      mark(relevant.all(lexemeOf(search)), search);
      return {};
    },
    page: ({ sort = '9', id = '0' }) => ({ slugs: slugsOf(page.all(sort, Number(id)).slice(0, 20)) }),
    country: ({ code = '' }) => ({ slugs: slugsOf(country.all(code)) }),
    related: ({ slug = '' }) => {
      related?.(new URLSearchParams({ slug }));
      return {};
    },
    facetsOfSearch: ({ search = '' }) => ({ total: ofSearch(lexemeOf(search)) }),
    facetsOfCountry: ({ code = '' }) => ({ total: ofCountry(code) }),
    suggest: ({ prefix = '' }) => {
      suggest.all(prefix, `${prefix}\u{10ffff}`);
      return {};
    },
  };
}

/** Where a word stands in each story. */
function mark(rows: readonly Found[], word: string): number {
  const sought = new RegExp(`\\b${word}\\w*`, 'gi');
  return rows.reduce((sum, { headline, summary, text }) => sum + [headline, summary, text].reduce((marks, part) => marks + [...part.matchAll(sought)].length, 0), 0);
}

/** Counts by who, where and when over a list; gives its length. */
function facets(archive: BetterSqlite.Database, list: string): (value: string) => number {
  const counts = archive.prepare<[string], { kind: string; count: number }>(`
    with listed as materialized (${list})
    select e.kind as kind, e.name as name, c.count as count
      from (select m.entity_id, count(*) as count from listed join mention m on m.article_id = listed.id group by m.entity_id) c join entity e on e.id = c.entity_id
    union all select 'section', a.section, count(*) from listed join article a on a.id = listed.id group by a.section
    union all select 'month', substr(sort_at, 1, 7), count(*) from listed group by substr(sort_at, 1, 7)`);
  return (value) => counts.all(value).reduce((sum, { kind, count }) => (kind === 'month' ? sum + count : sum), 0);
}
