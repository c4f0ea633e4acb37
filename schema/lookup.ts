import type { Entity } from '../db/entity.ts';
import type { EntityKind } from '../db/tables.ts';
import type { Context } from './context.ts';
import { readGlobalId, typeOfKind } from './global-id.ts';

/** The entity of a kind that an id or a slug names; null if there is none. */
export async function entityBy<K extends EntityKind>(
  { load }: Context,
  kind: K,
  { id, slug }: { readonly id?: string | null | undefined; readonly slug?: string | null | undefined },
): Promise<Extract<Entity, { kind: K }> | null> {
  const named = id == null ? undefined : readGlobalId(id);
  const entity =
    slug != null ? await load.entityOfSlug.load(slug) : named?.type === typeOfKind[kind] ? await load.entity.load(named.id) : null;
  return entity && isKind(entity, kind) ? entity : null;
}

export function isKind<K extends EntityKind>(entity: Entity, kind: K): entity is Extract<Entity, { kind: K }> {
  return entity.kind === kind;
}

/** The entity of an id, if it is of a kind. */
export async function entityOf<K extends EntityKind>({ load }: Context, kind: K, id: number | null): Promise<Extract<Entity, { kind: K }> | null> {
  const entity = id === null ? null : await load.entity.load(id);
  return entity && isKind(entity, kind) ? entity : null;
}

/** The same where the database can't hold an id that there isn't. */
export async function existing<K extends EntityKind>(context: Context, kind: K, id: number): Promise<Extract<Entity, { kind: K }>> {
  const entity = await entityOf(context, kind, id);
  if (!entity) throw new Error(`There is no ${kind.toLowerCase()} ${id}, and a row names it.`);
  return entity;
}
