import { writePositions, type Position } from '../../db/entity-facts.ts';
import type { EntityName } from '../../db/entity-names.ts';
import type { Transaction } from '../../db/database.ts';
import { Check } from './check.ts';
import { command } from './command.ts';
import { each, entityFields, entityFor, entityId, recorded, saveEntity, type EntityInput, type EntityTarget } from './entity.ts';

export interface PositionInput {
  readonly title: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | null | undefined;
  readonly organization?: EntityName | null | undefined;
  readonly startsOn?: string | null | undefined;
  readonly endsOn?: string | null | undefined;
}

export interface PersonInput extends EntityInput {
  /** The newest first; replaces those that there are. */
  readonly positions?: readonly PositionInput[] | null | undefined;
}

export const createPerson = command<PersonInput & { readonly name: string }, { id: number }>('edit entities', async (tx, actor, input) => {
  const check = new Check();
  const positions = await positionsOf(tx, check, input);
  const fields = entityFields(check, input);
  check.done();
  return recorded(tx, actor, 'createPerson', 'PERSON', undefined, async () => {
    const id = await saveEntity(tx, 'PERSON', fields);
    await writePositions(tx, id, positions ?? []);
    return id;
  });
});

export const updatePerson = command<PersonInput & EntityTarget, { id: number }>('edit entities', async (tx, actor, input) => {
  const before = await entityFor(tx, 'PERSON', input);
  const check = new Check();
  const positions = await positionsOf(tx, check, input);
  const fields = entityFields(check, input, before);
  check.done();
  return recorded(tx, actor, 'updatePerson', 'PERSON', before.id, async () => {
    const id = await saveEntity(tx, 'PERSON', fields, before);
    if (positions) await writePositions(tx, id, positions);
    return id;
  });
});

async function positionsOf(tx: Transaction, check: Check, input: PersonInput): Promise<Position[] | undefined> {
  return each(check, 'positions', input.positions, async (position, path) => {
    const dates = { startsOn: check.date(`${path}.startsOn`, position.startsOn), endsOn: check.date(`${path}.endsOn`, position.endsOn) };
    check.dates(path, dates);
    return {
      ...dates,
      title: check.line(`${path}.title`, position.title, { max: 300, required: true }),
      countryId: await entityId(tx, check, `${path}.country`, position.country == null ? null : { code: position.country }, ['COUNTRY']),
      organizationId: await entityId(tx, check, `${path}.organization`, position.organization, ['ORGANIZATION']),
    };
  });
}
