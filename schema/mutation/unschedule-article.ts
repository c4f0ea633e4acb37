import { builder } from '../builder.ts';
import { articleId } from '../global-id.ts';
import { outcomeOf, told } from '../outcome.ts';
import { ArticleRef } from '../refs.ts';

const UnscheduleArticleInput = builder.inputType('UnscheduleArticleInput', {
  description: 'A scheduled story, and the version that you saw.',
  fields: (t) => ({
    id: t.id({ required: true }),
    version: t.int({ required: true, description: 'The version that you saw.' }),
  }),
});

const UnscheduleArticleResult = outcomeOf('UnscheduleArticle', 'article', ArticleRef, (id, { load }) => load.article.load(id), [
  'NOT_ALLOWED', 'NOT_FOUND', 'INVALID_INPUT', 'CONFLICT', 'WRONG_STATE',
]);

builder.mutationField('unscheduleArticle', (t) =>
  t.field({
    type: UnscheduleArticleResult,
    description: 'Calls an embargo off: the story is a draft again, and stays dark until someone publishes it. To move the embargo, publish it with another time.',
    args: { input: t.arg({ type: UnscheduleArticleInput, required: true }) },
    resolve: (_root, { input }, { newsroom }) =>
      told(newsroom.unscheduleArticle({ id: articleId(input.id), version: input.version })),
  }),
);
