import { builder } from '../builder.ts';
import { entityOf } from '../lookup.ts';
import { outcomeOf, told } from '../outcome.ts';
import { OrganizationRef } from '../refs.ts';
import { entityFields, entityInput, membersField, targetFields, targetInput } from './entity-content.ts';

const UpdateOrganizationInput = builder.inputType('UpdateOrganizationInput', {
  description: 'An organization, the version that was changed, and the changes. What is not given stays; null clears what may be empty.',
  fields: (t) => ({
    ...targetFields(t),
    name: t.string(),
    acronym: t.string({ description: '"SCO".' }),
    country: t.field({ type: 'CountryCode', description: 'Of whose it is; null takes it back, as of what several states have.' }),
    ...entityFields(t),
    members: membersField(t),
  }),
});

const UpdateOrganizationResult = outcomeOf('UpdateOrganization', 'organization', OrganizationRef, (id, context) => entityOf(context, 'ORGANIZATION', id), [
  'NOT_ALLOWED', 'NOT_FOUND', 'INVALID_INPUT', 'CONFLICT',
]);

builder.mutationField('updateOrganization', (t) =>
  t.field({
    type: UpdateOrganizationResult,
    description: "Changes what is given of an organization's facts.",
    args: { input: t.arg({ type: UpdateOrganizationInput, required: true }) },
    resolve: (_root, { input }, { newsroom }) =>
      told(newsroom.updateOrganization({ ...targetInput(input), ...entityInput(input), name: input.name, acronym: input.acronym, country: input.country, members: input.members })),
  }),
);
