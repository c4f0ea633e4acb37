import { setTimeout as pause } from 'node:timers/promises';
import { pino } from 'pino';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { mayTakeLong } from '../../db/article-page.ts';
import { looksThroughMany } from '../../db/entity-page.ts';
import type { Database } from '../../db/database.ts';
import { fold } from '../../db/fold.ts';
import { everyone } from '../../db/reader.ts';
import { parseQuery } from '../../db/search/query.ts';
import { Counter } from '../../src/figures/counter.ts';
import { startApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { actorsOf, empty, fill } from '../graph/archive.ts';
import { sharedNewsroom } from '../graph/asking.ts';
import { onEachDatabase } from '../kit/databases.ts';
import type { Answer } from '../kit/newsroom.ts';

const document = `query ($filter: ArticleFilter, $orderBy: ArticleOrder, $first: Int, $after: String, $last: Int, $before: String, $page: Int) {
  articles(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before, page: $page) {
    startIndex endIndex pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor score node { id headline excerpt countries { code } } highlights { field text } } } }`;

onEachDatabase((place) => {
  const room = sharedNewsroom(place);
  beforeAll(async () => {
    await empty(room().database);
    await fill(room().database, await actorsOf(room().database), Array.from({ length: 12 }, (_unused, n) => ({
      status: n % 4 === 3 ? 'DRAFT' as const : 'PUBLISHED' as const, publishedAt: new Date(Date.UTC(2024, n)).toISOString(), about: n % 2 === 0 ? ['kazakhstan', 'malta'] : ['kazakhstan'],
      section: n % 3 === 0 ? 'Trade' : 'Energy', language: n % 5 === 0 ? 'ru' : 'en', urgency: 1 + (n % 8), by: 'EDITOR' as const,
    })));
  });

  const served = async (options: { countIn?: string; manyEntities?: number } = {}) => {
    const app = await startApp(readConfig({ PORT: '0', DATABASE_URL: room().place.url }), room().database, pino({ level: 'silent' }), { largeArchive: 1, ...options });
    onTestFinished(() => app.close());
    return async (variables: object, token?: string, query = document) =>
      (await (await fetch(`${app.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) }, body: JSON.stringify({ query, variables }) })).json()) as Pick<Answer, 'data'> & Partial<Answer>;
  };

  describe('a list that takes long to look through', () => {
    test('is the same in a large archive, page by page, for the public and the newsroom; what can not be asked is refused in the same words', async () => {
      const ask = await served();
      const filters = [
        {}, { countries: ['KZ'] }, { countries: ['KZ'], sections: ['Trade'] }, { about: { all: ['kazakhstan', 'malta'] } }, { languages: ['ru'] }, { maxUrgency: 3 }, { about: { none: ['malta'] } },
        { search: 'story' }, { search: 'story -water' }, { search: 'random story', countries: ['MT'] }, { search: 'st*', publishedAfter: '2024-03-01T00:00:00Z' }, { sections: ['None'], languages: ['de'] },
      ];
      for (const filter of filters) {
        for (const orderBy of ['NEWEST', 'OLDEST', ...('search' in filter ? ['RELEVANCE'] : [])]) {
          for (const window of [{ first: 3 }, { first: 2, page: 2 }, { last: 2 }, { first: 0 }]) {
            const expected = await room().ask(document, { filter, orderBy, ...window });
            expect(await ask({ filter, orderBy, ...window })).toEqual({ data: expected.data });
            const after = expected.data.articles.pageInfo.endCursor;
            if (after && !('page' in window)) expect(await ask({ filter, orderBy, first: 2, after })).toEqual({ data: (await room().ask(document, { filter, orderBy, first: 2, after })).data });
          }
        }
      }
      const drafts = { filter: { statuses: ['DRAFT'], languages: ['en'] }, first: 2 };
      expect(await ask(drafts, room().tokens.EDITOR)).toEqual({ data: await room().data(document, drafts, 'EDITOR') });
      expect((await ask(drafts)).errors?.[0]?.extensions?.code).toBe('NOT_ALLOWED');
      for (const wrong of [{ after: 'x' }, { first: -1 }, { first: 100, page: 101 }, { first: 1, last: 1 }]) {
        const { errors } = await room().ask(document, { filter: { languages: ['ru'] }, ...wrong });
        expect((await ask({ filter: { languages: ['ru'] }, ...wrong })).errors?.map(({ message, extensions }) => ({ message, extensions }))).toEqual(errors.map(({ message, extensions }) => ({ message, extensions })));
      }
    });

    test('keeps nobody else waiting in a large archive: where a statement holds up the server, another thread sends it', async () => {
      const { database } = room();
      const ask = await served();
      const long = { filter: { countries: ['KZ'], languages: ['ru'] }, first: 2 };
      await ask(long);
      const sentFor = async (part: string, asked: object, token?: string) => (await room().statements(() => ask(asked, token))).some((text) => text.includes(part));
      expect(await sentFor('"a"."language"', long)).toBe(!database.dialect.holdsUp);
      expect(await sentFor('"page"', { filter: { statuses: ['DRAFT'] }, first: 2 }, room().tokens.REPORTER)).toBe(!database.dialect.holdsUp);
    });

    test('is read beside a few others at the most, so that all else finds a connection', async () => {
      const { database } = room();
      let [running, most] = [0, 0];
      const readAs: Database['readAs'] = (viewer) => {
        const reader = database.readAs(viewer);
        return {
          ...reader,
          execute: async (query) => {
            most = Math.max(most, ++running);
            await pause(20);
            return reader.execute(query).finally(() => running--);
          },
        };
      };
      const counter = new Counter({ ...database, readAs });
      await counter.start({ url: room().place.url, log: pino({ level: 'silent' }), from: 0, entitiesFrom: 0 });
      onTestFinished(() => counter.close());
      most = 0;
      const [asker, reader] = [{}, database.readAs(everyone)];
      const long = Array.from({ length: 20 }, (_unused, n) => counter.page(reader, { groups: [], none: [], statuses: ['PUBLISHED'], languages: ['ru'], maxUrgency: n }, 'NEWEST', { first: 2 }, asker));
      const names = Array.from({ length: 20 }, (_unused, n) => counter.entities(reader, { kind: 'PERSON', search: `k${n}` }, { first: 2 }, asker));
      expect((await Promise.all([...long, ...names])).filter(({ edges }) => edges.length > 0).length).toBeGreaterThan(0);
      expect(most).toBeLessThanOrEqual(3);
      const wrong = counter.page(reader, { groups: [], none: [], statuses: ['PUBLISHED'], languages: ['ru'] }, 'NEWEST', { after: 'x' }, asker);
      await expect(wrong).rejects.toMatchObject({ code: 'CURSOR_INVALID' });
    });

    test('is refused where that thread can not be, and all else is answered', async () => {
      const ask = await served({ countIn: 'file:/dev/null/nowhere.db' });
      const { errors, data } = await ask({ filter: { languages: ['ru'] } });
      if (room().database.dialect.holdsUp) expect(errors).toMatchObject([{ message: expect.stringContaining('Ask again'), extensions: { code: 'LIST_UNAVAILABLE' } }]);
      else expect(data.articles.edges).toHaveLength(3);
      expect((await ask({ filter: { countries: ['KZ'] }, first: 2 })).data.articles.edges).toHaveLength(2);
    });
  });

  describe('a search among many names', () => {
    const searches = ['', ' ', '-', 'kaz', 'Kassym-Jomart', 'kassym jomart', 'jomart tok', 'omart', 'United Nations', 'nations', 'токаев', 'ТОҚАЕВ', "o'", '%', '_', '*', '[a', '\\', '\0', 'a\u0000b', '－', 'nobody of that name', 'x'.repeat(5000), '💥', '\ud800'];
    const named = `query ($search: String, $after: String) { ${['people', 'countries', 'organizations', 'events'].map((list) => `${list}(search: $search, first: 3, after: $after) { nodes { __typename id ... on Entity { name aliases } } pageInfo { hasNextPage endCursor } }`).join(' ')} }`;

    test('is answered as among few, and found is who has the text in a name, from the beginning of a word on', async () => {
      const ask = await served({ manyEntities: 1 });
      const names = await room().database.write((tx) => tx.tables.selectFrom('entity').innerJoin('alias', 'alias.entity_id', 'entity.id').select(['entity.kind', 'entity.slug', 'alias.folded']).orderBy('entity.sort_name').orderBy('entity.id').execute());
      for (const search of searches) {
        expect(await ask({ search }, undefined, named), search.slice(0, 20)).toEqual({ data: await room().data(named, { search }) });
        const part = ` ${fold(search.replaceAll('-', ' ')).replaceAll('-', ' ').trim()}`;
        for (const [list, kind] of [['people', 'PERSON'], ['countries', 'COUNTRY'], ['organizations', 'ORGANIZATION']] as const) {
          const expected = new Set(names.filter((name) => name.kind === kind && ` ${name.folded.replaceAll('-', ' ')}`.includes(part.replaceAll('\0', '\uFFFD'))).map(({ slug }) => slug));
          const found = (await room().data(`query ($search: String) { ${list}(search: $search, first: 100) { nodes { slug } } }`, { search }))[list].nodes as { slug: string }[];
          expect(found.map(({ slug }) => slug), `${list} ${search.slice(0, 20)}`).toEqual([...expected].slice(0, 100));
        }
      }
      expect((await ask({ search: 'a', after: 'x' }, undefined, named)).errors?.[0]?.extensions?.code).toBe('CURSOR_INVALID');
    });

    test('keeps nobody else waiting where a statement holds up the server: another thread sends it, if names are many', async () => {
      const searched = async (ask: Awaited<ReturnType<typeof served>>) => (await room().statements(() => ask({ search: 'kaz' }, undefined, named))).filter((text) => text.includes('alias.folded')).length;
      expect(await searched(await served())).toBe(4);
      expect(await searched(await served({ manyEntities: 1 }))).toBe(room().database.dialect.holdsUp ? 0 : 4);
    });

    test('is refused where that thread can not be, and names are listed', async () => {
      const ask = await served({ manyEntities: 1, countIn: 'file:/dev/null/nowhere.db' });
      const { errors } = await ask({ search: 'kaz' }, undefined, named);
      expect(errors?.[0]?.extensions?.code).toBe(room().database.dialect.holdsUp ? 'LIST_UNAVAILABLE' : undefined);
      expect((await ask({}, undefined, named)).data.countries.nodes).toHaveLength(3);
    });
  });
});

test('what is dark is looked for among everybody’s for who sees their own alone', () => {
  const dark = { groups: [], none: [], statuses: ['PUBLISHED', 'DRAFT'] } as const;
  expect((['PUBLIC', 'REPORTER', 'EDITOR', 'ADMIN'] as const).map((role) => mayTakeLong(dark, { first: 20 }, role))).toEqual([false, true, false, false]);
  expect(mayTakeLong({ ...dark, statuses: ['PUBLISHED'] }, { first: 20 }, 'REPORTER')).toBe(false);
});

test('entities are looked through for a search, and events for what no index tells; those of a country or of somebody are few', () => {
  for (const match of [{ kind: 'PERSON' as const, search: 'a' }, { kind: 'EVENT' as const, search: 'a', ofCountryId: 1 }, { kind: 'EVENT' as const, types: ['VISIT'] }, { kind: 'EVENT' as const, from: '2024' }]) expect(looksThroughMany(match), JSON.stringify(match)).toBe(true);
  for (const match of [{ kind: 'PERSON' as const, search: ' ' }, { kind: 'COUNTRY' as const, region: 'Asia' }, { kind: 'EVENT' as const }, { kind: 'EVENT' as const, types: ['VISIT'], ofCountryId: 1 }]) expect(looksThroughMany(match), JSON.stringify(match)).toBe(false);
});

test('a list takes long where no index tells its stories apart', () => {
  const all = { groups: [], none: [], statuses: ['PUBLISHED'] } as const;
  const text = parseQuery('water');
  for (const match of [all, { ...all, groups: [[1]] }, { ...all, groups: [[1, 2]], publishedAfter: '2024-01-01T00:00:00.000Z' }, { ...all, sections: ['Trade'] }, { ...all, text }, { ...all, text, publishedBefore: '2024-01-01T00:00:00.000Z' }]) {
    expect(mayTakeLong(match, { first: 20 }), JSON.stringify(match)).toBe(false);
    expect(mayTakeLong(match, { first: 20, page: 500 })).toBe(true);
    expect(mayTakeLong(match, { page: 500 })).toBe(true);
  }
  for (const match of [
    { ...all, groups: [[1], [2]] }, { ...all, groups: [[1]], sections: ['Trade'] }, { ...all, languages: ['ru'] }, { ...all, maxUrgency: 2 }, { ...all, none: [1] }, { ...all, eventTypes: ['VISIT' as const] },
    { ...all, text: parseQuery('-water') }, { ...all, text: parseQuery('the water') }, { ...all, text: parseQuery('wat*') }, { ...all, text, languages: ['ru'] }, { ...all, text, statuses: ['DRAFT' as const] },
  ]) expect(mayTakeLong(match, { first: 20 }), JSON.stringify(match)).toBe(true);
});
