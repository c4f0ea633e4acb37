import type BetterSqlite from 'better-sqlite3';
import type { Answer } from './yardstick-archive.ts';

// As in db/related.ts: how many entities are followed, how far back each, and when one is as common as can be.
const [followed, depth, commonest] = [6, 40, 2000];
const shown = 5;

/** One story with the stories that are related to it, by the rule of `db/related.ts` written out by hand. */
export function articleAnswers(archive: BetterSqlite.Database): Record<string, Answer> {
  const article = archive.prepare<[string], { id: number; headline: string; body: string }>(`
    select a.id, a.headline, b.body from article a join article_body b on b.article_id = a.id where a.slug = +? and a.status = 'PUBLISHED'`);
  const subjects = archive.prepare<[number], { entity_id: number; salience: number; weight: number }>(`
    select m.entity_id, m.salience,
      (select count(*) from (select 1 from mention w where w.entity_id = m.entity_id and w.status = 'PUBLISHED' limit ${commonest})) as weight
    from mention m where m.article_id = +?`);
  const newestOf = archive.prepare<[number], { article_id: number; salience: number; sort_at: string }>(`
    select article_id, salience, sort_at from mention
    where entity_id = +? and status = 'PUBLISHED' order by sort_at desc, article_id desc limit ${depth}`);
  const headline = archive.prepare<[number], { headline: string; slug: string }>(`select headline, slug from article where id = +?`);

  const relatedTo = (id: number) => {
    const best = subjects.all(id)
      .map(({ entity_id, salience, weight }) => ({ entity_id, worth: (salience / 1000) * Math.log(1 + commonest / Math.max(1, weight)) }))
      .toSorted((a, b) => b.worth - a.worth || a.entity_id - b.entity_id)
      .slice(0, followed);
    const scores = new Map<number, { id: number; score: number; sortAt: string }>();
    for (const { entity_id, worth } of best) {
      for (const row of newestOf.all(entity_id)) {
        if (row.article_id === id) continue;
        const gain = worth * (0.5 + row.salience / 2000);
        const known = scores.get(row.article_id);
        if (known) known.score += gain;
        else scores.set(row.article_id, { id: row.article_id, score: gain, sortAt: row.sort_at });
      }
    }
    return [...scores.values()]
      .toSorted((a, b) => b.score - a.score || (a.sortAt < b.sortAt ? 1 : a.sortAt > b.sortAt ? -1 : b.id - a.id))
      .slice(0, shown)
      .map((scored) => headline.get(scored.id));
  };

  return {
    '/article-related': (variables) => {
      const found = article.get(variables.get('slug') ?? '');
      return { article: found ? { headline: found.headline, body: found.body, related: relatedTo(found.id) } : null };
    },
  };
}
