import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { namedKey, notNamedOf } from '../../db/not-named.ts';
import { namesVersion } from '../../db/names-version.ts';
import { blockedAliases } from '../../db/review/queue.ts';
import { blockAlias, unblockAlias } from '../../db/review/write.ts';
import { createPerson, updatePerson } from '../../src/editing/person.ts';
import { relinker } from '../../src/editing/relink.ts';
import { createToken } from '../../src/editing/token.ts';
import { run } from '../kit/command.ts';
import { onEachDatabase } from '../kit/databases.ts';
import { openNewsroom, type Data, type TestNewsroom } from '../kit/newsroom.ts';

const queue = async (room: TestNewsroom, status = 'OPEN'): Promise<Data[]> => (await room.data(`{ reviewQueue(status: ${status}, first: 50) { nodes { id version name storyCount entity { slug } stories(first: 5) { article { id } } } } }`, {}, 'EDITOR')).reviewQueue.nodes;
const asked = async (room: TestNewsroom, name: string): Promise<Data> => (await queue(room)).find((one) => one.name === name);
const decide = async (room: TestNewsroom, verb: 'confirm' | 'reject', { id, version }: Data, more = {}, as: Parameters<TestNewsroom['ask']>[2] = 'EDITOR'): Promise<Data> => {
  const type = verb === 'confirm' ? 'ConfirmReview' : 'RejectReview';
  return (await room.ask(`mutation ($input: ${type}Input!) { ${verb}Review(input: $input) { __typename ... on Error { code message } } }`, { input: { id, version, ...more } }, as)).data[`${verb}Review`];
};
const linksOf = async (room: TestNewsroom, { id }: Data): Promise<string[]> => (await room.data('query ($id: ID!) { article(id: $id) { mentions { entity { slug } origin } } }', { id }, 'EDITOR')).article.mentions.map(({ entity, origin }: Data) => `${entity.slug} ${origin}`);
const made = async (room: TestNewsroom, name: string, ...aliases: string[]): Promise<number> => {
  const outcome = await createPerson(room.database, relinker, { name, aliases });
  return outcome.ok ? outcome.value.id : 0;
};
const blocked = async (room: TestNewsroom) => (await blockedAliases(room.database.readAs({ role: 'EDITOR', name: 'test', tokenId: 0 }), {})).map(({ name }) => name);

onEachDatabase((place) => {
  const open = async () => {
    const room = await openNewsroom(place, { environment: { LINKING: '1' } });
    return { room, story: () => room.story({ headline: 'A visit', body: '<p>It rained. Then Oralbek Temish spoke.</p>' }) };
  };

  describe('a name that several bear', () => {
    const two = async () => {
      const { room, story } = await open();
      for (const _ of [1, 2]) await made(room, 'Oralbek Temish');
      const first = await story();
      return { room, story, first, doubt: await asked(room, 'Oralbek Temish') };
    };

    test('confirmed, is settled in the stories that waited, for good, and asked of the next', async () => {
      const { room, story, first, doubt } = await two();
      expect(doubt).toMatchObject({ storyCount: 1, entity: { slug: 'oralbek-temish' } });
      await decide(room, 'confirm', doubt);
      expect(await linksOf(room, first)).toEqual(['oralbek-temish EDITOR']);
      expect(await asked(room, 'Oralbek Temish')).toBeUndefined();
      const second = await story();
      const again = await asked(room, 'Oralbek Temish');
      expect(again).toMatchObject({ id: doubt.id, version: 3, storyCount: 1, stories: [{ article: { id: second.id } }] });
      await run(['relink'], { environment: { DATABASE_URL: room.place.url } });
      expect(await linksOf(room, first)).toEqual(['oralbek-temish EDITOR']);
      expect(await asked(room, 'Oralbek Temish')).toMatchObject({ storyCount: 1 });
    });

    test('rejected, is taken from the stories that waited, for good, and stays a name of theirs', async () => {
      const { room, story, first, doubt } = await two();
      await decide(room, 'reject', doubt);
      expect(await linksOf(room, first)).toEqual([]);
      expect(await blocked(room)).toEqual([]);
      const second = await story();
      expect(await linksOf(room, second)).toEqual(['oralbek-temish LINKER']);
      await run(['relink'], { environment: { DATABASE_URL: room.place.url } });
      expect(await linksOf(room, first)).toEqual([]);
      expect(await asked(room, 'Oralbek Temish')).toMatchObject({ storyCount: 1, stories: [{ article: { id: second.id } }] });
    });

    const bySurname = async () => {
      const { room } = await open();
      await made(room, 'Oralbek Temish', 'Temish');
      await made(room, 'Aidana Temish', 'Temish');
      const first = await room.story({ headline: 'Temish speaks', body: '<p>It rained. Then Oralbek Temish spoke. Again Temish left.</p>' });
      return { room, first, doubt: await asked(room, 'Temish') };
    };
    const said = async (room: TestNewsroom, { id }: Data): Promise<Data> => (await room.data('query ($id: ID!) { article(id: $id) { version mentions { entity { slug } origin surfaces count } revisions(last: 2) { version editor } } }', { id }, 'EDITOR')).article;

    test.each(['reject', 'confirm'] as const)('is not asked again of a story that names them otherwise, too, once an editor said it (%s)', async (verb) => {
      const { room, first, doubt } = await bySurname();
      expect(doubt).toMatchObject({ entity: { slug: 'oralbek-temish' }, storyCount: 1 });
      await decide(room, verb, doubt, verb === 'confirm' ? { entityId: 'aidana-temish' } : {});
      const own = [{ entity: { slug: 'oralbek-temish' }, origin: 'LINKER', surfaces: ['Oralbek Temish'], count: 1 }];
      const others = verb === 'confirm' ? [{ entity: { slug: 'aidana-temish' }, origin: 'EDITOR', surfaces: ['Temish'] }] : [];
      const expected = { version: 3, mentions: expect.arrayContaining([...own, ...others].map((one) => expect.objectContaining(one))) };
      expect(await said(room, first)).toMatchObject(expected);
      await run(['relink'], { environment: { DATABASE_URL: room.place.url } });
      expect(await asked(room, 'Temish')).toBeUndefined();
      const after = await said(room, first);
      expect(after).toMatchObject(expected);
      expect(after.mentions).toHaveLength(verb === 'confirm' ? 2 : 1);
    });

    test('confirmed, is the next version of the story, by the editor who said so, and the wire tells it', async () => {
      const { room, first, doubt } = await two();
      await decide(room, 'confirm', doubt);
      expect(await said(room, first)).toMatchObject({ version: 3, revisions: expect.arrayContaining([{ version: 3, editor: 'a editor' }]) });
      const { audit, announcements } = await room.data('{ audit(filter: { targetType: "Article", action: "confirmReview" }) { nodes { action actor } } announcements(first: 5) { nodes { kind } } }', {}, 'ADMIN');
      expect(audit.nodes).toEqual([{ action: 'confirmReview', actor: 'a editor' }]);
      expect(announcements.nodes.map(({ kind }: Data) => kind)).toEqual(['PUBLISHED', 'UPDATED']);
    });

    test('may be the other one’s: the story is theirs, for good', async () => {
      const { room, first, doubt } = await two();
      await decide(room, 'confirm', doubt, { entityId: 'oralbek-temish-2' });
      await run(['relink'], { environment: { DATABASE_URL: room.place.url } });
      expect(await linksOf(room, first)).toEqual(['oralbek-temish-2 EDITOR']);
    });
  });

  test('a name that was told apart between two is theirs when they are merged; one of a third stays refused', async () => {
    const { room } = await open();
    const [kept, double] = [await made(room, 'Kept Person', 'Temish', 'K. Person'), await made(room, 'Double Person', 'Temish', 'Person')];
    const { id } = await room.story({ headline: 'Of names' });
    const article = Number(Buffer.from(id, 'base64url').toString().split(':')[1]);
    await room.database.write(async (tx) => {
      for (const [entity, folded] of [[double, 'temish'], [double, 'person'], [kept, 'k. person']] as const) await tx.tables.insertInto('not_named').values({ article_id: article, entity_id: entity, folded }).execute();
    });
    const { mergeEntities } = await room.data('mutation { mergeEntities(input: { id: "kept-person", duplicate: "double-person" }) { __typename } }', {}, 'EDITOR');
    expect(mergeEntities.__typename).toBe('MergeEntitiesSuccess');
    const refused = await room.database.write((tx) => notNamedOf(tx, article));
    expect(refused).toEqual(new Set([namedKey(kept, 'person'), namedKey(kept, 'k. person')]));
  });

  describe('someone new', () => {
    test('whom somebody has entered meanwhile, is that one', async () => {
      const { room, story } = await open();
      const waiting = await story();
      const doubt = await asked(room, 'Oralbek Temish');
      await made(room, 'Oralbek Temish');
      expect(await decide(room, 'confirm', doubt)).toMatchObject({ __typename: 'ConfirmReviewSuccess' });
      expect((await room.data('{ people(search: "Oralbek Temish") { nodes { slug } } }')).people.nodes).toEqual([{ slug: 'oralbek-temish' }]);
      expect((await linksOf(room, waiting))[0]).toMatch(/^oralbek-temish /);
    });

    test('of a name that two have by now is to be told from them', async () => {
      const { room, story } = await open();
      await story();
      const doubt = await asked(room, 'Oralbek Temish');
      for (const _ of [1, 2]) await made(room, 'Oralbek Temish');
      expect(await decide(room, 'confirm', doubt)).toMatchObject({ code: 'INVALID_INPUT', message: expect.stringContaining('say which one it is') });
      expect(await decide(room, 'confirm', doubt, { entityId: 'oralbek-temish-2' })).toMatchObject({ __typename: 'ConfirmReviewSuccess' });
    });
  });

  test('a name that was refused to someone is theirs again once it is given to them anew, and every process hears of it', async () => {
    const { room } = await open();
    const id = await made(room, 'Oralbek Temish');
    const block = async () => room.database.write(async (tx) => blockAlias(tx, id, 'O. Temish'));
    await block();
    expect(await blocked(room)).toEqual(['O. Temish']);
    await updatePerson(room.database, relinker, { id: { id }, version: 1, aliases: ['O. Temish'] });
    expect(await blocked(room)).toEqual([]);
    await block();
    await updatePerson(room.database, relinker, { id: { id }, version: 2, description: 'A governor.' });
    expect(await blocked(room)).toEqual(['O. Temish']);
    const before = await namesVersion(room.database);
    await room.database.write((tx) => unblockAlias(tx, id, 'O. Temish'));
    expect(await namesVersion(room.database)).not.toBe(before);
  });

  test('deciding takes the right to say whom stories speak of, beside that to entities', async () => {
    const { room, story } = await open();
    const waiting = await story();
    const doubt = await asked(room, 'Oralbek Temish');
    const { token } = await createToken(room.database, { name: 'entities', role: 'EDITOR', expiresAt: null, scopes: ['edit entities'] });
    for (const verb of ['confirm', 'reject'] as const) expect(await decide(room, verb, doubt, {}, { token })).toMatchObject({ code: 'NOT_ALLOWED', message: expect.stringContaining('may not link') });
    expect(await linksOf(room, waiting)).toEqual([]);
    const { token: both } = await createToken(room.database, { name: 'both', role: 'EDITOR', expiresAt: null, scopes: ['edit entities', 'link'] });
    expect(await decide(room, 'confirm', doubt, {}, { token: both })).toMatchObject({ __typename: 'ConfirmReviewSuccess' });
  });

  test('whoever changes an entity waits for the log before the entity: nobody who has the log waits for them', async () => {
    const { room } = await open();
    const id = await made(room, 'Oralbek Temish');
    let changing: Promise<unknown> | undefined;
    const held = await room.database.write(async (tx) => {
      await tx.dialect.lockLog(tx.tables);
      changing = updatePerson(room.database, relinker, { id: { id }, version: 1, description: 'A governor.' });
      await wait(300);
      const began = performance.now();
      await tx.tables.updateTable('entity').set({ updated_at: tx.now }).where('id', '=', id).execute();
      return performance.now() - began;
    });
    expect(await changing).toMatchObject({ ok: true });
    expect(held).toBeLessThan(500);
  });
});
