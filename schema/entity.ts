import { builder } from './builder.ts';
import { articleFilter, ArticleFilterInput } from './filter.ts';
import type { CountedEntity } from './context.ts';
import { ArticleOrderEnum, EntityKindEnum } from './enums.ts';
import { typeOfKind } from './global-id.ts';
import { ArticleConnectionRef } from './article-connection.ts';
import { pageArgs } from './page.ts';
import { EntityRef, NodeRef } from './refs.ts';
import { countsUnavailable, listUnavailable } from './unavailable.ts';

const CoMentionRef = builder.objectRef<CountedEntity>('CoMention').implement({
  description: 'That published stories speak of two entities, and how many do.',
  fields: (t) => ({
    entity: t.expose('entity', { type: EntityRef, description: 'The other one.' }),
    articles: t.exposeInt('count', { description: 'Stories that speak of both.' }),
  }),
});

builder.interfaceType(EntityRef, {
  description: 'Who, where or what a story speaks of: a person, a country, an organization or an event.',
  interfaces: [NodeRef],
  resolveType: (entity) => typeOfKind[entity.kind],
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'A readable name for addresses, unique among all entities: "kazakhstan".' }),
    name: t.exposeString('name', { description: 'As the newsroom writes it.' }),
    aliases: t.stringList({
      description: 'Other names and spellings, in any script: ["Tokayev", "Toqaev", "Токаев"].',
      resolve: async ({ id }, _args, { load }) => (await load.aliases.load(id)).filter(({ kind }) => kind === 'ALIAS').map(({ name }) => name),
    }),
    description: t.exposeString('description', { nullable: true, description: 'A sentence or two for a stranger.' }),
    version: t.exposeInt('version', { description: 'Grows with every saved change of its facts; an update names the version that it was made to.' }),
    articles: t.field({
      type: ArticleConnectionRef,
      description: `Stories that speak of it, the newest first; of a search, the most relevant first. ${listUnavailable}`,
      args: { filter: t.arg({ type: ArticleFilterInput }), orderBy: t.arg({ type: ArticleOrderEnum }), ...pageArgs(t.arg) },
      resolve: ({ id }, { filter, orderBy, ...page }, { archive }) => archive.articles(articleFilter(filter), orderBy ?? undefined, page, id),
    }),
    mentionedWith: t.field({
      type: [CoMentionRef],
      description: `The company it keeps: whom and what published stories speak of that speak of it, too. Most shared stories first; of equals by name. ${countsUnavailable}`,
      args: { kinds: t.arg({ type: [EntityKindEnum], description: 'Only these kinds.' }), first: t.arg.int({ defaultValue: 10, description: 'At most so many, from 0 to 100.' }) },
      resolve: ({ id }, { kinds, first }, { archive }) => archive.mentionedWith(id, kinds ?? undefined, first ?? 10),
    }),
  }),
});
