import { statement } from './statement.ts';
import type { EntityKind, EventType } from './tables.ts';

/** What a filter can ask of a public story, besides whom it speaks of. */
export interface StoryRow {
  readonly id: number;
  readonly section: string | null;
  readonly language: string;
  readonly urgency: number;
  readonly sort_at: string;
}

/**
 * Stories that the viewer may read with ids after `after`, in the order of ids: for `everyone`, the published ones. No
 * condition of its own on their status: SQLite would take the index of states for it, and sort all of them for each part.
 */
export const storiesAfter = statement<{ after: number; limit: number }, StoryRow>((b) =>
  b.see('visible_article').selectFrom('visible_article as a').select(['a.id', 'a.section', 'a.language', 'a.urgency', 'a.sort_at'])
    .where('a.id', '>', b.slot.after).orderBy('a.id').limit(b.slot.limit),
);

/** Whom stories that the viewer may read, with ids after `after` up to `to`, speak of. In the order of ids. */
export const mentionsBetween = statement<{ after: number; to: number }, { article_id: number; entity_id: number }>((b) =>
  b.see('visible_mention').selectFrom('visible_mention as m').select(['m.article_id', 'm.entity_id'])
    .where('m.article_id', '>', b.slot.after).where('m.article_id', '<=', b.slot.to).orderBy('m.article_id').orderBy('m.entity_id'),
);

/** Every entity with what counts want of it. */
export const countedEntities = statement<Record<never, never>, { id: number; kind: EntityKind; sort_name: string; type: EventType | null }>((b) =>
  b.see().selectFrom('entity').leftJoin('event', 'event.entity_id', 'entity.id').select(['entity.id', 'entity.kind', 'entity.sort_name', 'event.type']),
);

/** Entities that were merged into others. */
export const mergedEntities = statement<Record<never, never>, { from_id: number; to_id: number }>((b) => b.see().selectFrom('entity_redirect').select(['from_id', 'to_id']));

/** The greatest id of an entity: there are no more than that. */
export const greatestEntity = statement<Record<never, never>, { id: number }>((b) => b.see().selectFrom('entity').select('id').orderBy('id', 'desc').limit(1));

/** The greatest id of a story that the viewer may read: there are no more stories than that. */
export const greatestId = statement<Record<never, never>, { id: number }>((b) =>
  b.see('visible_article').selectFrom('visible_article').select('id').orderBy('id', 'desc').limit(1),
);
