import { describe, expect, test } from 'vitest';
import { wordpressRest } from '../../src/ingest/formats/wordpress-rest.ts';
import { InvalidDocument } from '../../src/ingest/item.ts';
import { readAll, readOne, refusalOf } from './readings.ts';

const POST = {
  id: 7,
  date: '2024-10-25T12:40:00',
  date_gmt: '2024-10-25T09:40:00',
  modified: '2024-10-26T12:00:00',
  modified_gmt: '2024-10-26T09:00:00',
  guid: { rendered: 'https://a.example/?p=7&#038;x' },
  status: 'publish',
  type: 'post',
  link: 'https://a.example/seven',
  title: { rendered: 'Tom &amp; Jerry&#8217;s <em>day</em>' },
  content: { rendered: '<p>Body</p>\n', protected: false },
  excerpt: { rendered: '<p>Short.</p>\n', protected: false },
  author: 3,
  categories: [5],
};

const json = (...posts: unknown[]): string => JSON.stringify(posts);

describe('a post of WordPress’s REST API', () => {
  test('becomes an Item with all that it states; numbers of categories and authors are nothing', () => {
    expect(readOne(wordpressRest, json(POST))).toEqual({
      guid: 'https://a.example/?p=7&x',
      headline: 'Tom & Jerry’s day',
      summary: '<p>Short.</p>',
      bodyHtml: '<p>Body</p>',
      publishedAt: '2024-10-25T09:40:00.000Z',
      versionAt: '2024-10-26T09:00:00.000Z',
      canonicalUrl: 'https://a.example/seven',
      state: 'USABLE',
    });
  });

  test('has author, category and picture if they are embedded', () => {
    const _embedded = {
      author: [{ id: 3, name: 'Jane &amp; Co' }],
      'wp:featuredmedia': [{ id: 9, source_url: 'https://a.example/9.jpg' }],
      'wp:term': [[{ taxonomy: 'post_tag', name: 'Tag' }], [{ taxonomy: 'category', name: 'World &amp; region' }]],
    };
    expect(readOne(wordpressRest, json({ ...POST, _embedded }))).toMatchObject({
      byline: 'Jane & Co',
      section: 'World & region',
      imageUrl: 'https://a.example/9.jpg',
    });
    const hidden = { author: [{ code: 'rest_user_invalid_id', message: 'Invalid user ID.' }] };
    expect(readOne(wordpressRest, json({ ...POST, _embedded: hidden })).byline).toBeUndefined();
  });

  test('is named by its guid, else its link, else its number', () => {
    const { guid: _guid, ...linked } = POST;
    const { link: _link, ...numbered } = linked;
    expect(readOne(wordpressRest, json(linked)).guid).toBe('https://a.example/seven');
    expect(readOne(wordpressRest, json(numbered)).guid).toBe('7');
  });

  test.each([
    [{ status: 'draft' }, 'DRAFT'],
    [{ status: 'future' }, 'DRAFT'],
    [{ status: undefined }, 'DRAFT'],
    [{ content: { rendered: '', protected: true } }, 'DRAFT'],
    [{ password: 'x' }, 'DRAFT'],
    [{ password: '' }, 'USABLE'],
  ])('with %j is %s', (change, state) => {
    expect(readOne(wordpressRest, json({ ...POST, ...change })).state).toBe(state);
  });

  test('has no date if it states none in UTC', () => {
    expect(readOne(wordpressRest, json({ ...POST, date_gmt: '0000-00-00T00:00:00' })).publishedAt).toBeUndefined();
    expect(readOne(wordpressRest, json({ ...POST, date_gmt: null })).publishedAt).toBeUndefined();
  });

  test('may come alone, and not at all', () => {
    expect(readOne(wordpressRest, JSON.stringify(POST)).headline).toBe('Tom & Jerry’s day');
    expect(readAll(wordpressRest, '[]')).toEqual({ items: [], refusals: [] });
  });

  test('is refused alone, with a reason', () => {
    const { items, refusals } = readAll(
      wordpressRest,
      json(null, { ...POST, title: {} }, { ...POST, type: 'page' }, { ...POST, date_gmt: 'soon' }, { __proto__: { title: {} } }, POST),
    );
    expect(items).toHaveLength(1);
    expect(refusals.map((refusal) => refusal.reason)).toEqual([
      expect.stringMatching(/no post/),
      expect.stringMatching(/no headline/),
      expect.stringMatching(/"page", not a post/),
      expect.stringMatching(/"soon"/),
      expect.stringMatching(/no post/),
    ]);
    const { title: _title, ...untitled } = POST;
    expect(refusalOf(wordpressRest, json(untitled)).item).toBe('https://a.example/?p=7&x');
  });
});

describe('a document that is no list of posts is refused:', () => {
  test.each([
    ['cut short', json(POST).slice(0, -50), /not well-formed JSON.*cut short/],
    ['other JSON', '[{"name":"Kazakhstan"}]', /no posts.*wp-json/],
    ['a number', '12', /no posts/],
    ['an error of the site', '{"code":"rest_no_route","message":"No route &amp; no method.","data":{"status":404}}', /error that the site answered: No route & no method/],
    ['too deep', `${'['.repeat(200_000)}`, /deeper than 200/],
    ['nothing', '', /not well-formed/],
  ])('%s', (_, text, reason) => {
    expect(() => wordpressRest.read(text)).toThrow(InvalidDocument);
    expect(() => wordpressRest.read(text)).toThrow(reason);
  });
});
