import strings from 'big-list-of-naughty-strings/blns.json' with { type: 'json' };
import { beforeAll, expect, test } from 'vitest';
import { onEachDatabase } from '../kit/databases.ts';
import { sharedNewsroom } from './asking.ts';

/** What has broken others that take text, by Max Woolf; and what has broken searches like ours. */
const naughty: readonly string[] = [
  ...strings, '"', '""', '"a', 'a"', '-', '--', '-"', '"-"', '*', '**', 'a*', '*a', '"a*"', 'OR', 'a OR', 'OR a', 'a OR OR b', '-OR', 'NOT', 'a NOT', 'AND', 'NEAR(a b)', 'a:b', 'headline:a', '^a', '(', ')', '((a)', '{a}', '+a', "a'", "''", "a' & 'b",
  'a <-> b', '!a', 'a | b', ':*', 'a:*', '\\', '\\\\', '%', '_', '[', ']', '[^a]', '?', '\0', 'a\0b', '\ud800', 'a\udc00b', '\ufffe', '\uffff', '\u202e', 'a'.repeat(10_001), 'a '.repeat(500), '-a '.repeat(100), '"a b" '.repeat(100), 'a OR '.repeat(100), 'ﷺ'.repeat(200), 'e\u0301'.repeat(400), '\u0301'.repeat(1000), '👩‍👩‍👧‍👦'.repeat(50),
];

const everything = `query ($text: String!) {
  articles(filter: { search: $text }, first: 3) { totalCount startIndex edges { score highlights { field text ranges { start end } } node { excerpt } } facets { sections { count } timeline(by: YEAR) { count } } }
  newest: articles(filter: { search: $text, countries: ["MT"] }, orderBy: OLDEST, first: 3) { nodes { id } }
  suggest(prefix: $text, first: 3) { slug }
  people(search: $text, first: 3) { nodes { slug } } countries(search: $text, first: 3) { nodes { slug } } organizations(search: $text, first: 3) { nodes { slug } } events(search: $text, first: 3) { nodes { slug } }
}`;

onEachDatabase((place) => {
  const room = sharedNewsroom(place);
  beforeAll(async () => {
    const written = strings.map((text) => `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`).join('');
    await room().story({ headline: 'What was typed into a field', body: written, about: ['malta'] });
  });

  test('the list is there', () => {
    expect(strings.length).toBeGreaterThan(450);
  });

  test('any text is a search: it is answered, and what is marked lies in what is shown', async () => {
    for (const text of naughty) {
      const { errors, data } = await room().ask(everything, { text });
      expect(errors, JSON.stringify(text.slice(0, 60))).toEqual([]);
      for (const { highlights } of data.articles.edges) {
        for (const { text: shown, ranges } of highlights) {
          let end = 0;
          for (const range of ranges) {
            expect(range.start, JSON.stringify(text.slice(0, 60))).toBeGreaterThanOrEqual(end);
            expect(range.end).toBeGreaterThan(range.start);
            end = range.end;
          }
          expect(end).toBeLessThanOrEqual(shown.length);
        }
      }
      expect(data.articles.totalCount).toBe(data.articles.facets.timeline.reduce((sum: number, { count }: { count: number }) => sum + count, 0));
    }
  }, 120_000);
});
