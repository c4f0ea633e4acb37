import type { ArgBuilder, ObjectRef, OutputRef } from '@pothos/core';
import type { Edge, Page } from '../db/page.ts';
import { builder, type Types } from './builder.ts';

const PageInfoRef = builder.objectRef<Page<unknown>['pageInfo']>('PageInfo').implement({
  description: 'Where a page stands in its list, by the Relay Cursor Connections specification.',
  fields: (t) => ({
    hasNextPage: t.exposeBoolean('hasNextPage', { description: 'True if there is more after this page.' }),
    hasPreviousPage: t.exposeBoolean('hasPreviousPage', { description: 'True if there is more before this page.' }),
    startCursor: t.exposeString('startCursor', { nullable: true, description: 'Pass it as `before` (with `last`) for the page before.' }),
    endCursor: t.exposeString('endCursor', { nullable: true, description: 'Pass it as `after` (with `first`) for the page after.' }),
  }),
});

/** `XEdge` of a node type. A type's own file adds what else its edges have. */
export function edgeOf<Node extends object, One extends Edge<Node> = Edge<Node>>(NodeRef: ObjectRef<Types, Node>) {
  // Pothos can't tell the shape of a reference that is generic itself: here and below alone, it is told.
  const node = NodeRef as unknown as OutputRef<unknown>;
  return builder.objectRef<One>(`${NodeRef.name}Edge`).implement({
    description: 'A node and its place in the list.',
    fields: (t) => ({
      cursor: t.string({ description: 'Pass it as `after` or `before` to go on from here.', resolve: (edge) => edge.cursor }),
      node: t.field({ type: node, resolve: (edge): unknown => edge.node }),
    }),
  });
}

/** `XConnection` of a node type, with edges, nodes and pageInfo. A type's own file adds what else its list has. */
export function connectionOf<Node extends object, List extends Page<Node> = Page<Node>>(
  NodeRef: ObjectRef<Types, Node>,
  EdgeRef: ObjectRef<Types, List['edges'][number]> = edgeOf<Node, List['edges'][number]>(NodeRef),
) {
  const node = NodeRef as unknown as OutputRef<unknown>;
  const edge = EdgeRef as unknown as OutputRef<unknown>;
  return builder.objectRef<List>(`${NodeRef.name}Connection`).implement({
    description: 'A page of a list, by the Relay Cursor Connections specification.',
    fields: (t) => ({
      edges: t.field({ type: [edge], resolve: (list): unknown[] => [...list.edges] }),
      nodes: t.field({ type: [node], description: 'What is in `edges`, without cursors.', resolve: (list): unknown[] => list.edges.map((one) => one.node) }),
      pageInfo: t.field({ type: PageInfoRef, resolve: (list) => list.pageInfo }),
    }),
  });
}

/** The arguments of a list that is read from its beginning. */
export function forwardArgs(arg: ArgBuilder<Types>) {
  return {
    first: arg.int({ description: 'How many, from 0 to 100; 20 where it is not given.' }),
    after: arg.string({ description: 'Begin after this cursor: an `endCursor`, say.' }),
  };
}

/** The arguments of a list that is read from either end. */
export function pageArgs(arg: ArgBuilder<Types>) {
  return {
    ...forwardArgs(arg),
    last: arg.int({ description: 'How many from the end, from 0 to 100; not together with `first`.' }),
    before: arg.string({ description: 'End before this cursor: a `startCursor`, say.' }),
  };
}
