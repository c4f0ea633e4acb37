import { describe, expect, test } from 'vitest';
import { change, sharedNewsroom } from '../graph/asking.ts';
import { onEachDatabase } from '../kit/databases.ts';
import type { Data } from '../kit/newsroom.ts';

onEachDatabase((place) => {
  const room = sharedNewsroom(place);
  const changed = (verb: string, input: object) => change(room(), verb, input);
  let count = 0;
  const made = async (kind: 'Person' | 'Organization' | 'Event', input: object): Promise<Data> =>
    (await changed(`create${kind}`, { name: `${kind} of facts ${++count}`, ...input }))[kind.toLowerCase()];
  const merge = async (kept: Data, duplicate: Data): Promise<Data> => {
    const answer = await changed('mergeEntities', { id: kept.id, duplicate: duplicate.id });
    expect(answer.__typename, answer.message).toBe('MergeEntitiesSuccess');
    return answer.entity;
  };
  const membersOf = async ({ id }: Data): Promise<string[]> =>
    (await room().data('query ($id: ID) { organization(id: $id) { members { since until country { code } } } }', { id })).organization.members
      .map(({ since, until, country }: Data) => `${country.code} ${since}–${until ?? ''}`);

  describe('a merge', () => {
    test('of two events knows what became of it, if one of them does, and they speak of one time', async () => {
      const became = async (kept: object, old: object) => {
        const [a, b] = [await made('Event', { type: 'TALKS', ...kept }), await made('Event', { type: 'TALKS', ...old })];
        await merge(a, b);
        const { event } = await room().data('query ($id: ID) { event(id: $id) { status startsOn } }', { id: a.id });
        return [event.status, event.startsOn];
      };
      expect(await became({}, { status: 'HELD', startsOn: '2026-01-01', endsOn: '2026-01-03' })).toEqual(['HELD', '2026-01-01']);
      expect(await became({ startsOn: '2026-01' }, { status: 'CANCELLED', startsOn: '2026-01-02' })).toEqual(['CANCELLED', '2026-01']);
      expect(await became({ startsOn: '2026-03-01' }, { status: 'POSTPONED', startsOn: '2026-01-02' })).toEqual(['PLANNED', '2026-03-01']);
      expect(await became({ status: 'POSTPONED' }, { status: 'HELD', startsOn: '2026-01-02' })).toEqual(['HELD', '2026-01-02']);
      expect(await became({ status: 'POSTPONED' }, { startsOn: '2026-01-02' })).toEqual(['POSTPONED', '2026-01-02']);
      expect(await became({ status: 'HELD' }, { status: 'POSTPONED' })).toEqual(['HELD', null]);
    });

    test('of two organizations leaves no country a member twice at one time', async () => {
      const [kept, old] = [await made('Organization', { members: [{ country: 'KZ', since: '2010', until: '2030' }] }), await made('Organization', { members: [{ country: 'KZ', since: '2012' }, { country: 'UZ', since: '2011' }] })];
      await merge(kept, old);
      expect(await membersOf(kept)).toEqual(['KZ 2010–2030', 'UZ 2011–']);
    });

    test('does not put the end of one event before the beginning of the other', async () => {
      const whenOf = async (keptDates: object, oldDates: object) => {
        const [kept, old] = [await made('Event', { type: 'TALKS', ...keptDates }), await made('Event', { type: 'TALKS', ...oldDates })];
        await merge(kept, old);
        const { event } = await room().data('query ($id: ID) { event(id: $id) { startsOn endsOn } }', { id: kept.id });
        return [event.startsOn, event.endsOn];
      };
      expect(await whenOf({ endsOn: '2020' }, { startsOn: '2025-03', endsOn: '2025-04' })).toEqual(['2025-03', '2025-04']);
      expect(await whenOf({ endsOn: '2020' }, { startsOn: '2025-03' })).toEqual(['2025-03', null]);
      expect(await whenOf({ endsOn: '2025-03-04' }, { startsOn: '2025-03', endsOn: '2025-04' })).toEqual(['2025-03', '2025-03-04']);
      expect(await whenOf({}, { endsOn: '2020' })).toEqual([null, '2020']);
      expect(await whenOf({ startsOn: '2025' }, { startsOn: '2020', endsOn: '2021' })).toEqual(['2025', null]);
    });

    test('does not move a city into another country', async () => {
      const whereOf = async (keptPlace: object, oldPlace: object) => {
        const [kept, old] = [await made('Event', { type: 'TALKS', ...keptPlace }), await made('Event', { type: 'TALKS', ...oldPlace })];
        await merge(kept, old);
        const { event } = await room().data('query ($id: ID) { event(id: $id) { place country { code } } }', { id: kept.id });
        return [event.place, event.country?.code];
      };
      expect(await whereOf({ place: 'Astana' }, { place: 'Moscow', country: 'RU' })).toEqual(['Astana', undefined]);
      expect(await whereOf({ country: 'KZ' }, { place: 'Moscow', country: 'RU' })).toEqual([null, 'KZ']);
      expect(await whereOf({ place: 'Astana' }, { place: 'Astana', country: 'KZ' })).toEqual(['Astana', 'KZ']);
      expect(await whereOf({ country: 'KZ' }, { place: 'Astana' })).toEqual(['Astana', 'KZ']);
    });

    test('loses no membership, makes none end before it began, and none of today twice', async () => {
      const membersOfBoth = async (ofKept: object[], ofOld: object[]) => {
        const [kept, old] = [await made('Organization', { members: ofKept }), await made('Organization', { members: ofOld })];
        await merge(kept, old);
        return membersOf(kept);
      };
      expect(await membersOfBoth([{ country: 'KG' }], [{ country: 'KG', since: '1992', until: '1999' }, { country: 'KG', since: '2005' }])).toEqual(['KG 1992–1999', 'KG 2005–']);
      expect(await membersOfBoth([{ country: 'KG', since: '2001' }], [{ country: 'KG', until: '1999' }])).toEqual(['KG 2001–', 'KG null–1999']);
      expect(await membersOfBoth([{ country: 'KG', since: '2001' }], [{ country: 'KG', since: '2005' }])).toEqual(['KG 2001–']);
    });

    test('of two organizations leaves an office that was held in both once', async () => {
      const [kept, old] = [await made('Organization', {}), await made('Organization', {})];
      const office = { title: 'Chair', startsOn: '2020' };
      const { id } = await made('Person', { positions: [{ ...office, organization: kept.id }, { title: 'Clerk' }, { ...office, organization: old.id }, { title: 'Envoy', organization: old.id }] });
      await merge(kept, old);
      const { person } = await room().data('query ($id: ID) { person(id: $id) { positions { title organization { slug } } } }', { id });
      expect(person.positions).toEqual([{ title: 'Chair', organization: { slug: kept.slug } }, { title: 'Clerk', organization: null }, { title: 'Envoy', organization: { slug: kept.slug } }]);
    });

    test('is a conflict for whoever still edits the duplicate, whose id leads to the one that is kept', async () => {
      const [kept, old] = [await made('Person', { description: 'Kept.' }), await made('Person', { description: 'First.' })];
      for (const version of [1, 2]) await changed('updatePerson', { id: old.id, version, description: `Seen in version ${version + 1}.` });
      const { version } = await merge(kept, old);
      expect(version).toBe(4);
      for (const seen of [1, 2, 3]) {
        expect(await changed('updatePerson', { id: old.id, version: seen, description: 'Of the old one.' })).toMatchObject({ __typename: 'ConflictError', currentVersion: 4 });
      }
      expect((await changed('updatePerson', { id: old.id, version: 4, description: 'Of both.' })).person).toMatchObject({ id: kept.id, version: 5 });
    });

    test('of each into the other, at once, is one merge; and so is one of a chain from both ends', async () => {
      const [a, b, c] = [await made('Person', {}), await made('Person', {}), await made('Person', {})];
      const answers = await Promise.all([changed('mergeEntities', { id: a.id, duplicate: b.id }), changed('mergeEntities', { id: b.id, duplicate: a.id })]);
      expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual(['InvalidInputError', 'MergeEntitiesSuccess']);
      await Promise.all([changed('mergeEntities', { id: a.id, duplicate: c.id }), changed('mergeEntities', { id: c.id, duplicate: b.id })]);
      const { nodes } = await room().data('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: [a.id, b.id, c.id] });
      expect(new Set(nodes.map(({ id }: Data) => id)).size).toBe(1);
    });

    test('is what a request leads to that is sent again with its Idempotency-Key after what it made was merged', async () => {
      const send = async (key: string, query: string) => {
        const response = await fetch(`${room().url}/graphql`, {
          method: 'POST', body: JSON.stringify({ query }),
          headers: { 'content-type': 'application/json', authorization: `Bearer ${room().tokens.EDITOR}`, 'idempotency-key': key },
        });
        return (await response.json()) as { data: Data };
      };
      const create = 'mutation { createPerson(input: { name: "Sent Twice" }) { ... on CreatePersonSuccess { person { id slug } } } }';
      const { person: old } = (await send('person', create)).data.createPerson;
      const kept = await made('Person', {});
      const mergeThem = `mutation { mergeEntities(input: { id: "${kept.id}", version: 1, duplicate: "${old.id}", duplicateVersion: 1 }) { __typename ... on MergeEntitiesSuccess { entity { id } } } }`;
      for (const _time of [1, 2]) expect((await send('merge', mergeThem)).data.mergeEntities).toEqual({ __typename: 'MergeEntitiesSuccess', entity: { id: kept.id } });
      expect((await send('person', create)).data.createPerson.person).toEqual({ id: kept.id, slug: kept.slug });
    });
  });

  describe('an organization', () => {
    test('has no member of today twice', async () => {
      expect(await membersOf(await made('Organization', { members: [{ country: 'KZ', since: '2001' }, { country: 'KAZ', since: '2001' }] }))).toEqual(['KZ 2001–']);
      for (const members of [[{ country: 'KZ' }, { country: 'KZ', since: '2001' }], [{ country: 'KZ', since: '1999' }, { country: 'UZ' }, { country: 'KZ', since: '2001' }]]) {
        expect(await changed('createOrganization', { name: 'Twice', members })).toMatchObject({ __typename: 'InvalidInputError', fields: [{ path: 'members', message: expect.stringContaining('until when') }] });
      }
    });
  });

  describe('a name that no reader sees', () => {
    test('is none', async () => {
      for (const kind of ['Person', 'Organization']) expect(await changed(`create${kind}`, { name: '\u200b \u2060' }), kind).toMatchObject({ __typename: 'InvalidInputError', fields: [{ path: 'name' }] });
      expect(await changed('createOrganization', { name: 'Seen', acronym: '\u200b' })).toMatchObject({ organization: { acronym: null } });
    });
  });
});
