import { describe, expect, test } from 'vitest';
import { onEachDatabase } from '../kit/databases.ts';
import type { Data } from '../kit/newsroom.ts';
import { answersOf, change, madeUpId, sharedNewsroom } from './asking.ts';

onEachDatabase((place) => {
  const room = sharedNewsroom(place);
  const changed = (verb: string, input: object, as?: Parameters<typeof change>[3]) => change(room(), verb, input, as);
  const create = async (kind: 'Person' | 'Organization' | 'Event', input: object): Promise<Data> => {
    const result = await changed(`create${kind}`, input);
    expect(result.__typename, result.message).toBe(`Create${kind}Success`);
    return result[kind.toLowerCase()];
  };
  const paths = ({ fields }: Data): string[] => fields.map(({ path }: Data) => path).toSorted();

  test('a mutation of an entity names its errors', () => {
    for (const kind of ['Person', 'Organization', 'Event']) {
      expect(answersOf(`create${kind}`).toSorted()).toEqual([`Create${kind}Success`, 'InvalidInputError', 'NotAllowedError']);
      expect(answersOf(`update${kind}`).toSorted()).toEqual(['ConflictError', 'InvalidInputError', 'NotAllowedError', 'NotFoundError', `Update${kind}Success`]);
    }
  });

  describe('a new entity', () => {
    test('has what it was given and a slug of its own, and is found by every name at once', async () => {
      const person = await create('Person', {
        name: 'Ainur Example', aliases: ['Айнур Пример', 'A. Example', 'A. Example'], description: ' Writes  of tests. ',
        positions: [{ title: 'Editor', country: 'kaz', organization: 'sco', startsOn: '2024-03' }, { title: 'Reporter', startsOn: '2019', endsOn: '2024-02-28' }],
      });
      expect(person).toMatchObject({
        slug: 'ainur-example', version: 1, aliases: ['Айнур Пример', 'A. Example'], description: 'Writes of tests.',
        positions: [
          { title: 'Editor', startsOn: '2024-03', endsOn: null, country: { code: 'KZ' }, organization: { slug: 'sco' } },
          { title: 'Reporter', startsOn: '2019', endsOn: '2024-02-28', country: null, organization: null },
        ],
      });
      for (const search of ['ainur', 'ПРИМЕР', 'example']) {
        expect((await room().data('query ($search: String) { people(search: $search) { nodes { slug } } }', { search })).people.nodes, search).toEqual([{ slug: 'ainur-example' }]);
      }
      expect((await create('Person', { name: 'Ainur Example' })).slug).toBe('ainur-example-2');
      expect((await create('Organization', { name: 'Ainur Example' })).slug).toBe('ainur-example-3');
      expect((await create('Person', { name: '習近平' })).slug).toBe('person');
    });

    test('of each kind has defaults for what it was not given', async () => {
      expect(await create('Person', { name: 'Bare Person' })).toMatchObject({ aliases: [], description: null, positions: [] });
      expect(await create('Organization', { name: 'Bare Organization' })).toMatchObject({ aliases: [], acronym: null, country: null, members: [] });
      expect(await create('Event', { name: 'Bare Event', type: 'TALKS' })).toMatchObject({ type: 'TALKS', status: 'PLANNED', startsOn: null, endsOn: null, place: null, country: null, participants: [] });
    });

    test('of a person holds an office from its first day to its last, and none between', async () => {
      await create('Person', { name: 'Between Offices', positions: [{ title: 'Second', country: 'UZ', startsOn: '2010-05', endsOn: '2012' }, { title: 'First', country: 'KZ', startsOn: '2000', endsOn: '2005-06-30' }] });
      const days = { in1999: '1999-12-31', in2000: '2000-01-01', last: '2005-06-30', after: '2005-07-01', month: '2010-05-01', before: '2010-04', in2012: '2012-12-31', in2013: '2013' };
      const { person } = await room().data(`{ person(slug: "between-offices") { country { code } position { title } ${Object.entries(days).map(([name, on]) => `${name}: position(on: "${on}") { title }`).join(' ')} } }`);
      const [first, second] = [{ title: 'First' }, { title: 'Second' }];
      expect(person).toEqual({ country: { code: 'UZ' }, position: null, in1999: null, in2000: first, last: first, after: null, month: second, before: null, in2012: second, in2013: null });
    });

    test('can be spoken of at once', async () => {
      const event = await create('Event', { name: 'Talks to be spoken of', type: 'TALKS', startsOn: '2026-05' });
      const story = await room().story({ about: [event.id] });
      const { articles } = await room().data('query ($filter: ArticleFilter) { articles(filter: $filter) { nodes { id events { name startsOn } } } }', { filter: { events: [event.slug], eventTypes: ['TALKS'] } });
      expect(articles.nodes).toEqual([{ id: story.id, events: [{ name: 'Talks to be spoken of', startsOn: '2026-05' }] }]);
    });
  });

  describe('what is wrong', () => {
    test('with a person is told at once, each with its path', async () => {
      const wrong = await changed('createPerson', {
        name: ' \u0000 ', aliases: ['fine', '', 'x'.repeat(301)], description: 'x'.repeat(2001),
        positions: [
          { title: 'Fine', country: 'KZ' }, { title: '', country: 'XX', organization: 'nobody-at-all' }, { title: 'Turned', startsOn: '2024-05', endsOn: '2024-04-30' },
          { title: 'Not an organization', organization: 'kazakhstan' },
        ],
      });
      expect(wrong).toMatchObject({ __typename: 'InvalidInputError', code: 'INVALID_INPUT' });
      expect(paths(wrong)).toEqual(['aliases.1', 'aliases.2', 'description', 'name', 'positions.1.country', 'positions.1.organization', 'positions.1.title', 'positions.2', 'positions.3.organization']);
      expect(wrong.message).toContain('It ends (2024-04-30) before it begins (2024-05).');
    });

    test('with an organization is told at once', async () => {
      const wrong = await changed('createOrganization', { name: 'Fine', acronym: 'X'.repeat(41), country: 'XX', members: [{ country: 'KZ' }, { country: 'XXX' }, { country: 'UZ', since: '2024', until: '2023' }] });
      expect(paths(wrong)).toEqual(['acronym', 'country', 'members.1.country', 'members.2']);
    });

    test('with an event is told at once', async () => {
      const wrong = await changed('createEvent', {
        name: 'Fine', type: 'TALKS', startsOn: '2025-02-02', endsOn: '2025-02-01', country: 'XX', place: 'x'.repeat(301),
        participants: [{ entity: 'kazakhstan' }, { entity: 'nobody-at-all' }, { entity: 'brics', role: 'x'.repeat(101) }, { entity: 'brics-summit-kazan-2024' }],
      });
      expect(paths(wrong)).toEqual(['country', 'endsOn', 'participants.1.entity', 'participants.2.role', 'participants.3.entity', 'place']);
    });

    test('with a list is that it is longer than any there is', async () => {
      const many = Array.from({ length: 40_000 }, () => ({ country: 'KZ' }));
      expect(await changed('createOrganization', { name: 'Everybody', members: many })).toMatchObject({ fields: [{ path: 'members', message: 'There are 40000; at most 500 are taken.' }] });
      expect(paths(await changed('createPerson', { name: 'Of many names', aliases: Array.from({ length: 201 }, (_unused, n) => `Name ${n}`) }))).toEqual(['aliases']);
    });

    test('with a date or a code never reaches the newsroom: its type refuses it, and says how it is written', async () => {
      const ask = (input: object) => room().ask('mutation ($input: CreateEventInput!) { createEvent(input: $input) { __typename } }', { input: { name: 'Fine', type: 'TALKS', ...input } }, 'EDITOR');
      for (const startsOn of ['2024-13', '2024-02-30', '2024-1-1', '24', '', 'soon', 2024]) {
        expect((await ask({ startsOn })).errors[0], String(startsOn)).toMatchObject({ message: expect.stringContaining('Date'), extensions: { code: 'BAD_USER_INPUT' } });
      }
      for (const country of ['K', 'KAZA', 'K1', '', 7]) {
        expect((await ask({ country })).errors[0], String(country)).toMatchObject({ message: expect.stringContaining('CountryCode'), extensions: { code: 'BAD_USER_INPUT' } });
      }
      expect((await ask({ type: 'PARTY' })).errors[0]?.message).toContain('PARTY');
    });
  });

  describe('an update', () => {
    test('changes what is given, leaves the rest, and is the next version', async () => {
      const { id } = await create('Person', { name: 'Bolat Example', aliases: ['B. Example'], description: 'Of a test.', positions: [{ title: 'Clerk', country: 'KZ' }] });
      const named = await changed('updatePerson', { id, version: 1, name: 'Bolat Q. Example' });
      expect(named.person).toMatchObject({ id, slug: 'bolat-example', version: 2, name: 'Bolat Q. Example', aliases: ['B. Example'], description: 'Of a test.', positions: [{ title: 'Clerk' }] });
      const cleared = await changed('updatePerson', { id: 'bolat-example', version: 2, name: null, aliases: [], description: null, positions: [] });
      expect(cleared.person).toMatchObject({ version: 3, name: 'Bolat Q. Example', aliases: [], description: null, positions: [] });
      expect((await room().data('{ people(search: "B. Example") { nodes { slug } } }')).people.nodes).toEqual([]);
    });

    test('says of whose an organization is, takes that back, and leaves it where it is not named', async () => {
      const { slug, country } = await create('Organization', { name: 'Ferry of Two Shores', acronym: 'FTS', country: 'KAZ' });
      expect(country).toEqual({ code: 'KZ' });
      const update = async (version: number, change: object) => (await changed('updateOrganization', { id: slug, version, ...change })).organization;
      expect(await update(1, { acronym: null })).toMatchObject({ acronym: null, country: { code: 'KZ' } });
      expect(await update(2, { country: 'UZ' })).toMatchObject({ acronym: null, country: { code: 'UZ' } });
      expect(await update(3, { description: 'It sails.' })).toMatchObject({ country: { code: 'UZ' } });
      expect(await update(4, { country: null })).toMatchObject({ country: null });
    });

    test('replaces positions, members and participants as a whole, in their order', async () => {
      const person = await create('Person', { name: 'Replaced Person', positions: [{ title: 'First', country: 'KZ' }, { title: 'Second' }] });
      const positions = [{ title: 'Third', startsOn: '2025' }, { title: 'First', country: 'UZ' }];
      expect((await changed('updatePerson', { id: person.id, version: 1, positions })).person.positions).toMatchObject([{ title: 'Third', startsOn: '2025' }, { title: 'First', country: { code: 'UZ' } }]);

      const bank = await create('Organization', { name: 'Replaced Bank', acronym: 'RB', members: [{ country: 'KZ' }, { country: 'UZ' }] });
      const members = [{ country: 'UZ', since: '2020' }, { country: 'KG', since: '1992', until: '1999' }, { country: 'KG', since: '2005' }, { country: 'TJ', since: '1992', until: '1999' }];
      const replaced = (await changed('updateOrganization', { id: bank.id, version: 1, members })).organization;
      expect(replaced.acronym).toBe('RB');
      expect(replaced.members).toEqual([
        { since: '1992', until: '1999', country: { code: 'KG' } }, { since: '2005', until: null, country: { code: 'KG' } }, { since: '1992', until: '1999', country: { code: 'TJ' } },
        { since: '2020', until: null, country: { code: 'UZ' } },
      ]);
      const isMember = async (code: string) => (await room().data('query ($code: CountryCode) { country(code: $code) { organizations { slug } } }', { code })).country.organizations.some(({ slug }: Data) => slug === 'replaced-bank');
      expect([await isMember('UZ'), await isMember('KG'), await isMember('TJ'), await isMember('KZ')]).toEqual([true, true, false, false]);
      expect((await changed('updateOrganization', { id: bank.id, version: 2, acronym: null })).organization).toMatchObject({ acronym: null, members: replaced.members });

      const event = await create('Event', { name: 'Replaced Event', type: 'VISIT', participants: [{ entity: 'kazakhstan', role: 'host' }, { entity: 'xi-jinping' }] });
      const participants = [{ entity: 'xi-jinping', role: 'guest' }, { entity: 'brics' }];
      expect((await changed('updateEvent', { id: event.id, version: 1, participants })).event.participants).toEqual([{ role: 'guest', entity: { slug: 'xi-jinping' } }, { role: null, entity: { slug: 'brics' } }]);
    });

    test('may say what is to come: a country is a member until it leaves and from when it joins, and who is still in office stands first', async () => {
      const year = new Date().getUTCFullYear();
      const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
      const members = [
        { country: 'UZ', since: '1992', until: day(40) }, { country: 'KG', since: day(40) }, { country: 'TJ', since: '1992', until: day(-40) }, { country: 'TM', since: `${year}` },
        { country: 'KZ', since: '1992', until: `${year}` }, { country: 'KZ', since: `${year}` },
      ];
      await create('Organization', { name: 'Coming Bank', members });
      const times = async (code: string) => (await room().data('query ($code: CountryCode) { country(code: $code) { organizations { slug } } }', { code })).country.organizations.filter(({ slug }: Data) => slug === 'coming-bank').length;
      expect([await times('UZ'), await times('KG'), await times('TJ'), await times('TM'), await times('KZ')]).toEqual([1, 0, 0, 1, 1]);

      const offices = { 'Zz Leaving': [{ startsOn: '2020', endsOn: day(40) }], 'Zz Coming': [{ startsOn: day(40) }], 'Zz Gone': [{ startsOn: '2020', endsOn: day(-40) }] };
      for (const [name, held] of Object.entries(offices)) await create('Person', { name, positions: held.map((span) => ({ title: 'Clerk', country: 'NU', ...span })) });
      expect((await room().data('{ country(code: "NU") { people { name } } }')).country.people.map(({ name }: Data) => name)).toEqual(['Zz Leaving', 'Zz Coming', 'Zz Gone']);
    });

    test('refuses a country that is a member twice at one time', async () => {
      const told = async (...members: object[]) => (await change(room(), 'createOrganization', { name: 'Twice', members: members.map((span) => ({ country: 'KZ', ...span })) })).fields?.map(({ path }: Data) => path);
      const twice = [[{ since: '2020' }, { since: '2021' }], [{ since: '2010', until: '2030' }, { since: '2012' }], [{ since: '2010', until: '2015' }, { since: '2012', until: '2018' }], [{}, { since: '2012', until: '2018' }], [{ until: '2019-05' }, { since: '2019-04-30' }]];
      for (const members of twice) expect(await told(...members), JSON.stringify(members)).toEqual(['members']);
      for (const members of [[{ since: '2010', until: '2015' }, { since: '2015' }], [{ until: '2019-05' }, { since: '2019-05-20' }], [{ since: '2012' }, { since: '2012' }]]) expect(await told(...members), JSON.stringify(members)).toBeUndefined();
    });

    test('of an event postpones it, moves it, ends it', async () => {
      const { id } = await create('Event', { name: 'Movable Summit', type: 'SUMMIT', startsOn: '2026-09-01', endsOn: '2026-09-02', place: 'Astana', country: 'KZ' });
      expect((await changed('updateEvent', { id, version: 1, status: 'POSTPONED', startsOn: '2026-10-01', endsOn: '2026-10-02' })).event).toMatchObject({ version: 2, status: 'POSTPONED', startsOn: '2026-10-01', place: 'Astana' });
      expect(await changed('updateEvent', { id, version: 2, startsOn: '2026-11' })).toMatchObject({ __typename: 'InvalidInputError', fields: [{ path: 'endsOn' }] });
      expect((await changed('updateEvent', { id, version: 2, startsOn: '2026-11', endsOn: null, country: null, place: null, type: 'TALKS' })).event)
        .toMatchObject({ version: 3, type: 'TALKS', status: 'POSTPONED', startsOn: '2026-11', endsOn: null, place: null, country: null });
    });

    test('names someone twice and has them once, as they were named first', async () => {
      const { participants } = await create('Event', { name: 'Twice Named', type: 'TALKS', participants: [{ entity: 'kazakhstan', role: 'host' }, { entity: 'brics' }, { entity: 'kazakhstan', role: 'guest' }] });
      expect(participants).toEqual([{ role: 'host', entity: { slug: 'kazakhstan' } }, { role: null, entity: { slug: 'brics' } }]);
    });

    test('from an older version is a conflict that names the current one', async () => {
      for (const [kind, input] of [['Person', {}], ['Organization', {}], ['Event', { type: 'TALKS' }]] as const) {
        const { id } = await create(kind, { name: `Contested ${kind}`, ...input });
        await changed(`update${kind}`, { id, version: 1, description: 'First.' });
        const late = await changed(`update${kind}`, { id, version: 1, description: 'Second.' });
        expect(late).toMatchObject({ __typename: 'ConflictError', code: 'CONFLICT', currentVersion: 2, message: expect.stringContaining(kind.toLowerCase()) });
      }
    });

    test('of nobody, or of another kind, is a NotFoundError', async () => {
      const { country } = await room().data('{ country(code: "KZ") { id } }');
      for (const id of ['nobody-at-all', 'kazakhstan', country.id, madeUpId('Person', 999_999), madeUpId('Article', 1), '', '\u0000']) {
        for (const kind of ['Person', 'Organization', 'Event']) {
          expect(await changed(`update${kind}`, { id, version: 1 }), `${kind} ${id}`).toMatchObject({ __typename: 'NotFoundError', code: 'NOT_FOUND', message: expect.stringContaining(kind.toLowerCase()) });
        }
      }
    });

    test('is seen by stories that spoke of it before', async () => {
      const event = await create('Event', { name: 'Renamed Later', type: 'TALKS' });
      const story = await room().story({ about: [event.id] });
      await changed('updateEvent', { id: event.id, version: 1, name: 'Renamed Now', type: 'ELECTION' });
      const list = 'query ($filter: ArticleFilter) { articles(filter: $filter) { nodes { id events { name } } } }';
      expect((await room().data(list, { filter: { events: [event.slug], eventTypes: ['ELECTION'] } })).articles.nodes).toEqual([{ id: story.id, events: [{ name: 'Renamed Now' }] }]);
      expect((await room().data(list, { filter: { events: [event.slug], eventTypes: ['TALKS'] } })).articles.nodes).toEqual([]);
    });
  });
});
