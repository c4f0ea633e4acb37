import { mayTakeLong } from '../../db/article-page.ts';
import type { ArticleMatch } from '../../db/article-filter.ts';
import { parseQuery } from '../../db/search/query.ts';
import type { ArticleStatus } from '../../db/tables.ts';
import { isRecord } from './record.ts';

/** Arguments of a list of stories as they came: nobody has looked at them yet. */
export interface GivenList {
  readonly filter: unknown;
  readonly first: unknown;
  readonly page: unknown;
}

/** True of a list that may take long in a large archive, as far as its arguments tell. `ofEntity`: it is that of an entity's stories. */
export function looksLong({ filter, first, page }: GivenList, ofEntity: boolean): boolean {
  return mayTakeLong(likeness(isRecord(filter) ? filter : {}, ofEntity), { first: numberOf(first), page: numberOf(page) });
}

/** What tells how a list is read: which kinds of things are asked, and how many names, whosever they are. */
function likeness(filter: Readonly<Record<string, unknown>>, ofEntity: boolean): ArticleMatch {
  const about = isRecord(filter.about) ? filter.about : {};
  const anyOf = [about.any, filter.people, filter.countries, filter.organizations, filter.events];
  const [none, statuses] = [listed(about.none), listed(filter.statuses)];
  const named = (names: readonly unknown[]) => names.map(() => 0);
  return {
    groups: [...(ofEntity ? [[0]] : []), ...(listed(about.all) ?? []).map(() => [0]), ...anyOf.flatMap((names) => (names == null ? [] : [named(listed(names) ?? [])]))],
    none: named(none ?? []),
    eventTypes: listed(filter.eventTypes) && [],
    sections: listed(filter.sections)?.map(() => ''),
    languages: listed(filter.languages) && [],
    publishedAfter: typeof filter.publishedAfter === 'string' ? filter.publishedAfter : undefined,
    publishedBefore: typeof filter.publishedBefore === 'string' ? filter.publishedBefore : undefined,
    maxUrgency: numberOf(filter.maxUrgency),
    statuses: statuses?.filter(isStatus) ?? ['PUBLISHED'],
    text: typeof filter.search === 'string' ? parseQuery(filter.search) : undefined,
  };
}

/** GraphQL takes one for a list of one. */
function listed(value: unknown): readonly unknown[] | undefined {
  return value == null ? undefined : Array.isArray(value) ? value : [value];
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

function isStatus(value: unknown): value is ArticleStatus {
  return value === 'DRAFT' || value === 'SCHEDULED' || value === 'PUBLISHED' || value === 'WITHDRAWN';
}
