import { describe, expect, test } from 'vitest';
import { jsonFeed } from '../../src/ingest/formats/json-feed.ts';
import { InvalidDocument } from '../../src/ingest/item.ts';
import { readAll, readOne } from './readings.ts';

const feed = (...items: unknown[]): string =>
  JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'The Gazette', home_page_url: 'https://a.example/', language: 'kk', authors: [{ name: 'The desk' }], items });

describe('a story of a JSON Feed', () => {
  test('becomes an Item with all that it states', () => {
    const story = {
      id: 'a-1', url: 'https://a.example/1', title: 'A <b> & B', content_html: '<p>Text.</p>', summary: '1 < 2', image: 'https://a.example/1.jpg',
      date_published: '2024-10-25T12:40:00+03:00', date_modified: '2024-10-26T00:00:00Z', authors: [{ name: 'Jane Doe' }, { name: 'Ali Nur' }], tags: ['World', 'Trade'], language: 'ru',
    };
    expect(readOne(jsonFeed, feed(story))).toEqual({
      guid: 'a-1', headline: 'A <b> & B', bodyHtml: '<p>Text.</p>', summary: '1 &lt; 2', byline: 'Jane Doe, Ali Nur', section: 'World', language: 'ru',
      publishedAt: '2024-10-25T09:40:00.000Z', versionAt: '2024-10-26T00:00:00.000Z', canonicalUrl: 'https://a.example/1', imageUrl: 'https://a.example/1.jpg',
      sourceName: 'The Gazette', sourceUrl: 'https://a.example/', state: 'USABLE',
    });
  });

  test('has plain text as its body, an id that is an address, and what the feed says for all', () => {
    expect(readOne(jsonFeed, feed({ id: 'https://a.example/2', title: 'Two', content_text: 'a < b' }))).toMatchObject({
      canonicalUrl: 'https://a.example/2', bodyHtml: 'a &lt; b', byline: 'The desk', language: 'kk',
    });
  });

  test('that is broken stays alone', () => {
    const { items, refusals } = readAll(jsonFeed, feed(null, 7, { id: '1' }, { title: 'Without an id' }, { id: '2', title: 'Good', content_text: 'x' }, { id: '3', title: 'Bad day', content_text: 'x', date_published: '9999-99-99' }));
    expect(items.map(({ guid }) => guid)).toEqual(['2']);
    expect(refusals).toHaveLength(5);
    for (const { reason } of refusals) expect(reason).toMatch(/give it|add one|write it as/);
  });
});

test.each(['{"version":"https://jsonfeed.org/version/1.1"', '{"version":"https://jsonfeed.org/version/1.1"}', '[]'])('%s is no JSON Feed', (text) => {
  expect(() => jsonFeed.read(text)).toThrow(InvalidDocument);
});
