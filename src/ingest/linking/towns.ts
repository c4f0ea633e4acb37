import { longStates, statesOfTheUs } from './lexicon/georgia.ts';
import { isCapital, tokenAt, type Token } from './tokens.ts';

/** Provinces and states, folded, by which towns with a famous namesake are told: "London, Ontario". Not those that are cities, too. */
const provinces: ReadonlyMap<string, string> = new Map(Object.entries({
  CA: 'ontario,alberta,manitoba,saskatchewan,british columbia,nova scotia,new brunswick,newfoundland,prince edward island,yukon',
  AU: 'queensland,tasmania,new south wales,south australia,western australia,northern territory',
}).flatMap(([code, names]) => names.split(',').map((name) => [name, code] as const)));

/** The country of the province or state that follows a town's name, which ends before the token `to`, after a comma. */
export function countryOfTown(tokens: readonly Token[], to: number): string | undefined {
  const first = tokenAt(tokens, to);
  if (first.glue !== 'COMMA' || !isCapital(first)) return undefined;
  const next = tokenAt(tokens, to + 1);
  const two = `${first.key} ${next.key}`;
  const code = provinces.get(first.key) ?? provinces.get(two) ?? provinces.get(`${two} ${tokenAt(tokens, to + 2).key}`);
  return code ?? (statesOfTheUs.has(first.key) || (longStates.has(two) && isCapital(next) && two !== 'new york') ? 'US' : undefined);
}
