import type { Announcement, Facts } from '../../db/announcement.ts';
import type { ArticleMatch } from '../../db/article-filter.ts';
import type { SearchDocument } from '../../db/search/document.ts';
import { matchesDocument } from '../../db/search/matches.ts';
import type { ChangeKind } from '../../db/tables.ts';
import type { Said, Texts } from './texts.ts';

/** How a change looks to one subscriber. */
export type AnnouncementKind = ChangeKind | 'LEFT_FILTER';

/** Which announcements a subscriber wants. */
export interface Interest {
  readonly match: ArticleMatch;
  readonly kinds: readonly AnnouncementKind[] | undefined;
}

/** True if a story of these facts, which says this, is one of the list: the same rule as the archive's SQL. `document` is needed by a search alone. */
export function matches(match: ArticleMatch, facts: Facts, document?: SearchDocument | null): boolean {
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
    match.statuses.includes('PUBLISHED') &&
    (match.text === undefined || (document != null && matchesDocument(match.text, document)))
  );
}

/**
 * What a subscriber is told of a change, or nothing. A filter matches what the story was about before the change as
 * well as after, so that a correction or a withdrawal reaches all who were shown it; one who no longer matches is told
 * that it left.
 */
function kindFor({ match, kinds }: Interest, change: Pick<Announcement, 'kind' | 'before' | 'after'>, said?: Said): AnnouncementKind | undefined {
  const kind = lookOf(match, change, said);
  return kind !== undefined && (kinds === undefined || kinds.includes(kind)) ? kind : undefined;
}

function lookOf(match: ArticleMatch, { kind, before, after }: Pick<Announcement, 'kind' | 'before' | 'after'>, said?: Said): AnnouncementKind | undefined {
  if (after && matches(match, after, said?.after)) return kind;
  if (before && matches(match, before, said?.before)) return kind === 'WITHDRAWN' ? 'WITHDRAWN' : 'LEFT_FILTER';
  return undefined;
}

/** An announcement, and what one who is interested is told of it. */
export interface Heard {
  readonly line: Announcement;
  readonly kind: AnnouncementKind;
}

/** Those of the lines that someone is told of whose filter does not search: it costs nothing to ask. */
export function heardAtOnce(interest: Interest, lines: readonly Announcement[]): Heard[] {
  return lines.flatMap((line) => {
    const kind = kindFor(interest, line);
    return kind ? [{ line, kind }] : [];
  });
}

/** For so long lines are looked at before others have their turn, in ms. */
const longestTurn = 5;

/** Those of the lines that someone is told of, `most` of them. Where the filter searches, what their stories said is read, a story at a time. */
export async function heardOf(interest: Interest, lines: readonly Announcement[], texts: Texts, most = Infinity): Promise<Heard[]> {
  if (interest.match.text === undefined) return heardAtOnce(interest, lines).slice(0, most);
  const heard: Heard[] = [];
  let turnBegan = performance.now();
  for (const line of lines) {
    if (heard.length >= most) break;
    // Reading and taking apart a long story takes a millisecond: a hundred of them keep nobody else waiting.
    if (performance.now() - turnBegan > longestTurn) {
      await new Promise((resolve) => setImmediate(resolve));
      turnBegan = performance.now();
    }
    const kind = await searchedKind(interest, line, texts);
    if (kind) heard.push({ line, kind });
  }
  return heard;
}

async function searchedKind(interest: Interest, line: Announcement, texts: Texts): Promise<AnnouncementKind | undefined> {
  const { text: _text, ...others } = interest.match;
  if (!lookOf(others, line)) return undefined;
  return kindFor(interest, line, await texts.of(line));
}

/** Entities of which each announcement that matches names at least one: what narrows a walk along the log. */
export function narrowedTo({ match }: Interest): readonly number[] | undefined {
  return match.groups.reduce<readonly number[] | undefined>(
    (smallest, group) => (smallest === undefined || group.length < smallest.length ? group : smallest),
    undefined,
  );
}
