import {
  getNamedType, GraphQLError, isListType, getNullableType, isObjectType, isInterfaceType, Kind, valueFromASTUntyped,
  type DocumentNode, type FieldNode, type FragmentDefinitionNode, type GraphQLField, type GraphQLNamedType, type GraphQLSchema,
  type OperationDefinitionNode, type SelectionSetNode, type ValueNode,
} from 'graphql';
import { defaultPage } from '../../db/page.ts';
import { looksLong } from './long-list.ts';

/** Tokens of a document: validation takes time with their square. */
export const mostTokens = 3000;
/** Fields within fields. */
export const deepest = 15;
/** About the number of objects that an answer may have. */
export const mostCost = 50_000;
/** What a list that is not paged counts as: a story's people, a mention's forms. */
const usualList = 4;
/**
 * Longer ones, near the longest that there are: who asks for the UN's members' organizations' members means just those.
 * Counted as 4 each, six such lists within each other gave an answer of 66 MB in 5 s.
 */
const longLists: Readonly<Record<string, number>> = {
  'Organization.members': 100, 'Country.people': 40, 'Country.organizations': 30, 'Event.participants': 20, 'Article.mentions': 10,
};
/** Intervals of a timeline, of an archive of some years: of ten years by day there are 3,650. */
const intervals: Readonly<Record<string, number>> = { DAY: 1500, WEEK: 400, MONTH: 200, YEAR: 50 };
/** Where it is not known which: the most. */
const longest = Math.max(...Object.values(intervals));
/** What the schema's description of itself counts as: it is deep, and of a fixed size. */
const introspection = 500;
/** Fields whose every object takes statements of its own. */
const dear: Readonly<Record<string, number>> = { related: 20, revisions: 50, facets: 400, mentionedWith: 400, suggest: 20, articles: 5, events: 5, announcements: 5,
  totalCount: 20, pageCount: 20, startIndex: 100, endIndex: 100 };
/** What a list counts as for which many stories may have to be looked through: in a large archive it takes a second of a thread that all share. */
const longList = 1000;
/** A search among the names of all entities. */
const nameSearch = 500;

function isConnection(type: string): boolean {
  return type.endsWith('Connection');
}

type Variables = Readonly<Record<string, unknown>>;

/** Why an operation is too big to be run, or undefined. Page sizes multiply; fields count as often as they are asked for. */
export function tooBig(schema: GraphQLSchema, document: DocumentNode, operationName: string | null | undefined, variables: Variables): GraphQLError | undefined {
  const operation = operationOf(document, operationName);
  if (!operation) return undefined;
  const fragments = new Map(document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION).map((node) => [node.name.value, node]));
  const measure = new Measure(schema, fragments, withDefaults(operation, variables));
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

/** The variables as they will be, those that are not given too: a page of a hundred may hide in a default. */
function withDefaults({ variableDefinitions = [] }: OperationDefinitionNode, given: Variables): Variables {
  const defaults = variableDefinitions.flatMap(({ variable, defaultValue }) => (defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : []));
  return { ...Object.fromEntries(defaults), ...given };
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

  /** `page` is how many objects are on the page of the connection that these are selections of. */
  selections({ selections }: SelectionSetNode, type: GraphQLNamedType | undefined, page = 1): Size {
    let cost = 0;
    let depth = 0;
    for (const node of selections) {
      const size =
        node.kind === Kind.FIELD
          ? this.#field(node, type, page)
          : node.kind === Kind.INLINE_FRAGMENT
            ? this.selections(node.selectionSet, node.typeCondition ? this.#schema.getType(node.typeCondition.name.value) : type, page)
            : this.#fragment(node.name.value, page);
      cost += size.cost;
      depth = Math.max(depth, size.depth);
    }
    return { cost, depth };
  }

  #fragment(name: string, page: number): Size {
    const key = `${name} ${page}`;
    const known = this.#sizes.get(key);
    if (known) return known;
    const fragment = this.#fragments.get(name);
    const size = fragment ? this.selections(fragment.selectionSet, this.#schema.getType(fragment.typeCondition.name.value), page) : { cost: 0, depth: 0 };
    this.#sizes.set(key, size);
    return size;
  }

  #field(node: FieldNode, parent: GraphQLNamedType | undefined, page: number): Size {
    if (node.name.value.startsWith('__')) return { cost: node.selectionSet ? introspection : 1, depth: 1 };
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    const own = this.#own(node, parent?.name);
    if (!field || !node.selectionSet) return { cost: own, depth: 1 };
    const type = getNamedType(field.type);
    const times = this.#times(node, field, parent?.name ?? '', page);
    // A connection is one; as many as its page are its edges and nodes, and its facets are counted once.
    const inner = isConnection(type.name) ? this.selections(node.selectionSet, type, times) : this.selections(node.selectionSet, type);
    const nodes = isConnection(parent?.name ?? '') ? times : 1;
    return { cost: nodes * own + (isConnection(type.name) ? 1 : times) * inner.cost, depth: inner.depth + 1 };
  }

  /** What each object of a field counts as, besides what is asked of it. */
  #own(node: FieldNode, parent: string | undefined): number {
    const name = node.name.value;
    if (name === 'articles' && looksLong({ filter: this.#given(node, 'filter'), first: this.#given(node, 'first'), page: this.#given(node, 'page') }, parent !== 'Query')) return longList;
    if (parent === 'Query' && typeof this.#given(node, 'search') === 'string') return nameSearch;
    return dear[name] ?? 1;
  }

  /** How many objects a field gives; of a connection, those of its page. */
  #times(node: FieldNode, field: GraphQLField<unknown, unknown>, parent: string, page: number): number {
    const first = field.args.find((arg) => arg.name === 'first');
    if (first) return this.#pageSize(node, first.defaultValue);
    if (!isListType(getNullableType(field.type))) return 1;
    // A connection's edges and nodes are the connection's own page: its size is its first or last.
    if (isConnection(parent)) return page;
    if (parent === 'Facets' && field.name === 'timeline') return this.#bucketsOf(this.#given(node, 'by') ?? 'MONTH');
    const ids = this.#given(node, 'ids');
    return Array.isArray(ids) ? ids.length : (longLists[`${parent}.${field.name}`] ?? usualList);
  }

  #pageSize(node: FieldNode, byDefault: unknown): number {
    const given = this.#given(node, 'first') ?? this.#given(node, 'last') ?? byDefault;
    return typeof given === 'number' ? Math.max(0, given) : defaultPage;
  }

  #bucketsOf(by: unknown): number {
    return (typeof by === 'string' ? intervals[by] : undefined) ?? longest;
  }

  #given(node: FieldNode, name: string): unknown {
    const value: ValueNode | undefined = node.arguments?.find((argument) => argument.name.value === name)?.value;
    return value && valueFromASTUntyped(value, this.#variables);
  }
}
