import { writeParticipants, type Participation } from '../../db/entity-facts.ts';
import { insertEventDetails, updateEventDetails, type EventDetails } from '../../db/entity-write.ts';
import type { EntityName } from '../../db/entity-names.ts';
import type { Transaction } from '../../db/database.ts';
import type { EventStatus, EventType } from '../../db/tables.ts';
import { Check } from './check.ts';
import { command } from './command.ts';
import { each, entityFields, entityFor, entityId, recorded, saveEntity, type EntityInput, type EntityTarget } from './entity.ts';

export interface ParticipationInput {
  readonly entity: EntityName;
  readonly role?: string | null | undefined;
}

export interface EventInput extends EntityInput {
  readonly type?: EventType | null | undefined;
  readonly status?: EventStatus | null | undefined;
  readonly startsOn?: string | null | undefined;
  readonly endsOn?: string | null | undefined;
  readonly place?: string | null | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | null | undefined;
  /** Replaces those that there are. */
  readonly participants?: readonly ParticipationInput[] | null | undefined;
}

export const createEvent = command<EventInput & { readonly name: string; readonly type: EventType }, { id: number }>(
  'edit entities',
  async (tx, actor, input) => {
    const check = new Check();
    const participants = await participantsOf(tx, check, input);
    const details = await detailsOf(tx, check, input);
    const fields = entityFields(check, input);
    check.done();
    return recorded(tx, actor, 'createEvent', 'EVENT', undefined, async () => {
      const id = await saveEntity(tx, 'EVENT', fields);
      await insertEventDetails(tx, id, details);
      await writeParticipants(tx, id, participants ?? []);
      return id;
    });
  },
);

export const updateEvent = command<EventInput & EntityTarget, { id: number }>('edit entities', async (tx, actor, input) => {
  const before = await entityFor(tx, 'EVENT', input);
  const check = new Check();
  const participants = await participantsOf(tx, check, input);
  const details = await detailsOf(tx, check, input, before.event);
  const fields = entityFields(check, input, before);
  check.done();
  return recorded(tx, actor, 'updateEvent', 'EVENT', before.id, async () => {
    const id = await saveEntity(tx, 'EVENT', fields, before);
    await updateEventDetails(tx, id, details);
    if (participants) await writeParticipants(tx, id, participants);
    return id;
  });
});

async function detailsOf(tx: Transaction, check: Check, input: EventInput, before?: EventDetails): Promise<EventDetails> {
  const dates = {
    startsOn: input.startsOn === undefined ? (before?.startsOn ?? null) : check.date('startsOn', input.startsOn),
    endsOn: input.endsOn === undefined ? (before?.endsOn ?? null) : check.date('endsOn', input.endsOn),
  };
  check.dates('endsOn', dates);
  const country = input.country == null ? null : { code: input.country };
  return {
    ...dates,
    type: input.type ?? before?.type ?? 'OTHER',
    status: input.status ?? before?.status ?? 'PLANNED',
    place: input.place === undefined ? (before?.place ?? null) : check.optionalLine('place', input.place, 300),
    countryId: input.country === undefined ? (before?.countryId ?? null) : await entityId(tx, check, 'country', country, ['COUNTRY']),
  };
}

async function participantsOf(tx: Transaction, check: Check, input: EventInput): Promise<Participation[] | undefined> {
  const participants = await each(check, 'participants', input.participants, async (participant, path) => {
    const id = await entityId(tx, check, `${path}.entity`, participant.entity, ['PERSON', 'COUNTRY', 'ORGANIZATION']);
    return id === null ? [] : [{ entityId: id, role: check.optionalLine(`${path}.role`, participant.role, 100) }];
  });
  const ids = new Set<number>();
  return participants?.flat().filter(({ entityId: id }) => !ids.has(id) && ids.add(id));
}
