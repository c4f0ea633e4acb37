import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { onEachDatabase } from './kit/databases.ts';
import { follow } from './kit/follow.ts';
import { openNewsroom } from './kit/newsroom.ts';
import { change } from './graph/asking.ts';

onEachDatabase((place) => {
  describe('a search on the wire', () => {
    test('is told of what says it, before a change or after, live and again from the past', async () => {
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
});
