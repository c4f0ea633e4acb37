import { builder } from '../builder.ts';
import { entityOf } from '../lookup.ts';
import { outcomeOf, told } from '../outcome.ts';
import { PersonRef } from '../refs.ts';
import { entityFields, entityInput, positionsField, positionsInput, targetFields, targetInput } from './entity-content.ts';

const UpdatePersonInput = builder.inputType('UpdatePersonInput', {
  description: 'A person, the version that was changed, and the changes. What is not given stays; null clears what may be empty.',
  fields: (t) => ({
    ...targetFields(t),
    name: t.string(),
    ...entityFields(t),
    positions: positionsField(t),
  }),
});

const UpdatePersonResult = outcomeOf('UpdatePerson', 'person', PersonRef, (id, context) => entityOf(context, 'PERSON', id), [
  'NOT_ALLOWED', 'NOT_FOUND', 'INVALID_INPUT', 'CONFLICT',
]);

builder.mutationField('updatePerson', (t) =>
  t.field({
    type: UpdatePersonResult,
    description: "Changes what is given of a person's facts.",
    args: { input: t.arg({ type: UpdatePersonInput, required: true }) },
    resolve: (_root, { input }, { newsroom }) =>
      told(newsroom.updatePerson({ ...targetInput(input), ...entityInput(input), name: input.name, positions: positionsInput(input.positions) })),
  }),
);
