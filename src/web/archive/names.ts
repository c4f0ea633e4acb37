import { NameDocument } from '../operations.ts';
import { isCode, type Wanted } from './address.ts';
import type { Ask } from './ask.ts';

/** What the entities are called that an address names by their slugs. */
export type Names = ReadonlyMap<string, string>;

/** Looks up those that are not known. What has no name keeps its slug; the list itself says what is wrong with it. */
export async function namesOf(ask: Ask, { people, countries, organizations, events }: Wanted, known: Names = new Map()): Promise<Names> {
  // More than the API takes are refused by the list.
  const slugs = [...people, ...countries.filter((country) => !isCode(country)), ...organizations, ...events].filter((slug) => !known.has(slug)).slice(0, 20);
  const named = await Promise.all(
    slugs.map(async (slug) => {
      const { person, country, organization, event } = await ask(NameDocument, { slug });
      return [slug, (person ?? country ?? organization ?? event)?.name ?? slug] as const;
    }),
  );
  return new Map([...known, ...named]);
}
