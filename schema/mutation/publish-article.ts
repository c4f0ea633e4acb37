import { builder } from '../builder.ts';
import { articleId } from '../global-id.ts';
import { outcomeOf, told } from '../outcome.ts';
import { ArticleRef } from '../refs.ts';

const PublishArticleInput = builder.inputType('PublishArticleInput', {
  description: 'A draft, and the version of it that is to be public.',
  fields: (t) => ({
    id: t.id({ required: true }),
    version: t.int({ required: true, description: 'The version that you saw.' }),
  }),
});

const PublishArticleResult = outcomeOf('PublishArticle', 'article', ArticleRef, (id, { load }) => load.article.load(id), [
  'NOT_ALLOWED', 'NOT_FOUND', 'INVALID_INPUT', 'CONFLICT', 'WRONG_STATE',
]);

builder.mutationField('publishArticle', (t) =>
  t.field({
    type: PublishArticleResult,
    description: 'Makes a draft public, now, and announces it as PUBLISHED.',
    args: { input: t.arg({ type: PublishArticleInput, required: true }) },
    resolve: (_root, { input }, { newsroom }) =>
      told(newsroom.publishArticle({ id: articleId(input.id), version: input.version })),
  }),
);
