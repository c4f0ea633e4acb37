import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sanitizeBody } from '../../src/ingest/html.ts';
import { saidIn } from '../../src/ingest/import-content.ts';
import type { Item } from '../../src/ingest/item.ts';
import { documentOf } from '../../src/ingest/story-document.ts';

const body = '&lt;p&gt;&lt;a href="/x"&gt;a&lt;/a&gt;&lt;img src="i.png"&gt;&lt;/p&gt;';
const rss = (item: string, channel = '', root = '') => `<rss version="2.0" ${root}><channel><title>Paper</title>${channel}<item><guid isPermaLink="false">1</guid><title>T</title><description>${body}</description>${item}</item></channel></rss>`;
const atom = (entry: string, feed = '', root = '') => `<feed xmlns="http://www.w3.org/2005/Atom" ${root}><id>urn:f</id><title>Paper</title>${feed}<entry><id>urn:1</id><title>T</title>${entry}</entry></feed>`;
const rdf = (item: string) => `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>Paper</title><link>https://a.example/</link></channel><item rdf:about="/n/1"><title>T</title><description>${body}</description>${item}</item></rdf:RDF>`;
const json = (item: object, feed = {}) => JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Paper', ...feed, items: [{ id: '1', title: 'T', content_html: '<p><a href="/x">a</a><img src="i.png"></p>', ...item }] });

function itemOf(text: string, address?: string): Item {
  for (const reading of documentOf(text, undefined, address).readings() as Iterable<unknown>) {
    if (typeof reading === 'object' && reading !== null && 'item' in reading) return reading.item as Item;
  }
  throw new Error('There is no story.');
}

/** Where its link and its picture lead. */
function addresses(text: string, address?: string): (string | undefined)[] {
  const kept = saidIn(itemOf(text, address)).body;
  return [/href="([^"]*)"/.exec(kept)?.[1], /src="([^"]*)"/.exec(kept)?.[1]];
}

describe('the relative addresses of a body', () => {
  const page = 'https://a.example/n/1';
  test.each<[string, string, string | undefined, string, string]>([
    ["an RSS item's link", rss(`<link>${page}</link>`), undefined, 'https://a.example/x', 'https://a.example/n/i.png'],
    ["a relative link of an RSS item, by its channel's", rss('<link>/n/1</link>', '<link>https://a.example/</link>'), undefined, 'https://a.example/x', 'https://a.example/n/i.png'],
    ["the channel's link", rss('', '<link>https://a.example/news/</link>'), undefined, 'https://a.example/x', 'https://a.example/news/i.png'],
    ["the feed's own address", rss(''), 'https://a.example/feeds/all.xml', 'https://a.example/x', 'https://a.example/feeds/i.png'],
    ["the feed's own address, by a relative link of its channel", rss('', '<link>/</link>'), 'https://a.example/feeds/all.xml', 'https://a.example/x', 'https://a.example/i.png'],
    ['xml:base, before all others', rss(`<link>${page}</link>`, '', 'xml:base="https://b.example/c/"'), 'https://d.example/', 'https://b.example/x', 'https://b.example/c/i.png'],
    ["an Atom entry's link", atom(`<link href="${page}"/><content type="html">${body}</content>`), undefined, 'https://a.example/x', 'https://a.example/n/i.png'],
    ["an Atom entry's content's xml:base, within its feed's", atom(`<link href="${page}"/><content type="html" xml:base="q/">${body}</content>`, '', 'xml:base="https://b.example/c/"'), undefined, 'https://b.example/x', 'https://b.example/c/q/i.png'],
    ["RSS 1.0's relative link", rdf('<link>/n/1</link>'), undefined, 'https://a.example/x', 'https://a.example/n/i.png'],
    ["a JSON Feed's relative url", json({ url: '/n/1' }, { home_page_url: 'https://a.example/' }), undefined, 'https://a.example/x', 'https://a.example/n/i.png'],
    ["a JSON Feed's own address", json({}), 'https://a.example/feed.json', 'https://a.example/x', 'https://a.example/i.png'],
    ["Markdown's url", `---\ntitle: T\nurl: ${page}\n---\n[a](/x) ![i](i.png) and a text.`, undefined, 'https://a.example/x', 'https://a.example/n/i.png'],
  ])('are made whole by %s', (_, text, address, href, src) => {
    expect(addresses(text, address)).toEqual([href, src]);
  });

  test('go where nothing says what they are relative to', () => {
    expect(addresses(rss(''))).toEqual([undefined, undefined]);
    expect(addresses(rss('', '<link>/</link>', 'xml:base="c/"'))).toEqual([undefined, undefined]);
    expect(addresses(rss('', '', 'xml:base="file:///etc/"'))).toEqual([undefined, undefined]);
  });

  test('are of the web alone, whatever the base is', () => {
    const base = 'https://a.example/n/';
    for (const bad of ['javascript:alert(1)', ' JaVaScRiPt:alert(1)', 'java\nscript:alert(1)', '\u0001javascript:alert(1)', 'data:text/html,x', 'vbscript:x', 'file:///etc/passwd', '#note', '']) {
      expect(sanitizeBody(`<p><a href="${bad}">a</a><img src="${bad}"></p>`, base), bad).toBe('<p>a</p>');
    }
    fc.assert(fc.property(fc.string(), (value) => {
      const kept = sanitizeBody(`<p><a href="${value.replaceAll('"', '')}">a</a></p>`, base);
      expect(kept).not.toMatch(/href="(?!https?:|mailto:)/);
      expect(sanitizeBody(kept, base)).toBe(kept);
    }), { numRuns: 300 });
  });
});

test("a story's own address and picture are made whole, too; a guid that is no address does not become one", () => {
  const channel = '<link>https://a.example/news/</link>';
  const given = itemOf(rss('<link>one</link><enclosure url="/p/1.jpg" type="image/jpeg" length="1"/>', channel));
  expect(given).toMatchObject({ guid: '1', canonicalUrl: 'https://a.example/news/one', imageUrl: 'https://a.example/p/1.jpg', sourceUrl: 'https://a.example/news/' });
  expect(itemOf(rss('', channel).replace(' isPermaLink="false"', ''))).not.toHaveProperty('canonicalUrl');
  expect(itemOf(rss('<link>/n/1</link>'), 'https://a.example/feed')).toMatchObject({ canonicalUrl: 'https://a.example/n/1' });
  expect(itemOf(rss('<link>javascript:alert(1)</link>', channel))).not.toHaveProperty('canonicalUrl');
});
