import { builder } from './builder.ts';
import { EntityKindEnum } from './enums.ts';
import { EntityRef } from './refs.ts';

builder.queryField('suggest', (t) =>
  t.field({
    type: [EntityRef],
    description:
      'What someone who types may mean: entities by the beginning of any word of any of their names, in Latin or Cyrillic letters, with or without accents: "toka", "токае" and "toqaev" give Kassym-Jomart Tokayev. ' +
      'A word of 4 letters or more may have one wrong, of 8 or more two. Whole names come first, then those that begin so; of equals those that more stories speak of. Nothing for blank text.',
    args: {
      prefix: t.arg.string({ required: true, description: 'What was typed so far. The first eight words count.' }),
      kinds: t.arg({ type: [EntityKindEnum], description: 'Only these kinds.' }),
      first: t.arg.int({ defaultValue: 10, description: 'At most so many, from 0 to 100.' }),
    },
    resolve: (_root, { prefix, kinds, first }, { archive }) => archive.suggest(prefix, kinds ?? undefined, first ?? 10),
  }),
);
