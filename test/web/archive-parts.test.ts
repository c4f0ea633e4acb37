import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { archivePath, filterOf, nothingWanted, periodOf, readAddress, type Wanted } from '../../src/web/archive/address.ts';
import { marked } from '../../src/web/archive/highlights.ts';
import { html, jsonInScript, trusted } from '../../src/web/html.ts';
import { pageLinks } from '../../src/web/archive/page-links.ts';
import { barsOf } from '../../src/web/archive/timeline.ts';

const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.constantFrom('<script>', '" onload=', "'>", '&amp;', '</script>', '<!--', '`'));
/** The text that a browser reads from markup without tags. */
const read = (markup: string) => markup.replace(/&#(\d+);/g, (_whole, code: string) => String.fromCharCode(Number(code)));

describe('markup', () => {
  test('is made of escaped text, whatever the text', () => {
    fc.assert(fc.property(anyText, (text) => {
      const { text: markup } = html`${text}`;
      expect(markup).not.toMatch(/[<>"'`]/);
      expect(read(markup)).toBe(text);
    }));
  });

  test('of markup stays as it is; lists are joined; nothing is left out', () => {
    expect(html`<p>${trusted('<b>x</b>')}${[html`<i>${'<'}</i>`, 1, null, false, undefined]}</p>`.text).toBe('<p><b>x</b><i>&#60;</i>1</p>');
  });

  test('of JSON can’t end its script, and says the same', () => {
    fc.assert(fc.property(anyText, (text) => {
      const { text: json } = jsonInScript({ text });
      expect(json).not.toMatch(/[<>&]/);
      expect(JSON.parse(json)).toEqual({ text });
    }));
  });

  test('of a highlight marks its ranges and leaves the text whole, even where the ranges lie', () => {
    fc.assert(fc.property(anyText, fc.array(fc.record({ start: fc.integer({ min: -5, max: 30 }), end: fc.integer({ min: -5, max: 30 }) })), (text, ranges) => {
      expect(read(marked({ field: 'headline', text, ranges }).text.replace(/<\/?mark>/g, ''))).toBe(text);
    }));
    expect(marked({ field: 'headline', text: 'a <b> c', ranges: [{ start: 2, end: 5 }] }).text).toBe('a <mark>&#60;b&#62;</mark> c');
  });
});

describe('an address of the archive', () => {
  const word = fc.stringMatching(/^[a-zA-Zа-яé<&"' -]{1,12}$/).map((text) => text.trim()).filter(Boolean);
  const words = fc.uniqueArray(word, { maxLength: 3 });
  const wanted = fc.record<Wanted>({
    q: fc.option(word, { nil: '' }), about: fc.option(word, { nil: '' }), people: words, countries: words, organizations: words, events: words, sections: words, languages: words,
    from: fc.constantFrom('', '2023', '2023-02', '2023-02-28'), to: fc.constantFrom('', '2024', '2024-12', '2024-02-29'), order: fc.constantFrom(undefined, 'NEWEST', 'OLDEST'),
    page: fc.integer({ min: 1, max: 500 }), live: fc.boolean(),
  });

  test('is read as it was written', () => {
    fc.assert(fc.property(wanted, (one) => {
      expect(readAddress(new URL(archivePath(one), 'https://news.example').searchParams)).toEqual({ wanted: one, problems: [] });
    }));
  });

  test('takes days as whole days, and refuses what is none', () => {
    expect(filterOf({ ...nothingWanted, from: '2024-02', to: '2024-02' })).toEqual({ publishedAfter: '2024-01-31T23:59:59.999Z', publishedBefore: '2024-03-01T00:00:00.000Z' });
    expect(periodOf('2024-02-29')?.end).toBe('2024-03-01T00:00:00.000Z');
    for (const none of ['2023-02-29', '2024-13', '2024-00', '24', '2024-1', '0000', '9999', '2024-01-01T00:00', ' ']) expect(periodOf(none), none).toBeUndefined();
    expect(readAddress(new URLSearchParams('from=2024-03&to=2024-02')).problems).toHaveLength(1);
    expect(readAddress(new URLSearchParams('page=0&order=relevance')).problems).toHaveLength(2);
  });
});

describe('a timeline', () => {
  test('has a bar for each span from the first story to the last, and all the stories', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.record({ month: fc.integer({ min: 0, max: 140 }), count: fc.integer({ min: 1, max: 9 }) }), { selector: ({ month }) => month, minLength: 1 }), (months) => {
      const buckets = months.map(({ month, count }) => ({ start: new Date(Date.UTC(2010, month)).toISOString().slice(0, 10), count }));
      const bars = barsOf(buckets, 'MONTH');
      const numbers = months.map(({ month }) => month);
      expect(bars).toHaveLength(Math.max(...numbers) - Math.min(...numbers) + 1);
      expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(buckets.reduce((sum, { count }) => sum + count, 0));
    }));
  });

  test('of many years is counted by year, and of weeks by weeks', () => {
    expect(barsOf([{ start: '1991-05-01', count: 2 }, { start: '1991-06-01', count: 3 }, { start: '2026-01-01', count: 1 }], 'MONTH')).toHaveLength(36);
    expect(barsOf([{ start: '1991-05-01', count: 2 }, { start: '1991-06-01', count: 3 }, { start: '2026-01-01', count: 1 }], 'MONTH')[0]).toEqual({ from: '1991', to: '1991', name: '1991', count: 5 });
    expect(barsOf([{ start: '2024-12-30', count: 1 }], 'WEEK')).toEqual([{ from: '2024-12-30', to: '2025-01-05', name: 'Week of 30 December 2024', count: 1 }]);
    expect(barsOf([], 'DAY')).toEqual([]);
  });
});

test('page numbers show the ends, those around, and where one is', () => {
  const shown = (page: number, count: number) => String(pageLinks({ ...nothingWanted, page }, count) || '').replace(/<[^>]*>/g, ' ').replace(/Page|\s+/g, ' ').replace(/\s+/g, ' ').trim();
  expect(shown(1, 1)).toBe('');
  expect(shown(1, 3)).toBe('1 2 3 Next');
  expect(shown(5, 12)).toBe('Previous 1 … 4 5 6 … 12 Next');
  const uncounted = (page: number, hasNext: boolean) => String(pageLinks({ ...nothingWanted, page }, undefined, hasNext) || '').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ').trim();
  expect([uncounted(1, false), uncounted(1, true), uncounted(3, true), uncounted(3, false), uncounted(500, true)]).toEqual(['', 'Next', 'Previous Next', 'Previous', 'Previous']);
  expect(shown(500, 9999)).toMatch(/^Previous 1 … 499 500 Older stories/);
});
