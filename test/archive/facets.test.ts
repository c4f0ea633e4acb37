import { beforeAll, describe, expect, test } from 'vitest';
import { onEachDatabase } from '../kit/databases.ts';
import { actorsOf, empty, fill } from '../graph/archive.ts';
import { sharedNewsroom } from '../graph/asking.ts';

const story = (about: readonly string[], publishedAt: string, section: string | null = 'Trade', status: 'PUBLISHED' | 'DRAFT' | 'WITHDRAWN' = 'PUBLISHED') =>
  ({ status, publishedAt, about, section, language: 'en', urgency: 5, by: 'EDITOR' }) as const;

const facets = `facets {
  people { entity { slug } count } countries { entity { slug } count } organizations { entity { slug } count } events { entity { slug } count }
  sections { term count } timeline { start count }
}`;

onEachDatabase((place) => {
  const room = sharedNewsroom(place);
  const counts = (list: { entity: { slug: string }; count: number }[]) => list.map(({ entity, count }) => [entity.slug, count]);

  beforeAll(async () => {
    const { database } = room();
    await empty(database);
    await fill(database, await actorsOf(database), [
      story(['kazakhstan', 'uzbekistan', 'kassym-jomart-tokayev'], '2024-01-31T23:59:59.999Z'),
      story(['kazakhstan', 'malta', 'brics', 'brics-summit-kazan-2024'], '2024-03-01T00:00:00.000Z', 'Diplomacy'),
      story(['kazakhstan', 'kassym-jomart-tokayev'], '2024-03-03T12:00:00.000Z', null),
      story(['malta', 'shavkat-mirziyoyev'], '2024-03-04T00:00:00.000Z'),
      story(['malta', 'vanuatu'], '2024-02-02T00:00:00.000Z', 'Secrets', 'DRAFT'),
      story(['malta', 'vanuatu', 'xi-jinping'], '2024-02-02T00:00:00.000Z', 'Secrets', 'WITHDRAWN'),
    ]);
  });

  describe('facets', () => {
    test('count the stories of the list by who, where and when, the most frequent first, of equals by name', async () => {
      const { articles } = await room().data(`{ articles(first: 1) { totalCount ${facets} } }`);
      expect(articles.totalCount).toBe(4);
      expect(counts(articles.facets.people)).toEqual([['kassym-jomart-tokayev', 2], ['shavkat-mirziyoyev', 1]]);
      expect(counts(articles.facets.countries)).toEqual([['kazakhstan', 3], ['malta', 2], ['uzbekistan', 1]]);
      expect(counts(articles.facets.organizations)).toEqual([['brics', 1]]);
      expect(counts(articles.facets.events)).toEqual([['brics-summit-kazan-2024', 1]]);
      expect(articles.facets.sections).toEqual([{ term: 'Trade', count: 2 }, { term: 'Diplomacy', count: 1 }]);
      expect(articles.facets.timeline).toEqual([{ start: '2024-01-01', count: 1 }, { start: '2024-02-01', count: 0 }, { start: '2024-03-01', count: 3 }]);
    });

    test('are those of the filter, whatever the page', async () => {
      const { articles } = await room().data(`{ articles(filter: { countries: ["MT"] }, first: 0) { totalCount ${facets} } }`);
      expect(counts(articles.facets.countries)).toEqual([['malta', 2], ['kazakhstan', 1]]);
      expect(articles.facets.sections).toEqual([{ term: 'Diplomacy', count: 1 }, { term: 'Trade', count: 1 }]);
      const { country } = await room().data(`{ country(code: "MT") { articles(filter: { countries: ["KZ"] }) { totalCount ${facets} } } }`);
      expect(counts(country.articles.facets.countries)).toEqual([['kazakhstan', 1], ['malta', 1]]);
    });

    test('are shown no further than asked', async () => {
      const { articles } = await room().data('{ articles { facets { countries(first: 1) { count } people(first: 0) { count } sections(first: 1) { term } } } }');
      expect(articles.facets).toEqual({ countries: [{ count: 3 }], people: [], sections: [{ term: 'Trade' }] });
      for (const first of [-1, 101, 2_147_483_647]) {
        const { errors } = await room().ask(`{ articles { facets { countries(first: ${first}) { count } } } }`);
        expect(errors[0]?.extensions?.code, String(first)).toMatch(/^(INVALID_INPUT|QUERY_TOO_BIG)$/);
      }
    });

    test('of nothing are empty', async () => {
      const { articles } = await room().data(`{ articles(filter: { countries: [] }) { totalCount ${facets} } }`);
      expect(articles).toEqual({ totalCount: 0, facets: { people: [], countries: [], organizations: [], events: [], sections: [], timeline: [] } });
    });

    test('of drafts and withdrawn stories are for the newsroom, if it asks', async () => {
      const document = `query ($statuses: [ArticleStatus!]) { articles(filter: { statuses: $statuses }) { totalCount ${facets} } }`;
      const { articles } = await room().data(document, { statuses: ['DRAFT', 'WITHDRAWN'] }, 'EDITOR');
      expect(articles.totalCount).toBe(2);
      expect(counts(articles.facets.countries)).toEqual([['malta', 2], ['vanuatu', 2]]);
      expect(articles.facets.sections).toEqual([{ term: 'Secrets', count: 2 }]);
      for (const asker of ['PUBLIC', 'REPORTER', 'EDITOR'] as const) {
        const text = JSON.stringify(await room().data(document, { statuses: undefined }, asker));
        expect(text).not.toMatch(/vanuatu|xi-jinping|Secrets/);
      }
    });
  });

  test.each([
    ['DAY', [['2024-01-31', 1], ['2024-02-01', 0], ['2024-03-01', 1], ['2024-03-02', 0], ['2024-03-04', 1]], 34],
    ['WEEK', [['2024-01-29', 1], ['2024-02-05', 0], ['2024-02-26', 2], ['2024-03-04', 1]], 6],
    ['MONTH', [['2024-01-01', 1], ['2024-02-01', 0], ['2024-03-01', 3]], 3],
    ['YEAR', [['2024-01-01', 4]], 1],
  ] as const)('a timeline by %s has every bucket from the first story to the last', async (by, some, length) => {
    const { articles } = await room().data(`{ articles { facets { timeline(by: ${by}) { start count } } } }`);
    expect(articles.facets.timeline).toHaveLength(length);
    for (const [start, count] of some) expect(articles.facets.timeline).toContainEqual({ start, count });
  });

  test('the company that an entity keeps is whom its published stories speak of, too', async () => {
    const { country, person } = await room().data(`{
      country(code: "KZ") { mentionedWith { entity { slug } articles } some: mentionedWith(kinds: [COUNTRY, PERSON], first: 2) { entity { slug } articles } none: mentionedWith(kinds: []) { articles } }
      person(slug: "xi-jinping") { mentionedWith { articles } }
    }`);
    const company = (list: { entity: { slug: string }; articles: number }[]) => list.map(({ entity, articles }) => [entity.slug, articles]);
    expect(company(country.mentionedWith)).toEqual([['kassym-jomart-tokayev', 2], ['brics-summit-kazan-2024', 1], ['brics', 1], ['malta', 1], ['uzbekistan', 1]]);
    expect(company(country.some)).toEqual([['kassym-jomart-tokayev', 2], ['malta', 1]]);
    expect(country.none).toEqual([]);
    expect(person.mentionedWith).toEqual([]);
  });
});
