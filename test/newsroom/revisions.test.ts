import { describe, expect, test } from 'vitest';
import { createToken } from '../../src/editing/token.ts';
import { change, sharedNewsroom, type Asker } from '../graph/asking.ts';
import { onEachDatabase } from '../kit/databases.ts';
import type { Data } from '../kit/newsroom.ts';

onEachDatabase((place) => {
  const room = sharedNewsroom(place);
  const changed = (verb: string, input: object, as?: Asker) => change(room(), verb, input, as);
  const revisions = async (id: string, as: Asker = 'PUBLIC', args = ''): Promise<Data[]> => {
    const { data, errors } = await room().ask(`query ($id: ID) { article(id: $id) { revisions${args} { version at editor note headline changes { field before after } } } }`, { id }, as);
    expect(errors).toEqual([]);
    return data.article.revisions;
  };
  const fieldsOf = ({ changes }: Data) => changes.map(({ field }: Data) => field);

  /** Written in secret, published, changed and corrected. */
  const life = async (): Promise<string> => {
    const { article } = await changed('createArticle', { headline: 'A secret guess', body: 'Secret words.', about: ['kazakhstan'] });
    const { id } = article;
    await changed('updateArticle', { id, version: 1, headline: 'A secret draft', about: ['uzbekistan', 'brics'] });
    await changed('updateArticle', { id, version: 2, headline: 'What is known', body: 'Known words.', summary: 'Known.' });
    await changed('publishArticle', { id, version: 3 });
    await changed('updateArticle', { id, version: 4, headline: 'What is known now', about: ['brics', 'kazakhstan'] });
    await changed('correctArticle', { id, version: 5, note: 'It was Monday.', byline: 'A. Writer', urgency: 2 });
    return id;
  };

  describe('the versions of a story', () => {
    test('tell the newsroom who changed what, when and why', async () => {
      const id = await life();
      const all = await revisions(id, 'EDITOR');
      expect(all.map(({ version, editor, note, headline }) => [version, editor, note, headline])).toEqual([
        [1, 'a editor', null, 'A secret guess'], [2, 'a editor', null, 'A secret draft'], [3, 'a editor', null, 'What is known'], [4, 'a editor', null, 'What is known'],
        [5, 'a editor', null, 'What is known now'], [6, 'a editor', 'It was Monday.', 'What is known now'],
      ]);
      expect(all[0].changes).toEqual([]);
      expect(all[1].changes).toEqual([
        { field: 'headline', before: 'A secret guess', after: 'A secret draft' }, { field: 'slug', before: expect.stringMatching(/^a-secret-guess-.{6}$/), after: expect.stringMatching(/^a-secret-draft-.{6}$/) },
        { field: 'about', before: 'Kazakhstan', after: 'Uzbekistan, BRICS' },
      ]);
      expect(all[2].changes).toContainEqual({ field: 'body', before: '<p>Secret words.</p>', after: '<p>Known words.</p>' });
      expect(all[3].changes).toEqual([{ field: 'status', before: 'DRAFT', after: 'PUBLISHED' }, { field: 'slug', before: expect.stringMatching(/^what-is-known-.{6}$/), after: expect.stringMatching(/^what-is-known/) }]);
      expect(all[5].changes).toEqual([{ field: 'byline', before: null, after: 'A. Writer' }, { field: 'urgency', before: '4', after: '2' }]);
      for (const { at } of all) expect(at).toMatch(/^\d{4}-.*Z$/);
      expect((await revisions(id, 'EDITOR', '(last: 2)')).map(({ version, changes }) => [version, changes.length])).toEqual([[5, 2], [6, 2]]);
      expect(await revisions(id, 'EDITOR', '(last: 0)')).toEqual([]);
    });

    test('tell the public of what was public alone, and of nobody who saved it', async () => {
      const id = await life();
      const shown = await revisions(id);
      expect(shown.map(({ version, editor }) => [version, editor])).toEqual([[4, null], [5, null], [6, null]]);
      expect(shown[0].changes).toEqual([]);
      expect(fieldsOf(shown[1])).toEqual(['headline', 'about']);
      expect(shown[2].note).toBe('It was Monday.');
      expect(JSON.stringify(shown).toLowerCase()).not.toContain('secret');
    });

    test('of a scheduled story tell the public nothing of its embargo', async () => {
      const { id } = await room().story({ draft: true, headline: 'Held back' });
      const at = new Date(Date.now() + 3_600_000).toISOString();
      await changed('publishArticle', { id, version: 1, at });
      expect(fieldsOf((await revisions(id, 'EDITOR'))[1])).toEqual(['status', 'publishAt']);
      await changed('publishArticle', { id, version: 2 });
      const [first, ...rest] = await revisions(id);
      expect([first.version, first.changes, rest]).toEqual([3, [], []]);
    });

    test('of a withdrawn story are the newsroom’s alone', async () => {
      const id = await life();
      await changed('withdrawArticle', { id, version: 6, reason: 'It was not so.' });
      expect(await revisions(id)).toEqual([]);
      expect(await revisions(id, 'EDITOR')).toHaveLength(7);
      expect((await revisions(id, 'EDITOR')).at(-1)).toMatchObject({ note: 'It was not so.', changes: [{ field: 'status', before: 'PUBLISHED', after: 'WITHDRAWN' }] });
    });

    test('are all shown to the reporter who wrote it, and to others as to the public', async () => {
      const { article } = await changed('createArticle', { headline: 'Mine', body: 'Text.' }, 'REPORTER');
      await changed('updateArticle', { id: article.id, version: 1, headline: 'Mine, better' }, 'REPORTER');
      await changed('publishArticle', { id: article.id, version: 2 });
      expect((await revisions(article.id, 'REPORTER')).map(({ version, editor }) => [version, editor])).toEqual([[1, 'a reporter'], [2, 'a reporter'], [3, 'a editor']]);
      const { token } = await createToken(room().database, { name: 'a colleague', role: 'REPORTER', expiresAt: null });
      expect((await revisions(article.id, { token })).map(({ version, editor }) => [version, editor])).toEqual([[3, 'a editor']]);
    });

    test('show of a long body the part that differs', async () => {
      const words = 'word '.repeat(20_000);
      const { id, version } = await room().story({ body: `<p>${words}</p><p>It was Monday.</p><p>${words}</p>` });
      await changed('updateArticle', { id, version, body: `<p>${words}</p><p>It was Tuesday.</p><p>${words}</p>` });
      const { changes } = (await revisions(id))[1];
      expect(changes).toEqual([{ field: 'body', before: expect.stringMatching(/^….*It was Monday\..*…$/s), after: expect.stringMatching(/^….*It was Tuesday\..*…$/s) }]);
      for (const text of [changes[0].before, changes[0].after]) expect(text.length).toBeLessThan(1000);
      await changed('updateArticle', { id, version: version + 1, body: 'Short.' });
      const [, , cut] = await revisions(id);
      expect(cut.changes[0].before.length).toBeLessThanOrEqual(20_002);
    });

    test('are the newest hundred at the most', async () => {
      const { id, version } = await room().story();
      for (let n = version; n < version + 105; n++) await changed('updateArticle', { id, version: n, urgency: 1 + (n % 2) });
      const shown = await revisions(id, 'EDITOR', '(last: 1000)');
      expect(shown).toHaveLength(100);
      expect(shown.map(({ changes }) => changes.length)).toEqual(shown.map(() => 1));
      expect(shown.at(-1).version).toBe(version + 105);
      expect(await revisions(id, 'EDITOR')).toHaveLength(50);
    });
  });
});
