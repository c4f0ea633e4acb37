import { describe, expect, test } from 'vitest';
import { rss } from '../../src/ingest/formats/rss.ts';
import { InvalidDocument } from '../../src/ingest/item.ts';
import { readAll, readOne, refusalOf, timed } from './readings.ts';

const NAMESPACES =
  'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"';

const feed = (items: string, channel = ''): string =>
  `<?xml version="1.0"?><rss version="2.0" ${NAMESPACES}><channel>${channel}${items}</channel></rss>`;
const item = (fields: string): string => `<item><guid isPermaLink="false">g1</guid><title>A title</title>${fields}</item>`;

describe('an RSS 2.0 item', () => {
  test('becomes an Item with all that it states', () => {
    const text = feed(
      item(
        `<link>https://a.example/1</link><pubDate>Fri, 25 Oct 2024 09:40:00 +0000</pubDate><dc:creator>Jane Doe</dc:creator>
         <category>World &amp;amp; region</category><category>Other</category><description>Short.</description>
         <content:encoded><![CDATA[<p>Long &amp; <script>x</script></p>]]></content:encoded>
         <enclosure url="https://a.example/1.mp3" type="audio/mpeg" length="1"/><enclosure url="https://a.example/1.jpg" type="image/jpeg" length="1"/>`,
      ),
      '<title>The Gazette</title><link>https://a.example/</link><language>en_us</language>',
    );
    expect(readOne(rss, text)).toEqual({
      guid: 'g1',
      headline: 'A title',
      summary: 'Short.',
      bodyHtml: '<p>Long &amp; <script>x</script></p>',
      byline: 'Jane Doe',
      section: 'World & region',
      language: 'en-US',
      publishedAt: '2024-10-25T09:40:00.000Z',
      canonicalUrl: 'https://a.example/1',
      imageUrl: 'https://a.example/1.jpg',
      sourceName: 'The Gazette',
      sourceUrl: 'https://a.example/',
      state: 'USABLE',
    });
  });

  test('states nothing that its feed does not', () => {
    expect(readOne(rss, feed(item('')))).toEqual({ guid: 'g1', headline: 'A title', bodyHtml: '', state: 'USABLE' });
  });

  test('has its description for a body where there is no fuller text, and then no summary', () => {
    const read = readOne(rss, feed(item('<description>&lt;p&gt;All of it.&lt;/p&gt;</description>')));
    expect(read.bodyHtml).toBe('<p>All of it.</p>');
    expect(read.summary).toBeUndefined();
  });

  test('has its link for a guid if it has none, and its guid for a link if that is a permalink', () => {
    const linked = readOne(rss, feed('<item><title>A</title><link>https://a.example/1</link></item>'));
    expect(linked.guid).toBe('https://a.example/1');
    const permalink = readOne(rss, feed('<item><title>A</title><guid>https://a.example/2</guid></item>'));
    expect(permalink.canonicalUrl).toBe('https://a.example/2');
    const name = readOne(rss, feed('<item><title>A</title><guid isPermaLink="false">https://a.example/3</guid></item>'));
    expect(name.canonicalUrl).toBeUndefined();
  });

  test.each([
    ['jane@example.org (Jane Doe)', 'Jane Doe'],
    ['Jane Doe jane@example.org', 'Jane Doe'],
    ['Jane Doe', 'Jane Doe'],
    ['jane@example.org', undefined],
  ])('by the author %j has the byline %j', (author, byline) => {
    expect(readOne(rss, feed(item(`<author>${author}</author>`))).byline).toBe(byline);
  });

  test('is dated by Dublin Core if RSS doesn’t', () => {
    expect(readOne(rss, feed(item('<dc:date>2024-10-25T12:40:00+03:00</dc:date>'))).publishedAt).toBe('2024-10-25T09:40:00.000Z');
  });

  test('has a version where its feed says when it was changed', () => {
    const text = feed(item('<pubDate>Fri, 25 Oct 2024 09:40:00 GMT</pubDate><atom:updated xmlns:atom="http://www.w3.org/2005/Atom">2024-10-26T09:00:00Z</atom:updated>'));
    expect(readOne(rss, text)).toMatchObject({ publishedAt: '2024-10-25T09:40:00.000Z', versionAt: '2024-10-26T09:00:00.000Z' });
    const terms = feed(item('<dcterms:modified xmlns:dcterms="http://purl.org/dc/terms/">2024-10-27T09:00:00Z</dcterms:modified>'));
    expect(readOne(rss, terms).versionAt).toBe('2024-10-27T09:00:00.000Z');
  });

  test('takes pictures from Media RSS, and only URLs of the web', () => {
    const picture = (url: string): string | undefined =>
      readOne(rss, feed(item(`<media:group><media:content url="${url}" medium="image"/></media:group>`))).imageUrl;
    expect(picture('https://a.example/1.jpg')).toBe('https://a.example/1.jpg');
    expect(picture('javascript:x()')).toBeUndefined();
    expect(picture('/1.jpg')).toBeUndefined();
    expect(readOne(rss, feed(item('<link>ftp://a.example/1</link>'))).canonicalUrl).toBeUndefined();
    expect(readOne(rss, feed(item('<media:thumbnail url="https://a.example/t.png"/>'))).imageUrl).toBe('https://a.example/t.png');
  });

  test('drops a language that is none', () => {
    expect(readOne(rss, feed(item(''), '<language>English (US)</language>')).language).toBeUndefined();
  });

  test('has a headline of plain text', () => {
    const title = '<![CDATA[ Tom &amp; <em>Jerry</em>&#8217;s\n 1 < 2 ]]>';
    expect(readOne(rss, feed(`<item><guid>1</guid><title>${title}</title></item>`)).headline).toBe('Tom & Jerry’s 1 < 2');
  });
});

describe('an item is refused', () => {
  test.each([
    ['without guid and link', '<item><title>A title</title></item>', 'A title', /no guid and no link/],
    ['without headline', '<item><guid>g1</guid></item>', 'g1', /no headline/],
    ['with a headline that is empty once its tags are gone', '<item><guid>g1</guid><title>&lt;b&gt; &lt;/b&gt;</title></item>', 'g1', /no headline/],
    ['that is empty', '<item/>', 'item 1', /empty/],
    ['with a headline over 500 characters', `<item><guid>g1</guid><title>${'x'.repeat(501)}</title></item>`, 'g1', /longer than 500/],
    ['with a body over 2 MiB', item(`<description>${'ы'.repeat(1024 * 1024 + 1)}</description>`), 'g1', /2 MiB/],
    ['with a date of the year 0', item('<pubDate>Sat, 01 Jan 0000 00:00:00 +0000</pubDate>'), 'g1', /"Sat, 01 Jan 0000 00:00:00 \+0000" can't be understood/],
    ['with a date of the year 9999', item('<pubDate>Fri, 31 Dec 9999 00:00:00 GMT</pubDate>'), 'g1', /1000 to 2200/],
    ['with a date that is none', item(`<pubDate>soon ${'very '.repeat(100)}</pubDate>`), 'g1', /"soon very .{0,60}…"/],
  ])('%s', (_, xml, where, reason) => {
    const refusal = refusalOf(rss, feed(xml));
    expect(refusal.item).toBe(where);
    expect(refusal.reason).toMatch(reason);
  });

  test('alone: the others are read, in their order, duplicates included', () => {
    const { items, refusals } = readAll(
      rss,
      feed(`${item('<description>1</description>')}<item/><item><title>x</title><constructor>1</constructor></item>${item('<description>2</description>')}`),
    );
    expect(items.map((read) => [read.guid, read.bodyHtml])).toEqual([['g1', '1'], ['g1', '2']]);
    expect(refusals.map((refusal) => refusal.item)).toEqual(['item 2', 'item 3']);
  });

  test('in a file cut short, with what was whole before the cut', () => {
    const text = feed(item('<description>whole</description>') + item(`<description>${'half '.repeat(50)}</description>`));
    const { items, refusals } = readAll(rss, text.slice(0, -150));
    expect(items.map((read) => read.bodyHtml)).toEqual(['whole']);
    expect(refusals).toEqual([{ item: 'item 2', reason: expect.stringMatching(/breaks off.*whole file/), isCutOff: true }]);
  });

  test('not silently left out if the file is cut between two', () => {
    const { items, refusals } = readAll(rss, feed(item('')).replace('</channel></rss>', ''));
    expect(items).toHaveLength(1);
    expect(refusals).toEqual([{ item: 'end of the document', reason: expect.stringMatching(/breaks off/), isCutOff: true }]);
  });
});

describe('other feeds', () => {
  test('RSS 1.0 names a story by its link, and lists all of them whatever its table of contents says', () => {
    const { items } = readAll(
      rss,
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" ${NAMESPACES}>
       <channel rdf:about="https://a.example/"><title>The Gazette</title><link>https://a.example/</link><dc:language>kk</dc:language>
       <items><rdf:Seq><rdf:li resource="https://a.example/2"/></rdf:Seq></items></channel>
       <item rdf:about="https://a.example/1"><title>One</title><link>https://a.example/1</link><dc:date>2024-10-25</dc:date><dc:subject>World</dc:subject></item>
       <item rdf:about="https://a.example/2"><title>Two</title><link>https://a.example/2</link></item></rdf:RDF>`,
    );
    expect(items).toMatchObject([
      { guid: 'https://a.example/1', headline: 'One', publishedAt: '2024-10-25T00:00:00.000Z', section: 'World', language: 'kk', sourceName: 'The Gazette' },
      { guid: 'https://a.example/2', headline: 'Two' },
    ]);
  });

  test('RSS 0.91 may have a DOCTYPE, and its items beside the channel', () => {
    const text =
      '<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">' +
      '<rss version="0.91"><channel><title>The Gazette</title></channel><item><title>One</title><link>https://a.example/1</link></item></rss>';
    expect(readOne(rss, text)).toMatchObject({ guid: 'https://a.example/1', sourceName: 'The Gazette' });
  });

  const atom = (entry: string): string =>
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://a.example/"><title type="html">Q &amp;amp; A</title>
     <link rel="self" href="https://a.example/feed"/><link href="https://a.example/home"/><author><name>The desk</name></author>
     <entry><id>urn:1</id><title>1 &lt; 2 &amp;amp;</title>${entry}</entry></feed>`;

  test('Atom: an entry states what RFC 4287 lets it, the feed’s author and base included', () => {
    const text = atom(
      `<link rel="edit" href="/edit/1"/><link href="news/1"/><link rel="enclosure" type="image/png" href="1.png"/>
       <published>2024-10-25T12:40:00.5+03:00</published><updated>2024-10-26T00:00:00Z</updated><category term="w" label="World"/>
       <summary>Short &amp; sweet</summary><content type="html">&lt;p&gt;Long&lt;/p&gt;</content>`,
    );
    expect(readOne(rss, text)).toEqual({
      guid: 'urn:1',
      headline: '1 < 2 &amp;',
      base: 'https://a.example/',
      summary: 'Short &amp; sweet',
      bodyHtml: '<p>Long</p>',
      byline: 'The desk',
      section: 'World',
      language: 'en',
      publishedAt: '2024-10-25T09:40:00.500Z', versionAt: '2024-10-26T00:00:00.000Z',
      canonicalUrl: 'https://a.example/news/1',
      imageUrl: 'https://a.example/1.png',
      sourceName: 'Q & A',
      sourceUrl: 'https://a.example/home',
      state: 'USABLE',
    });
  });

  test('Atom: content may be text, XHTML or elsewhere; a summary stands in; an update dates it', () => {
    expect(readOne(rss, atom('<content>1 &lt; 2</content>')).bodyHtml).toBe('1 &lt; 2');
    expect(readOne(rss, atom('<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>a</p></div></content>')).bodyHtml).toBe('<p>a</p>');
    expect(readOne(rss, atom('<content type="video/mp4" src="https://a.example/1.mp4"/><summary>s</summary>')).bodyHtml).toBe('s');
    expect(readOne(rss, atom('<updated>2024-10-26T00:00:00Z</updated>')).publishedAt).toBe('2024-10-26T00:00:00.000Z');
  });
});

describe('a document that is no feed', () => {
  test.each([
    ['a web page', '<html><body>x</body></html>', /web page.*address of its RSS/],
    ['another kind of XML', '<opml><body/></opml>', /<opml>/],
    ['words', 'Not found', /not XML/],
    ['half a head', '<rss version="2.0"><channel><title>The Gaz', /breaks off before its first story/],
    ['many entities', '<!DOCTYPE rss [<!ENTITY a "ha">]><rss><channel><item><title>&a;</title></item></channel></rss>', /declares entities/],
    ['200,000 nested elements', `<rss>${'<a>'.repeat(200_000)}`, /deeper than 200/],
  ])('is refused as a whole: %s', (_, text, reason) => {
    const spent = timed(() => {
      expect(() => rss.read(text)).toThrow(InvalidDocument);
      expect(() => rss.read(text)).toThrow(reason);
    });
    expect(spent).toBeLessThan(1000);
  });

  test('but one without stories is a feed', () => {
    expect(readAll(rss, '<rss version="2.0"><channel/></rss>')).toEqual({ items: [], refusals: [] });
  });

  test.each(['author', 'managingEditor', 'dc:creator', 'title', 'pubDate', 'category', 'link'])(
    'a hostile <%s> takes no more than a second',
    (name) => {
      const hostile = ['a@' + '.'.repeat(100_000) + '@', `a@b.c x${'-'.repeat(100_000)}x`, `a@b.c ${'('.repeat(100_000)}`, `x${' '.repeat(100_000)}x`];
      const text = feed(hostile.map((value) => item(`<${name}>${value}</${name}>`)).join(''), `<${name}>${hostile[0]}</${name}>`);
      expect(timed(() => readAll(rss, text))).toBeLessThan(1000);
    },
  );
});
