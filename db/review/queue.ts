import { sql } from 'kysely';
import type { Span } from '../links.ts';
import { Window, type Page, type PageArgs, type PageValues, type WindowShape } from '../page.ts';
import type { Reader, ReviewedRow } from '../reader.ts';
import { statement } from '../statement.ts';
import type { EntityKind } from '../tables.ts';
import type { ReviewStatus } from './tables.ts';

/** A name that an editor is asked about. */
export interface ReviewItem {
  readonly id: number;
  readonly kind: EntityKind;
  readonly name: string;
  /** Whom it may mean; null for one whom nobody knows. */
  readonly entityId: number | null;
  readonly status: ReviewStatus;
  readonly version: number;
  /** 0 to 1. */
  readonly confidence: number;
  readonly evidence: string;
  readonly code: string | null;
  /** How many stories wait for the answer. */
  readonly stories: number;
  readonly createdAt: string;
  readonly decidedAt: string | null;
  readonly decidedBy: string | null;
}

export interface ReviewStory {
  readonly articleId: number;
  readonly surfaces: readonly string[];
  readonly spans: readonly Span[];
}

export interface ReviewMatch {
  readonly status: ReviewStatus;
  readonly kinds: readonly EntityKind[];
}

const items = statement<PageValues & { readonly status: string; readonly kinds: string[] }, ReviewedRow, WindowShape>((b, window) => {
  let query = b.see('visible_review').selectFrom('visible_review').selectAll()
    .where(sql<boolean>`status = ${b.slot.status}`).where(sql<boolean>`(stories > 0 or status <> 'OPEN')`)
    .where((where) => b.among(where.ref('visible_review.kind'), 'kinds', 'text'))
    .orderBy('id', window.backward ? 'asc' : 'desc').limit(b.slot.limit);
  if (window.after) query = query.where('id', '<', b.slot.afterId);
  if (window.before) query = query.where('id', '>', b.slot.beforeId);
  return query;
});

/** A page of the queue, the newest first. @throws InvalidPage */
export async function pageOfReviews(reader: Reader, { status, kinds }: ReviewMatch, args: PageArgs): Promise<Page<ReviewItem>> {
  const window = new Window('reviewQueue', args);
  const rows = await items(reader, { ...window.values, status, kinds: [...kinds] }, window.shape);
  return window.page(rows.map(itemOf), ({ id }) => ({ sort: '', id }));
}

const byId = statement<{ id: number }, ReviewedRow>((b) => b.see('visible_review').selectFrom('visible_review').selectAll().where('id', '=', b.slot.id));

export async function reviewById(reader: Reader, id: number): Promise<ReviewItem | null> {
  const [row] = await byId(reader, { id });
  return row ? itemOf(row) : null;
}

/** Of these questions, the stories that they stand in: the newest first. */
export const reviewStoriesOf = statement<{ ids: number[] }, { review_id: number; article_id: number; surfaces: string; spans: string }>((b) =>
  b.see('visible_review_story').selectFrom('visible_review_story').select(['review_id', 'article_id', 'surfaces', 'spans'])
    .where((where) => b.among(where.ref('visible_review_story.review_id'), 'ids'))
    .orderBy('review_id').orderBy('article_id', 'desc'),
);

export function reviewStoryOf(row: { article_id: number; surfaces: string; spans: string }): ReviewStory {
  // Written by `noteDoubts`.
  return { articleId: row.article_id, surfaces: JSON.parse(row.surfaces) as string[], spans: JSON.parse(row.spans) as Span[] };
}

/** Names that editors said are not these entities'. */
export const blockedAliases = statement<Record<never, never>, { entity_id: number; name: string }>((b) =>
  b.see('visible_blocked_alias').selectFrom('visible_blocked_alias').select(['entity_id', 'name']).orderBy('entity_id').orderBy('name'),
);

function itemOf(row: ReviewedRow): ReviewItem {
  return {
    id: row.id, kind: row.kind, name: row.name, entityId: row.entity_id === 0 ? null : row.entity_id, status: row.status, version: row.version,
    confidence: row.confidence / 1000, evidence: row.evidence, code: row.code, stories: row.stories, createdAt: row.created_at,
    decidedAt: row.decided_at, decidedBy: row.decided_by,
  };
}
