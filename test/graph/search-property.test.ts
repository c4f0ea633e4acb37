import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { clearIndex, reindexStories } from '../../db/search/index-story.ts';
import { documentOf, type SearchDocument } from '../../db/search/document.ts';
import { highlightsOf } from '../../db/search/highlight.ts';
import { matchesDocument } from '../../db/search/matches.ts';
import { parseQuery } from '../../db/search/query.ts';
import { countOfArticles, pageOfArticles } from '../../db/article-page.ts';
import { everyone } from '../../db/reader.ts';
import { insertArticle, type ArticleFields } from '../../db/article.ts';
import { onEachDatabase } from '../kit/databases.ts';
import { empty } from './archive.ts';
import { sharedNewsroom } from './asking.ts';

const words = fc.constantFrom('water', 'waters', 'agree', 'agreement', 'Café', 'cafe', 'күн', 'кун', 'қазақ', 'run', 'running', 'happy', 'happiest', '東京', '2024', "don't", 'co-op', 'a', 'AND', 'İstanbul', 'ß');
const text = fc.array(fc.oneof({ weight: 6, arbitrary: words }, { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) }), { maxLength: 12 }).map((list) => list.join(' '));
const stories = fc.array(fc.record({ headline: text, summary: text, text }), { minLength: 3, maxLength: 6 });
const queries = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: words },
    fc.constantFrom('OR', '-', '"', '*', '(', ')', ':', '-"a', 'hap*', 'run*', 'wat*', 'қаз*', 'agr*'),
    fc.tuple(words, words).map(([a, b]) => `"${a} ${b}"`), words.map((word) => `-${word}`), words.map((word) => `${word}*`), fc.string({ unit: 'grapheme', maxLength: 8 }),
  ),
  { minLength: 1, maxLength: 5 },
).map((list) => list.join(' '));

onEachDatabase((place) => {
  const room = sharedNewsroom(place);
  let n = 0;
  beforeAll(() => empty(room().database));

  test('a search finds what the evaluator says, in every order, and each highlight covers what was sought', async () => {
    let found = 0;
    await fc.assert(
      fc.asyncProperty(stories, fc.array(queries, { minLength: 8, maxLength: 8 }), async (list, searches) => {
        const { database } = room();
        const documents = new Map<number, SearchDocument>();
        const said = new Map<number, ArticleFields>();
        await database.write(async (tx) => {
          await clearIndex(tx);
          for (const table of ['article_body', 'article'] as const) await tx.tables.deleteFrom(table).execute();
          for (const story of list) {
            const clean = (value: string) => value.replaceAll('\0', '').toWellFormed();
            const fields: ArticleFields = {
              slug: `story-${n++}`, status: 'PUBLISHED', headline: clean(story.headline), summary: clean(story.summary), text: clean(story.text), body: '', byline: null, section: null,
              language: 'en', urgency: 4, wordCount: 0, imageUrl: null, canonicalUrl: null, sourceName: null, sourceUrl: null, publishedAt: tx.now, publishAt: null, sortAt: tx.now,
            };
            const id = (await insertArticle(tx, fields, null)) ?? 0;
            await reindexStories(tx, [id]);
            documents.set(id, documentOf(fields, { ...fields, links: [] }));
            said.set(id, fields);
          }
        });
        const reader = database.readAs(everyone);
        for (const search of searches) {
          const query = parseQuery(search);
          if (!query) continue;
          const expected = [...documents].filter(([, document]) => matchesDocument(query, document)).map(([id]) => id);
          const match = { groups: [], none: [], statuses: ['PUBLISHED' as const], text: query };
          for (const order of ['RELEVANCE', 'NEWEST', 'OLDEST'] as const) {
            const { edges } = await pageOfArticles(reader, match, order, { first: 100 });
            expect(edges.map(({ node }) => node.id).toSorted((a, b) => a - b), `${JSON.stringify(search)} ${order}`).toEqual(expected);
          }
          expect(await countOfArticles(reader, match)).toBe(expected.length);
          for (const id of expected) {
            const fields = said.get(id);
            for (const { text: shown, ranges } of fields ? highlightsOf(query, fields) : []) {
              expect(ranges.every(({ start, end }, k) => start < end && end <= shown.length && start >= (ranges[k - 1]?.end ?? 0))).toBe(true);
            }
          }
          found += expected.length;
        }
      }),
      { numRuns: 60, endOnFailure: true },
    );
    expect(found).toBeGreaterThan(200);
  });
});
