import { SuggestDocument } from '../operations.ts';
import { archivePath, type Wanted } from './address.ts';
import type { Ask } from './ask.ts';

/** What an address means, once those that it names in words are known by their slugs. */
export interface Meaning {
  readonly wanted: Wanted;
  /** Others of that name, and the pages that are about them instead. */
  readonly others: readonly { readonly name: string; readonly path: string }[];
}

const listOf = { Person: 'people', Country: 'countries', Organization: 'organizations', Event: 'events' } as const;

/** Takes the likeliest of those that are called so; undefined if nobody is. The page's script lets one choose before it asks. */
export async function meaningOf(ask: Ask, wanted: Wanted): Promise<Meaning | undefined> {
  if (wanted.about === '') return { wanted, others: [] };
  const { suggest } = await ask(SuggestDocument, { prefix: wanted.about });
  const [first, ...others] = suggest.map((entity) => {
    const list = listOf[entity.__typename];
    return { name: entity.name, wanted: { ...wanted, about: '', page: 1, [list]: [...new Set([...wanted[list], entity.slug])] } };
  });
  return first && { wanted: first.wanted, others: others.map(({ name, wanted: other }) => ({ name, path: archivePath(other) })) };
}
