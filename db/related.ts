import { sql, type RawBuilder } from 'kysely';
import { articleOf, type Article, type ArticleRow } from './article.ts';
import type { Reader } from './reader.ts';
import { statement } from './statement.ts';

/** How many of a story's entities are followed, and how far back each: what bounds the work at any archive's size. */
const followed = 6;
const depth = 24;
/** Beyond this many stories an entity is as common as can be. */
const commonest = 2000;
/** At how many moments of its past it is looked at how often an entity came up, and how many of its stories then. */
const looks = 2;
const sample = 6;
/** Of how many of a story's entities: it speaks of few that come up often, and is about those first. */
const sampled = 6;

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

/** What came before an entity's newest stories, in ms since 1970. */
interface Past {
  readonly entity: number;
  /** From the newest of those that were counted to the oldest of them, and to the first of all. */
  readonly newest: number;
  readonly oldest: number;
  readonly first: number;
}

/** A part of it, looked at from its end. */
interface Stretch {
  readonly entity: number;
  readonly from: number;
  readonly to: number;
}

/**
 * In how many stories each of some entities is, more or less, by a few steps along the index: those that are in few are
 * counted; of the others it is looked at how near to each other their stories are at some moments, the further apart the
 * longer ago, and between two moments it is taken for the mean. So twenty stories in a week about somebody who was
 * hardly ever heard of are twenty.
 */
async function frequenciesOf(reader: Reader, subjects: readonly { readonly entity_id: number; readonly salience: number }[]): Promise<Map<number, number>> {
  const counts = new Map<number, number>();
  const pasts: Past[] = [];
  const salience = new Map(subjects.map((subject) => [subject.entity_id, subject.salience]));
  const rows = await beginnings(reader, { ids: [...salience.keys()] });
  for (const row of rows.toSorted((a, b) => (salience.get(b.id) ?? 0) - (salience.get(a.id) ?? 0) || a.id - b.id)) {
    const [count = '0', newest = '', oldest = '', first = ''] = (row.told ?? '').split(' ');
    const isMore = Number(count) === depth;
    counts.set(row.id, isMore ? commonest : Math.max(1, Number(count)));
    if (isMore && pasts.length < sampled) pasts.push({ entity: row.id, newest: Date.parse(newest), oldest: Date.parse(oldest), first: Date.parse(first) });
  }
  const stretches = pasts.flatMap(stretchesOf);
  // Nobody's are looked into for the rest: a statement of any number would be hardly ever the one of before.
  const count = Math.ceil(stretches.length / looks) * looks;
  const values = Array.from({ length: count }, (_unused, n) => {
    const { entity, from, to } = stretches[n] ?? { entity: 0, from: 0, to: 0 };
    return [[`entity${n}`, entity], [`from${n}`, momentOf(from)], [`to${n}`, momentOf(to)]] as const;
  });
  const found = new Map((count === 0 ? [] : await samples(reader, Object.fromEntries(values.flat()), { count })).map((row) => [stretches[row.n], row.told]));
  for (const past of pasts) counts.set(past.entity, frequencyOf(past, stretches.filter(({ entity }) => entity === past.entity), found));
  return counts;
}

/** The first ends as long before the oldest that was counted as that is before the newest, and each is longer than the one after it. */
function stretchesOf({ entity, newest, oldest, first }: Past): Stretch[] {
  const length = spanOf(newest - oldest);
  const growth = Math.max(2, ((oldest - first) / length) ** (1 / looks));
  const ends = Array.from({ length: looks }, (_unused, n) => oldest - length * growth ** n).filter((end) => end > first);
  return ends.map((to, n) => ({ entity, from: ends[n + 1] ?? first, to }));
}

function frequencyOf({ newest, oldest, first }: Past, stretches: readonly Stretch[], found: ReadonlyMap<Stretch | undefined, string | null>): number {
  let stories = depth;
  /** Stories in a ms, at the end of what is not counted yet. */
  let density = depth / spanOf(newest - oldest);
  let end = oldest;
  for (const stretch of stretches) {
    const [count = '0', , last = ''] = (found.get(stretch) ?? '').split(' ');
    const isMore = Number(count) === sample;
    const before = isMore ? sample / spanOf(stretch.to - Date.parse(last)) : Math.max(1, Number(count)) / (stretch.to - stretch.from);
    stories += (end - stretch.to) * Math.sqrt(density * before);
    [density, end] = [before, stretch.to];
  }
  return stories + (end - first) * density;
}

/** Stories that say their day and no hour are all of its first moment: nearer to each other than a day is a day. In ms. */
function spanOf(ms: number): number {
  return Math.max(86_400_000, ms);
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
