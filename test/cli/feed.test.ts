import { describe, expect, test } from 'vitest';
import { feedOf, settledPlace, stories, within } from '../kit/archive.ts';
import { run } from '../kit/command.ts';
import { onEachDatabase } from '../kit/databases.ts';
import { openSite } from '../feeds/server.ts';

onEachDatabase((makePlace) => {
  describe('silkwire feed', () => {
    test('adds, lists, polls, pauses and removes feeds', async () => {
      const place = await settledPlace(makePlace);
      const site = await openSite((_request, response) => void response.end(feedOf([...stories(2), { guid: 'bad' }])));
      const feed = (...args: string[]) => run(['feed', ...args], { environment: { DATABASE_URL: place.url } });
      const added = await feed('add', `${site.url}/rss`, '--policy', 'publish-if-linked-surely', '--section', 'World', '--every', '1h', '--allow-private', '--json');
      expect(added).toMatchObject({ code: 0, err: '' });
      const { id, ...told } = JSON.parse(added.out);
      expect(told).toMatchObject({ url: `${site.url}/rss`, policy: 'publish-if-linked-surely', section: 'World', everyMs: 3_600_000, privateAllowed: true });

      // As one that had a public address when it was added.
      await within(place.url, ({ tables }) => tables.updateTable('feed').set({ private_allowed: 0 }).execute());
      expect(await feed('run')).toMatchObject({ code: 1, out: expect.stringMatching(/private address.*--allow-private/) });
      expect(site.requests).toEqual([]);
      expect(await feed('remove', String(id))).toMatchObject({ code: 0 });
      const again = JSON.parse((await feed('add', `${site.url}/rss`, '--allow-private', '--json')).out);
      const polled = await feed('run', String(again.id));
      expect(polled.code).toBe(1);
      expect(polled.out).toMatch(/^Feed \d+ \(http:.*\): 2 new, 0 updated, 0 unchanged, 0 duplicate, 1 refused\n {2}refused bad: /);
      expect(await feed('pause', String(again.id))).toMatchObject({ code: 0, out: expect.stringContaining('is paused') });
      expect(JSON.parse((await feed('list', '--json')).out)).toMatchObject([{ id: again.id, pausedAt: expect.any(String), outcome: expect.stringContaining('2 new') }]);
    });

    test('refuses a private address when it is added, in words that say what allows it', async () => {
      const place = await settledPlace(makePlace);
      for (const address of ['http://127.0.0.1:8080/rss', 'http://[::1]/rss', 'http://10.1.2.3/', 'http://localhost/rss']) {
        expect(await run(['feed', 'add', address], { environment: { DATABASE_URL: place.url } }), address).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/^[^\n]+private address \(.*--allow-private\. Nothing was added\.\n$/) });
      }
      expect(JSON.parse((await run(['feed', 'list', '--json'], { environment: { DATABASE_URL: place.url } })).out)).toEqual([]);
      expect((await run(['feed', 'add', '--help'])).out).toContain('(default: 15m)');
    });

    test('says in a line what can not be done', async () => {
      const place = await settledPlace(makePlace);
      const attempts = [['run', '99'], ['remove', '99'], ['add', 'ftp://a.example'], ['add', 'https://me:secret@a.example/'], ['add', 'https://a.example', '--every', '1s'], ['add', 'https://a.example', '--language', '???']];
      for (const args of attempts) {
        expect(await run(['feed', ...args], { environment: { DATABASE_URL: place.url } }), args.join(' ')).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/^[^\n]+\n$/) });
      }
    });
  });
});
