import {
  getNamedType, isAbstractType, isCompositeType, isIntrospectionType, isObjectType, Kind, parse, print, visit,
  type FieldNode, type FragmentDefinitionNode, type GraphQLObjectType, type OperationDefinitionNode, type SelectionSetNode,
} from 'graphql';
import { schema } from '../../schema/index.ts';
import type { Data } from '../kit/newsroom.ts';

const typename: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/** The same document, telling the type of each object that it asks for. */
export function withTypenames(document: string): string {
  return print(visit(parse(document), { SelectionSet: (node): SelectionSetNode => ({ ...node, selections: [typename, ...node.selections] }) }));
}

/** Which fields of the schema were answered with a value, and which of their arguments were given. */
export class Seen {
  readonly #answered = new Set<string>();
  readonly #given = new Set<string>();

  /** Notes what the answer to a document `withTypenames` holds: a null and an empty list answer nothing. */
  note(document: string, data: Data): void {
    const { definitions } = parse(document);
    const fragments = new Map(definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION).map((node) => [node.name.value, node]));
    for (const node of definitions) if (node.kind === Kind.OPERATION_DEFINITION) this.#operation(node, fragments, data);
  }

  /** Fields of object types that nothing has answered: "Article.byline". */
  get unanswered(): string[] {
    return objects().flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`)).filter((name) => !this.#answered.has(name));
  }

  /** Arguments that nobody has given: "Query.articles(filter)". */
  get ungiven(): string[] {
    return objects()
      .flatMap((type) => Object.values(type.getFields()).flatMap(({ name, args }) => args.map((arg) => `${type.name}.${name}(${arg.name})`)))
      .filter((name) => !this.#given.has(name));
  }

  #operation(node: OperationDefinitionNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>, data: Data): void {
    const root = schema.getRootType(node.operation);
    if (root) this.#object(node.selectionSet, root, fragments, data);
  }

  #object({ selections }: SelectionSetNode, type: GraphQLObjectType, fragments: ReadonlyMap<string, FragmentDefinitionNode>, value: Data): void {
    for (const node of selections) {
      if (node.kind === Kind.FIELD) {
        this.#field(node, type, fragments, value[node.alias?.value ?? node.name.value]);
        continue;
      }
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value);
      if (fragment && applies(fragment.typeCondition?.name.value, type)) this.#object(fragment.selectionSet, type, fragments, value);
    }
  }

  #field(node: FieldNode, type: GraphQLObjectType, fragments: ReadonlyMap<string, FragmentDefinitionNode>, value: Data): void {
    const field = type.getFields()[node.name.value];
    const values: Data[] = [value].flat(2).filter((one) => one !== null && one !== undefined);
    if (!field || values.length === 0) return;
    this.#answered.add(`${type.name}.${field.name}`);
    for (const argument of node.arguments ?? []) this.#given.add(`${type.name}.${field.name}(${argument.name.value})`);
    if (!node.selectionSet || !isCompositeType(getNamedType(field.type))) return;
    for (const one of values) {
      const concrete = schema.getType(one.__typename);
      if (isObjectType(concrete)) this.#object(node.selectionSet, concrete, fragments, one);
    }
  }
}

function applies(condition: string | undefined, type: GraphQLObjectType): boolean {
  const wanted = condition === undefined ? type : schema.getType(condition);
  return wanted === type || (isAbstractType(wanted) && schema.isSubType(wanted, type));
}

function objects(): GraphQLObjectType[] {
  return Object.values(schema.getTypeMap()).filter(isObjectType).filter((type) => !isIntrospectionType(type));
}
