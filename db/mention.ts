import { sql } from 'kysely';
import { entityColumns, entityOf, type Entity, type EntityRow } from './entity.ts';
import type { Span } from './links.ts';
import { statement } from './statement.ts';
import type { MentionOrigin } from './tables.ts';

/** A place in an article that speaks of an entity. */
export interface Mention {
  readonly entity: Entity;
  /** 0 to 1. */
  readonly salience: number;
  readonly count: number;
  readonly surfaces: readonly string[];
  readonly origin: MentionOrigin;
  /** 0 to 1. */
  readonly confidence: number;
  readonly spans: readonly Span[];
}

type MentionRow = EntityRow & { article_id: number; salience: number; count: number; surfaces: string; origin: MentionOrigin; confidence: number; spans: string };

/** Of these articles, with their entities: the most salient first. */
export const mentionsOf = statement<{ ids: number[] }, MentionRow>((b) =>
  b
    .see('visible_mention')
    .selectFrom('visible_mention as mention')
    .innerJoin('entity', 'entity.id', 'mention.entity_id')
    .leftJoin('country', 'country.entity_id', 'entity.id')
    .leftJoin('organization', 'organization.entity_id', 'entity.id')
    .leftJoin('event', 'event.entity_id', 'entity.id')
    .select(entityColumns)
    .select(['mention.article_id', 'mention.salience', 'mention.count', 'mention.surfaces', 'mention.origin', 'mention.confidence', 'mention.spans'])
    .where((where) => b.among(where.ref('mention.article_id'), 'ids'))
    .orderBy('mention.article_id')
    .orderBy('mention.salience', 'desc')
    .orderBy('mention.entity_id'),
);

export function mentionOf(row: MentionRow): Mention {
  const surfaces: unknown = JSON.parse(row.surfaces);
  return {
    entity: entityOf(row),
    salience: row.salience / 1000,
    count: row.count,
    surfaces: Array.isArray(surfaces) ? surfaces.map(String) : [],
    origin: row.origin,
    confidence: row.confidence / 1000,
    // Written by `writeLinks`.
    spans: JSON.parse(row.spans) as Span[],
  };
}

/** In how many published stories each entity is mentioned, counted no further than `limit`. */
export const weightsOf = statement<{ ids: number[]; limit: number }, { id: number; articles: number }>((b) =>
  b
    .see('visible_mention')
    .selectFrom('entity')
    .select(['entity.id'])
    .select(
      sql<number>`(select count(*) from (select 1 from visible_mention m where m.entity_id = entity.id and m.status = 'PUBLISHED' limit ${b.slot.limit}) counted)`.as('articles'),
    )
    .where((where) => b.among(where.ref('entity.id'), 'ids')),
);
