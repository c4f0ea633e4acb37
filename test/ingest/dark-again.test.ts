import { describe, expect, test } from 'vitest';
import { importText } from '../../src/ingest/import.ts';
import { sharedNewsroom } from '../graph/asking.ts';
import { onEachDatabase } from '../kit/databases.ts';

const soon = new Date(Date.now() + 86_400_000).toISOString();

/** The same story as several kinds of source give it: for readers, and in other words, not for them any more. */
const sources: Readonly<Record<string, (id: string, words: string, isDark: boolean) => string>> = {
  'a draft in Markdown': (id, words, isDark) => `---\nid: ${id}\ntitle: Talks ${id}\ndraft: ${isDark}\n---\n${words}`,
  'an embargo of an agency': (id, words, isDark) => JSON.stringify({ uri: id, headline: `Talks ${id}`, body_text: words, pubStatus: 'usable', ...(isDark && { embargoed: soon }) }),
  'a private post': (id, words, isDark) => JSON.stringify([{ id: 7, guid: { rendered: `https://wp.example/${id}` }, link: `https://wp.example/${id}`, type: 'post', status: isDark ? 'private' : 'publish', title: { rendered: `Talks ${id}` }, content: { rendered: `<p>${words}</p>` } }]),
  'a post behind a password': (id, words, isDark) => JSON.stringify([{ id: 8, guid: { rendered: `https://wp.example/${id}` }, link: `https://wp.example/${id}`, type: 'post', status: 'publish', title: { rendered: `Talks ${id}` }, content: { rendered: isDark ? '' : `<p>${words}</p>`, protected: isDark } }]),
  'a date to come': (id, words, isDark) => `<rss version="2.0"><channel><title>G</title><link>https://rss.example/</link><item><guid>${id}</guid><title>Talks ${id}</title><description>${words}</description><pubDate>${new Date(isDark ? soon : '2026-01-05').toUTCString()}</pubDate></item></channel></rss>`,
};

onEachDatabase((place) => {
  const room = sharedNewsroom(place);
  const send = async (document: string, publish = true) => {
    const { new: taken, updated, unchanged, refused } = await importText(room().database, document, { publish });
    return [taken, updated, unchanged, refused.map(({ reason }) => reason).join()];
  };
  const storyOf = async (words: string) => (await room().data('query ($words: String) { articles(filter: { search: $words }) { nodes { status version text } } }', { words })).articles.nodes;
  const told = async () => (await room().data('{ announcements(first: 100) { nodes { kind } } }')).announcements.nodes.length;

  describe('a public story', () => {
    test.each(Object.keys(sources))('takes in nothing of %s, and what it says is told when it is for readers', async (kind) => {
      const source = sources[kind];
      if (!source) throw new Error('There is no such source.');
      const id = `${kind.replaceAll(' ', '-')}-${place.name}`;
      expect(await send(source(id, `bright${id.length} words were spoken.`, false))).toEqual([1, 0, 0, '']);
      const before = await told();
      for (const publish of [true, false]) {
        expect(await send(source(id, 'quietwords were written.', true), publish)).toEqual([0, 0, 0, expect.stringMatching(/not for readers \((?:it is a draft, private or protected there|it is under an embargo there until|it is to be published there at).*it stays as it is\..*withdraw the story/)]);
        // The same words, taken back to a draft, are something to be told, too.
        expect(await send(source(id, `bright${id.length} words were spoken.`, true), publish)).toEqual([0, 0, 0, expect.stringMatching(/not for readers/)]);
      }
      expect([await storyOf('quietwords'), await told()]).toEqual([[], before]);
      expect(await send(source(id, 'quietwords were written.', false))).toEqual([0, 1, 0, '']);
      expect([(await storyOf('quietwords')).length, await told()]).toEqual([1, before + 1]);
      expect(await send(source(id, `bright${id.length} words were spoken.`, false))).toEqual([0, 1, 0, '']);
    });

    test('that an editor made of a draft is not told of at each time that its source says the same', async () => {
      const draft = `---\nid: edited\ntitle: Talks\ndraft: true\n---\nWords of the editor.`;
      expect(await send(draft)).toEqual([1, 0, 0, '']);
      const { articles } = await room().data('{ articles(filter: { statuses: [DRAFT] }, first: 1) { nodes { id version } } }', {}, 'EDITOR');
      await room().data('mutation ($id: ID!, $version: Int!) { publishArticle(input: { id: $id, version: $version }) { __typename } }', articles.nodes[0], 'EDITOR');
      expect(await send(draft)).toEqual([0, 0, 1, '']);
    });
  });
});
