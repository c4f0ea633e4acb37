import { createHash } from 'node:crypto';
import { appendAudit, type Act } from '../../db/audit.ts';
import type { Transaction } from '../../db/database.ts';
import type { Actor } from './command.ts';

/** Whoever runs the command line has the newsroom's keys. */
export const commandLine: Actor = { role: 'ADMIN', name: 'command line', tokenId: null };

/** What was changed: its type as the graph has it, and its number. */
export interface Target {
  readonly type: string;
  readonly id: number | null;
}

/**
 * Writes into the audit what an actor did, in the transaction that does it. `before` and `after` are what the target
 * was and is; of them the hashes are kept. Null where it was not there, or is not any more.
 */
export async function record(tx: Transaction, actor: Actor, action: string, target: Target, before: object | null, after: object | null): Promise<void> {
  await appendAudit(tx, actBy(actor, action, target, before, after));
}

/** What such a line says. */
export function actBy(actor: Actor, action: string, target: Target, before: object | null, after: object | null): Act {
  if (actor.role === 'PUBLIC') throw new Error('The public does nothing that is recorded.');
  return {
    actor: actor.name, role: actor.role, tokenId: actor.tokenId, action, targetType: target.type, targetId: target.id,
    before: before && hashOf(before), after: after && hashOf(after),
  };
}

/** The target of what is done to all of a newsroom at once: it has one of them. */
export const wholeNewsroom: Target = { type: 'Newsroom', id: null };

/** SHA-256 of a value, the same in whatever order its keys were written. */
export function hashOf(value: object): string {
  return createHash('sha256').update(JSON.stringify(value, [...keysIn(value, new Set())].toSorted())).digest('hex');
}

/** All keys of a value, at whatever depth: given as a list, they are written in its order. */
function keysIn(value: unknown, keys: Set<string>): Set<string> {
  if (typeof value !== 'object' || value === null) return keys;
  if (!Array.isArray(value)) for (const key of Object.keys(value)) keys.add(key);
  for (const part of Object.values(value)) keysIn(part, keys);
  return keys;
}
