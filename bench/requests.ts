import type BetterSqlite from 'better-sqlite3';

/** One thing that clients ask, as both servers are asked it. */
export interface BenchRequest {
  /** What the table calls it. */
  readonly title: string;
  /** The yardstick's route; its query string are the variables. */
  readonly route: string;
  readonly query: string;
  /** Asked in turn, so that no answer is always the same. */
  readonly variables: readonly Readonly<Record<string, string>>[];
}

const latest = `{
  articles(first: 20) {
    nodes { slug headline summary publishedAt section urgency }
    pageInfo { hasNextPage }
  }
}`;

const latestNested = `{
  articles(first: 20) {
    nodes {
      headline
      people { name country { name } }
      countries { name code }
      events { name startsOn country { name } }
    }
  }
}`;

const articleRelated = `query ($slug: String!) {
  article(slug: $slug) { headline body related(first: 5) { headline slug } }
}`;

const countryNewest = `query ($code: CountryCode!) {
  country(code: $code) { name articles(first: 20) { nodes { headline publishedAt people { name } } } }
}`;

/** The four requests, about stories and countries that the archive has. */
export function requestsOf(archive: BetterSqlite.Database): BenchRequest[] {
  return [
    { title: 'the latest 20', route: '/latest', query: latest, variables: [{}] },
    { title: 'the latest 20, with who, where and what', route: '/latest-nested', query: latestNested, variables: [{}] },
    { title: 'one article, with related', route: '/article-related', query: articleRelated, variables: slugsOf(archive).map((slug) => ({ slug })) },
    { title: "a country's newest 20, with people", route: '/country-newest', query: countryNewest, variables: codesOf(archive).map((code) => ({ code })) },
  ];
}

/** Fifty stories, spread over the newest five thousand. */
function slugsOf(archive: BetterSqlite.Database): string[] {
  const slugs = archive.prepare<[], string>(`select slug from article where status = 'PUBLISHED' order by sort_at desc limit 5000`).pluck().all();
  return slugs.filter((_slug, n) => n % Math.ceil(slugs.length / 50) === 0);
}

/** The ten countries that the newest stories speak of most. */
function codesOf(archive: BetterSqlite.Database): string[] {
  const codes = archive.prepare<[], string>(`
    select country.code
    from (select id from article where status = 'PUBLISHED' order by sort_at desc limit 2000) newest
    join mention on mention.article_id = newest.id
    join country on country.entity_id = mention.entity_id
    group by country.code order by count(*) desc, country.code limit 10`);
  return codes.pluck().all();
}
