import { builder } from '../builder.ts';
import { articleId, entityName } from '../global-id.ts';
import { outcomeOf, told } from '../outcome.ts';
import { ArticleRef } from '../refs.ts';

const UnlinkArticleInput = builder.inputType('UnlinkArticleInput', {
  description: 'A story and an entity that it does not speak of.',
  fields: (t) => ({
    articleId: t.id({ required: true }),
    entityId: t.id({ required: true, description: 'An id or a slug.' }),
  }),
});

const UnlinkArticleResult = outcomeOf('UnlinkArticle', 'article', ArticleRef, (id, { load }) => load.article.load(id), [
  'NOT_ALLOWED', 'NOT_FOUND', 'INVALID_INPUT', 'WRONG_STATE',
]);

builder.mutationField('unlinkArticle', (t) =>
  t.field({
    type: UnlinkArticleResult,
    description: 'Says that a story does not speak of an entity: the next version of the story.',
    args: { input: t.arg({ type: UnlinkArticleInput, required: true }) },
    resolve: (_root, { input }, { newsroom }) =>
      told(newsroom.unlinkArticle({ articleId: articleId(input.articleId), entity: entityName(input.entityId) })),
  }),
);
