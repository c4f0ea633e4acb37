import { createHash } from 'node:crypto';
import type { ContentInput } from '../editing/content.ts';
import { cutAtWord, ownSummary } from './excerpt.ts';
import { cleaned, type CleanBody } from './html.ts';
import type { Item } from './item.ts';
import type { LinkableStory } from './linking/links.ts';

/** A name by which the world knows a story: "url" and its address, or "guid:" with its source's address, and the guid. */
export type Key = readonly [space: string, key: string];

/** What an item says, as an editor would have written it, and its body as plain text. */
export interface Said extends CleanBody {
  readonly input: ContentInput;
}

/** What an item says of a story's content, cut where an editor would have cut it: a story is not refused because its byline is long. */
export function saidIn(item: Item): Said {
  const { body, text } = cleanBodyOf(item);
  const input = {
    headline: item.headline, body, summary: atMost(2000, ownSummary(item.summary, text)), byline: atMost(300, item.byline),
    section: atMost(100, item.section), language: item.language, urgency: item.urgency, canonicalUrl: item.canonicalUrl, imageUrl: item.imageUrl,
    sourceName: atMost(300, item.sourceName), sourceUrl: item.sourceUrl,
  };
  return { input, body, text };
}

/** Its body, sanitized, with the addresses in it made whole. */
export function cleanBodyOf({ bodyHtml, base, canonicalUrl }: Item): CleanBody {
  return cleaned(bodyHtml, base ?? canonicalUrl);
}

function atMost(max: number, line: string | undefined): string | undefined {
  return line && cutAtWord(line, max);
}

/**
 * Of what every format of a story gives, so that the same in another format is the same; and of what only agencies say,
 * where they say it. The same words, not for readers any more, are something else.
 */
export function fingerprintOf(item: Item, { body }: ContentInput): string {
  const said: unknown[] = [item.mentions, item.urgency].some((one) => one !== undefined) ? [item.mentions ?? null, item.urgency ?? null] : [];
  if (item.state === 'DRAFT' || item.embargoedUntil !== undefined) said.push(item.state, item.embargoedUntil ?? null);
  return createHash('sha256').update(JSON.stringify([item.headline, body, item.publishedAt ?? null, ...said])).digest('base64url');
}

/** A URN (RFC 8141) or a tag (RFC 4151) is unique by itself. */
const UNIQUE = /^(?:urn|tag):/i;

/**
 * Its guid within its feed or, where it came by none, its source; and its canonical URL without a fragment. A guid that is
 * unique by itself is so in all files, and one that is an address is of its site: what takes a story back need not repeat
 * whose it is, nor where.
 */
export function keysOf(item: Item, feed?: string): readonly [Key, Key?] {
  const where = /^https?:/i.test(item.guid) ? item.guid : (item.sourceUrl ?? item.canonicalUrl ?? '');
  const source = feed ?? (UNIQUE.test(item.guid) ? undefined : URL.parse(where)?.origin) ?? '';
  const guid = [`guid:${source}`, item.guid] as const;
  if (item.canonicalUrl === undefined) return [guid];
  const url = URL.parse(item.canonicalUrl);
  if (url) url.hash = '';
  return [guid, ['url', url?.href ?? item.canonicalUrl]];
}

export function linkable(item: Item, text: string): LinkableStory {
  return { headline: item.headline, text, publishedAt: item.publishedAt ?? null };
}

/** Whether a feed is its story's publisher, or of its site: what another says of a story is no version of it. */
export function isOfSite(feed: string, canonicalUrl: string | undefined): boolean {
  const [one, other] = [feed, canonicalUrl ?? ''].map((address) => URL.parse(address)?.hostname.replace(/^www\./, '') ?? '');
  return one !== undefined && other !== undefined && other !== '' && (one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`));
}
