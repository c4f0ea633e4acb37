import { builder } from '../builder.ts';
import { reviewId } from '../global-id.ts';
import { outcomeOf, told } from '../outcome.ts';
import { ReviewItemRef } from '../refs.ts';

const RejectReviewInput = builder.inputType('RejectReviewInput', {
  description: 'An item of the review queue, and the version that you saw.',
  fields: (t) => ({ id: t.id({ required: true }), version: t.int({ required: true, description: 'The version that you saw.' }) }),
});

const RejectReviewResult = outcomeOf('RejectReview', 'item', ReviewItemRef, (id, { office }) => office.reviewItem(id), ['NOT_ALLOWED', 'NOT_FOUND', 'CONFLICT']);

builder.mutationField('rejectReview', (t) =>
  t.field({
    type: RejectReviewResult,
    description: 'Says that a name is not that of the one whom the linker took it for, or that of nobody whom the newsroom keeps. It is not asked again, and the links made on it are taken away. A name that several bear stays theirs: it is taken from the stories that waited. Takes the scopes EDIT_ENTITIES and LINK.',
    args: { input: t.arg({ type: RejectReviewInput, required: true }) },
    resolve: (_root, { input }, { newsroom }) => told(newsroom.rejectReview({ id: reviewId(input.id), version: input.version })),
  }),
);
