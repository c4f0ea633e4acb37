import type { TextQuery } from './search/query.ts';
import type { ArticleStatus, EventType } from './tables.ts';

/** Which stories a list holds. What is absent doesn't restrict; names are resolved to entity ids before. */
export interface ArticleMatch {
  /** At least one entity of each group. An empty group matches nothing. */
  readonly groups: readonly (readonly number[])[];
  /** None of these entities. */
  readonly none: readonly number[];
  readonly eventTypes?: readonly EventType[] | undefined;
  readonly sections?: readonly string[] | undefined;
  readonly languages?: readonly string[] | undefined;
  /** RFC 3339, UTC, milliseconds; exclusive. */
  readonly publishedAfter?: string | undefined;
  readonly publishedBefore?: string | undefined;
  readonly maxUrgency?: number | undefined;
  readonly statuses: readonly ArticleStatus[];
  /** What the story must say; its names are resolved (`resolveNames`). */
  readonly text?: TextQuery | undefined;
}
