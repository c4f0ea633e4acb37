import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ArticleStatus } from '../../db/tables.ts';
import { onEachDatabase } from '../kit/databases.ts';
import type { Data } from '../kit/newsroom.ts';
import { actorsOf, codes, empty, everybody, eventTypes, fill, languages, listDocument, moments, plans, pool, sections, type Actors, type Made } from './archive.ts';
import { madeUpId, sharedNewsroom } from './asking.ts';

/** A filter as the model takes it: slugs for all names. */
interface Wanted {
  readonly all?: readonly string[];
  readonly any?: readonly string[];
  readonly none?: readonly string[];
  readonly people?: readonly string[];
  readonly countries?: readonly string[];
  readonly organizations?: readonly string[];
  readonly events?: readonly string[];
  readonly eventTypes?: readonly string[];
  readonly sections?: readonly string[];
  readonly languages?: readonly string[];
  readonly publishedAfter?: string;
  readonly publishedBefore?: string;
  readonly maxUrgency?: number;
}

type Viewer = 'PUBLIC' | 'REPORTER' | 'EDITOR';

interface Query {
  readonly wanted: Wanted;
  readonly orderBy: 'NEWEST' | 'OLDEST';
  readonly viewer: Viewer;
  /** The newsroom alone may ask. */
  readonly statuses: readonly ArticleStatus[] | undefined;
  /** Which spelling of each name is used: an id, a slug, a code. */
  readonly spelling: number;
}

/** The model: what a list holds, by the words of the contract. */
function expected(stories: readonly Made[], { wanted, orderBy, viewer, statuses }: Query): string[] {
  const one = (list: readonly string[] | undefined, has: (value: string) => boolean) => list === undefined || list.some(has);
  const listed = stories.filter((story) => {
    const speaksOf = (slug: string) => story.about.includes(slug);
    const isSeen = viewer === 'EDITOR' || story.status === 'PUBLISHED' || (viewer === 'REPORTER' && story.by === 'REPORTER');
    return (
      isSeen && (statuses ?? ['PUBLISHED']).includes(story.status) &&
      (wanted.all ?? []).every(speaksOf) && one(wanted.any, speaksOf) && !(wanted.none ?? []).some(speaksOf) &&
      [wanted.people, wanted.countries, wanted.organizations, wanted.events].every((names) => one(names, speaksOf)) &&
      one(wanted.eventTypes, (type) => story.about.some((slug) => eventTypes[slug] === type)) &&
      one(wanted.sections, (section) => story.section === section) && one(wanted.languages, (language) => story.language === language) &&
      (wanted.publishedAfter === undefined || story.sortAt > wanted.publishedAfter) &&
      (wanted.publishedBefore === undefined || story.sortAt < wanted.publishedBefore) &&
      (wanted.maxUrgency === undefined || story.urgency <= wanted.maxUrgency)
    );
  });
  const inOrder = listed.toSorted((a, b) => (a.sortAt < b.sortAt ? -1 : a.sortAt > b.sortAt ? 1 : a.number - b.number));
  return (orderBy === 'NEWEST' ? inOrder.toReversed() : inOrder).map(({ id }) => id);
}

const some = <T>(values: readonly T[]) => fc.oneof({ weight: 9, arbitrary: fc.subarray([...values], { minLength: 1 }) }, { weight: 1, arbitrary: fc.constant([]) });

const wishes = {
  all: fc.subarray([...everybody], { maxLength: 2 }), any: some(everybody), none: fc.subarray([...everybody], { maxLength: 2 }),
  people: some(pool.PERSON), countries: some(pool.COUNTRY), organizations: some(pool.ORGANIZATION), events: some(pool.EVENT),
  eventTypes: some([...Object.values(eventTypes), 'ELECTION']), sections: some([...sections, 'None']), languages: some([...languages, 'de']),
  publishedAfter: fc.constantFrom(...moments), publishedBefore: fc.constantFrom(...moments), maxUrgency: fc.integer({ min: 0, max: 9 }),
};
/** Of a few wishes: of thirteen at once, hardly a story is left. */
const fewWishes = fc.tuple(fc.record(wishes), fc.subarray(Object.keys(wishes) as (keyof typeof wishes)[], { maxLength: 3 }))
  .map(([all, kept]): Wanted => Object.fromEntries(kept.map((key) => [key, all[key]])));
const anyWishes: fc.Arbitrary<Wanted> = fc.record(wishes, { requiredKeys: [] });

const queries: fc.Arbitrary<Query> = fc
  .record({
    wanted: fc.oneof({ weight: 4, arbitrary: fewWishes }, { weight: 1, arbitrary: anyWishes }), orderBy: fc.constantFrom('NEWEST' as const, 'OLDEST' as const),
    viewer: fc.constantFrom<Viewer[]>('PUBLIC', 'PUBLIC', 'REPORTER', 'EDITOR'),
    statuses: fc.option(fc.subarray<ArticleStatus>(['DRAFT', 'PUBLISHED', 'WITHDRAWN', 'SCHEDULED'], { minLength: 1 }), { nil: undefined }), spelling: fc.nat(5),
  })
  .map((query) => (query.viewer === 'PUBLIC' ? { ...query, statuses: undefined } : query));

onEachDatabase((place) => {
  const room = sharedNewsroom(place);
  let actors: Actors;
  const ids = new Map<string, string>();

  beforeAll(async () => {
    actors = await actorsOf(room().database);
    for (const slug of everybody) {
      const data = await room().data(`{ person(slug: "${slug}") { id } country(slug: "${slug}") { id } organization(slug: "${slug}") { id } event(slug: "${slug}") { id } }`);
      ids.set(slug, Object.values(data as Record<string, Data>).find((one) => one !== null).id);
    }
  });

  /** The filter as a client writes it: an id here, a slug there. */
  const written = ({ wanted, statuses, spelling }: Query): object => {
    const name = (slug: string, n: number) => ((n + spelling) % 2 === 0 ? slug : (ids.get(slug) ?? slug));
    const code = (slug: string, n: number) => codes[slug]?.[(n + spelling) % 3] ?? slug;
    const { all, any, none, people, countries, organizations, events, ...rest } = wanted;
    return {
      ...rest, statuses, about: { all: all?.map(name), any: any?.map(name), none: none?.map(name) },
      people: people?.map(name), countries: countries?.map(code), organizations: organizations?.map(name), events: events?.map(name),
    };
  };

  describe('a list of stories', () => {
    test('holds what the filter says, all of it, in order and counted, whoever asks', async () => {
      let found = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(plans, { minLength: 5, maxLength: 25 }), fc.array(queries, { minLength: 5, maxLength: 5 }), async (stories, asked) => {
          await empty(room().database);
          const made = await fill(room().database, actors, stories);
          for (const query of asked) {
            const { articles } = await room().data(listDocument, { filter: written(query), orderBy: query.orderBy, first: 100 }, query.viewer);
            const right = expected(made, query);
            expect(articles.nodes.map(({ id }: Data) => id)).toEqual(right);
            expect(articles.totalCount).toBe(right.length);
            found += right.length;
          }
        }),
        { numRuns: 25, endOnFailure: true },
      );
      // A filter that lets nothing through proves little.
      expect(found).toBeGreaterThan(100);
    });
  });

  describe('a filter', () => {
    const total = async (filter: object, as: Viewer = 'PUBLIC') => (await room().data('query ($filter: ArticleFilter) { articles(filter: $filter) { totalCount } }', { filter }, as)).articles.totalCount;
    const refusal = async (filter: object, as: Viewer = 'PUBLIC') => (await room().ask('query ($filter: ArticleFilter) { articles(filter: $filter) { totalCount } }', { filter }, as)).errors[0];

    beforeAll(async () => {
      await empty(room().database);
      await fill(room().database, actors, [{ status: 'PUBLISHED', publishedAt: moments[1] ?? '', about: ['kazakhstan', 'brics'], section: 'Trade', language: 'kk-Cyrl', urgency: 4, by: 'EDITOR' }]);
    });

    test('takes null as not given, and an empty list as a wish that nothing grants', async () => {
      expect(await total({ people: null, countries: null, about: null, sections: null, maxUrgency: null, publishedAfter: null, statuses: null })).toBe(1);
      expect(await total({ about: { all: null, any: null, none: null } })).toBe(1);
      for (const filter of [{ people: [] }, { countries: [] }, { sections: [] }, { languages: [] }, { eventTypes: [] }, { about: { any: [] } }]) {
        expect(await total(filter), JSON.stringify(filter)).toBe(0);
      }
      expect(await total({ about: { all: [], none: [] } })).toBe(1);
    });

    test('counts the urgency that it names among those it wants', async () => {
      expect([await total({ maxUrgency: 3 }), await total({ maxUrgency: 4 }), await total({ maxUrgency: 8 }), await total({ maxUrgency: 0 })]).toEqual([0, 1, 1, 0]);
    });

    test('takes a moment in any offset from UTC, and excludes it', async () => {
      expect(await total({ publishedAfter: '2023-12-31T23:59:59Z' })).toBe(1);
      expect(await total({ publishedAfter: '2024-01-01T00:00:00Z' })).toBe(0);
      expect(await total({ publishedBefore: '2024-01-01T05:00:00.001+05:00' })).toBe(1);
      expect(await total({ publishedBefore: '2024-01-01T05:00:00+05:00' })).toBe(0);
    });

    test('refuses a moment that never was', async () => {
      for (const moment of ['2024-02-30T00:00:00Z', '2024-01-01T24:00:00Z', '2024-01-01', '2024-01-01T00:00:00', 'yesterday', '', 5]) {
        expect(await refusal({ publishedAfter: moment }), String(moment)).toMatchObject({ message: expect.stringContaining('DateTime'), extensions: { code: 'BAD_USER_INPUT' } });
      }
    });

    test('knows a language by its tag, in any case', async () => {
      expect(await total({ languages: ['KK-CYRL'] })).toBe(1);
      expect(await total({ languages: ['kk', 'no language at all'] })).toBe(0);
    });

    test('names whom it does not know, and where to look', async () => {
      for (const [filter, shown] of [
        [{ people: ['nobody-at-all'] }, 'nobody-at-all'], [{ countries: ['XX'] }, 'XX'], [{ about: { none: [madeUpId('Person', 99_999_999)] } }, 'this id'],
        [{ about: { any: ['kazakh\u0000stan'] } }, 'kazakh'], [{ events: [''] }, '""'],
      ] as const) {
        expect(await refusal(filter), JSON.stringify(filter)).toMatchObject({ message: expect.stringContaining(shown), path: ['articles'], extensions: { code: 'INVALID_INPUT' } });
      }
    });

    test('refuses one of another kind, and says which it is', async () => {
      expect((await refusal({ people: ['kazakhstan'] }))?.message).toContain('is a country, not a person');
      expect((await refusal({ events: ['brics'] }))?.message).toContain('is an organization, not an event');
      expect(await refusal({ about: { all: ['kazakhstan'] } })).toBeUndefined();
    });

    test('refuses more names than can be meant', async () => {
      const many = (count: number) => Array.from({ length: count }, () => 'kazakhstan');
      expect((await refusal({ about: { all: many(21) } }))?.message).toBe('about.all has 21 values; at most 20 are taken.');
      expect((await refusal({ people: many(101) }))?.extensions?.code).toBe('INVALID_INPUT');
      expect(await total({ about: { all: many(20), any: many(100) } })).toBe(1);
    });

    test('refuses the public what is not published, and no one of the newsroom', async () => {
      for (const status of ['DRAFT', 'SCHEDULED', 'WITHDRAWN']) {
        expect(await refusal({ statuses: ['PUBLISHED', status] })).toMatchObject({ message: expect.stringContaining('Authorization'), extensions: { code: 'NOT_ALLOWED' } });
        expect(await refusal({ statuses: [status] }, 'REPORTER')).toBeUndefined();
      }
      expect(await total({ statuses: ['PUBLISHED'] })).toBe(1);
    });
  });
});
