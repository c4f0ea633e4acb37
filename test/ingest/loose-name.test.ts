import { describe, expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../../db/open.ts';
import { importText } from '../../src/ingest/import.ts';
import { settledPlace } from '../kit/archive.ts';
import { onEachDatabase } from '../kit/databases.ts';

const rain = 'Rain comes from the west in the morning, and it is going to stay until the evening in most of the country, with strong wind at the coast and snow above two thousand metres.';
const sun = 'After a cold night all regions are sunny with temperatures around twenty degrees, only in the valleys there is fog that takes its time, and no clouds are to be seen for days.';
const dust = 'Schools in three towns stay closed since a storm carries sand from the dried seabed, doctors ask people to keep their windows shut, and flights were sent to other airports.';

onEachDatabase((makePlace) => {
  describe('a story that only its headline names', () => {
    async function newsroom() {
      const place = await settledPlace(makePlace);
      const database = await openDatabase(place.url);
      onTestFinished(() => database.close());
      const take = async (document: string) => {
        const { new: fresh, updated, unchanged, refused } = await importText(database, document, { publish: true });
        expect(refused).toEqual([]);
        return { new: fresh, updated, unchanged };
      };
      const said = async () => (await database.write(({ tables }) => tables.selectFrom('article').innerJoin('article_body', 'article_id', 'id').select(['text', 'status']).orderBy('id').execute()))
        .map(({ text, status }) => `${status} ${text}`);
      return { take, said };
    }
    const none = { new: 0, updated: 0, unchanged: 0 };
    const forms: readonly (readonly [string, (text: string) => string])[] = [
      ['plain text', (text) => `Weather forecast\n\n${text}\n`],
      ['Markdown', (text) => `# Weather forecast\n\n${text}\n`],
      ['a feed that says neither whose nor where it is, with a number', (text) => `<rss version="2.0"><channel><title>Paper</title><item><guid isPermaLink="false">1</guid><title>Weather forecast</title><description>${text}</description></item></channel></rss>`],
    ];

    test.for(forms)('in %s is another one where it says something else, and the same again where it says it again, or half of it', async ([, document]) => {
      const { take, said } = await newsroom();
      for (const text of [rain, sun, dust]) expect(await take(document(text))).toEqual({ ...none, new: 1 });
      for (const text of [rain, sun, dust]) expect(await take(document(text))).toEqual({ ...none, unchanged: 1 });
      expect(await take(document(sun.replace('twenty', 'eighteen')))).toEqual({ ...none, updated: 1 });
      expect(await take(document(rain.replace('morning', 'afternoon')))).toEqual({ ...none, updated: 1 });
      expect(await said()).toEqual([rain.replace('morning', 'afternoon'), sun.replace('twenty', 'eighteen'), dust].map((text) => `PUBLISHED ${text}`));
    });

    test('is a brief of a few words, which is mended', async () => {
      const { take, said } = await newsroom();
      const brief = (text: string) => `Weather forecast\n\n${text}\n`;
      expect(await take(brief('Rain in the north and sun in the south.'))).toEqual({ ...none, new: 1 });
      expect(await take(brief('Rain in the north, and sun in the east.'))).toEqual({ ...none, updated: 1 });
      expect(await take(brief('Schools stay closed since a storm carries sand.'))).toEqual({ ...none, new: 1 });
      expect(await said()).toHaveLength(2);
    });

    test('with an id of its own is that one, whatever it says', async () => {
      const { take, said } = await newsroom();
      const document = (text: string) => `---\nid: forecast\ntitle: Weather forecast\n---\n${text}\n`;
      expect(await take(document(rain))).toEqual({ ...none, new: 1 });
      expect(await take(document(sun))).toEqual({ ...none, updated: 1 });
      expect(await said()).toEqual([`PUBLISHED ${sun}`]);
    });
  });
});
