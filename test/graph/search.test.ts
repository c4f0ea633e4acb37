import { beforeAll, describe, expect, test } from 'vitest';
import { onEachDatabase } from '../kit/databases.ts';
import type { Data } from '../kit/newsroom.ts';
import { change, sharedNewsroom } from './asking.ts';

const stories = [
  { headline: 'Negotiations on water open', summary: 'They began.', body: '<p>Five ministers agreed to meet. The café in Türkiye was closed.</p>', about: ['kazakhstan'], section: 'Trade' },
  { headline: 'A quiet day', summary: 'Water is short.', body: '<p>Nothing more was said of it.</p>', section: 'Trade' },
  { headline: 'Сессия в Астане', body: '<p>Қазақстан мен Өзбекстан келісті. Переговоры прошли.</p>', section: 'Diplomacy' },
  { headline: 'Another story', summary: 'It is another.', body: '<p>Much later, water was mentioned once: the agreement on water-sharing.</p>', section: 'Diplomacy' },
  { headline: 'The president speaks', body: '<p>He spoke in the capital.</p>', about: ['kassym-jomart-tokayev'], section: 'Diplomacy' },
];

/** The stories that a search finds, by number. */
const expected: readonly (readonly [search: string, found: readonly number[]])[] = [
  ['water', [0, 1, 3]], ['WATER', [0, 1, 3]], ['negotiate', [0]], ['negotiation water', [0]], ['agreements', [3]], ['agree', [0]],
  ['"water sharing"', [3]], ['water-sharing', [3]], ['"sharing water"', []], ['water -negotiations', [1, 3]], ['water -"on water"', [1]],
  ['negotiations OR short', [0, 1]], ['water negotiations OR short', [0, 1]], ['negot*', [0]], ['minist*', [0]], ['cafe', [0]], ['turkiye', [0]],
  ['казакстан', [0, 2]], ['Қазақстан', [0, 2]], ['переговор*', [2]], ['озбек*', [2]], ['Тоқаев', [4]], ['Токаев', [4]], ['Toqaev', [4]], ['Qasym-Jomart Toqaev', [4]], ['short OR Токаев', [1, 4]], ['Токаев OR Toqaev', [4]], ['tokayev capital', [4]],
  ['"water', [0, 1, 3]], ['!!!', []], ['💥', []], ['   ', [0, 1, 2, 3, 4]], ['-water', [2, 4]], ['-water -president', [2]], ['OR', []], ['water OR', [0, 1, 3]], ['"short nothing"', []],
];

const hostile = [
  '"', '""', "'", '*', '-', '--', '(', ')', 'a AND (', 'NEAR(a b)', 'headline : water', '^water', '{terms} : x', 'a + b', "'; drop table article; --", '\0', '\0water\0', '\u202Ewater',
  '\uD800', 'x\uDFFF*', ':* & | !', "a' | 'b:*", '\\', "\\'", '$1', '%s', '{{7*7}}', '<script>alert(1)</script>', 'NULL', 'undefined', '0/0', '1e309', '田中さん', '👩‍👩‍👧', 'ﷺ', 'Ω≈ç√', '­',
  '1;2;3', '../../etc', 'OR OR OR', '-OR', '"-"', '-"', '* *', 'word*word', '***', 'a'.repeat(20_000), 'word '.repeat(10_000), '"'.repeat(999), '-'.repeat(999), '(water'.repeat(300), `${'x OR '.repeat(500)}y`,
];

onEachDatabase((place) => {
  const room = sharedNewsroom(place);
  const ids: string[] = [];
  beforeAll(async () => {
    for (const story of stories) ids.push((await room().story(story)).id);
    await room().story({ headline: 'Water in a draft', draft: true });
    const gone = await room().story({ headline: 'Water that was withdrawn' });
    await change(room(), 'withdrawArticle', { id: gone.id, version: gone.version, reason: 'It was not so.' });
  });

  const document = `query ($search: String, $orderBy: ArticleOrder, $first: Int, $after: String, $last: Int, $before: String, $page: Int, $filter: ArticleFilter) {
    articles(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before, page: $page) {
      totalCount startIndex endIndex pageCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges { cursor score node { id headline excerpt } highlights { field text ranges { start end } } } } }`.replace('$search: String, ', '');
  const list = async (search: string, more: object = {}): Promise<Data> => (await room().data(document, { filter: { search }, first: 100, ...more })).articles;
  const idsOf = (articles: Data): string[] => articles.edges.map(({ node }: Data) => node.id);

  describe('a search', () => {
    test('finds these stories, whatever the order, and counts them', async () => {
      for (const [search, found] of expected) {
        for (const orderBy of [undefined, 'NEWEST', 'OLDEST']) {
          const answer = await list(search, { orderBy });
          expect(new Set(idsOf(answer)), `${search} ${orderBy}`).toEqual(new Set(found.map((n) => ids[n])));
          expect(answer.totalCount, search).toBe(found.length);
        }
      }
    });

    test('takes any text', async () => {
      for (const search of hostile) expect(await list(search), search.slice(0, 60)).toHaveProperty('totalCount');
    });

    test('holds together with the rest of the filter', async () => {
      const found = async (filter: object) => idsOf((await room().data(document, { filter })).articles);
      expect(await found({ search: 'water', sections: ['Trade'] })).toEqual([ids[0], ids[1]]);
      expect(await found({ search: 'water', countries: ['KZ'] })).toEqual([ids[0]]);
      expect(await found({ search: 'water', about: { none: ['kazakhstan'] }, languages: ['en'], maxUrgency: 8 })).toEqual([ids[1], ids[3]]);
      expect(await found({ search: 'water', eventTypes: ['SUMMIT'] })).toEqual([]);
      expect(await found({ search: 'water', sections: [] })).toEqual([]);
      expect(await found({ search: 'water', publishedBefore: '2001-01-01T00:00:00Z' })).toEqual([]);
      expect(await found({ search: 'water', publishedAfter: '2001-01-01T00:00:00Z', publishedBefore: '2999-01-01T00:00:00Z' })).toHaveLength(3);
      const { country } = await room().data('{ country(code: "KZ") { articles(filter: { search: "water" }) { totalCount nodes { id } } } }');
      expect(country.articles).toEqual({ totalCount: 1, nodes: [{ id: ids[0] }] });
    });

    test('shows drafts and withdrawn stories to the newsroom alone', async () => {
      const asEditor = (statuses: string[]) => room().data(document, { filter: { search: 'water', statuses } }, 'EDITOR');
      expect((await asEditor(['DRAFT', 'WITHDRAWN'])).articles.totalCount).toBe(2);
      expect((await asEditor(['DRAFT', 'PUBLISHED'])).articles.totalCount).toBe(4);
      const { articles } = await room().data(document, { filter: { search: 'water', statuses: ['DRAFT'] } }, 'REPORTER');
      expect(articles).toMatchObject({ totalCount: 0, edges: [] });
    });

    test('puts the more prominent first, with a score', async () => {
      const { edges } = await list('water');
      expect(edges.map(({ node, score }: Data) => [node.id, score])).toEqual([[ids[0], 1], [ids[1], 0.75], [ids[3], 0.25]]);
      const { errors } = await room().ask('{ articles(orderBy: RELEVANCE) { totalCount } }');
      expect(errors).toMatchObject([{ extensions: { code: 'INVALID_INPUT' } }]);
    });
  });

  test('highlights lie within their text and cover words that match', async () => {
    let seen = 0;
    for (const [search] of expected) {
      for (const { highlights } of (await list(search)).edges) {
        for (const { text, ranges } of highlights) {
          let end = 0;
          for (const range of ranges) {
            expect(range.start).toBeGreaterThanOrEqual(end);
            expect(range.end).toBeGreaterThan(range.start);
            end = range.end;
            seen++;
          }
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }
    }
    expect(seen).toBeGreaterThan(40);
    const { edges } = await list('negotiate agreed');
    const marked = edges[0].highlights.flatMap(({ text, ranges }: Data) => ranges.map(({ start, end }: Data) => text.slice(start, end)));
    expect(marked).toEqual(['Negotiations', 'agreed']);
    expect((await list('turkiye')).edges[0].node.excerpt).toContain('Türkiye');
  });

  test('pages, by cursor from either end and by number, are the whole list', async () => {
    for (const orderBy of ['RELEVANCE', 'NEWEST', 'OLDEST']) {
      const whole = idsOf(await list('water', { orderBy }));
      for (const size of [1, 2]) {
        const forward: string[] = [];
        for (let after: string | null = null, more = true; more; ) {
          const page: Data = await list('water', { orderBy, first: size, after });
          expect([page.startIndex, page.endIndex, page.pageCount]).toEqual([forward.length + 1, forward.length + page.edges.length, Math.ceil(3 / size)]);
          forward.push(...idsOf(page));
          ({ endCursor: after, hasNextPage: more } = page.pageInfo);
        }
        expect(forward, orderBy).toEqual(whole);
        const backward: string[] = [];
        for (let before: string | null = null, more = true; more; ) {
          const page: Data = await list('water', { orderBy, first: null, last: size, before });
          expect(page.endIndex).toBe(whole.length - backward.length);
          backward.unshift(...idsOf(page));
          ({ startCursor: before, hasPreviousPage: more } = page.pageInfo);
        }
        expect(backward, orderBy).toEqual(whole);
        const numbered: string[] = [];
        for (let page = 1; page <= Math.ceil(3 / size); page++) numbered.push(...idsOf(await list('water', { orderBy, first: size, page })));
        expect(numbered, orderBy).toEqual(whole);
      }
    }
    for (const wrong of [{ page: 0 }, { page: 101, first: 100 }, { page: 2, after: 'x' }]) {
      expect((await room().ask(document, { filter: { search: 'water' }, first: 1, ...wrong })).errors).toMatchObject([{ extensions: { code: expect.stringMatching(/INVALID/) } }]);
    }
  });
});
