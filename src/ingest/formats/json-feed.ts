import { parseJsonFeed } from 'feedsmith';
import { escapeGiven, escapeText } from '../html.ts';
import type { Format, Reading } from '../item.ts';
import { InvalidDocument } from '../item.ts';
import { parseJson, refused } from './json.ts';
import { isRecord, listOf } from './record.ts';
import { readingOf, webUrl, type Source } from './story.ts';

const VERSION = /"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org\\?\/version\\?\//;

type Feed = ReturnType<typeof parseJsonFeed>;
type FeedItem = NonNullable<Feed['items']>[number];

/** JSON Feed 1.0 and 1.1. Every story is USABLE: a feed is what was published. */
export const jsonFeed: Format = {
  name: 'json-feed',
  recognizes(head) {
    return /^\s*\{/.test(head) && VERSION.test(head);
  },
  read(text, _part, address) {
    const parsed = parseJson(text);
    // Where the text is broken before its list, that is all there is; and without a version nothing is read.
    const document = isRecord(parsed) ? { version: 'https://jsonfeed.org/version/1.1', ...parsed } : parsed;
    if (!isRecord(document) || !Array.isArray(document['items'])) {
      throw new InvalidDocument('It is no JSON Feed: a JSON Feed is an object with a list of "items".');
    }
    // Without its stories, which are read one at a time so that a broken one stays alone.
    const channel = attempt({ ...document, items: [{ id: 'none' }] });
    return readings(listOf(document['items']), document, channel, address);
  },
};

function* readings(items: readonly unknown[], document: Record<string, unknown>, channel: Feed | undefined, address: string | undefined): Generator<Reading, void, undefined> {
  for (const [index, given] of items.entries()) {
    const place = `item ${index + 1}`;
    const item = attempt({ ...document, items: [given] })?.items?.[0];
    yield item ? readStory(item, channel, place, address) : refused(given, place, 'It is no story: give it an id, a title and a content_html or content_text.');
  }
}

function attempt(document: Record<string, unknown>): Feed | undefined {
  try {
    return parseJsonFeed(document);
  } catch {
    return undefined;
  }
}

function readStory(item: FeedItem, channel: Feed | undefined, place: string, address: string | undefined): Reading {
  const home = webUrl(channel?.home_page_url, address) ?? webUrl(channel?.feed_url, address) ?? address;
  const body = item.content_html ?? escapeGiven(item.content_text);
  const summary = escapeGiven(item.summary);
  const images = (item.attachments ?? []).filter(({ mime_type: type }) => type?.startsWith('image/')).map(({ url }) => url);
  return readingOf({
    place,
    guid: item.id,
    // JSON Feed 1.1: an id that is an address is the story's, as url is.
    link: webUrl(item.url, home) ?? item.id,
    home,
    headline: escapeGiven(item.title),
    summary: body === undefined ? undefined : summary,
    body: body ?? summary,
    byline: bylineOf(item) ?? (channel && bylineOf(channel)),
    section: item.tags?.[0],
    language: item.language ?? channel?.language,
    date: textOf(item.date_published) ?? textOf(item.date_modified),
    versionAt: textOf(item.date_modified),
    images: [item.image, item.banner_image, ...images],
    source: sourceOf(channel),
    state: 'USABLE',
  });
}

/** feedsmith leaves dates as they are written, of no declared type. */
function textOf(date: unknown): string | undefined {
  return typeof date === 'string' ? date : undefined;
}

function bylineOf({ authors }: Pick<Feed, 'authors'>): string | undefined {
  const names = (authors ?? []).flatMap(({ name }) => name ?? []);
  return names.length > 0 ? [...new Set(names)].map(escapeText).join(', ') : undefined;
}

function sourceOf(channel: Feed | undefined): Source {
  const { title, home_page_url: page, feed_url: feed } = channel ?? {};
  const url = page ?? feed;
  return { ...(title === undefined ? {} : { name: escapeText(title) }), ...(url === undefined ? {} : { url }) };
}
