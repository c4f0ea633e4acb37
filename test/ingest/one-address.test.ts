import { describe, expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../../db/open.ts';
import { importText } from '../../src/ingest/import.ts';
import { settledPlace } from '../kit/archive.ts';
import { onEachDatabase } from '../kit/databases.ts';

interface Entry {
  readonly guid: string;
  readonly title: string;
  readonly text: string;
  readonly link?: string;
}

const page = 'https://paper.example/live';
/** A text of 60 words, of which another has none. */
const textOf = (seed: string) => Array.from({ length: 60 }, (_unused, n) => `${seed}${n}`).join(' ');

function feed(entries: readonly Entry[]): string {
  const items = entries.map(({ guid, title, text, link = page }) => `<item><guid isPermaLink="false">${guid}</guid><link>${link}</link><title>${title}</title><pubDate>Mon, 06 Jan 2025 10:00:00 GMT</pubDate><description>${text}</description></item>`);
  return `<rss version="2.0"><channel><title>The Paper</title><link>https://paper.example/</link>${items.join('')}</channel></rss>`;
}

onEachDatabase((makePlace) => {
  async function newsroom() {
    const place = await settledPlace(makePlace);
    const database = await openDatabase(place.url);
    onTestFinished(() => database.close());
    const poll = async (entries: readonly Entry[], { together = 1 } = {}) => {
      const { new: fresh, updated, unchanged, duplicate, refused } = await importText(database, feed(entries), { publish: true, feed: 'https://paper.example/rss', together });
      expect(refused).toEqual([]);
      return { fresh, updated, unchanged, duplicate };
    };
    const headlines = () => database.write(async ({ tables }) => (await tables.selectFrom('article').select('headline').orderBy('id').execute()).map(({ headline }) => headline));
    return { database, poll, headlines };
  }
  const entry = (n: number): Entry => ({ guid: `entry-${n}`, title: `Entry ${n}`, text: textOf(`word${n}x`) });

  describe('stories of one feed that share an address', () => {
    test.each([1, 50])('stay stories of their own, poll after poll (%i together)', async (together) => {
      const { poll, headlines } = await newsroom();
      expect(await poll([entry(1), entry(2), entry(3)], { together })).toEqual({ fresh: 3, updated: 0, unchanged: 0, duplicate: 0 });
      expect(await poll([entry(4), entry(3), entry(2), entry(1)], { together })).toEqual({ fresh: 1, updated: 0, unchanged: 3, duplicate: 0 });
      expect(await poll([{ ...entry(2), title: 'Entry 2, mended' }, entry(1)], { together })).toEqual({ fresh: 0, updated: 1, unchanged: 1, duplicate: 0 });
      expect(await headlines()).toEqual(['Entry 1', 'Entry 2, mended', 'Entry 3', 'Entry 4']);
    });

    test('are so, too, if one document has but one of them', async () => {
      const { poll, headlines } = await newsroom();
      for (const n of [1, 2, 1, 2]) await poll([entry(n)]);
      expect(await headlines()).toEqual(['Entry 1', 'Entry 2']);
    });

    test('and say nearly the same are two where one document has both, whichever comes first in it', async () => {
      const { poll, headlines } = await newsroom();
      const grown = { guid: 'entry-2', title: 'Entry 1', text: `${entry(1).text} and more` };
      await poll([entry(1)]);
      for (let n = 0; n < 2; n++) expect(await poll([grown, entry(1)])).toMatchObject({ fresh: 0, updated: 0 });
      expect(await headlines()).toEqual(['Entry 1']);
    });

    test('are each taken back alone', async () => {
      const { database } = await newsroom();
      const news = (n: number, pubstatus: string) => ({ uri: `urn:agency:${n}`, url: page, headline: `Talks ${n}`, body_text: textOf(`talk${n}x`), pubstatus });
      const send = (...objects: readonly object[]) => importText(database, JSON.stringify(objects), { publish: true, feed: 'https://paper.example/ninjs' });
      await send(news(1, 'usable'), news(2, 'usable'));
      expect(await send(news(2, 'canceled'), news(3, 'canceled'))).toMatchObject({ updated: 1, unchanged: 1 });
      expect(await send(news(1, 'usable'), news(4, 'usable'), news(3, 'usable'))).toMatchObject({ new: 1, unchanged: 1, canceled: 1 });
      const states = await database.write(({ tables }) => tables.selectFrom('article').select(['headline', 'status']).orderBy('id').execute());
      expect(states.map(({ headline, status }) => `${headline} ${status}`)).toEqual(['Talks 1 PUBLISHED', 'Talks 2 WITHDRAWN', 'Talks 4 PUBLISHED']);
    });
  });

  describe('a story that gets another guid at the same address', () => {
    test.each([
      ['says nearly the same', { title: 'Renamed', text: `${entry(1).text} and more` }],
      ['has the same headline', { title: 'Entry 1', text: textOf('rewritten') }],
    ])('is the same story if it %s', async (_how, said) => {
      const { poll, headlines } = await newsroom();
      await poll([entry(1)]);
      expect(await poll([{ guid: 'https://paper.example/?p=1', ...said }])).toMatchObject({ fresh: 0, updated: 1 });
      expect(await poll([{ guid: 'https://paper.example/?p=1', title: 'Once more', text: said.text }])).toMatchObject({ fresh: 0, updated: 1 });
      expect(await headlines()).toEqual(['Once more']);
    });
  });

  test('a feed of another site takes nothing back at an address that is not its own', async () => {
    const { database } = await newsroom();
    const news = (pubstatus: string) => JSON.stringify({ uri: 'urn:1', url: page, headline: 'Talks', body_text: textOf('talk'), pubstatus, versioncreated: '2025-01-06T10:00:00Z' });
    const send = (site: string, pubstatus: string) => importText(database, news(pubstatus), { publish: true, feed: `https://${site}.example/ninjs` });
    expect(await send('aggregator', 'canceled')).toMatchObject({ unchanged: 1 });
    expect(await send('paper', 'usable')).toMatchObject({ new: 1 });
    expect(await send('other', 'canceled')).toMatchObject({ updated: 0, unchanged: 1 });
    expect(await database.write(({ tables }) => tables.selectFrom('article').select('status').execute())).toEqual([{ status: 'PUBLISHED' }]);
    expect(await send('paper', 'canceled')).toMatchObject({ updated: 1 });
  });
});
