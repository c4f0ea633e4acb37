import { describe, expect, test } from 'vitest';
import type { Verb } from '../../src/editing/command.ts';
import { createToken } from '../../src/editing/token.ts';
import { feedOf, stories } from '../kit/archive.ts';
import { onEachDatabase } from '../kit/databases.ts';
import { openNewsroom } from '../kit/newsroom.ts';
import { sharedNewsroom } from '../graph/asking.ts';

const document = `mutation ($input: ImportArticlesInput!) { importArticles(input: $input) {
  __typename ... on ImportArticlesSuccess { format new updated unchanged duplicates canceled refused { item reason } } ... on Error { code message } ... on InvalidInputError { fields { path } }
} }`;

onEachDatabase((place) => {
  const room = sharedNewsroom(place);
  const take = async (input: object, as: Parameters<ReturnType<typeof room>['ask']>[2] = 'EDITOR') => (await room().ask(document, { input }, as)).data.importArticles;

  describe('importArticles', () => {
    test('takes stories in as the command line does, once', async () => {
      const content = feedOf([...stories(2, 'sent'), { guid: 'known', title: 'Talks in Kazakhstan', text: 'They were held in Kazakhstan.' }, { guid: 'bad' }]);
      expect(await take({ content, publish: true })).toEqual({ __typename: 'ImportArticlesSuccess', format: 'rss', new: 3, updated: 0, unchanged: 0, duplicates: 0, canceled: 0, refused: [{ item: 'bad', reason: expect.stringContaining('give it a title') }] });
      expect(await take({ content, publish: true })).toMatchObject({ new: 0, unchanged: 3 });
    });

    test('links them, where the server links', async () => {
      const news = await openNewsroom(place, { environment: { LINKING: '1' } });
      await news.ask(document, { input: { content: feedOf([{ guid: 'known', title: 'Talks in Kazakhstan', text: 'They were held in Kazakhstan.' }]), publish: true } }, 'EDITOR');
      const { articles } = await news.data('{ articles(filter: { countries: ["KZ"] }) { nodes { headline status } } }');
      expect(articles.nodes).toEqual([{ headline: 'Talks in Kazakhstan', status: 'PUBLISHED' }]);
    });

    test('leaves drafts where nothing else is said', async () => {
      expect(await take({ content: '# A note\n\nIts text.', format: 'markdown' })).toMatchObject({ format: 'markdown', new: 1 });
      const { articles } = await room().data('{ articles(filter: { statuses: [DRAFT] }) { nodes { headline } } }', {}, 'EDITOR');
      expect(articles.nodes).toContainEqual({ headline: 'A note' });
    });

    test('says what is wrong with a document, and with its format', async () => {
      expect(await take({ content: 'x' })).toMatchObject({ __typename: 'InvalidInputError', fields: [{ path: 'content' }] });
      expect(await take({ content: `<!DOCTYPE a [<!ENTITY b "c">]>${feedOf(stories(1))}` })).toMatchObject({ __typename: 'InvalidInputError', message: expect.stringContaining('declares entities') });
      const unknown = await take({ content: 'x' });
      expect(unknown.message).toContain('If it is one of them, name it in `format`.');
      expect(unknown.message).not.toContain('--format');
      expect(await take({ content: 'x', format: 'docx' })).toMatchObject({ __typename: 'InvalidInputError', fields: [{ path: 'format' }] });
    });

    test('withdraws for nobody who may not', async () => {
      const news = (pubstatus: string) => JSON.stringify({ uri: 'urn:agency:1', headline: 'Talks', body_text: 'Text.', pubstatus });
      const { token } = await createToken(room().database, { name: 'a desk', role: 'EDITOR', expiresAt: null, scopes: ['create', 'edit', 'publish'] });
      expect(await take({ content: news('usable'), publish: true }, { token })).toMatchObject({ new: 1 });
      expect(await take({ content: news('canceled') }, { token })).toMatchObject({ updated: 0, refused: [{ item: 'urn:agency:1', reason: expect.stringContaining('may not withdraw') }] });
      expect(await take({ content: news('canceled') })).toMatchObject({ updated: 1, refused: [] });
      expect(await take({ content: news('usable') }, 'REPORTER')).toMatchObject({ code: 'NOT_ALLOWED' });
    });

    test('creates, changes and publishes for no token that may not', async () => {
      const limitedTo = async (...scopes: Verb[]) => (await createToken(room().database, { name: 'limited', role: 'EDITOR', expiresAt: null, scopes })).token;
      const note = (text: string) => JSON.stringify({ uri: 'urn:agency:limited', headline: 'Limited', body_text: text, pubstatus: 'usable' });
      const takenBy = async (token: string, text: string, publish = false) => take({ content: note(text), publish }, { token });
      for (const [scopes, verb] of [[['publish'], 'create'], [['create', 'publish', 'withdraw'], 'edit'], [['edit', 'publish'], 'create'], [[], 'create']] as const) {
        const token = await limitedTo(...scopes);
        for (const publish of [true, false]) expect(await takenBy(token, 'First.', publish)).toMatchObject({ code: 'NOT_ALLOWED', message: expect.stringContaining(`may not ${verb}:`) });
      }
      const writer = await limitedTo('create', 'edit');
      expect(await takenBy(writer, 'First.', true)).toMatchObject({ code: 'NOT_ALLOWED', message: expect.stringContaining('may not publish:') });
      expect(await takenBy(writer, 'First.')).toMatchObject({ new: 1 });
      expect(await takenBy(writer, 'Second.')).toMatchObject({ updated: 1 });
      expect(await takenBy(await limitedTo('create', 'edit', 'publish'), 'Third.', true)).toMatchObject({ updated: 1 });
      const { articles } = await room().data('{ articles(filter: { search: "Limited" }) { nodes { body status } } }');
      expect(articles.nodes).toEqual([{ body: expect.stringContaining('Third.'), status: 'PUBLISHED' }]);
    });

    test('takes an embargo from no story for a token that may not schedule', async () => {
      const { token } = await createToken(room().database, { name: 'a writer', role: 'EDITOR', expiresAt: null, scopes: ['create', 'edit'] });
      const news = (more: object) => JSON.stringify({ uri: 'urn:agency:embargo', headline: 'Under embargo', body_text: 'Text.', pubstatus: 'usable', embargoed: new Date(Date.now() + 86_400_000).toISOString(), ...more });
      expect(await take({ content: news({}), publish: true })).toMatchObject({ new: 1 });
      expect(await take({ content: news({ pubstatus: 'withheld' }) }, { token })).toMatchObject({ updated: 0, refused: [{ reason: expect.stringContaining('may not publish') }] });
      expect(await take({ content: news({ pubstatus: 'withheld' }) })).toMatchObject({ updated: 1, refused: [] });
    });
  });
});
