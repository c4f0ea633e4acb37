import { isEnumType, isInputObjectType, isListType, isNonNullType, isScalarType, type GraphQLArgument, type GraphQLInputField, type GraphQLInputType } from 'graphql';

/** What a curious reader may put into a query: what they could know or guess of stories that they may not see. */
export interface Pool {
  /** Global ids of stories and of entities. */
  readonly ids: readonly string[];
  readonly slugs: readonly string[];
  /** Words to search for, sections, bylines. */
  readonly words: readonly string[];
  readonly cursors: readonly string[];
  readonly codes: readonly string[];
}

type Input = Pick<GraphQLArgument | GraphQLInputField, 'name' | 'type'>;

/**
 * All values to try for an argument or an input field, written as GraphQL. A type that is added tomorrow is filled by
 * what it is made of; a new scalar has to be taught, and says so.
 */
export function valuesFor({ name, type }: Input, pool: Pool): string[] {
  if (isNonNullType(type)) return valuesFor({ name, type: type.ofType }, pool);
  if (isListType(type)) return valuesFor({ name, type: type.ofType }, pool).map((value) => `[${value}]`);
  if (isEnumType(type)) return type.getValues().map((value) => value.name);
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    const required = fields.filter((field) => isNonNullType(field.type) && field.defaultValue === undefined);
    const base = required.map((field) => `${field.name}: ${firstValue(field, pool)}`);
    const others = fields.flatMap((field) =>
      valuesFor(field, pool).map((value) => `{ ${[...base.filter((pair) => !pair.startsWith(`${field.name}: `)), `${field.name}: ${value}`].join(', ')} }`),
    );
    return required.length === 0 ? ['{}', ...others] : others;
  }
  return scalar(name, type, pool);
}

export function firstValue(input: Input, pool: Pool): string {
  const [first] = valuesFor(input, pool);
  if (first === undefined) throw new Error(`There is nothing to try for ${input.name}: ${String(input.type)}.`);
  return first;
}

const text = (value: string) => JSON.stringify(value);

function scalar(name: string, type: GraphQLInputType, pool: Pool): string[] {
  if (!isScalarType(type)) throw new Error(`The canary can't fill ${name}: ${String(type)}. Teach it in test/secrecy/pool.ts.`);
  switch (type.name) {
    case 'Int':
      return ['5', '1'];
    case 'Float':
      return ['0.5'];
    case 'Boolean':
      return ['true', 'false'];
    case 'ID':
      return [...pool.ids, ...pool.slugs].map(text);
    case 'CountryCode':
      return pool.codes.map(text);
    case 'Date':
      return ['"2024"', '"2024-10-23"'];
    case 'DateTime':
      return ['"2020-01-01T00:00:00.000Z"', '"2031-01-01T00:00:00.000Z"'];
    case 'URL':
      return ['"https://elsewhere.example/"'];
    case 'HTML':
      return ['"<p>Text.</p>"'];
    case 'String':
      return (['after', 'before'].includes(name) ? pool.cursors : name === 'slug' ? pool.slugs : name === 'language' || name === 'languages' ? ['en', 'kk'] : pool.words).map(text);
    default:
      throw new Error(`The canary can't fill ${name}: ${type.name}. Teach it in test/secrecy/pool.ts.`);
  }
}
