import type BetterSqlite from 'better-sqlite3';
import type { Answer } from './yardstick-archive.ts';

interface MentionRow {
  article_id: number;
  kind: 'PERSON' | 'COUNTRY' | 'EVENT';
  id: number;
  name: string;
  code: string | null;
  starts_on: string | null;
  event_country: string | null;
}

/** The three lists: the latest, the latest with who, where and what, a country's newest. */
export function listAnswers(archive: BetterSqlite.Database): Record<string, Answer> {
  const latest = archive.prepare<[], { slug: string; headline: string; summary: string; publishedAt: string; section: string | null; urgency: number }>(`
    select slug, headline, summary, published_at as publishedAt, section, urgency
    from article where status = 'PUBLISHED' order by sort_at desc, id desc limit 21`);
  const latestHeadlines = archive.prepare<[], { id: number; headline: string }>(`
    select id, headline from article where status = 'PUBLISHED' order by sort_at desc, id desc limit 20`);
  const mentioned = archive.prepare<[string], MentionRow>(`
    select m.article_id, m.kind, e.id, e.name, c.code, v.starts_on, place.name as event_country
    from mention m
    join entity e on e.id = m.entity_id
    left join country c on c.entity_id = e.id
    left join event v on v.entity_id = e.id
    left join entity place on place.id = v.country_id
    where m.article_id in (select value from json_each(+?)) and m.kind in ('PERSON', 'COUNTRY', 'EVENT')
    order by m.article_id, m.salience desc, m.entity_id`);
  // The first office held today, else the latest; a date may be known to the year or the month only.
  const countryOfPerson = archive.prepare<[{ ids: string; today: string }], { id: number; country: string }>(`
    select p.person_id as id, e.name as country
    from position p join entity e on e.id = p.country_id
    where p.person_id in (select value from json_each(+:ids))
    order by p.person_id,
      (p.starts_on is null or p.starts_on <= substr(+:today, 1, length(p.starts_on)))
        and (p.ends_on is null or substr(+:today, 1, length(p.ends_on)) <= p.ends_on) desc,
      p.rank`);
  const country = archive.prepare<[string], { id: number; name: string }>(`
    select e.id, e.name from country c join entity e on e.id = c.entity_id where c.code = +?`);
  const newestOf = archive.prepare<[number], { id: number; headline: string; publishedAt: string }>(`
    select a.id, a.headline, a.published_at as publishedAt
    from (
      select article_id, sort_at from mention where entity_id = +? and status = 'PUBLISHED' order by sort_at desc, article_id desc limit 20
    ) m join article a on a.id = m.article_id
    order by m.sort_at desc, m.article_id desc`);
  const peopleOf = archive.prepare<[string], { article_id: number; name: string }>(`
    select m.article_id, e.name from mention m join entity e on e.id = m.entity_id
    where m.article_id in (select value from json_each(+?)) and m.kind = 'PERSON'
    order by m.article_id, m.salience desc, m.entity_id`);

  return {
    '/latest': () => {
      const rows = latest.all();
      return { articles: { nodes: rows.slice(0, 20), pageInfo: { hasNextPage: rows.length > 20 } } };
    },

    '/latest-nested': () => {
      const articles = latestHeadlines.all();
      const mentions = mentioned.all(JSON.stringify(articles.map(({ id }) => id)));
      const people = new Set(mentions.flatMap(({ kind, id }) => (kind === 'PERSON' ? id : [])));
      const countries = new Map<number, string>();
      for (const row of countryOfPerson.all({ ids: JSON.stringify([...people]), today: new Date().toISOString().slice(0, 10) })) {
        if (!countries.has(row.id)) countries.set(row.id, row.country);
      }
      const named = (name: string | null | undefined) => (name == null ? null : { name });
      const byArticle = Map.groupBy(mentions, (row) => row.article_id);
      const nodes = articles.map(({ id, headline }) => {
        const of = byArticle.get(id) ?? [];
        return {
          headline,
          people: of.flatMap((row) => (row.kind === 'PERSON' ? { name: row.name, country: named(countries.get(row.id)) } : [])),
          countries: of.flatMap((row) => (row.kind === 'COUNTRY' ? { name: row.name, code: row.code } : [])),
          events: of.flatMap((row) => (row.kind === 'EVENT' ? { name: row.name, startsOn: row.starts_on || null, country: named(row.event_country) } : [])),
        };
      });
      return { articles: { nodes } };
    },

    '/country-newest': (variables) => {
      const found = country.get(variables.get('code') ?? '');
      if (!found) return { country: null };
      const articles = newestOf.all(found.id);
      const people = Map.groupBy(peopleOf.all(JSON.stringify(articles.map(({ id }) => id))), (row) => row.article_id);
      const nodes = articles.map(({ id, headline, publishedAt }) => ({ headline, publishedAt, people: (people.get(id) ?? []).map(({ name }) => ({ name })) }));
      return { country: { name: found.name, articles: { nodes } } };
    },
  };
}
