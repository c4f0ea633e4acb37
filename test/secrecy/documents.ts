import {
  getNamedType, isAbstractType, isCompositeType, isNonNullType, isObjectType, parse, type GraphQLArgument, type GraphQLField, type GraphQLNamedType,
  type GraphQLObjectType,
} from 'graphql';
import { schema } from '../../schema/index.ts';
import { tooBig } from '../../src/server/limits.ts';
import { firstValue, valuesFor, type Pool } from './pool.ts';

type Field = GraphQLField<unknown, unknown>;

/** One field of one type, by the shortest way from a root; what a document is made for. */
export interface Target {
  /** "Entity.mentionedWith" as one sees it on a concrete type: "Person.mentionedWith". */
  readonly name: string;
  readonly type: GraphQLObjectType;
  readonly field: Field;
  readonly way: readonly Step[];
}

interface Step {
  readonly field: Field;
  /** Where the field's type is an interface: which of its types. */
  readonly as: GraphQLObjectType;
}

/** Every field that can be reached from this root, those of the errors and successes of mutations left out. */
export function targetsFrom(root: GraphQLObjectType): Target[] {
  const ways = new Map<GraphQLObjectType, readonly Step[]>([[root, []]]);
  const targets: Target[] = [];
  // Grows while it is walked: the nearest types first.
  for (const [type, way] of ways) {
    // What looks one thing up leads to more than the beginning of a list.
    for (const field of fieldsOf(type).toSorted((a, b) => Number(looksUp(b)) - Number(looksUp(a)))) {
      targets.push({ name: `${type.name}.${field.name}`, type, field, way });
      for (const next of objectsOf(getNamedType(field.type))) if (!ways.has(next)) ways.set(next, [...way, { field, as: next }]);
    }
  }
  return targets;
}

function fieldsOf(type: GraphQLObjectType): Field[] {
  return Object.values(type.getFields());
}

function looksUp({ args }: Field): boolean {
  return args.some(({ name }) => ['id', 'code'].includes(name));
}

function objectsOf(type: GraphQLNamedType): readonly GraphQLObjectType[] {
  if (isObjectType(type)) return [type];
  return isAbstractType(type) ? schema.getPossibleTypes(type) : [];
}

const isRequired = (arg: GraphQLArgument) => isNonNullType(arg.type) && arg.defaultValue === undefined;

/** The arguments that ask for a target: none, each value of each of them, and some together. */
export function variantsOf({ field }: Target, pool: Pool): ReadonlyMap<string, string>[] {
  const required = field.args.filter(isRequired);
  const base = new Map(required.map((arg) => [arg.name, firstValue(arg, pool)]));
  const withArgs = field.args.flatMap((arg) => valuesFor(arg, pool).map((value) => new Map([...base, [arg.name, value]])));
  // Two together, where an order or a page may bring what a filter alone does not.
  const filters = field.args.some((arg) => arg.name === 'filter') ? field.args.filter((arg) => ['orderBy', 'last'].includes(arg.name)) : [];
  const pairs = filters.flatMap((arg) => valuesFor(arg, pool).flatMap((value) => withArgs.filter((args) => args.has('filter')).slice(0, 3).map((args) => new Map([...args, [arg.name, value]]))));
  return required.length === 0 ? [base, ...withArgs, ...pairs] : [...withArgs, ...pairs];
}

/** A document that asks for a target with these arguments, so many steps deep, or as deep as the server takes it. */
export function documentFor({ way, field }: Target, args: ReadonlyMap<string, string>, pool: Pool, deepest: number): string {
  const at = (depth: number) => `{ ${wrapped(way, `${field.name}${written(args)}${selectionOf(getNamedType(field.type), depth, pool)}`, pool)} }`;
  for (let depth = deepest; depth > 0; depth--) {
    const document = at(depth);
    if (isTaken(document)) return document;
  }
  return at(0);
}

function isTaken(document: string): boolean {
  return document.length < 9000 && tooBig(schema, parse(document), undefined, {}) === undefined;
}

/** What to select of an announcement that is told live. */
export function subscriptionTo(field: Field, pool: Pool, args: string): string {
  return `subscription { ${field.name}${args}${selectionOf(getNamedType(field.type), 2, pool)} }`;
}

function wrapped(way: readonly Step[], inner: string, pool: Pool): string {
  // Without a search nothing is highlighted.
  const filter: [string, string][] = way.some(({ as }) => as.name === 'Highlight') ? [['filter', `{ search: ${JSON.stringify(pool.words[0] ?? '')} }`]] : [];
  return way.reduceRight((text, { field, as }) => {
    const isFragment = isAbstractType(getNamedType(field.type));
    return `${field.name}${lookup(field, as, pool, filter)} { __typename ${isFragment ? `... on ${as.name} { ${text} }` : text} }`;
  }, inner);
}

/** A field that looks one thing up is asked for one of the type that is wanted; a list for its first few. */
function lookup(field: Field, as: GraphQLObjectType, pool: Pool, given: readonly [string, string][]): string {
  const args = new Map(field.args.filter(isRequired).map((arg) => [arg.name, firstValue(arg, pool)]));
  const id = field.args.find((arg) => arg.name === 'id' || arg.name === 'ids');
  const code = field.args.find((arg) => arg.name === 'code');
  if (id) {
    const known = pool.ids.find((one) => Buffer.from(one, 'base64url').toString().startsWith(`${as.name}:`));
    const value = JSON.stringify(known ?? pool.ids[0]);
    args.set(id.name, id.name === 'ids' ? `[${value}]` : value);
  } else if (code) args.set(code.name, firstValue(code, pool));
  return written(new Map([...args, ...given.filter(([name]) => field.args.some((arg) => arg.name === name)), ...few(field, 5)]));
}

/** Lists within answers: a few of each will do. */
function few(field: Field, count: number): [string, string][] {
  return field.args.some((arg) => arg.name === 'first') ? [['first', String(count)]] : [];
}

function written(args: ReadonlyMap<string, string>): string {
  return args.size === 0 ? '' : `(${[...args].map(([name, value]) => `${name}: ${value}`).join(', ')})`;
}

/** All that a type says of itself, and, so many steps deep, of what it points at. */
function selectionOf(type: GraphQLNamedType, depth: number, pool: Pool): string {
  if (!isCompositeType(type)) return '';
  const fields = (one: GraphQLObjectType, prefix: string) =>
    fieldsOf(one).flatMap((field) => {
      const inner = getNamedType(field.type);
      if (isCompositeType(inner) && depth === 0) return [];
      return [`${prefix}${field.name}${requiredOnly(field, pool)}${selectionOf(inner, depth - 1, pool)}`];
    });
  if (isObjectType(type)) return ` { __typename ${fields(type, '').join(' ')} }`;
  // The same field may be of another type elsewhere: so each has a name of its own.
  return ` { __typename ${objectsOf(type).map((one) => `... on ${one.name} { ${aliased(fields(one, ''), one.name)} }`).join(' ')} }`;
}

function aliased(fields: readonly string[], typeName: string): string {
  return fields.map((field) => `${typeName}_${/^\w+/.exec(field)?.[0]}: ${field}`).join(' ');
}

function requiredOnly(field: Field, pool: Pool): string {
  return written(new Map([...field.args.filter(isRequired).map((arg): [string, string] => [arg.name, firstValue(arg, pool)]), ...few(field, 3)]));
}

/** Attempts to do something, with each value of each field of the mutation's input. */
export function attemptsOf(field: Field, pool: Pool): string[] {
  return field.args.flatMap((arg) => valuesFor(arg, pool).map((value) => `mutation { ${field.name}(${arg.name}: ${value})${selectionOf(getNamedType(field.type), 1, pool)} }`));
}
