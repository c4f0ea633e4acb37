import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../../db/open.ts';
import { readDocument } from '../../src/ingest/document.ts';
import { formats } from '../../src/ingest/formats/registry.ts';
import { readingsOf } from '../../src/ingest/readings.ts';
import { importDocument } from '../../src/ingest/import.ts';
import { InvalidDocument } from '../../src/ingest/item.ts';
import { documentOf } from '../../src/ingest/story-document.ts';
import { settledPlace } from '../kit/archive.ts';
import { sqlitePlace } from '../kit/databases.ts';

const item = (guid: string, more = '<description>Text.</description>', title = `Story ${guid}`) => `<item>${guid === '' ? '' : `<guid isPermaLink="false">${guid}</guid>`}<title>${title}</title>${more}</item>`;
const feed = (...items: string[]) => `<rss version="2.0"><channel><title>The Paper</title><link>https://paper.example/</link>${items.join('')}</channel></rss>`;
const whole = [item('first'), item('last')] as const;
const between = (hostile: string) => feed(whole[0], hostile, whole[1]);

const jsonFeed = (...stories: readonly string[]) => JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Paper', items: stories.map((title) => ({ id: title.toLowerCase(), title, content_text: `${title}.` })) });
const posts = ['A.', 'B.', 'C.'].map((text, id) => ({ id, guid: { rendered: `https://paper.example/?p=${id}` }, title: { rendered: `Story ${id}` }, content: { rendered: text } }));

/** What hostile documents come to: how many stories are taken in, and of what is refused what the line says. */
const attacks: readonly (readonly [what: string, document: string | Uint8Array, taken: number, line: RegExp])[] = [
  ['billion laughs', `<!DOCTYPE rss [<!ENTITY a "ha">${'bcdefghij'.split('').map((name, n) => `<!ENTITY ${name} "${`&${'abcdefghij'[n]};`.repeat(10)}">`).join('')}]>${feed(item('x', '<description>&j;</description>'))}`, 0, /declares entities/],
  ['an external entity', `<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>${feed(item('x', '<description>&x;</description>'))}`, 0, /declares entities/],
  ['an external DTD, which is not fetched', `<!DOCTYPE rss SYSTEM "http://127.0.0.1:1/x.dtd">${feed(...whole)}`, 2, /^$/],
  ['200,000 nested elements in a story', between(item('deep', '<a>'.repeat(200_000))), 2, /nest deeper/],
  ['200,000 nested elements outside of stories', feed('<a>'.repeat(200_000), ...whole), 0, /nest deeper than 200/],
  ['200,000 nested elements of HTML, which become text', between(item('html', `<description><![CDATA[${'<div>'.repeat(200_000)}deep]]></description>`)), 3, /^$/],
  ['half a JSON Feed', `{"version":"https://jsonfeed.org/version/1.1","authors":[{"name":"N"}],"title":"Paper","items":[{"id":"a","title":"A","content_text":"A."},{"id":"b","title":"B","content_text":"B.","authors":[{"name":"[}"}]},{"id":"c","ti`, 2, /breaks off here/],
  ['half a list of WordPress posts', `[{"id":1,"guid":{"rendered":"https://paper.example/?p=1"},"title":{"rendered":"A"},"content":{"rendered":"A."}},{"id":2,"guid":{"rend`, 1, /breaks off here/],
  ['a JSON Feed that is cut after its list', `${jsonFeed('A', 'B').slice(0, -1)}`, 2, /breaks off here/],
  ['a JSON Feed that is cut within its list, after a story', `${jsonFeed('A', 'B').slice(0, -2)}`, 2, /breaks off here/],
  ['a JSON Feed with a mistake in a story', jsonFeed('A', 'B', 'C').replace('"B"', '"B" oops'), 2, /not well-formed JSON \(.*mend it/],
  ['a JSON Feed with a comma too few and one too many', jsonFeed('A', 'B', 'C').replace('},{', '}{').replace(']}', ',]}'), 3, /around the stories is not well-formed/],
  ['a JSON Feed with a mistake before its list', jsonFeed('A', 'B').replace('"title":"Paper"', '"title":Paper'), 2, /around the stories is not well-formed/],
  ['posts with a bracket too many and a mistake', JSON.stringify(posts).replace('"B."', 'B.').replace('},{', '}},{'), 2, /not well-formed JSON/],
  ['posts with a quote too few', JSON.stringify(posts).replace('"B."', '"B.'), 1, /breaks off here/],
  ['a million and one empty stories', feed('<item/>'.repeat(1_000_001)), 0, /more than 1000000 stories.*split it/],
  ['thirty thousand empty stories', feed(whole[0], '<item/>'.repeat(30_000), whole[1]), 1, /rest is not/],
  ['thirty thousand stories of nothing but an empty guid', feed(whole[0], '<item><guid/></item>'.repeat(30_000), whole[1]), 1, /rest is not/],
  ['ten million values', `{"version":"https://jsonfeed.org/version/1.1","items":[{}${',{}'.repeat(5_000_000)}]}`, 0, /more than 10000000 values.*split it/],
  ['half a ninjs story', `{"uri":"a:1","versioncreated":"2025-01-01T00:00:00Z","pubstatus":"usable","headline":"A","places":[{"name":"X"}`, 0, /may be cut short/],
  ['200,000 nested arrays', `[${'['.repeat(200_000)}`, 0, /nest deeper than 200/],
  ['200,000 nested arrays in a story of a JSON Feed', `{"version":"https://jsonfeed.org/version/1.1","title":"Paper","items":[{"id":"a","title":"A","content_text":"A."},{"id":"x","title":"X","_x":${'['.repeat(200_000)}${']'.repeat(200_000)}},{"id":"b","title":"B","content_text":"B."}]}`, 2, /nest deeper than 200/],
  ['the same of ninjs', `[{"uri":"a:1","versioncreated":"2025-01-01T00:00:00Z","pubstatus":"usable","headline":"A","body_text":"A."},{"uri":"x","x":${'['.repeat(200_000)}${']'.repeat(200_000)}}]`, 1, /nest deeper than 200/],
  ['the same of WordPress posts', `[{"id":1,"guid":{"rendered":"https://paper.example/?p=1"},"title":{"rendered":"A"},"content":{"rendered":"A."}},{"id":2,"x":${'['.repeat(200_000)}${']'.repeat(200_000)}}]`, 1, /nest deeper than 200/],
  ['another encoding than UTF-8, and none said', Buffer.from(feed(item('x', '', 'Gr\u00fc\u00dfe')), 'latin1'), 0, /not well-formed UTF-8 \(line 1\)/],
  ['an encoding that there is not', `<?xml version="1.0" encoding="x-none"?>${feed(...whole)}`, 0, /"x-none"/],
  ['a line of 20 MB in a story', between(item('long', `<description>${'x'.repeat(20_000_000)}</description>`)), 2, /larger than 16 MiB/],
  ['a line of 20 MB and nothing else', 'x'.repeat(20_000_000), 0, /none of the formats/],
  ['the years 0 and 9999', feed(whole[0], item('zero', '<pubDate>Sat, 01 Jan 0000 00:00:00 GMT</pubDate>'), item('late', '<pubDate>9999-12-31T23:59:59Z</pubDate>'), whole[1]), 2, /can't be understood.*\n.*can't be understood/],
  ['stories without an id', between(item('')), 2, /add one of them/],
  ['one id for two stories', between(item('first', '<description>Another text.</description>')), 2, /give each an id of its own/],
  ['half a file', feed(...whole, item('half')).slice(0, -40), 2, /breaks off/],
  ['a broken story', between('<item><guid>broken</guid><title>No end</item>'), 2, /^$|\S/],
  ['controls and half a letter', between(item('odd', '<description>a\u0008b\ud800c</description>', 'A\u0007 title')), 3, /^$/],
];

describe('a hostile file', () => {
  async function importing() {
    const place = await settledPlace(sqlitePlace);
    const database = await openDatabase(place.url);
    onTestFinished(() => database.close());
    return async (document: string | Uint8Array) => {
      try {
        const text = readDocument(typeof document === 'string' ? Buffer.from(document) : document);
        return await importDocument(database, documentOf(text), { publish: true, together: 20 });
      } catch (error) {
        if (!(error instanceof InvalidDocument)) throw error;
        return { new: 0, updated: 0, refused: [{ item: 'the file', reason: error.message }] };
      }
    };
  }

  test('of flaws alone is read by turns: a server answers others meanwhile, and tells of ten thousand', async () => {
    const take = await importing();
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    const { refused } = await take(feed('<item><x/></item>'.repeat(30_000)));
    clearInterval(timer);
    expect(refused).toHaveLength(10_001);
    expect(turns).toBeGreaterThan(4);
  });

  test('of what is no story alone is read by turns, too', async () => {
    const pages = '<item><wp:post_type>page</wp:post_type></item>'.repeat(20_000);
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    for await (const _reading of readingsOf(documentOf(`<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel>${pages}</channel></rss>`)));
    clearInterval(timer);
    expect(turns).toBeGreaterThan(2);
  });

  test.each(attacks)('with %s takes no time, and what is whole of it is taken in', async (_what, document, taken, line) => {
    const take = await importing();
    const begun = performance.now();
    const { new: fresh, refused } = await take(document);
    expect(performance.now() - begun).toBeLessThan(10_000);
    expect(fresh, JSON.stringify(refused)).toBe(taken);
    const lines = refused.map(({ reason }) => reason);
    expect(lines.join('\n')).toMatch(line);
    for (const one of lines) expect(one).toMatch(/^[^\n]{10,600}$/);
  });

  test('with scripts and event handlers in its HTML keeps neither', async () => {
    const place = await settledPlace(sqlitePlace);
    const database = await openDatabase(place.url);
    onTestFinished(() => database.close());
    const body = '<p onclick="x()">Text<script>alert(1)</script><img src=x onerror=alert(1)><a href="javascript:alert(1)">a</a><iframe src="//evil.example"></iframe><svg onload=alert(1)></svg></p>';
    await importDocument(database, documentOf(feed(item('x', `<description><![CDATA[${body}]]></description>`, '&lt;script&gt;alert(1)&lt;/script&gt;A title'))), { publish: true });
    const stored = await database.write(({ tables }) => tables.selectFrom('article').innerJoin('article_body', 'article_id', 'id').select(['headline', 'summary', 'body', 'text']).executeTakeFirstOrThrow());
    expect(stored.headline).toBe('A title');
    expect(JSON.stringify(stored)).not.toMatch(/alert|onclick|onerror|onload|javascript|iframe|svg|evil/);
  });
});

test('whatever the bytes are, a format gives stories and refusals, or says what is wrong with the whole', () => {
  const heads = ['<rss><channel><item><guid>1</guid>', '<feed xmlns="http://www.w3.org/2005/Atom"><entry>', '{"version":"https://jsonfeed.org/version/1.1","items":[', '[{"uri":"urn:1","pubstatus":', '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/">', '---\ntitle: ', '# Talks\n\n', '[{"id":1,"title":{"rendered":', ''];
  const pieces = fc.array(fc.oneof(fc.string(), fc.constantFrom('<item>', '</item>', '<![CDATA[', ']]>', '<!--', '&#0;', '&amp;', '"', '{', '}', '[', ']', ':', ',', 'null', '1e999', '\n---\n', '<title>', '</', '\0')), { maxLength: 30 });
  fc.assert(fc.property(fc.constantFrom(...heads), pieces, (head, rest) => {
    const text = head + rest.join('');
    for (const format of formats) {
      try {
        for (const reading of format.read(text)) expect(!reading || 'item' in reading || reading.refusal.reason !== '').toBe(true);
      } catch (error) {
        expect(error, `${format.name}: ${JSON.stringify(text)}`).toBeInstanceOf(InvalidDocument);
      }
    }
  }), { numRuns: 400 });
});
