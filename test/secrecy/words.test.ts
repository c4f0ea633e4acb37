import { expect, test } from 'vitest';
import { Cursors } from '../../src/live/cursor.ts';
import { Markers } from './words.ts';

test('a marker is found as it stands, in capitals, in an address and in what is written as base64', () => {
  const markers = new Markers();
  const [first, second] = [markers.next(), markers.next()];
  const address = `https%3A%2F%2F${first}.example`;
  for (const text of [`On ${first}.`, first.toUpperCase(), address, Buffer.from(`S ${first}`).toString('base64url')]) expect([...markers.in(text)]).toEqual([first]);
  expect([...markers.in(`${second} and ${first}`)]).toEqual([second, first]);
  expect(second).not.toBe(first);
});

test('what looks like a marker and was never made is none: the random part of a signed cursor often does', () => {
  const markers = new Markers();
  for (let n = 0; n < 500; n++) markers.next();
  expect([...markers.in('zqdgfugqaaa zqdgfugq')]).toEqual([]);
  const cursors = new Cursors({ epoch: 'a1b2c3d4e5f6', key: 'ab'.repeat(32) });
  const many = Array.from({ length: 20_000 }, (_unused, n) => cursors.encode(n));
  expect(many.some((cursor) => /zq[a-z]{6}/i.test(cursor))).toBe(true);
  expect([...markers.in(many.join(' '))]).toEqual([]);
});
