import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { onEachDatabase } from '../kit/databases.ts';
import type { Data } from '../kit/newsroom.ts';
import { actorsOf, empty, fill, listDocument, plans, walk, type Actors, type Plan } from './archive.ts';
import { sharedNewsroom } from './asking.ts';

const lists = fc.record({
  filter: fc.constantFrom({}, { countries: ['KZ'] }, { countries: ['KZ', 'UZ'], maxUrgency: 6 }, { sections: ['Trade', 'Diplomacy'] }, { about: { any: ['brics', 'malta', 'sco'] } }),
  orderBy: fc.constantFrom('NEWEST', 'OLDEST'),
});
const sizes = fc.integer({ min: 1, max: 9 });

const published = plans.map((plan): Plan => ({ ...plan, status: 'PUBLISHED' }));

onEachDatabase((place) => {
  const room = sharedNewsroom(place);
  let actors: Actors;
  beforeAll(async () => {
    actors = await actorsOf(room().database);
  });

  const asked = (variables: object) => room().ask(listDocument, variables);
  const page = async (variables: object) => (await room().data(listDocument, variables)).articles;

  describe('pages of any size', () => {
    test('are the whole list, forward and backward, without a gap and with nothing twice', async () => {
      let walked = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(plans, { minLength: 5, maxLength: 25 }), fc.array(fc.tuple(lists, sizes, fc.boolean()), { minLength: 5, maxLength: 5 }), async (stories, walks) => {
          await empty(room().database);
          await fill(room().database, actors, stories);
          for (const [list, size, backward] of walks) {
            const whole = await page({ ...list, first: 100 });
            const { ids, totals } = await walk(room(), list, { size, backward });
            expect(ids).toEqual(whole.nodes.map(({ id }: Data) => id));
            expect(new Set(totals)).toEqual(new Set([whole.totalCount]));
            // No page more than there need be: an empty last one would be a lie of hasNextPage.
            expect(totals).toHaveLength(Math.max(1, Math.ceil(whole.totalCount / size)));
            walked += ids.length;
          }
        }),
        { numRuns: 20, endOnFailure: true },
      );
      expect(walked).toBeGreaterThan(100);
    });

    test('hold what was there at the start exactly once and in order, while others publish, draft and withdraw', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(plans, { minLength: 5, maxLength: 15 }), fc.array(plans, { minLength: 20, maxLength: 20 }), lists, sizes, fc.boolean(), async (stories, others, list, size, backward) => {
          await empty(room().database);
          await fill(room().database, actors, stories);
          const start: string[] = (await page({ ...list, first: 100 })).nodes.map(({ id }: Data) => id);
          const coming = [...others];
          const { ids } = await walk(room(), list, { size, backward, between: () => fill(room().database, actors, coming.splice(0, 2)) });
          expect(ids.filter((id) => start.includes(id))).toEqual(start);
          expect(new Set(ids).size).toBe(ids.length);
        }),
        { numRuns: 25, endOnFailure: true },
      );
    });
  });

  describe('a page', () => {
    let all: string[] = [];
    let cursors: string[] = [];

    beforeAll(async () => {
      await empty(room().database);
      await fill(room().database, actors, fc.sample(published, { numRuns: 12, seed: 7 }));
      const { edges } = await page({ first: 100 });
      all = edges.map(({ node }: Data) => node.id);
      cursors = edges.map(({ cursor }: Data) => cursor);
    });

    test('has twenty where nothing else is said, and says whether there is more on its side', async () => {
      await fill(room().database, actors, fc.sample(published.map((plan) => ({ ...plan, publishedAt: '2020-01-01T00:00:00.000Z' })), { numRuns: 10, seed: 8 }));
      const whole = await page({});
      expect(whole.nodes).toHaveLength(20);
      expect(whole.totalCount).toBe(22);
      expect(whole.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
      expect((await page({ after: whole.pageInfo.endCursor })).pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    });

    test('may lie between two cursors', async () => {
      const between = await page({ after: cursors[2], before: cursors[6], first: 100 });
      expect(between.nodes.map(({ id }: Data) => id)).toEqual(all.slice(3, 6));
      const last = await page({ after: cursors[2], before: cursors[6], last: 2 });
      expect(last.nodes.map(({ id }: Data) => id)).toEqual(all.slice(4, 6));
      expect((await page({ after: cursors[6], before: cursors[2], first: 5 })).nodes).toEqual([]);
    });

    test('gives the same in edges and nodes, and its ends in pageInfo', async () => {
      const { nodes, edges, pageInfo } = await page({ first: 3 });
      expect(edges.map(({ node }: Data) => node)).toEqual(nodes);
      expect([pageInfo.startCursor, pageInfo.endCursor]).toEqual([edges[0].cursor, edges[2].cursor]);
    });

    test('of none is empty, and still says whether there is more', async () => {
      expect(await page({ first: 0 })).toMatchObject({ nodes: [], pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null } });
      expect(await page({ last: 0 })).toMatchObject({ nodes: [], pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null } });
      expect(await page({ first: 0, filter: { countries: ['FJ'] } })).toMatchObject({ totalCount: 0, pageInfo: { hasNextPage: false, hasPreviousPage: false } });
    });

    test('of a wrong size is refused, and the message says what is right', async () => {
      for (const size of [-1, -100, 101, 1000]) {
        for (const end of ['first', 'last']) {
          const { data, errors } = await asked({ [end]: size });
          expect(data).toBeNull();
          expect(errors).toMatchObject([{ message: `${end} is ${size}: it must be from 0 to 100. Ask for the next page with a cursor.`, path: ['articles'], extensions: { code: 'INVALID_INPUT' } }]);
        }
      }
    });

    test('from both ends is refused', async () => {
      const { errors } = await asked({ first: 1, last: 1 });
      expect(errors).toMatchObject([{ message: 'Give first or last, not both.', extensions: { code: 'INVALID_INPUT' } }]);
    });

    test('is one rule for every list', async () => {
      const every = ['articles', 'people', 'countries', 'organizations', 'events', 'announcements'];
      for (const list of every) {
        for (const wrong of ['first: 101', 'first: -1']) {
          const { errors } = await room().ask(`{ ${list}(${wrong}) { nodes { __typename } } }`);
          expect(errors[0], `${list}(${wrong})`).toMatchObject({ extensions: { code: 'INVALID_INPUT' } });
        }
        const { errors } = await room().ask(`{ ${list}(after: "nonsense") { nodes { __typename } } }`);
        expect(errors[0], list).toMatchObject({ extensions: { code: 'CURSOR_INVALID' } });
      }
      for (const inner of ['articles', 'events']) {
        const { errors } = await room().ask(`{ country(code: "KZ") { ${inner}(first: 101) { nodes { id } } } }`);
        expect(errors[0], inner).toMatchObject({ path: ['country', inner], extensions: { code: 'INVALID_INPUT' } });
      }
    });
  });

  describe('a cursor', () => {
    const made = (parts: unknown) => Buffer.from(JSON.stringify(parts)).toString('base64url');
    const moment = '2024-01-01T00:00:00.000Z';

    test('that is none of this list is refused by name', async () => {
      const { people, announcements } = await room().data('{ people(first: 1) { pageInfo { endCursor } } announcements(first: 1) { pageInfo { endCursor } } }');
      const strange = [
        '', 'nonsense', '💥', people.pageInfo.endCursor, announcements.pageInfo.endCursor, made(null), made({}), made([]), made(['article']), made(['article', 1, moment]),
        made(['article', moment, '1']), made(['article', moment, 1.5]), made(['article', moment, 2 ** 60]), made(['article', null, 1]), made(['person', moment, 1]),
      ];
      for (const cursor of strange) {
        for (const end of ['after', 'before'] as const) {
          const { data, errors } = await asked({ [end]: cursor });
          expect(data, cursor).toBeNull();
          expect(errors, cursor).toMatchObject([{ message: expect.stringContaining(`"${end}" is not a cursor of this list`), extensions: { code: 'CURSOR_INVALID' } }]);
        }
      }
    });

    test('of a place where no story is, or that somebody changed, is a place all the same', async () => {
      await empty(room().database);
      const stories = await fill(room().database, actors, fc.sample(published.map((plan) => ({ ...plan, publishedAt: moment })), { numRuns: 4, seed: 3 }));
      const ids = stories.map(({ id }) => id).toReversed();
      const after = async (parts: unknown) => (await page({ after: made(parts) })).nodes.map(({ id }: Data) => id);
      const [, second] = stories.toReversed();
      expect(await after(['article', moment, second?.number])).toEqual(ids.slice(2));
      expect(await after(['article', moment, Number.MAX_SAFE_INTEGER])).toEqual(ids);
      expect(await after(['article', moment, -1])).toEqual([]);
      expect(await after(['article', '9999', 0])).toEqual(ids);
      expect(await after(['article', '', 0])).toEqual([]);
      expect(await after(['article', '\u0000\ud800', 0])).toEqual(ids);
    });

    test('goes on where it was, though its own story was withdrawn', async () => {
      await empty(room().database);
      await fill(room().database, actors, fc.sample(published, { numRuns: 6, seed: 4 }));
      const { nodes, pageInfo } = await page({ first: 2 });
      const rest = (await page({ after: pageInfo.endCursor })).nodes;
      await room().data('mutation ($id: ID!) { withdrawArticle(input: { id: $id, version: 2, reason: "It was not so." }) { __typename } }', { id: nodes[1].id }, 'EDITOR');
      expect((await page({ after: pageInfo.endCursor })).nodes).toEqual(rest);
      expect((await page({ last: 5, before: pageInfo.endCursor })).nodes).toEqual([nodes[0]]);
    });
  });
});
