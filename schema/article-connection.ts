import type { Article } from '../db/article.ts';
import { builder } from './builder.ts';
import type { ArticleList } from './context.ts';
import { FacetsRef } from './facets.ts';
import { connectionOf } from './page.ts';
import { ArticleRef } from './refs.ts';

/** Apart from `article.ts`, since entities have lists of articles, too. */
export const ArticleConnectionRef = connectionOf<Article, ArticleList>(ArticleRef);

builder.objectFields(ArticleConnectionRef, (t) => ({
  totalCount: t.int({ description: 'How many stories the whole list has. Counted only if you ask.', resolve: (list) => list.total() }),
  facets: t.expose('facets', { type: FacetsRef, description: 'Counts by who, where and when over the whole list. Counted only if you ask, all at once.' }),
  liveCursor: t.string({
    resolve: (list) => list.liveCursor(),
    description: "The wire's position at the moment of this reading: `announcements(after:)` with the same filter goes on from here, without a gap and without a story told twice.",
  }),
}));
