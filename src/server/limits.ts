import {
  getNamedType, GraphQLError, isListType, getNullableType, isObjectType, isInterfaceType, Kind,
  type DocumentNode, type FieldNode, type FragmentDefinitionNode, type GraphQLNamedType, type GraphQLSchema, type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { defaultPage } from '../../db/page.ts';

/** Tokens of a document: validation takes time with their square. */
export const mostTokens = 3000;
/** Fields within fields. */
export const deepest = 15;
/** About the number of objects that an answer may have. */
export const mostCost = 50_000;
/** What a list of unknown length counts as: a story's people, a country's organizations. */
const usualList = 4;
/** Fields whose every object takes statements of its own. */
const dear: Readonly<Record<string, number>> = { related: 20, articles: 5, events: 5, totalCount: 5, announcements: 5 };

type Variables = Readonly<Record<string, unknown>>;

/** Why an operation is too big to be run, or undefined. Page sizes multiply; fields count as often as they are asked for. */
export function tooBig(schema: GraphQLSchema, document: DocumentNode, operationName: string | null | undefined, variables: Variables): GraphQLError | undefined {
  const operation = operationOf(document, operationName);
  if (!operation) return undefined;
  const fragments = new Map(document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION).map((node) => [node.name.value, node]));
  const measure = new Measure(schema, fragments, variables);
  const size = measure.selections(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined);
  if (size.depth > deepest) return refusal('QUERY_TOO_DEEP', `The query is ${size.depth} fields deep; at most ${deepest} are taken. Ask in two steps.`);
  if (size.cost > mostCost) {
    return refusal('QUERY_TOO_BIG', `The query may give some ${Math.round(size.cost)} objects; at most ${mostCost} are taken. Ask for smaller pages, or for fewer lists within lists.`);
  }
  return undefined;
}

function refusal(code: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}

function operationOf(document: DocumentNode, name: string | null | undefined): OperationDefinitionNode | undefined {
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  return name ? operations.find((node) => node.name?.value === name) : operations[0];
}

interface Size {
  readonly cost: number;
  readonly depth: number;
}

class Measure {
  readonly #schema: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #variables: Variables;
  /** A fragment's size, once: fragments that spread others twice would take forever otherwise. */
  readonly #sizes = new Map<string, Size>();

  constructor(schema: GraphQLSchema, fragments: ReadonlyMap<string, FragmentDefinitionNode>, variables: Variables) {
    this.#schema = schema;
    this.#fragments = fragments;
    this.#variables = variables;
  }

  selections({ selections }: SelectionSetNode, type: GraphQLNamedType | undefined): Size {
    let cost = 0;
    let depth = 0;
    for (const node of selections) {
      const size =
        node.kind === Kind.FIELD
          ? this.#field(node, type)
          : node.kind === Kind.INLINE_FRAGMENT
            ? this.selections(node.selectionSet, node.typeCondition ? this.#schema.getType(node.typeCondition.name.value) : type)
            : this.#fragment(node.name.value);
      cost += size.cost;
      depth = Math.max(depth, size.depth);
    }
    return { cost, depth };
  }

  #fragment(name: string): Size {
    const known = this.#sizes.get(name);
    if (known) return known;
    const fragment = this.#fragments.get(name);
    const size = fragment ? this.selections(fragment.selectionSet, this.#schema.getType(fragment.typeCondition.name.value)) : { cost: 0, depth: 0 };
    this.#sizes.set(name, size);
    return size;
  }

  #field(node: FieldNode, parent: GraphQLNamedType | undefined): Size {
    // The schema's description of itself is deep, and of a fixed size.
    if (node.name.value.startsWith('__')) return { cost: 1, depth: 1 };
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    const own = dear[node.name.value] ?? 1;
    if (!field || !node.selectionSet) return { cost: own, depth: 1 };
    const type = getNamedType(field.type);
    const inner = this.selections(node.selectionSet, type);
    // A connection's edges and nodes are the connection's own page: it was counted by its first or last.
    const ofConnection = parent?.name.endsWith('Connection');
    const isPaged = field.args.some((arg) => arg.name === 'first');
    const times = isPaged ? this.#pageSize(node, field.args.find((arg) => arg.name === 'first')?.defaultValue) : isListType(getNullableType(field.type)) && !ofConnection ? usualList : 1;
    return { cost: own + times * inner.cost, depth: inner.depth + 1 };
  }

  #pageSize(node: FieldNode, byDefault: unknown): number {
    for (const argument of node.arguments ?? []) {
      if (argument.name.value !== 'first' && argument.name.value !== 'last') continue;
      const { value } = argument;
      const given = value.kind === Kind.INT ? Number(value.value) : value.kind === Kind.VARIABLE ? this.#variables[value.name.value] : undefined;
      if (typeof given === 'number') return Math.max(0, given);
    }
    return typeof byDefault === 'number' ? byDefault : defaultPage;
  }
}
