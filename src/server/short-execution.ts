import {
  getArgumentValues, isAbstractType, isLeafType, isListType, isNonNullType, isObjectType, Kind, typeFromAST,
  type DocumentNode, type FieldNode, type FragmentDefinitionNode, type GraphQLLeafType, type GraphQLNullableType, type GraphQLObjectType,
  type GraphQLOutputType, type GraphQLResolveInfo, type SelectionSetNode,
} from 'graphql';
import { schema } from '../../schema/index.ts';
import type { Context } from '../../schema/context.ts';

/** Gives the operation's `data`, or throws where there is anything but data to tell: then the executor is to be asked. */
export type ShortExecution = (root: unknown, context: Context) => Data | Promise<Data>;

type Data = Record<string, unknown>;

/** Completes what a resolver gave, as the executor does; or gives a promise of it. */
type Completion<T = unknown> = (value: unknown, context: Context) => T | Promise<T>;

interface ShortField {
  readonly key: string;
  readonly of: (source: unknown, context: Context) => unknown;
}

/** What only the executor can do. */
class NotShort extends Error {}

/**
 * The most fields and fragments that are looked at. Fragments that spread others twice, and lists by several names, are
 * twice as many at each level: 800 bytes took a minute to prepare.
 */
const mostParts = 1000;

/**
 * An operation without variables, prepared: what there is to know of fields, arguments and types is found out once, and
 * not for each announcement, where it took longer than the story's loading. It knows the usual alone. With a directive,
 * a union or an interface there is none; and as soon as a resolver throws or a value is missing, it throws, and the
 * executor does everything again and says what is wrong and where.
 */
export function shortExecutionOf(document: DocumentNode): ShortExecution | undefined {
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const root = operation && schema.getRootType(operation.operation);
  if (!root || (operation.directives?.length ?? 0) > 0 || (operation.variableDefinitions?.length ?? 0) > 0) return undefined;
  try {
    return new Preparation(document).object(root, [operation.selectionSet]);
  } catch {
    // Whatever it is, the executor is there to say it.
    return undefined;
  }
}

class Preparation {
  readonly #fragments = new Map<string, FragmentDefinitionNode>();
  #parts = 0;

  constructor({ definitions }: DocumentNode) {
    for (const definition of definitions) if (definition.kind === Kind.FRAGMENT_DEFINITION) this.#fragments.set(definition.name.value, definition);
  }

  object(type: GraphQLObjectType, selections: readonly SelectionSetNode[]): Completion<Data> {
    if (type.isTypeOf) throw new NotShort();
    const collected = new Map<string, FieldNode[]>();
    for (const selection of selections) this.#collect(type, selection, collected);
    const fields = [...collected].map(([key, nodes]) => this.#field(type, key, nodes));
    return (source, context) => objectOf(fields, source, context);
  }

  /** Fields of the same key are one, with the selections of all. */
  #collect(type: GraphQLObjectType, { selections }: SelectionSetNode, collected: Map<string, FieldNode[]>): void {
    for (const node of selections) {
      if (++this.#parts > mostParts || (node.directives?.length ?? 0) > 0) throw new NotShort();
      if (node.kind === Kind.FIELD) {
        const key = node.alias?.value ?? node.name.value;
        // Of an object as we make them it would be the prototype.
        if (key === '__proto__') throw new NotShort();
        collected.set(key, [...(collected.get(key) ?? []), node]);
      } else {
        const fragment = node.kind === Kind.FRAGMENT_SPREAD ? this.#fragments.get(node.name.value) : node;
        if (!fragment) throw new NotShort();
        const condition = fragment.typeCondition ? typeFromAST(schema, fragment.typeCondition) : type;
        if (condition === type || (isAbstractType(condition) && schema.isSubType(condition, type))) this.#collect(type, fragment.selectionSet, collected);
      }
    }
  }

  #field(type: GraphQLObjectType, key: string, nodes: readonly FieldNode[]): ShortField {
    const [node] = nodes;
    if (node?.name.value === '__typename') return { key, of: () => type.name };
    const definition = node && type.getFields()[node.name.value];
    if (!node || !definition) throw new NotShort();
    const { name, resolve = (source: unknown) => propertyOf(source, name) } = definition;
    const args = getArgumentValues(definition, node);
    const complete = this.#completion(definition.type, nodes);
    // No resolver of ours asks where in the document it stands. One that did would throw here, and be asked by the executor.
    const info = undefined as unknown as GraphQLResolveInfo;
    return { key, of: (source, context) => after(resolve(source, args, context, info), (value) => complete(value, context)) };
  }

  #completion(type: GraphQLOutputType, nodes: readonly FieldNode[]): Completion {
    if (!isNonNullType(type)) return this.#nullable(type, nodes);
    const complete = this.#nullable(type.ofType, nodes);
    return (value, context) => {
      if (value === null || value === undefined) throw new NotShort();
      return complete(value, context);
    };
  }

  #nullable(type: GraphQLNullableType & GraphQLOutputType, nodes: readonly FieldNode[]): Completion {
    const complete = this.#present(type, nodes);
    return (value, context) => {
      if (value === null || value === undefined) return null;
      if (value instanceof Error) throw value;
      return complete(value, context);
    };
  }

  /** Of what is there. */
  #present(type: GraphQLNullableType & GraphQLOutputType, nodes: readonly FieldNode[]): Completion {
    if (isLeafType(type)) return (value) => leafOf(type, value);
    if (isObjectType(type)) return this.object(type, nodes.flatMap(({ selectionSet }) => selectionSet ?? []));
    if (!isListType(type)) throw new NotShort();
    const complete = this.#completion(type.ofType, nodes);
    return (values, context) => {
      if (!Array.isArray(values)) throw new NotShort();
      return listOf(values, complete, context);
    };
  }
}

/** What the executor takes where a field has no resolver. */
function propertyOf(source: unknown, name: string): unknown {
  const value: unknown = typeof source === 'object' && source !== null ? (source as Data)[name] : undefined;
  if (typeof value === 'function') throw new NotShort();
  return value;
}

function leafOf(type: GraphQLLeafType, value: unknown): unknown {
  const serialized = type.serialize(value);
  if (serialized === null || serialized === undefined) throw new NotShort();
  return serialized;
}

function objectOf(fields: readonly ShortField[], source: unknown, context: Context): Data | Promise<Data> {
  const result: Data = {};
  const waiting: Promise<void>[] = [];
  try {
    for (const { key, of } of fields) {
      const value = of(source, context);
      // In its place at once: keys stand in the order of the selection.
      result[key] = value;
      if (isPromise(value)) waiting.push(value.then((settled) => void (result[key] = settled)));
    }
  } catch (error) {
    // Nobody will wait for the others.
    for (const one of waiting) one.catch(() => {});
    throw error;
  }
  return waiting.length === 0 ? result : Promise.all(waiting).then(() => result);
}

function listOf(values: readonly unknown[], complete: Completion, context: Context): unknown[] | Promise<unknown[]> {
  const items: unknown[] = [];
  try {
    for (const value of values) items.push(after(value, (item) => complete(item, context)));
  } catch (error) {
    for (const item of [...items, ...values]) if (isPromise(item)) item.catch(() => {});
    throw error;
  }
  return items.some(isPromise) ? Promise.all(items) : items;
}

function after(value: unknown, complete: (value: unknown) => unknown): unknown {
  return isPromise(value) ? value.then(complete) : complete(value);
}

function isPromise(value: unknown): value is Promise<unknown> {
  if (value instanceof Promise) return true;
  // Of another make: only the executor waits for those.
  if (typeof value === 'object' && value !== null && typeof (value as Data).then === 'function') throw new NotShort();
  return false;
}
