import { describe, expect, test } from 'vitest';
import { beginNewLog } from '../db/meta.ts';
import { onEachDatabase } from './kit/databases.ts';
import { follow } from './kit/follow.ts';
import { openNewsroom, type TestNewsroom, type TestStory } from './kit/newsroom.ts';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function change(news: TestNewsroom, verb: 'update' | 'correct' | 'withdraw', input: object): Promise<TestStory> {
  const Verb = `${verb[0]?.toUpperCase()}${verb.slice(1)}Article`;
  const result = await news.data(
    `mutation ($input: ${Verb}Input!) { ${verb}Article(input: $input) { __typename ... on Error { message } ... on ${Verb}Success { article { id version slug } } } }`,
    { input },
    'EDITOR',
  );
  const outcome = result[`${verb}Article`];
  expect(outcome.__typename, outcome.message).toBe(`${Verb}Success`);
  return outcome.article;
}

onEachDatabase((place) => {
  describe('a subscriber', () => {
    test('is told of a story when it is published', async () => {
      const news = await openNewsroom(place);
      const follower = follow(news.url);
      await pause(100);
      const story = await news.story({ headline: 'A first story' });
      const [first] = await follower.until(1);
      expect(first).toMatchObject({ kind: 'PUBLISHED', articleId: story.id, version: 2, note: null, article: { headline: 'A first story', status: 'PUBLISHED' } });
      await follower.stop();
    });

    test('is not told of drafts', async () => {
      const news = await openNewsroom(place);
      const follower = follow(news.url);
      await pause(100);
      const draft = await news.story({ draft: true });
      await change(news, 'update', { id: draft.id, version: draft.version, headline: 'Still a draft' });
      const story = await news.story();
      const told = await follower.until(1);
      expect(told.map(({ articleId }) => articleId)).toEqual([story.id]);
      await follower.stop();
    });

    test('begins with the newest few, the oldest of them first, and goes on live', async () => {
      const news = await openNewsroom(place);
      const stories = [await news.story(), await news.story(), await news.story()];
      const follower = follow(news.url, { last: 2 });
      await follower.until(2);
      const live = await news.story();
      const told = await follower.until(3);
      expect(told.map(({ articleId }) => articleId)).toEqual([stories[1]?.id, stories[2]?.id, live.id]);
      await follower.stop();
    });

    test('comes back with its cursor and has missed nothing, and is told nothing twice', async () => {
      const news = await openNewsroom(place);
      const follower = follow(news.url, { last: 1 });
      await news.story();
      const cursor = (await follower.until(1))[0]?.cursor ?? '';
      await follower.stop();
      const missed = [await news.story(), await news.story(), await news.story()];
      const again = follow(news.url, { after: cursor });
      await again.until(3);
      const live = await news.story();
      const told = await again.until(4);
      expect(told.map(({ articleId }) => articleId)).toEqual([...missed, live].map(({ id }) => id));
      await again.stop();
    });

    test('replays a long past in pages while others publish, without a gap', async () => {
      const news = await openNewsroom(place);
      const ids: string[] = [];
      for (let n = 0; n < 230; n++) ids.push((await news.story({ about: ['kazakhstan'] })).id);
      const { announcements } = await news.data('{ announcements(first: 1) { nodes { cursor } } }');
      const follower = follow(news.url, { after: announcements.nodes[0].cursor, filter: { countries: ['KZ'] } });
      for (let n = 0; n < 20; n++) ids.push((await news.story({ about: ['kazakhstan'] })).id);
      const told = await follower.until(249, 15_000);
      expect(told.map(({ articleId }) => articleId)).toEqual(ids.slice(1));
      await follower.stop();
    }, 60_000);
  });

  describe('a filter', () => {
    test('lets through what speaks of its countries, people and organizations', async () => {
      const news = await openNewsroom(place);
      const follower = follow(news.url, { filter: { countries: ['KZ'], people: ['kassym-jomart-tokayev'], about: { none: ['brics'] } } });
      await pause(100);
      await news.story({ about: ['uzbekistan', 'kassym-jomart-tokayev'] });
      await news.story({ about: ['kazakhstan'] });
      await news.story({ about: ['kazakhstan', 'kassym-jomart-tokayev', 'brics'] });
      const match = await news.story({ about: ['kazakhstan', 'kassym-jomart-tokayev'] });
      const told = await follower.until(1);
      expect(told.map(({ articleId }) => articleId)).toEqual([match.id]);
      await follower.stop();
    });

    test('tells of a story that leaves it, and of a withdrawal, to those who were shown it', async () => {
      const news = await openNewsroom(place);
      const ofKazakhstan = follow(news.url, { filter: { countries: ['KZ'] } });
      const ofUzbekistan = follow(news.url, { filter: { countries: ['UZ'] } });
      await pause(100);
      const story = await news.story({ about: ['kazakhstan'] });
      const corrected = await change(news, 'correct', { id: story.id, version: story.version, note: 'It was Uzbekistan.', about: ['uzbekistan'] });
      // Once the story is withdrawn, a correction's note is told no more: so it has to have arrived.
      await ofUzbekistan.until(1);
      await change(news, 'withdraw', { id: story.id, version: corrected.version, reason: 'It did not happen.' });
      expect((await ofKazakhstan.until(2)).map(({ kind }) => kind)).toEqual(['PUBLISHED', 'LEFT_FILTER']);
      const told = await ofUzbekistan.until(2);
      expect(told.map(({ kind, note }) => [kind, note])).toEqual([['CORRECTED', 'It was Uzbekistan.'], ['WITHDRAWN', 'It did not happen.']]);
      expect(told[1]?.article).toBeNull();
      await pause(50);
      expect(ofKazakhstan.told).toHaveLength(2);
      await ofKazakhstan.stop();
      await ofUzbekistan.stop();
    });

    test('of a name that nobody has is an error that names it', async () => {
      const news = await openNewsroom(place);
      const follower = follow(news.url, { filter: { people: ['nobody-at-all'] } });
      await follower.over;
      expect(follower.errors[0]).toMatchObject({ message: expect.stringContaining('nobody-at-all'), extensions: { code: 'INVALID_INPUT' } });
    });
  });

  describe('a replay', () => {
    test('of a story that was withdrawn since carries no story', async () => {
      const news = await openNewsroom(place);
      const first = await news.story();
      const { announcements } = await news.data('{ announcements(first: 1) { nodes { cursor } } }');
      const story = await news.story({ headline: 'Withdrawn later' });
      await change(news, 'withdraw', { id: story.id, version: story.version, reason: 'Untrue.' });
      const follower = follow(news.url, { after: announcements.nodes[0].cursor });
      const told = await follower.until(2);
      expect(told.map(({ kind, article }) => [kind, article])).toEqual([['PUBLISHED', null], ['WITHDRAWN', null]]);
      expect(JSON.stringify(told)).not.toContain('Withdrawn later');
      expect(first.id).not.toBe(story.id);
      await follower.stop();
    });
  });

  describe('a cursor', () => {
    test('that was tampered with, or never was one, is refused', async () => {
      const news = await openNewsroom(place);
      await news.story();
      const { announcements } = await news.data('{ announcements(first: 1) { nodes { cursor } } }');
      const cursor: string = announcements.nodes[0].cursor;
      const changed = cursor.slice(0, 12) + (cursor[12] === 'A' ? 'B' : 'A') + cursor.slice(13);
      for (const after of [changed, 'nonsense', '', `${cursor}A`]) {
        const follower = follow(news.url, { after });
        await follower.over;
        expect(follower.errors[0]?.extensions?.code, after).toBe('CURSOR_INVALID');
      }
    });

    test('of another log is refused by name', async () => {
      const news = await openNewsroom(place);
      await news.story();
      const { announcements } = await news.data('{ announcements(first: 1) { nodes { cursor } } }');
      await news.database.write((tx) => tx.tables.updateTable('meta').set({ value: 'abcdefabcdef' }).where('key', '=', 'log_epoch').execute());
      const other = await openNewsroomAgain(news);
      const answer = await other.ask('query ($after: String) { announcements(after: $after) { nodes { cursor } } }', { after: announcements.nodes[0].cursor });
      expect(answer.errors[0]?.extensions?.code).toBe('CURSOR_EXPIRED');
      await other.close();
    });

    test('of before a backup was restored under a server that runs is refused there, too, and whoever follows is told', async () => {
      const news = await openNewsroom(place);
      await news.story();
      const follower = follow(news.url, { last: 1 });
      const [told] = await follower.until(1);
      // As silkwire restore --new-epoch, with a state in which the log was shorter.
      await news.database.write(async (tx) => {
        await beginNewLog(tx);
        await tx.tables.deleteFrom('announcement_entity').execute();
        await tx.tables.deleteFrom('announcement').execute();
      });
      await follower.over;
      expect(follower.errors[0]?.extensions?.code).toBe('CURSOR_EXPIRED');
      const back = follow(news.url, { after: told?.cursor ?? '' });
      await back.over;
      expect(back.errors[0]?.extensions?.code).toBe('CURSOR_EXPIRED');
      const anew = follow(news.url);
      await pause(300);
      const { id } = await news.story();
      expect((await anew.until(1)).map(({ articleId }) => articleId)).toEqual([id]);
      await anew.stop();
    });

    test('from the future is refused by name', async () => {
      const news = await openNewsroom(place);
      await news.story();
      await news.story();
      const { announcements } = await news.data('{ announcements(last: 1) { nodes { cursor } } }');
      await news.database.write(async (tx) => {
        await tx.tables.deleteFrom('announcement_entity').execute();
        await tx.tables.deleteFrom('announcement').where('seq', '>', 1).execute();
      });
      const follower = follow(news.url, { after: announcements.nodes[0].cursor });
      await follower.over;
      expect(follower.errors[0]?.extensions?.code).toBe('CURSOR_FROM_FUTURE');
    });
  });

  describe('the query of the same name', () => {
    test('pages through the past from either end', async () => {
      const news = await openNewsroom(place);
      const ids: string[] = [];
      for (let n = 0; n < 5; n++) ids.push((await news.story({ about: n % 2 === 0 ? ['kazakhstan'] : ['brics'] })).id);
      const page = 'nodes { articleId cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
      const query = `query ($first: Int, $after: String, $last: Int, $before: String, $filter: ArticleFilter) {
        announcements(first: $first, after: $after, last: $last, before: $before, filter: $filter) { ${page} } }`;
      const of = ({ announcements }: { announcements: { nodes: { articleId: string }[] } }) => announcements.nodes.map(({ articleId }) => articleId);
      const first = await news.data(query, { first: 2 });
      expect(of(first)).toEqual(ids.slice(0, 2));
      expect(first.announcements.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
      const second = await news.data(query, { first: 3, after: first.announcements.pageInfo.endCursor });
      expect(of(second)).toEqual(ids.slice(2));
      expect(second.announcements.pageInfo.hasNextPage).toBe(false);
      const last = await news.data(query, { last: 2 });
      expect(of(last)).toEqual(ids.slice(3));
      expect(of(await news.data(query, { last: 2, before: last.announcements.pageInfo.startCursor }))).toEqual(ids.slice(1, 3));
      expect(of(await news.data(query, { filter: { countries: ['KZ'] }, last: 2 }))).toEqual([ids[2], ids[4]]);
    });

    test('goes on from the liveCursor of a list without a gap', async () => {
      const news = await openNewsroom(place);
      await news.story();
      const { articles } = await news.data('{ articles { liveCursor nodes { id } } }');
      const next = await news.story();
      const answer = await news.data('query ($after: String) { announcements(after: $after) { nodes { articleId } } }', { after: articles.liveCursor });
      expect(articles.nodes).toHaveLength(1);
      expect(answer.announcements.nodes).toEqual([{ articleId: next.id }]);
    });
  });

  test('server-sent events carry the same subscription', async () => {
    const news = await openNewsroom(place);
    const story = await news.story();
    const stop = new AbortController();
    const response = await fetch(`${news.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query: 'subscription { announcements(last: 1) { kind articleId } }' }),
      signal: stop.signal,
    });
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    let text = '';
    for await (const chunk of response.body ?? []) {
      text += Buffer.from(chunk).toString();
      if (text.includes(story.id)) break;
    }
    expect(text).toContain('"kind":"PUBLISHED"');
    stop.abort();
  });
});

/** A second process's view of the same database, as after a restart. */
async function openNewsroomAgain(news: TestNewsroom): Promise<TestNewsroom> {
  return openNewsroom(async () => ({ ...news.place, remove: async () => {} }), { keep: true });
}
