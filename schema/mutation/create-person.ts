import { builder } from '../builder.ts';
import { entityOf } from '../lookup.ts';
import { outcomeOf, told } from '../outcome.ts';
import { PersonRef } from '../refs.ts';
import { entityFields, entityInput, positionsField, positionsInput } from './entity-content.ts';

const CreatePersonInput = builder.inputType('CreatePersonInput', {
  description: 'A person whom the newsroom does not have yet.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'As the newsroom writes it.' }),
    ...entityFields(t),
    positions: positionsField(t),
  }),
});

const CreatePersonResult = outcomeOf('CreatePerson', 'person', PersonRef, (id, context) => entityOf(context, 'PERSON', id), [
  'NOT_ALLOWED', 'INVALID_INPUT',
]);

builder.mutationField('createPerson', (t) =>
  t.field({
    type: CreatePersonResult,
    description: 'Adds a person.',
    args: { input: t.arg({ type: CreatePersonInput, required: true }) },
    resolve: (_root, { input }, { newsroom }) =>
      told(newsroom.createPerson({ ...entityInput(input), name: input.name, positions: positionsInput(input.positions) })),
  }),
);
