import { builder } from '../builder.ts';
import { outcomeOf, told } from '../outcome.ts';
import { ArticleRef } from '../refs.ts';
import { contentFields, contentInput } from './article-content.ts';

const CreateArticleInput = builder.inputType('CreateArticleInput', {
  description: 'A story to be written. All but the headline may come later.',
  fields: (t) => ({
    headline: t.string({ required: true, description: 'Plain text, at most 500 characters.' }),
    ...contentFields(t),
    externalId: t.string({ description: 'Your own name for the story, at most 500 characters: creating it again gives the one that there is, and changes nothing.' }),
  }),
});

const CreateArticleResult = outcomeOf('CreateArticle', 'article', ArticleRef, (id, { load }) => load.article.load(id), [
  'NOT_ALLOWED', 'INVALID_INPUT',
]);

builder.mutationField('createArticle', (t) =>
  t.field({
    type: CreateArticleResult,
    description: 'Creates a draft, as version 1. Nobody but the newsroom sees it until it is published.',
    args: { input: t.arg({ type: CreateArticleInput, required: true }) },
    resolve: (_root, { input }, { newsroom }) =>
      told(newsroom.createArticle({ ...contentInput(input), headline: input.headline, externalId: input.externalId })),
  }),
);
