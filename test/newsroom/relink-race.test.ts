import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { namesVersion } from '../../db/names-version.ts';
import { relinker, relinkNext } from '../../src/editing/relink.ts';
import { loadGazetteer } from '../../src/ingest/gazetteer.ts';
import { linkerOf } from '../../src/ingest/linking/links.ts';
import { onEachDatabase } from '../kit/databases.ts';
import { openNewsroom } from '../kit/newsroom.ts';

onEachDatabase((place) => {
  test('a story that is withdrawn while it is linked anew keeps no public mention', async () => {
    const room = await openNewsroom(place, { environment: { LINKING: '1' } });
    await room.story({ headline: 'A visit', body: '<p>Kassym-Jomart Tokayev arrived in Uzbekistan.</p>' });
    const by = { names: await namesVersion(room.database), linker: linkerOf(await loadGazetteer(room.database)) };
    // Not what the linker finds now.
    await room.database.write(({ tables }) => tables.updateTable('mention').set({ salience: 1 }).execute());
    let relinking: ReturnType<typeof relinkNext> | undefined;
    await room.database.write(async ({ tables }) => {
      // As a withdrawal does it.
      await tables.updateTable('article').set((set) => ({ status: 'WITHDRAWN', version: set('version', '+', 1) })).execute();
      await tables.updateTable('mention').set({ status: 'WITHDRAWN' }).execute();
      relinking = relinkNext(room.database, relinker, by);
      await wait(500);
    });
    expect(await relinking).toEqual({ ok: true, value: 'same' });
    const statuses = await room.database.write(({ tables }) => tables.selectFrom('mention').select('status').distinct().execute());
    expect(statuses).toEqual([{ status: 'WITHDRAWN' }]);
  });
});
