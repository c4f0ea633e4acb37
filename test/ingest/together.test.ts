import { describe, expect, test } from 'vitest';
import { importText } from '../../src/ingest/import.ts';
import { feedOf } from '../kit/archive.ts';
import { onEachDatabase } from '../kit/databases.ts';
import { openNewsroom } from '../kit/newsroom.ts';

onEachDatabase((place) => {
  describe('stories that are committed together', () => {
    test('are found by what each says last, drafts by the newsroom alone', async () => {
      const room = await openNewsroom(place);
      const found = async (words: string, as: 'PUBLIC' | 'EDITOR' = 'PUBLIC') => (await room.data('query ($words: String) { articles(filter: { search: $words, statuses: [PUBLISHED] }) { nodes { headline } } }', { words }, as)).articles.nodes.map(({ headline }: { headline: string }) => headline);
      const drafts = async (words: string) => (await room.data('query ($words: String) { articles(filter: { search: $words, statuses: [DRAFT] }) { totalCount } }', { words }, 'EDITOR')).articles.totalCount;
      const version = (headline: string, text: string, day: number) => ({ uri: `urn:${headline}`, headline, body_text: text, pubstatus: 'usable', versioncreated: `2024-01-0${day}T00:00:00Z` });
      const feed = JSON.stringify([version('One', 'Quinces.', 1), version('Two', 'Medlars.', 1), version('One', 'Damsons.', 2)]);
      expect(await importText(room.database, feedOf([{ guid: 'z', title: 'Zero', text: 'Bilberries.' }]), { publish: false, together: 50 })).toMatchObject({ new: 1 });
      expect(await importText(room.database, feed, { publish: true, together: 50 })).toMatchObject({ new: 2, updated: 1 });
      expect(await found('damsons')).toEqual(['One']);
      expect(await found('quinces')).toEqual([]);
      expect(await found('medlars')).toEqual(['Two']);
      expect(await found('bilberries')).toEqual([]);
      expect([await drafts('bilberries'), await drafts('damsons'), await drafts('quinces')]).toEqual([1, 0, 0]);
    });
  });
});
