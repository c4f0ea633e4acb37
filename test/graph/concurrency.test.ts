import { describe, expect, test } from 'vitest';
import { onEachDatabase } from '../kit/databases.ts';
import type { Data } from '../kit/newsroom.ts';
import { change, sharedNewsroom } from './asking.ts';

const times = <T>(count: number, work: (n: number) => Promise<T>) => Promise.all(Array.from({ length: count }, (_unused, n) => work(n)));
const countOf = (results: readonly Data[]) => Object.fromEntries([...Map.groupBy(results, ({ __typename }) => String(__typename))].map(([name, all]) => [name, all.length]));

onEachDatabase((place) => {
  const room = sharedNewsroom(place);
  const changed = (verb: string, input: object, as?: Parameters<typeof change>[3]) => change(room(), verb, input, as);

  const announced = async (id: string): Promise<string[]> => {
    const { announcements } = await room().data('{ announcements(last: 100) { nodes { kind version articleId } } }');
    return announcements.nodes.filter(({ articleId }: Data) => articleId === id).map(({ kind, version }: Data) => `${kind} ${version}`);
  };
  const read = async (id: string): Promise<Data> => (await room().data('query ($id: ID) { article(id: $id) { version status summary mentions { entity { slug } } } }', { id }, 'EDITOR')).article;

  describe('at once', () => {
    test('ten clients create a story of one externalId: there is one story', async () => {
      const results = await times(10, (n) => changed('createArticle', { headline: `Sent by client ${n}`, externalId: 'once' }));
      expect(countOf(results)).toEqual({ CreateArticleSuccess: 10 });
      expect(new Set(results.map(({ article }) => article.id)).size).toBe(1);
    });

    test('ten clients create stories of one headline: each has an address of its own', async () => {
      const results = await times(10, () => changed('createArticle', { headline: 'Everybody writes this' }));
      expect(countOf(results)).toEqual({ CreateArticleSuccess: 10 });
      expect(new Set(results.map(({ article }) => article.slug)).size).toBe(10);
    });

    test('twenty editors publish a story: it is published and announced once', async () => {
      const { id } = await room().story({ draft: true });
      const results = await times(20, () => changed('publishArticle', { id, version: 1 }));
      expect(countOf(results)).toEqual({ PublishArticleSuccess: 1, ConflictError: 19 });
      for (const { __typename, currentVersion } of results) if (__typename === 'ConflictError') expect(currentVersion).toBe(2);
      expect(await announced(id)).toEqual(['PUBLISHED 2']);
    });

    test('two editors save from the same version: one has a conflict, and nothing of the other is lost', async () => {
      for (let n = 0; n < 10; n++) {
        const { id } = await room().story();
        const results = await times(2, (editor) => changed('updateArticle', { id, version: 2, summary: `By editor ${editor}.` }));
        expect(countOf(results)).toEqual({ UpdateArticleSuccess: 1, ConflictError: 1 });
        const saved = results.find(({ __typename }) => __typename === 'UpdateArticleSuccess').article;
        expect(await read(id)).toMatchObject({ version: 3, summary: saved.summary });
        expect(await announced(id)).toEqual(['PUBLISHED 2', 'UPDATED 3']);
      }
    });

    test('one withdraws what another corrects and a third updates: one of them has done it', async () => {
      const { id } = await room().story();
      const results = await Promise.all([
        changed('withdrawArticle', { id, version: 2, reason: 'It was not so.' }),
        changed('correctArticle', { id, version: 2, note: 'It was otherwise.' }),
        changed('updateArticle', { id, version: 2, urgency: 1 }),
      ]);
      expect(results.filter(({ __typename }) => __typename === 'ConflictError')).toHaveLength(2);
      expect(await announced(id)).toHaveLength(2);
    });

    test('ten editors link different entities: all links are there, each a version', async () => {
      const entities = ['kazakhstan', 'uzbekistan', 'xi-jinping', 'vladimir-putin', 'brics', 'sco', 'un', 'brics-summit-kazan-2024', 'malta', 'fiji'];
      const { id } = await room().story();
      const results = await times(10, (n) => changed('linkArticle', { articleId: id, entityId: entities[n] }));
      expect(countOf(results)).toEqual({ LinkArticleSuccess: 10 });
      const article = await read(id);
      expect(article.version).toBe(12);
      expect(article.mentions.map(({ entity }: Data) => entity.slug).toSorted()).toEqual(entities.toSorted());
      expect(await announced(id)).toEqual(['PUBLISHED 2', ...entities.map((_slug, n) => `UPDATED ${n + 3}`)]);

      await times(10, (n) => changed('unlinkArticle', { articleId: id, entityId: entities[n] }));
      expect(await read(id)).toMatchObject({ version: 22, mentions: [] });
    });

    test('forty editors link to one story: nobody is turned away', async () => {
      const { people } = await room().data('{ people(first: 40) { nodes { slug } } }');
      const { id } = await room().story({ draft: true });
      const results = await times(40, (n) => changed('linkArticle', { articleId: id, entityId: people.nodes[n].slug }));
      expect(countOf(results)).toEqual({ LinkArticleSuccess: 40 });
      expect((await read(id)).mentions).toHaveLength(40);
    });

    test('editors save an entity from the same version: one has done it', async () => {
      const { person } = await changed('createPerson', { name: 'Contested Person' });
      const results = await times(5, (n) => changed('updatePerson', { id: person.id, version: 1, positions: [{ title: `Of editor ${n}` }, { title: 'Clerk' }] }));
      expect(countOf(results)).toEqual({ UpdatePersonSuccess: 1, ConflictError: 4 });
      const saved = results.find(({ __typename }) => __typename === 'UpdatePersonSuccess').person;
      expect(saved.positions).toHaveLength(2);
      expect((await room().data('{ person(slug: "contested-person") { positions { title } } }')).person.positions).toEqual(saved.positions.map(({ title }: Data) => ({ title })));
    });

    test('ten editors add people of one name: each has a slug of their own', async () => {
      const results = await times(10, () => changed('createPerson', { name: 'Common Name' }));
      expect(countOf(results)).toEqual({ CreatePersonSuccess: 10 });
      expect(new Set(results.map(({ person }) => person.slug)).size).toBe(10);
    });

    test('many publish while many read: each reading is whole, and counts what it lists', async () => {
      const drafts = await times(20, (n) => room().story({ draft: true, headline: `Read while published ${n}`, about: ['bhutan'] }));
      const readings: Data[] = [];
      await Promise.all([
        ...drafts.map(({ id }) => changed('publishArticle', { id, version: 1 })),
        ...Array.from({ length: 20 }, async () => readings.push((await room().data('{ articles(filter: { countries: ["BT"] }, first: 100) { nodes { status countries { code } publishedAt } } }')).articles.nodes)),
      ]);
      for (const nodes of readings) {
        for (const node of nodes) expect(node).toEqual({ status: 'PUBLISHED', countries: [{ code: 'BT' }], publishedAt: expect.any(String) });
      }
      expect((await room().data('{ articles(filter: { countries: ["BT"] }) { totalCount } }')).articles.totalCount).toBe(20);
    });
  });
});
