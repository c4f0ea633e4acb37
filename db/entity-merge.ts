import type { Transaction } from './database.ts';
import { fold } from './fold.ts';
import { updateEntity, type StoredEntity } from './entity-write.ts';
import { moveAnnouncements, moveMentions } from './merge-mentions.ts';
import { moveEvent, moveOrganization, moveParticipations, movePositions } from './merge-facts.ts';
import { moveReviews } from './review/write.ts';
import { redirectEntity } from './redirect.ts';
import type { AliasKind, EntityKind } from './tables.ts';
import { moveNotNamed } from './not-named.ts';
import { moveUnlinked } from './unlinked.ts';

const kinds: Partial<Record<EntityKind, (tx: Transaction, from: number, to: number) => Promise<void>>> = {
  PERSON: movePositions, ORGANIZATION: moveOrganization, EVENT: moveEvent,
};

/**
 * Makes one entity of two of the same kind: all that names `duplicate` names `kept`, which has its names, too; the id and
 * the slug of the duplicate lead there. Gives false, and has written nothing that may stay, if either was changed meanwhile.
 * Whoever calls it holds the log's lock, which all who write entities take before their rows.
 */
export async function mergeEntity(tx: Transaction, kept: StoredEntity, duplicate: StoredEntity): Promise<boolean> {
  // Whoever links a story to the duplicate waits here until it is gone, and follows it then.
  const rows = tx.tables.selectFrom('entity').select(['id', 'version']).where('id', 'in', [kept.id, duplicate.id]).orderBy('id');
  const held = await tx.dialect.held(rows).execute();
  // The duplicate was read before it was held: names that someone saved in between would be lost with it.
  if ([kept, duplicate].some(({ id, version }) => held.find((row) => row.id === id)?.version !== version)) return false;
  const [from, to] = [duplicate.id, kept.id];
  await moveMentions(tx, from, to);
  await moveUnlinked(tx, from, to);
  await kinds[kept.kind]?.(tx, from, to);
  await moveParticipations(tx, from, to);
  await tx.tables.deleteFrom('alias').where('entity_id', '=', from).execute();
  const merged = { name: kept.name, description: kept.description ?? duplicate.description, aliases: namesOfBoth(kept, duplicate) };
  // Higher than either had: whoever saves from a version of the duplicate, whose id leads here, is told of the conflict.
  if (!(await updateEntity(tx, to, kept.version, merged, Math.max(kept.version, duplicate.version) + 1))) return false;
  const namesOf = ({ name, aliases }: StoredEntity) => [name, ...Object.values(aliases).flat()];
  const names = { from: namesOf(duplicate), to: namesOf(kept) };
  await moveNotNamed(tx, from, to, new Set(names.from.map(fold)).intersection(new Set(names.to.map(fold))));
  await moveReviews(tx, from, to, names);
  await moveAnnouncements(tx, from, to);
  await redirectEntity(tx, { fromId: from, fromSlug: duplicate.slug, toId: to });
  await tx.tables.deleteFrom('entity').where('id', '=', from).execute();
  return true;
}

/** Each name once; the duplicate's own becomes an alias. */
function namesOfBoth(kept: StoredEntity, duplicate: StoredEntity): Partial<Record<AliasKind, string[]>> {
  const known = new Set(Object.values(kept.aliases).flat());
  const aliases: Partial<Record<AliasKind, string[]>> = Object.fromEntries(Object.entries(kept.aliases).map(([kind, names]) => [kind, [...names]]));
  for (const [kind, names] of Object.entries({ ...duplicate.aliases, NAME: [duplicate.name] }) as [AliasKind, readonly string[]][]) {
    for (const name of names) {
      if (known.has(name)) continue;
      known.add(name);
      (aliases[kind === 'NAME' ? 'ALIAS' : kind] ??= []).push(name);
    }
  }
  return aliases;
}
