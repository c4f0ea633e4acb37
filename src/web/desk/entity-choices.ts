import type { Choice, Choices } from '../ticker/choices.ts';
import { askGraph, isRecord, recordsIn, textIn } from '../ticker/graph.ts';
import { kindSign } from './content.ts';

type Record_ = Readonly<Record<string, unknown>>;

const entityFields = 'fragment Known on Entity { __typename slug name aliases description ... on Country { flag } ... on Person { position { title } } ... on Event { startsOn } }';

/** Whom and what a story may be about, by any spelling of any name. */
export const entityChoices: Choices = {
  search: async (text, signal) => {
    const { suggest } = await askGraph(`query Suggest($prefix: String!) { suggest(prefix: $prefix, first: 8) { ...Known } } ${entityFields}`, { prefix: text }, signal);
    return recordsIn(suggest).map(choiceOf);
  },
  named: async (keys) => keys.map((key) => ({ key, name: key, sign: '', detail: '' })),
};

/** The most names of a text that are asked for at once. */
export const mostAsked = 12;

/** Who of these names is known: each with the entity that bears just this name, whatever its spelling. */
export async function bearersOf(names: readonly string[], signal: AbortSignal): Promise<ReadonlyMap<string, Choice>> {
  const asked = names.slice(0, mostAsked);
  if (asked.length === 0) return new Map();
  const declared = asked.map((_, n) => `$p${n}: String!`).join(', ');
  const fields = asked.map((_, n) => `n${n}: suggest(prefix: $p${n}, first: 3) { ...Known }`).join(' ');
  const answer = await askGraph(`query Bearers(${declared}) { ${fields} } ${entityFields}`, Object.fromEntries(asked.map((name, n) => [`p${n}`, name])), signal);
  return new Map(
    asked.flatMap((name, n) => {
      const bearer = recordsIn(answer[`n${n}`]).find((entity) => namesOf(entity).some((known) => same(known, name)));
      return bearer ? [[name, choiceOf(bearer)] as const] : [];
    }),
  );
}

function namesOf(entity: Record_): string[] {
  return [textIn(entity.name), ...(Array.isArray(entity.aliases) ? entity.aliases.map(textIn) : [])];
}

function same(a: string, b: string): boolean {
  return a.localeCompare(b, undefined, { sensitivity: 'base' }) === 0;
}

function choiceOf(entity: Record_): Choice {
  const { __typename, slug, name, description, flag, position, startsOn } = entity;
  const office = isRecord(position) ? textIn(position.title) : '';
  return { key: textIn(slug), name: textIn(name), sign: textIn(flag), detail: [kindSign(textIn(__typename)), office || textIn(startsOn) || textIn(description)].filter(Boolean).join(' · ') };
}
