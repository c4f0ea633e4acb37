import { parseAtomFeed, parseRdfFeed, parseRssFeed } from 'feedsmith';
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
      const xml = story.before + text.slice(story.start, story.end) + story.after;
      return readStory(xml, dialect, channel, place);
    });
  },
};

function readStory(xml: string, dialect: Dialect, channel: Channel, place: string): Reading {
  const story =
    dialect === 'feed'
      ? parseAtomFeed(xml).entries?.map((entry) => atomStory(entry, channel, place))
      : dialect === 'rdf'
        ? parseRdfFeed(xml).items?.map((item) => rdfStory(item, channel, place))
        : parseRssFeed(xml).items?.map((item) => rssStory(item, channel, place));
  const only = story?.[0];
  return only === undefined ? refusal(place, 'It is empty: give it a guid or a link, and a title.') : readingOf(only);
}

/** What the feed says of itself, around its stories. A feed that says nothing has no more to give its stories. */
function channelOf(text: string, outline: Outline, dialect: Dialect): Channel {
  const first: StorySpan | undefined = outline.stories[0];
  const last = outline.stories.at(-1);
  const xml = first === undefined || last === undefined ? text : text.slice(0, first.start) + text.slice(last.end);
  try {
    if (dialect === 'feed') return atomChannel(parseAtomFeed(xml));
    return rssChannel(dialect === 'rdf' ? parseRdfFeed(xml) : parseRssFeed(xml));
  } catch (error) {
    if (first !== undefined) return { source: {} };
    const detail = error instanceof Error ? error.message : String(error);
    throw new InvalidDocument(`It is no feed that can be read (${detail}).`);
  }
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
