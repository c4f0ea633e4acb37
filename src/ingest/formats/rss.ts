import { ParseError, parseAtomFeed, parseRdfFeed, parseRssFeed } from 'feedsmith';
import type { Format, Reading } from '../item.ts';
import { InvalidDocument } from '../item.ts';
import type { Outline, StorySpan } from '../xml-outline.ts';
import { localName, outlineXml, rootTag } from '../xml-outline.ts';
import type { Channel } from './feed.ts';
import { atomChannel, atomStory, rdfStory, rssChannel, rssStory } from './feed.ts';
import { readingOf, refusal, type RawStory } from './story.ts';
import { readEach } from './xml-stories.ts';

type Dialect = 'rss' | 'rdf' | 'feed';

/** What the root element's tag must say besides its name; RSS 2.0 has no namespace. */
const NAMESPACES: Readonly<Record<Dialect, RegExp>> = {
  rss: /^/,
  rdf: /purl\.org\/rss\/1\.0|(?:channel|my)\.netscape\.com\/rdf/i,
  feed: /www\.w3\.org\/2005\/atom|purl\.org\/atom\/ns/i,
};

/**
 * Feeds: RSS 2.0 and 0.9x, RSS 1.0 (RDF) and Atom (RFC 4287, and 0.3), with Dublin Core, content:encoded and Media RSS.
 * The full text is the body (content:encoded, Atom's content); where there is none, the description or summary is it.
 * Every story is USABLE: a feed is what was published.
 */
export const rss: Format = {
  name: 'rss',
  recognizes(head) {
    const root = rootTag(head);
    const dialect = root === undefined ? undefined : dialectOf(localName(root));
    return root !== undefined && dialect !== undefined && NAMESPACES[dialect].test(root);
  },
  read(text, _part, address) {
    const outline = outlineXml(text);
    const dialect = dialectOf(outline.root);
    if (dialect === undefined) throw notAFeed(outline.root);
    const channel = channelOf(text, outline, dialect, address);
    const parsed = new Parsed(text, outline.stories, dialect);
    return readEach(outline, (story, place) => {
      try {
        const raw = parsed.of(story)?.(channel, place);
        return raw === undefined ? empty(place) : readingOf(raw);
      } catch (error) {
        if (error instanceof ParseError) return empty(place); // feedsmith's word for a feed without content
        throw error;
      }
    });
  },
};

/** A story as feedsmith gave it, and what we make of it. */
type Story = (channel: Channel, place: string) => RawStory;

/** So many are parsed at once, if they are no longer than this together, in UTF-16 units. */
const together = 16;
const mostTogether = 256 * 1024;
/** With it a feed of empty stories alone is not refused as one without content: a third of a millisecond for each of ten thousand. */
const title = '<title>-</title>';

/**
 * The stories of a feed, parsed some at once: the parser makes itself ready anew for each document, which takes as long as
 * to read a story. Where it does not give as many as there are, or refuses them, each is parsed alone: a broken one must
 * not take its neighbours with it.
 */
class Parsed {
  readonly #text: string;
  readonly #stories: readonly StorySpan[];
  readonly #dialect: Dialect;
  /** Undefined for those that are empty. */
  readonly #ready = new Map<StorySpan, Story | undefined>();
  /** The first that was not parsed with others yet. */
  #next = 0;

  constructor(text: string, stories: readonly StorySpan[], dialect: Dialect) {
    this.#text = text;
    this.#stories = stories;
    this.#dialect = dialect;
  }

  /** Undefined where it is empty. Those before it are not asked for any more. @throws whatever feedsmith says of it */
  of(story: StorySpan): Story | undefined {
    while (this.#stories[this.#next] !== undefined && (this.#stories[this.#next]?.start ?? 0) <= story.start) this.#parseSome();
    const [isReady, ready] = [this.#ready.has(story), this.#ready.get(story)];
    this.#ready.delete(story);
    return isReady ? ready : storiesIn(feedAround(this.#slice([story]), story, this.#dialect), this.#dialect)[0];
  }

  #parseSome(): void {
    const [first, ...rest] = this.#stories.slice(this.#next, this.#next + together);
    if (!first) return;
    const fits = (one: StorySpan) => one.whole && !one.deep && one.before === first.before && one.after === first.after && one.end - first.start <= mostTogether;
    const end = rest.findIndex((one) => !fits(one));
    const some = fits(first) ? [first, ...(end === -1 ? rest : rest.slice(0, end))] : [first];
    this.#next += some.length;
    this.#ready.clear();
    if (some.length === 1) return;
    const parsed = attempt(() => storiesIn(feedAround(title + this.#slice(some), first, this.#dialect), this.#dialect));
    // The parser leaves out what is empty: where it gives none, all are.
    if (parsed?.length === some.length || parsed?.length === 0) for (const [n, one] of some.entries()) this.#ready.set(one, parsed[n]);
  }

  #slice(some: readonly StorySpan[]): string {
    return some.map(({ start, end }) => this.#text.slice(start, end)).join('');
  }
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

function storiesIn(xml: string, dialect: Dialect): Story[] {
  if (dialect === 'feed') return (parseAtomFeed(xml).entries ?? []).map((entry) => (channel, place) => atomStory(entry, channel, place));
  if (dialect === 'rdf') return (parseRdfFeed(xml).items ?? []).map((item) => (channel, place) => rdfStory(item, channel, place));
  return (parseRssFeed(plainPersons(xml)).items ?? []).map((item) => (channel, place) => rssStory(item, channel, place));
}

function empty(place: string): Reading {
  return refusal(place, 'It is empty: give it a guid or a link, and a title.');
}

/** A feed of one story, or some. RSS 0.9x was also written with its items beside the channel, where feedsmith wants to see one. */
function feedAround(story: string, { before, after }: StorySpan, dialect: Dialect): string {
  const beside = dialect === 'rss' && !/<channel[\s>]/i.test(before);
  return beside ? `${before}<channel>${story}</channel>${after}` : before + story + after;
}

/** What the feed says of itself, around its stories; nothing, if that can't be read: the stories are what matters. */
function channelOf(text: string, outline: Outline, dialect: Dialect, address: string | undefined): Channel {
  const first = outline.stories[0];
  const last = outline.stories.at(-1);
  const xml = first === undefined || last === undefined ? text : text.slice(0, first.start) + text.slice(last.end);
  try {
    if (dialect === 'feed') return atomChannel(parseAtomFeed(xml), address);
    return rssChannel(dialect === 'rdf' ? parseRdfFeed(xml) : parseRssFeed(plainPersons(xml)), address);
  } catch {
    return { source: {}, home: address };
  }
}

/**
 * feedsmith 3.0.1 takes an RSS person apart ("jane@example.org (Jane Doe)") in quadratic time: an `<author>` of 60 KB
 * kept it busy for 15 s. So it is given them as `<dc:creator>`, which it leaves alone and `feed.ts` takes apart.
 */
function plainPersons(xml: string): string {
  return xml
    .replace(/<(\/?)author(?=[\s/>])/gi, '<$1dc:creator')
    .replace(/<(\/?)(?:managingeditor|webmaster)(?=[\s/>])/gi, '<$1unused');
}

function dialectOf(root: string): Dialect | undefined {
  return root === 'rss' || root === 'rdf' || root === 'feed' ? root : undefined;
}

function notAFeed(root: string): InvalidDocument {
  return new InvalidDocument(
    root === 'html'
      ? 'It is a web page, not a feed: look for the address of its RSS or Atom feed.'
      : `It is no RSS or Atom feed: its root element is <${root}>.`,
  );
}
