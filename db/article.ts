import type { Transaction } from './database.ts';
import type { ArticleKeyTable } from './feed-tables.ts';
import { MergedLinks, type Link, type Span } from './links.ts';
import { formerSlug } from './reader.ts';
import { redirectsIn } from './redirect.ts';
import { inserting, repeated } from './repeated.ts';
import type { TextQuery } from './search/query.ts';
import { statement } from './statement.ts';
import type { ArticleStatus, ArticleTable, EntityKind, EventType } from './tables.ts';
import type { Selectable } from 'kysely';

export type { Link } from './links.ts';

export interface Article {
  readonly id: number;
  readonly slug: string;
  readonly status: ArticleStatus;
  readonly version: number;
  readonly headline: string;
  readonly summary: string;
  readonly byline: string | null;
  readonly section: string | null;
  readonly language: string;
  readonly urgency: number;
  readonly wordCount: number;
  readonly imageUrl: string | null;
  readonly canonicalUrl: string | null;
  readonly sourceName: string | null;
  readonly sourceUrl: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly publishedAt: string | null;
  readonly publishAt: string | null;
  readonly sortAt: string;
  /** The search that found it, where one did: what its excerpt and highlights are made for. */
  readonly found?: TextQuery | undefined;
}

/** Sanitized HTML, and the same as plain text. */
interface Body {
  readonly body: string;
  readonly text: string;
}

export type ArticleRow = Selectable<ArticleTable>;

export function articleOf(row: ArticleRow): Article {
  return {
    id: row.id, slug: row.slug, status: row.status, version: row.version, headline: row.headline, summary: row.summary,
    byline: row.byline, section: row.section, language: row.language, urgency: row.urgency, wordCount: row.word_count,
    imageUrl: row.image_url, canonicalUrl: row.canonical_url, sourceName: row.source_name, sourceUrl: row.source_url,
    createdAt: row.created_at, updatedAt: row.updated_at, publishedAt: row.published_at, publishAt: row.publish_at, sortAt: row.sort_at,
  };
}

/** By id, tombstones included. */
export const articlesById = statement<{ ids: number[] }, ArticleRow>((b) =>
  b.see('known_article').selectFrom('known_article').selectAll().where((where) => b.among(where.ref('known_article.id'), 'ids')),
);

/** By slug, tombstones included. */
export const articlesBySlug = statement<{ slugs: string[] }, ArticleRow>((b) =>
  b.see('known_article').selectFrom('known_article').selectAll().where((where) => b.among(where.ref('known_article.slug'), 'slugs', 'text')),
);

/** By a slug that it had while it was dark. */
export const articlesByFormerSlug = statement<{ slugs: string[] }, ArticleRow & { former_slug: string }>((b) =>
  b.see('known_article', 'former_slug').selectFrom('former_slug').innerJoin('known_article', 'known_article.id', 'former_slug.article_id')
    .selectAll('known_article').select('former_slug.slug as former_slug')
    .where((where) => b.among(where.ref('former_slug.slug'), 'slugs', 'text')),
);

/** Each by itself: a search marks the texts of a page and shows no body, and they are nearly all of what it reads. */
export const bodiesOf = statement<{ ids: number[] }, { article_id: number; body: string }>((b) =>
  b.see('visible_body').selectFrom('visible_body').select(['article_id', 'body']).where((where) => b.among(where.ref('visible_body.article_id'), 'ids')),
);

export const textsOf = statement<{ ids: number[] }, { article_id: number; text: string }>((b) =>
  b.see('visible_body').selectFrom('visible_body').select(['article_id', 'text']).where((where) => b.among(where.ref('visible_body.article_id'), 'ids')),
);

export const correctionsOf = statement<
  { ids: number[] },
  { article_id: number; note: string; at: string; from_version: number; to_version: number }
>((b) =>
  b.see('visible_correction').selectFrom('visible_correction').selectAll()
    .where((where) => b.among(where.ref('visible_correction.article_id'), 'ids'))
    .orderBy('article_id').orderBy('to_version'),
);

/** Why and when each of these was taken back: the log says it to everyone. */
export const withdrawalsOf = statement<{ ids: number[] }, { article_id: number; reason: string | null; at: string }>((b) =>
  b.see('known_article').selectFrom('announcement').innerJoin('known_article', 'known_article.id', 'announcement.article_id')
    .select(['announcement.article_id', 'announcement.note as reason', 'announcement.announced_at as at'])
    .where((where) => b.among(where.ref('announcement.article_id'), 'ids'))
    .where('announcement.kind', '=', 'WITHDRAWN').where('known_article.status', '=', 'WITHDRAWN').whereRef('announcement.version', '=', 'known_article.version'),
);

/** What is stored of a story besides its number: the new state, as `saveArticle` writes it. */
export type ArticleFields = Omit<Article, 'id' | 'version' | 'createdAt' | 'updatedAt' | 'found'> & Body;

/** A story as it stands in the database, for a verb that will change it. */
export interface StoredArticle {
  readonly id: number;
  readonly version: number;
  readonly createdBy: number | null;
  readonly fields: ArticleFields;
  readonly links: readonly Link[];
}

export async function storedArticle(tx: Transaction, id: number): Promise<StoredArticle | undefined> {
  const row = await tx.tables
    .selectFrom('article')
    .innerJoin('article_body', 'article_body.article_id', 'article.id')
    .selectAll('article')
    .select(['article_body.body', 'article_body.text'])
    .where('article.id', '=', id)
    .executeTakeFirst();
  if (!row) return undefined;
  const mentions = await tx.tables
    .selectFrom('mention').selectAll().where('article_id', '=', id).orderBy('salience', 'desc').orderBy('entity_id').execute();
  const { id: _id, version: _version, createdAt: _createdAt, updatedAt: _updatedAt, ...fields } = articleOf(row);
  return {
    id,
    version: row.version,
    createdBy: row.created_by,
    fields: { ...fields, body: row.body, text: row.text },
    links: mentions.map((mention) => ({
      entityId: mention.entity_id, salience: mention.salience, count: mention.count, origin: mention.origin,
      surfaces: JSON.parse(mention.surfaces) as string[], confidence: mention.confidence, spans: JSON.parse(mention.spans) as Span[],
    })),
  };
}

/** True if there is no story at all. */
export async function isEmpty(tx: Transaction): Promise<boolean> {
  return (await tx.tables.selectFrom('article').select('id').limit(1).executeTakeFirst()) === undefined;
}

export async function isFreeSlug(tx: Transaction, slug: string): Promise<boolean> {
  return (await tx.tables.selectFrom('article').select('id').where('slug', '=', slug).executeTakeFirst()) === undefined;
}

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
const insertKey = inserting('article_key', ['space', 'key', 'article_id', 'fingerprint', 'version_at', 'version', 'published_at']);
const insertBody = inserting('article_body', ['article_id', 'body', 'text']);

/** The article that the world knows by this key: an API client's externalId, a feed's guid, a canonical URL. */
export async function articleOfKey(tx: Transaction, space: string, key: string): Promise<ArticleKey | undefined> {
  const [row] = await keyed(tx, { space, key });
  return row && { articleId: row.article_id, fingerprint: row.fingerprint, versionAt: row.version_at, version: row.version, publishedAt: row.published_at };
}

/** The keys of one space by which the world knows an article. */
export async function keysOfArticle(tx: Transaction, articleId: number, space: string): Promise<string[]> {
  const rows = await tx.tables.selectFrom('article_key').select(['space', 'key']).where('article_id', '=', articleId).execute();
  return rows.filter((row) => row.space === space).map(({ key }) => key);
}

/** What is said under a key. */
export interface TextOfKey {
  readonly key: string;
  readonly fingerprint: string | null;
  readonly text: string;
}

/** The latest `most` stories with this key or one that goes on from it after a colon, with their texts. */
export async function textsUnder(tx: Transaction, space: string, key: string, most: number): Promise<TextOfKey[]> {
  return tx.tables.selectFrom('article_key').innerJoin('article_body', 'article_body.article_id', 'article_key.article_id').select(['key', 'fingerprint', 'text'])
    .where('space', '=', space).where((where) => where.or([where('key', '=', key), where.and([where('key', '>=', `${key}:`), where('key', '<', `${key};`)])]))
    .orderBy('article_key.article_id', 'desc').limit(most).execute();
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

const typesOf = repeated<{ ids: number[] }, { type: EventType }>(({ tables, among }) =>
  tables.selectFrom('event').select('type').distinct().where((where) => among(where.ref('entity_id'), 'ids')).orderBy('type'),
);

/** The types of those of these entities that are events. */
export async function eventTypesOf(tx: Transaction, entityIds: readonly number[]): Promise<EventType[]> {
  if (entityIds.length === 0) return [];
  const rows = await typesOf(tx, { ids: [...entityIds] });
  return rows.map((row) => row.type);
}

/** Inserts a story as version 1. Gives undefined, and writes nothing, if the slug is taken. */
export async function insertArticle(tx: Transaction, fields: ArticleFields, createdBy: number | null): Promise<number | undefined> {
  const inserted = await tx.tables
    .insertInto('article')
    .values({ ...columnsOf(fields), version: 1, created_at: tx.now, updated_at: tx.now, created_by: createdBy })
    .onConflict((on) => on.column('slug').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!inserted) return undefined;
  await insertBody(tx, [{ article_id: inserted.id, body: fields.body, text: fields.text }]);
  return inserted.id;
}

/** Saves a story as the version after `version`, if it still is that. Gives false, and writes nothing, if it is not. */
export async function updateArticle(tx: Transaction, id: number, version: number, fields: ArticleFields): Promise<boolean> {
  const { numUpdatedRows } = await tx.tables
    .updateTable('article')
    .set({ ...columnsOf(fields), version: version + 1, updated_at: tx.now })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  await tx.tables.updateTable('article_body').set({ body: fields.body, text: fields.text }).where('article_id', '=', id).execute();
  return true;
}

function columnsOf(fields: ArticleFields) {
  return {
    slug: fields.slug, status: fields.status, headline: fields.headline, summary: fields.summary, byline: fields.byline,
    section: fields.section, language: fields.language, urgency: fields.urgency, word_count: fields.wordCount,
    image_url: fields.imageUrl, canonical_url: fields.canonicalUrl, source_name: fields.sourceName, source_url: fields.sourceUrl,
    published_at: fields.publishedAt, publish_at: fields.publishAt, sort_at: fields.sortAt,
  };
}

/** Replaces a story's links, and gives them with those who are kept in place of those who were merged. They carry its status and sort key, so this is called whenever those change, too. */
export async function writeLinks(tx: Transaction, articleId: number, given: readonly Link[], article: Pick<Article, 'status' | 'sortAt'>): Promise<readonly Link[]> {
  await tx.tables.deleteFrom('mention').where('article_id', '=', articleId).execute();
  return addLinks(tx, articleId, given, article);
}

const insertMentions = inserting('mention', ['article_id', 'entity_id', 'kind', 'status', 'sort_at', 'salience', 'count', 'surfaces', 'origin', 'confidence', 'spans']);
const kindsOf = repeated<{ ids: number[] }, { id: number; kind: EntityKind }>(({ tables, among }) =>
  tables.selectFrom('entity').select(['id', 'kind']).where((where) => among(where.ref('id'), 'ids')),
);

/** The same of a story that has none yet. */
export async function addLinks(tx: Transaction, articleId: number, given: readonly Link[], article: Pick<Article, 'status' | 'sortAt'>): Promise<readonly Link[]> {
  if (given.length === 0) return given;
  const links = await asMerged(tx, given);
  const kindOf = new Map((await kindsOf(tx, { ids: links.map(({ entityId }) => entityId) })).map(({ id, kind }) => [id, kind]));
  await insertMentions(tx, links.flatMap((link) => {
    const kind = kindOf.get(link.entityId);
    if (!kind) return [];
    const { entityId, salience, count, surfaces, origin, confidence = 1000, spans = [] } = link;
    return {
      article_id: articleId, entity_id: entityId, kind, status: article.status, sort_at: article.sortAt, salience, count,
      surfaces: JSON.stringify(surfaces), origin, confidence, spans: JSON.stringify(spans),
    };
  }));
  return links;
}

/** Brings a story's links to its status and sort key, where the links themselves stay. */
export async function moveLinks(tx: Transaction, articleId: number, { status, sortAt }: Pick<Article, 'status' | 'sortAt'>): Promise<void> {
  await tx.tables.updateTable('mention').set({ status, sort_at: sortAt }).where('article_id', '=', articleId).execute();
}

/** Of an entity that was merged since the story was read, the one that is kept. */
async function asMerged(tx: Transaction, links: readonly Link[]): Promise<readonly Link[]> {
  const redirects = await redirectsIn(tx, { ids: links.map(({ entityId }) => entityId) });
  if (redirects.length === 0) return links;
  const kept = new Map(redirects.map(({ fromId, toId }) => [fromId, toId]));
  const merged = new MergedLinks();
  for (const link of links) merged.add({ ...link, entityId: kept.get(link.entityId) ?? link.entityId });
  return merged.all();
}
