import { builder } from './builder.ts';
import { EntityKindEnum, ReviewReasonEnum, ReviewStatusEnum } from './enums.ts';
import { connectionOf, pageArgs } from './page.ts';
import { ArticleRef, EntityRef, MentionSpanRef, ReviewItemRef, ReviewStoryRef } from './refs.ts';

/** Letters of the story on each side of the name. */
const around = 90;

builder.objectType(ReviewItemRef, {
  description: 'A name that the linker is not sure of: an editor says who is meant.',
  fields: (t) => ({
    id: t.id({ description: 'Its number in the queue.', resolve: ({ id }) => String(id) }),
    version: t.exposeInt('version', { description: 'Pass it with your decision: one that was made meanwhile is a ConflictError.' }),
    reason: t.field({ type: ReviewReasonEnum, description: 'Why it is asked.', resolve: ({ entityId }) => (entityId === null ? ('NEW_ENTITY' as const) : ('UNCERTAIN_MENTION' as const)) }),
    status: t.expose('status', { type: ReviewStatusEnum, description: 'Whether it was decided, and how.' }),
    kind: t.expose('kind', { type: EntityKindEnum, description: 'What it seems to be.' }),
    name: t.exposeString('name', { description: 'As it is written: "Oralbek Temish".' }),
    entity: t.field({
      type: EntityRef, nullable: true, description: 'Whom the linker took it for; null for one whom the newsroom does not know.',
      resolve: ({ entityId }, _args, { load }) => (entityId === null ? null : load.entity.load(entityId)),
    }),
    confidence: t.exposeFloat('confidence', { description: 'From 0 to 1: how sure the linker is.' }),
    evidence: t.exposeString('evidence', { description: 'Why, in words: "a title before the name".' }),
    country: t.expose('code', { type: 'CountryCode', nullable: true, description: 'The country that it seems to belong to; null where none is told.' }),
    storyCount: t.exposeInt('stories', { description: 'How many stories wait for the answer.' }),
    stories: t.field({
      type: [ReviewStoryRef], description: 'They, the newest first.',
      args: { first: t.arg.int({ defaultValue: 3, description: 'At most so many, up to 20.' }) },
      resolve: async ({ id }, { first }, { load }) => (await load.reviewStories.load(id)).slice(0, Math.min(20, Math.max(0, first ?? 3))),
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was asked first.' }),
    decidedAt: t.expose('decidedAt', { type: 'DateTime', nullable: true, description: 'When it was decided; null until it is.' }),
    decidedBy: t.exposeString('decidedBy', { nullable: true, description: 'Who decided; null until it is decided.' }),
  }),
});

builder.objectType(ReviewStoryRef, {
  description: 'A story in which a name stands that is in doubt.',
  fields: (t) => ({
    article: t.field({ type: ArticleRef, nullable: true, description: 'The story.', resolve: ({ articleId }, _args, { load }) => load.article.load(articleId) }),
    surfaces: t.exposeStringList('surfaces', { description: 'The forms as written; empty for an event.' }),
    spans: t.field({ type: [MentionSpanRef], description: 'Where they stand.', resolve: ({ spans }) => spans }),
    excerpt: t.string({
      description: 'The words around the first of them; the headline where there is none.',
      resolve: async ({ articleId, spans }, _args, { load }) => {
        const span = spans.find(([field]) => field === 'text');
        const text = span && (await load.text.load(articleId))?.text;
        if (!span || text === undefined) return (await load.article.load(articleId))?.headline ?? '';
        return text.slice(Math.max(0, span[1] - around), span[2] + around).replace(/\s+/g, ' ').trim();
      },
    }),
  }),
});

builder.queryField('reviewQueue', (t) =>
  t.field({
    type: connectionOf(ReviewItemRef),
    description: 'For editors: names of which the linker is not sure, the newest first. Decide with confirmReview and rejectReview; what is decided is learnt.',
    args: {
      status: t.arg({ type: ReviewStatusEnum, defaultValue: 'OPEN', description: 'OPEN where it is not given: what waits for a decision.' }),
      kinds: t.arg({ type: [EntityKindEnum], description: 'Only these kinds.' }),
      ...pageArgs(t.arg),
    },
    resolve: (_root, { status, kinds, ...page }, { office }) => office.reviewQueue({ status: status ?? 'OPEN', kinds: kinds ?? undefined }, page),
  }),
);
