import { expect, onTestFinished, test } from 'vitest';
import { migrate } from '../db/migrate.ts';
import { openDatabase } from '../db/open.ts';
import { allTokens, createFirstToken, validToken } from '../src/editing/token.ts';
import { onEachDatabase } from './kit/databases.ts';

onEachDatabase((makePlace) => {
  test('servers that start on a new database at once make one first token between them', async () => {
    const place = await makePlace();
    onTestFinished(() => place.remove());
    const databases = await Promise.all([1, 2, 3].map(() => openDatabase(place.url)));
    onTestFinished(async () => void (await Promise.all(databases.map((database) => database.close()))));
    const [first] = databases;
    if (!first) throw new Error('No database was opened.');
    await migrate(first);
    const given = (await Promise.all(databases.map((database) => createFirstToken(database)))).filter((token) => token !== undefined);
    expect(given).toHaveLength(1);
    expect(await allTokens(first)).toHaveLength(1);
    expect((await validToken(first, given[0] ?? ''))?.role).toBe('EDITOR');
  });
});
