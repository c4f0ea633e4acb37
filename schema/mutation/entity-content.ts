import type { InputFieldBuilder } from '@pothos/core';
import { builder, type Types } from '../builder.ts';
import { EventStatusEnum } from '../enums.ts';
import { entityName } from '../global-id.ts';

type Fields = InputFieldBuilder<Types, 'InputObject'>;

const PositionInput = builder.inputType('PositionInput', {
  description: 'An office that a person holds or held.',
  fields: (t) => ({
    title: t.string({ required: true, description: 'Without the country: "Minister of Foreign Affairs".' }),
    country: t.field({ type: 'CountryCode', description: 'The country served.' }),
    organization: t.id({ description: 'The organization served: an id or a slug.' }),
    startsOn: t.field({ type: 'Date', description: 'The first day, or the month or year, as far as it is known.' }),
    endsOn: t.field({ type: 'Date', description: 'Not given while it is held.' }),
  }),
});

const MembershipInput = builder.inputType('MembershipInput', {
  description: 'That a country is or was a member.',
  fields: (t) => ({
    country: t.field({ type: 'CountryCode', required: true, description: 'The member.' }),
    since: t.field({ type: 'Date', description: 'When it joined.' }),
    until: t.field({ type: 'Date', description: 'When it left; not given while it is a member.' }),
  }),
});

const ParticipationInput = builder.inputType('ParticipationInput', {
  description: 'That someone takes part in an event.',
  fields: (t) => ({
    entity: t.id({ required: true, description: 'A person, a country or an organization: an id or a slug.' }),
    role: t.string({ description: 'host, visitor, chair, member, signatory, guest …' }),
  }),
});

/** Which entity an update is about. */
export function targetFields(t: Fields) {
  return {
    id: t.id({ required: true, description: 'An id or a slug.' }),
    version: t.int({ required: true, description: 'The version that you changed; if it is not the current one any more, the answer is a ConflictError.' }),
  };
}

export function targetInput(input: { readonly id: string; readonly version: number }) {
  return { id: entityName(input.id), version: input.version };
}

/** What every mutation that writes an entity takes, besides its name. */
export function entityFields(t: Fields) {
  return {
    aliases: t.stringList({ description: 'Other names and spellings, in any script, at most 200. Replaces those that there are.' }),
    description: t.string({ description: 'A sentence or two for a stranger.' }),
  };
}

export function entityInput(input: { readonly aliases?: readonly string[] | null | undefined; readonly description?: string | null | undefined }) {
  return { aliases: input.aliases, description: input.description };
}

export function positionsField(t: Fields) {
  return t.field({ type: [PositionInput], description: 'The newest first, at most 500. Replaces those that there are.' });
}

export function positionsInput(positions: readonly (typeof PositionInput)['$inferInput'][] | null | undefined) {
  return positions?.map(({ organization, ...position }) => ({ ...position, organization: organization == null ? null : entityName(organization) }));
}

export function membersField(t: Fields) {
  return t.field({ type: [MembershipInput], description: 'At most 500, each that is a member today once. Replaces those that there are.' });
}

export function eventFields(t: Fields) {
  return {
    status: t.field({ type: EventStatusEnum, description: 'Of a new event, PLANNED where it is not given.' }),
    startsOn: t.field({ type: 'Date', description: 'The first day, or the month or year, as far as it is known.' }),
    endsOn: t.field({ type: 'Date', description: 'The last day, if it takes more than one.' }),
    place: t.string({ description: 'The city or the venue.' }),
    country: t.field({ type: 'CountryCode', description: 'The country of the place.' }),
    participants: t.field({ type: [ParticipationInput], description: 'At most 500, each once. Replaces those that there are.' }),
  };
}

interface EventContent {
  readonly status?: (typeof EventStatusEnum)['$inferType'] | null | undefined;
  readonly startsOn?: string | null | undefined;
  readonly endsOn?: string | null | undefined;
  readonly place?: string | null | undefined;
  readonly country?: string | null | undefined;
  readonly participants?: readonly (typeof ParticipationInput)['$inferInput'][] | null | undefined;
}

export function eventInput({ status, startsOn, endsOn, place, country, participants }: EventContent) {
  return {
    status, startsOn, endsOn, place, country,
    participants: participants?.map(({ entity, role }) => ({ entity: entityName(entity), role })),
  };
}
