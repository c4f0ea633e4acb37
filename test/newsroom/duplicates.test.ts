import { expect, test } from 'vitest';
import { importText } from '../../src/ingest/import.ts';
import { feedOf } from '../kit/archive.ts';
import { onEachDatabase } from '../kit/databases.ts';
import { openNewsroom } from '../kit/newsroom.ts';

onEachDatabase((place) => {
  test('an editor sees which stories of others say what one says, the newest first; nobody else does', async () => {
    const room = await openNewsroom(place);
    const text = (word: string) => Array.from({ length: 80 }, (_unused, n) => (n === 40 ? word : `word${n}`)).join(' ');
    const take = (site: string, title: string, guid = 'a') => importText(room.database, feedOf([{ guid, title, text: text(site) }], `https://${site}.example`), { publish: true });
    await take('one', 'Talks open');
    for (let n = 0; n < 60; n++) expect(await take(`copy${n}`, `Copied ${n}`)).toMatchObject({ new: 0, duplicate: 1 });
    const asked = (as: 'PUBLIC' | 'REPORTER' | 'EDITOR' | 'ADMIN') => room.data('{ articles { nodes { headline duplicates { headline source url similarity noticedAt } } } }', {}, as);
    for (const role of ['PUBLIC', 'REPORTER'] as const) expect((await asked(role)).articles.nodes, role).toEqual([{ headline: 'Talks open', duplicates: null }]);
    for (const role of ['EDITOR', 'ADMIN'] as const) {
      const { duplicates } = (await asked(role)).articles.nodes[0];
      expect(duplicates).toHaveLength(50);
      expect(duplicates.map(({ noticedAt }: { noticedAt: string }) => noticedAt)).toEqual(duplicates.map(({ noticedAt }: { noticedAt: string }) => noticedAt).toSorted().toReversed());
      const newest = duplicates.find(({ headline }: { headline: string }) => headline === 'Copied 59');
      expect(newest).toMatchObject({ source: 'The Paper', url: 'https://copy59.example/a', similarity: expect.toSatisfy((share: number) => share > 0.8 && share < 1) });
    }
  });
});
