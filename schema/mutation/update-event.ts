import { builder } from '../builder.ts';
import { EventTypeEnum } from '../enums.ts';
import { entityOf } from '../lookup.ts';
import { outcomeOf, told } from '../outcome.ts';
import { EventRef } from '../refs.ts';
import { entityFields, entityInput, eventFields, eventInput, targetFields, targetInput } from './entity-content.ts';

const UpdateEventInput = builder.inputType('UpdateEventInput', {
  description: 'An event, the version that was changed, and the changes. What is not given stays; null clears what may be empty.',
  fields: (t) => ({
    ...targetFields(t),
    name: t.string(),
    type: t.field({ type: EventTypeEnum, description: 'What sort of event it is.' }),
    ...entityFields(t),
    ...eventFields(t),
  }),
});

const UpdateEventResult = outcomeOf('UpdateEvent', 'event', EventRef, (id, context) => entityOf(context, 'EVENT', id), [
  'NOT_ALLOWED', 'NOT_FOUND', 'INVALID_INPUT', 'CONFLICT',
]);

builder.mutationField('updateEvent', (t) =>
  t.field({
    type: UpdateEventResult,
    description: "Changes what is given of an event's facts: postponed, cancelled, held.",
    args: { input: t.arg({ type: UpdateEventInput, required: true }) },
    resolve: (_root, { input }, { newsroom }) =>
      told(newsroom.updateEvent({ ...targetInput(input), ...entityInput(input), ...eventInput(input), name: input.name, type: input.type })),
  }),
);
