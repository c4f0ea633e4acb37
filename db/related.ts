import { sql, type RawBuilder } from 'kysely';
import { articleOf, type Article, type ArticleRow } from './article.ts';
import type { Reader } from './reader.ts';
import { statement } from './statement.ts';

/** How many of a story's entities are followed, and how far back each: what bounds the work at any archive's size. */
const followed = 6;
const depth = 24;
/** Beyond this many stories an entity is as common as can be. */
const commonest = 2000;
/** How many stretches of the past are looked into for how often an entity comes up, and how many of its stories in each. */
const stretches = 5;
const sample = 8;
/** Of how many of a story's entities: it speaks of few that come up often, and is about those first. */
const sampled = 12;

const subjectsOf = statement<{ id: number }, { entity_id: number; salience: number }>((b) =>
  b.see('visible_mention').selectFrom('visible_mention as m').select(['m.entity_id', 'm.salience']).where('m.article_id', '=', b.slot.id),
);

/** Stories that were counted, and the times of the newest and of the oldest of them: in one text, since a sub-query gives one value. */
function told(walk: RawBuilder<unknown>, more = sql``) {
  return sql<string | null>`(select cast(count(*) as text) || ' ' || max(counted.sort_at) || ' ' || min(counted.sort_at)${more} from (${walk}) counted)`;
}

/** Of each its newest stories, counted no further than `depth`, and the time of its first. To count thousands took longer than all the rest. */
const beginnings = statement<{ ids: number[] }, { id: number; told: string | null }>((b) => {
  const ofEntity = sql`visible_mention m where m.entity_id = entity.id and m.status = 'PUBLISHED'`;
  const first = sql` || ' ' || (select m.sort_at from ${ofEntity} order by m.sort_at, m.article_id limit 1)`;
  return b
    .see('visible_mention')
    .selectFrom('entity')
    .select(['entity.id', told(sql`select m.sort_at from ${ofEntity} order by m.sort_at desc, m.article_id desc limit ${sql.lit(depth)}`, first).as('told')])
    .where((where) => b.among(where.ref('entity.id'), 'ids'));
});

/** The newest stories of an entity in each of some stretches of time, counted no further than `sample`. */
const samples = statement<Record<string, number | string>, { n: number; told: string | null }, { count: number }>((b, { count }) => {
  const walks = Array.from({ length: count }, (_unused, n) => {
    const slot = (name: string) => b.slot[`${name}${n}`];
    return sql`select ${sql.lit(n)} as n, ${told(sql`select m.sort_at from visible_mention m where m.entity_id = ${slot('entity')} and m.status = 'PUBLISHED'
      and m.sort_at >= ${slot('from')} and m.sort_at < ${slot('to')} order by m.sort_at desc, m.article_id desc limit ${sql.lit(sample)}`)} as told`;
  });
  return b.see('visible_mention').selectFrom(sql<{ n: number; told: string | null }>`(${sql.join(walks, sql` union all `)})`.as('walk')).selectAll();
});

/** A part of an entity's past, in ms since 1970. */
interface Stretch {
  readonly entity: number;
  readonly from: number;
  readonly to: number;
}

/**
 * In how many stories each of some entities is, more or less, by a few steps along the index: those that are in few are
 * counted; of the others' past, stretches that are longer the further back they are, and each is as dense all over as its
 * newest stories are near to each other. So twenty stories in a week about somebody who was hardly ever heard of are twenty.
 */
async function frequenciesOf(reader: Reader, subjects: readonly { readonly entity_id: number; readonly salience: number }[]): Promise<Map<number, number>> {
  const counts = new Map<number, number>();
  const past = new Map<number, Stretch[]>();
  const salience = new Map(subjects.map((subject) => [subject.entity_id, subject.salience]));
  const rows = await beginnings(reader, { ids: [...salience.keys()] });
  for (const row of rows.toSorted((a, b) => (salience.get(b.id) ?? 0) - (salience.get(a.id) ?? 0) || a.id - b.id)) {
    const [count = '0', newest = '', oldest = '', first = ''] = (row.told ?? '').split(' ');
    counts.set(row.id, Math.max(1, Number(count)));
    if (Number(count) < depth) continue;
    if (past.size < sampled) past.set(row.id, stretchesOf(row.id, Date.parse(newest), Date.parse(oldest), Date.parse(first)));
    else counts.set(row.id, commonest);
  }
  const all = [...past.values()].flat();
  if (all.length === 0) return counts;
  // Nobody's are looked into for the rest: a statement of any number would be hardly ever the one of before.
  const count = Math.ceil(all.length / (stretches + 1)) * (stretches + 1);
  const values = Array.from({ length: count }, (_unused, n) => {
    const { entity, from, to } = all[n] ?? { entity: 0, from: 0, to: 0 };
    return [[`entity${n}`, entity], [`from${n}`, momentOf(from)], [`to${n}`, momentOf(to)]] as const;
  });
  for (const { n, told: found } of await samples(reader, Object.fromEntries(values.flat()), { count })) {
    const stretch = all[n];
    if (stretch) counts.set(stretch.entity, (counts.get(stretch.entity) ?? 0) + storiesIn(stretch, found));
  }
  return counts;
}

/** What was before the newest stories, back to the first: as long as those took, and then each longer than the one after it. */
function stretchesOf(entity: number, newest: number, oldest: number, first: number): Stretch[] {
  const length = Math.max(1, newest - oldest);
  const growth = Math.max(2, ((oldest - first) / length) ** (1 / (stretches - 1)));
  const bounds = Array.from({ length: stretches }, (_unused, n) => oldest - length * growth ** n).filter((bound) => bound > first);
  return [oldest, ...bounds].map((to, n) => ({ entity, from: bounds[n] ?? first, to })).filter(({ from, to }) => from < to);
}

function storiesIn({ from, to }: Stretch, found: string | null): number {
  const [count = '0', , oldest = ''] = (found ?? '').split(' ');
  if (Number(count) < sample) return Number(count);
  return sample * Math.max(1, (to - from) / Math.max(1, to - Date.parse(oldest)));
}

function momentOf(ms: number): string {
  return new Date(ms).toISOString();
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
  const frequencies = await frequenciesOf(reader, subjects);
  const rarity = (entity: number) => Math.log(1 + commonest / Math.min(commonest, frequencies.get(entity) ?? commonest));
  const worth = new Map(subjects.map((subject) => [subject.entity_id, (subject.salience / 1000) * rarity(subject.entity_id)]));
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
