import { expect, test } from 'vitest';
import { change, sharedNewsroom } from '../graph/asking.ts';
import { onEachDatabase } from '../kit/databases.ts';
import { follow } from '../kit/follow.ts';
import type { Data } from '../kit/newsroom.ts';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

onEachDatabase((place) => {
  const room = sharedNewsroom(place);

  test('an event of another type is found by that, and whoever was shown its stories by the old one is told what becomes of them', async () => {
    const { event } = await change(room(), 'createEvent', { name: 'A meeting of a sort', type: 'PROTEST' });
    const story = await room().story({ about: [event.id] });
    const [old, own] = (['PROTEST', 'ELECTION'] as const).map((type) => follow(room().url, { filter: { eventTypes: [type] } }));
    await pause(300);
    await change(room(), 'updateEvent', { id: event.id, version: 1, type: 'ELECTION', status: 'HELD' });
    const listed = async (type: string): Promise<Data[]> =>
      (await room().data('query ($filter: ArticleFilter) { articles(filter: $filter) { nodes { id } } }', { filter: { eventTypes: [type] } })).articles.nodes.filter(({ id }: Data) => id === story.id);
    expect([await listed('PROTEST'), await listed('ELECTION')]).toEqual([[], [{ id: story.id }]]);
    await change(room(), 'updateArticle', { id: story.id, version: 2, urgency: 1 });
    expect((await old?.until(1))?.map(({ kind, articleId, article }) => [kind, articleId, article?.id])).toEqual([['LEFT_FILTER', story.id, story.id]]);
    expect((await own?.until(1))?.map(({ kind, articleId }) => [kind, articleId])).toEqual([['UPDATED', story.id]]);
    for (const follower of [old, own]) await follower?.stop();
  });
});
