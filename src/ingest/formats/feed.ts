import type { AtomFeed, DcNs, DcTermsNs, MediaNs, RdfFeed, RssFeed } from 'feedsmith';
import { escapeText } from '../html.ts';
import { webUrl, type RawStory, type Source } from './story.ts';

/** What a feed says once for all its stories. */
export interface Channel {
  readonly source: Source;
  readonly language?: string | undefined;
  readonly byline?: string | undefined;
  /** What it says that its relative addresses are relative to (RFC 4287, 2). */
  readonly base?: string | undefined;
  /** Where it is: its page, else itself. */
  readonly home?: string | undefined;
}

const IMAGE_FILE = /\.(?:jpe?g|png|gif|webp|avif)(?:[?#]|$)/i;

/** RSS 2.0 and 0.9x, and RSS 1.0. */
export function rssChannel(feed: RssFeed.Feed<string> | RdfFeed.Feed<string>, address: string | undefined): Channel {
  const language = 'language' in feed ? feed.language : undefined;
  const base = webUrl(feed.xml?.base, address);
  const link = resolved(feed.link, base ?? address);
  return { source: sourceOf(feed.title, link), language: language ?? feed.dc?.languages?.[0] ?? feed.xml?.lang, base, home: webUrl(link) ?? address };
}

export function atomChannel(feed: AtomFeed.Feed<string>, address: string | undefined): Channel {
  const base = webUrl(feed.xml?.base, address);
  const link = alternate(feed.links, base ?? address);
  return {
    source: sourceOf(html(feed.title), link),
    language: feed.xml?.lang,
    byline: names(feed.authors?.map((author) => author.name)),
    base,
    home: webUrl(link) ?? address,
  };
}

/** An `<item>` of RSS 2.0 or 0.9x, its author given as a `dc:creator`. A guid is a permalink unless it says that it isn't. */
export function rssStory(item: RssFeed.Item<string>, channel: Channel, place: string): RawStory {
  const { guid } = item;
  const { base, link } = placeOf(item, channel);
  return {
    ...common(item, channel, place),
    base,
    guid: guid?.value ?? item.link,
    link: link ?? (guid?.isPermaLink === false ? undefined : guid?.value),
    byline: names(item.dc?.creators?.map(withoutEmail)),
    section: item.categories?.find((category) => category.name !== undefined)?.name ?? item.dc?.subjects?.[0],
    date: item.pubDate ?? dublinDate(item.dc, item.dcterms) ?? item.atom?.published,
    versionAt: item.atom?.updated ?? item.dcterms?.modified?.[0],
    images: [...(item.enclosures ?? []).filter(isImage).map((enclosure) => enclosure.url), ...pictures(item.media)],
  };
}

/** An `<item>` of RSS 1.0, which has no guid and takes the rest from Dublin Core. */
export function rdfStory(item: RdfFeed.Item<string>, channel: Channel, place: string): RawStory {
  const { base, link } = placeOf(item, channel);
  return {
    ...common(item, channel, place),
    base,
    guid: item.link ?? item.rdf?.about,
    link: link ?? item.rdf?.about,
    byline: names(item.dc?.creators?.map(withoutEmail)),
    section: item.dc?.subjects?.[0],
    date: dublinDate(item.dc, item.dcterms),
    images: pictures(item.media),
  };
}

/** An Atom `<entry>`. An entry that doesn't say when it was published was so, at the latest, when it was last updated. */
export function atomStory(entry: AtomFeed.Entry<string>, channel: Channel, place: string): RawStory {
  const base = webUrl(entry.xml?.base, channel.base ?? channel.home) ?? channel.base;
  const content = bodyOf(entry.content);
  const link = alternate(entry.links, base ?? channel.home);
  const category = entry.categories?.[0];
  const enclosures = (entry.links ?? []).filter((candidate) => candidate.rel === 'enclosure' && isImage(candidate));
  return {
    place,
    guid: entry.id ?? link,
    link,
    headline: html(entry.title),
    summary: content === undefined ? undefined : html(entry.summary),
    body: content ?? html(entry.summary),
    base: webUrl((content === undefined ? entry.summary : entry.content)?.xml?.base, base ?? link ?? channel.home) ?? base,
    home: channel.home,
    byline: names((entry.authors ?? entry.source?.authors)?.map((author) => author.name)) ?? channel.byline,
    section: category?.label ?? category?.term,
    language: entry.xml?.lang ?? channel.language,
    date: entry.published ?? entry.updated,
    versionAt: entry.updated,
    images: [...enclosures.map((enclosure) => resolved(enclosure.href, base)), ...pictures(entry.media)],
    source: channel.source,
    state: 'USABLE',
  };
}

function common(
  item: RssFeed.Item<string> | RdfFeed.Item<string>,
  channel: Channel,
  place: string,
): Pick<RawStory, 'place' | 'headline' | 'summary' | 'body' | 'home' | 'language' | 'source' | 'state'> {
  const full = item.content?.encoded;
  return {
    place,
    headline: item.title,
    summary: full === undefined ? undefined : item.description,
    body: full ?? item.description,
    home: channel.home,
    language: item.dc?.languages?.[0] ?? item.xml?.lang ?? channel.language,
    source: channel.source,
    state: 'USABLE',
  };
}

/** What an item says that its addresses are relative to, and its own, made whole. */
function placeOf(item: RssFeed.Item<string> | RdfFeed.Item<string>, channel: Channel): { readonly base: string | undefined; readonly link: string | undefined } {
  const base = webUrl(item.xml?.base, channel.base ?? channel.home) ?? channel.base;
  return { base, link: resolved(item.link, base ?? channel.home) };
}

function dublinDate(dc: DcNs.ItemOrFeed<string> | undefined, terms: DcTermsNs.ItemOrFeed<string> | undefined): string | undefined {
  return dc?.dates?.[0] ?? terms?.issued?.[0] ?? terms?.created?.[0];
}

/** RFC 4287, 3.1: text unless it says "html" or "xhtml". */
function html(text: AtomFeed.Text | undefined): string | undefined {
  if (text === undefined) return undefined;
  return isMarkup(text.type) ? text.value : escapeText(text.value);
}

/** RFC 4287, 4.1.3: what is elsewhere (`src`) or of another media type is no body. */
function bodyOf(content: AtomFeed.Content | undefined): string | undefined {
  if (content?.value === undefined || content.src !== undefined) return undefined;
  if (isMarkup(content.type)) return content.value;
  const plain = content.type === undefined || content.type === 'text' || content.type === 'text/plain';
  return plain ? escapeText(content.value) : undefined;
}

function isMarkup(type: string | undefined): boolean {
  return type === 'html' || type === 'xhtml' || type === 'text/html' || type === 'application/xhtml+xml';
}

/** RFC 4287, 4.2.7.2: a link without a `rel` is the story itself. A web page is preferred to other forms of it. */
function alternate(links: AtomFeed.Feed<string>['links'], base: string | undefined): string | undefined {
  const candidates = (links ?? []).filter((link) => link.rel === undefined || link.rel === 'alternate');
  const best = candidates.find((link) => link.type === undefined || link.type === 'text/html') ?? candidates[0];
  return resolved(best?.href, base);
}

function resolved(href: string | undefined, base: string | undefined): string | undefined {
  return href === undefined ? undefined : (URL.parse(href, base)?.href ?? href);
}

function pictures(media: MediaNs.ItemOrFeed | undefined): (string | undefined)[] {
  const groups = media?.groups ?? [];
  const contents = [...(media?.contents ?? []), ...groups.flatMap((group) => group.contents ?? [])];
  const thumbnails = [media, ...groups, ...contents].flatMap((holder) => holder?.thumbnails ?? []);
  return [...contents.filter((content) => content.medium === 'image' || isImage(content)), ...thumbnails].map(({ url }) => url);
}

function isImage(file: { type?: string | undefined; url?: string | undefined; medium?: string | undefined }): boolean {
  if (file.type !== undefined) return file.type.startsWith('image/');
  return file.medium === undefined && IMAGE_FILE.test(file.url ?? '');
}

function names(people: readonly (string | undefined)[] | undefined): string | undefined {
  const present = (people ?? []).filter((person) => person !== undefined && person !== '');
  return present.length === 0 ? undefined : [...new Set(present)].join(', ');
}

/** RSS 2.0 names an author by e-mail address, mostly as "jane@example.org (Jane Doe)". A byline shows no address. */
function withoutEmail(person: string): string {
  if (!person.includes('@')) return person;
  const bracket = person.indexOf('(');
  if (bracket !== -1 && person.endsWith(')')) return person.slice(bracket + 1, -1);
  return person.split(/\s+/).filter((word) => !word.includes('@')).join(' ');
}

function sourceOf(name: string | undefined, url: string | undefined): Source {
  return { ...(name === undefined ? {} : { name }), ...(url === undefined ? {} : { url }) };
}
