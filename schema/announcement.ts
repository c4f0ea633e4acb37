import { builder } from './builder.ts';
import { AnnouncementKindEnum } from './enums.ts';
import { articleFilter, ArticleFilterInput } from './filter.ts';
import { globalId } from './global-id.ts';
import { connectionOf, pageArgs } from './page.ts';
import { AnnouncementRef, ArticleRef } from './refs.ts';

builder.objectType(AnnouncementRef, {
  description: 'That something happened to a story. The query `announcements` reads the past of one list, the subscription its future; both share cursors.',
  fields: (t) => ({
    cursor: t.exposeString('cursor', { description: 'Keep the last one that you have dealt with; pass it as `after` when you come back.' }),
    kind: t.expose('kind', { type: AnnouncementKindEnum, description: 'What happened, as it looks through your filter.' }),
    announcedAt: t.expose('announcedAt', { type: 'DateTime', description: 'When it happened.' }),
    articleId: t.id({ description: 'The id of the story: there even when you may not see it any more.', resolve: ({ articleId }) => globalId('Article', articleId) }),
    version: t.exposeInt('version', { description: 'The version that this change made.' }),
    note: t.string({
      nullable: true,
      description: "The correction's text, or the withdrawal's reason. Once the story is withdrawn, the reason is all that is told.",
      resolve: async ({ articleId, kind, note }, _args, { load }) =>
        note === null || kind === 'WITHDRAWN' || (await load.article.load(articleId))?.status === 'PUBLISHED' ? note : null,
    }),
    article: t.field({
      type: ArticleRef,
      nullable: true,
      description: 'The story as it is now, as you may see it; null once it is withdrawn.',
      resolve: async ({ articleId }, _args, { load }) => {
        const article = await load.article.load(articleId);
        return article?.status === 'PUBLISHED' ? article : null;
      },
    }),
  }),
});

const AnnouncementConnectionRef = connectionOf(AnnouncementRef);

builder.queryField('announcements', (t) =>
  t.field({
    type: AnnouncementConnectionRef,
    description: "The wire's past, the oldest first; `last: 10` gives the newest ten. A cursor that can't be gone on from is an error: see the subscription.",
    args: {
      filter: t.arg({ type: ArticleFilterInput }),
      kinds: t.arg({ type: [AnnouncementKindEnum], description: 'Only these kinds.' }),
      ...pageArgs(t.arg),
    },
    resolve: (_root, { filter, kinds, ...page }, { wire }) => wire.past(articleFilter(filter), kinds ?? undefined, page),
  }),
);

builder.subscriptionField('announcements', (t) =>
  t.field({
    type: AnnouncementRef,
    description:
      'The wire: each story that matches your filter, once and in order, as it is published, updated, corrected or withdrawn. Without `after` and `last` from now on. ' +
      "A cursor that can't be served ends the subscription with extensions.code CURSOR_INVALID (it is not ours), CURSOR_EXPIRED (a backup was restored) or CURSOR_FROM_FUTURE; " +
      'a reader who falls too far behind is ended with TOO_SLOW. Each says what to do.',
    args: {
      filter: t.arg({ type: ArticleFilterInput }),
      kinds: t.arg({ type: [AnnouncementKindEnum], description: 'Only these kinds.' }),
      after: t.arg.string({ description: 'Go on after this cursor: that of the last announcement that you took, or a `liveCursor`. Nothing between is left out.' }),
      last: t.arg.int({ description: 'Begin with the newest few, at most 100.' }),
    },
    subscribe: (_root, { filter, kinds, after, last }, context) => context.wire.subscribe(articleFilter(filter), kinds ?? undefined, { after, last }, context),
    resolve: (delivery) => delivery,
  }),
);
