import { expect, test } from 'vitest';
import type { Transaction } from '../../db/database.ts';
import { articleOfKey } from '../../db/article-key.ts';
import { onEachDatabase } from '../kit/databases.ts';
import { sharedNewsroom } from '../graph/asking.ts';

onEachDatabase((place) => {
  const room = sharedNewsroom(place);

  test.each([
    ['is committed', false],
    ['was rolled back', true],
  ])('nothing is done in a transaction that %s', async (_, fails) => {
    const kept: Transaction[] = [];
    const [{ status }] = await Promise.allSettled([room().database.write(async (tx) => {
      kept.push(tx);
      expect(await articleOfKey(tx, 'nowhere', 'nothing')).toBeUndefined();
      if (fails) throw new Error('Not this one.');
    })]);
    expect([status, kept.length]).toEqual([fails ? 'rejected' : 'fulfilled', 1]);
    for (const tx of kept) await expect(articleOfKey(tx, 'nowhere', 'nothing')).rejects.toThrow(/transaction/i);
  });
});
