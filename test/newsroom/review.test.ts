import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { blockedAliases } from '../../db/review/queue.ts';
import { noteDoubts } from '../../db/review/write.ts';
import { onEachDatabase } from '../kit/databases.ts';
import { openNewsroom, type Data, type TestNewsroom } from '../kit/newsroom.ts';

const item = 'id version reason status kind name entity { slug } confidence evidence country storyCount decidedBy stories(first: 5) { article { id } surfaces excerpt spans { field start end } }';
const spoken = { headline: 'A visit', body: '<p>Deputy Governor Oralbek Temish spoke in Kazakhstan. Temish left.</p>' };
/** Longer than any process takes to hear of a changed name. */
const heard = () => wait(1150);

const queue = async (room: TestNewsroom, args = ''): Promise<Data[]> => (await room.data(`{ reviewQueue${args} { nodes { ${item} } } }`, {}, 'EDITOR')).reviewQueue.nodes;
const asked = async (room: TestNewsroom, name: string): Promise<Data> => (await queue(room, '(first: 100)')).find((one) => one.name === name);
const decide = async (room: TestNewsroom, verb: 'confirm' | 'reject', input: object): Promise<Data> => {
  const name = verb === 'confirm' ? 'confirmReview' : 'rejectReview';
  const type = verb === 'confirm' ? 'ConfirmReview' : 'RejectReview';
  const document = `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename ... on ${type}Success { item { ${item} } } ... on Error { message code } ... on ConflictError { currentVersion } } }`;
  return (await room.data(document, { input }, 'EDITOR'))[name];
};
const linksOf = async (room: TestNewsroom, id: string): Promise<Record<string, number>> => {
  const { article } = await room.data('query ($id: ID!) { article(id: $id) { mentions { entity { slug } confidence } } }', { id }, 'EDITOR');
  return Object.fromEntries(article.mentions.map(({ entity, confidence }: Data) => [entity.slug, confidence]));
};

onEachDatabase((place) => {
  const open = () => openNewsroom(place, { environment: { LINKING: '1' } });

  describe('one whom nobody knows', () => {
    test('is proposed with the evidence and never made by itself; once confirmed it is linked, and known from then on', async () => {
      const room = await open();
      const { id } = await room.story(spoken);
      expect(await linksOf(room, id)).not.toHaveProperty('oralbek-temish');
      const proposal = await asked(room, 'Oralbek Temish');
      expect(proposal).toMatchObject({ reason: 'NEW_ENTITY', status: 'OPEN', kind: 'PERSON', entity: null, storyCount: 1, version: 1, decidedBy: null, evidence: expect.stringContaining('title') });
      expect(proposal.stories).toEqual([{ article: { id }, surfaces: ['Oralbek Temish', 'Temish'], excerpt: expect.stringContaining('Oralbek Temish spoke'), spans: [{ field: 'text', start: 16, end: 30 }, { field: 'text', start: 52, end: 58 }] }]);

      const { item: decided } = await decide(room, 'confirm', { id: proposal.id, version: 1 });
      expect(decided).toMatchObject({ status: 'CONFIRMED', version: 2, decidedBy: 'a editor' });
      expect(await linksOf(room, id)).toMatchObject({ 'oralbek-temish': 1 });
      expect(await asked(room, 'Oralbek Temish')).toBeUndefined();
      await heard();
      const later = await room.story({ headline: 'Oralbek Temish resigns', body: '<p>He gave no reason.</p>' });
      expect(await linksOf(room, later.id)).toHaveProperty('oralbek-temish');
    });

    test('may be someone whom the newsroom has: the spelling is learnt', async () => {
      const room = await open();
      const { id } = await room.story({ headline: 'A visit', body: '<p>Deputy Governor Qassim Tokaiuly spoke.</p>' });
      const proposal = await asked(room, 'Qassim Tokaiuly');
      await decide(room, 'confirm', { id: proposal.id, version: 1, entityId: 'kassym-jomart-tokayev' });
      expect(await linksOf(room, id)).toEqual({ 'kassym-jomart-tokayev': 1 });
      expect((await room.data('{ person(slug: "kassym-jomart-tokayev") { aliases } }')).person.aliases).toContain('Qassim Tokaiuly');
    });

    test('is of the country that the stories name it with, if it is a body of a state', async () => {
      const room = await open();
      await room.story({ headline: 'A plan', body: '<p>The Ministry of Lighthouses of Uzbekistan approved it.</p>' });
      const proposal = await asked(room, 'Ministry of Lighthouses of Uzbekistan');
      expect(proposal).toMatchObject({ kind: 'ORGANIZATION', country: 'UZ' });
      await decide(room, 'confirm', { id: proposal.id, version: 1 });
      expect((await room.data('{ organization(slug: "ministry-of-lighthouses-of-uzbekistan") { country { code } } }')).organization).toEqual({ country: { code: 'UZ' } });
    });

    test('is not proposed again once it was rejected', async () => {
      const room = await open();
      await room.story(spoken);
      const proposal = await asked(room, 'Oralbek Temish');
      expect((await decide(room, 'reject', { id: proposal.id, version: 1 })).item).toMatchObject({ status: 'REJECTED' });
      await room.story(spoken);
      expect(await asked(room, 'Oralbek Temish')).toBeUndefined();
      expect(await queue(room, '(status: REJECTED, kinds: [PERSON])')).toMatchObject([{ name: 'Oralbek Temish' }]);
      expect(await queue(room, '(status: REJECTED, kinds: [EVENT])')).toEqual([]);
    });
  });

  describe('a spelling that nobody listed', () => {
    const misspelt = { headline: 'A visit', body: '<p>It rained. Then Mirziyoyyev spoke.</p>' };

    test('is linked, and asked about; rejected, it is theirs no more, here and in stories to come', async () => {
      const room = await open();
      const { id } = await room.story(misspelt);
      expect((await linksOf(room, id))['shavkat-mirziyoyev']).toBeLessThan(0.83);
      const doubt = await asked(room, 'Mirziyoyyev');
      expect(doubt).toMatchObject({ reason: 'UNCERTAIN_MENTION', entity: { slug: 'shavkat-mirziyoyev' } });
      await decide(room, 'reject', { id: doubt.id, version: doubt.version });
      expect(await linksOf(room, id)).toEqual({});
      await heard();
      const later = await room.story(misspelt);
      expect(await linksOf(room, later.id)).toEqual({});
    });

    test('confirmed, it is a name of theirs, and sure', async () => {
      const room = await open();
      const { id } = await room.story(misspelt);
      const doubt = await asked(room, 'Mirziyoyyev');
      await decide(room, 'confirm', { id: doubt.id, version: doubt.version });
      expect(await linksOf(room, id)).toEqual({ 'shavkat-mirziyoyev': 1 });
      await heard();
      const later = await room.story(misspelt);
      expect((await linksOf(room, later.id))['shavkat-mirziyoyev']).toBeGreaterThan(0.9);
      expect(await asked(room, 'Mirziyoyyev')).toBeUndefined();
    });
  });

  test('an event that a story begins with is proposed by its kind, place and day; it can be given a name', async () => {
    const room = await open();
    const { id } = await room.story({ headline: 'Putin visits Tashkent', body: '<p>Vladimir Putin paid a state visit to Tashkent on 3 March 2021.</p>' });
    const proposal = (await queue(room, '(kinds: [EVENT])'))[0];
    expect(proposal).toMatchObject({ name: 'Visit, Tashkent, 2021-03-03', country: 'UZ' });
    await decide(room, 'confirm', { id: proposal.id, version: 1, name: 'State visit of Vladimir Putin to Uzbekistan' });
    const { article } = await room.data('query ($id: ID!) { article(id: $id) { events { name type startsOn place country { code } participants { entity { slug } } } } }', { id });
    expect(article.events).toEqual([{ name: 'State visit of Vladimir Putin to Uzbekistan', type: 'VISIT', startsOn: '2021-03-03', place: 'Tashkent', country: { code: 'UZ' }, participants: expect.arrayContaining([{ entity: { slug: 'vladimir-putin' } }]) }]);
  });

  test('of two editors who decide at once one is told so, and the audit has what the other did', async () => {
    const room = await open();
    await room.story(spoken);
    const { id } = await asked(room, 'Oralbek Temish');
    const told = await Promise.all([decide(room, 'confirm', { id, version: 1 }), decide(room, 'reject', { id, version: 1 })]);
    expect(told.map(({ __typename }) => __typename).filter((name) => name === 'ConflictError')).toHaveLength(1);
    expect(told.find(({ __typename }) => __typename === 'ConflictError')).toMatchObject({ currentVersion: 2 });
    const { audit } = await room.data('{ audit(filter: { targetType: "ReviewItem" }) { nodes { action actor } } }', {}, 'ADMIN');
    expect(audit.nodes).toEqual([{ action: expect.stringMatching(/Review$/), actor: 'a editor' }]);
  });

  test('of two editors who confirm the same at once, one makes the person and the other is told', async () => {
    const room = await open();
    const { id: story } = await room.story(spoken);
    const { id } = await asked(room, 'Oralbek Temish');
    const told = await Promise.all([decide(room, 'confirm', { id, version: 1 }), decide(room, 'confirm', { id, version: 1 })]);
    expect(told.map(({ __typename }) => __typename).toSorted()).toEqual(['ConfirmReviewSuccess', 'ConflictError']);
    expect((await room.data('{ people(search: "Oralbek Temish") { nodes { slug } } }')).people.nodes).toEqual([{ slug: 'oralbek-temish' }]);
    expect(await linksOf(room, story)).toMatchObject({ 'oralbek-temish': 1 });
  });

  test('is for editors: others are refused, and an item that there is not is not found', async () => {
    const room = await open();
    await room.story({ ...spoken, draft: true });
    for (const role of ['PUBLIC', 'REPORTER'] as const) expect((await room.ask('{ reviewQueue { nodes { name } } }', {}, role)).errors).toMatchObject([{ extensions: { code: 'NOT_ALLOWED' } }]);
    expect(await decide(room, 'confirm', { id: '999', version: 1 })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await decide(room, 'reject', { id: 'none', version: 1 })).toMatchObject({ code: 'NOT_FOUND' });
  });

  describe('merging two of whom names were in doubt', () => {
    const merge = async (room: TestNewsroom, id: string, duplicate: string): Promise<void> => {
      const { mergeEntities } = await room.data('mutation ($input: MergeEntitiesInput!) { mergeEntities(input: $input) { __typename } }', { input: { id, duplicate } }, 'EDITOR');
      expect(mergeEntities.__typename).toBe('MergeEntitiesSuccess');
    };
    const made = async (room: TestNewsroom, name: string): Promise<string> => (await room.data('mutation ($input: CreatePersonInput!) { createPerson(input: $input) { ... on CreatePersonSuccess { person { slug } } } }', { input: { name } }, 'EDITOR')).createPerson.person.slug;
    const doubt = async (room: TestNewsroom, articleId: string, name: string, slug: string): Promise<Data> => {
      await room.database.write(async (tx) => {
        const { id } = await tx.tables.selectFrom('entity').select('id').where('slug', '=', slug).executeTakeFirstOrThrow();
        await noteDoubts(tx, numberOf(articleId), [{ kind: 'PERSON', name, entityId: id, confidence: 700, evidence: 'A spelling.', code: null, event: null, salience: 300, count: 1, surfaces: [name], spans: [] }]);
      });
      return asked(room, name);
    };
    const numberOf = (id: string) => Number(Buffer.from(id, 'base64url').toString().split(':')[1]);
    const blocked = async (room: TestNewsroom) => (await blockedAliases(room.database.readAs({ role: 'EDITOR', name: 'test', tokenId: 0 }), {})).map(({ name }) => name);

    test('what is open is asked of the one that is kept, and what was refused is refused to it', async () => {
      const room = await openNewsroom(place);
      const [kept, double] = [await made(room, 'Kept Person'), await made(room, 'Double Person')];
      const { id } = await room.story({ headline: 'Of names', draft: true });
      const { id: other } = await room.story({ headline: 'Of names again', draft: true });
      await decide(room, 'reject', await doubt(room, id, 'Duble Persn', double).then(({ id: item, version }) => ({ id: item, version })));
      await doubt(room, other, 'D. Person', double);
      await merge(room, kept, double);
      expect(await asked(room, 'D. Person')).toMatchObject({ entity: { slug: kept }, storyCount: 1, stories: [{ article: { id: other } }] });
      expect(await blocked(room)).toEqual(['Duble Persn']);
      await doubt(room, id, 'Duble Persn', kept);
      expect(await asked(room, 'Duble Persn')).toBeUndefined();
    });

    test('a name that one was refused because it is the other’s is theirs', async () => {
      const room = await openNewsroom(place);
      const [kept, double] = [await made(room, 'Kept Person'), await made(room, 'Double Person')];
      const { id } = await room.story({ headline: 'Of names', draft: true });
      await decide(room, 'reject', await doubt(room, id, 'Double Person', kept).then(({ id: item, version }) => ({ id: item, version })));
      expect(await blocked(room)).toEqual(['Double Person']);
      await merge(room, kept, double);
      expect(await blocked(room)).toEqual([]);
    });
  });
});
