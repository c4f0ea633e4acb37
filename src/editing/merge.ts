import { mergeEntity } from '../../db/entity-merge.ts';
import { entityState } from '../../db/entity-state.ts';
import { storedEntity } from '../../db/entity-write.ts';
import type { EntityName } from '../../db/entity-names.ts';
import { Check } from './check.ts';
import { command, Moved } from './command.ts';
import { typeName } from './entity.ts';
import { conflict, notFound } from './outcome.ts';
import { record } from './record.ts';

export interface MergeEntities {
  /** The one that is kept. */
  readonly id: EntityName;
  /** Its version, if the caller saw one. */
  readonly version?: number | null | undefined;
  readonly duplicate: EntityName;
  readonly duplicateVersion?: number | null | undefined;
}

/** Makes one entity of two that are the same person, organization or event. */
export const mergeEntities = command<MergeEntities, { id: number }>('edit entities', async (tx, actor, input) => {
  // Before any entity's row, as all do who write entities.
  await tx.dialect.lockLogFirst(tx.tables);
  const kept = await storedEntity(tx, input.id);
  const duplicate = await storedEntity(tx, input.duplicate);
  if (!kept) throw notFound('entity of this id');
  if (!duplicate) throw notFound('duplicate of this id');
  const check = new Check();
  if (kept.id === duplicate.id) check.problem('duplicate', 'It is the same entity as the one that is kept, or was merged into it already.');
  else if (kept.kind !== duplicate.kind) check.problem('duplicate', `It is ${named(duplicate.kind)}, and the one that is kept ${named(kept.kind)}: only two of a kind are merged.`);
  else if (kept.kind === 'COUNTRY') check.problem('duplicate', 'Countries are those of ISO 3166-1, each with a code of its own: they are not merged.');
  check.done();
  if (input.version != null && input.version !== kept.version) throw conflict(kept.kind.toLowerCase(), kept.version);
  if (input.duplicateVersion != null && input.duplicateVersion !== duplicate.version) throw conflict('duplicate', duplicate.version);

  const [keptBefore, duplicateBefore] = [await entityState(tx, kept.id), await entityState(tx, duplicate.id)];
  if (!(await mergeEntity(tx, kept, duplicate))) throw new Moved();
  const type = typeName(kept.kind);
  await record(tx, actor, 'mergeEntities', { type, id: kept.id }, keptBefore, await entityState(tx, kept.id));
  await record(tx, actor, 'mergeEntities', { type, id: duplicate.id }, duplicateBefore, null);
  return { id: kept.id };
});

function named(kind: string): string {
  return `${/^[EO]/.test(kind) ? 'an' : 'a'} ${kind.toLowerCase()}`;
}
