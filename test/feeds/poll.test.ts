import { gzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { pino } from 'pino';
import { allFeeds, type FeedSettings } from '../../db/feed.ts';
import { openDatabase } from '../../db/open.ts';
import { FeedRunner } from '../../src/feed-runner.ts';
import { addFeed, claim, removeFeed, setPaused } from '../../src/ingest/feeds/manage.ts';
import { pollFeed } from '../../src/ingest/feeds/poll.ts';
import { StoryLinker } from '../../src/ingest/story-linker.ts';
import { feedOf, settledPlace, stories } from '../kit/archive.ts';
import { onEachDatabase } from '../kit/databases.ts';
import { openSite, type Site } from './server.ts';

const settings: Omit<FeedSettings, 'url'> = { policy: 'DRAFT', sourceName: null, section: null, language: null, everyMs: 600_000, privateAllowed: true };

onEachDatabase((makePlace) => {
  async function newsroom(answer: Site['answer'], { password, ...given }: Partial<FeedSettings> & { readonly password?: string } = {}) {
    const place = await settledPlace(makePlace);
    const database = await openDatabase(place.url);
    onTestFinished(() => database.close());
    let now = Date.parse('2026-03-01T09:00:00Z');
    database.clock = () => now;
    const site = await openSite(answer);
    const linker = new StoryLinker(database, () => {});
    onTestFinished(() => linker.close());
    const feed = await addFeed(database, { ...settings, url: `${password === undefined ? site.url : site.url.replace('//', `//reader:${password}@`)}/feed`, ...given });
    const poll = async (random = 0.5) => {
      const claimed = await claim(database);
      return claimed && pollFeed(database, claimed, { linker: () => linker.ready(), random: () => random });
    };
    const state = async () => (await database.write(allFeeds))[0];
    const articles = () => database.write(({ tables }) => tables.selectFrom('article').select(['headline', 'status', 'section', 'source_name', 'language', 'version']).orderBy('id').execute());
    return { database, site, feed, poll, state, articles, later: (ms: number) => (now += ms), now: () => new Date(now).toISOString() };
  }

  describe('a feed', () => {
    test('is asked again when it is due, with what its server said of what it sent, and its stories are taken once', async () => {
      let text = feedOf(stories(2));
      const { site, poll, state, articles, later } = await newsroom((request, response) => {
        if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
        else response.writeHead(200, { etag: '"1"', 'last-modified': 'Sun, 01 Mar 2026 08:00:00 GMT' }).end(text);
      }, { sourceName: 'The Wire', section: 'World', language: 'kk' });
      expect(await poll()).toMatchObject({ ok: true, outcome: '2 new, 0 updated, 0 unchanged, 0 duplicate, 0 refused' });
      expect(await state()).toMatchObject({ nextAt: '2026-03-01T09:10:00.000Z', etag: '"1"', lastModified: 'Sun, 01 Mar 2026 08:00:00 GMT', failures: 0, polledAt: '2026-03-01T09:00:00.000Z' });
      expect(await articles()).toMatchObject([{ headline: 'Headline of story 0', status: 'DRAFT', section: 'World', source_name: 'The Wire', language: 'kk' }, {}]);
      expect(await poll()).toBeUndefined();
      later(600_000);
      expect(await poll()).toMatchObject({ ok: true, outcome: 'Nothing new.' });
      expect(site.requests.at(-1)?.headers).toMatchObject({ 'if-none-match': '"1"', 'if-modified-since': 'Sun, 01 Mar 2026 08:00:00 GMT' });
      later(600_000);
      text = feedOf(stories(3).map((story, n) => (n === 0 ? { ...story, text: 'Mended.' } : story)));
      site.answer = (_request, response) => void response.end(text);
      expect(await poll()).toMatchObject({ outcome: '1 new, 1 updated, 1 unchanged, 0 duplicate, 0 refused' });
    });

    test('is read in the encoding that its server tells', async () => {
      const [before, after] = feedOf([{ guid: 'a', title: 'HEADLINE', text: 'Its text.' }]).split('HEADLINE') as [string, string];
      const { poll, articles } = await newsroom((_request, response) => {
        response.writeHead(200, { 'content-type': 'text/xml; charset="windows-1251"' }).end(Buffer.concat([Buffer.from(before), Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]), Buffer.from(after)]));
      });
      expect(await poll()).toMatchObject({ ok: true, stories: { new: 1 } });
      expect(await articles()).toMatchObject([{ headline: 'Привет' }]);
    });

    test('that fails is left alone for longer each time, as long as its server asks, and is well again once it answers', async () => {
      const { site, poll, state, later } = await newsroom((_request, response) => void response.writeHead(503, { 'retry-after': '7200' }).end());
      expect(await poll()).toMatchObject({ ok: false, outcome: 'It answered 503.' });
      expect(await state()).toMatchObject({ failures: 1, nextAt: '2026-03-01T11:00:00.000Z' });
      later(7_200_000);
      site.answer = (_request, response) => void response.end('<html><body>Sorry</body></html>');
      expect(await poll()).toMatchObject({ ok: false, outcome: 'It is a web page, not a feed: look for the address of its RSS or Atom feed.' });
      expect(await state()).toMatchObject({ failures: 2, nextAt: '2026-03-01T11:40:00.000Z' });
      later(2_400_000);
      site.answer = (_request, response) => void response.end(feedOf(stories(1)));
      expect(await poll()).toMatchObject({ ok: true });
      expect(await state()).toMatchObject({ failures: 0, nextAt: '2026-03-01T11:50:00.000Z' });
    });

    test('that is cut off on its way has failed, and is asked for as a whole until it comes to its end', async () => {
      const whole = feedOf(stories(3));
      const json = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'The Paper', items: ['a', 'b'].map((id) => ({ id, title: `Headline of ${id}`, content_text: 'Its text.' })) });
      const { site, poll, state, articles, later } = await newsroom((request, response) => {
        const headers = { etag: '"1"', 'last-modified': 'Sun, 01 Mar 2026 08:00:00 GMT', connection: 'close' };
        if (request.headers['if-none-match'] ?? request.headers['if-modified-since']) response.writeHead(304).end();
        else response.writeHead(200, headers).end(whole.slice(0, whole.indexOf('story-2')));
      });
      expect(await poll()).toMatchObject({ ok: false, outcome: 'It breaks off in the middle, so all of it is asked for again. 2 new, 0 updated, 0 unchanged, 0 duplicate, 1 refused' });
      expect(await state()).toMatchObject({ failures: 1, etag: null, lastModified: null, nextAt: '2026-03-01T09:20:00.000Z' });
      later(1_200_000);
      site.answer = (_request, response) => void response.writeHead(200, { etag: '"1"' }).end(json.slice(0, -20));
      expect(await poll()).toMatchObject({ ok: false, outcome: expect.stringMatching(/^It breaks off in the middle.* 1 new/) });
      later(2_400_000);
      site.answer = (_request, response) => void response.writeHead(200, { etag: '"1"' }).end(whole);
      expect(await poll()).toMatchObject({ ok: true, outcome: '1 new, 0 updated, 2 unchanged, 0 duplicate, 0 refused' });
      expect(await state()).toMatchObject({ failures: 0, etag: '"1"' });
      expect(await articles()).toHaveLength(4);
    });

    test("has its stories' relative addresses made whole by its own", async () => {
      const { database, site, poll } = await newsroom((_request, response) => void response.end('<rss version="2.0"><channel><title>Paper</title><item><guid isPermaLink="false">1</guid><link>/n/1</link><title>T</title><description>&lt;img src="i.png"&gt;&lt;a href="/x"&gt;a&lt;/a&gt;</description></item></channel></rss>'), { password: 'secret' });
      expect(await poll()).toMatchObject({ ok: true, stories: { new: 1 } });
      expect(await database.write(({ tables }) => tables.selectFrom('article').innerJoin('article_body', 'article_id', 'id').select(['canonical_url', 'body']).execute()))
        .toEqual([{ canonical_url: `${site.url}/n/1`, body: `<p><img src="${site.url}/n/i.png" alt="" /><a href="${site.url}/x" rel="noopener noreferrer">a</a></p>` }]);
    });

    test('that is a packed file is unpacked, as far as a feed may be long', async () => {
      const { site, poll, later } = await newsroom((_request, response) => void response.writeHead(200, { 'content-type': 'application/gzip' }).end(gzipSync(feedOf(stories(2)))));
      expect(await poll()).toMatchObject({ ok: true, stories: { format: 'rss', new: 2 } });
      later(86_400_000);
      const bomb = gzipSync(Buffer.alloc(40 * 1024 * 1024, 'x'));
      site.answer = (_request, response) => void response.end(bomb);
      expect(await poll()).toMatchObject({ ok: false, outcome: expect.stringMatching(/^(It is packed \(gzip\) more than 100 times|Unpacked it is larger than 32768 KiB)/) });
      later(86_400_000);
      site.answer = (_request, response) => void response.end(bomb.subarray(0, 1000));
      expect(await poll()).toMatchObject({ ok: false, outcome: expect.stringContaining('cut short') });
    });

    test('that is gone is paused, and a paused one is not asked', async () => {
      const { database, feed, poll, state, later } = await newsroom((_request, response) => void response.writeHead(410).end());
      expect(await poll()).toMatchObject({ ok: false, outcome: expect.stringContaining('gone for good') });
      expect((await state())?.pausedAt).not.toBeNull();
      later(86_400_000 * 2);
      expect(await poll()).toBeUndefined();
      expect(await setPaused(database, feed?.id ?? 0, false)).toBe(true);
      expect(await poll()).toBeDefined();
      expect(await removeFeed(database, feed?.id ?? 0)).toBe(true);
      expect(await removeFeed(database, feed?.id ?? 0)).toBe(false);
      expect(await state()).toBeUndefined();
    });

    test('publishes what is linked surely, where that is its policy, and leaves the rest as drafts', async () => {
      const known = { guid: 'a', title: 'Kazakhstan and Uzbekistan sign an agreement', text: 'Kazakhstan and Uzbekistan signed an agreement on trade in Astana.' };
      const unknown = { guid: 'b', title: 'A garden opens', text: 'The garden has a hundred roses.' };
      const { poll, articles } = await newsroom((_request, response) => void response.end(feedOf([known, unknown])), { policy: 'PUBLISH_IF_LINKED_SURELY' });
      await poll();
      expect((await articles()).map(({ headline, status }) => `${headline}: ${status}`)).toEqual(['Kazakhstan and Uzbekistan sign an agreement: PUBLISHED', 'A garden opens: DRAFT']);
    });

    test('of another site does not change the stories that it carries', async () => {
      const { database, site, poll, articles, later } = await newsroom((_request, response) => void response.end(feedOf([{ guid: 'a', title: 'As it was', text: 'Its text.' }], 'https://paper.example')));
      await poll();
      const other = await addFeed(database, { ...settings, url: `${site.url}/aggregator` });
      site.answer = (_request, response) => void response.end(feedOf([{ guid: 'a', title: 'Shocking!', text: 'Other text.' }], 'https://paper.example'));
      later(1000);
      expect(await poll()).toMatchObject({ outcome: '0 new, 0 updated, 0 unchanged, 1 duplicate, 0 refused' });
      expect((await articles()).map(({ headline }) => headline)).toEqual(['As it was']);
      expect(other).toBeDefined();
    });

    test('of a WordPress site is read page by page, until one says nothing new', async () => {
      const pages = (request: { url?: string | undefined }) => Number(URL.parse(request.url ?? '', 'http://x')?.searchParams.get('page') ?? 1);
      const post = (n: number) => ({ id: n, guid: { rendered: `https://a.example/?p=${n}` }, link: `https://a.example/${n}`, title: { rendered: `Story ${n}` }, content: { rendered: `<p>Text ${n}.</p>` }, status: 'publish', type: 'post' });
      const { site, poll, later } = await newsroom((request, response) => {
        const page = pages(request);
        response.writeHead(200, { 'x-wp-totalpages': '3' }).end(JSON.stringify([post(page * 2), post(page * 2 + 1)]));
      });
      expect(await poll()).toMatchObject({ outcome: '6 new, 0 updated, 0 unchanged, 0 duplicate, 0 refused' });
      later(700_000);
      const before = site.requests.length;
      expect(await poll()).toMatchObject({ outcome: '0 new, 0 updated, 2 unchanged, 0 duplicate, 0 refused' });
      expect(site.requests.length).toBe(before + 1);
    });

    test('of a WordPress site whose reading broke off in the middle is read to its end the next time', async () => {
      const post = (n: number) => ({ id: n, guid: { rendered: `https://a.example/?p=${n}` }, link: `https://a.example/${n}`, title: { rendered: `Story ${n}` }, content: { rendered: `<p>Text ${n}.</p>` }, status: 'publish', type: 'post' });
      const pageOf = (url = '') => Number(URL.parse(url, 'http://x')?.searchParams.get('page') ?? 1);
      const { database, site, poll, state, articles, later } = await newsroom((request, response) => {
        if (pageOf(request.url) > 1) response.writeHead(500).end();
        else response.writeHead(200, { 'x-wp-totalpages': '4', etag: '"1"' }).end(JSON.stringify([post(1)]));
      });
      expect(await poll()).toMatchObject({ ok: false, outcome: 'Page 2 of 4 answered 500. 1 new, 0 updated, 0 unchanged, 0 duplicate, 0 refused' });
      expect(await state()).toMatchObject({ failures: 1, etag: null });
      const serve: Site['answer'] = (request, response) => void response.writeHead(200, { 'x-wp-totalpages': '4' }).end(JSON.stringify([post(pageOf(request.url))]));
      // Broken off while it waits for the third page; and as by a process that was killed there.
      for (const ending of ['stopped', 'killed']) {
        later(86_400_000);
        const stop = new AbortController();
        site.answer = (request, response) => (pageOf(request.url) === 3 ? stop.abort() : void serve(request, response));
        const claimed = await claim(database);
        expect(claimed && (await pollFeed(database, claimed, { linker: async () => undefined, signal: stop.signal }))).toMatchObject({ outcome: 'It was broken off.' });
        expect((await articles()).length).toBe(2);
        if (ending === 'killed') await database.write(({ tables }) => tables.updateTable('feed').set({ failures: 0, polled_at: '2026-03-01T00:00:00.000Z', claimed_until: '2026-03-01T00:00:00.000Z' }).execute());
      }
      site.answer = serve;
      later(86_400_000);
      expect(await poll()).toMatchObject({ ok: true, outcome: '2 new, 0 updated, 2 unchanged, 0 duplicate, 0 refused' });
      later(86_400_000);
      const before = site.requests.length;
      expect(await poll()).toMatchObject({ outcome: '0 new, 0 updated, 1 unchanged, 0 duplicate, 0 refused' });
      expect(site.requests.length).toBe(before + 1);
    });

    test('of more stories than a poll takes is taken as far as that, and says so', async () => {
      const { database } = await newsroom((_request, response) => void response.end(feedOf(stories(5))));
      const claimed = await claim(database);
      const result = claimed && (await pollFeed(database, claimed, { linker: async () => undefined, most: 3 }));
      expect(result).toMatchObject({ ok: true, stories: { new: 3, refused: [{ item: 'the rest of the feed', reason: expect.stringContaining('silkwire import') }] } });
    });

    test('that two processes run is asked by one of them; stopped in the middle, it is asked again', async () => {
      const place = await settledPlace(makePlace);
      const databases = [await openDatabase(place.url), await openDatabase(place.url)];
      onTestFinished(async () => void (await Promise.all(databases.map((database) => database.close()))));
      const site = await openSite((_request, response) => void setTimeout(() => response.end(feedOf(stories(3))), 50));
      const [database] = databases;
      if (!database) return expect.unreachable();
      for (let n = 0; n < 6; n++) await addFeed(database, { ...settings, url: `${site.url}/${n}` });
      const runners = databases.map((each) => new FeedRunner(each, pino({ level: 'silent' }), async () => undefined));
      for (const runner of runners) runner.start();
      const deadline = Date.now() + 20_000;
      while ((await database.write(allFeeds)).some(({ polledAt }) => polledAt === null) && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 50));
      await Promise.all(runners.map((runner) => runner.stop()));
      expect(site.requests.map(({ path }) => path).toSorted()).toEqual(['/0', '/1', '/2', '/3', '/4', '/5']);

      await addFeed(database, { ...settings, url: `${site.url}/slow` });
      site.answer = () => {};
      const runner = new FeedRunner(database, pino({ level: 'silent' }), async () => undefined);
      runner.start();
      while (!site.requests.some(({ path }) => path === '/slow')) await new Promise((resolve) => setTimeout(resolve, 20));
      await runner.stop();
      expect((await database.write(allFeeds)).at(-1)).toMatchObject({ polledAt: null, failures: 0 });
      expect(await claim(database)).toMatchObject({ url: `${site.url}/slow` });
    });
  });
});
