import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { Moment } from '../src/server/moment.ts';

/** What is made says how many were made before it. */
function counted() {
  const making = new Moment<Buffer>();
  let count = 0;
  return (position: number, key: string) => making.of(position, key, async () => Buffer.from(String(count++))).then(String);
}

test('what several groups are told in the same turn is made once', async () => {
  const made = counted();
  expect(await Promise.all([made(1, 'a'), made(1, 'a'), made(1, 'b'), made(1, 'a')])).toEqual(['0', '0', '1', '0']);
});

test('nothing is kept beyond a turn, nor beyond a change of the log', async () => {
  const made = counted();
  expect(await Promise.all([made(1, 'a'), made(2, 'a'), made(2, 'a')])).toEqual(['0', '1', '1']);
  await nextTurn();
  await nextTurn();
  expect(await made(2, 'a')).toBe('2');
});

test('what failed is not kept either', async () => {
  const making = new Moment<Buffer>();
  await expect(making.of(1, 'a', () => Promise.reject(new Error('The database is away.')))).rejects.toThrow('away');
  await nextTurn();
  await nextTurn();
  expect(String(await making.of(1, 'a', async () => Buffer.from('here')))).toBe('here');
});
