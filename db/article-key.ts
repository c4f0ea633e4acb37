import type { Selectable } from 'kysely';
import type { Transaction } from './database.ts';
import type { ArticleKeyTable } from './feed-tables.ts';
import { formerSlug } from './reader.ts';
import { inserting, repeated } from './repeated.ts';

/** What is known of a key. */
export interface ArticleKey {
  readonly articleId: number;
  readonly fingerprint: string | null;
  readonly versionAt: string | null;
  readonly version: number | null;
  readonly publishedAt: string | null;
}

/** What was said under a key: its fingerprint, and when its source made it and under which number, and when it was published, where it says so. */
export interface SaidUnderKey {
  readonly fingerprint: string;
  readonly versionAt?: string | null | undefined;
  readonly version?: number | null | undefined;
  readonly publishedAt?: string | null | undefined;
}

const keyed = repeated<{ space: string; key: string }, Selectable<ArticleKeyTable>>(({ tables, slot }) =>
  tables.selectFrom('article_key').selectAll().where('space', '=', slot.space).where('key', '=', slot.key),
);
const keysOf = repeated<{ articleId: number }, Pick<ArticleKeyTable, 'space' | 'key'>>(({ tables, slot }) =>
  tables.selectFrom('article_key').select(['space', 'key']).where('article_id', '=', slot.articleId),
);
const insertKey = inserting('article_key', ['space', 'key', 'article_id', 'fingerprint', 'version_at', 'version', 'published_at']);

/** The article that the world knows by this key: an API client's externalId, a feed's guid, a canonical URL. */
export async function articleOfKey(tx: Transaction, space: string, key: string): Promise<ArticleKey | undefined> {
  const [row] = await keyed(tx, { space, key });
  return row && { articleId: row.article_id, fingerprint: row.fingerprint, versionAt: row.version_at, version: row.version, publishedAt: row.published_at };
}

/** The keys of one space by which the world knows an article. */
export async function keysOfArticle(tx: Transaction, articleId: number, space: string): Promise<string[]> {
  const rows = await keysOf(tx, { articleId });
  return rows.filter((row) => row.space === space).map(({ key }) => key);
}

/** What is said under a key. */
export interface TextOfKey {
  readonly key: string;
  readonly fingerprint: string | null;
  readonly text: string;
}

/** Two look-ups in place of one `or`, for which SQLite read all keys of the space: of an archive without a source, all of it for each story. */
const textsNamed = repeated<{ space: string; key: string; from: string; to: string; most: number }, TextOfKey>(({ tables, slot }) => {
  const keys = tables.selectFrom('article_key').select(['key', 'fingerprint', 'article_id']).where('space', '=', slot.space);
  return tables
    .selectFrom(keys.where('key', '=', slot.key).unionAll(keys.where('key', '>=', slot.from).where('key', '<', slot.to)).as('named'))
    .innerJoin('article_body', 'article_body.article_id', 'named.article_id').select(['named.key', 'named.fingerprint', 'article_body.text'])
    .orderBy('named.article_id', 'desc').limit(slot.most);
});

/** The latest `most` stories with this key or one that goes on from it after a colon, with their texts. */
export async function textsUnder(tx: Transaction, space: string, key: string, most: number): Promise<TextOfKey[]> {
  return textsNamed(tx, { space, key, from: `${key}:`, to: `${key};`, most });
}

/** Adds a key. If another has it already that is an error of the database, and the verb is tried again: `Dialect.isTaken`. */
export async function addArticleKey(tx: Transaction, space: string, key: string, articleId: number, said?: SaidUnderKey): Promise<void> {
  await insertKey(tx, [{ space, key, article_id: articleId, fingerprint: said?.fingerprint ?? null, version_at: said?.versionAt ?? null, version: said?.version ?? null, published_at: said?.publishedAt ?? null }]);
}

/** An address that a story has no more goes on leading to it: it may have been shown to somebody. */
export async function addFormerSlug(tx: Transaction, articleId: number, slug: string): Promise<void> {
  await addArticleKey(tx, formerSlug, slug, articleId);
}

/** Notes what was said under a key last. */
export async function noteSaid(tx: Transaction, space: string, key: string, { fingerprint, versionAt, version, publishedAt }: SaidUnderKey): Promise<void> {
  await tx.tables.updateTable('article_key').set({ fingerprint, version_at: versionAt ?? null, version: version ?? null, published_at: publishedAt ?? null }).where('space', '=', space).where('key', '=', key).execute();
}
