import { insertEntity, storedEntity, updateEntity, type EntityFields, type StoredEntity } from '../../db/entity-write.ts';
import type { EntityName } from '../../db/entity-names.ts';
import type { Transaction } from '../../db/database.ts';
import { entityState } from '../../db/entity-state.ts';
import type { AliasKind, EntityKind } from '../../db/tables.ts';
import { Check } from './check.ts';
import type { Actor } from './command.ts';
import { conflict, notFound } from './outcome.ts';
import { record } from './record.ts';

/** What a client writes of any entity. What is absent stays as it is. */
export interface EntityInput {
  readonly name?: string | null | undefined;
  readonly aliases?: readonly string[] | null | undefined;
  readonly description?: string | null | undefined;
}

/** An entity, and the version that a change was made to. */
export interface EntityTarget {
  readonly id: EntityName;
  readonly version: number;
}

const mostAliases = 200;

/** The fields of any entity, checked; what is not given is taken from `before`. */
export function entityFields(check: Check, input: EntityInput, before?: StoredEntity, more: Partial<Record<AliasKind, readonly string[]>> = {}): EntityFields {
  const name = input.name == null && before ? before.name : check.line('name', input.name ?? '', { max: 300, required: true });
  const aliases = input.aliases ?? before?.aliases.ALIAS ?? [];
  // Those that are kept may be more, after a merge.
  if (input.aliases && aliases.length > mostAliases) check.problem('aliases', `There are ${aliases.length}; at most ${mostAliases} are taken.`);
  return {
    name,
    description: input.description === undefined ? (before?.description ?? null) : check.optionalLine('description', input.description, 2000),
    aliases: {
      ...before?.aliases,
      ALIAS: aliases.map((alias, n) => check.line(`aliases.${n}`, alias, { max: 300, required: true })),
      ...more,
    },
  };
}

/** @throws Refused if there is none, or it is of another kind or version. */
export async function entityFor(tx: Transaction, kind: EntityKind, target: EntityTarget): Promise<StoredEntity> {
  const entity = await storedEntity(tx, target.id);
  if (!entity || entity.kind !== kind) throw notFound(`${kind.toLowerCase()} of this id`);
  if (entity.version !== target.version) throw conflict(kind.toLowerCase(), entity.version);
  return entity;
}

/** Inserts or updates, and gives the id. `before` is what the change was made to. @throws Refused */
export async function saveEntity(tx: Transaction, kind: EntityKind, fields: EntityFields, before?: StoredEntity): Promise<number> {
  if (!before) return insertEntity(tx, kind, fields);
  if (await updateEntity(tx, before.id, before.version, fields)) return before.id;
  throw conflict(kind.toLowerCase(), before.version + 1);
}

/** Does the work that writes an entity, and records what it was and what it is. `before` is the id of one that there was. */
export async function recorded(tx: Transaction, actor: Actor, action: string, kind: EntityKind, before: number | undefined, work: () => Promise<number>): Promise<{ id: number }> {
  // Before the entity's own row, as the review queue does: of two who took them the other way round, each would wait for the other.
  await tx.dialect.lockLogFirst(tx.tables);
  const was = before === undefined ? null : await entityState(tx, before);
  const id = await work();
  await record(tx, actor, action, { type: typeName(kind), id }, was, await entityState(tx, id));
  return { id };
}

/** As the graph names it. */
export function typeName(kind: EntityKind): string {
  return `${kind.slice(0, 1)}${kind.slice(1).toLowerCase()}`;
}

/** The most positions, members or participants: the UN has 193 members. */
const mostItems = 500;

/** A list, each checked with its own path; nothing for null and absent. */
export async function each<T, R>(check: Check, path: string, list: readonly T[] | null | undefined, work: (item: T, path: string) => Promise<R>): Promise<R[] | undefined> {
  if (list == null) return undefined;
  if (list.length > mostItems) {
    check.problem(path, `There are ${list.length}; at most ${mostItems} are taken.`);
    return [];
  }
  const results: R[] = [];
  for (const [n, item] of list.entries()) results.push(await work(item, `${path}.${n}`));
  return results;
}

/** The id of a named entity of these kinds, or null; a name that there isn't is a problem. */
export async function entityId(tx: Transaction, check: Check, path: string, name: EntityName | null | undefined, kinds?: readonly EntityKind[]): Promise<number | null> {
  if (name == null) return null;
  const inner = new Check();
  const [id] = await inner.entities(tx, path, [name], kinds);
  if (id === undefined) check.problem(path, kinds ? `There is no ${kinds.join(' or ').toLowerCase()} of this id, slug or code.` : 'There is no entity of this id, slug or code.');
  return id ?? null;
}
