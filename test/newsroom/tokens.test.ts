import { describe, expect, test } from 'vitest';
import { change, sharedNewsroom, type Asker } from '../graph/asking.ts';
import { onEachDatabase } from '../kit/databases.ts';
import type { Data } from '../kit/newsroom.ts';

const create = `mutation ($input: CreateTokenInput!) { createToken(input: $input) {
  __typename ... on CreateTokenSuccess { secret token { id name role scopes expiresAt revokedAt lastUsedAt } } ... on Error { code message } ... on InvalidInputError { fields { path message } }
} }`;
const revoke = `mutation ($id: ID!) { revokeToken(input: { id: $id }) { __typename ... on RevokeTokenSuccess { token { id revokedAt } } ... on Error { code message } } }`;

onEachDatabase((place) => {
  const room = sharedNewsroom(place);
  const made = async (input: object, as: Asker = 'ADMIN'): Promise<Data> => {
    const { data, errors } = await room().ask(create, { input }, as);
    expect(errors).toEqual([]);
    return data.createToken;
  };

  describe('an administrator', () => {
    test('makes a token, which opens the door until it is revoked, and whose secret is shown once', async () => {
      const { __typename, secret, token } = await made({ name: ' Ana  of the desk ', role: 'EDITOR' });
      expect([__typename, token]).toEqual(['CreateTokenSuccess', { id: expect.any(String), name: 'Ana of the desk', role: 'EDITOR', scopes: null, expiresAt: null, revokedAt: null, lastUsedAt: null }]);
      expect(secret).toMatch(/^silkwire_[\w-]{32}$/);
      expect((await room().ask('{ viewer { name role } }', {}, { token: secret })).data.viewer).toEqual({ name: 'Ana of the desk', role: 'EDITOR' });
      const { tokens } = await room().data('{ tokens { id name role revokedAt createdAt } }', {}, 'ADMIN');
      expect(tokens.at(-1)).toMatchObject({ id: token.id, name: 'Ana of the desk', role: 'EDITOR', revokedAt: null });
      expect(JSON.stringify(tokens)).not.toContain(secret.slice(-12));

      const { data } = await room().ask(revoke, { id: token.id }, 'ADMIN');
      expect(data.revokeToken).toMatchObject({ __typename: 'RevokeTokenSuccess', token: { id: token.id, revokedAt: expect.any(String) } });
      expect((await room().ask('{ viewer { name } }', {}, { token: secret })).status).toBe(401);
      for (const id of [token.id, '999999', 'nonsense', '0']) expect((await room().ask(revoke, { id }, 'ADMIN')).data.revokeToken, id).toMatchObject({ __typename: 'NotFoundError' });
    });

    test('alone sees and makes tokens', async () => {
      for (const as of ['PUBLIC', 'REPORTER', 'EDITOR'] as const) {
        expect(await made({ name: 'Mine', role: 'ADMIN' }, as)).toMatchObject({ __typename: 'NotAllowedError' });
        expect((await room().ask(revoke, { id: '1' }, as)).data.revokeToken).toMatchObject({ __typename: 'NotAllowedError' });
        expect((await room().ask('{ tokens { id } }', {}, as)).errors).toMatchObject([{ extensions: { code: 'NOT_ALLOWED' } }]);
      }
    });

    test('is told all that is wrong', async () => {
      const { fields } = await made({ name: '  ', role: 'EDITOR', expiresAt: '2020-01-01T00:00:00Z' });
      expect(fields.map(({ path }: Data) => path)).toEqual(['name', 'expiresAt']);
      expect(await made({ name: 'Everyone', role: 'PUBLIC' })).toMatchObject({ __typename: 'InvalidInputError', fields: [{ path: 'role' }] });
    });
  });

  describe('a token', () => {
    test('that has expired opens nothing', async () => {
      const at = new Date(Date.now() + 60_000).toISOString();
      const { secret, token } = await made({ name: 'For a minute', role: 'EDITOR', expiresAt: at });
      expect(token.expiresAt).toBe(at);
      const who = () => room().ask('{ viewer { name } }', {}, { token: secret });
      expect((await who()).status).toBe(200);
      room().database.clock = () => Date.parse(at);
      const { status, errors } = await who();
      room().database.clock = Date.now;
      expect([status, errors[0]?.extensions?.code]).toEqual([401, 'UNAUTHENTICATED']);
    });

    test('may be limited to verbs, and to reading', async () => {
      const writer = await made({ name: 'The importer', role: 'EDITOR', scopes: ['CREATE', 'EDIT', 'CREATE'] });
      expect(writer.token.scopes).toEqual(['CREATE', 'EDIT']);
      const as = { token: writer.secret };
      const { article } = await change(room(), 'createArticle', { headline: 'Written by a machine', body: 'Text.' }, as);
      expect(await change(room(), 'updateArticle', { id: article.id, version: 1, urgency: 1 }, as)).toMatchObject({ article: { version: 2 } });
      expect(await change(room(), 'publishArticle', { id: article.id, version: 2 }, as)).toMatchObject({ __typename: 'NotAllowedError', message: 'This token may not publish: it is limited to create, edit. Use another one.' });
      expect(await change(room(), 'createPerson', { name: 'Nobody' }, as)).toMatchObject({ __typename: 'NotAllowedError' });

      const reader = { token: (await made({ name: 'The archive', role: 'EDITOR', scopes: [] })).secret };
      expect((await room().ask('query ($id: ID) { article(id: $id) { headline } }', { id: article.id }, reader)).data.article).toEqual({ headline: 'Written by a machine' });
      expect(await change(room(), 'createArticle', { headline: 'No' }, reader)).toMatchObject({ __typename: 'NotAllowedError', message: expect.stringContaining('limited to reading') });
    });

    test('of an administrator, limited, makes none that may do more', async () => {
      const { secret } = await made({ name: 'The porter', role: 'ADMIN', scopes: ['MANAGE_TOKENS', 'CREATE'] });
      const as = { token: secret };
      expect(await made({ name: 'All of it', role: 'ADMIN' }, as)).toMatchObject({ __typename: 'InvalidInputError', fields: [{ path: 'scopes' }] });
      expect(await made({ name: 'More', role: 'EDITOR', scopes: ['PUBLISH'] }, as)).toMatchObject({ __typename: 'InvalidInputError', fields: [{ path: 'scopes' }] });
      expect(await made({ name: 'Less', role: 'REPORTER', scopes: ['CREATE'] }, as)).toMatchObject({ __typename: 'CreateTokenSuccess' });
    });

    test('shows when it was used last', async () => {
      const { secret, token } = await made({ name: 'Seen', role: 'REPORTER' });
      await room().ask('{ viewer { name } }', {}, { token: secret });
      const used = async () => (await room().data('{ tokens { id lastUsedAt } }', {}, 'ADMIN')).tokens.find(({ id }: Data) => id === token.id).lastUsedAt;
      for (let n = 0; n < 100 && (await used()) === null; n++) await new Promise((resolve) => setTimeout(resolve, 50));
      expect(Math.abs(Date.parse(await used()) - Date.now())).toBeLessThan(60_000);
    });
  });
});
