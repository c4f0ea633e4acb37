import type { Article } from '../db/article.ts';
import type { ArticleEdge } from '../db/article-page.ts';
import { builder } from './builder.ts';
import type { ArticleList } from './context.ts';
import { FacetsRef } from './facets.ts';
import { HighlightRef } from './highlight.ts';
import { connectionOf, edgeOf } from './page.ts';
import { ArticleRef } from './refs.ts';
import { alikeUnavailable, countsUnavailable } from './unavailable.ts';

const ArticleEdgeRef = edgeOf<Article, ArticleEdge>(ArticleRef);

builder.objectFields(ArticleEdgeRef, (t) => ({
  score: t.exposeFloat('score', {
    nullable: true,
    description: 'By RELEVANCE, how prominently the story says what was looked for: 1 in its headline, 0.75 in headline and summary, 0.5 as what it is chiefly about, 0.25 anywhere, a link to a name among them. Null in other orders.',
  }),
  highlights: t.field({
    type: [HighlightRef],
    description: 'Of a search: where the story says what was looked for, in its headline, its summary and up to three passages of its body. Empty where it is found by a link alone and names nobody of them.',
    resolve: ({ node }, _args, { archive }) => archive.highlights(node),
  }),
}));

/** Apart from `article.ts`, since entities have lists of articles, too. */
export const ArticleConnectionRef = connectionOf<Article, ArticleList>(ArticleRef, ArticleEdgeRef);

builder.objectFields(ArticleConnectionRef, (t) => ({
  totalCount: t.int({ description: `How many stories the whole list has. Counted only if you ask. ${countsUnavailable}`, resolve: (list) => list.total() }),
  facets: t.expose('facets', { type: FacetsRef, description: `Counts by who, where and when over the whole list. Counted only if you ask, all at once. ${alikeUnavailable.counts}` }),
  startIndex: t.int({
    description: `Where this page begins in the whole list, from 1, as in "Viewing results 1 – 6 of 8"; 0 if it is empty. Where the page was reached by a cursor, the stories before it are counted now. ${alikeUnavailable.list}`,
    resolve: (list) => list.startIndex(),
  }),
  endIndex: t.int({
    description: `Where this page ends in the whole list; 0 if it is empty. ${alikeUnavailable.list}`,
    resolve: async (list) => (list.edges.length === 0 ? 0 : (await list.startIndex()) + list.edges.length - 1),
  }),
  pageCount: t.int({
    description: `How many pages of this size the whole list has: \`first\`, or \`last\`. Only the first 10,000 stories are reached by a page's number. ${alikeUnavailable.counts}`,
    resolve: async (list) => (list.size === 0 ? 0 : Math.ceil((await list.total()) / list.size)),
  }),
  liveCursor: t.string({
    resolve: (list) => list.liveCursor(),
    description: "The wire's position at the moment of this reading: `announcements(after:)` with the same filter goes on from here, without a gap and without a story told twice.",
  }),
}));
