import { builder } from './builder.ts';
import { ArticleRef, RevisionRef } from './refs.ts';

const FieldChangeRef = builder.objectRef<{ field: string; before: string | null; after: string | null }>('FieldChange').implement({
  description: 'What a version changed of one field, as text.',
  fields: (t) => ({
    field: t.exposeString('field', { description: 'As the article has it: "headline"; "about" are the names of those that it speaks of, the most salient first.' }),
    before: t.exposeString('before', { nullable: true, description: 'What it said; null if nothing. Of more than 20,000 characters, the part that differs.' }),
    after: t.exposeString('after', { nullable: true, description: 'What it says from this version on.' }),
  }),
});

builder.objectType(RevisionRef, {
  description: 'A version of a story: who saved it, when, why, and what it changed.',
  fields: (t) => ({
    version: t.exposeInt('version', { description: 'Its number. To the public some are missing: those from before it was published.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When it was saved.' }),
    editor: t.exposeString('editor', { nullable: true, description: 'Who saved it: for the newsroom; null to the public.' }),
    note: t.exposeString('note', { nullable: true, description: "The correction's text, or the withdrawal's reason." }),
    headline: t.string({ description: 'The headline of this version.', resolve: ({ snapshot }) => snapshot.fields.headline }),
    changes: t.field({
      type: [FieldChangeRef],
      description: 'What is different from the version before that you may see. Of the first one nothing: to the public, that is the one that was published first.',
      resolve: (revision, _args, { archive }) => archive.changes(revision),
    }),
  }),
});

/** Versions that are given at once; more are not loaded. */
const most = 100;

builder.objectField(ArticleRef, 'revisions', (t) =>
  t.field({
    type: [RevisionRef],
    description: 'Its versions, the oldest first: all for the newsroom, and for the public those that were public. Of a withdrawn story the public sees none.',
    args: { last: t.arg.int({ defaultValue: 50, description: `The newest so many, up to ${most}.` }) },
    resolve: ({ id }, { last }, { archive }) => archive.revisions(id, Math.min(most, Math.max(0, last ?? 50))),
  }),
);
