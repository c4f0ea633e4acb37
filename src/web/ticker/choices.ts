import { askGraph, isRecord, recordsIn, textIn } from './graph.ts';

/** Something to filter by. */
export interface Choice {
  /** A country's code, a person's slug. */
  readonly key: string;
  readonly name: string;
  /** A flag, where there is one. */
  readonly sign: string;
  /** What tells it from another of the same name. */
  readonly detail: string;
}

/** Finds choices for what was typed, and the names of those that are only known by their key. */
export interface Choices {
  search(text: string, signal: AbortSignal): Promise<readonly Choice[]>;
  named(keys: readonly string[]): Promise<readonly Choice[]>;
}

const mostSuggested = 8;
const countryFields = 'code name flag subregion region';
const personFields = 'slug name country { flag } position { title } description';

export const countryChoices: Choices = {
  search: async (text, signal) => {
    const { countries } = await askGraph(`query Countries($search: String, $first: Int) { countries(search: $search, first: $first) { nodes { ${countryFields} } } }`, { search: text, first: mostSuggested }, signal);
    return nodesOf(countries).map(countryChoice);
  },
  named: (keys) => named('code: CountryCode', (key) => `country(code: ${key}) { ${countryFields} }`, keys, countryChoice),
};

export const personChoices: Choices = {
  search: async (text, signal) => {
    const { people } = await askGraph(`query People($search: String, $first: Int) { people(search: $search, first: $first) { nodes { ${personFields} } } }`, { search: text, first: mostSuggested }, signal);
    return nodesOf(people).map(personChoice);
  },
  named: (keys) => named('slug: String', (key) => `person(slug: ${key}) { ${personFields} }`, keys, personChoice),
};

/** Each under an alias, one request for all. Those that are not there, or can't be asked for, keep their key for a name. */
async function named(type: string, field: (variable: string) => string, keys: readonly string[], choiceOf: (record: Readonly<Record<string, unknown>>) => Choice): Promise<readonly Choice[]> {
  const [argument, typeName] = type.split(': ');
  const declared = keys.map((_, n) => `$${argument}${n}: ${typeName}`).join(', ');
  const variables = Object.fromEntries(keys.map((key, n) => [`${argument}${n}`, key]));
  const answer = await askGraph(`query Named(${declared}) { ${keys.map((_, n) => `n${n}: ${field(`$${argument}${n}`)}`).join(' ')} }`, variables);
  return keys.map((key, n) => {
    const record = answer[`n${n}`];
    return isRecord(record) ? choiceOf(record) : { key, name: key, sign: '', detail: '' };
  });
}

function nodesOf(connection: unknown): readonly Readonly<Record<string, unknown>>[] {
  return isRecord(connection) ? recordsIn(connection.nodes) : [];
}

function countryChoice({ code, name, flag, subregion, region }: Readonly<Record<string, unknown>>): Choice {
  return { key: textIn(code), name: textIn(name), sign: textIn(flag), detail: textIn(subregion) || textIn(region) };
}

function personChoice({ slug, name, country, position, description }: Readonly<Record<string, unknown>>): Choice {
  const office = isRecord(position) ? textIn(position.title) : '';
  return { key: textIn(slug), name: textIn(name), sign: isRecord(country) ? textIn(country.flag) : '', detail: office || textIn(description) };
}
