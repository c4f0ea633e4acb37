import { writeMembers, type Membership } from '../../db/entity-facts.ts';
import { writeOrganizationDetails } from '../../db/entity-write.ts';
import type { Transaction } from '../../db/database.ts';
import { overlap } from '../../db/span.ts';
import { Check } from './check.ts';
import { command } from './command.ts';
import { each, entityFields, entityFor, entityId, recorded, saveEntity, type EntityInput, type EntityTarget } from './entity.ts';

export interface MembershipInput {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly since?: string | null | undefined;
  readonly until?: string | null | undefined;
}

export interface OrganizationInput extends EntityInput {
  readonly acronym?: string | null | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | null | undefined;
  /** Replaces those that there are. */
  readonly members?: readonly MembershipInput[] | null | undefined;
}

export const createOrganization = command<OrganizationInput & { readonly name: string }, { id: number }>(
  'edit entities',
  async (tx, actor, input) => {
    const check = new Check();
    const members = await membersOf(tx, check, input);
    const acronym = check.optionalLine('acronym', input.acronym, 40);
    const countryId = await countryOf(tx, check, input);
    const fields = entityFields(check, input, undefined, { ACRONYM: acronym ? [acronym] : [] });
    check.done();
    return recorded(tx, actor, 'createOrganization', 'ORGANIZATION', undefined, async () => {
      const id = await saveEntity(tx, 'ORGANIZATION', fields);
      await writeOrganizationDetails(tx, id, { acronym, countryId });
      await writeMembers(tx, id, members ?? []);
      return id;
    });
  },
);

export const updateOrganization = command<OrganizationInput & EntityTarget, { id: number }>('edit entities', async (tx, actor, input) => {
  const before = await entityFor(tx, 'ORGANIZATION', input);
  const check = new Check();
  const members = await membersOf(tx, check, input);
  const acronym = input.acronym === undefined ? undefined : check.optionalLine('acronym', input.acronym, 40);
  const countryId = await countryOf(tx, check, input);
  const fields = entityFields(check, input, before, acronym === undefined ? {} : { ACRONYM: acronym ? [acronym] : [] });
  check.done();
  return recorded(tx, actor, 'updateOrganization', 'ORGANIZATION', before.id, async () => {
    const id = await saveEntity(tx, 'ORGANIZATION', fields, before);
    await writeOrganizationDetails(tx, id, { acronym, countryId });
    if (members) await writeMembers(tx, id, members);
    return id;
  });
});

/** Undefined where nothing is said of it. */
async function countryOf(tx: Transaction, check: Check, { country }: OrganizationInput): Promise<number | null | undefined> {
  return country === undefined ? undefined : entityId(tx, check, 'country', country === null ? null : { code: country }, ['COUNTRY']);
}

async function membersOf(tx: Transaction, check: Check, input: OrganizationInput): Promise<Membership[] | undefined> {
  const members = await each(check, 'members', input.members, async (member, path) => {
    const since = check.date(`${path}.since`, member.since);
    const until = check.date(`${path}.until`, member.until);
    check.dates(path, { startsOn: since, endsOn: until });
    const countryId = await entityId(tx, check, `${path}.country`, { code: member.country }, ['COUNTRY']);
    return countryId === null ? [] : [{ countryId, since, until }];
  });
  return members && onceEach(check, members.flat());
}

/** A country that is named twice with the same dates is a member once; it can't join again before it has left. */
function onceEach(check: Check, members: readonly Membership[]): Membership[] {
  const once = [...new Map(members.map((member) => [JSON.stringify(member), member])).values()];
  const isTwice = once.some((one, n) => once.slice(n + 1).some((other) => other.countryId === one.countryId && overlap(one, other)));
  if (isTwice) check.problem('members', 'A country is named twice for the same time. Name it once, or say until when it was a member before it joined again.');
  return once;
}
