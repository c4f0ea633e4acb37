import { sql } from 'kysely';
import { articleOf, type Article, type ArticleRow } from './article.ts';
import { dayLength } from './figures.ts';
import type { Reader } from './reader.ts';
import { statement } from './statement.ts';

/** How many of a story's entities are followed, and how far back each: what bounds the work at any archive's size. */
const followed = 6;
const depth = 24;
/** Beyond this many stories an entity is as common as can be. */
const commonest = 2000;
/** In ms: what an entity's newest stories say of how often it comes up is taken to have been so for ten years. */
const span = 10 * 365.25 * dayLength;

const subjectsOf = statement<{ id: number }, { entity_id: number; salience: number }>((b) =>
  b.see('visible_mention').selectFrom('visible_mention as m').select(['m.entity_id', 'm.salience']).where('m.article_id', '=', b.slot.id),
);

/**
 * How often each comes up: its stories, counted no further than `depth`, and the times of the newest and of the last that
 * was counted. To count thousands took longer than all the rest.
 */
const frequencies = statement<{ ids: number[] }, { id: number; told: string | null }>((b) =>
  b
    .see('visible_mention')
    .selectFrom('entity')
    .select(['entity.id'])
    // In one text: a sub-query gives one value, and three would walk along the index three times.
    .select(
      sql<string | null>`(select cast(count(*) as text) || ' ' || max(counted.sort_at) || ' ' || min(counted.sort_at) from (select m.sort_at from visible_mention m
        where m.entity_id = entity.id and m.status = 'PUBLISHED' order by m.sort_at desc, m.article_id desc limit ${sql.lit(depth)}) counted)`.as('told'),
    )
    .where((where) => b.among(where.ref('entity.id'), 'ids')),
);

/** In how many stories one is, as far as its newest tell. */
function weightOf(told: string | null): number {
  const [count = '0', newest = '', oldest = ''] = (told ?? '').split(' ');
  const articles = Math.max(1, Number(count));
  if (articles < depth) return articles;
  const within = Date.parse(newest) - Date.parse(oldest) || 1;
  return Math.min(commonest, Math.max(articles, articles * (span / within)));
}

/** The newest stories of each of some entities: one walk along the index for each. */
const newestOfEach = statement<Record<string, number>, { article_id: number; entity_id: number; salience: number; sort_at: string }, { entities: number }>(
  (b, { entities }) => {
    const walks = Array.from(
      { length: entities },
      (_unused, n) => sql`select * from (select m.article_id, m.entity_id, m.salience, m.sort_at from visible_mention m
        where m.entity_id = ${b.slot[`entity${n}`]} and m.status = 'PUBLISHED' order by m.sort_at desc, m.article_id desc limit ${depth}) one`,
    );
    return b
      .see('visible_mention')
      .selectFrom(sql<{ article_id: number; entity_id: number; salience: number; sort_at: string }>`(${sql.join(walks, sql` union all `)})`.as('walk'))
      .selectAll();
  },
);

/** Of ids that the walks gave, which are of published stories. */
const listed = statement<{ ids: number[] }, ArticleRow>((b) =>
  b.see('visible_article').selectFrom('visible_article').selectAll()
    .where((where) => b.among(where.ref('visible_article.id'), 'ids')),
);

/**
 * Published stories that share this one's entities: those it is most about and that are rare count most (salience times
 * the logarithm of rarity, as in tf-idf), and of equals the newer comes first. Never the story itself.
 */
export async function relatedTo(reader: Reader, articleId: number, limit: number): Promise<Article[]> {
  const subjects = await subjectsOf(reader, { id: articleId });
  if (subjects.length === 0) return [];
  const weights = await frequencies(reader, { ids: subjects.map((subject) => subject.entity_id) });
  const rarity = new Map(weights.map((row) => [row.id, Math.log(1 + commonest / weightOf(row.told))]));
  const worth = new Map(subjects.map((subject) => [subject.entity_id, (subject.salience / 1000) * (rarity.get(subject.entity_id) ?? 0)]));
  const best = [...worth].toSorted(([a, x], [b, y]) => y - x || a - b).slice(0, followed);
  const walked = await newestOfEach(reader, Object.fromEntries(best.map(([id], n) => [`entity${n}`, id])), { entities: best.length });

  const scores = new Map<number, { score: number; sortAt: string }>();
  for (const row of walked) {
    if (row.article_id === articleId) continue;
    const score = (scores.get(row.article_id)?.score ?? 0) + (worth.get(row.entity_id) ?? 0) * (0.5 + row.salience / 2000);
    scores.set(row.article_id, { score, sortAt: row.sort_at });
  }
  const ranked = [...scores].toSorted(([a, x], [b, y]) => y.score - x.score || y.sortAt.localeCompare(x.sortAt) || b - a).slice(0, limit);
  const rows = await listed(reader, { ids: ranked.map(([id]) => id) });
  const byId = new Map(rows.map((row) => [row.id, articleOf(row)]));
  return ranked.flatMap(([id]) => byId.get(id) ?? []);
}
