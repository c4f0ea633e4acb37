import { builder } from '../builder.ts';
import { entityName, reviewId } from '../global-id.ts';
import { outcomeOf, told } from '../outcome.ts';
import { ReviewItemRef } from '../refs.ts';

const ConfirmReviewInput = builder.inputType('ConfirmReviewInput', {
  description: 'An item of the review queue, the version that you saw, and who it is.',
  fields: (t) => ({
    id: t.id({ required: true }),
    version: t.int({ required: true, description: 'The version that you saw.' }),
    entityId: t.id({ description: 'It is this one, by id or slug. Where it is not given: the one whom the linker took it for; else the one who has that name by now, or someone new.' }),
    name: t.string({ description: 'What someone new is called; as it is written, where it is not given.' }),
  }),
});

const ConfirmReviewResult = outcomeOf('ConfirmReview', 'item', ReviewItemRef, (id, { office }) => office.reviewItem(id), ['NOT_ALLOWED', 'NOT_FOUND', 'INVALID_INPUT', 'CONFLICT']);

builder.mutationField('confirmReview', (t) =>
  t.field({
    type: ConfirmReviewResult,
    description: 'Says who is meant by a name that was in doubt. The name becomes one of theirs, and the stories that waited are linked to them. A name that several bear is decided for those stories alone. Takes the scopes EDIT_ENTITIES and LINK.',
    args: { input: t.arg({ type: ConfirmReviewInput, required: true }) },
    resolve: (_root, { input: { id, version, entityId, name } }, { newsroom }) =>
      told(newsroom.confirmReview({ id: reviewId(id), version, name, entity: entityId == null ? null : entityName(entityId) })),
  }),
);
