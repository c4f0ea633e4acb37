import type { Transaction } from './database.ts';
import { MergedLinks, type Link, type Span } from './links.ts';
import { redirectsIn } from './redirect.ts';
import { inserting, repeated } from './repeated.ts';
import type { TextQuery } from './search/query.ts';
import { statement } from './statement.ts';
import type { ArticleStatus, ArticleTable, EntityKind, EventType, MentionTable } from './tables.ts';
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

const storedRow = repeated<{ id: number }, ArticleRow & Body>(({ tables, slot }) =>
  tables.selectFrom('article').innerJoin('article_body', 'article_body.article_id', 'article.id')
    .selectAll('article').select(['article_body.body', 'article_body.text']).where('article.id', '=', slot.id),
);
const storedMentions = repeated<{ id: number }, Selectable<MentionTable>>(({ tables, slot }) =>
  tables.selectFrom('mention').selectAll().where('article_id', '=', slot.id).orderBy('salience', 'desc').orderBy('entity_id'),
);

export async function storedArticle(tx: Transaction, id: number): Promise<StoredArticle | undefined> {
  const [row] = await storedRow(tx, { id });
  if (!row) return undefined;
  const mentions = await storedMentions(tx, { id });
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

const typesOf = repeated<{ ids: number[] }, { type: EventType }>(({ tables, among }) =>
  tables.selectFrom('event').select('type').distinct().where((where) => among(where.ref('entity_id'), 'ids')).orderBy('type'),
);

/** The types of those of these entities that are events. */
export async function eventTypesOf(tx: Transaction, entityIds: readonly number[]): Promise<EventType[]> {
  if (entityIds.length === 0) return [];
  const rows = await typesOf(tx, { ids: [...entityIds] });
  return rows.map((row) => row.type);
}

const insertFields = inserting(
  'article',
  ['slug', 'status', 'headline', 'summary', 'byline', 'section', 'language', 'urgency', 'word_count', 'image_url', 'canonical_url', 'source_name', 'source_url', 'published_at', 'publish_at', 'sort_at', 'version', 'created_at', 'updated_at', 'created_by'],
  (insert) => insert.onConflict((on) => on.column('slug').doNothing()).returning('id'),
);

const insertBody = inserting('article_body', ['article_id', 'body', 'text']);

/** Inserts a story as version 1. Gives undefined, and writes nothing, if the slug is taken. */
export async function insertArticle(tx: Transaction, fields: ArticleFields, createdBy: number | null): Promise<number | undefined> {
  const [inserted] = await insertFields(tx, [{ ...columnsOf(fields), version: 1, created_at: tx.now, updated_at: tx.now, created_by: createdBy }]);
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
