import { expect, test } from 'vitest';
import { importText } from '../../src/ingest/import.ts';
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

  test('a story that speaks of an event that was merged since it was linked is told to those who want the kept one', async () => {
    const [kept, gone] = [await change(room(), 'createEvent', { name: 'Talks that are kept', type: 'TALKS' }), await change(room(), 'createEvent', { name: 'The same talks', type: 'TALKS' })];
    const entityId = await room().database.write(async ({ tables }) => (await tables.selectFrom('entity').select('id').where('slug', '=', gone.event.slug).executeTakeFirstOrThrow()).id);
    await change(room(), 'mergeEntities', { id: kept.event.id, duplicate: gone.event.id });
    const follower = follow(room().url, { filter: { eventTypes: ['TALKS'] } });
    await pause(300);
    // Its names are of before the merge.
    const linker = () => ({ links: [{ entityId, salience: 900, count: 1, surfaces: ['talks'], origin: 'LINKER' as const, confidence: 1000, spans: [] }], doubts: [] });
    const json = (headline: string) => JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'F', items: [{ id: 'talks', title: headline, content_html: '<p>They talk.</p>' }] });
    expect(await importText(room().database, json('Talks'), { publish: true, linker: async () => linker })).toMatchObject({ new: 1 });
    expect(await importText(room().database, json('Talks go on'), { publish: true, linker: async () => linker })).toMatchObject({ updated: 1 });
    expect((await follower.until(2)).map(({ kind }) => kind)).toEqual(['PUBLISHED', 'UPDATED']);
    await follower.stop();
  });
});
