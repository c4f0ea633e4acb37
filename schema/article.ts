import { builder } from './builder.ts';
import { ArticleConnectionRef } from './article-connection.ts';
import type { Article } from '../db/article.ts';
import type { Duplicate } from '../db/duplicate.ts';
import type { Entity } from '../db/entity.ts';
import type { Figure } from '../src/ingest/linking/figures.ts';
import type { Context } from './context.ts';
import { ArticleOrderEnum, ArticleStatusEnum, EntityKindEnum, MentionOriginEnum } from './enums.ts';
import { excerptOf } from './excerpt.ts';
import { articleFilter, ArticleFilterInput } from './filter.ts';
import { readGlobalId } from './global-id.ts';
import { pageArgs } from './page.ts';
import { ArticleRef, CorrectionRef, CountryRef, EntityRef, EventRef, MentionRef, MentionSpanRef, NodeRef, OrganizationRef, PersonRef } from './refs.ts';
import { listUnavailable } from './unavailable.ts';

const SourceRef = builder.objectRef<{ name: string; url: string | null }>('Source').implement({
  description: 'Where a story came from, if not from this newsroom.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'As it is credited: "Reuters".' }),
    url: t.expose('url', { type: 'URL', nullable: true, description: 'Its address, or that of the story there.' }),
  }),
});

builder.objectType(CorrectionRef, {
  description: 'What was wrong in a published story, and is right now. Corrections are part of it for good.',
  fields: (t) => ({
    note: t.exposeString('note', { description: 'In words for the reader.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When it was corrected.' }),
    fromVersion: t.exposeInt('fromVersion', { description: 'The version that was corrected.' }),
    toVersion: t.exposeInt('toVersion', { description: 'The version in which it is right.' }),
  }),
});

builder.objectType(MentionRef, {
  description: 'That a story speaks of an entity, and how.',
  fields: (t) => ({
    entity: t.expose('entity', { type: EntityRef, description: 'Whom or what it speaks of.' }),
    salience: t.exposeFloat('salience', { description: 'From 0 (in passing) to 1: how far the story is about it.' }),
    count: t.exposeInt('count', { description: 'How often it is named.' }),
    surfaces: t.exposeStringList('surfaces', { description: 'The forms as written: "Kazakh", "Astana". Empty where an editor linked it.' }),
    origin: t.expose('origin', { type: MentionOriginEnum, description: 'Who says so.' }),
    confidence: t.float({
      nullable: true,
      description: 'From 0 to 1: how sure it is that this entity is meant; what an editor says is sure. For the newsroom: null for the public.',
      resolve: ({ confidence }, _args, { viewer }) => (viewer.role === 'PUBLIC' ? null : confidence),
    }),
    spans: t.field({
      type: [MentionSpanRef],
      nullable: true,
      description: 'Where it is named, in the order of the text, the first 50. For the newsroom: null for the public.',
      resolve: ({ spans }, _args, { viewer }) => (viewer.role === 'PUBLIC' ? null : spans),
    }),
  }),
});

const DuplicateRef = builder.objectRef<Duplicate>('Duplicate').implement({
  description: 'A story that an import brought and that says what this one says: it is linked to this one, and not repeated.',
  fields: (t) => ({
    headline: t.exposeString('headline', { description: 'Its own headline.' }),
    source: t.exposeString('sourceName', { nullable: true, description: 'Whose it is, as its source says: "Reuters".' }),
    url: t.expose('url', { type: 'URL', nullable: true, description: 'Where it is.' }),
    similarity: t.exposeFloat('similarity', { description: 'The share of three-word phrases that the two have in common, 0.5 to 1; 1 where it came by the address of this story.' }),
    noticedAt: t.expose('noticedAt', { type: 'DateTime', description: 'When it came, in what it says now.' }),
  }),
});

builder.objectType(MentionSpanRef, {
  description: 'A place in a story where an entity is named.',
  fields: (t) => ({
    field: t.string({ description: 'In which field of the article: "headline" or "text".', resolve: ([field]) => field }),
    start: t.int({ description: 'Where it begins, in UTF-16 code units: what a string in JavaScript counts in.', resolve: ([, start]) => start }),
    end: t.int({ description: 'Where it ends, exclusive.', resolve: ([, , end]) => end }),
  }),
});

const WithdrawalRef = builder.objectRef<{ readonly reason: string | null; readonly at: string }>('Withdrawal').implement({
  description: 'That a story was taken back, as the wire announced it.',
  fields: (t) => ({
    reason: t.exposeString('reason', { nullable: true, description: 'In the words of the newsroom.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When.' }),
  }),
});

const FigureRef = builder.objectRef<Figure>('Figure').implement({
  description: 'A number that a story states, with what it counts.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'As written: "$74.8 million".' }),
    value: t.exposeFloat('value', { description: 'The number: 74800000. The lower end, where the story gives a range.' }),
    valueTo: t.exposeFloat('valueTo', { nullable: true, description: 'The upper end of a range: 7 in "5-7 percent".' }),
    unit: t.exposeString('unit', { description: 'What it counts: "USD", "percent", "people", "km", "MW", or the noun: "companies".' }),
    currency: t.exposeString('currency', { nullable: true, description: 'ISO 4217, where it is money.' }),
    period: t.exposeString('period', { nullable: true, description: 'When it was so, by EDTF level 0: "2017", "2024-01/2024-06". Null where its sentence does not say.' }),
  }),
});

builder.objectType(ArticleRef, {
  description: 'A story. Once it is withdrawn its content is empty, and only its id, slug, status and dates stay, and why it was.',
  interfaces: [NodeRef],
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'A readable name for addresses, unique among stories. That of a draft or a scheduled story has a random tail and is a passing one: at its publication it is made of the headline, with a tail only if another public story has that, and stays. The ones before go on leading to the story.' }),
    url: t.field({ type: 'URL', description: "Where the reader's app shows it, once it is public. It changes as the slug does, and the ones before go on leading there.", resolve: ({ slug }, _args, { publicUrl }) => `${publicUrl}/articles/${slug}` }),
    status: t.expose('status', { type: ArticleStatusEnum, description: 'Where it is in its life: the public finds what is PUBLISHED.' }),
    version: t.exposeInt('version', { description: '1, 2, 3 …: every saved change. A mutation names the version that it was made to.' }),
    headline: t.exposeString('headline', { description: 'Plain text.' }),
    summary: t.exposeString('summary', { description: 'The standfirst: plain text, a sentence or two.' }),
    byline: t.exposeString('byline', { nullable: true, description: 'Who wrote it, as it is shown.' }),
    section: t.exposeString('section', { nullable: true, description: '"Diplomacy", "Trade".' }),
    language: t.exposeString('language', { description: 'BCP 47: "en", "kk-Cyrl".' }),
    urgency: t.exposeInt('urgency', { description: 'IPTC urgency, 1 (flash) to 8 (routine).' }),
    body: t.field({ type: 'HTML', description: 'The story.', resolve: async ({ id }, _args, { load }) => (await load.body.load(id))?.body ?? '' }),
    text: t.string({ description: 'The body as plain text; paragraphs are parted by an empty line.', resolve: async ({ id }, _args, { load }) => (await load.text.load(id))?.text ?? '' }),
    excerpt: t.string({
      description: "The summary or, without one, the text's beginning, cut at a word. Of a story that a search found: the part of its summary or text that says what was looked for.",
      args: { length: t.arg.int({ defaultValue: 280, description: 'At most so many characters, from 20 to 2000.' }) },
      resolve: async (article, args, { load, archive }) => {
        const length = Math.min(2000, Math.max(20, args.length ?? 280));
        return (await archive.foundExcerpt(article, length)) ?? excerptOf(article.summary || ((await load.text.load(article.id))?.text ?? ''), length);
      },
    }),
    figures: t.field({
      type: [FigureRef],
      description: 'The numbers that its text states, in their order: amounts of money, percents, measures and counts.',
      resolve: async ({ id, publishedAt, createdAt }, _args, { load, figuresIn }) => figuresIn((await load.text.load(id))?.text ?? '', (publishedAt ?? createdAt).slice(0, 10)).slice(),
    }),
    wordCount: t.exposeInt('wordCount', { description: 'Words of the text.' }),
    imageUrl: t.expose('imageUrl', { type: 'URL', nullable: true, description: 'The picture that goes with it.' }),
    canonicalUrl: t.expose('canonicalUrl', { type: 'URL', nullable: true, description: 'Where it was published first.' }),
    source: t.field({ type: SourceRef, nullable: true, description: 'Where it came from; null for a story of this newsroom.', resolve: ({ sourceName, sourceUrl }) => (sourceName ? { name: sourceName, url: sourceUrl } : null) }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When its first version was saved.' }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When its last version was saved.' }),
    publishedAt: t.expose('publishedAt', { type: 'DateTime', nullable: true, description: 'When it became public; null until it does.' }),
    publishAt: t.expose('publishAt', { type: 'DateTime', nullable: true, description: 'When its embargo ends, while it is SCHEDULED; for the newsroom.' }),
    mentions: t.field({
      type: [MentionRef],
      description: 'Who and what it speaks of, the most salient first.',
      args: { kinds: t.arg({ type: [EntityKindEnum], description: 'Only these kinds.' }) },
      resolve: async ({ id }, { kinds }, { load }) => (await load.mentions.load(id)).filter(({ entity }) => !kinds || kinds.includes(entity.kind)),
    }),
    people: t.field({ type: [PersonRef], description: 'The people it speaks of, the most salient first.', resolve: (article, _args, context) => spokenOf(article, context, 'PERSON') }),
    countries: t.field({ type: [CountryRef], description: 'The countries it speaks of, the most salient first.', resolve: (article, _args, context) => spokenOf(article, context, 'COUNTRY') }),
    organizations: t.field({ type: [OrganizationRef], description: 'The organizations it speaks of, the most salient first.', resolve: (article, _args, context) => spokenOf(article, context, 'ORGANIZATION') }),
    events: t.field({ type: [EventRef], description: 'The events it speaks of, the most salient first.', resolve: (article, _args, context) => spokenOf(article, context, 'EVENT') }),
    related: t.field({
      type: [ArticleRef],
      description: 'Stories that share what this one is most about and few others are; of equals, the newer.',
      args: { first: t.arg.int({ defaultValue: 5, description: 'At most so many, up to 20.' }) },
      resolve: ({ id }, { first }, { archive }) => archive.related(id, Math.min(20, Math.max(0, first ?? 5))),
    }),
    corrections: t.field({ type: [CorrectionRef], description: 'The oldest first.', resolve: ({ id }, _args, { load }) => load.corrections.load(id) }),
    duplicates: t.field({
      type: [DuplicateRef],
      nullable: true,
      description: 'Stories of other sources that say what this one says, the newest first, up to 50. For editors: null for all others.',
      resolve: ({ id }, _args, { viewer, load }) => (viewer.role === 'EDITOR' || viewer.role === 'ADMIN' ? load.duplicates.load(id) : null),
    }),
    withdrawal: t.field({
      type: WithdrawalRef,
      nullable: true,
      description: 'Why and when it was taken back; null unless it is WITHDRAWN.',
      resolve: ({ id, status }, _args, { load }) => (status === 'WITHDRAWN' ? load.withdrawal.load(id) : null),
    }),
  }),
});

async function spokenOf<K extends Entity['kind']>({ id }: Article, { load }: Context, kind: K): Promise<Extract<Entity, { kind: K }>[]> {
  const mentions = await load.mentions.load(id);
  return mentions.map(({ entity }) => entity).filter((entity): entity is Extract<Entity, { kind: K }> => entity.kind === kind);
}

builder.queryField('article', (t) =>
  t.field({
    type: ArticleRef,
    nullable: true,
    description: 'A story by its id or its slug; null if there is none that you may see.',
    args: { id: t.arg.id(), slug: t.arg.string() },
    resolve: async (_root, { id, slug }, { load }) => {
      if (slug != null) return load.articleOfSlug.load(slug);
      const named = id == null ? undefined : readGlobalId(id);
      return named?.type === 'Article' ? load.article.load(named.id) : null;
    },
  }),
);

builder.queryField('articles', (t) =>
  t.field({
    type: ArticleConnectionRef,
    description: `The archive: published stories, the newest first; of a search, the most relevant first. ${listUnavailable}`,
    args: {
      filter: t.arg({ type: ArticleFilterInput }),
      orderBy: t.arg({ type: ArticleOrderEnum, description: 'RELEVANCE where the filter has a search, else NEWEST. RELEVANCE without a search is an error.' }),
      ...pageArgs(t.arg),
      page: t.arg.int({ description: 'A page by its number, from 1, with `first` as its size; not together with `after`, `last` or `before`. For the first 10,000 stories; deeper ones are read with cursors.' }),
    },
    resolve: (_root, { filter, orderBy, ...page }, { archive }) => archive.articles(articleFilter(filter), orderBy ?? undefined, page),
  }),
);
