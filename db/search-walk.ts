import { sql, type Expression, type RawBuilder, type SqlBool } from 'kysely';
import type { ArticleMatch } from './article-match.ts';
import type { Dialect } from './dialect.ts';
import type { WindowShape } from './page.ts';
import { entityKey, languageKey, sectionKey, statusKey, urgencyKey } from './search/document.ts';
import { keyOf, lookupAt, lookupOf, prominences, type Lookup } from './search/lookup.ts';
import type { Slots, Value } from './slot.ts';

/**
 * A walk along an index of the search, in the order of docids, and so of time. By relevance there is one for each
 * prominence, and the most prominent comes first.
 */
export interface SearchWalk {
  readonly relation: 'visible_search' | 'dark_search';
  /** 0: anywhere in the text, up to 3: in the headline. Undefined where all are walked as one. */
  readonly tier: number | undefined;
  /** `visible_article` is asked, too, as `a`. */
  readonly asksArticle: boolean;
}

/** The slot of what a walk looks up. */
export const lookupSlot = ({ relation, tier }: Pick<SearchWalk, 'relation' | 'tier'>) => `${relation}${tier ?? ''}`;

/** Tiers from the least prominent on: their numbers are in cursors. */
export const tiers = prominences.map((_prominence, n) => n);

/** How relevant a story of a tier is, from 0 to 1. */
export function scoreOf(tier: number): number {
  return (tier + 1) / tiers.length;
}

/** What the walks look up, by slot: the query and what else of the filter the index can tell. */
export function lookupsOf(dialect: Dialect, match: ArticleMatch, walks: readonly Pick<SearchWalk, 'relation' | 'tier'>[]): Record<string, Value> {
  const { text } = match;
  if (!text) return {};
  const filter = keysOfFilter(match);
  return Object.fromEntries(
    walks.map((walk) => {
      const prominence = prominences[prominences.length - 1 - (walk.tier ?? 0)] ?? 'text';
      const found = walk.tier === undefined ? lookupOf(text, 'text') : lookupAt(text, prominence);
      const status = walk.relation === 'dark_search' ? [anyOf(match.statuses.map(statusKey))] : [];
      return [lookupSlot(walk), dialect.search.write(filter([found, ...status]))];
    }),
  );
}

/** Adds to a lookup what the filter asks of a story's keys. Types of events may change behind a story's back: they are no keys. */
function keysOfFilter({ groups, none, sections, languages, maxUrgency }: ArticleMatch): (lookups: readonly Lookup[]) => Lookup {
  const asked = [
    ...groups.map((group) => anyOf(group.map(entityKey))),
    ...(sections ? [anyOf(sections.map(sectionKey))] : []),
    ...(languages ? [anyOf(languages.map(languageKey))] : []),
    ...(maxUrgency === undefined ? [] : [anyOf(Array.from({ length: Math.min(8, Math.max(0, maxUrgency)) }, (_unused, n) => urgencyKey(n + 1)))]),
  ];
  return (lookups) => {
    const parts = [...lookups, ...asked];
    const [only] = parts;
    const of: Lookup = parts.length === 1 && only ? only : { kind: 'and', parts };
    return none.length === 0 ? of : { kind: 'but', of, without: anyOf(none.map(entityKey)) };
  };
}

function anyOf(keys: readonly string[]): Lookup {
  const parts = (keys.length > 0 ? keys : ['none']).map(keyOf);
  const [only] = parts;
  return parts.length === 1 && only ? only : { kind: 'or', parts };
}

/** Beyond all docids. */
const [highest, lowest] = [sql`9223372036854775807`, sql`-9223372036854775807`];

type PlaceSlots = Slots<Readonly<Record<string, Value>>>;

/** Conditions on `s.docid` for the part of the list that a window shows. */
export function within(walk: SearchWalk, shape: Pick<WindowShape, 'after' | 'before'>, downward: boolean, slot: PlaceSlots): RawBuilder<SqlBool>[] {
  const lower = (name: 'after' | 'before') => sql<SqlBool>`s.docid < ${ofTier(walk, slot[`${name}Tier`], { passed: lowest, at: first(slot, name), ahead: highest })}`;
  const higher = (name: 'after' | 'before') => sql<SqlBool>`s.docid > ${ofTier(walk, slot[`${name}Tier`], { passed: lowest, at: last(slot, name), ahead: highest })}`;
  return [...(shape.after ? [downward ? lower('after') : higher('after')] : []), ...(shape.before ? [downward ? higher('before') : lower('before')] : [])];
}

/**
 * A bound for a walk of one tier: where the cursor is of a higher tier, all of this one is below it, and so on. For
 * "lower than the cursor" a tier above it has nothing; for "higher than" it has everything: both are `lowest`.
 */
function ofTier({ tier }: SearchWalk, cursorTier: Expression<unknown> | undefined, bound: Record<'passed' | 'at' | 'ahead', Expression<unknown>>): Expression<unknown> {
  if (tier === undefined) return bound.at;
  const mine = sql.lit(tier);
  return sql`(case when ${mine} > ${cursorTier} then ${bound.passed} when ${mine} < ${cursorTier} then ${bound.ahead} else ${bound.at} end)`;
}

/** The first docid at a cursor's place or after it, in the order of time. */
function first(slot: PlaceSlots, name: 'after' | 'before'): Expression<unknown> {
  const place = sql`(${slot[`${name}Sort`]}, ${slot[`${name}Id`]})`;
  return sql`coalesce((select docid from indexed where (sort_at, article_id) >= ${place} order by sort_at, article_id limit 1), ${highest})`;
}

/** The last docid at it or before it. */
function last(slot: PlaceSlots, name: 'after' | 'before'): Expression<unknown> {
  const place = sql`(${slot[`${name}Sort`]}, ${slot[`${name}Id`]})`;
  return sql`coalesce((select docid from indexed where (sort_at, article_id) <= ${place} order by sort_at desc, article_id desc limit 1), ${lowest})`;
}

/** Later than a moment, and earlier. */
export const datesOf = {
  publishedAfter: (moment: Expression<unknown>) =>
    sql<SqlBool>`s.docid > coalesce((select docid from indexed where sort_at <= ${moment} order by sort_at desc, article_id desc limit 1), ${lowest})`,
  publishedBefore: (moment: Expression<unknown>) =>
    sql<SqlBool>`s.docid < coalesce((select docid from indexed where sort_at >= ${moment} order by sort_at, article_id limit 1), ${highest})`,
};
