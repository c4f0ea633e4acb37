import type { ImportSummary } from '../../src/ingest/import.ts';
import type { Refusal } from '../../src/ingest/item.ts';
import { builder } from '../builder.ts';
import { told, unionOf } from '../outcome.ts';

const ImportArticlesInput = builder.inputType('ImportArticlesInput', {
  description: 'A document with stories in it.',
  fields: (t) => ({
    content: t.string({ required: true, description: 'The document itself: a request takes up to 4 MiB. Longer ones are for `silkwire import`.' }),
    format: t.string({ description: 'rss (Atom, too), json-feed, ninjs, newsml-g2, wordpress (its export), wordpress-rest, markdown or text; found out from the content where it is not given.' }),
    publish: t.boolean({ description: 'Make public what its source says is public, and schedule what is under an embargo. All are drafts, where it is not given.' }),
  }),
});

const RefusedStory = builder.objectRef<Refusal>('RefusedStory').implement({
  description: 'A story that could not be taken in.',
  fields: (t) => ({
    item: t.exposeString('item', { description: 'Which one: its guid, headline, or "item 12".' }),
    reason: t.exposeString('reason', { description: 'For a person: what is wrong with it, and what to do.' }),
  }),
});

const ImportArticlesSuccess = builder.objectRef<ImportSummary>('ImportArticlesSuccess').implement({
  description: 'The document was read, and what could be taken in was.',
  fields: (t) => ({
    format: t.exposeString('format', { description: 'What the document is written in.' }),
    new: t.exposeInt('new', { description: 'Stories that the newsroom did not have.' }),
    updated: t.exposeInt('updated', { description: 'Those of which their source says something else than before, withdrawals among them.' }),
    unchanged: t.exposeInt('unchanged', { description: 'Those of which it says the same.' }),
    duplicates: t.exposeInt('duplicate', { description: 'Those that say what another story says: they are linked to that one, and not repeated.' }),
    canceled: t.exposeInt('canceled', { description: 'Those that their source took back, and of which this is no newer version: they stay dark.' }),
    refused: t.field({ type: [RefusedStory], description: 'Those that could not be taken in.', resolve: ({ refused }) => refused }),
  }),
});

const ImportArticlesResult = unionOf('ImportArticles', ImportArticlesSuccess, ['NOT_ALLOWED', 'INVALID_INPUT']);

builder.mutationField('importArticles', (t) =>
  t.field({
    type: ImportArticlesResult,
    description: 'Imports stories from a feed or an export, by the same road as `silkwire import`. Each is taken in once, however often it comes: by its guid or address it is found again, and what its source changed is its next version. Takes the scopes CREATE and EDIT, with `publish` PUBLISH, and WITHDRAW for what its source took back.',
    args: { input: t.arg({ type: ImportArticlesInput, required: true }) },
    resolve: (_root, { input }, { newsroom }) => told(newsroom.importArticles(input)),
  }),
);
