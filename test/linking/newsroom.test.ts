import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../kit/command.ts';
import { onEachDatabase } from '../kit/databases.ts';
import { openNewsroom } from '../kit/newsroom.ts';

const feed = (title: string, body: string): string => `<?xml version="1.0"?><rss version="2.0"><channel><title>A feed</title><link>https://feed.example/</link><item><guid>one</guid><title>${title}</title><link>https://feed.example/one</link><pubDate>Wed, 23 Oct 2024 09:00:00 GMT</pubDate><description>${body}</description></item></channel></rss>`;

onEachDatabase((makePlace) => {
  describe('linking in the newsroom', () => {
    test('imported stories know who and what they are about; a changed one anew, and an editor\'s word stays', async () => {
      const room = await openNewsroom(makePlace);
      const file = join(room.place.folder, 'feed.xml');
      const importing = async (title: string, body: string, ...options: string[]) => {
        writeFileSync(file, feed(title, body));
        expect(await run(['import', file, '--publish', ...options], { environment: { DATABASE_URL: room.place.url } })).toMatchObject({ code: 0, err: '' });
        const { articles } = await room.data('{ articles(first: 1) { nodes { id version mentions { entity { slug } origin count surfaces } } } }');
        return articles.nodes[0];
      };
      const first = await importing('Tokayev Visits Ankara', 'Kazakh President Kassym-Jomart Tokayev arrived in Ankara with spokesman Oralbek Temish.');
      expect(Object.fromEntries(first.mentions.map(({ entity, count }: { entity: { slug: string }; count: number }) => [entity.slug, count]))).toEqual({ 'kassym-jomart-tokayev': 2, turkiye: 2, kazakhstan: 1 });
      expect(first.mentions.every(({ origin }: { origin: string }) => origin === 'LINKER')).toBe(true);

      await room.data('mutation ($input: LinkArticleInput!) { linkArticle(input: $input) { __typename } }', { input: { articleId: first.id, entityId: 'kyrgyzstan', salience: 0.9 } }, 'EDITOR');
      const second = await importing('Tokayev Visits Baku', 'Kazakh President Kassym-Jomart Tokayev arrived in Baku.');
      expect(second.mentions.map(({ entity, origin }: { entity: { slug: string }; origin: string }) => `${entity.slug} ${origin}`).toSorted()).toEqual(['azerbaijan LINKER', 'kassym-jomart-tokayev LINKER', 'kazakhstan LINKER', 'kyrgyzstan EDITOR']);
    });

    test('--no-link links nothing', async () => {
      const room = await openNewsroom(makePlace);
      const file = join(room.place.folder, 'feed.xml');
      writeFileSync(file, feed('Tokayev Visits Ankara', 'It rained in Kazakhstan.'));
      await run(['import', file, '--publish', '--no-link'], { environment: { DATABASE_URL: room.place.url } });
      expect((await room.data('{ articles(first: 1) { nodes { mentions { count } } } }')).articles.nodes).toEqual([{ mentions: [] }]);
    });

    test('Article.figures are those that the text states', async () => {
      const room = await openNewsroom(makePlace);
      const { id } = await room.story({ headline: 'Trade', body: '<p>Trade reached $74.8 million in 2017, a rise of 5-7 percent. About 250 entrepreneurs came.</p>' });
      const { article } = await room.data('query ($id: ID!) { article(id: $id) { figures { text value valueTo unit currency period } } }', { id });
      expect(article.figures).toEqual([
        { text: '$74.8 million', value: 74_800_000, valueTo: null, unit: 'USD', currency: 'USD', period: '2017' },
        { text: '5-7 percent', value: 5, valueTo: 7, unit: 'percent', currency: null, period: '2017' },
        { text: '250 entrepreneurs', value: 250, valueTo: null, unit: 'people', currency: null, period: null },
      ]);
    });
  });
});
