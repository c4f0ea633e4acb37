import fc from 'fast-check';
import BetterSqlite from 'better-sqlite3';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Database } from '../../db/database.ts';
import { openDatabase } from '../../db/open.ts';
import { importText } from '../../src/ingest/import.ts';
import { bandsOf, shinglesOf, similarity, wordsOf } from '../../src/ingest/near/shingles.ts';
import { feedOf, settledPlace, type FeedStory } from '../kit/archive.ts';
import { onEachDatabase, sqlitePlace } from '../kit/databases.ts';

/** A text of so many words, the same for the same seed. */
function words(count: number, seed: number): string[] {
  let state = seed * 7919 + 17;
  return Array.from({ length: count }, () => `w${(state = (state * 48271) % 2147483647) % 5000}`);
}

/** The same text, with each `nth` word another. */
const edited = (text: readonly string[], nth: number): string => text.map((word, n) => (n % nth === 0 ? `other${n}` : word)).join(' ');

describe('texts that are alike', () => {
  test('share at least half of their shingles, whatever their case and punctuation', () => {
    const text = words(300, 1);
    expect(similarity(shinglesOf(text.join(' ')), shinglesOf(text.join(', ').toUpperCase()))).toBe(1);
    expect(similarity(shinglesOf(text.join(' ')), shinglesOf(edited(text, 12)))).toBeGreaterThan(0.5);
    expect(similarity(shinglesOf(text.join(' ')), shinglesOf(edited(text, 4)))).toBeLessThan(0.2);
    expect(similarity(shinglesOf(text.join(' ')), shinglesOf(words(300, 2).join(' ')))).toBeLessThan(0.05);
  });

  test('have a band in common, and others hardly ever', () => {
    let [alike, unlike] = [0, 0];
    for (let seed = 1; seed <= 200; seed++) {
      const text = words(200, seed);
      const bands = new Set(bandsOf(shinglesOf(text.join(' '))));
      expect(bands.size).toBe(32);
      const meets = (other: string) => bandsOf(shinglesOf(other)).some((band) => bands.has(band));
      if (meets(edited(text, 10))) alike++;
      if (meets(words(200, seed + 1000).join(' '))) unlike++;
    }
    expect(alike).toBeGreaterThan(195);
    expect(unlike).toBeLessThan(5);
  });

  test('are compared by their words: runs of letters and digits, of whatever script', () => {
    expect(wordsOf('A day’s 2½ 𝒜b, 北京 ʼa')).toEqual(wordsOf('A DAY S 21⁄2 ab 北京 ʼa'));
    const fnv1a = (word: string): number => Array.from({ length: word.length }, (_, n) => word.charCodeAt(n)).reduce((hash, unit) => Math.imul(hash ^ unit, 0x0100_0193), 0x811c_9dc5);
    fc.assert(fc.property(fc.array(fc.oneof(fc.string({ unit: 'binary', maxLength: 8 }), fc.constantFrom('\ud835', '\udc9c', 'é', '½', '1', ' ')), { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      expect([...wordsOf(text)]).toEqual([...new Set((text.normalize('NFKC').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(fnv1a))]);
    }), { numRuns: 200 });
    const many = Array.from({ length: 20_010 }, (_, n) => `w${n}`);
    expect([...wordsOf(many.join(' '))]).toEqual(many.slice(0, 20_000).map(fnv1a));
  });

  test('are numbers that a database takes; and a brief has none', () => {
    fc.assert(fc.property(fc.string({ maxLength: 2000 }), (text) => {
      for (const band of bandsOf(shinglesOf(text))) expect(Number.isSafeInteger(band) && band >= 0).toBe(true);
    }), { numRuns: 50 });
    expect(bandsOf(shinglesOf('Rain in the north, and sun in the south of the country.'))).toEqual([]);
  });
});

onEachDatabase((makePlace) => {
  describe('a story that says what another says', () => {
    async function newsroom() {
      const place = await settledPlace(makePlace);
      const database = await openDatabase(place.url);
      onTestFinished(() => database.close());
      const take = async (site: string, ...stories: readonly FeedStory[]) => {
        const { new: taken, updated, unchanged, duplicate, refused } = await importText(database, feedOf(stories, site), { publish: true });
        return { new: taken, updated, unchanged, duplicate, refused: refused.length };
      };
      const duplicates = () => database.write(({ tables }) => tables.selectFrom('duplicate').innerJoin('article', 'article.id', 'duplicate.article_id').select(['duplicate.key', 'article.headline as original', 'duplicate.url', 'duplicate.similarity']).orderBy('key').execute());
      return { database, place, take, duplicates };
    }
    const text = words(120, 3);
    const original = { guid: 'a', title: 'Talks open', text: text.join(' ') };
    const none = { new: 0, updated: 0, unchanged: 0, duplicate: 0, refused: 0 };

    test('is linked to the original and not repeated, nor told again', async () => {
      const { database, take, duplicates } = await newsroom();
      expect(await take('https://one.example', original)).toEqual({ ...none, new: 1 });
      const copy = { guid: 'b', title: 'In Tashkent, talks begin', text: edited(text, 15) };
      expect(await take('https://two.example', copy)).toEqual({ ...none, duplicate: 1 });
      expect(await take('https://two.example', copy)).toEqual({ ...none, unchanged: 1 });
      expect(await duplicates()).toEqual([{ key: 'b', original: 'Talks open', url: 'https://two.example/b', similarity: expect.toSatisfy((share: number) => share >= 500 && share < 1000) }]);
      expect(await database.write(({ tables }) => tables.selectFrom('announcement').select('kind').execute())).toEqual([{ kind: 'PUBLISHED' }]);
    });

    test('is so, too, where both are taken in at once', async () => {
      const { database, place } = await newsroom();
      const other = await openDatabase(place.url);
      onTestFinished(() => other.close());
      for (let n = 0; n < 8; n++) {
        const same = words(120, 100 + n).join(' ');
        const take = (by: Database, site: string) => importText(by, feedOf([{ guid: `${site}-${n}`, title: `Of ${site} ${n}`, text: same }], `https://${site}.example`), { publish: true });
        const [one, two] = await Promise.all([take(database, 'one'), take(other, 'two')]);
        expect([one.new + two.new, one.duplicate + two.duplicate]).toEqual([1, 1]);
      }
    });

    test('and becomes another one is a story of its own from then on', async () => {
      const { take, duplicates } = await newsroom();
      await take('https://one.example', original);
      await take('https://two.example', { guid: 'b', title: 'The same', text: edited(text, 20) });
      expect(await take('https://two.example', { guid: 'b', title: 'Another', text: words(120, 4).join(' ') })).toEqual({ ...none, new: 1 });
      expect(await duplicates()).toEqual([]);
    });

    test('is an edit where it has the same name, and is found by what it says now', async () => {
      const { take, duplicates } = await newsroom();
      await take('https://one.example', original);
      expect(await take('https://one.example', { ...original, text: edited(text, 30) })).toEqual({ ...none, updated: 1 });
      const rewritten = words(120, 5);
      expect(await take('https://one.example', { ...original, text: rewritten.join(' ') })).toEqual({ ...none, updated: 1 });
      expect(await take('https://two.example', { guid: 'b', title: 'Copied', text: edited(rewritten, 20) }, { guid: 'c', title: 'An old one', text: edited(text, 20) })).toEqual({ ...none, duplicate: 1, new: 1 });
      expect((await duplicates()).map(({ key }) => key)).toEqual(['b']);
    });

    test('is so among old stories that are drafts, too; and a draft of another year is no original', async () => {
      const { database, place, duplicates } = await newsroom();
      const draft = (text: string) => importText(database, text, { publish: false });
      expect(await draft(feedOf([original], 'https://one.example'))).toMatchObject({ new: 1 });
      expect(await draft(feedOf([{ guid: 'b', title: 'In Tashkent, talks begin', text: edited(text, 15) }], 'https://two.example'))).toMatchObject({ new: 0, duplicate: 1 });
      expect(await draft(feedOf([{ ...original, guid: 'y' }], 'https://three.example').replace('Mon, 06 Jan 2025 10:00:00 GMT', new Date().toUTCString()))).toMatchObject({ new: 1, duplicate: 0 });
      expect((await duplicates()).map(({ original: of }) => of)).toEqual(['Talks open']);
      // Taken in before its source's date was kept, it has it once its source says it again.
      await database.write(({ tables }) => tables.updateTable('article_key').set({ published_at: null }).execute());
      expect(await draft(feedOf([original], 'https://one.example'))).toMatchObject({ unchanged: 1 });
      const other = await openDatabase(place.url);
      onTestFinished(() => other.close());
      expect(await other.write(({ tables }) => tables.selectFrom('article_key').select('published_at').where('key', '=', 'a').execute())).toEqual([{ published_at: '2025-01-06T10:00:00.000Z' }]);
    });

    test('is a story of its own a year later, or where both are briefs', async () => {
      const { database, take } = await newsroom();
      await take('https://one.example', original, { guid: 'x', title: 'Rain', text: 'Rain in the north, sun in the south.' });
      const later = feedOf([{ ...original, guid: 'y' }], 'https://two.example').replace('2025', '2026');
      expect(await importText(database, later, { publish: true })).toMatchObject({ new: 1, duplicate: 0 });
      expect(await take('https://two.example', { guid: 'z', title: 'Rain', text: 'Rain in the north, sun in the south.' })).toEqual({ ...none, new: 1 });
    });
  });
});

test('the original is looked up, not looked for: no scan of the archive', async () => {
  const place = await settledPlace(sqlitePlace);
  const database = await openDatabase(place.url);
  onTestFinished(() => database.close());
  const sent: string[] = [];
  const stories = [1, 2].map((seed) => ({ guid: String(seed), title: 'Talks', text: words(120, seed).join(' ') }));
  database.onStatement = (sql) => sent.push(sql);
  await importText(database, feedOf([...stories, { guid: '3', title: 'Copy', text: edited(words(120, 1), 15) }]), { publish: true });
  database.onStatement = undefined;
  const handle = new BetterSqlite(place.url.slice('file:'.length), { readonly: true });
  onTestFinished(() => void handle.close());
  const asked = sent.filter((sql) => sql.startsWith('select') && /near_text|duplicate|article_body/.test(sql));
  expect(asked.some((sql) => sql.includes('near_text'))).toBe(true);
  for (const sql of new Set(asked)) {
    const plan = handle.prepare<unknown[], { detail: string }>(`explain query plan ${sql}`).all(...Array.from({ length: sql.split('?').length - 1 }, () => null));
    expect(plan.map(({ detail }) => detail).filter((step) => step.startsWith('SCAN') && !step.startsWith('SCAN json_each')), sql).toEqual([]);
  }
});
