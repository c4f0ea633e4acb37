import { builder } from '../builder.ts';
import { entityOf } from '../lookup.ts';
import { outcomeOf, told } from '../outcome.ts';
import { OrganizationRef } from '../refs.ts';
import { entityFields, entityInput, membersField } from './entity-content.ts';

const CreateOrganizationInput = builder.inputType('CreateOrganizationInput', {
  description: 'An organization that the newsroom does not have yet.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'As the newsroom writes it.' }),
    acronym: t.string({ description: '"SCO".' }),
    country: t.field({ type: 'CountryCode', description: 'Of whose it is; left out for what several states have.' }),
    ...entityFields(t),
    members: membersField(t),
  }),
});

const CreateOrganizationResult = outcomeOf('CreateOrganization', 'organization', OrganizationRef, (id, context) => entityOf(context, 'ORGANIZATION', id), [
  'NOT_ALLOWED', 'INVALID_INPUT',
]);

builder.mutationField('createOrganization', (t) =>
  t.field({
    type: CreateOrganizationResult,
    description: 'Adds an organization.',
    args: { input: t.arg({ type: CreateOrganizationInput, required: true }) },
    resolve: (_root, { input }, { newsroom }) =>
      told(newsroom.createOrganization({ ...entityInput(input), name: input.name, acronym: input.acronym, country: input.country, members: input.members })),
  }),
);
