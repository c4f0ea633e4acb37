import { builder } from '../builder.ts';
import { articleId, entityName } from '../global-id.ts';
import { outcomeOf, told } from '../outcome.ts';
import { ArticleRef } from '../refs.ts';

const LinkArticleInput = builder.inputType('LinkArticleInput', {
  description: 'A story and an entity that it speaks of.',
  fields: (t) => ({
    articleId: t.id({ required: true }),
    entityId: t.id({ required: true, description: 'An id or a slug.' }),
    salience: t.float({ description: 'From 0 (in passing) to 1 (what the story is about); 0.5 where it is not given.' }),
  }),
});

const LinkArticleResult = outcomeOf('LinkArticle', 'article', ArticleRef, (id, { load }) => load.article.load(id), [
  'NOT_ALLOWED', 'NOT_FOUND', 'INVALID_INPUT', 'WRONG_STATE',
]);

builder.mutationField('linkArticle', (t) =>
  t.field({
    type: LinkArticleResult,
    description: 'Says that a story speaks of an entity, or how far it is about it: the next version of the story.',
    args: { input: t.arg({ type: LinkArticleInput, required: true }) },
    resolve: (_root, { input }, { newsroom }) =>
      told(newsroom.linkArticle({ articleId: articleId(input.articleId), entity: entityName(input.entityId), salience: input.salience })),
  }),
);
