import type { ExpressionBuilder } from 'kysely';
import type { Transaction } from './database.ts';
import { entityRows, type EntityRow } from './entity.ts';
import { statement } from './statement.ts';
import type { PositionTable } from './tables.ts';

export interface Position {
  readonly title: string;
  readonly countryId: number | null;
  readonly organizationId: number | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}

export interface Membership {
  readonly countryId: number;
  readonly since: string | null;
  readonly until: string | null;
}

export interface Participation {
  readonly entityId: number;
  readonly role: string | null;
}

export const positionsOf = statement<
  { ids: number[] },
  { person_id: number; title: string; country_id: number | null; organization_id: number | null; starts_on: string | null; ends_on: string | null }
>((b) =>
  b.see().selectFrom('position').select(['person_id', 'title', 'country_id', 'organization_id', 'starts_on', 'ends_on'])
    .where((where) => b.among(where.ref('position.person_id'), 'ids'))
    .orderBy('person_id').orderBy('rank'),
);

export const membersOf = statement<
  { ids: number[] },
  { organization_id: number; country_id: number; since: string | null; until: string | null }
>((b) =>
  b.see().selectFrom('membership').innerJoin('entity', 'entity.id', 'membership.country_id')
    .select(['organization_id', 'country_id', 'since', 'until'])
    .where((where) => b.among(where.ref('membership.organization_id'), 'ids'))
    .orderBy('organization_id').orderBy('entity.sort_name').orderBy('membership.id'),
);

/** The organizations that a country is, was or is to be a member of, once for each time. */
export const organizationsOfCountry = statement<{ ids: number[] }, EntityRow & { of_country: number; since: string | null; until: string | null }>((b) =>
  entityRows(b)
    .innerJoin('membership', 'membership.organization_id', 'entity.id')
    .where((where) => b.among(where.ref('membership.country_id'), 'ids'))
    .select(['membership.country_id as of_country', 'membership.since', 'membership.until'])
    .orderBy('entity.sort_name').orderBy('entity.id').orderBy('membership.id'),
);

/** People who hold or held an office of the country, those in office on a day (YYYY-MM-DD) first. */
export const peopleOfCountry = statement<{ ids: number[]; day: string }, { person_id: number; of_country: number }>((b) => {
  // Dates are known to the year, the month or the day: who left "2026" is not taken to be there still, who came "2026" to be there already.
  const isHeld = (where: ExpressionBuilder<{ position: PositionTable }, 'position'>) => where.and([
    where.or([where('position.starts_on', 'is', null), where('position.starts_on', '<=', b.slot.day)]),
    where.or([where('position.ends_on', 'is', null), where('position.ends_on', '>=', b.slot.day)]),
  ]);
  return b.see().selectFrom('position').innerJoin('entity', 'entity.id', 'position.person_id')
    .select((eb) => ['position.person_id', 'position.country_id as of_country', eb.fn.min('position.rank').as('first')])
    .$narrowType<{ of_country: number }>()
    .where((where) => b.among(where.ref('position.country_id'), 'ids'))
    .groupBy(['position.person_id', 'position.country_id', 'entity.sort_name'])
    .orderBy((eb) => eb.fn.max(eb.case().when(isHeld(eb)).then(1).else(0).end()), 'desc')
    .orderBy('entity.sort_name').orderBy('position.person_id');
});

export const participantsOf = statement<{ ids: number[] }, { event_id: number; entity_id: number; role: string | null }>((b) =>
  b.see().selectFrom('participation').select(['event_id', 'entity_id', 'role'])
    .where((where) => b.among(where.ref('participation.event_id'), 'ids'))
    .orderBy('event_id').orderBy('rank'),
);

export async function writePositions(tx: Transaction, personId: number, positions: readonly Position[]): Promise<void> {
  await tx.tables.deleteFrom('position').where('person_id', '=', personId).execute();
  if (positions.length === 0) return;
  await tx.tables
    .insertInto('position')
    .values(
      positions.map((position, rank) => ({
        person_id: personId, rank, title: position.title, country_id: position.countryId, organization_id: position.organizationId,
        starts_on: position.startsOn, ends_on: position.endsOn,
      })),
    )
    .execute();
}

export async function writeMembers(tx: Transaction, organizationId: number, members: readonly Membership[]): Promise<void> {
  await tx.tables.deleteFrom('membership').where('organization_id', '=', organizationId).execute();
  if (members.length === 0) return;
  await tx.tables
    .insertInto('membership')
    .values(members.map(({ countryId, since, until }) => ({ organization_id: organizationId, country_id: countryId, since, until })))
    .execute();
}

export async function writeParticipants(tx: Transaction, eventId: number, participants: readonly Participation[]): Promise<void> {
  await tx.tables.deleteFrom('participation').where('event_id', '=', eventId).execute();
  if (participants.length === 0) return;
  await tx.tables
    .insertInto('participation')
    .values(participants.map(({ entityId, role }, rank) => ({ event_id: eventId, entity_id: entityId, rank, role })))
    .execute();
}

