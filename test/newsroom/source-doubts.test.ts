import { describe, expect, test } from 'vitest';
import { importText } from '../../src/ingest/import.ts';
import { StoryLinker } from '../../src/ingest/story-linker.ts';
import { counts } from '../kit/archive.ts';
import { run } from '../kit/command.ts';
import { onEachDatabase } from '../kit/databases.ts';
import { openNewsroom, type Data } from '../kit/newsroom.ts';

onEachDatabase((place) => {
  describe('whom a source names and nobody knows', () => {
    async function newsroom() {
      const room = await openNewsroom(place);
      const linker = new StoryLinker(room.database, () => {});
      const send = async (more: object) => importText(room.database, JSON.stringify({ uri: 'urn:agency:1', pubStatus: 'usable', headline: 'Quinces are ripe', body_text: 'Deputy Governor Oralbek Temish spoke in the evening.', ...more }), { publish: true, linker: () => linker.ready() });
      const queue = async () => (await room.data('{ reviewQueue(first: 20) { nodes { id version kind name evidence stories { article { headline } surfaces spans { start end } } } } }', {}, 'EDITOR')).reviewQueue.nodes as Data[];
      const names = async () => (await queue()).map(({ kind, name }) => `${kind} ${name}`).toSorted();
      const mentions = async () => (await room.data('{ articles { nodes { mentions { entity { slug } origin } } } }')).articles.nodes[0].mentions.map(({ entity, origin }: Data) => `${entity.slug} ${origin}`);
      return { room, send, queue, names, mentions, close: () => linker.close() };
    }
    const about = { people: [{ name: 'Daulet  Sarsenov' }, { name: 'Oralbek Temish' }, { name: '—' }], organisations: [{ name: 'Quince Growers Guild' }], places: [{ name: 'Upper Quinceton' }], events: [{ name: 'Quince Fair' }] };

    test('waits for an editor with the evidence, and is nobody until then', async () => {
      const { room, send, queue, names, mentions, close } = await newsroom();
      const entities = () => counts(room.place.url, 'entity');
      const before = await entities();
      expect(await send(about)).toMatchObject({ new: 1, refused: [] });
      expect(await names()).toEqual(['ORGANIZATION Quince Growers Guild', 'PERSON Daulet Sarsenov', 'PERSON Oralbek Temish']);
      expect(await queue()).toEqual(expect.arrayContaining([
        expect.objectContaining({ name: 'Daulet Sarsenov', evidence: 'Its source says that the story speaks of them.', stories: [{ article: { headline: 'Quinces are ripe' }, surfaces: ['Daulet Sarsenov'], spans: [] }] }),
        // Where the linker found the name, too, the queue shows it in the text.
        expect.objectContaining({ name: 'Oralbek Temish', stories: [expect.objectContaining({ spans: [{ start: 16, end: 30 }] })] }),
      ]));
      expect(await entities()).toEqual(before);
      expect(await mentions()).toEqual([]);
      // Where the text is another, the place in it is none.
      await room.database.write(({ tables }) => tables.updateTable('article_body').set({ text: 'Nobody spoke.' }).execute());
      await run(['relink', '--anew'], { environment: { DATABASE_URL: room.place.url } });
      expect((await queue()).map(({ stories }) => stories[0].spans)).toEqual([[], [], []]);
      await close();
    });

    test('waits on whatever the linker finds, until its source names others; what was decided is not asked again', async () => {
      const { room, send, queue, names, mentions, close } = await newsroom();
      await send(about);
      await run(['relink', '--anew'], { environment: { DATABASE_URL: room.place.url } });
      expect(await names()).toEqual(['ORGANIZATION Quince Growers Guild', 'PERSON Daulet Sarsenov', 'PERSON Oralbek Temish']);
      const decide = async (verb: string, called: string) => {
        const item = (await queue()).find(({ name }) => name === called);
        await room.data(`mutation ($input: ${verb}Input!) { ${verb.slice(0, 1).toLowerCase()}${verb.slice(1)}(input: $input) { __typename } }`, { input: { id: item?.id, version: item?.version } }, 'EDITOR');
      };
      await decide('ConfirmReview', 'Daulet Sarsenov');
      await decide('RejectReview', 'Quince Growers Guild');
      expect(await mentions()).toEqual(['daulet-sarsenov SOURCE']);
      // The text does not name him: on his source's word he stays.
      await run(['relink', '--anew'], { environment: { DATABASE_URL: room.place.url } });
      expect(await mentions()).toEqual(['daulet-sarsenov SOURCE']);
      expect(await send({ ...about, body_text: 'Nobody spoke.' })).toMatchObject({ updated: 1 });
      expect([await names(), await mentions()]).toEqual([['PERSON Oralbek Temish'], ['daulet-sarsenov SOURCE']]);
      expect((await queue())[0]?.stories).toEqual([expect.objectContaining({ spans: [] })]);
      expect(await send({ people: [{ name: 'Aigul Baizak' }], body_text: 'Nobody speaks.' })).toMatchObject({ updated: 1 });
      expect([(await queue()).filter(({ stories }) => stories.length > 0).map(({ name }) => name), await mentions()]).toEqual([['Aigul Baizak'], []]);
      await close();
    });
  });
});
