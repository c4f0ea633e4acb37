import { builder } from '../builder.ts';
import { articleId } from '../global-id.ts';
import { outcomeOf, told } from '../outcome.ts';
import { ArticleRef } from '../refs.ts';
import { contentFields, contentInput } from './article-content.ts';

const CorrectArticleInput = builder.inputType('CorrectArticleInput', {
  description: 'A published story, the version that was corrected, and what is right now. What is not given stays.',
  fields: (t) => ({
    id: t.id({ required: true }),
    version: t.int({ required: true, description: 'The version that you corrected.' }),
    note: t.string({ required: true, description: 'What was wrong and is right now, in words for the reader: it stays with the story for good.' }),
    headline: t.string({ description: 'Plain text, at most 500 characters.' }),
    ...contentFields(t),
  }),
});

const CorrectArticleResult = outcomeOf('CorrectArticle', 'article', ArticleRef, (id, { load }) => load.article.load(id), [
  'NOT_ALLOWED', 'NOT_FOUND', 'INVALID_INPUT', 'CONFLICT', 'WRONG_STATE',
]);

builder.mutationField('correctArticle', (t) =>
  t.field({
    type: CorrectArticleResult,
    description: 'Corrects a published story: the note stays with it, and the wire says CORRECTED to all who were shown it.',
    args: { input: t.arg({ type: CorrectArticleInput, required: true }) },
    resolve: (_root, { input }, { newsroom }) =>
      told(newsroom.correctArticle({ ...contentInput(input), headline: input.headline ?? undefined, id: articleId(input.id), version: input.version, note: input.note })),
  }),
);
