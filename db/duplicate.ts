import type { Transaction } from './database.ts';
import type { DuplicateTable } from './feed-tables.ts';
import { inserting, repeated } from './repeated.ts';
import { statement } from './statement.ts';
import type { ArticleStatus } from './tables.ts';

/** A story that says what another says, as it is noted. */
export interface NewDuplicate {
  readonly space: string;
  readonly key: string;
  /** The original. */
  readonly articleId: number;
  readonly fingerprint: string;
  /** 0 to 1. */
  readonly similarity: number;
  readonly headline: string;
  readonly sourceName?: string | undefined;
  readonly url?: string | undefined;
}

const keyed = repeated<{ space: string; key: string }, { article_id: number; fingerprint: string }>(({ tables, slot }) =>
  tables.selectFrom('duplicate').select(['article_id', 'fingerprint']).where('space', '=', slot.space).where('key', '=', slot.key),
);

export async function duplicateOfKey(tx: Transaction, space: string, key: string): Promise<{ readonly articleId: number; readonly fingerprint: string } | undefined> {
  const [row] = await keyed(tx, { space, key });
  return row && { articleId: row.article_id, fingerprint: row.fingerprint };
}

/** Notes a duplicate, or what it says now. */
export async function noteDuplicate(tx: Transaction, duplicate: NewDuplicate): Promise<void> {
  await forgetDuplicate(tx, duplicate.space, duplicate.key);
  const { space, key, articleId, fingerprint, similarity, headline, sourceName, url } = duplicate;
  await tx.tables
    .insertInto('duplicate')
    .values({ space, key, article_id: articleId, fingerprint, similarity: Math.round(similarity * 1000), headline, source_name: sourceName ?? null, url: url ?? null, noticed_at: tx.now })
    .execute();
}

/** A story that came, says what one of ours says, and was not repeated. */
export interface Duplicate {
  readonly headline: string;
  readonly sourceName: string | null;
  readonly url: string | null;
  /** 0.5 to 1. */
  readonly similarity: number;
  /** RFC 3339. */
  readonly noticedAt: string;
}

/** So many of one story are shown. */
export const mostDuplicates = 50;

type DuplicateRow = Pick<DuplicateTable, 'article_id' | 'headline' | 'source_name' | 'url' | 'similarity' | 'noticed_at'>;

/** The newest `most` of each of these stories. */
export const duplicatesOf = statement<{ ids: number[]; most: number }, DuplicateRow>((b) =>
  b.see('visible_duplicate')
    .selectFrom((from) => from.selectFrom('visible_duplicate')
      .select(['article_id', 'space', 'key', 'headline', 'source_name', 'url', 'similarity', 'noticed_at'])
      .select((column) => column.fn.agg<number>('row_number').over((over) => over.partitionBy('article_id').orderBy('noticed_at', 'desc').orderBy('space').orderBy('key')).as('nth'))
      .where((where) => b.among(where.ref('article_id'), 'ids')).as('newest'))
    .select(['article_id', 'headline', 'source_name', 'url', 'similarity', 'noticed_at'])
    .where('nth', '<=', b.slot.most).orderBy('article_id').orderBy('nth'),
);

export function duplicateOf(row: DuplicateRow): Duplicate {
  return { headline: row.headline, sourceName: row.source_name, url: row.url, similarity: row.similarity / 1000, noticedAt: row.noticed_at };
}

export async function forgetDuplicate(tx: Transaction, space: string, key: string): Promise<void> {
  await tx.tables.deleteFrom('duplicate').where('space', '=', space).where('key', '=', key).execute();
}

/** Keeps the bands of a story's text, in place of those that it had. */
export async function writeBands(tx: Transaction, articleId: number, bands: readonly number[]): Promise<void> {
  await tx.tables.deleteFrom('near_text').where('article_id', '=', articleId).execute();
  await addBands(tx, articleId, bands);
}

const insertBands = inserting('near_text', ['band', 'article_id']);

/** The same of a story that has none yet. */
export async function addBands(tx: Transaction, articleId: number, bands: readonly number[]): Promise<void> {
  await insertBands(tx, bands.map((band) => ({ band, article_id: articleId })));
}

/** A story that may say the same. */
export interface NearStory {
  readonly id: number;
  readonly status: ArticleStatus;
  readonly headline: string;
  readonly text: string;
  /** RFC 3339: when it was published, here and as its sources say; when it was created, where nothing says. */
  readonly dates: readonly string[];
}

/** Stories with most of these bands in common first. */
const mostCandidates = 8;

const nearest = repeated<{ bands: number[] }, { article_id: number }>(({ tables, among }) =>
  tables.selectFrom('near_text').select('article_id').where((where) => among(where.ref('band'), 'bands'))
    .groupBy('article_id').orderBy((eb) => eb.fn.countAll(), 'desc').orderBy('article_id').limit(mostCandidates),
);

type StoryRow = Omit<NearStory, 'dates'> & { readonly published_at: string | null; readonly created_at: string };

const storiesOf = repeated<{ ids: number[] }, StoryRow>(({ tables, among }) =>
  tables.selectFrom('article').innerJoin('article_body', 'article_body.article_id', 'article.id')
    .select(['article.id', 'article.status', 'article.headline', 'article_body.text', 'article.published_at', 'article.created_at'])
    .where((where) => among(where.ref('article.id'), 'ids')),
);
const keyDatesOf = repeated<{ ids: number[] }, { article_id: number; published_at: string | null }>(({ tables, among }) =>
  tables.selectFrom('article_key').select(['article_id', 'published_at']).where((where) => among(where.ref('article_id'), 'ids')),
);

/** The stories whose texts may be like the one that has these bands, the likeliest first: a look-up for each band. */
export async function nearStories(tx: Transaction, bands: readonly number[]): Promise<NearStory[]> {
  if (bands.length === 0) return [];
  const near = await nearest(tx, { bands: [...bands] });
  const ids = near.map((row) => row.article_id);
  if (ids.length === 0) return [];
  const [rows, keys] = [await storiesOf(tx, { ids }), await keyDatesOf(tx, { ids })];
  return rows.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id)).map(({ published_at: own, created_at: created, ...story }) => {
    const dates = [own, ...keys.filter((key) => key.article_id === story.id).map((key) => key.published_at)].filter((date) => date !== null);
    return { ...story, dates: dates.length > 0 ? dates : [created] };
  });
}
