import { describe, expect, test } from 'vitest';
import { fold } from '../../db/fold.ts';
import { countries, organizations } from '../../db/reference/all.ts';
import { separators } from '../../db/word-separators.ts';
import { onEachDatabase } from '../kit/databases.ts';
import type { Data } from '../kit/newsroom.ts';
import { change, sharedNewsroom } from './asking.ts';

const slugs = (nodes: readonly { readonly slug: string }[]) => nodes.map(({ slug }) => slug);

describe('the facts that Silkwire ships with', () => {
  test('say of every organization that is of one country a country that is known, and of unions of states none', () => {
    const codes = new Set(countries.map(({ code }) => code));
    expect(organizations.filter(({ country }) => country !== null && !codes.has(country)).map(({ slug }) => slug)).toEqual([]);
    const of = new Map(organizations.map(({ slug, country }) => [slug, country]));
    const told = ['kazmunaygas', 'rosselkhoznadzor', 'us-senate', 'kairat', 'taliban', 'bbc', 'un', 'eu', 'nato', 'brics', 'icrc'];
    expect(told.map((slug) => of.get(slug))).toEqual(['KZ', 'RU', 'US', 'KZ', 'AF', 'GB', null, null, null, null, null]);
    expect(organizations.filter(({ country, members }) => country !== null && members).map(({ slug }) => slug)).toEqual([]);
  });
});

onEachDatabase((place) => {
  const room = sharedNewsroom(place);

  describe('a country', () => {
    test('has its codes, flag, names and place in the world', async () => {
      const { country } = await room().data('{ country(code: "KZ") { slug name officialName code code3 flag demonyms capital region subregion version } }');
      expect(country).toEqual({
        slug: 'kazakhstan', name: 'Kazakhstan', officialName: 'Republic of Kazakhstan', code: 'KZ', code3: 'KAZ', flag: '🇰🇿',
        demonyms: ['Kazakh', 'Kazakhstani'], capital: 'Astana', region: 'Asia', subregion: 'Central Asia', version: 1,
      });
    });

    test('is found by alpha-2 and alpha-3, in capitals and small letters, as an argument and as a variable', async () => {
      for (const code of ['KZ', 'kz', 'Kz', 'KAZ', 'kaz']) {
        const data = await room().data(`query ($code: CountryCode) { country(code: "${code}") { code } variable: country(code: $code) { code } }`, { code });
        expect(data, code).toEqual({ country: { code: 'KZ' }, variable: { code: 'KZ' } });
      }
    });

    test('has the flag of its own two letters', async () => {
      const { countries } = await room().data('{ countries(region: "Central Asia") { nodes { code flag } } }');
      expect(countries.nodes.map(({ code, flag }: Data) => `${code} ${flag}`)).toEqual(['KZ 🇰🇿', 'KG 🇰🇬', 'TJ 🇹🇯', 'TM 🇹🇲', 'UZ 🇺🇿']);
    });

    test('knows those who serve it, the ones in office first', async () => {
      const { country } = await room().data('{ country(code: "KZ") { people { slug positions { endsOn country { code } } } } }');
      const held = country.people.map(({ positions }: Data) => positions.some((position: Data) => position.country?.code === 'KZ' && position.endsOn === null));
      expect(slugs(country.people)).toEqual(expect.arrayContaining(['kassym-jomart-tokayev', 'nursultan-nazarbayev']));
      expect(held).toContain(true);
      expect(held).toContain(false);
      expect(held).toEqual(held.toSorted((a: boolean, b: boolean) => Number(b) - Number(a)));
    });

    test('is a member today of what it has not left', async () => {
      const { kz, tm } = await room().data('{ kz: country(code: "KZ") { organizations { slug } } tm: country(code: "TM") { organizations { slug } } }');
      expect(slugs(kz.organizations)).toEqual(expect.arrayContaining(['sco', 'eaeu', 'csto', 'un', 'ots']));
      expect(slugs(tm.organizations)).not.toContain('sco');
    });

    test('lists the events that were held in it, the latest first', async () => {
      const { country } = await room().data('{ country(code: "RU") { events(first: 100) { nodes { slug startsOn country { code } } } } }');
      const { nodes } = country.events;
      expect(slugs(nodes)).toContain('brics-summit-kazan-2024');
      expect(new Set(nodes.map((node: Data) => node.country.code))).toEqual(new Set(['RU']));
      expect(nodes.map((node: Data) => node.startsOn)).toEqual(nodes.map((node: Data) => node.startsOn).toSorted().toReversed());
    });
  });

  describe('an organization', () => {
    test('has its acronym, other names and members, by name and with their dates', async () => {
      const { organization } = await room().data('{ organization(slug: "sco") { name acronym aliases members { country { name code } since until } } }');
      expect(organization.name).toBe('Shanghai Cooperation Organisation');
      expect(organization.acronym).toBe('SCO');
      expect(organization.aliases).toContain('ШОС');
      expect(organization.members.map(({ country }: Data) => country.code)).toEqual(['BY', 'CN', 'IN', 'IR', 'KZ', 'KG', 'PK', 'RU', 'TJ', 'UZ']);
      expect(organization.members[0]).toEqual({ country: { name: 'Belarus', code: 'BY' }, since: '2024-07-04', until: null });
    });

    test('is of one country, or of none', async () => {
      const { party, body, union } = await room().data('{ party: organization(slug: "amanat") { country { code name } } body: organization(slug: "rosselkhoznadzor") { country { slug } } union: organization(slug: "eu") { country { code } } }');
      expect([party, body, union]).toEqual([{ country: { code: 'KZ', name: 'Kazakhstan' } }, { country: { slug: 'russia' } }, { country: null }]);
    });

    test('lists the events that it took part in', async () => {
      const { organization } = await room().data('{ organization(slug: "brics") { events(first: 100) { nodes { slug participants { entity { slug } } } } } }');
      expect(slugs(organization.events.nodes)).toContain('brics-summit-kazan-2024');
      for (const { slug, participants } of organization.events.nodes) expect(slugs(participants.map(({ entity }: Data) => entity)), slug).toContain('brics');
    });
  });

  describe('a person', () => {
    test('has positions, the newest first, and the office of each day', async () => {
      const { person } = await room().data(`{ person(slug: "kassym-jomart-tokayev") {
        name aliases country { code } positions { startsOn }
        today: position { title country { code } endsOn }
        in2014: position(on: "2014") { title organization { slug } }
        onADay: position(on: "2012-05-17") { title country { code } organization { slug } }
        onTheDayOfTheChange: position(on: "2019-03-20") { title }
        before: position(on: "1950") { title }
      } }`);
      expect(person.name).toBe('Kassym-Jomart Tokayev');
      expect(person.aliases).toEqual(expect.arrayContaining(['Tokaev', 'Токаев', 'Тоқаев']));
      expect(person.country).toEqual({ code: 'KZ' });
      expect(person.positions.map((one: Data) => one.startsOn)).toEqual(person.positions.map((one: Data) => one.startsOn).toSorted().toReversed());
      expect(person.today).toEqual({ title: 'President', country: { code: 'KZ' }, endsOn: null });
      expect(person.in2014).toEqual({ title: 'Chairman of the Senate', organization: { slug: 'senate-of-kazakhstan' } });
      expect(person.onADay).toEqual({ title: 'Director-General of the UN Office at Geneva', country: null, organization: { slug: 'un' } });
      expect(person.onTheDayOfTheChange).toEqual({ title: 'President' });
      expect(person.before).toBeNull();
    });
  });

  describe('an event', () => {
    test('has its sort, state, dates, place and those who took part, in order', async () => {
      const { event } = await room().data(`{ event(slug: "brics-summit-kazan-2024") {
        name type status startsOn endsOn place country { code } participants { role entity { __typename slug name } }
      } }`);
      expect(event).toMatchObject({ name: '16th BRICS Summit', type: 'SUMMIT', status: 'HELD', startsOn: '2024-10-22', endsOn: '2024-10-24', place: 'Kazan', country: { code: 'RU' } });
      expect(event.participants.slice(0, 3)).toEqual([
        { role: 'organizer', entity: { __typename: 'Organization', slug: 'brics', name: 'BRICS' } },
        { role: 'chair', entity: { __typename: 'Country', slug: 'russia', name: 'Russia' } },
        { role: 'chair', entity: { __typename: 'Person', slug: 'vladimir-putin', name: 'Vladimir Putin' } },
      ]);
    });
  });

  describe('a list of names', () => {
    test('is found by any spelling, in any script, from the beginning of a word', async () => {
      const data = await room().data(`{
        people: people(search: "токаев") { nodes { slug } } half: people(search: "Jomart Tok") { nodes { slug } } middle: people(search: "omart") { nodes { slug } }
        organizations: organizations(search: "шос") { nodes { slug } } acronym: organizations(search: "SCO") { nodes { slug } }
        demonym: countries(search: "kazakh") { nodes { slug } } capital: countries(search: "astana") { nodes { slug } } accents: countries(search: "TURKIYE") { nodes { slug } }
        events: events(search: "16th brics") { nodes { slug } } none: people(search: "nobody at all") { nodes { slug } }
      }`);
      expect(slugs(data.people.nodes)).toEqual(['kassym-jomart-tokayev']);
      expect(slugs(data.half.nodes)).toEqual(['kassym-jomart-tokayev']);
      expect(slugs(data.middle.nodes)).toEqual([]);
      expect(slugs(data.organizations.nodes)).toContain('sco');
      expect(slugs(data.acronym.nodes)).toContain('sco');
      expect(slugs(data.demonym.nodes)).toEqual(['kazakhstan']);
      expect(slugs(data.capital.nodes)).toEqual(['kazakhstan']);
      expect(slugs(data.accents.nodes)).toEqual(['turkiye']);
      expect(slugs(data.events.nodes)).toEqual(['brics-summit-kazan-2024']);
      expect(data.none.nodes).toEqual([]);
    });

    test('of events is found by place, by country and by who takes part, each word somewhere', async () => {
      const found = async (search: string) => slugs((await room().data('query ($search: String) { events(search: $search, first: 100) { nodes { slug } } }', { search })).events.nodes);
      expect(await found('kazan brics')).toEqual(['brics-summit-kazan-2024']);
      expect(await found('Russia 16th')).toEqual(['brics-summit-kazan-2024']);
      expect(await found('путин казань 16th')).toEqual([]);
      expect(await found('Путин 16th')).toEqual(['brics-summit-kazan-2024']);
      expect(await found('kazan, sixteenth')).toEqual([]);
      // Moscow is the capital of one who takes part.
      expect(await found('moscow 16th')).toEqual([]);
      expect(await found('azan')).toEqual([]);
      expect(await found('?!')).toEqual([]);
      expect((await found(' ')).length).toBeGreaterThan(50);
      const { event } = await change(room(), 'createEvent', { name: 'A Meeting', type: 'TALKS', place: 'Düsseldorf-Nord' });
      expect(await found('dusseldorf nord meet')).toEqual([event.slug]);
    });

    test('of events tells words that begin after a quotation mark, a dash or whatever else parts words', async () => {
      const found = async (search: string) => slugs((await room().data('query ($search: String) { events(search: $search, first: 100) { nodes { slug } } }', { search })).events.nodes);
      const { event } = await change(room(), 'createEvent', { name: 'Forum «Zephyrine»—Quokkas/Wombats', aliases: ['Форум “Зефирин”–кваги', '会談・Tapirs 🎉Yapoks'], type: 'CONFERENCE' });
      for (const word of ['zephyr', 'quokka', 'wombats', 'зефи', 'кваги', 'tapir', 'yapok', 'zephyrine forum wombat']) expect(await found(word), word).toEqual([event.slug]);
      for (const part of ['ephyrine', 'uokka', 'ефирин', 'zephyrine uokka']) expect(await found(part), part).toEqual([]);
      expect(await found('a'.repeat(60_000))).toEqual([]);
      // Nothing else parts a word, and everything of these does.
      const parts = [...Array(0x10000).keys()].map((code) => String.fromCharCode(code)).filter((letter) => new RegExp(`^[${separators}]$`, 'u').test(letter));
      expect(parts.filter((letter) => /[\p{L}\p{N}]/u.test(letter.normalize('NFKD')) && fold(letter) === letter)).toEqual([]);
      for (const letter of ' -–—«»„“”"\'()[]{}/\\|.,:;!?…•·&+=*#@%^~<>_¿¡、。「」・،؛؟־։।') expect(parts, letter).toContain(letter);
    });

    test('goes by name from page to page, each once', async () => {
      const named: string[] = [];
      let after: string | null = null;
      do {
        const { countries }: Data = await room().data('query ($after: String) { countries(first: 100, after: $after) { nodes { name } pageInfo { hasNextPage endCursor } } }', { after });
        named.push(...countries.nodes.map(({ name }: Data) => name));
        after = countries.pageInfo.hasNextPage ? countries.pageInfo.endCursor : null;
      } while (after);
      expect(named).toHaveLength(249);
      expect(new Set(named).size).toBe(249);
      expect(named.indexOf('Türkiye')).toBeLessThan(named.indexOf('Uganda'));
    });
  });

  describe('events', () => {
    const names = async (filter: object) => {
      const { events } = await room().data('query ($filter: EventFilter) { events(filter: $filter, first: 100) { nodes { slug startsOn endsOn type status country { code } participants { entity { slug } } } } }', { filter });
      return events.nodes as Data[];
    };

    test('are of a sort, in a state, in a country, with a participant', async () => {
      const found = await names({ types: ['SUMMIT'], statuses: ['HELD'], country: 'rus', participant: 'brics' });
      expect(slugs(found)).toContain('brics-summit-kazan-2024');
      for (const event of found) {
        expect(event).toMatchObject({ type: 'SUMMIT', status: 'HELD', country: { code: 'RU' } });
        expect(slugs(event.participants.map(({ entity }: Data) => entity))).toContain('brics');
      }
    });

    test('touch the time that is asked for, from its beginning to its end, however precisely they are known', async () => {
      const kazan = 'brics-summit-kazan-2024'; // 2024-10-22 to 2024-10-24
      const isFound = async (filter: object) => slugs(await names({ ...filter, participant: 'brics' })).includes(kazan);
      for (const filter of [{ from: '2024-10-24' }, { from: '2024-10' }, { from: '2024' }, { to: '2024-10-22' }, { to: '2024-10' }, { to: '2024' }, { from: '2024-10-23', to: '2024-10-23' }]) {
        expect(await isFound(filter), JSON.stringify(filter)).toBe(true);
      }
      for (const filter of [{ from: '2024-10-25' }, { from: '2024-11' }, { from: '2025' }, { to: '2024-10-21' }, { to: '2024-09' }, { to: '2023' }]) {
        expect(await isFound(filter), JSON.stringify(filter)).toBe(false);
      }
    });

    test('known to the month or the year touch all of it', async () => {
      const input = (name: string, startsOn: string) => ({ name, startsOn, type: 'OTHER', participants: [{ entity: 'tonga' }] });
      await change(room(), 'createEvent', input('In May', '2031-05'));
      await change(room(), 'createEvent', input('In a Year', '2033'));
      await change(room(), 'createEvent', { ...input('Some Day', '2034'), startsOn: null });
      const found = async (filter: object) => slugs(await names({ ...filter, participant: 'tonga' }));
      expect(await found({})).toEqual(['in-a-year', 'in-may', 'some-day']);
      expect(await found({ from: '2031-05-20', to: '2031-05-20' })).toEqual(['in-may']);
      expect(await found({ from: '2031-06' })).toEqual(['in-a-year']);
      expect(await found({ from: '2033-12-31' })).toEqual(['in-a-year']);
      expect(await found({ from: '2034' })).toEqual([]);
      expect(await found({ to: '2031-05-01' })).toEqual(['in-may']);
      expect(await found({ to: '2031-04' })).toEqual([]);
    });

    test("of a country or an organization stay its own, whatever the filter says", async () => {
      const { country, organization } = await room().data(`{
        country(code: "RU") { none: events(filter: { country: "KZ" }) { nodes { slug } } own: events(filter: { country: "RU" }) { nodes { slug } } }
        organization(slug: "brics") { both: events(filter: { participant: "sco" }, first: 100) { nodes { participants { entity { slug } } } } }
      }`);
      expect(country.none.nodes).toEqual([]);
      expect(country.own.nodes).not.toEqual([]);
      for (const { participants } of organization.both.nodes) {
        expect(slugs(participants.map(({ entity }: Data) => entity))).toEqual(expect.arrayContaining(['brics', 'sco']));
      }
    });
  });
});
