import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foundExcerpt, highlightsOf } from '../../db/search/highlight.ts';
import { marksOf, soughtOf } from '../../db/search/marks.ts';
import { placesOf } from '../../db/search/matches.ts';
import { parseQuery, type Span } from '../../db/search/query.ts';
import { tokensOf } from '../../db/search/words.ts';

/** The same by the whole text: each word made what it is compared as, and looked at. */
function marksByTheWord(query: string, text: string): Span[] {
  const parsed = parseQuery(query);
  if (!parsed) return [];
  const { terms, prefixes, phrases } = soughtOf(parsed);
  const tokens = tokensOf(text);
  const words = tokens.filter(({ term, form }) => terms.has(term) || prefixes.some((prefix) => form.startsWith(prefix) || term.startsWith(prefix)));
  const all = tokens.map(({ term }) => term);
  const whole = [...phrases.values()].flat().flatMap((phrase) => placesOf(all, phrase).map((place) => ({ start: tokens[place]?.start ?? 0, end: tokens[place + phrase.length - 1]?.end ?? 0 })));
  const marks: Span[] = [];
  for (const { start, end } of [...words, ...whole].toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = marks.at(-1);
    if (last && start < last.end) marks[marks.length - 1] = { start: last.start, end: Math.max(end, last.end) };
    else marks.push({ start, end });
  }
  return marks;
}

function marksHere(query: string, text: string): Span[] {
  const parsed = parseQuery(query);
  return parsed ? marksOf(soughtOf(parsed), text) : [];
}

const stems = fc.constantFrom('rel', 'nob', 'stab', 'hop', 'd', 'l', 't', 'sk', 'un', 'oc', 'happ', 'sens', 'tokay', 'kazakh', 'organ', 'o\'conn', 'o’conn', 'g\u00fcl', 'gu\u0308l', 'тока', 'қаза', 'ＫＡ', '東京', '𐐷', 'ß', 'x2', '20');
const endings = fc.constantFrom('', 's', 'ying', 'y', 'ies', 'ie', 'ing', 'ed', 'ational', 'ization', 'ability', 'ibility', 'bly', 'ously', 'ness', 'istan', 'or', 'ев', 'стан', 'é', '\u0301', '’s', '`s', '\'S');
const words = fc.tuple(stems, endings, fc.boolean()).map(([stem, ending, capital]) => (capital ? `${stem.charAt(0).toUpperCase()}${stem.slice(1)}` : stem) + ending);
const gaps = fc.constantFrom(' ', ' ', ' ', '. ', ' “', '” ', '-', '—', '\n\n', '', '…', '. «', '», ', '\u00a0', '•', '\u00ad');
const texts = fc.array(fc.oneof({ weight: 8, arbitrary: fc.tuple(words, gaps).map((parts) => parts.join('')) }, fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 24 }).map((parts) => parts.join(''));
const queries = fc.array(fc.oneof(words, words.map((word) => `${word}*`), fc.array(words, { minLength: 2, maxLength: 3 }).map((parts) => `"${parts.join(' ')}"`)), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));

test('marks are those of a look at every word, whatever is looked for in whatever text', () => {
  fc.assert(fc.property(queries, texts, (query, text) => {
    expect(marksHere(query, text)).toEqual(marksByTheWord(query, text));
  }), { numRuns: 4000 });
});

test('an inflected form is marked, whose stem has other letters', () => {
  const marked = (query: string, text: string) => marksHere(query, text).map(({ start, end }) => text.slice(start, end));
  expect(marked('die', 'The dying king; they died, Dies irae; diet')).toEqual(['dying', 'died', 'Dies']);
  expect(marked('relate', '“Relational” and relating')).toEqual(['Relational', 'relating']);
  expect(marked('"Kassym-Jomart Tokayev"', 'Said Kassym‑Jomart Tokayev’s office: KASSYM JOMART TOKAYEV.')).toEqual(['Kassym‑Jomart Tokayev’s', 'KASSYM JOMART TOKAYEV']);
});

test('a long text is marked in a moment, of any script and any repetition', () => {
  for (const text of ['a '.repeat(500_000), 'a'.repeat(1_000_000), '東'.repeat(300_000), 'ab’'.repeat(300_000), 'токаев '.repeat(100_000), '\u0301'.repeat(300_000), `ab ${'─'.repeat(100_000)} ab`]) {
    const began = performance.now();
    marksHere('"a a a a b" ab* 東京 "токаев b"', text);
    expect(performance.now() - began).toBeLessThan(5000);
  }
});

test('passages and excerpts hold what they mark, whatever stands around it', () => {
  const word = fc.constantFrom('a', 'b', 'ab', 'x'.repeat(50), '0️⃣', '👩‍👩‍👧', '💥', 'ﷺ', "b'a", '(', 'e\u0301', '\ud800', '日本語');
  const text = fc.array(fc.tuple(word, fc.constantFrom(' ', '', '-', '\n', '. ', '\u3000')), { maxLength: 400 }).map((parts) => parts.flat().join(''));
  const search = fc.array(fc.oneof(word, fc.array(word, { minLength: 2, maxLength: 60 }).map((words) => `"${words.join(' ')}"`)), { minLength: 1, maxLength: 4 }).map((units) => units.join(' OR '));
  fc.assert(
    fc.property(text, search, fc.nat(2000), fc.integer({ min: 1, max: 300 }), fc.integer({ min: 10, max: 300 }), (body, other, from, size, length) => {
      // A phrase of its own may be as long as a passage, or longer.
      const query = parseQuery(`${from < body.length ? `"${body.slice(from, from + size)}" OR ` : ''}${other}`);
      if (!query) return;
      for (const { text: shown, ranges } of highlightsOf(query, { headline: body.slice(0, 100), summary: '', text: body })) {
        let end = 0;
        expect(ranges.length).toBeGreaterThan(0);
        for (const range of ranges) {
          expect(range.start).toBeGreaterThanOrEqual(end);
          expect(range.end).toBeGreaterThan(range.start);
          end = range.end;
        }
        expect(end).toBeLessThanOrEqual(shown.length);
      }
      const excerpt = foundExcerpt(query, { summary: '', text: body }, length);
      if (excerpt !== undefined) expect(excerpt.length).toBeLessThanOrEqual(length);
    }),
    // A mark within what no space parts, and so many after it that nothing before it has room.
    { numRuns: 300, examples: [[`${'x'.repeat(50)}-a b ${'a '.repeat(120)}`, 'a', 5000, 1, 100]] },
  );
});
