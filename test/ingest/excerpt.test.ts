import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutAtWord, leadOf, ownSummary } from '../../src/ingest/excerpt.ts';

const TEXT = 'The council met on Monday. It voted to close the old bridge, which carries 4,000 cars a day.\n\nRepairs begin in May.';

describe('a source’s own summary', () => {
  test.each([
    ['Voters’ anger over a bridge', 'Voters’ anger over a bridge'],
    ['<p>Anger &amp; relief\n over a <b>bridge</b></p>', 'Anger & relief over a bridge'],
    ['Why people read more books now', 'Why people read more books now'],
    ['A bridge closes. The post Bridge closes appeared first on The Gazette.', 'A bridge closes.'],
  ])('is kept as a line of text: %j', (summary, expected) => {
    expect(ownSummary(summary, TEXT)).toBe(expected);
  });

  test.each([
    undefined, '', '<p> &nbsp;</p>', '…',
    'The council met on Monday. It voted to clo…',
    'The council met on Monday...',
    '<p>The council met on Monday. It voted [&hellip;]</p>',
    'Something about a bridge [...]',
    'Something about a bridge […] The post Bridge closes appeared first on The Gazette.',
    'Something about a bridge. <a href="x">Continue reading <span>Bridge closes</span> →</a>',
    'Something about a bridge. Read more »',
    'The council met on Monday.',
    'The  council met\non Monday — it voted',
    TEXT,
  ])('is none if it was cut from the text or is empty: %j', (summary) => {
    expect(ownSummary(summary, TEXT)).toBeUndefined();
  });
});

describe('the lead of a text', () => {
  test('is as many whole sentences as fit, across paragraphs', () => {
    expect(leadOf(TEXT)).toBe(TEXT.replace('\n\n', ' '));
    expect(leadOf(TEXT, 100)).toBe('The council met on Monday. It voted to close the old bridge, which carries 4,000 cars a day.');
    expect(leadOf(TEXT, 40)).toBe('The council met on Monday.');
  });

  test('is cut at a word if no sentence fits', () => {
    expect(leadOf(TEXT, 20)).toBe('The council met on…');
    expect(leadOf(`Вчера ${'в столице '.repeat(50)}прошло заседание.`, 30)).toBe('Вчера в столице в столице в…');
    expect(leadOf('Word, and then more of them', 8)).toBe('Word…');
  });

  test('does not end at an abbreviation or an initial, nor with one word of a dateline', () => {
    expect(leadOf('It was said yesterday by Gen. John B. Smith of the northern command of the army.', 45)).toBe('It was said yesterday by Gen. John B. Smith…');
    expect(leadOf(`ASTANA. ${'The minister said that '.repeat(20)}`, 100)).toMatch(/^ASTANA\. The minister said .*…$/);
  });

  test('is empty for an empty text, and where nothing fits', () => {
    expect(leadOf('')).toBe('');
    expect(leadOf(' \n ')).toBe('');
    expect(leadOf(`a${'\u0301'.repeat(500)}`, 100)).toBe('');
  });

  test('never splits a grapheme, is never longer than asked, and is always the text’s beginning', () => {
    const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
    const unit = fc.constantFrom('a', 'Б', ' ', ' ', '.', ', ', '\n\n', '👩‍👩‍👧‍👦', '🇰🇿', 'e\u0301', '👍🏽', '한', 'ก็', '\ud83d', '-', '!', '\u0600', 'Gen. ');
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 60 }), fc.integer({ min: 2, max: 60 }), (units, max) => {
        const text = units.join('').toWellFormed();
        const lead = leadOf(text, max);
        expect(lead.length).toBeLessThanOrEqual(max);
        const whole = text.replace(/\s+/g, ' ').trim();
        const kept = lead === whole || !lead.endsWith('…') ? lead : lead.slice(0, -1);
        expect(whole.startsWith(kept)).toBe(true);
        const ends = new Set([0, ...Array.from(graphemes.segment(whole), ({ index, segment }) => index + segment.length)]);
        expect(ends).toContain(kept.length);
      }),
      { numRuns: 3000 },
    );
  });

  test('a line that fits is left alone', () => {
    expect(cutAtWord('exactly ten', 11)).toBe('exactly ten');
    expect(cutAtWord('exactly ten', 10)).toBe('exactly…');
    expect(cutAtWord('🇰🇿🇰🇿🇰🇿', 9)).toBe('🇰🇿🇰🇿…');
  });
});
