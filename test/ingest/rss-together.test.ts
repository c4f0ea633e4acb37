import { expect, test } from 'vitest';
import { rss } from '../../src/ingest/formats/rss.ts';

const item = (n: number, inside = '') => `<item><guid>g${n}</guid><title>Story ${n} &amp; more</title><pubDate>Mon, 16 Nov 2026 09:00:00 GMT</pubDate><description><![CDATA[<p>Text ${n}.</p>]]></description>${inside}</item>`;
const feed = (items: readonly string[]) => `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Bench</title>${items.join('')}</channel></rss>`;
const readings = (items: readonly string[]) => [...(rss.read(feed(items)) as Iterable<object>)].map((reading) => JSON.parse(JSON.stringify(reading)) as { item?: { guid: string; headline: string; bodyHtml: string }; refusal?: { item: string } });
const alone = (items: readonly string[]) => items.map((one) => readings([one])[0]);

test('stories that are parsed together are read as each is alone', () => {
  const items = Array.from({ length: 40 }, (_unused, n) => item(n, n % 3 === 0 ? '<dc:creator>Jane</dc:creator>' : ''));
  expect(readings(items)).toEqual(alone(items));
  expect(readings(items).map(({ item: one }) => [one?.guid, one?.headline])).toEqual(items.map((_unused, n) => [`g${n}`, `Story ${n} & more`]));
});

test.each([
  ['an element that does not end', '<b>'],
  ['an end without a beginning', '</b>'],
  ['an attribute that does not end', '<b c="d>'],
  ['a comment that does not end', '<!-- '],
  ['nothing but an item', null],
])('%s takes no neighbour with it', (_name, inside) => {
  const broken = inside === null ? '<item></item>' : item(3, inside);
  const items = [item(1), item(2), broken, ...Array.from({ length: 20 }, (_unused, n) => item(n + 4))];
  const read = readings(items).flatMap(({ item: one }) => (one ? [one.guid] : []));
  expect(read.slice(0, 2)).toEqual(['g1', 'g2']);
  if (!inside?.startsWith('<!--') && !inside?.includes('"')) expect(read.slice(-20)).toEqual(items.slice(3).map((_unused, n) => `g${n + 4}`));
  for (const one of readings(items)) if (one.item && one.item.guid !== 'g3') expect(one.item).toEqual(alone([item(Number(one.item.guid.slice(1)))])[0]?.item);
});

test('empty stories take no longer to read than whole ones: they are parsed together, too', () => {
  const timeOf = (items: readonly string[]): number => {
    const begun = performance.now();
    readings(items);
    return performance.now() - begun;
  };
  const [whole, empty] = [Array.from({ length: 1600 }, (_unused, n) => item(n)), Array.from({ length: 1600 }, () => '<item/>')];
  timeOf(whole);
  expect(timeOf(empty)).toBeLessThan(2 * timeOf(whole));
});
