import { describe, expect, test } from 'vitest';
import { migrate } from '../../db/migrate.ts';
import { liftEmbargoes } from '../../src/editing/lift.ts';
import { change, sharedNewsroom } from '../graph/asking.ts';
import { onEachDatabase } from '../kit/databases.ts';

onEachDatabase((place) => {
  const room = sharedNewsroom(place);

  describe('the address of a dark story', () => {
    test('is not to be told from that of another of the same headline', async () => {
      const headline = 'A minister is to resign';
      const publish = async (id: string, more: object = {}) => (await change(room(), 'publishArticle', { id, version: 1, ...more })).article;
      const dark = await room().story({ headline, draft: true });
      const scheduled = await room().story({ headline, draft: true });
      await publish(scheduled.id, { at: new Date(Date.now() + 3_600_000).toISOString() });
      const { article: reporters } = await change(room(), 'createArticle', { headline, summary: 'A guess.' }, 'REPORTER');
      expect(reporters.slug).toMatch(/^a-minister-is-to-resign-[a-z0-9]{6}$/);
      expect((await publish(reporters.id)).slug).toBe('a-minister-is-to-resign');
      // Now there is one that everybody sees.
      expect((await publish(dark.id)).slug).toMatch(/^a-minister-is-to-resign-[a-z0-9]{6}$/);
      const imported = JSON.stringify({ uri: 'urn:agency:slug', headline: 'Imported at once', body_text: 'Text.', pubstatus: 'usable' });
      await room().story({ headline: 'Imported at once', draft: true });
      await room().data('mutation ($input: ImportArticlesInput!) { importArticles(input: $input) { __typename } }', { input: { content: imported, publish: true } }, 'EDITOR');
      expect(await room().data('{ article(slug: "imported-at-once") { status } }')).toEqual({ article: { status: 'PUBLISHED' } });
    });

    test('goes on leading to it once it has another, for whoever may know of it and nobody else', async () => {
      const find = async (slug: string, as?: 'PUBLIC' | 'REPORTER' | 'EDITOR') => (await room().data('query ($slug: String) { article(slug: $slug) { slug status } }', { slug }, as)).article;
      const draft = await room().story({ headline: 'Working title', draft: true });
      const { slug } = draft;
      const renamed = (await change(room(), 'updateArticle', { id: draft.id, version: 1, headline: 'At last a title' })).article.slug;
      for (const former of [slug, renamed]) {
        expect([await find(former), await find(former, 'REPORTER')]).toEqual([null, null]);
        expect(await find(former, 'EDITOR')).toEqual({ slug: renamed, status: 'DRAFT' });
      }
      await change(room(), 'publishArticle', { id: draft.id, version: 2 });
      for (const former of [slug, renamed, 'at-last-a-title']) expect(await find(former)).toEqual({ slug: 'at-last-a-title', status: 'PUBLISHED' });
      expect((await fetch(`${room().url}/articles/${renamed}`)).status).toBe(200);
      await change(room(), 'withdrawArticle', { id: draft.id, version: 3, reason: 'It was not so.' });
      for (const former of [slug, renamed]) expect(await find(former)).toEqual({ slug: 'at-last-a-title', status: 'WITHDRAWN' });
    });

    test('gets a tail where it was plain, in a newsroom from before', async () => {
      const [draft, story] = [await room().story({ headline: 'From before', draft: true }), await room().story({ headline: 'Public before' })];
      const { database } = room();
      await database.write(async ({ tables }) => {
        await tables.updateTable('article').set({ slug: 'from-before' }).where('headline', '=', 'From before').execute();
        await tables.deleteFrom('meta').where('key', '=', 'migration:0010_dark_slugs').execute();
      });
      expect((await migrate(database)).applied).toEqual(['0010_dark_slugs']);
      const { a, b } = await room().data('query ($a: ID, $b: ID) { a: article(id: $a) { slug } b: article(id: $b) { slug } }', { a: draft.id, b: story.id }, 'EDITOR');
      expect([a.slug, b.slug]).toEqual([expect.stringMatching(/^from-before-[a-z0-9]{6}$/), 'public-before']);
      expect((await change(room(), 'publishArticle', { id: draft.id, version: 1 })).article.slug).toBe('from-before');
    });

    test('is plain once its embargo is over, on the wire, too', async () => {
      const { database } = room();
      const draft = await room().story({ headline: 'Under an embargo', draft: true });
      await change(room(), 'publishArticle', { id: draft.id, version: 1, at: new Date(Date.now() + 60_000).toISOString() });
      const { clock } = database;
      database.clock = () => clock() + 120_000;
      try {
        await liftEmbargoes(database);
      } finally {
        database.clock = clock;
      }
      const { announcements } = await room().data('{ announcements(last: 1) { nodes { article { slug url } } } }');
      expect(announcements.nodes[0].article).toEqual({ slug: 'under-an-embargo', url: expect.stringMatching(/\/articles\/under-an-embargo$/) });
    });
  });
});
