import fc from 'fast-check';
import { expect, test } from 'vitest';
import { announcementFilterOf, filtersOf, searchOf } from '../../src/web/ticker/filters.ts';

test('filters are read from an address as people write them', () => {
  expect(filtersOf('?country=KZ&person=kassym-jomart-tokayev')).toEqual({ countries: ['KZ'], people: ['kassym-jomart-tokayev'] });
  expect(filtersOf('?country=kz,UZ&country=KZ')).toEqual({ countries: ['KZ', 'UZ'], people: [] });
  expect(filtersOf('')).toEqual({ countries: [], people: [] });
});

test('what was written is read as it was, and what else is in the address stays', () => {
  const codes = fc.uniqueArray(fc.stringMatching(/^[A-Z]{2}$/), { maxLength: 4 });
  const slugs = fc.uniqueArray(fc.stringMatching(/^[a-z]+(-[a-z]+)?$/), { maxLength: 4 });
  fc.assert(
    fc.property(codes, slugs, (countries, people) => {
      expect(filtersOf(searchOf({ countries, people }))).toEqual({ countries, people });
    }),
  );
  expect(searchOf({ countries: ['KZ'], people: [] }, '?utm=mail&country=UZ')).toBe('?utm=mail&country=KZ');
  expect(searchOf({ countries: [], people: [] })).toBe('');
});

test('all stories are asked for without a filter', () => {
  expect(announcementFilterOf({ countries: [], people: [] })).toBeUndefined();
  expect(announcementFilterOf({ countries: ['KZ'], people: ['a'] })).toEqual({ countries: ['KZ'], people: ['a'] });
});
