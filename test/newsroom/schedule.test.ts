import { pino } from 'pino';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { openDatabase } from '../../db/open.ts';
import { startApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { change, sharedNewsroom } from '../graph/asking.ts';
import { onEachDatabase } from '../kit/databases.ts';
import type { Data, TestStory } from '../kit/newsroom.ts';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
/** Long enough for the scheduler to have looked at the clock some times. */
const someLooks = 700;
const hour = 3_600_000;

onEachDatabase((place) => {
  const room = sharedNewsroom(place);
  const changed = (verb: string, input: object, as?: Parameters<typeof change>[3]) => change(room(), verb, input, as);
  const inMs = (ms: number) => new Date(room().database.clock() + ms).toISOString();
  const schedule = async (at: string, draft?: TestStory): Promise<Data> => {
    const { id, version } = draft ?? (await room().story({ draft: true }));
    return (await changed('publishArticle', { id, version, at })).article;
  };
  const read = async (id: string, as: 'EDITOR' | 'PUBLIC' = 'EDITOR'): Promise<Data> =>
    (await room().data('query ($id: ID) { article(id: $id) { status version publishAt publishedAt headline } }', { id }, as)).article;
  const announced = async (id: string): Promise<string[]> => {
    const { announcements } = await room().data('{ announcements(last: 100) { nodes { kind version articleId } } }');
    return announcements.nodes.filter(({ articleId }: Data) => articleId === id).map(({ kind, version }: Data) => `${kind} ${version}`);
  };
  const isPublic = (id: string) => vi.waitFor(async () => expect(await read(id, 'PUBLIC')).toMatchObject({ status: 'PUBLISHED' }), { timeout: 20_000, interval: 20 });
  const clock = (at: number) => (room().database.clock = () => at);
  afterEach(() => void (room().database.clock = Date.now));

  describe('an embargo', () => {
    test('keeps a story dark until its time, and not a second longer', async () => {
      // Asked for an hour ahead, however long that takes; then the hour is put forward but for a moment.
      const at = inMs(hour);
      const { id, status, version } = await schedule(at);
      expect([status, version]).toEqual(['SCHEDULED', 2]);
      const due = Date.parse(at);
      const ahead = due - Date.now() - 1500;
      const now = () => Date.now() + ahead;
      room().database.clock = now;
      let firstSeen: number | undefined;
      while (firstSeen === undefined) {
        const before = now();
        const article = await read(id, 'PUBLIC');
        if (article === null) expect(before, 'still dark').toBeLessThan(due + 5000);
        else firstSeen = now();
        await pause(10);
      }
      expect(firstSeen).toBeGreaterThanOrEqual(due);
      const { publishedAt, publishAt } = await read(id);
      expect(Date.parse(publishedAt)).toBeGreaterThanOrEqual(due);
      // The promise is a second; the machine that runs the tests may be busy.
      expect(Date.parse(publishedAt) - due).toBeLessThan(3000);
      expect(publishAt).toBeNull();
      expect(await announced(id)).toEqual(['PUBLISHED 3']);
    });

    test('is seen by the newsroom alone', async () => {
      const at = inMs(hour);
      const { id } = await schedule(at);
      expect(await read(id)).toMatchObject({ status: 'SCHEDULED', publishAt: at, publishedAt: null });
      expect(await read(id, 'PUBLIC')).toBeNull();
      const { articles } = await room().data('{ articles(filter: { statuses: [SCHEDULED] }, first: 100) { nodes { id } } }', {}, 'EDITOR');
      expect(articles.nodes).toContainEqual({ id });
      expect(await announced(id)).toEqual([]);
    });

    test('is moved by another time, lifted at once without one, and called off by unscheduling', async () => {
      const story = await schedule(inMs(hour));
      const later = inMs(2 * hour);
      const moved = await changed('publishArticle', { id: story.id, version: 2, at: later });
      expect(moved.article).toMatchObject({ status: 'SCHEDULED', version: 3 });
      expect((await changed('publishArticle', { id: story.id, version: 3, at: later })).article.version).toBe(3);
      expect(await read(story.id)).toMatchObject({ publishAt: later });
      const off = await changed('unscheduleArticle', { id: story.id, version: 3 });
      expect(off.article).toMatchObject({ status: 'DRAFT', version: 4 });
      expect(await read(story.id)).toMatchObject({ publishAt: null });
      expect(await changed('unscheduleArticle', { id: story.id, version: 4 })).toMatchObject({ __typename: 'WrongStateError', status: 'DRAFT' });
      const again = await schedule(inMs(hour), { ...story, version: 4 });
      const now = await changed('publishArticle', { id: story.id, version: again.version });
      expect(now.article).toMatchObject({ status: 'PUBLISHED', version: 6 });
      expect(await announced(story.id)).toEqual(['PUBLISHED 6']);
      for (const verb of ['unscheduleArticle', 'publishArticle']) {
        expect(await changed(verb, { id: story.id, version: 6, ...(verb === 'publishArticle' && { at: later }) })).toMatchObject({ __typename: 'WrongStateError', status: 'PUBLISHED' });
      }
    });

    test('holds what is edited until it ends, which then becomes public', async () => {
      clock(Date.now());
      const story = await schedule(inMs(hour));
      const { article } = await changed('updateArticle', { id: story.id, version: 2, headline: 'Edited under embargo' });
      expect(article).toMatchObject({ status: 'SCHEDULED', version: 3 });
      expect(await changed('updateArticle', { id: story.id, version: 3, body: '', summary: '' })).toMatchObject({ __typename: 'InvalidInputError', fields: [{ path: 'body' }] });
      expect(await changed('withdrawArticle', { id: story.id, version: 3, reason: 'No.' })).toMatchObject({ __typename: 'WrongStateError', message: expect.stringContaining('unschedule') });
      clock(room().database.clock() + hour);
      await isPublic(story.id);
      expect(await read(story.id, 'PUBLIC')).toMatchObject({ headline: 'Edited under embargo', version: 4 });
    });

    test('that can not be is refused in words', async () => {
      const { id, version } = await room().story({ draft: true });
      for (const [at, words] of [[inMs(-1000), 'is past'], ['9999-01-01T00:00:00Z', 'ten years'], [inMs(11 * 366 * 24 * hour), 'ten years']] as const) {
        expect(await changed('publishArticle', { id, version, at })).toMatchObject({ __typename: 'InvalidInputError', fields: [{ path: 'at', message: expect.stringContaining(words) }] });
      }
      for (const at of ['2030-01-01T00:00:00', '2030-02-30T00:00:00Z', 'tomorrow', '']) {
        const { errors } = await room().ask('mutation ($id: ID!, $at: DateTime) { publishArticle(input: { id: $id, version: 1, at: $at }) { __typename } }', { id, at }, 'EDITOR');
        expect(errors, at).toMatchObject([{ message: expect.stringContaining('with its offset from UTC'), extensions: { code: 'BAD_USER_INPUT' } }]);
      }
      const { article } = await changed('createArticle', { headline: 'A headline alone' });
      expect(await changed('publishArticle', { id: article.id, version: 1, at: inMs(hour) })).toMatchObject({ __typename: 'InvalidInputError', fields: [{ path: 'id' }] });
      expect(await changed('publishArticle', { id, version, at: inMs(hour) }, 'REPORTER')).toMatchObject({ __typename: expect.stringMatching(/^Not/) });
    });
  });

  describe('the scheduler', () => {
    test('goes by the clock, however it is put forward and back', async () => {
      const start = Date.now();
      clock(start);
      const { id } = await schedule(inMs(hour));
      for (const at of [start - 2 * hour, start + hour - 1, start - hour, start + hour - 1]) {
        clock(at);
        await pause(someLooks);
        expect(await read(id), new Date(at).toISOString()).toMatchObject({ status: 'SCHEDULED' });
      }
      clock(start + hour);
      await isPublic(id);
      expect(await read(id)).toMatchObject({ publishedAt: new Date(start + hour).toISOString(), version: 3 });
      for (const at of [start - hour, start + 2 * hour]) {
        clock(at);
        await pause(someLooks);
      }
      expect(await announced(id)).toEqual(['PUBLISHED 3']);
    });

    test('lifts many that are due at once, each once, though two processes do', { timeout: 120_000 }, async () => {
      const other = await openDatabase(room().place.url);
      const app = await startApp(readConfig({ PORT: '0', DATABASE_URL: room().place.url }), other, pino({ level: 'silent' }));
      onTestFinished(async () => {
        await app.close();
        await other.close();
      });
      const start = Date.now();
      other.clock = clock(start);
      const stories: Data[] = [];
      for (let n = 0; n < 130; n++) stories.push(await schedule(new Date(start + hour + n).toISOString()));
      const { announcements } = await room().data('{ announcements(last: 1) { pageInfo { endCursor } } }');
      other.clock = clock(start + 2 * hour);
      await vi.waitFor(async () => {
        const { articles } = await room().data('{ articles(filter: { statuses: [SCHEDULED], publishedAfter: "1970-01-01T00:00:00Z" }, first: 100) { nodes { id } } }', {}, 'EDITOR');
        expect(articles.nodes.filter(({ id }: Data) => stories.some((story) => story.id === id))).toEqual([]);
      }, { timeout: 60_000 });
      const told: string[] = [];
      for (let after = announcements.pageInfo.endCursor, more = true; more; ) {
        const page = (await room().data('query ($after: String) { announcements(first: 100, after: $after) { nodes { articleId kind } pageInfo { endCursor hasNextPage } } }', { after })).announcements;
        told.push(...page.nodes.map(({ articleId }: Data) => articleId));
        more = page.pageInfo.hasNextPage;
        after = page.pageInfo.endCursor;
      }
      const ours = told.filter((id) => stories.some((story) => story.id === id));
      expect(ours.toSorted()).toEqual(stories.map(({ id }) => id).toSorted());
    });

    test('lifts what came due while nothing ran', async () => {
      const start = Date.now();
      clock(start);
      const { id } = await schedule(inMs(hour));
      const other = await openDatabase(room().place.url);
      onTestFinished(() => other.close());
      // The first process has stopped looking: its clock stands still.
      other.clock = () => start + 24 * hour;
      const app = await startApp(readConfig({ PORT: '0', DATABASE_URL: room().place.url }), other, pino({ level: 'silent' }));
      await isPublic(id);
      await app.close();
      expect(await read(id)).toMatchObject({ publishedAt: new Date(start + 24 * hour).toISOString() });
    });

    test('that can not write leaves stories dark and says so at /ready, and goes on when it can', async () => {
      const ready = async () => {
        const response = await fetch(`${room().url}/ready`);
        return `${response.status} ${(await response.text()).trim()}`;
      };
      clock(Date.now());
      const { id } = await schedule(inMs(hour));
      expect(await ready()).toBe('200 ready');
      const { database } = room();
      const { write } = database;
      database.write = async () => {
        throw new Error('The disk is full.');
      };
      onTestFinished(() => void (database.write = write));
      clock(database.clock() + hour);
      await vi.waitFor(async () => expect(await ready()).toMatch(/^503 embargoes can not be lifted/), { timeout: 20_000 });
      expect(await read(id)).toMatchObject({ status: 'SCHEDULED' });
      database.write = write;
      await isPublic(id);
      await vi.waitFor(async () => expect(await ready()).toBe('200 ready'), { timeout: 20_000 });
      expect(await announced(id)).toEqual(['PUBLISHED 3']);
    });
  });
});
