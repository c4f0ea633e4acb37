import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { mergeEntities } from '../../src/editing/merge.ts';
import { onEachDatabase } from '../kit/databases.ts';
import { openNewsroom } from '../kit/newsroom.ts';

onEachDatabase((place) => {
  test('a merge and a story that wait for each other are both done, long before Postgres looks for who does', async () => {
    const { database } = await openNewsroom(place);
    const [id, duplicate] = ['kassym-jomart-tokayev', 'sadyr-japarov'] as const;
    let merging: ReturnType<typeof mergeEntities> | undefined;
    const took = await database.write(async ({ tables, dialect }) => {
      // As a story that is saved: rows first, and the log at the end.
      await tables.updateTable('entity').set((set) => ({ version: set('version', '+', 1) })).where('slug', 'in', [id, duplicate]).execute();
      merging = mergeEntities(database, { role: 'EDITOR', name: 'a test', tokenId: null }, { id: { slug: id }, duplicate: { slug: duplicate } });
      await wait(50);
      const began = performance.now();
      await dialect.lockLog(tables);
      return performance.now() - began;
    });
    expect(took).toBeLessThan(700);
    expect(await merging).toMatchObject({ ok: true });
  });
});
