import type { Loaders } from '../../db/loaders.ts';
import { foundExcerpt, highlightsOf } from '../../db/search/highlight.ts';
import type { Archive } from '../../schema/context.ts';

/** What a story says of what it was found by: made of its text, and only if someone selects it. */
export function foundFor(load: Loaders): Pick<Archive, 'highlights' | 'foundExcerpt'> {
  const textOf = async (id: number) => (await load.text.load(id))?.text ?? '';
  return {
    highlights: async ({ id, headline, summary, found }) => (found ? highlightsOf(found, { headline, summary, text: await textOf(id) }) : []),
    foundExcerpt: async ({ id, summary, found }, length) => (found ? foundExcerpt(found, { summary, text: await textOf(id) }, length) : undefined),
  };
}
