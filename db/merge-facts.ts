import { writePositions } from './entity-facts.ts';
import type { Transaction } from './database.ts';
import { isElsewhen, isInOrder, overlap, type Span } from './span.ts';
import type { EventStatus } from './tables.ts';

/** The offices of two people as those of one, the newest first; one that both name is kept once. */
export async function movePositions(tx: Transaction, from: number, to: number): Promise<void> {
  const rows = await tx.tables.selectFrom('position').selectAll().where('person_id', 'in', [to, from]).orderBy('rank').execute();
  const own = [...rows.filter((row) => row.person_id === to), ...rows.filter((row) => row.person_id === from)];
  if (own.every((row) => row.person_id === to)) return;
  const all = own.map((row) => ({ title: row.title, countryId: row.country_id, organizationId: row.organization_id, startsOn: row.starts_on, endsOn: row.ends_on }));
  const once = [...new Map(all.map((position) => [JSON.stringify(position), position])).values()];
  // What is held still comes first; '~' sorts after every year.
  const newestFirst = once.toSorted((a, b) => compare(b.endsOn ?? '~', a.endsOn ?? '~') || compare(b.startsOn ?? '', a.startsOn ?? ''));
  await tx.tables.deleteFrom('position').where('person_id', '=', from).execute();
  await writePositions(tx, to, newestFirst);
}

/** Who was a member of one organization is a member of the other, and who served it serves that; the acronym and whose it is are taken where there is none. */
export async function moveOrganization(tx: Transaction, from: number, to: number): Promise<void> {
  const { tables } = tx;
  await moveMembers(tx, from, to);
  const staff = await tables.selectFrom('position').select('person_id').distinct().where('organization_id', '=', from).execute();
  await tables.updateTable('position').set({ organization_id: to }).where('organization_id', '=', from).execute();
  for (const { person_id } of staff) await forgetSameOffices(tx, person_id);
  const old = await tables.selectFrom('organization').select(['acronym', 'country_id']).where('entity_id', '=', from).executeTakeFirst();
  for (const column of ['acronym', 'country_id'] as const) {
    await tables.updateTable('organization').set({ [column]: old?.[column] ?? null }).where('entity_id', '=', to).where(column, 'is', null).execute();
  }
  await tables.deleteFrom('organization').where('entity_id', '=', from).execute();
}

/** A country that both say is a member, at times that may be one, is a member once. */
async function moveMembers({ tables }: Transaction, from: number, to: number): Promise<void> {
  const known = await tables.selectFrom('membership').selectAll().where('organization_id', '=', to).orderBy('id').execute();
  const members = await tables.selectFrom('membership').selectAll().where('organization_id', '=', from).orderBy('id').execute();
  for (const { id, country_id, since, until } of members) {
    const both = (row: Span) => ({ since: row.since ?? since, until: row.until ?? until });
    const mayBeOne = (row: Span) => row.since === since || since === null || row.since === null || (until === null && row.until === null) || overlap(row, { since, until });
    const there = known.find((row) => row.country_id === country_id && mayBeOne(row) && isInOrder(both(row)));
    if (there) {
      await tables.updateTable('membership').set(Object.assign(there, both(there))).where('id', '=', there.id).execute();
      await tables.deleteFrom('membership').where('id', '=', id).execute();
    } else await tables.updateTable('membership').set({ organization_id: to }).where('id', '=', id).execute();
  }
}

/** Of a person's offices those that say the same, since two organizations became one, but for the first. */
async function forgetSameOffices({ tables }: Transaction, personId: number): Promise<void> {
  const seen = new Set<string>();
  for (const { id, person_id: _person, rank: _rank, ...office } of await tables.selectFrom('position').selectAll().where('person_id', '=', personId).orderBy('rank').execute()) {
    const said = JSON.stringify(office);
    if (seen.has(said)) await tables.deleteFrom('position').where('id', '=', id).execute();
    seen.add(said);
  }
}

/** What one event doesn't say of when and where it was is taken from the other, as far as the two agree, and whoever takes part in that. */
export async function moveEvent(tx: Transaction, from: number, to: number): Promise<void> {
  const { tables } = tx;
  const [old, kept] = await Promise.all([from, to].map((id) => tables.selectFrom('event').selectAll().where('entity_id', '=', id).executeTakeFirstOrThrow()));
  if (!old || !kept) throw new Error('An event has no row of its own.');
  await tables
    .updateTable('event')
    .set({ ...timeOfBoth(kept, old), ...placeOfBoth(kept, old), status: statusOfBoth(kept, old) })
    .where('entity_id', '=', to)
    .execute();
  const participants = await tables.selectFrom('participation').selectAll().where('event_id', '=', to).orderBy('rank').execute();
  const others = await tables.selectFrom('participation').selectAll().where('event_id', '=', from).orderBy('rank').execute();
  await tables.deleteFrom('participation').where('event_id', '=', from).execute();
  for (const [n, { entity_id, role }] of others.entries()) {
    const there = participants.find((row) => row.entity_id === entity_id);
    if (!there) await tables.insertInto('participation').values({ event_id: to, entity_id, role, rank: participants.length + n }).execute();
    else if (there.role === null) await tables.updateTable('participation').set({ role }).where('event_id', '=', to).where('entity_id', '=', entity_id).execute();
  }
  await tables.deleteFrom('event').where('entity_id', '=', from).execute();
}

/** The end of one and the beginning of the other may be the wrong way round. */
function timeOfBoth(kept: Time, old: Time): Time {
  if (kept.starts_on) return { starts_on: kept.starts_on, ends_on: kept.ends_on };
  const ends = [kept.ends_on, old.ends_on].find((until) => until !== null && isInOrder({ since: old.starts_on || null, until }));
  return { starts_on: old.starts_on, ends_on: ends ?? null };
}

/**
 * What became of it is known to the one that is not merely planned; unless that speaks of another time, as one that was
 * postponed may. Where the time is taken from the other, what became of it at that time is, too.
 */
function statusOfBoth(kept: Time & Status, old: Time & Status): EventStatus {
  const differ = kept.starts_on !== '' && old.starts_on !== '' && isElsewhen(kept.starts_on, old.starts_on);
  const takesTime = kept.starts_on === '' && old.starts_on !== '' && old.status !== 'PLANNED';
  return takesTime || (kept.status === 'PLANNED' && !differ) ? old.status : kept.status;
}

/** A city is of its country: that of one event and this of another may be no place at all. */
function placeOfBoth(kept: Where, old: Where): Where {
  const differ = (kept.place !== null && old.place !== null && kept.place !== old.place) || (kept.country_id !== null && old.country_id !== null && kept.country_id !== old.country_id);
  return differ ? { place: kept.place, country_id: kept.country_id } : { place: kept.place ?? old.place, country_id: kept.country_id ?? old.country_id };
}

interface Time {
  /** '' if it is not known. */
  readonly starts_on: string;
  readonly ends_on: string | null;
}

interface Status {
  readonly status: EventStatus;
}

interface Where {
  readonly place: string | null;
  readonly country_id: number | null;
}

/** Who took part in events as one takes part as the other: once in each. */
export async function moveParticipations(tx: Transaction, from: number, to: number): Promise<void> {
  const { tables } = tx;
  const both = await tables.selectFrom('participation').select('event_id').where('entity_id', '=', to).execute();
  const known = new Set(both.map((row) => row.event_id));
  for (const { event_id, role } of await tables.selectFrom('participation').selectAll().where('entity_id', '=', from).execute()) {
    if (known.has(event_id)) {
      await tables.deleteFrom('participation').where('event_id', '=', event_id).where('entity_id', '=', from).execute();
      await tables.updateTable('participation').set({ role }).where('event_id', '=', event_id).where('entity_id', '=', to).where('role', 'is', null).execute();
    } else await tables.updateTable('participation').set({ entity_id: to }).where('event_id', '=', event_id).where('entity_id', '=', from).execute();
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
