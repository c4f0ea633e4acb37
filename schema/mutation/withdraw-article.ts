import { builder } from '../builder.ts';
import { articleId } from '../global-id.ts';
import { outcomeOf, told } from '../outcome.ts';
import { ArticleRef } from '../refs.ts';

const WithdrawArticleInput = builder.inputType('WithdrawArticleInput', {
  description: 'A published story, the version that you saw, and why it is taken back.',
  fields: (t) => ({
    id: t.id({ required: true }),
    version: t.int({ required: true, description: 'The version that you saw.' }),
    reason: t.string({ required: true, description: 'Why, in words for the reader.' }),
  }),
});

const WithdrawArticleResult = outcomeOf('WithdrawArticle', 'article', ArticleRef, (id, { load }) => load.article.load(id), [
  'NOT_ALLOWED', 'NOT_FOUND', 'INVALID_INPUT', 'CONFLICT', 'WRONG_STATE',
]);

builder.mutationField('withdrawArticle', (t) =>
  t.field({
    type: WithdrawArticleResult,
    description: 'Takes a published story back, for good: a tombstone is left, and the wire says WITHDRAWN to all whom it reached.',
    args: { input: t.arg({ type: WithdrawArticleInput, required: true }) },
    resolve: (_root, { input }, { newsroom }) =>
      told(newsroom.withdrawArticle({ id: articleId(input.id), version: input.version, reason: input.reason })),
  }),
);
