import { describe, expect, test } from 'vitest';
import { readDate } from '../../src/ingest/date.ts';
import { timed } from './readings.ts';

describe('a date of a feed becomes RFC 3339 in UTC', () => {
  test.each([
    ['Fri, 25 Oct 2024 09:40:00 +0000', '2024-10-25T09:40:00.000Z'],
    ['Fri, 25 Oct 2024 09:40:00 GMT', '2024-10-25T09:40:00.000Z'],
    ['25 Oct 24 09:40 EST', '2024-10-25T14:40:00.000Z'],
    ['Friday, 25 October 2024 12:40:00 +03:00', '2024-10-25T09:40:00.000Z'],
    ['Fri, 1 Sept 1995 00:10:00 -0230 (somewhere)', '1995-09-01T02:40:00.000Z'],
    ['Thu, 31 Dec 98 23:59:60 UT', '1998-12-31T23:59:59.000Z'],
    ['Fri, 25 Oct 2024', '2024-10-25T00:00:00.000Z'],
    ['2024-10-25T12:40:00+03:00', '2024-10-25T09:40:00.000Z'],
    ['2024-10-25t09:40:00.1234z', '2024-10-25T09:40:00.123Z'],
    ['2024-10-25T09:40Z', '2024-10-25T09:40:00.000Z'],
    ['2024-10-25 09:40:00', '2024-10-25T09:40:00.000Z'],
    ['2024-10-25', '2024-10-25T00:00:00.000Z'],
    ['2024-02-29', '2024-02-29T00:00:00.000Z'],
    ['2024-10', '2024-10-01T00:00:00.000Z'],
    ['1000-01-01', '1000-01-01T00:00:00.000Z'],
    ['2200-12-31T23:59:59Z', '2200-12-31T23:59:59.000Z'],
  ])('%s', (value, expected) => {
    expect(readDate(value)).toBe(expected);
  });
});

describe('is not understood:', () => {
  test.each([
    'Item 12', 'yesterday', '', '12345', 'Fri, 32 Oct 2024 09:40:00 GMT', 'Fri, 30 Feb 2024 09:40:00 GMT', '2023-02-29',
    '25 Foo 2024', '2024-13-01', '2024-10-25T24:00:00Z', '2024-10-25T09:60:00Z', 'Fri, 25 Oct 2024 09:40:00 XYZT',
    'Sat, 01 Jan 0000 00:00:00 +0000', 'Mon, 30 Nov -0001 00:00:00 +0000', '0000-00-00 00:00:00', '0999-12-31', '2201-01-01',
    'Fri, 31 Dec 9999 23:59:59 GMT', '9999-12-31T23:59:59Z',
  ])('%j', (value) => {
    expect(readDate(value)).toBeUndefined();
  });
});

test('a date as long as a book is refused at once', () => {
  const long = `25 Oct 2024 09:40${' '.repeat(100_000)}x`;
  expect(timed(() => expect(readDate(long)).toBeUndefined())).toBeLessThan(100);
});
