import { createHash } from 'node:crypto';
import { marked } from 'marked';
import { parse } from 'yaml';
import { escapeGiven, escapeText } from '../html.ts';
import { InvalidDocument, ofHeadline, type Format, type Reading, type SourceMention, type SourceState } from '../item.ts';
import { isRecord, listOf } from './record.ts';
import { readingOf, refusal, type RawStory } from './story.ts';

/** Front matter is between two lines of three hyphens, at the beginning. */
const FRONT = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;
const FRONT_BEGINS = /^---[ \t]*\r?\n\s*(?:#.*\r?\n\s*)*[\w-]+[ \t]*:/;
const HEADING = /^\s*#[ \t]+(.{1,600}?)[ \t]*#*[ \t]*(?:\r?\n|$)/;
/** A line that looks like a headline, an empty line, and a text. */
const PLAIN = /^\s*(\S[^\n]{0,300}[^\s:;,])[ \t]*\r?\n[ \t]*\r?\n\s*(?=\S[^\n]{20})/;
/** UTF-16 units. What is longer is no story; and both libraries take time with what they read. */
const LONGEST = 2 * 1024 * 1024;
const LONGEST_FRONT = 64 * 1024;
const FLAT = /^[ \t>]{400}|(?:[*_[\]()`~<>!\\-][ \t]*){4000}/m;

/** Markdown with front matter in YAML (title, date, byline, section, about, language, summary, image, url, id), or under a heading. */
export const markdown: Format = {
  name: 'markdown',
  recognizes(head) {
    return FRONT_BEGINS.test(head) || HEADING.test(head);
  },
  read(text) {
    refuseLong(text);
    const { front, rest } = frontOf(text);
    const heading = HEADING.exec(rest);
    const title = field(front, 'title', 'headline');
    // A heading that says what the title says is the title.
    const body = heading && (title === undefined || plain(heading[1] ?? '') === plain(title)) ? rest.slice(heading[0].length) : rest;
    return [story(front, title === undefined ? heading?.[1] : title, htmlOf(body))];
  },
};

/** Plain text: a headline on the first line, or front matter, and paragraphs between empty lines. */
export const text: Format = {
  name: 'text',
  recognizes(head) {
    return PLAIN.test(head) && !/^\s*[<{[%\0]/.test(head) && !head.includes('\0');
  },
  read(document) {
    refuseLong(document);
    const { front, rest } = frontOf(document);
    const given = field(front, 'title', 'headline');
    const [first = '', ...others] = rest.trimStart().split('\n');
    const body = given === undefined ? others.join('\n') : rest;
    return [story(front, given ?? first, escapeText(body.trim()))];
  },
};

function refuseLong(document: string): void {
  if (document.length > LONGEST) throw new InvalidDocument('It is larger than 2 MiB: no story is, so split it into its stories.');
}

function frontOf(document: string): { front: Record<string, unknown>; rest: string } {
  const [whole, yaml] = FRONT_BEGINS.test(document) ? (FRONT.exec(document) ?? []) : [];
  if (whole === undefined || yaml === undefined) {
    if (FRONT_BEGINS.test(document)) throw new InvalidDocument('Its front matter never ends: close it with a line of three hyphens.');
    return { front: {}, rest: document };
  }
  if (yaml.length > LONGEST_FRONT) throw new InvalidDocument('Its front matter is longer than 64 KiB: it is none.');
  try {
    // Dates stay as they are written, and an alias may not stand for much: ten of ten of ten is a thousand.
    const front: unknown = parse(yaml, { schema: 'failsafe', maxAliasCount: 20, logLevel: 'error' });
    return { front: isRecord(front) ? front : {}, rest: document.slice(whole.length) };
  } catch (error) {
    const detail = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    throw new InvalidDocument(`Its front matter is no YAML (${detail}): put quotes around values that have a colon.`);
  }
}

function htmlOf(body: string): string {
  // It takes time with the square of such rows, and a stack with their depth; they are no writing.
  if (FLAT.test(body)) return escapeText(body);
  try {
    return marked.parse(body, { async: false, gfm: true });
  } catch (error) {
    if (error instanceof RangeError) throw new InvalidDocument('Its Markdown nests too deep: simplify its lists and quotes.');
    throw error;
  }
}

function story(front: Record<string, unknown>, title: string | undefined, body: string): Reading {
  const url = field(front, 'url', 'link', 'canonical_url', 'permalink');
  const headline = escapeGiven(title);
  const embargo = anyOf(front, 'embargo', 'embargoed', 'embargo until', 'embargoed until', 'publish at', 'publish on', 'release at');
  const until = embargo === undefined ? undefined : field(front, embargo);
  if (embargo !== undefined && until === undefined) return refusal(headline ?? 'the document', `Its "${embargo}" says no time, so it is not taken: write one as RFC 3339, or leave it out.`);
  const raw: RawStory = {
    place: 'the document',
    guid: field(front, 'id', 'guid', 'slug') ?? url ?? (title === undefined ? undefined : digest(title)),
    link: url,
    headline,
    summary: escapeGiven(field(front, 'summary', 'description', 'excerpt')),
    body,
    byline: escapeGiven(field(front, 'byline', 'author', 'authors')),
    section: escapeGiven(field(front, 'section', 'category', 'categories')),
    language: field(front, 'language', 'lang'),
    date: ['date', 'published', 'published at', 'publish date', 'pub date', 'date published'].map((name) => field(front, name)).find((date) => date !== undefined && truthOf(date) === undefined),
    versionAt: field(front, 'updated', 'modified', 'lastmod'),
    embargoedUntil: until !== undefined && truthOf(until) === false ? undefined : until,
    images: [field(front, 'image', 'picture')],
    source: { ...sourceName(front) },
    mentions: mentionsOf(front),
    state: stateIn(front),
  };
  return readingOf(raw);
}

const publicWords = new Set(['publish', 'published', 'public', 'usable']);

/** Who writes "draft: True" or "status: private" means it: public is what says nothing, or says that it is. */
function stateIn(front: Record<string, unknown>): SourceState {
  const word = (field(front, 'status') ?? field(front, 'pub status') ?? field(front, 'visibility') ?? 'public').toLowerCase();
  if (word === 'withheld') return 'WITHHELD';
  if (word === 'canceled' || word === 'cancelled' || word === 'withdrawn') return 'CANCELED';
  const isHidden = ['draft', 'drafts', 'private', 'unpublished', 'hidden'].some((name) => anyOf(front, name) !== undefined && truthOf(field(front, name) ?? '') !== false);
  const others = [field(front, 'visibility')?.toLowerCase() ?? 'public', word];
  return isHidden || truthOf(field(front, 'published') ?? 'true') === false || !others.every((one) => publicWords.has(one)) ? 'DRAFT' : 'USABLE';
}

/** The truth values of YAML 1.1, which other programs read; undefined for other words. */
function truthOf(value: string): boolean | undefined {
  if (/^(?:true|yes|on|y)$/i.test(value)) return true;
  return /^(?:false|no|off|n)$/i.test(value) ? false : undefined;
}

/** What has no name of its own is known by its headline: an edit of its text is an edit of the story, another text another story's. */
function digest(title: string): string {
  return `${ofHeadline}${createHash('sha256').update(plain(title)).digest('base64url')}`;
}

function plain(line: string): string {
  return line.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}

function mentionsOf(front: Record<string, unknown>): SourceMention[] {
  const names = ['about', 'tags', 'countries', 'people', 'organizations'].flatMap((name) => listOf(front[name]));
  return names.flatMap((name) => (typeof name === 'string' ? name.split(',') : [])).map((name) => name.trim()).filter(Boolean)
    .map((name) => ({ name, codes: [name] }));
}

function sourceName(front: Record<string, unknown>): { readonly name: string } | undefined {
  const name = escapeGiven(field(front, 'source'));
  return name === undefined ? undefined : { name };
}

/** The first of these fields that is there and says something; the first of several values. */
function field(front: Record<string, unknown>, ...names: string[]): string | undefined {
  for (const name of names) {
    const key = anyOf(front, name);
    const [value] = key === undefined ? [] : listOf(front[key]);
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
  }
  return undefined;
}

/** The key that is there of these names, whatever the case it is written in, and with whatever between its words: "publishAt", "publish_at". */
function anyOf(front: Record<string, unknown>, ...names: string[]): string | undefined {
  const bare = (name: string) => name.toLowerCase().replace(/[\s_-]/g, '');
  const wanted = names.map(bare);
  return Object.keys(front).find((key) => wanted.includes(bare(key)));
}
