import { builder } from '../builder.ts';
import { articleId } from '../global-id.ts';
import { outcomeOf, told } from '../outcome.ts';
import { ArticleRef } from '../refs.ts';
import { contentFields, contentInput } from './article-content.ts';

const UpdateArticleInput = builder.inputType('UpdateArticleInput', {
  description: 'A story, the version that was changed, and the changes. What is not given stays; null clears what may be empty.',
  fields: (t) => ({
    id: t.id({ required: true }),
    version: t.int({ required: true, description: 'The version that you changed; if it is not the current one any more, the answer is a ConflictError.' }),
    headline: t.string({ description: 'Plain text, at most 500 characters.' }),
    ...contentFields(t),
  }),
});

const UpdateArticleResult = outcomeOf('UpdateArticle', 'article', ArticleRef, (id, { load }) => load.article.load(id), [
  'NOT_ALLOWED', 'NOT_FOUND', 'INVALID_INPUT', 'CONFLICT', 'WRONG_STATE',
]);

builder.mutationField('updateArticle', (t) =>
  t.field({
    type: UpdateArticleResult,
    description: 'Saves what is given as the next version. On a published story the wire says UPDATED. What changes nothing is not saved.',
    args: { input: t.arg({ type: UpdateArticleInput, required: true }) },
    resolve: (_root, { input }, { newsroom }) =>
      told(newsroom.updateArticle({ ...contentInput(input), headline: input.headline ?? undefined, id: articleId(input.id), version: input.version })),
  }),
);
