import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { counts, feedOf, settledPlace, stories, within, type FeedStory } from '../kit/archive.ts';
import { begin, root, run } from '../kit/command.ts';
import { onEachDatabase, type Place } from '../kit/databases.ts';
import { follow } from '../kit/follow.ts';

/** A newsroom's archive in three forms. It lies beside the repository and is no part of it. */
const corpus = join(root, '..', 'shared', 'corpus');

/** Writes files into the place's folder, and imports them. */
async function importing(place: Place, files: Readonly<Record<string, string>>, ...options: string[]) {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(place.folder, name), text);
  return run(['import', ...Object.keys(files), ...options], { folder: place.folder, environment: { DATABASE_URL: place.url } });
}

async function archiveOf(place: Place) {
  return within(place.url, async (tx) => {
    const rows = await tx.tables.selectFrom('article').select(['headline', 'status', 'version', 'section', 'published_at']).orderBy('headline').execute();
    return rows.map(({ headline, status, version, section, published_at: publishedAt }) => ({ headline, status, version, section, publishedAt }));
  });
}

onEachDatabase((makePlace) => {
  describe('an import', () => {
    test('takes new stories as drafts, changed ones as new versions, and leaves the others alone', async () => {
      const place = await settledPlace(makePlace);
      const feed = stories(3);
      const first = await importing(place, { 'feed.xml': feedOf(feed) });
      expect(first).toMatchObject({ code: 0, err: '' });
      expect(first.out).toMatch(/^feed\.xml \(rss\): 3 new, 0 updated, 0 unchanged, 0 refused\n.*--publish/);
      expect((await archiveOf(place)).map(({ status, version }) => `${status} ${version}`)).toEqual(['DRAFT 1', 'DRAFT 1', 'DRAFT 1']);

      const before = await counts(place.url, 'article', 'revision', 'article_key', 'announcement');
      const second = await importing(place, { 'feed.xml': feedOf(feed) }, '--draft');
      expect(second).toEqual({ code: 0, err: '', out: 'feed.xml (rss): 0 new, 0 updated, 3 unchanged, 0 refused\n' });
      expect(await counts(place.url, 'article', 'revision', 'article_key', 'announcement')).toEqual(before);

      const changed: FeedStory[] = feed.map((story, n) => (n === 1 ? { ...story, title: 'Headline of story 1, mended' } : story));
      const third = await importing(place, { 'feed.xml': feedOf(changed) });
      expect(third.out).toBe('feed.xml (rss): 0 new, 1 updated, 2 unchanged, 0 refused\n');
      expect((await archiveOf(place)).map(({ headline, version }) => `${headline}: ${version}`)).toEqual(['Headline of story 0: 1', 'Headline of story 1, mended: 2', 'Headline of story 2: 1']);
      expect((await counts(place.url, 'revision')).revision).toBe(before.revision + 1);
    });

    test('with --publish makes public what its source says is public, once', async () => {
      const place = await settledPlace(makePlace);
      const feed = feedOf(stories(2));
      expect((await importing(place, { 'feed.xml': feed }, '--publish')).out).toBe('feed.xml (rss): 2 new, 0 updated, 0 unchanged, 0 refused\n');
      for (const { status, publishedAt } of await archiveOf(place)) expect([status, publishedAt]).toEqual(['PUBLISHED', '2025-01-06T10:00:00.000Z']);
      expect((await importing(place, { 'feed.xml': feed }, '--publish')).out).toBe('feed.xml (rss): 0 new, 0 updated, 2 unchanged, 0 refused\n');
      expect((await counts(place.url, 'announcement')).announcement).toBe(2);
    });

    test('says what it refused and why, takes the rest, and its exit code is 1', async () => {
      const place = await settledPlace(makePlace);
      const [good, ...others] = stories(3);
      const feed = feedOf([good ?? {}, { title: 'Without a guid and a link' }, { guid: 'no-headline' }, ...others.map((story) => ({ ...story, category: 'A very long section '.repeat(20) }))]);
      const { code, out, err } = await importing(place, { 'feed.xml': feed, 'notes.txt': 'Nothing that is a story.' }, '--json');
      expect({ code, err }).toEqual({ code: 1, err: '' });
      const summary = JSON.parse(out);
      expect(summary).toMatchObject({ new: 3, updated: 0, unchanged: 0, files: [{ file: 'feed.xml', format: 'rss', new: 3 }, { file: 'notes.txt', new: 0 }] });
      expect(summary.refused).toEqual([
        { item: 'Without a guid and a link', reason: expect.stringContaining('add one of them') },
        { item: 'no-headline', reason: expect.stringContaining('give it a title') },
        { item: 'notes.txt', reason: expect.stringContaining('--format') },
      ]);
      const archive = await archiveOf(place);
      expect(archive).toHaveLength(3);
      expect(archive[1]?.section?.length).toBeLessThanOrEqual(100);

      const inWords = await importing(place, { 'feed.xml': feed });
      expect(inWords.code).toBe(1);
      expect(inWords.out).toBe(
        `feed.xml (rss): 0 new, 0 updated, 3 unchanged, 2 refused\n${summary.refused.slice(0, 2).map(({ item, reason }: { item: string; reason: string }) => `  refused ${item}: ${reason}\n`).join('')}`,
      );
    });

    test('reads standard input as "-", and sums up in JSON what several files came to', async () => {
      const place = await settledPlace(makePlace);
      const [a, b, c] = stories(3);
      writeFileSync(join(place.folder, 'one.xml'), feedOf([a ?? {}, b ?? {}]));
      const { code, out, err } = await run(['import', 'one.xml', '-', '--json'], { folder: place.folder, environment: { DATABASE_URL: place.url }, input: feedOf([b ?? {}, c ?? {}]) });
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(JSON.parse(out)).toEqual({
        new: 3, updated: 0, unchanged: 1, duplicate: 0, canceled: 0, refused: [],
        files: [
          { file: 'one.xml', format: 'rss', new: 2, updated: 0, unchanged: 0, duplicate: 0, canceled: 0, refused: [] },
          { file: '-', format: 'rss', new: 1, updated: 0, unchanged: 1, duplicate: 0, canceled: 0, refused: [] },
        ],
      });
    });

    test('of a folder takes the stories of all files in it, whatever they are written in', async () => {
      const place = await settledPlace(makePlace);
      mkdirSync(join(place.folder, 'inbox', 'older'), { recursive: true });
      mkdirSync(join(place.folder, 'nothing'));
      writeFileSync(join(place.folder, 'inbox', 'feed.xml'), feedOf(stories(2)));
      writeFileSync(join(place.folder, 'inbox', 'older', 'note.md'), '---\ntitle: A note\nabout: KZ\n---\nIts text.');
      const { code, out } = await importing(place, {}, 'inbox', '--json');
      expect(code).toBe(0);
      expect(JSON.parse(out)).toMatchObject({ new: 3, files: [{ file: join('inbox', 'feed.xml'), format: 'rss' }, { file: join('inbox', 'older', 'note.md'), format: 'markdown' }] });
      expect(await importing(place, {}, 'nothing')).toMatchObject({ code: 2, err: expect.stringMatching(/^There is no file in nothing that may hold stories/) });
    });

    test('of several files, one of which is missing, takes none', async () => {
      const place = await settledPlace(makePlace);
      writeFileSync(join(place.folder, 'one.xml'), feedOf(stories(1)));
      const { code, out, err } = await run(['import', 'one.xml', 'two.xml'], { folder: place.folder, environment: { DATABASE_URL: place.url } });
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toMatch(/^There is no file two\.xml[^\n]*\n$/);
      expect(await archiveOf(place)).toEqual([]);
    });

    test('is told on the wire of a server in another process, as it goes', async () => {
      const place = await settledPlace(makePlace);
      const server = begin(['serve'], { environment: { DATABASE_URL: place.url, PORT: '0', DEMO: '0', LOG_LEVEL: 'warn' } });
      await server.says('Database');
      const follower = follow(/http:\S+/.exec(server.out())?.[0] ?? '');
      await new Promise((resolve) => setTimeout(resolve, 200));
      const { code } = await importing(place, { 'feed.xml': feedOf(stories(20)) }, '--publish');
      expect(code).toBe(0);
      const told = await follower.until(20);
      expect(told.map(({ kind, article }) => `${kind} ${article?.headline}`)).toEqual(stories(20).map(({ title }) => `PUBLISHED ${title}`));
      expect(follower.errors).toEqual([]);
      await follower.stop();
      expect(server.err()).toBe('');
    });

    test('by two at once of the same file takes each story once', async () => {
      const place = await settledPlace(makePlace);
      const feed = feedOf(stories(60));
      const both = await Promise.all([importing(place, { 'feed.xml': feed }, '--publish', '--json'), importing(place, { 'feed.xml': feed }, '--publish', '--json')]);
      expect(both.map(({ code, err }) => ({ code, err }))).toEqual([{ code: 0, err: '' }, { code: 0, err: '' }]);
      const summaries = both.map(({ out }) => JSON.parse(out));
      expect(summaries[0].new + summaries[1].new).toBe(60);
      for (const summary of summaries) expect(summary.new + summary.updated + summary.unchanged).toBe(60);
      const archive = await archiveOf(place);
      expect(new Set(archive.map(({ headline }) => headline)).size).toBe(60);
      expect(archive.every(({ status }) => status === 'PUBLISHED')).toBe(true);
      expect(await counts(place.url, 'article', 'announcement', 'article_key')).toEqual({ article: 60, announcement: 60, article_key: 120 });
    });

    test('that is killed -9 half-way leaves no half story, and comes to the same end when it is run again', async () => {
      const place = await settledPlace(makePlace);
      const total = 1200;
      writeFileSync(join(place.folder, 'feed.xml'), feedOf(stories(total)));
      const cut = begin(['import', 'feed.xml', '--publish'], { folder: place.folder, environment: { DATABASE_URL: place.url } });
      let taken = 0;
      while (taken < 20) taken = (await counts(place.url, 'article')).article;
      cut.child.kill('SIGKILL');
      expect((await cut.over).signal).toBe('SIGKILL');

      const half = await counts(place.url, 'article', 'article_body', 'article_key', 'announcement', 'revision');
      const { article } = half;
      expect(article).toBeLessThan(total);
      expect(half).toEqual({ article, article_body: article, article_key: 2 * article, announcement: article, revision: article });
      expect((await archiveOf(place)).every(({ status }) => status === 'PUBLISHED')).toBe(true);

      const { code, out } = await importing(place, { 'feed.xml': feedOf(stories(total)) }, '--publish', '--json');
      expect(code).toBe(0);
      expect(JSON.parse(out)).toMatchObject({ new: total - article, updated: 0, unchanged: article, refused: [] });
      expect(await counts(place.url, 'article', 'article_body', 'article_key', 'announcement', 'revision')).toEqual({
        article: total, article_body: total, article_key: 2 * total, announcement: total, revision: total,
      });
    });

    test.skipIf(!existsSync(corpus))('finds the same three stories in a feed, a WordPress export and WordPress JSON (skipped where ../shared/corpus is absent)', async () => {
      const place = await settledPlace(makePlace);
      const files = ['archive.rss.xml', 'archive.wxr.xml', 'posts.json'].map((name) => join(corpus, name));
      const { code, out } = await run(['import', ...files, '--publish', '--json'], { environment: { DATABASE_URL: place.url } });
      expect(code).toBe(0);
      expect(JSON.parse(out).files).toMatchObject([{ new: 3, unchanged: 0 }, { new: 0, updated: 0, unchanged: 3 }, { new: 0, updated: 0, unchanged: 3 }]);
      expect((await archiveOf(place)).map(({ status, version }) => `${status} ${version}`)).toEqual(['PUBLISHED 1', 'PUBLISHED 1', 'PUBLISHED 1']);
    });
  });
});
