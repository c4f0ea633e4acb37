import fc from 'fast-check';
import { pino } from 'pino';
import { setTimeout as pause } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { ArticleMatch } from '../../db/article-filter.ts';
import { countOfArticles, countOfWord } from '../../db/article-page.ts';
import { named } from '../../db/loaders.ts';
import { figuresOf } from '../../db/figures.ts';
import { beginNewLog } from '../../db/meta.ts';
import { everyone } from '../../db/reader.ts';
import { startApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { Counter } from '../../src/figures/counter.ts';
import { Unavailable } from '../../src/figures/unavailable.ts';
import { parseQuery } from '../../db/search/query.ts';
import { PublicArchive } from '../../src/figures/public-archive.ts';
import { withdrawArticle } from '../../src/editing/withdraw.ts';
import { correctArticle } from '../../src/editing/correct.ts';
import { updateEvent } from '../../src/editing/event.ts';
import { actorsOf, empty, everybody, eventTypes, fill, languages, moments, plans, sections, type Actors, type Made } from '../graph/archive.ts';
import { change, sharedNewsroom } from '../graph/asking.ts';
import { onEachDatabase } from '../kit/databases.ts';
import { openNewsroom, type TestNewsroom } from '../kit/newsroom.ts';

onEachDatabase((place) => {
  const room = sharedNewsroom(place);
  let actors: Actors;
  let ids: ReadonlyMap<string, number>;

  beforeAll(async () => {
    actors = await actorsOf(room().database);
    ids = new Map((await named(room().database.readAs(everyone), { slugs: [...everybody] })).map(({ slug, id }) => [slug, id]));
  });

  const someone = fc.constantFrom(...everybody);
  const matches = fc.record({
    groups: fc.array(fc.uniqueArray(someone, { maxLength: 3 }), { maxLength: 2 }), none: fc.uniqueArray(someone, { maxLength: 1 }),
    eventTypes: fc.option(fc.subarray([...Object.values(eventTypes), 'ELECTION' as const]), { nil: undefined, freq: 1 }),
    sections: fc.option(fc.subarray([...sections, 'None']), { nil: undefined }), languages: fc.option(fc.subarray([...languages, 'de']), { nil: undefined }),
    publishedAfter: fc.option(fc.constantFrom(...moments), { nil: undefined }), publishedBefore: fc.option(fc.constantFrom(...moments), { nil: undefined }),
    maxUrgency: fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined }),
  });
  const matchOf = ({ groups, none, ...rest }: typeof matches extends fc.Arbitrary<infer T> ? T : never): ArticleMatch => {
    const id = (slug: string) => ids.get(slug) ?? 0;
    return { ...rest, groups: groups.map((group) => group.map(id)), none: none.map(id), statuses: ['PUBLISHED'] };
  };

  test('columns give the figures that SQL gives, for any filter, while stories are published, corrected and withdrawn', async () => {
    const { database } = room();
    await fc.assert(
      fc.asyncProperty(fc.array(plans, { maxLength: 25 }), fc.array(plans, { maxLength: 6 }), fc.array(matches, { minLength: 3, maxLength: 6 }), fc.subarray([0, 1, 2, 3, 4]), async (first, more, filters, changed) => {
        await empty(database);
        const made = await fill(database, actors, first);
        const archive = await PublicArchive.read(database);
        const same = async () => {
          await archive.catchUp();
          const reader = database.readAs(everyone);
          for (const filter of filters) {
            const match = matchOf(filter);
            const figures = archive.figures(match);
            expect(figures).toEqual(await figuresOf(reader, match));
            expect(archive.count(match)).toBe(await countOfArticles(reader, match));
            expect(figures.total).toBe(archive.count(match));
            // A facet's count is that of the filter with it.
            for (const { id, count } of figures.entities.COUNTRY) expect(await countOfArticles(reader, { ...match, groups: [...match.groups, [id]] })).toBe(count);
            for (const { term, count } of match.sections ? [] : figures.sections) expect(await countOfArticles(reader, { ...match, sections: [term] })).toBe(count);
          }
        };
        await same();
        await fill(database, actors, more);
        const change = async ({ number, status }: Made, n: number) => {
          if (status !== 'PUBLISHED') return;
          if (n % 2 === 0) await withdrawArticle(database, actors.EDITOR, { id: number, version: 2, reason: 'It was not so.' });
          else await correctArticle(database, actors.EDITOR, { id: number, version: 2, note: 'Otherwise.', section: 'Trade', about: [{ slug: 'malta' }, { slug: 'brics-enlargement-2024' }] });
        };
        for (const [n, story] of changed.flatMap((at) => made[at] ?? []).entries()) await change(story, n);
        await same();
      }),
      { numRuns: 25 },
    );
  }, 240_000);

  test('columns follow the types of events, and entities that are merged', async () => {
    const { database } = room();
    await empty(database);
    const twins: { id: string; slug: string; version: number }[] = [];
    for (const name of ['First Twin', 'Second Twin']) twins.push((await change(room(), 'createPerson', { name })).person);
    const event = (await change(room(), 'createEvent', { name: 'A Test', type: 'TALKS' })).event;
    for (const { slug } of twins) await room().story({ about: [slug, event.slug] });
    const archive = await PublicArchive.read(database);
    const talks = { groups: [], none: [], eventTypes: ['TALKS'], statuses: ['PUBLISHED'] } as const;
    expect(archive.count(talks)).toBe(2);
    await updateEvent(database, actors.EDITOR, { id: { slug: event.slug }, version: event.version, type: 'SUMMIT' });
    const [kept, duplicate] = twins;
    await room().data('mutation ($input: MergeEntitiesInput!) { mergeEntities(input: $input) { __typename ... on Error { message } } }', { input: { id: kept?.id, version: kept?.version, duplicate: duplicate?.id } }, 'EDITOR');
    await archive.catchUp();
    expect(archive.count(talks)).toBe(0);
    const all = { groups: [], none: [], statuses: ['PUBLISHED'] } as const;
    expect(archive.figures(all)).toEqual(await figuresOf(database.readAs(everyone), all));
    expect(archive.figures(all).entities.PERSON).toMatchObject([{ sortName: 'first twin', count: 2 }]);
  });

  test('columns are read anew where a backup was put in the place of the database, and meanwhile nothing old is told', async () => {
    const { database } = room();
    await empty(database);
    for (const about of ['malta', 'vanuatu']) await room().story({ about: [about] });
    const all = { groups: [], none: [], statuses: ['PUBLISHED'] } as const;
    const { counter, timesRead } = await threadOf(room());
    expect((await counter.figures(database.readAs(everyone), all)).total).toBe(2);
    // What a backup brings is told by no line of the log.
    await database.write(async (tx) => {
      const story = tx.tables.selectFrom('mention').select('article_id').where('entity_id', '=', ids.get('malta') ?? 0);
      await tx.tables.updateTable('article').set({ status: 'DRAFT' }).where('id', 'in', story).execute();
      await tx.tables.updateTable('mention').set({ status: 'DRAFT' }).where('entity_id', '=', ids.get('malta') ?? 0).execute();
      await beginNewLog(tx);
    });
    const expected = await figuresOf(database.readAs(everyone), all);
    expect(expected.total).toBe(1);
    expect(await counter.figures(database.readAs(everyone), all)).toEqual(expected);
    await vi.waitFor(() => expect(timesRead()).toBe(2), 5000);
    expect(await counter.figures(database.readAs(everyone), all)).toEqual(expected);
  });

  test('whoever is new is counted with the first story about them, and a list of no state is empty', async () => {
    const { database } = room();
    await empty(database);
    await room().story({ about: ['malta'] });
    const { counter } = await threadOf(room());
    const reader = database.readAs(everyone);
    const all = { groups: [], none: [], statuses: ['PUBLISHED'] } as const;
    for (let n = 0; n < 5; n++) {
      const { person } = await change(room(), 'createPerson', { name: `Newcomer ${n}` });
      await room().story({ about: [person.slug] });
      expect((await counter.figures(reader, all)).entities.PERSON).toContainEqual(expect.objectContaining({ sortName: `newcomer ${n}`, count: 1 }));
    }
    expect(await counter.count(reader, { ...all, statuses: [] })).toBe(0);
    expect(await counter.count(reader, all)).toBe(6);
  });

  test('the stories of a word are as many as SQL counts, with whatever else is asked', async () => {
    const { database } = room();
    await empty(database);
    for (const section of ['Trade', 'Energy', 'Trade']) await room().story({ headline: 'Walnuts', section, about: ['malta'] });
    await room().story({ headline: 'Walnuts in the dark', draft: true });
    const { counter } = await threadOf(room());
    const reader = database.readAs(everyone);
    const walnuts: ArticleMatch = { groups: [], none: [], statuses: ['PUBLISHED'], text: parseQuery('walnut') };
    expect(await counter.count(reader, walnuts)).toBe(3);
    const more: Partial<ArticleMatch>[] = [{ sections: ['Trade'] }, { groups: [[ids.get('malta') ?? 0]] }, { none: [ids.get('malta') ?? 0] }, { maxUrgency: 0 }, { publishedBefore: moments[0] }, { statuses: [] }, { eventTypes: [] }, { text: parseQuery('walnut -walnuts') }];
    for (const asked of more) expect(await counter.count(reader, { ...walnuts, ...asked }), JSON.stringify(asked)).toBe(await countOfArticles(reader, { ...walnuts, ...asked }));
    expect(await countOfWord(reader, walnuts, 2)).toBe(2);
    expect(await countOfWord(reader, { ...walnuts, sections: ['Trade'] }, 2)).toBeUndefined();
  });

  describe('a large archive', () => {
    test('is counted in a thread, with the answers of a small one; drafts only for who may and asks', async () => {
      const news = await openNewsroom(place);
      for (let n = 0; n < 5; n++) await news.story({ about: ['kazakhstan', ...(n % 2 === 0 ? ['malta'] : [])], section: 'Trade' });
      await news.story({ about: ['vanuatu'], draft: true });
      const app = await startApp(readConfig({ PORT: '0', DATABASE_URL: news.place.url }), news.database, pino({ level: 'silent' }), { largeArchive: 1 });
      onTestFinished(() => app.close());
      const query = '{ found: articles(filter: { search: "story", countries: ["KZ"] }) { totalCount facets { countries { entity { slug } count } timeline { start count } } } articles(first: 1) { totalCount facets { countries { entity { slug } count } sections { term count } timeline(by: YEAR) { count } } } country(code: "MT") { mentionedWith { entity { slug } articles } } suggest(prefix: "kaz", first: 1) { slug } }';
      const ask = async (url: string) => (await (await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) })).json()) as object;
      for (let n = 0; n < 5; n++) {
        const sent = await news.statements(async () => expect(await ask(app.url)).toEqual(await ask(news.url)));
        expect(JSON.stringify(await ask(app.url))).not.toContain('vanuatu');
        expect(sent.length).toBeGreaterThan(0);
        await news.story({ about: ['malta'], section: 'Trade' });
        await pause(100);
      }
    });

    test('is counted on where its thread dies, by another', async () => {
      const news = await openNewsroom(place);
      await news.story({ about: ['kazakhstan'] });
      const sent = vi.spyOn(Worker.prototype, 'postMessage');
      onTestFinished(() => sent.mockRestore());
      const counter = new Counter(news.database);
      await counter.start({ url: news.place.url, log: pino({ level: 'silent' }), from: 1 });
      onTestFinished(() => counter.close());
      const all = { groups: [], none: [], statuses: ['PUBLISHED'] } as const;
      const count = () => counter.count(news.database.readAs(everyone), all);
      expect(await count()).toBe(1);
      const [first] = sent.mock.contexts;
      if (!(first instanceof Worker)) throw new Error('No thread was asked.');
      // One that dies at once is not started again and again.
      await pause(1100);
      const asked = count();
      await first.terminate();
      expect(await asked).toBe(1);
      await news.story({ about: ['malta'] });
      expect(await count()).toBe(2);
      expect(sent.mock.contexts.at(-1)).not.toBe(first);
    });

    test('is not counted where the thread can not be, and says so; stories are given, nothing is counted here, and few stories of a word are', async () => {
      const news = await openNewsroom(place);
      await news.story({ about: ['kazakhstan'] });
      const app = await startApp(readConfig({ PORT: '0', DATABASE_URL: news.place.url }), news.database, pino({ level: 'silent' }), { largeArchive: 1, countIn: 'file:/dev/null/nowhere.db' });
      onTestFinished(() => app.close());
      const ask = async (query: string) => (await (await fetch(`${app.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) })).json()) as { data: object; errors?: { message: string; extensions: object }[] };
      for (let n = 0; n < 3; n++) {
        const sent = await news.statements(async () => {
          for (const counts of ['totalCount', 'pageCount', 'facets { countries { count } }']) {
            const { errors } = await ask(`{ articles { nodes { id } ${counts} } }`);
            expect(errors).toMatchObject([{ message: expect.stringContaining('Ask again'), extensions: { code: 'COUNTS_UNAVAILABLE' } }]);
          }
        });
        expect(sent.filter((text) => text.includes('count(*)'))).toEqual([]);
        expect(await ask('{ articles { nodes { countries { code } } } few: articles(filter: { search: "story" }) { totalCount } }')).toEqual({ data: { articles: { nodes: [{ countries: [{ code: 'KZ' }] }] }, few: { totalCount: 1 } } });
        await pause(200);
      }
    });

    test('is counted on where its thread hangs, by another; whoever asked waits no longer than is patient', async () => {
      const news = await openNewsroom(place);
      await news.story({ about: ['kazakhstan'] });
      const counter = new Counter(news.database);
      await counter.start({ url: news.place.url, log: pino({ level: 'silent' }), from: 1, patience: 3000 });
      onTestFinished(() => counter.close());
      const all = { groups: [], none: [], statuses: ['PUBLISHED'] } as const;
      const count = () => counter.count(news.database.readAs(everyone), all);
      expect(await count()).toBe(1);
      const sent = vi.spyOn(Worker.prototype, 'postMessage').mockImplementation(() => {});
      onTestFinished(() => sent.mockRestore());
      const began = performance.now();
      await expect(Promise.all([count(), count()])).rejects.toThrow(Unavailable);
      expect(performance.now() - began).toBeLessThan(7000);
      sent.mockRestore();
      expect(await count()).toBe(1);
    });

    test('is counted on after a question that could not be sent', async () => {
      const news = await openNewsroom(place);
      await news.story({ about: ['kazakhstan'] });
      const { counter } = await threadOf(news);
      const count = () => counter.count(news.database.readAs(everyone), { groups: [], none: [], statuses: ['PUBLISHED'] });
      const sent = vi.spyOn(Worker.prototype, 'postMessage').mockImplementationOnce(() => { throw new Error('It can not be copied.'); });
      onTestFinished(() => sent.mockRestore());
      const began = performance.now();
      await expect(count()).rejects.toThrow(Unavailable);
      expect(performance.now() - began).toBeLessThan(1000);
      expect(await count()).toBe(1);
    });

    test('is one with many drafts, too', async () => {
      const news = await openNewsroom(place);
      for (let n = 0; n < 3; n++) await news.story({ draft: true });
      const sent = vi.spyOn(Worker.prototype, 'postMessage');
      onTestFinished(() => sent.mockRestore());
      for (const [from, asked] of [[4, 0], [3, 1]] as const) {
        const counter = new Counter(news.database);
        await counter.start({ url: news.place.url, log: pino({ level: 'silent' }), from });
        onTestFinished(() => counter.close());
        expect(await counter.count(news.database.readAs({ role: 'EDITOR', name: '', tokenId: 0 }), { groups: [], none: [], statuses: ['DRAFT'] })).toBe(3);
        expect(sent.mock.calls).toHaveLength(asked);
      }
    });
  });
});

/** A thread that counts a newsroom's stories, when it has read them; `timesRead` is how often it has. */
async function threadOf({ database, place }: TestNewsroom) {
  let read = 0;
  const log = pino({ level: 'info' }, { write: (line: string) => void (line.includes('"stories"') && read++) });
  const counter = new Counter(database);
  await counter.start({ url: place.url, log, from: 1 });
  onTestFinished(() => counter.close());
  await vi.waitFor(() => expect(read).toBe(1), 10_000);
  return { counter, timesRead: () => read };
}
