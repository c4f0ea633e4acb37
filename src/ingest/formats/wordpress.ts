import { XMLParser } from 'fast-xml-parser';
import type { Format, Part, Reading } from '../item.ts';
import { InvalidDocument } from '../item.ts';
import type { Outline, StorySpan } from '../xml-outline.ts';
import { localName, outlineXml, rootTag } from '../xml-outline.ts';
import { isRecord, listOf, textAt } from './record.ts';
import type { Source } from './story.ts';
import { readingOf } from './story.ts';
import { readEach } from './xml-stories.ts';

/** A WordPress export says so in the namespace of its `wp:` elements: http://wordpress.org/export/1.2/. */
const NAMESPACE = 'wordpress.org/export/';

/** What is said of a post in the bin. */
export const deleted = 'Its source deleted it.';

/** Shortcodes that wrap a picture or stand for media; WordPress itself shows none of them as text. */
const SHORTCODE = /\[\/?(?:caption|wp_caption|gallery|embed|audio|video|playlist)\b[^[\]]*\]/gi;

/** "0000-00-00 00:00:00" and, in pubDate, "Mon, 30 Nov -0001" are how WordPress writes that there is no date. */
const NO_DATE = /^0000-|-0001/;

// Entities are expanded once, outside CDATA; the outline has refused documents that declare any of their own.
const PARSER = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  trimValues: false,
  htmlEntities: true,
});

interface Site {
  readonly source: Source;
  readonly language: string | undefined;
  /** Display names by login. */
  readonly authors: ReadonlyMap<string, string>;
  /** URLs of attachments by their post id. */
  readonly images: ReadonlyMap<string, string>;
}

/**
 * A WordPress export (WXR 1.0 to 1.2, "Tools > Export"): its posts. Published ones are USABLE, all others DRAFT (drafts,
 * pending, scheduled, private, behind a password, of a status that we don't know); those in the bin CANCELED. Pages,
 * attachments, menus and automatic drafts are left out without a word.
 */
export const wordpress: Format = {
  name: 'wordpress',
  recognizes(head) {
    const root = rootTag(head);
    return root !== undefined && localName(root) === 'rss' && root.includes(NAMESPACE);
  },
  read(text, part) {
    const outline = outlineXml(text);
    if (outline.root !== 'rss' || !text.slice(0, outline.stories[0]?.start).includes(NAMESPACE)) {
      throw new InvalidDocument('It is no WordPress export: in WordPress choose Tools > Export, and import the file that it gives you.');
    }
    // The end of one that was read in parts.
    if (outline.stories.length === 0 && part) return readEach(outline, () => undefined, part.before);
    const site = siteOf(text, outline, part);
    return readEach(outline, (story, place) => readPost(elementOf(text, story), site, place), part?.before);
  },
};

function readPost(post: Record<string, unknown>, site: Site, place: string): Reading | undefined {
  const status = textAt(post, 'wp:status');
  if (textAt(post, 'wp:post_type') !== 'post') return undefined;
  if (status === 'auto-draft' || status === 'inherit') return undefined;
  if (status === 'trash') return readDeleted(post, site, place);
  const published = status === 'publish';
  const login = textAt(post, 'dc:creator');
  return readingOf({
    place,
    guid: textAt(post, 'guid') ?? textAt(post, 'link'),
    link: textAt(post, 'link'),
    headline: textAt(post, 'title'),
    summary: textAt(post, 'excerpt:encoded'),
    body: textAt(post, 'content:encoded')?.replace(SHORTCODE, ''),
    byline: login === undefined ? undefined : (site.authors.get(login) ?? login),
    section: categoryOf(post),
    language: site.language,
    date: dateOf(post, published),
    versionAt: modifiedAt(post),
    images: [site.images.get(metaOf(post, '_thumbnail_id') ?? '')],
    source: site.source,
    state: published && textAt(post, 'wp:post_password') === undefined ? 'USABLE' : 'DRAFT',
  });
}

/** A post in the bin keeps its guid; its address there is another. */
function readDeleted(post: Record<string, unknown>, { source }: Site, place: string): Reading | undefined {
  const guid = textAt(post, 'guid');
  if (guid === undefined) return undefined;
  return readingOf({ place, guid, link: undefined, headline: textAt(post, 'title') ?? guid, body: undefined, date: undefined, versionAt: modifiedAt(post), source, state: 'CANCELED', note: deleted });
}

/** Since WordPress 5.7. */
function modifiedAt(post: Record<string, unknown>): string | undefined {
  return [textAt(post, 'wp:post_modified_gmt')].find((date) => date !== undefined && !NO_DATE.test(date));
}

/** A draft's other dates say when it was begun, or nothing, so only a published post may fall back on its pubDate. */
function dateOf(post: Record<string, unknown>, published: boolean): string | undefined {
  const candidates = [textAt(post, 'wp:post_date_gmt'), published ? textAt(post, 'pubDate') : undefined];
  return candidates.find((date) => date !== undefined && !NO_DATE.test(date));
}

function categoryOf(post: Record<string, unknown>): string | undefined {
  for (const category of listOf(post['category'])) {
    if (isRecord(category) && category['@domain'] === 'category') return textAt(category, '#text');
  }
  return undefined;
}

function metaOf(post: Record<string, unknown>, key: string): string | undefined {
  const meta = listOf(post['wp:postmeta']).filter(isRecord);
  const found = meta.find((entry) => textAt(entry, 'wp:meta_key') === key);
  return found === undefined ? undefined : textAt(found, 'wp:meta_value');
}

/** What the export says before its posts, and the pictures that posts name by number, wherever they come. */
function siteOf(text: string, outline: Outline, part: Part | undefined): Site {
  const head = headOf(text.slice(0, outline.stories[0]?.start));
  const rss = isRecord(head['rss']) ? head['rss'] : {};
  const channel = isRecord(rss['channel']) ? rss['channel'] : {};
  const name = textAt(channel, 'title');
  const url = textAt(channel, 'link');
  const authors = new Map<string, string>();
  for (const author of listOf(channel['wp:author']).filter(isRecord)) {
    const login = textAt(author, 'wp:author_login');
    const displayed = textAt(author, 'wp:author_display_name');
    if (login !== undefined && displayed !== undefined) authors.set(login, displayed);
  }
  return {
    source: { ...(name === undefined ? {} : { name }), ...(url === undefined ? {} : { url }) },
    language: textAt(channel, 'language'),
    authors,
    images: part?.images ?? (text.includes('_thumbnail_id') ? attachmentsIn(text, outline) : new Map<string, string>()),
  };
}

function headOf(xml: string): Record<string, unknown> {
  try {
    return parse(xml);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new InvalidDocument(`What it says before its first post can't be read (${detail}): export it again.`);
  }
}

/** The addresses of the pictures that the document attaches to its posts, by number. */
export function attachmentsIn(text: string, outline = outlineXml(text)): ReadonlyMap<string, string> {
  const urls = new Map<string, string>();
  for (const story of outline.stories) {
    if (!story.whole || story.deep || !text.slice(story.start, story.end).includes('<wp:attachment_url')) continue;
    try {
      const attachment = elementOf(text, story);
      const id = textAt(attachment, 'wp:post_id');
      const url = textAt(attachment, 'wp:attachment_url');
      if (id !== undefined && url !== undefined) urls.set(id, url);
    } catch {
      // It is refused with a reason when its turn comes.
    }
  }
  return urls;
}

function elementOf(text: string, story: StorySpan): Record<string, unknown> {
  const { item } = parse(text.slice(story.start, story.end));
  return isRecord(item) ? item : {};
}

function parse(xml: string): Record<string, unknown> {
  const parsed: unknown = PARSER.parse(xml);
  return isRecord(parsed) ? parsed : {};
}
