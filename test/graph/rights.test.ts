import { describe, expect, test } from 'vitest';
import { createToken } from '../../src/editing/token.ts';
import { revokeToken } from '../../db/token.ts';
import { onEachDatabase } from '../kit/databases.ts';
import { change, sharedNewsroom, type Asker } from './asking.ts';

/** Every verb with an input that would do. */
const verbs = (id: string): readonly (readonly [verb: string, input: object])[] => [
  ['createArticle', { headline: 'A headline' }], ['updateArticle', { id, version: 1, urgency: 1 }], ['publishArticle', { id, version: 1 }], ['correctArticle', { id, version: 1, note: 'A note.' }],
  ['withdrawArticle', { id, version: 1, reason: 'A reason.' }], ['linkArticle', { articleId: id, entityId: 'kazakhstan' }], ['unlinkArticle', { articleId: id, entityId: 'kazakhstan' }],
  ['unscheduleArticle', { id, version: 1 }],
  ['createPerson', { name: 'A Person' }], ['updatePerson', { id: 'xi-jinping', version: 1 }], ['createOrganization', { name: 'An Organization' }], ['updateOrganization', { id: 'sco', version: 1 }],
  ['mergeEntities', { id: 'xi-jinping', duplicate: 'vladimir-putin' }], ['createEvent', { name: 'An Event', type: 'TALKS' }], ['updateEvent', { id: 'brics-summit-kazan-2024', version: 1 }],
  ['importArticles', { content: '# A note\n\nIts text.', publish: true }],
  ['confirmReview', { id: '1', version: 1 }], ['rejectReview', { id: '1', version: 1 }],
];

onEachDatabase((place) => {
  const room = sharedNewsroom(place);
  const changed = (verb: string, input: object, as?: Asker) => change(room(), verb, input, as);
  const seenBy = async (id: string, as: Asker) => (await room().ask('query ($id: ID) { article(id: $id) { headline status } }', { id }, as)).data.article;

  describe('the public', () => {
    test('may change nothing, and is told what it needs', async () => {
      const draft = await room().story({ draft: true });
      for (const [verb, input] of verbs(draft.id)) {
        expect(await changed(verb, input, 'PUBLIC'), verb).toMatchObject({ __typename: 'NotAllowedError', code: 'NOT_ALLOWED', message: expect.stringContaining('Authorization: Bearer') });
      }
      expect(await seenBy(draft.id, 'EDITOR')).toMatchObject({ status: 'DRAFT' });
    });
  });

  describe('a reporter', () => {
    const draft = async (as: Asker = 'REPORTER', headline = 'A draft') => (await changed('createArticle', { headline, body: 'Text.' }, as)).article;

    test('writes drafts, and sees and edits their own', async () => {
      const { id } = await draft();
      expect(await changed('updateArticle', { id, version: 1, headline: 'A better draft' }, 'REPORTER')).toMatchObject({ article: { version: 2, headline: 'A better draft', body: '<p>Text.</p>' } });
      expect(await changed('linkArticle', { articleId: id, entityId: 'kazakhstan' }, 'REPORTER')).toMatchObject({ article: { version: 3, mentions: [{ entity: { slug: 'kazakhstan' } }] } });
      expect(await changed('unlinkArticle', { articleId: id, entityId: 'kazakhstan' }, 'REPORTER')).toMatchObject({ article: { version: 4, mentions: [] } });
      expect(await seenBy(id, 'REPORTER')).toEqual({ headline: 'A better draft', status: 'DRAFT' });
      const { articles } = await room().data('{ articles(filter: { statuses: [DRAFT] }) { nodes { id } } }', {}, 'REPORTER');
      expect(articles.nodes).toContainEqual({ id });
    });

    test('is told in plain words what is not theirs to do', async () => {
      expect(await changed('createPerson', { name: 'A Person' }, 'REPORTER')).toMatchObject({ code: 'NOT_ALLOWED', message: 'A reporter may not edit entities. Ask an editor.' });
      expect(await changed('createToken', { name: 'Mine', role: 'ADMIN' }, 'REPORTER')).toMatchObject({ code: 'NOT_ALLOWED', message: 'A reporter may not manage tokens. Ask an administrator.' });
    });

    test("neither sees nor edits anybody else's", async () => {
      const { token } = await createToken(room().database, { name: 'another reporter', role: 'REPORTER', expiresAt: null });
      for (const other of [await draft('EDITOR', 'Of an editor'), await draft({ token }, 'Of another reporter')]) {
        expect(await seenBy(other.id, 'REPORTER')).toBeNull();
        for (const [verb, input] of verbs(other.id).slice(1, 8)) {
          expect(await changed(verb, input, 'REPORTER'), verb).toMatchObject({ __typename: expect.stringMatching(/^Not(Found|Allowed)Error$/) });
        }
        expect(await changed('updateArticle', { id: other.id, version: 1, headline: 'Mine' }, 'REPORTER')).toMatchObject({ __typename: 'NotFoundError' });
        const { articles } = await room().data('{ articles(filter: { statuses: [DRAFT] }, first: 100) { nodes { id } } }', {}, 'REPORTER');
        expect(articles.nodes).not.toContainEqual({ id: other.id });
        expect(await seenBy(other.id, 'EDITOR')).not.toBeNull();
      }
    });

    test('can not publish, correct or withdraw, nor change what is public, though they wrote it', async () => {
      const { id } = await draft('REPORTER', 'To be published by an editor');
      const refused = { __typename: 'NotAllowedError', code: 'NOT_ALLOWED', message: expect.stringContaining('Ask an editor') };
      expect(await changed('publishArticle', { id, version: 1 }, 'REPORTER')).toMatchObject(refused);
      expect(await changed('publishArticle', { id, version: 1 })).toMatchObject({ article: { status: 'PUBLISHED' } });
      for (const [verb, input] of verbs(id).slice(1, 8)) expect(await changed(verb, { ...input, ...('version' in input && { version: 2 }) }, 'REPORTER'), verb).toMatchObject(refused);
      expect(await seenBy(id, 'PUBLIC')).toEqual({ headline: 'To be published by an editor', status: 'PUBLISHED' });
    });

    test('leaves the facts to the editors', async () => {
      for (const [verb, input] of verbs('').slice(8)) expect(await changed(verb, input, 'REPORTER'), verb).toMatchObject({ __typename: 'NotAllowedError' });
    });

    test('is not given the story of another for its externalId', async () => {
      await changed('createArticle', { headline: 'Of an editor', externalId: 'theirs' });
      expect(await changed('createArticle', { headline: 'Of a reporter', externalId: 'theirs' }, 'REPORTER')).toMatchObject({ __typename: 'InvalidInputError', fields: [{ path: 'externalId' }] });
    });

    test('still reads what they wrote after it was withdrawn: others see a tombstone', async () => {
      const { id } = await draft('REPORTER', 'To be withdrawn');
      await changed('publishArticle', { id, version: 1 });
      await changed('withdrawArticle', { id, version: 2, reason: 'It was not so.' });
      const read = async (as: Asker) => (await room().ask('query ($id: ID) { article(id: $id) { headline summary body text wordCount } }', { id }, as)).data.article;
      const whole = { headline: 'To be withdrawn', summary: 'Text.', body: '<p>Text.</p>', text: 'Text.', wordCount: 1 };
      expect(await read('REPORTER')).toEqual(whole);
      expect(await read('EDITOR')).toEqual(whole);
      expect(await read('PUBLIC')).toEqual({ headline: '', summary: '', body: '', text: '', wordCount: 0 });
      const { token } = await createToken(room().database, { name: 'yet another reporter', role: 'REPORTER', expiresAt: null });
      expect(await read({ token })).toEqual({ headline: '', summary: '', body: '', text: '', wordCount: 0 });
    });
  });

  describe('an editor and an administrator', () => {
    test('do everything with stories and facts', async () => {
      for (const as of ['EDITOR', 'ADMIN'] as const) {
        const { article } = await changed('createArticle', { headline: 'Written', body: 'Text.' }, 'REPORTER');
        const { id } = article;
        expect(await changed('updateArticle', { id, version: 1, urgency: 2 }, as)).toMatchObject({ article: { version: 2 } });
        expect(await changed('publishArticle', { id, version: 2 }, as)).toMatchObject({ article: { version: 3 } });
        expect(await changed('correctArticle', { id, version: 3, note: 'A note.' }, as)).toMatchObject({ article: { version: 4 } });
        expect(await changed('withdrawArticle', { id, version: 4, reason: 'A reason.' }, as)).toMatchObject({ article: { status: 'WITHDRAWN' } });
        expect(await changed('createPerson', { name: `Added by an ${as}` }, as)).toMatchObject({ __typename: 'CreatePersonSuccess' });
      }
    });
  });

  describe('a token', () => {
    const whoIs = async (authorization: string | undefined) => {
      const response = await fetch(`${room().url}/graphql`, {
        method: 'POST', headers: { 'content-type': 'application/json', ...(authorization !== undefined && { authorization }) }, body: JSON.stringify({ query: '{ viewer { name role } }' }),
      });
      return { status: response.status, challenge: response.headers.get('www-authenticate'), body: JSON.parse(await response.text()) as { data?: unknown; errors?: readonly unknown[] } };
    };

    test('says who is asking; without one it is the public', async () => {
      const { EDITOR } = room().tokens;
      for (const authorization of [`Bearer ${EDITOR}`, `bearer  ${EDITOR}`, EDITOR]) expect((await whoIs(authorization)).body.data).toEqual({ viewer: { name: 'a editor', role: 'EDITOR' } });
      for (const authorization of [undefined, '']) expect((await whoIs(authorization)).body.data).toEqual({ viewer: { name: 'public', role: 'PUBLIC' } });
    });

    test('that is unknown, revoked or expired is refused: nobody is the public by mistake', async () => {
      const past = new Date(Date.now() - 1000).toISOString();
      const expired = await createToken(room().database, { name: 'expired', role: 'EDITOR', expiresAt: past });
      const revoked = await createToken(room().database, { name: 'revoked', role: 'EDITOR', expiresAt: null });
      expect((await whoIs(`Bearer ${revoked.token}`)).status).toBe(200);
      await room().database.write((tx) => revokeToken(tx, revoked.id));
      for (const authorization of ['Bearer nonsense', 'Bearer', `Bearer ${room().tokens.EDITOR}x`, `Basic ${room().tokens.EDITOR}`, `Bearer ${expired.token}`, `Bearer ${revoked.token}`, `Bearer ${'x'.repeat(1000)}`]) {
        const { status, challenge, body } = await whoIs(authorization);
        expect([status, challenge], authorization).toEqual([401, 'Bearer']);
        expect(body.data ?? null).toBeNull();
        expect(body.errors).toMatchObject([{ message: expect.stringContaining('not one of ours'), extensions: { code: 'UNAUTHENTICATED' } }]);
        expect(JSON.stringify(body)).not.toContain(room().tokens.EDITOR);
      }
    });
  });
});
