import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { onEachDatabase } from '../kit/databases.ts';
import { openNewsroom, type Data, type TestNewsroom } from '../kit/newsroom.ts';

const fields = '{ id version headline text mentions { entity { slug } origin count surfaces confidence spans { field start end } } }';
const visit = { headline: 'Tokayev Visits Ankara', body: '<p>Kazakh President Kassym-Jomart Tokayev arrived in Ankara with spokesman Oralbek Temish.</p>' };

const shown = async (room: TestNewsroom, id: string, as: 'PUBLIC' | 'EDITOR' = 'EDITOR') => (await room.data(`query ($id: ID!) { article(id: $id) ${fields} }`, { id }, as)).article;
const saidOf = ({ mentions }: Data): Record<string, string> => Object.fromEntries(mentions.map(({ entity, origin }: Data) => [entity.slug, origin]));
const verb = (room: TestNewsroom, name: string, input: object) =>
  room.data(`mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { __typename ... on Error { message } } }`, { input }, 'EDITOR');

onEachDatabase((place) => {
  const open = () => openNewsroom(place, { environment: { LINKING: '1' } });

  describe('a story that is written by hand', () => {
    test('is linked to whom and what it speaks of; where each is named is for the newsroom', async () => {
      const room = await open();
      const { id } = await room.story(visit);
      const story = await shown(room, id);
      expect(saidOf(story)).toEqual({ 'kassym-jomart-tokayev': 'LINKER', turkiye: 'LINKER', kazakhstan: 'LINKER' });
      for (const { spans, surfaces, count, confidence } of story.mentions) {
        expect(spans).toHaveLength(count);
        expect(new Set(spans.map(({ field, start, end }: Data) => story[field].slice(start, end)))).toEqual(new Set(surfaces));
        expect(confidence).toBeGreaterThan(0.5);
      }
      const read = await shown(room, id, 'PUBLIC');
      expect(read.mentions.map(({ confidence, spans }: Data) => [confidence, spans])).toEqual(read.mentions.map(() => [null, null]));
    });

    test('keeps what an editor says, and what an editor took away stays away, until it is said again', async () => {
      const room = await open();
      const { id } = await room.story({ ...visit, about: ['kyrgyzstan', 'kazakhstan'] });
      expect(saidOf(await shown(room, id))).toEqual({ kyrgyzstan: 'EDITOR', kazakhstan: 'EDITOR', 'kassym-jomart-tokayev': 'LINKER', turkiye: 'LINKER' });
      await verb(room, 'unlinkArticle', { articleId: id, entityId: 'turkiye' });
      const { version } = await shown(room, id);
      await verb(room, 'updateArticle', { id, version, body: '<p>In Ankara, Tokayev met Vladimir Putin.</p>' });
      expect(saidOf(await shown(room, id))).toEqual({ kyrgyzstan: 'EDITOR', kazakhstan: 'EDITOR', 'kassym-jomart-tokayev': 'LINKER', 'vladimir-putin': 'LINKER' });
      await verb(room, 'linkArticle', { articleId: id, entityId: 'turkiye' });
      await verb(room, 'updateArticle', { id, version: version + 2, about: ['turkiye'] });
      expect(saidOf(await shown(room, id))).toEqual({ turkiye: 'EDITOR' });
      await verb(room, 'updateArticle', { id, version: version + 3, headline: 'Tokayev Leaves Ankara' });
      const story = await shown(room, id);
      expect(saidOf(story)).toEqual({ turkiye: 'EDITOR' });
      expect(story.mentions[0].spans).toEqual([{ field: 'headline', start: 15, end: 21 }, { field: 'text', start: 3, end: 9 }]);
    });

    test('is linked to one who was added after it was written, when it is published', async () => {
      const room = await open();
      const draft = await room.story({ ...visit, draft: true });
      await verb(room, 'createPerson', { name: 'Oralbek Temish' });
      // A second is the most that any process may take to hear of it.
      await wait(1100);
      await verb(room, 'publishArticle', { id: draft.id, version: draft.version });
      expect(saidOf(await shown(room, draft.id))).toMatchObject({ 'oralbek-temish': 'LINKER' });
    });
  });
});
