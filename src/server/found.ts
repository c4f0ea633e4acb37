import type { Loaders } from '../../db/loaders.ts';
import { foundExcerpt, highlightsOf } from '../../db/search/highlight.ts';
import type { Reader } from '../../db/reader.ts';
import type { Archive } from '../../schema/context.ts';

/** What a story says of what it was found by: made of its text, and only if someone selects it. */
export function foundFor(reader: Reader, load: Loaders): Pick<Archive, 'highlights' | 'foundExcerpt'> {
  const textOf = async (id: number) => (await load.text.load(id))?.text ?? '';
  return {
    highlights: async ({ id, headline, summary, found }) => {
      if (!found) return [];
      const text = await textOf(id);
      return reader.rested(() => highlightsOf(found, { headline, summary, text }));
    },
    foundExcerpt: async ({ id, summary, found }, length) => {
      if (!found) return undefined;
      const text = await textOf(id);
      return reader.rested(() => foundExcerpt(found, { summary, text }, length));
    },
  };
}
