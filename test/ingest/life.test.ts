import { describe, expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../../db/open.ts';
import { importText } from '../../src/ingest/import.ts';
import { settledPlace } from '../kit/archive.ts';
import { onEachDatabase } from '../kit/databases.ts';

/** What a newsroom keeps of the one story that an agency sends. */
interface Kept {
  readonly status: string;
  readonly version: number;
  readonly publishAt: string | null;
  readonly told: string[];
  readonly links: string[];
}

onEachDatabase((makePlace) => {
  async function newsroom() {
    const place = await settledPlace(makePlace);
    const database = await openDatabase(place.url);
    onTestFinished(() => database.close());
    const send = async (object: object, { publish = true } = {}) => {
      const { new: taken, updated, unchanged, canceled, refused } = await importText(database, JSON.stringify({ uri: 'urn:agency:1', headline: 'Talks open', body_html: '<p>Text.</p>', pubStatus: 'usable', ...object }), { publish });
      expect(refused).toEqual([]);
      return taken ? 'new' : updated ? 'updated' : canceled ? 'canceled' : `unchanged ${unchanged}`;
    };
    const kept = () => database.write(async ({ tables }): Promise<Kept | undefined> => {
      const story = await tables.selectFrom('article').select(['id', 'status', 'version', 'publish_at']).executeTakeFirst();
      const told = await tables.selectFrom('announcement').select(['kind', 'note']).orderBy('seq').execute();
      const links = await tables.selectFrom('mention').innerJoin('entity', 'entity.id', 'mention.entity_id').select(['slug', 'origin', 'salience']).orderBy('salience', 'desc').execute();
      return story && {
        status: story.status, version: story.version, publishAt: story.publish_at,
        told: told.map(({ kind, note }) => [kind, note].filter(Boolean).join(': ')), links: links.map(({ slug, origin, salience }) => `${slug} ${origin} ${salience}`),
      };
    });
    return { database, url: place.url, send, kept };
  }

  describe('a story of an agency', () => {
    test('that is canceled is withdrawn, with the reason, and stays so', async () => {
      const { send, kept } = await newsroom();
      expect(await send({})).toBe('new');
      expect(await send({ pubStatus: 'canceled', headline: undefined, body_html: undefined, ednote: 'It was not so.' })).toBe('updated');
      expect(await kept()).toMatchObject({ status: 'WITHDRAWN', told: ['PUBLISHED', 'WITHDRAWN: It was not so.'] });
      expect(await send({ pubStatus: 'canceled' })).toBe('unchanged 1');
      expect(await send({ headline: 'Talks open again' })).toBe('canceled');
      expect(await kept()).toMatchObject({ status: 'WITHDRAWN', version: 2 });
    });

    test.each(['urn:agency:1', 'http://items.agency.example/1'])('is taken back by its name alone (%s), though that says neither whose it is nor where, whichever comes first', async (uri) => {
      const where = { uri, url: 'https://agency.example/1', infosource: [{ name: 'The Agency', uri: 'https://agency.example' }], versioncreated: '2026-04-01T00:00:00Z' };
      const gone = { uri, pubStatus: 'canceled', headline: undefined, body_html: undefined, versioncreated: '2026-04-02T00:00:00Z' };
      const { send, kept } = await newsroom();
      expect(await send(where)).toBe('new');
      expect(await send(gone)).toBe('updated');
      expect(await kept()).toMatchObject({ status: 'WITHDRAWN' });
      const other = await newsroom();
      expect(await other.send(gone)).toBe('unchanged 1');
      expect(await other.send(where)).toBe('canceled');
    });

    test('that is canceled before it came is not taken in', async () => {
      const { send, kept } = await newsroom();
      expect(await send({ pubStatus: 'canceled' })).toBe('unchanged 1');
      expect(await kept()).toBeUndefined();
    });

    test.each([
      [{ versioncreated: '2026-04-02T00:00:00Z' }, { versioncreated: '2026-04-01T00:00:00Z' }, { versioncreated: '2026-04-03T00:00:00Z' }],
      [{ versioncreated: '2026-04-02T00:00:00Z' }, { versioncreated: '2026-04-02T00:00:00Z' }, { versioncreated: '2026-04-02T00:00:01Z' }],
      [{ version: '3' }, { version: '2' }, { version: 4 }],
      [{ versioncreated: '2026-04-02T00:00:00Z' }, {}, { versioncreated: '2026-04-03T00:00:00Z' }],
      [{}, { versioncreated: '2026-04-01T00:00:00Z' }, { versioncreated: '2099-01-01T00:00:00Z', firstcreated: '2026-04-01T00:00:00Z' }],
    ])('that is canceled (%j) before an older version of it comes (%j) stays dark, until a newer one comes (%j)', async (gone, older, newer) => {
      const { send, kept } = await newsroom();
      expect(await send({ pubStatus: 'canceled', ...gone })).toBe('unchanged 1');
      expect(await send(older)).toBe('canceled');
      expect(await send({ pubStatus: 'canceled', ...gone })).toBe('unchanged 1');
      expect(await send(older)).toBe('canceled');
      expect(await kept()).toBeUndefined();
      expect(await send({ headline: 'Talks open after all', ...newer })).toBe('new');
      expect(await kept()).toMatchObject({ status: 'PUBLISHED', told: ['PUBLISHED'] });
      expect(await send({ pubStatus: 'canceled', ...newer })).toBe('updated');
      expect(await kept()).toMatchObject({ status: 'WITHDRAWN' });
    });

    test('that is canceled by one process while another takes it in ends dark', async () => {
      const { database, url } = await newsroom();
      const other = await openDatabase(url);
      onTestFinished(() => other.close());
      for (let n = 0; n < 10; n++) {
        const object = (pubStatus: string, day: number) => JSON.stringify({ uri: `urn:agency:race-${n}`, headline: 'Talks', body_text: 'Text.', pubStatus, versioncreated: `2026-04-0${day}T00:00:00Z` });
        await Promise.all([importText(database, object('usable', 1), { publish: true }), importText(other, object('canceled', 2), { publish: true })]);
      }
      const shown = await database.write(({ tables }) => tables.selectFrom('article').select('id').where('status', '=', 'PUBLISHED').execute());
      expect(shown).toEqual([]);
    });

    test.each([
      [{ version: '2' }, { version: '1' }], [{ version: '10' }, { version: '9' }],
      [{ versioncreated: '2026-04-02T00:00:00Z', version: '2' }, { versioncreated: '2026-04-02T00:00:00Z', version: '1' }],
      [{ versioncreated: '2026-04-02T00:00:00Z', version: '1' }, { versioncreated: '2026-04-01T00:00:00Z', version: '2' }],
    ])('is not overwritten, once %j of it is there, by %j', async (newer, older) => {
      const { send, kept } = await newsroom();
      expect(await send({ headline: 'Newer', ...newer })).toBe('new');
      expect(await send({ headline: 'Older', ...older })).toBe('unchanged 1');
      // What comes without its version is the newest word; what was the newest before is not forgotten for it.
      expect(await send({ headline: 'Newest' })).toBe('updated');
      expect(await send({ headline: 'Older', ...older })).toBe('unchanged 1');
      expect(await kept()).toMatchObject({ version: 2 });
    });

    test.each([{ embargoed: '2099-01-01T00:00:00Z' }, { pubStatus: 'withheld' }])('that is dark (%j) and canceled does not come back by an older version of it', async (dark) => {
      const { send, kept } = await newsroom();
      const first = { versioncreated: '2026-04-01T00:00:00Z' };
      expect(await send({ ...first, ...dark })).toBe('new');
      await send({ versioncreated: '2026-04-02T00:00:00Z', pubStatus: 'canceled' });
      expect(await send({ ...first, ...dark })).toBe('canceled');
      expect(await send(first)).toBe('canceled');
      expect(await kept()).toMatchObject({ status: 'DRAFT', told: [] });
      expect(await send({ versioncreated: '2026-04-03T00:00:00Z', headline: 'Talks open after all' })).toBe('updated');
      expect(await kept()).toMatchObject({ status: 'PUBLISHED' });
    });

    test('that is withheld stays a draft until it is usable, and is taken back if it was public', async () => {
      const { send, kept } = await newsroom();
      expect(await send({ pubStatus: 'withheld' })).toBe('new');
      expect(await kept()).toMatchObject({ status: 'DRAFT', told: [] });
      expect(await send({})).toBe('updated');
      expect(await kept()).toMatchObject({ status: 'PUBLISHED', told: ['PUBLISHED'] });
      expect(await send({ pubStatus: 'withheld' })).toBe('updated');
      expect(await kept()).toMatchObject({ status: 'WITHDRAWN', told: ['PUBLISHED', 'WITHDRAWN: Its source withholds it.'] });
    });

    test('under an embargo is scheduled; the embargo moves with its source, and is called off if the story is withheld', async () => {
      const { send, kept } = await newsroom();
      expect(await send({ embargoedUntil: '2033-01-01T00:00:00Z' })).toBe('new');
      expect(await kept()).toMatchObject({ status: 'SCHEDULED', publishAt: '2033-01-01T00:00:00.000Z', told: [] });
      expect(await send({ embargoedUntil: '2033-01-01T00:00:00Z' })).toBe('unchanged 1');
      expect(await send({ embargoedUntil: '2034-01-01T00:00:00Z' })).toBe('updated');
      expect(await kept()).toMatchObject({ status: 'SCHEDULED', publishAt: '2034-01-01T00:00:00.000Z' });
      expect(await send({ pubStatus: 'withheld' })).toBe('updated');
      expect(await kept()).toMatchObject({ status: 'DRAFT', publishAt: null, told: [] });
    });

    test('whose embargo is over, or that is only to be a draft, is not scheduled', async () => {
      const { send, kept } = await newsroom();
      expect(await send({ embargoedUntil: '2033-01-01T00:00:00Z' }, { publish: false })).toBe('new');
      expect(await kept()).toMatchObject({ status: 'DRAFT', publishAt: null });
      expect(await send({ embargoedUntil: '2020-01-01T00:00:00Z' })).toBe('updated');
      expect(await kept()).toMatchObject({ status: 'PUBLISHED', told: ['PUBLISHED'] });
    });

    test('that was edited is a new version, told as UPDATED; the same again is nothing', async () => {
      const { send, kept } = await newsroom();
      await send({});
      expect(await send({ body_html: '<p>More text.</p>' })).toBe('updated');
      expect(await send({ body_html: '<p>More text.</p>' })).toBe('unchanged 1');
      expect(await kept()).toMatchObject({ version: 2, told: ['PUBLISHED', 'UPDATED'] });
    });

    test('is linked to whom and what it says, by code, acronym or name, on its word; to nobody whom it makes up', async () => {
      const { send, kept } = await newsroom();
      const about = { people: [{ name: 'Tokayev, somebody else' }, { name: 'Xi Jinping', rel: 'about' }], organisations: [{ name: 'SCO' }], places: [{ code: 'KZ' }], subjects: [{ name: 'Trade' }] };
      await send(about);
      expect((await kept())?.links).toEqual(['xi-jinping SOURCE 800', expect.stringMatching(/^(?:sco|shanghai.*) SOURCE 600$/), 'kazakhstan SOURCE 550']);
      expect(await send(about)).toBe('unchanged 1');
      expect(await send({ places: [{ code: 'KGZ' }] })).toBe('updated');
      expect((await kept())?.links).toEqual(['kyrgyzstan SOURCE 700']);
      expect(await send({})).toBe('unchanged 1');
      expect((await kept())?.links).toEqual(['kyrgyzstan SOURCE 700']);
    });
  });
});
