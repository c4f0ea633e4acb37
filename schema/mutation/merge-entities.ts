import { builder } from '../builder.ts';
import { entityName } from '../global-id.ts';
import { outcomeOf, told } from '../outcome.ts';
import { EntityRef } from '../refs.ts';

const MergeEntitiesInput = builder.inputType('MergeEntitiesInput', {
  description: 'Two people, organizations or events that are one.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The one that is kept: an id or a slug.' }),
    version: t.int({ description: 'Its version, as you saw it; if it is not the current one any more, the answer is a ConflictError.' }),
    duplicate: t.id({ required: true, description: 'The one that goes into it: an id or a slug.' }),
    duplicateVersion: t.int({ description: 'Its version, as you saw it.' }),
  }),
});

const MergeEntitiesResult = outcomeOf('MergeEntities', 'entity', EntityRef, (id, { load }) => load.entity.load(id), [
  'NOT_ALLOWED', 'NOT_FOUND', 'INVALID_INPUT', 'CONFLICT',
]);

builder.mutationField('mergeEntities', (t) =>
  t.field({
    type: MergeEntitiesResult,
    description:
      "Makes one of two of the same kind, for good: stories, announcements, offices, memberships and events that named the duplicate name the one that is kept, which has its names, too. The duplicate's id and slug lead there, in queries and in filters.",
    args: { input: t.arg({ type: MergeEntitiesInput, required: true }) },
    resolve: (_root, { input: { id, duplicate, ...versions } }, { newsroom }) =>
      told(newsroom.mergeEntities({ ...versions, id: entityName(id), duplicate: entityName(duplicate) })),
  }),
);
