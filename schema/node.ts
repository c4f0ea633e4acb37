import { GraphQLError } from 'graphql';
import type { Article } from '../db/article.ts';
import type { Entity } from '../db/entity.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { globalId, readGlobalId, typeOfKind, type NodeType } from './global-id.ts';
import { NodeRef } from './refs.ts';

function typeOf(node: Article | Entity): NodeType {
  return 'kind' in node ? typeOfKind[node.kind] : 'Article';
}

builder.interfaceType(NodeRef, {
  description: 'A thing with an id that stays, by the Relay Global Object Identification specification.',
  resolveType: typeOf,
  fields: (t) => ({
    id: t.id({ description: 'Opaque, and unique among all types.', resolve: (node) => globalId(typeOf(node), node.id) }),
  }),
});

/** As many as a page has at most. */
const mostIds = 100;

async function load(context: Context, id: string): Promise<Article | Entity | null> {
  const named = readGlobalId(id);
  if (!named) return null;
  if (named.type === 'Article') return context.load.article.load(named.id);
  const entity = await context.load.entity.load(named.id);
  return entity && typeOf(entity) === named.type ? entity : null;
}

builder.queryField('node', (t) =>
  t.field({
    type: NodeRef,
    nullable: true,
    description: 'Anything by its id; null if there is nothing of this id that you may see.',
    args: { id: t.arg.id({ required: true }) },
    resolve: (_root, { id }, context) => load(context, id),
  }),
);

builder.queryField('nodes', (t) =>
  t.field({
    type: [NodeRef],
    nullable: { list: false, items: true },
    description: 'Several by their ids, in their order, with null where there is nothing.',
    args: { ids: t.arg.idList({ required: true, description: `At most ${mostIds}.` }) },
    resolve: (_root, { ids }, context) => {
      if (ids.length > mostIds) throw new GraphQLError(`There are ${ids.length} ids; at most ${mostIds} are taken. Ask in several steps.`, { extensions: { code: 'INVALID_INPUT' } });
      return Promise.all(ids.map((id) => load(context, id)));
    },
  }),
);
