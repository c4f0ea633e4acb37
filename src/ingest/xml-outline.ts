import { InvalidDocument } from './item.ts';

/** One story of an XML document, as a place in its text. */
export interface StorySpan {
  /** Offsets into the text, in UTF-16 units: `text.slice(start, end)` is the element with its tags. */
  readonly start: number;
  readonly end: number;
  /** False if the document breaks off, or its parent ends, before this element does. */
  readonly whole: boolean;
  /** True if elements in it nest deeper than the budget: it must not be given to a parser. */
  readonly deep: boolean;
  /** The start tags around it, and the end tags that match: a story between them is a small document of its own. */
  readonly before: string;
  readonly after: string;
}

/** What can be known of a document without trusting a parser with it. */
export interface Outline {
  /** The root element's name, lower-case and without its prefix: "rss", "rdf", "feed". */
  readonly root: string;
  /** Every `<item>`, `<entry>` or `<newsItem>` that is a child of the root, or of a `<channel>` or `<itemSet>` in it, in order. */
  readonly stories: readonly StorySpan[];
  /** False if the document breaks off before its root element ends. */
  readonly complete: boolean;
}

/** Elements may nest this deep; the deepest feed that we know of has 12 levels. */
export const DEFAULT_MAX_DEPTH = 200;

/** A million places take 100 MB: a file of half a gigabyte could have seventy million. */
const mostStories = 1_000_000;

/** Around a story nobody needs more than namespaces; each story is parsed with these again, so they must be short. */
const LONGEST_WRAPPER = 65_536;

const TAG_NAME = /[^\s/<>]+/y;
const STORY_NAME = /(?:^|:)(?:item|entry|newsitem)$/i;
const MARKUP_DECLARATION = /^<!\s*(?:entity|element|attlist|notation)\b/i;
/** A feed that carries raw HTML carries these without end tags. */
const NEVER_CLOSED = new Set(['br', 'hr', 'img', 'wbr']);

interface Element {
  readonly name: string;
  readonly start: number;
  readonly tagEnd: number;
}

/**
 * Walks over an XML document once, in linear time and without a call stack, as a guard in front of the real parsers and
 * to find where its stories are. Forgiving where feeds are sloppy (end tags that are missing or match nothing).
 *
 * @throws InvalidDocument if elements outside of stories nest deeper than `maxDepth`, if it declares entities or other markup of its own
 *   (XML 1.0, 4.2; a plain `<!DOCTYPE` as RSS 0.91 has is allowed and never followed), or if there is no element in it.
 */
export function outlineXml(text: string, maxDepth = DEFAULT_MAX_DEPTH): Outline {
  const open: Element[] = [];
  const stories: StorySpan[] = [];
  let root: string | undefined;
  let story: Element | undefined;
  let deep = false;
  let wrapper: { parent: Element; before: string; after: string } | undefined;

  const wrapperOf = (parent: Element): { before: string; after: string } => {
    if (wrapper?.parent !== parent) {
      const tags = open.slice(0, open.indexOf(parent) + 1);
      const before = tags.map((tag) => text.slice(tag.start, tag.tagEnd)).join('');
      if (before.length > LONGEST_WRAPPER) {
        throw new InvalidDocument('The tags around its stories are over 64 KiB long: this is not a feed.');
      }
      wrapper = { parent, before, after: tags.map((tag) => `</${tag.name}>`).toReversed().join('') };
    }
    return wrapper;
  };
  const endStory = (end: number, whole: boolean): void => {
    const parent = open[open.length - 1];
    if (story !== undefined && parent !== undefined) {
      const { before, after } = wrapperOf(parent);
      if (stories.length === mostStories) throw new InvalidDocument(`It has more than ${mostStories} stories, the most that are read at once: split it into smaller files.`);
      stories.push({ start: story.start, end, whole, deep, before, after });
    }
    story = undefined;
    deep = false;
  };
  const closeDownTo = (depth: number, start: number, end: number): void => {
    while (open.length > depth) {
      const element = open.pop();
      const own = open.length === depth;
      if (element === story) endStory(own ? end : start, own);
    }
  };

  let at = text.indexOf('<');
  while (at !== -1) {
    const sign = text[at + 1];
    let end: number;
    if (sign === '!' || sign === '?') {
      end = skipMarkup(text, at);
      if (declaresMarkup(text, at, end)) throw declares(text, at);
    } else if (sign === '/') {
      end = text.indexOf('>', at) + 1;
      if (end > 0) {
        const name = text.slice(at + 2, end - 1).trim();
        const depth = open.findLastIndex((element) => element.name === name);
        if (depth !== -1) closeDownTo(depth, at, end);
      }
    } else {
      TAG_NAME.lastIndex = at + 1;
      const name = TAG_NAME.exec(text)?.[0];
      end = name === undefined ? at + 1 : endOfTag(text, at + 1);
      if (name !== undefined && text[end - 1] === '>') {
        root ??= localName(name);
        const isStory = STORY_NAME.test(name) && isStoryParent(open, story);
        // An <item> right inside an <item> means that the first one was never ended.
        if (isStory && story !== undefined) {
          const unended = open.indexOf(story);
          open.length = unended;
          endStory(at, false);
        }
        const empty = text[end - 2] === '/';
        const element = { name, start: at, tagEnd: end };
        if (isStory) story = element;
        if (empty) {
          if (isStory) endStory(end, true);
        } else if (!NEVER_CLOSED.has(name.toLowerCase())) {
          if (open.length < maxDepth) open.push(element);
          else if (story === undefined || story === element) throw tooDeep(maxDepth, place(text, at));
          else deep = true;
        }
      }
    }
    if (end <= 0) break; // the document breaks off inside a tag, a comment or a CDATA section
    at = text.indexOf('<', end);
  }
  if (root === undefined) throw new InvalidDocument('It has no XML element: it is empty, cut short, or not XML.');
  const complete = open.length === 0 && at === -1;
  if (story !== undefined) {
    open.length = open.indexOf(story);
    endStory(text.length, false);
  }
  return { root, stories, complete };
}

/**
 * The root element's start tag, as far as `head` has it, past the XML declaration, comments, processing instructions
 * and a DOCTYPE; undefined if the head holds no such tag. A WordPress export begins with 20 lines of comment.
 */
export function rootTag(head: string): string | undefined {
  let at = head.search(/\S/);
  while (at !== -1 && head[at] === '<' && (head[at + 1] === '!' || head[at + 1] === '?')) {
    const end = skipMarkup(head, at);
    if (end <= 0) return undefined;
    const rest = head.slice(end).search(/\S/);
    at = rest === -1 ? -1 : end + rest;
  }
  if (at === -1 || !/^<[a-z_]/i.test(head.slice(at, at + 2))) return undefined;
  const end = endOfTag(head, at + 1);
  return head.slice(at, end > 0 ? end : undefined);
}

/** The local name of a start tag or of a qualified name, in lower case: `<rdf:RDF xmlns…>` is "rdf". */
export function localName(tag: string): string {
  TAG_NAME.lastIndex = tag.startsWith('<') ? 1 : 0;
  const name = TAG_NAME.exec(tag)?.[0] ?? '';
  return name.slice(name.lastIndexOf(':') + 1).toLowerCase();
}

/** A child of the root, or of a channel (NewsML: an item set) in the root, or (wrongly) of a story that stands there. */
function isStoryParent(open: readonly Element[], story: Element | undefined): boolean {
  const parent = open[open.length - 1];
  if (parent === undefined) return false;
  if (story !== undefined) return parent === story;
  return open.length === 1 || (open.length === 2 && /^(?:channel|itemset)$/.test(localName(parent.name)));
}

/** The offset after a comment, CDATA section, processing instruction or DOCTYPE (without its subset); 0 if it never ends. */
function skipMarkup(text: string, at: number): number {
  const after = (end: string, from: number): number => {
    const found = text.indexOf(end, from);
    return found === -1 ? 0 : found + end.length;
  };
  if (text[at + 1] === '?') return after('?>', at + 2);
  if (text.startsWith('<!--', at)) return after('-->', at + 4);
  if (text.startsWith('<![', at)) return after(']]>', at + 3);
  return endOfTag(text, at + 2);
}

function declaresMarkup(text: string, at: number, end: number): boolean {
  if (text[at + 1] === '?' || text[at + 2] === '-' || text[at + 2] === '[') return false;
  const declaration = text.slice(at, end <= 0 ? undefined : end);
  // Between "<!DOCTYPE" and its end a bracket can only begin an internal subset, where entities are declared.
  return MARKUP_DECLARATION.test(declaration) || declaration.includes('[');
}

function tooDeep(maxDepth: number, where: string): InvalidDocument {
  return new InvalidDocument(`Its elements nest deeper than ${maxDepth} levels (${where}): no feed or export does that, so it is not read.`);
}

function declares(text: string, at: number): InvalidDocument {
  return new InvalidDocument(
    `It declares entities or other markup of its own (${place(text, at)}), which can make a small file huge or read other files, so it is not read. Export it again without a DOCTYPE.`,
  );
}

/**
 * The offset after the ">" that ends the tag, quotes respected; 0 if there is none. A "<" in the tag means that a quote
 * was left open: then the first ">" counts. So no character is looked at more than once.
 */
function endOfTag(text: string, from: number): number {
  let quote = '';
  let firstEnd = 0;
  for (let i = from; i < text.length; i++) {
    const ch = text[i];
    if (ch === '>') {
      if (quote === '') return i + 1;
      if (firstEnd === 0) firstEnd = i + 1;
    } else if (ch === '"' || ch === "'") {
      if (quote === '') quote = ch;
      else if (quote === ch) quote = '';
    } else if (ch === '<') {
      return firstEnd === 0 ? i : firstEnd;
    }
  }
  return firstEnd;
}

function place(text: string, at: number): string {
  let line = 1;
  for (let i = text.indexOf('\n'); i !== -1 && i < at; i = text.indexOf('\n', i + 1)) line++;
  return `line ${line}`;
}
