import { decodeEntities } from '../html.ts';
import type { Format, Reading } from '../item.ts';
import { InvalidDocument } from '../item.ts';
import { parseJson, refused } from './json.ts';
import { isRecord, listOf, textAt } from './record.ts';
import { readingOf, refusal } from './story.ts';
import { deleted } from './wordpress.ts';

/** `"title": {"rendered": …` or its like: WordPress gives every text as an object of its raw and its rendered form. */
const RENDERED = /"(?:guid|title|content|excerpt)"\s*:\s*\{\s*"(?:raw|rendered)"/;

/**
 * What WordPress's REST API answers at `/wp-json/wp/v2/posts`: an array of posts, or one post alone. With `?_embed` it
 * also names authors, categories and pictures, which are only numbers else. Published posts are USABLE, others DRAFT, as
 * are those behind a password and those that don't say; those in the bin, which who is logged in is given, CANCELED.
 */
export const wordpressRest: Format = {
  name: 'wordpress-rest',
  recognizes(head) {
    return /^\s*[[{]/.test(head) && RENDERED.test(head);
  },
  read(text) {
    const parsed = parseJson(text);
    if (isRecord(parsed) && typeof parsed['code'] === 'string' && typeof parsed['message'] === 'string') {
      throw new InvalidDocument(`It is no list of posts but an error that the site answered: ${decodeEntities(parsed['message'])}`);
    }
    const posts = Array.isArray(parsed) ? parsed.flat() : [parsed];
    if (posts.length > 0 && !posts.some(isPost)) {
      throw new InvalidDocument('It is JSON, but no posts: save what the site answers at /wp-json/wp/v2/posts?_embed.');
    }
    return readings(posts);
  },
};

function isPost(value: unknown): value is Record<string, unknown> {
  return isRecord(value) && (isRecord(value['title']) || isRecord(value['content']));
}

function* readings(posts: readonly unknown[]): Generator<Reading, void, undefined> {
  for (const [index, post] of posts.entries()) {
    const place = `item ${index + 1}`;
    yield isPost(post) ? readPost(post, place) : refused(post, place, 'It is no post: it has neither a title nor content.');
  }
}

function readPost(post: Record<string, unknown>, place: string): Reading {
  const link = textAt(post, 'link');
  const guid = rendered(post, 'guid');
  const id = post['id'];
  const type = textAt(post, 'type') ?? 'post';
  if (type !== 'post') return refusal(link ?? place, `It is a WordPress "${type}", not a post: only posts are imported.`);
  const content = post['content'];
  const locked = (isRecord(content) && content['protected'] === true) || textAt(post, 'password') !== undefined;
  const isDeleted = textAt(post, 'status') === 'trash';
  const embedded = isRecord(post['_embedded']) ? post['_embedded'] : {};
  return readingOf({
    place,
    guid: (guid === undefined ? undefined : decodeEntities(guid)) ?? link ?? (typeof id === 'number' ? String(id) : undefined),
    // In the bin it has another one.
    link: link === undefined || isDeleted ? undefined : decodeEntities(link),
    headline: rendered(post, 'title'),
    summary: rendered(post, 'excerpt'),
    body: rendered(post, 'content'),
    byline: nameOf(embedded['author']),
    section: nameOf(listOf(embedded['wp:term']).flatMap(listOf).filter(isCategory)),
    date: momentOf(post, 'date_gmt'),
    versionAt: momentOf(post, 'modified_gmt'),
    images: listOf(embedded['wp:featuredmedia']).filter(isRecord).map((media) => textAt(media, 'source_url')),
    state: isDeleted ? 'CANCELED' : textAt(post, 'status') === 'publish' && !locked ? 'USABLE' : 'DRAFT',
    note: isDeleted ? deleted : undefined,
  });
}

function rendered(post: Record<string, unknown>, field: string): string | undefined {
  const value = post[field];
  return isRecord(value) ? textAt(value, 'rendered') : undefined;
}

/** `date` and `modified` are in the site's own time, whose zone the API doesn't say; only those in GMT are moments. */
function momentOf(post: Record<string, unknown>, field: 'date_gmt' | 'modified_gmt'): string | undefined {
  const date = textAt(post, field);
  return date?.startsWith('0000-') === true ? undefined : date;
}

/** The first name: an author or a term that may not be seen is embedded as an error, without one. */
function nameOf(embedded: unknown): string | undefined {
  return listOf(embedded).filter(isRecord).map((entry) => textAt(entry, 'name')).find((name) => name !== undefined);
}

function isCategory(term: unknown): boolean {
  return isRecord(term) && term['taxonomy'] === 'category';
}
