import type { Announcement, Facts } from '../../db/announcement.ts';
import type { ArticleMatch } from '../../db/article-filter.ts';
import type { ChangeKind } from '../../db/tables.ts';

/** How a change looks to one subscriber. */
export type AnnouncementKind = ChangeKind | 'LEFT_FILTER';

/** Which announcements a subscriber wants. */
export interface Interest {
  readonly match: ArticleMatch;
  readonly kinds: readonly AnnouncementKind[] | undefined;
}

/** True if a story of these facts is one of the list: the same rule as the archive's SQL. */
export function matches(match: ArticleMatch, facts: Facts): boolean {
  const speaksOf = (id: number) => facts.entities.includes(id) || (facts.formerly?.includes(id) ?? false);
  return (
    match.groups.every((group) => group.some(speaksOf)) &&
    !match.none.some(speaksOf) &&
    (match.eventTypes === undefined || match.eventTypes.some((type) => facts.eventTypes.includes(type))) &&
    (match.sections === undefined || (facts.section !== null && match.sections.includes(facts.section))) &&
    (match.languages === undefined || match.languages.includes(facts.language)) &&
    (match.publishedAfter === undefined || facts.publishedAt > match.publishedAfter) &&
    (match.publishedBefore === undefined || facts.publishedAt < match.publishedBefore) &&
    (match.maxUrgency === undefined || facts.urgency <= match.maxUrgency) &&
    match.statuses.includes('PUBLISHED')
  );
}

/**
 * What a subscriber is told of a change, or nothing. A filter matches what the story was about before the change as
 * well as after, so that a correction or a withdrawal reaches all who were shown it; one who no longer matches is told
 * that it left.
 */
export function kindFor({ match, kinds }: Interest, change: Pick<Announcement, 'kind' | 'before' | 'after'>): AnnouncementKind | undefined {
  const kind = lookOf(match, change);
  return kind !== undefined && (kinds === undefined || kinds.includes(kind)) ? kind : undefined;
}

function lookOf(match: ArticleMatch, { kind, before, after }: Pick<Announcement, 'kind' | 'before' | 'after'>): AnnouncementKind | undefined {
  if (after && matches(match, after)) return kind;
  if (before && matches(match, before)) return kind === 'WITHDRAWN' ? 'WITHDRAWN' : 'LEFT_FILTER';
  return undefined;
}

/** Entities of which each announcement that matches names at least one: what narrows a walk along the log. */
export function narrowedTo({ match }: Interest): readonly number[] | undefined {
  return match.groups.reduce<readonly number[] | undefined>(
    (smallest, group) => (smallest === undefined || group.length < smallest.length ? group : smallest),
    undefined,
  );
}
