import type { EntityName } from '../db/entity-names.ts';

/** The types that have a global id. */
export type NodeType = 'Article' | 'Person' | 'Country' | 'Organization' | 'Event';

export const typeOfKind = { PERSON: 'Person', COUNTRY: 'Country', ORGANIZATION: 'Organization', EVENT: 'Event' } as const;

const nodeTypes: Record<NodeType, true> = { Article: true, Person: true, Country: true, Organization: true, Event: true };

export function isNodeType(text: string): text is NodeType {
  return Object.hasOwn(nodeTypes, text);
}

/** The id of a node, as Relay has it: opaque, and unique among all types. */
export function globalId(type: NodeType, id: number): string {
  return Buffer.from(`${type}:${id}`).toString('base64url');
}

/** What a global id names; undefined for anything else, a slug too. */
export function readGlobalId(text: string): { readonly type: NodeType; readonly id: number } | undefined {
  const match = /^(Article|Person|Country|Organization|Event):([1-9]\d{0,14})$/.exec(Buffer.from(text, 'base64').toString());
  return match ? { type: match[1] as NodeType, id: Number(match[2]) } : undefined;
}

/** An entity by its id or its slug. */
export function entityName(text: string): EntityName {
  const named = readGlobalId(text);
  return named && named.type !== 'Article' ? { id: named.id } : { slug: text };
}

/** The number of an article's id; 0, which no article has, for anything else. */
export function articleId(text: string): number {
  const named = readGlobalId(text);
  return named?.type === 'Article' ? named.id : 0;
}

/** The number of an item of the review queue; 0, which none has, for anything else. */
export function reviewId(text: string): number {
  return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : 0;
}
