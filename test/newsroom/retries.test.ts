import { describe, expect, test } from 'vitest';
import { sharedNewsroom } from '../graph/asking.ts';
import { onEachDatabase } from '../kit/databases.ts';
import type { Data } from '../kit/newsroom.ts';

const create = 'mutation ($input: CreateArticleInput!) { createArticle(input: $input) { __typename ... on CreateArticleSuccess { article { id version } } ... on Error { message } } }';
const publish = 'mutation ($id: ID!, $version: Int!) { publishArticle(input: { id: $id, version: $version }) { __typename ... on PublishArticleSuccess { article { status version } } ... on Error { message } } }';

onEachDatabase((place) => {
  const room = sharedNewsroom(place);
  let count = 0;
  const newKey = () => `key-${++count}`;
  const send = async (key: string, query: string, variables: object, as: 'EDITOR' | 'ADMIN' | 'REPORTER' = 'EDITOR'): Promise<{ status: number; data: Data; errors?: Data[] }> => {
    const response = await fetch(`${room().url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${room().tokens[as]}`, 'idempotency-key': key },
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, ...(await response.json()) };
  };
  const titled = (headline: string) => ({ input: { headline, body: 'Text.' } });

  describe('an Idempotency-Key', () => {
    test('makes a request that is sent again give what it gave', async () => {
      const key = newKey();
      const first = await send(key, create, titled('Sent once'));
      expect(first.data.createArticle.__typename).toBe('CreateArticleSuccess');
      for (let n = 0; n < 3; n++) expect(await send(key, create, titled('Sent once'))).toEqual(first);
      expect((await send(newKey(), create, titled('Sent once'))).data.createArticle.article.id).not.toBe(first.data.createArticle.article.id);
    });

    test('makes twenty that come at once one execution', async () => {
      const key = newKey();
      const answers = await Promise.all(Array.from({ length: 20 }, () => send(key, create, titled('At once'))));
      expect(new Set(answers.map(({ data }) => data.createArticle.article.id)).size).toBe(1);

      const { id, version } = await room().story({ draft: true });
      const another = newKey();
      const published = await Promise.all(Array.from({ length: 20 }, () => send(another, publish, { id, version })));
      for (const { data } of published) expect(data.publishArticle).toEqual({ __typename: 'PublishArticleSuccess', article: { status: 'PUBLISHED', version: 2 } });
      const { announcements } = await room().data('{ announcements(last: 20) { nodes { articleId } } }');
      expect(announcements.nodes.filter(({ articleId }: Data) => articleId === id)).toHaveLength(1);
    });

    test('with another request is an error that changes nothing', async () => {
      const key = newKey();
      await send(key, create, titled('The first'));
      const { status, errors } = await send(key, create, titled('Another'));
      expect([status, errors?.[0].extensions.code]).toEqual([422, 'IDEMPOTENCY_KEY_REUSED']);
      const { articles } = await room().data('{ articles(filter: { statuses: [DRAFT] }, first: 100) { nodes { headline } } }', {}, 'EDITOR');
      expect(articles.nodes).not.toContainEqual({ headline: 'Another' });
    });

    test('belongs to the token that it came with', async () => {
      const key = newKey();
      const [one, other] = [await send(key, create, titled('Of one')), await send(key, create, titled('Of one'), 'REPORTER')];
      expect(one.data.createArticle.article.id).not.toBe(other.data.createArticle.article.id);
    });

    test('covers each verb of a request', async () => {
      const key = newKey();
      const both = 'mutation ($a: CreateArticleInput!, $b: CreateArticleInput!) { a: createArticle(input: $a) { ... on CreateArticleSuccess { article { id } } } b: createArticle(input: $b) { ... on CreateArticleSuccess { article { id } } } }';
      const variables = { a: { headline: 'One of two' }, b: { headline: 'Two of two' } };
      const first = await send(key, both, variables);
      expect(first.data.a.article.id).not.toBe(first.data.b.article.id);
      expect(await send(key, both, variables)).toEqual(first);
    });

    test('of what was refused can be used again: nothing was changed', async () => {
      const key = newKey();
      expect((await send(key, create, titled(' '))).data.createArticle.__typename).toBe('InvalidInputError');
      expect((await send(key, create, titled('Better'))).data.createArticle.__typename).toBe('CreateArticleSuccess');
    });

    test('is kept for a day', async () => {
      const key = newKey();
      const first = await send(key, create, titled('Yesterday'));
      room().database.clock = () => Date.now() + 24 * 3_600_000;
      const later = await send(key, create, titled('Today'));
      room().database.clock = Date.now;
      expect(later.data.createArticle.article.id).not.toBe(first.data.createArticle.article.id);
    });

    test('never brings the secret of a token back', async () => {
      const key = newKey();
      const make = 'mutation { createToken(input: { name: "Once", role: REPORTER }) { ... on CreateTokenSuccess { secret token { id } } } }';
      const first = (await send(key, make, {}, 'ADMIN')).data.createToken;
      const again = (await send(key, make, {}, 'ADMIN')).data.createToken;
      expect([first.secret, again]).toEqual([expect.stringMatching(/^silkwire_/), { secret: null, token: first.token }]);
      const kept = await room().database.write((tx) => tx.tables.selectFrom('retry').selectAll().execute());
      expect(JSON.stringify(kept)).not.toContain(first.secret);
    });

    test('that is none is refused in words', async () => {
      for (const key of ['x'.repeat(201), 'two words']) {
        const { status, errors } = await send(key, create, titled('No'));
        expect([status, errors?.[0].message]).toEqual([400, expect.stringContaining('Idempotency-Key')]);
      }
    });
  });
});
