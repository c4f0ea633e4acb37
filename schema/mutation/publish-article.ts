import { builder } from '../builder.ts';
import { articleId } from '../global-id.ts';
import { outcomeOf, told } from '../outcome.ts';
import { ArticleRef } from '../refs.ts';

const PublishArticleInput = builder.inputType('PublishArticleInput', {
  description: 'A draft or a scheduled story, the version of it that is to be public, and when.',
  fields: (t) => ({
    id: t.id({ required: true }),
    version: t.int({ required: true, description: 'The version that you saw.' }),
    at: t.field({
      type: 'DateTime',
      description: 'When its embargo ends, at most ten years ahead; given again, it moves. Until then the story is SCHEDULED and dark, and it becomes public by itself within a second of this moment, never before. Now, where it is not given.',
    }),
  }),
});

const PublishArticleResult = outcomeOf('PublishArticle', 'article', ArticleRef, (id, { load }) => load.article.load(id), [
  'NOT_ALLOWED', 'NOT_FOUND', 'INVALID_INPUT', 'CONFLICT', 'WRONG_STATE',
]);

builder.mutationField('publishArticle', (t) =>
  t.field({
    type: PublishArticleResult,
    description: 'Makes a draft or a scheduled story public, and announces it as PUBLISHED: now, or at the end of its embargo. What is edited until then is part of what becomes public.',
    args: { input: t.arg({ type: PublishArticleInput, required: true }) },
    resolve: (_root, { input }, { newsroom }) =>
      told(newsroom.publishArticle({ id: articleId(input.id), version: input.version, at: input.at })),
  }),
);
