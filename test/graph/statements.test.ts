import { beforeAll, describe, expect, test } from 'vitest';
import { onEachDatabase } from '../kit/databases.ts';
import { sharedNewsroom } from './asking.ts';

onEachDatabase((place) => {
  const room = sharedNewsroom(place);
  /** How many SQL statements a document takes, and that it was answered. */
  const statementsOf = async (document: string, variables: object = {}): Promise<string[]> => {
    let answer: unknown;
    const sent = await room().statements(async () => (answer = await room().data(document, variables)));
    expect(answer).not.toBeNull();
    return sent;
  };

  beforeAll(async () => {
    const people = ['kassym-jomart-tokayev', 'shavkat-mirziyoyev', 'xi-jinping', 'vladimir-putin', 'ilham-aliyev'];
    const events = ['brics-summit-kazan-2024', 'azal-crash-aktau-2024', 'sco-summit-tianjin-2025'];
    for (let n = 0; n < 30; n++) {
      await room().story({ about: [people[n % 5] ?? '', people[(n + 2) % 5] ?? '', 'kazakhstan', 'brics', events[n % 3] ?? ''] });
    }
  });

  describe('a page of stories with all that it speaks of', () => {
    const nested = `query ($first: Int, $filter: ArticleFilter) { articles(first: $first, filter: $filter) {
      nodes { people { name country { name } } countries { name code } events { name startsOn country { name } } }
    } }`;

    test('takes five statements, whatever its size', async () => {
      for (const first of [1, 2, 10, 30, 100]) {
        const sent = await statementsOf(nested, { first });
        expect(sent.length, `first: ${first}\n${sent.join('\n')}`).toBeLessThanOrEqual(5);
      }
    });

    test('has what it should in it: nothing is saved by leaving it out', async () => {
      const { articles } = await room().data(nested, { first: 30 });
      expect(articles.nodes).toHaveLength(30);
      for (const node of articles.nodes) {
        expect(node).toMatchObject({ people: [{ country: { name: expect.any(String) } }, { country: { name: expect.any(String) } }], countries: [{ code: 'KZ' }], events: [{ country: { name: expect.any(String) } }] });
      }
    });

    test('takes no more for a filter than to find whom it names', async () => {
      const filter = { countries: ['KZ'], people: ['xi-jinping'] };
      const [small, large] = [await statementsOf(nested, { first: 1, filter }), await statementsOf(nested, { first: 100, filter })];
      expect(large.length, large.join('\n')).toBe(small.length);
      expect(large.length).toBeLessThanOrEqual(8);
    });
  });

  test.each([
    ['its mentions, bodies, texts and corrections', 'articles(first: $first) { nodes { mentions { entity { name } } body text corrections { note } excerpt } }', 5],
    ['people with their offices', 'people(first: $first) { nodes { name aliases positions { title country { name } organization { name } } country { name } } }', 4],
    ['countries with people and organizations', 'countries(first: $first) { nodes { demonyms people { name } organizations { name } } }', 5],
    ['organizations with members', 'organizations(first: $first) { nodes { members { country { name } } } }', 3],
    ['events with participants', 'events(first: $first) { nodes { country { name } participants { entity { name } } } }', 4],
    ['announcements with their stories', 'announcements(first: $first) { nodes { article { headline people { name } } } }', 3],
  ] as const)('a page of %s takes as many statements for one as for a hundred', async (_name, field, most) => {
    const document = `query ($first: Int) { ${field} }`;
    const [one, hundred] = [await statementsOf(document, { first: 1 }), await statementsOf(document, { first: 100 })];
    expect(hundred.length, hundred.join('\n')).toBeLessThanOrEqual(most);
    expect(one.length).toBeLessThanOrEqual(hundred.length);
  });

  test('of whose organizations are is asked once for all', async () => {
    const document = 'query ($first: Int) { organizations(first: $first) { nodes { name country { name } } } }';
    const { organizations } = await room().data(document, { first: 100 });
    expect(new Set(organizations.nodes.map(({ country }: { country: { name: string } | null }) => country?.name)).size).toBeGreaterThan(10);
    const sent = await statementsOf(document, { first: 100 });
    expect(sent.length, sent.join('\n')).toBe(2);
  });

  test('what nobody asks for is not read', async () => {
    const counted = await statementsOf('{ articles { totalCount } }');
    const plain = await statementsOf('{ articles { nodes { headline } } }');
    expect(plain).toHaveLength(1);
    expect(counted).toHaveLength(2);
    expect(plain.join()).not.toContain('article_body');
    expect(await statementsOf('{ __schema { types { name } } viewer { role } }')).toEqual([]);
  });

  test('the same thing asked for twice is read once', async () => {
    const sent = await statementsOf('{ a: person(slug: "xi-jinping") { name country { name } } b: person(slug: "vladimir-putin") { name country { name } } c: person(slug: "xi-jinping") { slug } }');
    expect(sent.length, sent.join('\n')).toBeLessThanOrEqual(3);
  });
});
