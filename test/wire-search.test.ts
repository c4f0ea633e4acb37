import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { beginNewLog } from '../db/meta.ts';
import { change } from './graph/asking.ts';
import { onEachDatabase } from './kit/databases.ts';
import { follow, type Told } from './kit/follow.ts';
import { newsDesk } from './kit/newsdesk.ts';
import { openNewsroom, type TestNewsroom } from './kit/newsroom.ts';

const shape = (told: readonly Told[]) => told.map(({ kind, articleId }) => [kind, articleId]);

/** A newsroom with a day's news on water and on rail, and what one who searches for water is to be told of it. */
async function aDay(news: TestNewsroom): Promise<[string, string][]> {
  const desk = newsDesk(news.tokens.EDITOR);
  const water = await news.story({ headline: 'Talks on waters open', body: '<p>Rivers.</p>' });
  await news.story({ headline: 'Rail', body: '<p>A line to the port.</p>' });
  const inBody = await news.story({ headline: 'Ministers meet', summary: 'In the capital.', body: '<p>They spoke of water and of grain.</p>' });
  const late = await news.story({ headline: 'Energy', body: '<p>Power lines.</p>' });
  const joined = await desk.change(news.url, 'update', { id: late.id, version: late.version, body: '<p>Power lines and water.</p>' });
  const left = await desk.change(news.url, 'correct', { id: inBody.id, version: inBody.version, note: 'It was grain alone.', body: '<p>They spoke of grain.</p>' });
  await desk.change(news.url, 'update', { id: inBody.id, version: left.version, body: '<p>They spoke of wheat.</p>' });
  await desk.change(news.url, 'withdraw', { id: water.id, version: water.version, reason: 'It was not so.' });
  await desk.change(news.url, 'withdraw', { id: inBody.id, version: left.version + 1, reason: 'Nor was this.' });
  return [['PUBLISHED', water.id], ['PUBLISHED', inBody.id], ['UPDATED', joined.id], ['LEFT_FILTER', inBody.id], ['WITHDRAWN', water.id]];
}

onEachDatabase((place) => {
  test('a search is followed: by what a story said before a change and says after it', async () => {
    const news = await openNewsroom(place);
    const begin = await news.data('{ articles { liveCursor } }');
    const filter = { search: 'water' };
    const live = follow(news.url, { filter, after: begin.articles.liveCursor });
    const expected = await aDay(news);
    expect(shape(await live.until(expected.length, 20_000))).toEqual(expected);
    const end = await news.story({ headline: 'The last on water' });
    expect(shape(await live.until(expected.length + 1))).toEqual([...expected, ['PUBLISHED', end.id]]);
    await live.stop();

    const replay = follow(news.url, { filter, after: begin.articles.liveCursor });
    expect(shape(await replay.until(expected.length + 1))).toEqual([...expected, ['PUBLISHED', end.id]]);
    await replay.stop();
    const query = 'query ($filter: ArticleFilter, $first: Int, $last: Int, $after: String) { announcements(filter: $filter, first: $first, last: $last, after: $after) { nodes { kind articleId article { headline } } pageInfo { hasNextPage } } }';
    const past = await news.data(query, { filter, first: 3, after: begin.articles.liveCursor });
    expect(shape(past.announcements.nodes)).toEqual(expected.slice(0, 3));
    expect(past.announcements.pageInfo.hasNextPage).toBe(true);
    const newest = await news.data(query, { filter, last: 2 });
    expect(shape(newest.announcements.nodes)).toEqual([expected.at(-1), ['PUBLISHED', end.id]]);
    expect(newest.announcements.nodes[0].article).toBeNull();
  });

  test('what a story said before a backup was restored is forgotten', async () => {
    const news = await openNewsroom(place);
    const story = await news.story({ headline: 'Talks on water' });
    const before = follow(news.url, { filter: { search: 'water' }, last: 1 });
    await before.until(1);
    // As silkwire restore --new-epoch, with a state in which the same version of that story said something else.
    await news.database.write(async (tx) => {
      await beginNewLog(tx);
      for (const { version, snapshot } of await tx.tables.selectFrom('revision').select(['version', 'snapshot']).where('article_id', '=', Number(atob(story.id).split(':')[1])).execute()) {
        await tx.tables.updateTable('revision').set({ snapshot: snapshot.replaceAll('water', 'grain') }).where('version', '=', version).execute();
      }
    });
    await before.over;
    const last = async (search: string) => (await news.data('query ($filter: ArticleFilter) { announcements(filter: $filter, last: 1) { nodes { articleId } } }', { filter: { search } })).announcements.nodes;
    expect(await last('grain')).toEqual([{ articleId: story.id }]);
    expect(await last('water')).toEqual([]);
  });

  test('phrases, exclusions, names and the rest of the filter hold on the wire as in the archive', async () => {
    const news = await openNewsroom(place);
    const searches = ['"open talks"', 'talks -rail', 'tal*', 'Toqaev', 'rail OR port', 'nothing-that-is-there'];
    const stories = [
      { headline: 'They open talks on rail', about: ['kazakhstan'] }, { headline: 'Talks open', about: ['kazakhstan'] }, { headline: 'A tall port', about: ['uzbekistan'] },
      { headline: 'A president speaks', about: ['kassym-jomart-tokayev', 'kazakhstan'] },
    ];
    const { articles } = await news.data('{ articles { liveCursor } }');
    const followers = searches.map((search) => follow(news.url, { filter: { search, countries: ['KZ'] }, after: articles.liveCursor }));
    for (const story of stories) await news.story(story);
    for (const [n, search] of searches.entries()) {
      const list = await news.data('query ($filter: ArticleFilter) { articles(filter: $filter, orderBy: OLDEST) { nodes { id } } }', { filter: { search, countries: ['KZ'] } });
      const ids = list.articles.nodes.map(({ id }: { id: string }) => id);
      if (search !== searches.at(-1)) expect(ids.length, search).toBeGreaterThan(0);
      const told = await followers[n]?.until(ids.length, 10_000);
      expect(told?.map(({ articleId }) => articleId), search).toEqual(ids);
    }
    await Promise.all(followers.map((follower) => follower.stop()));
  });

  test('what is found in a list and what is told after it leave no gap while stories are published', async () => {
    const news = await openNewsroom(place);
    const writing = (async () => {
      for (let n = 0; n < 30; n++) await news.story({ headline: n % 2 === 0 ? `Water ${n}` : `Rail ${n}` });
    })();
    await new Promise((resolve) => setTimeout(resolve, 100));
    const { articles } = await news.data('{ articles(filter: { search: "water" }, first: 100) { liveCursor nodes { headline } } }');
    const follower = follow(news.url, { filter: { search: 'water' }, after: articles.liveCursor });
    await writing;
    const shown = articles.nodes.map(({ headline }: { headline: string }) => headline);
    const told = await follower.until(15 - shown.length, 20_000);
    expect([...shown, ...told.map(({ article }) => article?.headline)].toSorted()).toEqual(Array.from({ length: 15 }, (_, n) => `Water ${n * 2}`).toSorted());
    await follower.stop();
  });

  test('names and phrases are heard before a change or after it, live and again from the past', async () => {
    const news = await openNewsroom(place);
    const filter = { search: '"shared water" OR Тоқаев' };
    const live = follow(news.url, { filter, last: 0 });
    await pause(500);
    await news.story({ headline: 'Water that is shared', body: 'Not so.' });
    const water = await news.story({ headline: 'A story', body: '<p>They speak of shared waters.</p>' });
    const linked = await news.story({ headline: 'The president speaks', body: 'He did.', about: ['kassym-jomart-tokayev'] });
    await live.until(2);
    await change(news, 'updateArticle', { id: water.id, version: 2, byline: 'A. Writer' });
    await change(news, 'updateArticle', { id: water.id, version: 3, body: 'They speak of something else.', summary: '' });
    await change(news, 'withdrawArticle', { id: linked.id, version: 2, reason: 'It was not so.' });
    await change(news, 'withdrawArticle', { id: water.id, version: 4, reason: 'Nor was this.' });
    const last = await news.story({ headline: 'Shared water' });
    const expected = [
      ['PUBLISHED', water.id], ['PUBLISHED', linked.id], ['UPDATED', water.id], ['LEFT_FILTER', water.id], ['WITHDRAWN', linked.id], ['PUBLISHED', last.id],
    ];
    const told = await live.until(expected.length, 20_000);
    expect(told.map(({ kind, articleId }) => [kind, articleId])).toEqual(expected);
    const { announcements } = await news.data('query ($filter: ArticleFilter) { announcements(filter: $filter, first: 50) { nodes { kind articleId } } last: announcements(filter: $filter, last: 2) { nodes { kind } } }', { filter });
    expect(announcements.nodes.map(({ kind, articleId }: { kind: string; articleId: string }) => [kind, articleId])).toEqual(expected);
    const again = follow(news.url, { filter, after: told[0]?.cursor ?? '' });
    expect((await again.until(expected.length - 1, 20_000)).map(({ articleId }) => articleId)).toEqual(expected.slice(1).map(([, id]) => id));
    await Promise.all([live.stop(), again.stop()]);
  });
});
