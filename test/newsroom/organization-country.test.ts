import { describe, expect, test } from 'vitest';
import { writeMeta } from '../../db/meta.ts';
import { migrate } from '../../db/migrate.ts';
import { namesVersion } from '../../db/names-version.ts';
import { loadFacts } from '../../db/reference/load.ts';
import { loadGazetteer } from '../../src/ingest/gazetteer.ts';
import { change, sharedNewsroom } from '../graph/asking.ts';
import { onEachDatabase } from '../kit/databases.ts';

onEachDatabase((place) => {
  const room = sharedNewsroom(place);
  const countryOf = async (slug: string): Promise<string | null> =>
    (await room().data('query ($slug: String) { organization(slug: $slug) { country { code } } }', { slug })).organization.country?.code ?? null;
  const changed = (verb: string, input: object) => change(room(), verb, input);
  const loadAsOfAnotherVersion = async (): Promise<number> => {
    await room().database.write((tx) => writeMeta(tx, 'facts_hash', 'of an older version'));
    return loadFacts(room().database);
  };

  describe('of whose an organization is', () => {
    test('is told by the facts', async () => {
      const slugs = ['kazmunaygas', 'rosselkhoznadzor', 'taliban', 'un', 'nato', 'brics'];
      expect(await Promise.all(slugs.map(countryOf))).toEqual(['KZ', 'RU', 'AF', null, null, null]);
    });

    test('is known to whoever links a story', async () => {
      await changed('createOrganization', { name: 'Ministry of Lighthouses', country: 'VU' });
      const gazetteer = await loadGazetteer(room().database);
      const codeOf = (name: string) => gazetteer.named(name, 'ORGANIZATION')?.code;
      expect(['KazMunayGas', 'Rosselkhoznadzor', 'Ministry of Lighthouses', 'European Union'].map(codeOf)).toEqual(['KZ', 'RU', 'VU', null]);
    });

    test('stays as an editor said, when facts of another version are loaded', async () => {
      const { organization } = await room().data('{ organization(slug: "rosneft") { version } }');
      await changed('updateOrganization', { id: 'rosneft', version: organization.version, country: null });
      expect(await loadAsOfAnotherVersion()).toBe(0);
      expect([await countryOf('rosneft'), await countryOf('lukoil')]).toEqual([null, 'RU']);
    });

    test('is what either says when two become one: the kept one first', async () => {
      const make = async (name: string, country?: string) => (await changed('createOrganization', { name, country })).organization.id;
      const merge = async (id: string, duplicate: string) => {
        await room().data('mutation ($input: MergeEntitiesInput!) { mergeEntities(input: $input) { __typename } }', { input: { id, duplicate } }, 'EDITOR');
        return (await room().data('query ($id: ID) { organization(id: $id) { country { code } } }', { id: duplicate })).organization.country?.code;
      };
      expect(await merge(await make('Kept Ferry'), await make('Double Ferry', 'KZ'))).toBe('KZ');
      expect(await merge(await make('Kept Canal', 'UZ'), await make('Double Canal', 'KZ'))).toBe('UZ');
      expect(await merge(await make('Kept Tram', 'UZ'), await make('Double Tram'))).toBe('UZ');
    });

    // Last, since it forgets what the others ask for.
    test('is filled in where an archive is older than that, of those that were merged, too', async () => {
      const { database } = room();
      const { organization } = await changed('createOrganization', { name: 'Our Own Steel', acronym: 'OOS' });
      await room().data('mutation ($input: MergeEntitiesInput!) { mergeEntities(input: $input) { __typename } }', { input: { id: organization.id, duplicate: 'qarmet' } }, 'EDITOR');
      const bloc = (await changed('createOrganization', { name: 'Our Own Bloc' })).organization;
      await room().data('mutation ($input: MergeEntitiesInput!) { mergeEntities(input: $input) { __typename } }', { input: { id: 'un', duplicate: 'lukoil' } }, 'EDITOR');
      const { members } = (await room().data('{ organization(slug: "sco") { members { country { code } } } }')).organization;
      await database.write(async ({ tables }) => {
        await tables.schema.alterTable('organization').dropColumn('country_id').execute();
        await tables.deleteFrom('meta').where('key', 'in', ['migration:0013_organization_country', 'countries_filled_at']).execute();
      });
      expect((await migrate(database)).applied).toEqual(['0013_organization_country']);
      expect(await countryOf('kazmunaygas')).toBeNull();
      // What an editor says before the facts are loaded stays, and keeps none from being filled.
      await changed('updateOrganization', { id: 'our-own-bloc', version: bloc.version, country: 'VU' });
      const { organization: party } = await room().data('{ organization(slug: "amanat") { version } }');
      await changed('updateOrganization', { id: 'amanat', version: party.version, country: 'UZ' });
      const before = await namesVersion(database);
      expect(await loadAsOfAnotherVersion()).toBe(0);
      expect(await namesVersion(database)).not.toBe(before);
      expect(await Promise.all(['kazmunaygas', 'rosneft', 'un', 'our-own-steel', 'our-own-bloc', 'amanat'].map(countryOf))).toEqual(['KZ', 'RU', null, 'KZ', 'VU', 'UZ']);
      // Only once: an editor may take one back.
      const { version } = (await room().data('{ organization(slug: "rosneft") { version } }')).organization;
      await changed('updateOrganization', { id: 'rosneft', version, country: null });
      await loadAsOfAnotherVersion();
      expect(await countryOf('rosneft')).toBeNull();
      expect((await room().data('{ organization(slug: "sco") { members { country { code } } } }')).organization.members).toEqual(members);
      expect((await room().data('{ organization(slug: "our-own-steel") { acronym } }')).organization).toEqual({ acronym: 'OOS' });
    });
  });
});
