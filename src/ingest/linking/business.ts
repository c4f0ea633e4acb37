import { ofBusiness } from './lexicon/companies.ts';
import type { Story } from './story.ts';

/** A story that speaks of firms: two capitals that "said" something may be one. */
export function tellsOfBusiness({ small }: Story): boolean {
  return ofBusiness.some((word) => small.has(word));
}
