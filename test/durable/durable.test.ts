import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { settledPlace, within } from '../kit/archive.ts';
import { onEachDatabase } from '../kit/databases.ts';
import { openNewsroom } from '../kit/newsroom.ts';
import { change } from '../graph/asking.ts';
import { flawsOf } from './integrity.ts';
import { killInRounds } from './rounds.ts';

/** The long form, with two hundred: `npm run soak:durable`. */
const rounds = Number(process.env.DURABLE_ROUNDS ?? 3);
const seed = Number(process.env.DURABLE_SEED ?? Date.now() % 1_000_000);

onEachDatabase((makePlace) => {
  test(`a server killed ${rounds} times while clients write has lost nothing that it acknowledged, and done nothing by half (seed ${seed})`, async () => {
    const place = await settledPlace(makePlace);
    const figures = await killInRounds(place, { rounds, seed, say: (line) => void process.stdout.write(`${place.name}: ${line}\n`) });
    process.stdout.write(`Durability on ${place.name}: ${rounds} kills, ${JSON.stringify({ ...figures, longestStart: Math.round(figures.longestStart) })}, seed ${seed}\n`);
    expect(figures.flaws.slice(0, 20)).toEqual([]);
    expect(figures.acknowledged).toBeGreaterThanOrEqual(rounds);
    expect(figures.cutOff).toBeGreaterThan(0);
  }, 120_000 + rounds * 20_000);

  describe('the check of all tables', () => {
    test.each<[string, string, RegExp]>([
      ['a lost body', 'delete from article_body where article_id = 1', /story 1: has no body/],
      ['a lost version', 'delete from revision where version = 2', /has the versions 1,3/],
      ['a half-done change', `update article set headline = 'Another' where id = 1`, /is not what its last version says/],
      ['a mention of another state', `update mention set status = 'DRAFT'`, /carries another state/],
      ['a lost mention', 'delete from mention', /is not what its last version says/],
      ['a lost announcement', 'delete from announcement where version = 3', /version 3: PUBLISHED, and not announced/],
      ['an announcement that is not found', 'delete from announcement_entity', /is not found by all/],
      ['a line of the audit', `update audit set actor = 'Nobody' where seq = 2`, /audit 2: was changed/],
      ['a story that the search lost', 'delete from indexed where article_id = 1', /story 1: the search does not know it/],
      ['a story in the wrong index', 'update indexed set is_public = 0', /is PUBLISHED, and in the search of what is dark/],
      ['an index that lacks a story', 'delete from search_public', /search_public \d+: is not what story 1 says/],
      ['an index that is behind its story', `update article set section = 'Another'`, /search_public \d+: is not what story 1 says/],
      ['an index that says what no story says', `insert into search_dark (SEARCHED) values (7, 'word')`, /search_dark 7: is not what story \(none\) says/],
      ['a lost line of the audit', 'delete from audit where seq = 2', /does not go on/],
    ])('sees %s', async (_what, statement, flaw) => {
      const news = await openNewsroom(makePlace);
      const { id } = await news.story({ about: ['kazakhstan'] });
      await change(news, 'correctArticle', { id, version: 2, note: 'It was otherwise.', headline: 'Right' });
      expect(await flawsOf(news.place.url)).toEqual([]);
      await within(news.place.url, async (tx) => {
        // The one column that an index has of its own name on each database.
        const columns = (await tx.dialect.columnNames(tx.tables, 'search_dark')).includes('docid') ? 'docid, terms' : 'rowid, terms';
        await sql.raw(statement.replace('SEARCHED', columns)).execute(tx.tables);
      });
      expect((await flawsOf(news.place.url)).join('\n')).toMatch(flaw);
    });
  });
});
