import { ParseError, parseAtomFeed, parseRdfFeed, parseRssFeed } from 'feedsmith';
import type { Format, Reading } from '../item.ts';
import { InvalidDocument } from '../item.ts';
import type { Outline, StorySpan } from '../xml-outline.ts';
import { localName, outlineXml, rootTag } from '../xml-outline.ts';
import type { Channel } from './feed.ts';
import { atomChannel, atomStory, rdfStory, rssChannel, rssStory } from './feed.ts';
import { readingOf, refusal } from './story.ts';
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
  read(text) {
    const outline = outlineXml(text);
    const dialect = dialectOf(outline.root);
    if (dialect === undefined) throw notAFeed(outline.root);
    const channel = channelOf(text, outline, dialect);
    return readEach(outline, (story, place) => {
      const xml = feedAround(text.slice(story.start, story.end), story, dialect);
      try {
        return readStory(xml, dialect, channel, place);
      } catch (error) {
        if (error instanceof ParseError) return empty(place); // feedsmith's word for a feed without content
        throw error;
      }
    });
  },
};

function readStory(xml: string, dialect: Dialect, channel: Channel, place: string): Reading {
  const story =
    dialect === 'feed'
      ? parseAtomFeed(xml).entries?.map((entry) => atomStory(entry, channel, place))
      : dialect === 'rdf'
        ? parseRdfFeed(xml).items?.map((item) => rdfStory(item, channel, place))
        : parseRssFeed(plainPersons(xml)).items?.map((item) => rssStory(item, channel, place));
  const only = story?.[0];
  return only === undefined ? empty(place) : readingOf(only);
}

function empty(place: string): Reading {
  return refusal(place, 'It is empty: give it a guid or a link, and a title.');
}

/** A feed of one story. RSS 0.9x was also written with its items beside the channel, where feedsmith wants to see one. */
function feedAround(story: string, { before, after }: StorySpan, dialect: Dialect): string {
  const beside = dialect === 'rss' && !/<channel[\s>]/i.test(before);
  return beside ? `${before}<channel>${story}</channel>${after}` : before + story + after;
}

/** What the feed says of itself, around its stories; nothing, if that can't be read: the stories are what matters. */
function channelOf(text: string, outline: Outline, dialect: Dialect): Channel {
  const first = outline.stories[0];
  const last = outline.stories.at(-1);
  const xml = first === undefined || last === undefined ? text : text.slice(0, first.start) + text.slice(last.end);
  try {
    if (dialect === 'feed') return atomChannel(parseAtomFeed(xml));
    return rssChannel(dialect === 'rdf' ? parseRdfFeed(xml) : parseRssFeed(plainPersons(xml)));
  } catch {
    return { source: {} };
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
