import { builder } from '../builder.ts';
import { EventTypeEnum } from '../enums.ts';
import { entityOf } from '../lookup.ts';
import { outcomeOf, told } from '../outcome.ts';
import { EventRef } from '../refs.ts';
import { entityFields, entityInput, eventFields, eventInput } from './entity-content.ts';

const CreateEventInput = builder.inputType('CreateEventInput', {
  description: 'An event that the newsroom does not have yet.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'As the newsroom writes it.' }),
    type: t.field({ type: EventTypeEnum, required: true, description: 'What sort of event it is.' }),
    ...entityFields(t),
    ...eventFields(t),
  }),
});

const CreateEventResult = outcomeOf('CreateEvent', 'event', EventRef, (id, context) => entityOf(context, 'EVENT', id), [
  'NOT_ALLOWED', 'INVALID_INPUT',
]);

builder.mutationField('createEvent', (t) =>
  t.field({
    type: CreateEventResult,
    description: 'Adds an event.',
    args: { input: t.arg({ type: CreateEventInput, required: true }) },
    resolve: (_root, { input }, { newsroom }) =>
      told(newsroom.createEvent({ ...entityInput(input), ...eventInput(input), name: input.name, type: input.type })),
  }),
);
