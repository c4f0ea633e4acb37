import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { linked } from './found.ts';

const capitals = (n: number): string => Array.from({ length: n }, (_, i) => `${['Kazakhstan', 'Temish', 'President', 'Bank', 'Ministry of', 'Tokayev', 'Of', 'The'][i % 8]}`).join(' ');

describe('hostile text', () => {
  test.each([
    ['a megabyte of one word', 'a'.repeat(1_000_000)], ['a megabyte of one capital word', 'A'.repeat(1_000_000)], ['punctuation alone', '.,;:!?-'.repeat(140_000)], ['emoji', '🇰🇿😀'.repeat(100_000)], ['right-to-left', 'السلام عليكم '.repeat(50_000)],
    ['half characters', '\ud800\udc00\ud800 \udfff'.repeat(50_000)], ['100,000 capitals', capitals(100_000)], ['one surname without end', `Minister Oral Temish. ${'Temish '.repeat(100_000)}`], ['digits', '1,234,567 '.repeat(90_000)], ['one long number', '1'.repeat(1_000_000)],
    ['months', 'May 3 '.repeat(100_000)], ['apostrophes', 'o\'o’o'.repeat(100_000)], ['initials', 'U.S.'.repeat(100_000)], ['brackets', '(ABC) '.repeat(100_000)], ['spaces', ' '.repeat(1_000_000)], ['new lines', 'Kazakhstan\n'.repeat(90_000)], ['commas', 'minister, '.repeat(100_000)], ['figures', '5 new big old things '.repeat(40_000)], ['days on lines of their own', 'May 3, 2013, Lima\n'.repeat(50_000)], ['authors on lines of their own', 'By Ana Bo\n'.repeat(90_000)],
  ])('%s is read in bounded time', (_name, text) => {
    const began = process.cpuUsage();
    linked(text);
    const { user, system } = process.cpuUsage(began);
    expect((user + system) / 1e6).toBeLessThan(20);
  });

  test('words that open a clause before many dates are not read from each of them to the end', () => {
    const began = process.cpuUsage();
    linked(`H\n\nRebels attacked Kyiv, police arrested Ali and leaders met ${'after '.repeat(120)}${'-'.repeat(190_000)}${' on May 3'.repeat(60)}`);
    const { user, system } = process.cpuUsage(began);
    // It took seconds.
    expect((user + system) / 1e6).toBeLessThan(2);
  });

  const word = (n: number): string => `A${[...n.toString().padStart(5, '0')].map((digit) => 'bcdfghklmn'[Number(digit)]).join('')}`;

  test.each([
    ['a first name', (n: number) => `Kim ${word(n)} said.`], ['a last name', (n: number) => `Minister ${word(n)} Karimov said.`], ['a bank\'s first word', (n: number) => `Acme ${word(n)} Bank won.`],
  ])('%s that thousands share takes no more than its share of time', (_name, sentence) => {
    const least = (count: number): number => {
      const text = `H\n\n${Array.from({ length: count }, (_, n) => sentence(n)).join(' ')}`;
      return Math.min(...[1, 2, 3].map(() => {
        const began = process.cpuUsage();
        linked(text);
        const { user, system } = process.cpuUsage(began);
        return user + system;
      }));
    };
    // Eight times as many: 64 times as long, were each compared with each.
    expect(least(6400) / least(800)).toBeLessThan(26);
  });

  test('a headline is one with any ends of lines; a first paragraph is none', () => {
    const salience = (text: string) => linked(text).mentions[0]?.salience;
    const body = 'It rained. Nobody was hurt. Engineers came.';
    expect(salience(`Kyrgyzstan builds\r\n\r\n${body}`)).toBe(salience(`Kyrgyzstan builds\n\n${body}`));
    expect(salience(`Kyrgyzstan builds\n\n${body}`)).toBeGreaterThan(Number(salience(`Kyrgyzstan builds. ${body}`)));
    const paragraph = `In Kyrgyzstan ${'it rained again and again, '.repeat(8)}and nobody was hurt.`;
    expect(salience(`${paragraph}\n\n${body}`)).toBe(salience(`${paragraph} ${body}`));
  });

  test('an empty text has nothing', () => expect(linked('')).toEqual({ mentions: [], events: [], figures: [] }));

  test('offsets slice to the text, whatever it is', () => {
    const word = fc.constantFrom('Kazakhstan', 'President', 'Tokayev', 'Токаев', 'the', 'Ministry', 'of', 'Energy', '$5', 'million', 'on', 'May', '3', 'U.S.', '(UN)', 'said', '\ud800', '😀', '’s', '\n\n', '.', 'C5+1', 'İstanbul', 'ﬁ', 'e\u0301', 'ß');
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.array(word, { maxLength: 40 }).map((words) => words.join(' '))), (text) => {
        const { mentions, events, figures } = linked(text);
        for (const { start, end } of mentions) expect(start >= 0 && end <= text.length && start < end).toBe(true);
        for (const { start, end, text: written } of figures) expect(text.slice(start, end)).toBe(written);
        for (const { cueStart, cueEnd } of events) expect(text.slice(cueStart, cueEnd).trim()).not.toBe('');
        expect(mentions.map(({ start }) => start)).toEqual(mentions.map(({ start }) => start).toSorted((a, b) => a - b));
      }),
      { numRuns: 300 },
    );
  });
});
