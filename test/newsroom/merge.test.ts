import { describe, expect, test, vi } from 'vitest';
import { mergeEntity } from '../../db/entity-merge.ts';
import { storedEntity, updateEntity } from '../../db/entity-write.ts';
import { writeMeta } from '../../db/meta.ts';
import { loadFacts } from '../../db/reference/load.ts';
import { change, sharedNewsroom, type Asker } from '../graph/asking.ts';
import { onEachDatabase } from '../kit/databases.ts';
import { follow } from '../kit/follow.ts';
import type { Data } from '../kit/newsroom.ts';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

onEachDatabase((place) => {
  const room = sharedNewsroom(place);
  const changed = (verb: string, input: object, as?: Asker) => change(room(), verb, input, as);
  const merge = async (input: object, as: Asker = 'EDITOR'): Promise<Data> => {
    const document = `mutation ($input: MergeEntitiesInput!) { mergeEntities(input: $input) {
      __typename ... on MergeEntitiesSuccess { entity { id slug name version aliases description } } ... on Error { code message } ... on InvalidInputError { fields { path } } ... on ConflictError { currentVersion }
    } }`;
    const { data, errors } = await room().ask(document, { input }, as);
    expect(errors).toEqual([]);
    return data.mergeEntities;
  };
  let count = 0;
  /** Two people whom nobody has written of yet. */
  const pair = async (more: { kept?: object; duplicate?: object } = {}): Promise<[Data, Data]> => {
    count++;
    const { person: kept } = await changed('createPerson', { name: `Kept Person ${count}`, ...more.kept });
    const { person: duplicate } = await changed('createPerson', { name: `Double Person ${count}`, ...more.duplicate });
    return [kept, duplicate];
  };
  const listed = async (filter: object): Promise<string[]> =>
    (await room().data('query ($filter: ArticleFilter) { articles(filter: $filter, first: 100) { totalCount nodes { id } } }', { filter })).articles.nodes.map(({ id }: Data) => id);
  const mentions = async (id: string): Promise<Data[]> => (await room().data('query ($id: ID) { article(id: $id) { mentions { entity { slug } salience count surfaces origin } } }', { id }, 'EDITOR')).article.mentions;

  describe('mergeEntities', () => {
    test('moves the stories, and makes one mention of two: the greater salience, the sum of the counts', async () => {
      const [kept, duplicate] = await pair();
      const alone = await room().story({ about: [duplicate.id, 'kazakhstan'] });
      const both = await room().story({ about: ['kazakhstan', kept.id, duplicate.id] });
      const draft = await room().story({ about: [duplicate.id], draft: true });
      await room().database.write(({ tables }) => tables.updateTable('mention').set({ surfaces: '["Doubly"]', count: 3, salience: 950, origin: 'LINKER' }).where('entity_id', '=', Number(Buffer.from(duplicate.id, 'base64url').toString().split(':')[1])).execute());
      const { __typename, entity } = await merge({ id: kept.id, duplicate: duplicate.slug, version: 1, duplicateVersion: 1 });
      expect([__typename, entity.version]).toEqual(['MergeEntitiesSuccess', 2]);
      expect((await mentions(both.id)).find(({ entity: { slug } }) => slug === kept.slug)).toEqual({ entity: { slug: kept.slug }, salience: 0.95, count: 4, surfaces: ['Doubly'], origin: 'EDITOR' });
      expect(await mentions(both.id)).toHaveLength(2);
      for (const id of [alone.id, draft.id]) expect((await mentions(id)).map(({ entity: { slug } }) => slug)).toContain(kept.slug);
      for (const name of [kept.id, kept.slug, duplicate.id, duplicate.slug]) {
        expect(await listed({ people: [name] }), name).toEqual([both.id, alone.id]);
        expect(await listed({ about: { all: [name, 'kazakhstan'] } })).toEqual([both.id, alone.id]);
      }
      expect(await listed({ about: { all: ['kazakhstan'], none: [duplicate.slug] }, people: [kept.slug] })).toEqual([]);
    });

    test('leads the old id and slug to the one that is kept, and the oldest, too', async () => {
      const [kept, duplicate] = await pair({ duplicate: { aliases: ['The Double', 'Двойник'], description: 'Of two names.' } });
      const { person: oldest } = await changed('createPerson', { name: `Oldest ${count}` });
      await merge({ id: duplicate.id, duplicate: oldest.id });
      const { entity } = await merge({ id: kept.id, duplicate: duplicate.id });
      expect(entity).toMatchObject({ id: kept.id, slug: kept.slug, name: kept.name, description: 'Of two names.' });
      expect(entity.aliases.toSorted()).toEqual(['The Double', duplicate.name, oldest.name, 'Двойник'].toSorted());
      for (const { id, slug } of [duplicate, oldest]) {
        const found = await room().data('query ($id: ID!, $slug: String!) { node(id: $id) { id } nodes(ids: [$id]) { id } person(slug: $slug) { id } byId: person(id: $id) { slug } }', { id, slug });
        expect(found).toEqual({ node: { id: kept.id }, nodes: [{ id: kept.id }], person: { id: kept.id }, byId: { slug: kept.slug } });
      }
      const { people } = await room().data('query ($search: String) { people(search: $search) { nodes { slug } } }', { search: `double person ${count}` });
      expect(people.nodes).toEqual([{ slug: kept.slug }]);
      const { person: newcomer } = await changed('createPerson', { name: duplicate.name });
      expect(newcomer.slug).toBe(`${duplicate.slug}-2`);
      expect((await changed('updatePerson', { id: duplicate.id, version: entity.version, aliases: ['Once'] })).person).toMatchObject({ id: kept.id, aliases: ['Once'] });
      const { article } = await changed('createArticle', { headline: 'Of an old name', about: [oldest.slug, duplicate.id] });
      expect(article.mentions).toMatchObject([{ entity: { slug: kept.slug } }]);
    });

    test('brings the offices of both together, the newest first, and their part in events', async () => {
      const held = { title: 'Minister', country: 'KZ', startsOn: '2010', endsOn: '2015' };
      const [kept, duplicate] = await pair({
        kept: { positions: [held, { title: 'Clerk', startsOn: '2001', endsOn: '2005' }] },
        duplicate: { positions: [{ title: 'Envoy', startsOn: '2016' }, held, { title: 'Judge', startsOn: '2006', endsOn: '2009' }] },
      });
      const { event } = await changed('createEvent', { name: `Talks of pair ${count}`, type: 'TALKS', participants: [{ entity: kept.id }, { entity: duplicate.id, role: 'chair' }] });
      const { event: other } = await changed('createEvent', { name: `More talks of pair ${count}`, type: 'TALKS', participants: [{ entity: duplicate.id, role: 'guest' }] });
      await merge({ id: kept.id, duplicate: duplicate.id });
      const { person, a, b } = await room().data(
        'query ($id: ID, $a: ID, $b: ID) { person(id: $id) { positions { title } position { title } } a: event(id: $a) { participants { role entity { slug } } } b: event(id: $b) { participants { role entity { slug } } } }',
        { id: kept.id, a: event.id, b: other.id },
      );
      expect(person).toEqual({ positions: ['Envoy', 'Minister', 'Judge', 'Clerk'].map((title) => ({ title })), position: { title: 'Envoy' } });
      expect([a.participants, b.participants]).toEqual([[{ role: 'chair', entity: { slug: kept.slug } }], [{ role: 'guest', entity: { slug: kept.slug } }]]);
    });

    test('brings members and staff of organizations together, and what is known of two events', async () => {
      const { organization: kept } = await changed('createOrganization', { name: 'Kept Bank', members: [{ country: 'KZ', since: '2001' }] });
      const { organization: duplicate } = await changed('createOrganization', { name: 'Double Bank', acronym: 'DBK', members: [{ country: 'KZ', since: '2001', until: '2020' }, { country: 'UZ', since: '2005' }] });
      const { person } = await changed('createPerson', { name: 'A Banker', positions: [{ title: 'Chair', organization: duplicate.id }] });
      expect((await merge({ id: kept.id, duplicate: duplicate.id })).__typename).toBe('MergeEntitiesSuccess');
      const read = await room().data('query ($id: ID, $person: ID) { organization(id: $id) { acronym members { country { code } since until } } person(id: $person) { position { organization { slug } } } }', { id: duplicate.id, person: person.id });
      expect(read).toEqual({
        organization: { acronym: 'DBK', members: [{ country: { code: 'KZ' }, since: '2001', until: '2020' }, { country: { code: 'UZ' }, since: '2005', until: null }] },
        person: { position: { organization: { slug: kept.slug } } },
      });
      const { event: one } = await changed('createEvent', { name: 'Kept Forum', type: 'CONFERENCE', participants: [{ entity: 'kazakhstan' }] });
      const { event: two } = await changed('createEvent', { name: 'Double Forum', type: 'SUMMIT', startsOn: '2025-03', place: 'Astana', country: 'KZ', participants: [{ entity: 'kazakhstan', role: 'host' }, { entity: 'sco' }] });
      const { id } = await room().story({ about: [two.id] });
      await merge({ id: one.id, duplicate: two.id });
      const { event } = await room().data('query ($id: ID) { event(id: $id) { name type startsOn place country { code } participants { role entity { slug } } } }', { id: two.id });
      expect(event).toEqual({ name: 'Kept Forum', type: 'CONFERENCE', startsOn: '2025-03', place: 'Astana', country: { code: 'KZ' }, participants: [{ role: 'host', entity: { slug: 'kazakhstan' } }, { role: null, entity: { slug: 'sco' } }] });
      expect(await listed({ eventTypes: ['CONFERENCE'] })).toContain(id);
    });

    test('leaves nobody on the wire without news: whoever named the old one is told, before and after', async () => {
      const [kept, duplicate] = await pair();
      const early = await room().story({ about: [duplicate.id] });
      const [old, own, without] = [{ people: [duplicate.slug] }, { people: [kept.id] }, { about: { none: [duplicate.id] } }].map((filter) => follow(room().url, { filter }));
      await pause(300);
      await merge({ id: kept.id, duplicate: duplicate.id });
      const late = await room().story({ about: [kept.id] });
      await changed('withdrawArticle', { id: early.id, version: 2, reason: 'It was not so.' });
      const other = await room().story();
      for (const follower of [old, own]) {
        const told = await follower?.until(2);
        expect(told?.map(({ kind, articleId }) => [kind, articleId])).toEqual([['PUBLISHED', late.id], ['WITHDRAWN', early.id]]);
      }
      expect((await without?.until(1))?.[0]).toMatchObject({ articleId: other.id });
      for (const follower of [old, own, without]) await follower?.stop();
      for (const name of [kept.slug, kept.id, duplicate.slug, duplicate.id]) {
        const { announcements } = await room().data('query ($filter: ArticleFilter) { announcements(filter: $filter, first: 10) { nodes { kind articleId } } }', { filter: { people: [name] } });
        expect(announcements.nodes, name).toEqual([{ kind: 'PUBLISHED', articleId: early.id }, { kind: 'PUBLISHED', articleId: late.id }, { kind: 'WITHDRAWN', articleId: early.id }]);
      }
    });

    test('is told in the history of stories by the name that is kept', async () => {
      const [kept, duplicate] = await pair();
      const { id } = await room().story({ about: ['kazakhstan'] });
      await changed('linkArticle', { articleId: id, entityId: duplicate.id, salience: 0.1 });
      await merge({ id: kept.id, duplicate: duplicate.id });
      const { article } = await room().data('query ($id: ID) { article(id: $id) { version revisions { changes { field before after } } } }', { id });
      expect(article.version).toBe(3);
      expect(article.revisions[1].changes).toEqual([{ field: 'about', before: 'Kazakhstan', after: `Kazakhstan, ${kept.name}` }]);
    });

    test('is followed by suggestions and facets', async () => {
      const [kept, duplicate] = await pair();
      const { id } = await room().story({ about: [duplicate.id, 'bhutan'] });
      await room().story({ about: [kept.id, duplicate.id, 'bhutan'] });
      const look = '{ articles(filter: { countries: ["BT"] }) { facets { people { count entity { slug } } } } }';
      const suggested = 'query ($prefix: String!) { suggest(prefix: $prefix) { slug } }';
      expect((await room().data(look)).articles.facets.people).toHaveLength(2);
      await merge({ id: kept.id, duplicate: duplicate.id });
      await vi.waitFor(async () => {
        expect((await room().data(look)).articles.facets.people, id).toEqual([{ count: 2, entity: { slug: kept.slug } }]);
        for (const prefix of [kept.name, duplicate.name]) expect((await room().data(suggested, { prefix })).suggest).toEqual([{ slug: kept.slug }]);
      }, { timeout: 10_000 });
    });

    test('that can not be is refused in words, and changes nothing', async () => {
      const [kept, duplicate] = await pair();
      for (const [input, answer] of [
        [{ id: kept.id, duplicate: kept.slug }, { __typename: 'InvalidInputError', message: expect.stringContaining('the same entity') }],
        [{ id: kept.id, duplicate: 'sco' }, { __typename: 'InvalidInputError', message: expect.stringContaining('an organization, and the one that is kept a person') }],
        [{ id: 'kazakhstan', duplicate: 'uzbekistan' }, { __typename: 'InvalidInputError', message: expect.stringContaining('ISO 3166-1') }],
        [{ id: 'nobody-at-all', duplicate: duplicate.id }, { __typename: 'NotFoundError' }], [{ id: kept.id, duplicate: 'nobody-at-all' }, { __typename: 'NotFoundError' }],
        [{ id: kept.id, version: 7, duplicate: duplicate.id }, { __typename: 'ConflictError', currentVersion: 1 }], [{ id: kept.id, duplicate: duplicate.id, duplicateVersion: 7 }, { __typename: 'ConflictError', currentVersion: 1 }],
      ] as const) expect(await merge(input), JSON.stringify(input)).toMatchObject(answer);
      for (const as of ['PUBLIC', 'REPORTER'] as const) expect(await merge({ id: kept.id, duplicate: duplicate.id }, as)).toMatchObject({ __typename: 'NotAllowedError' });
      expect((await room().data('query ($id: ID) { person(id: $id) { slug } }', { id: duplicate.id })).person).toEqual({ slug: duplicate.slug });
      await merge({ id: kept.id, duplicate: duplicate.id });
      expect(await merge({ id: kept.id, duplicate: duplicate.id })).toMatchObject({ __typename: 'InvalidInputError' });
    });

    test('loses no link that is made at the same time', { timeout: 60_000 }, async () => {
      const [kept, duplicate] = await pair();
      const stories = await Promise.all(Array.from({ length: 12 }, () => room().story({ about: [duplicate.id] })));
      const more = await Promise.all(Array.from({ length: 12 }, () => room().story()));
      await Promise.all([
        merge({ id: kept.id, duplicate: duplicate.id }),
        ...stories.map(({ id }, n) => (n % 2 ? changed('linkArticle', { articleId: id, entityId: 'kazakhstan' }) : changed('updateArticle', { id, version: 2, urgency: 1 }))),
        ...more.map(({ id }) => changed('linkArticle', { articleId: id, entityId: duplicate.slug })),
      ]);
      expect((await listed({ people: [kept.id] })).toSorted()).toEqual([...stories, ...more].map(({ id }) => id).toSorted());
      for (const { id } of [...stories, ...more]) await changed('withdrawArticle', { id, version: 3, reason: 'It was not so.' });
      const { announcements } = await room().data('query ($filter: ArticleFilter) { announcements(filter: $filter, kinds: [WITHDRAWN], first: 100) { nodes { articleId } } }', { filter: { people: [duplicate.id] } });
      expect(announcements.nodes).toHaveLength(24);
    });

    test('is not made of a duplicate that was saved after it was read: its new names would be lost', async () => {
      const pairOfSlugs = await pair();
      await room().database.write(async (tx) => {
        const [kept, duplicate] = [await storedEntity(tx, { slug: pairOfSlugs[0].slug }), await storedEntity(tx, { slug: pairOfSlugs[1].slug })];
        if (!kept || !duplicate) throw new Error('The two were not made.');
        expect(await updateEntity(tx, duplicate.id, duplicate.version, { ...duplicate, aliases: { ALIAS: ['A Late Name'] } })).toBe(true);
        expect(await mergeEntity(tx, kept, duplicate)).toBe(false);
      });
      await merge({ id: pairOfSlugs[0].id, duplicate: pairOfSlugs[1].id });
      const { person } = await room().data('query ($slug: String!) { person(slug: $slug) { aliases } }', { slug: pairOfSlugs[1].slug });
      expect(person.aliases).toContain('A Late Name');
    });

    test('is in the audit, and the facts that Silkwire brings do not bring the duplicate back', async () => {
      const { person: known } = await room().data('{ person(slug: "ilham-aliyev") { id } }');
      const { person } = await changed('createPerson', { name: 'Someone Else' });
      await merge({ id: person.id, duplicate: known.id });
      await room().database.write((tx) => writeMeta(tx, 'facts_hash', 'of an older version'));
      expect(await loadFacts(room().database)).toBe(0);
      expect((await room().data('{ person(slug: "ilham-aliyev") { slug } }')).person).toEqual({ slug: person.slug });
      for (const [target, after] of [[known.id, null], [person.id, expect.any(String)]]) {
        const { audit } = await room().data('query ($filter: AuditFilter) { audit(filter: $filter, first: 1) { nodes { action after before } } }', { filter: { target } }, 'ADMIN');
        expect(audit.nodes).toEqual([{ action: 'mergeEntities', before: expect.any(String), after }]);
      }
    });
  });
});
