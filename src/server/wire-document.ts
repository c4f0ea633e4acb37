import {
  getOperationAST, Kind, parse, validate, visit,
  type ASTNode, type DocumentNode, type FieldNode, type OperationDefinitionNode, type VariableNode,
} from 'graphql';
import { schema } from '../../schema/index.ts';
import { mostTokens } from './limits.ts';
import { shortExecutionOf, type ShortExecution } from './short-execution.ts';

/** A document that subscribes to `announcements` and nothing else, read and validated once for all who send it. */
export interface WireDocument {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly field: FieldNode;
  /** Variables that say only where to begin: subscribers who differ in them alone are one group. */
  readonly startVariables: ReadonlySet<string>;
  /** What is executed for each announcement, and which of the variables it uses. */
  readonly selection: DocumentNode;
  readonly selectionVariables: ReadonlySet<string>;
  /** The same, prepared; undefined if it is too unusual. */
  readonly short: ShortExecution | undefined;
  /** Another for each document that was read. */
  readonly id: number;
}

/** Undefined if it is something else, or not valid. */
export function readWireDocument(query: string, operationName: string | null | undefined): WireDocument | undefined {
  let document: DocumentNode;
  try {
    document = parse(query, { maxTokens: mostTokens });
  } catch {
    return undefined;
  }
  const operation = getOperationAST(document, operationName);
  const [field, ...others] = operation?.selectionSet.selections ?? [];
  const isWire = operation?.operation === 'subscription' && field?.kind === Kind.FIELD && others.length === 0 && field.name.value === 'announcements';
  // With a directive on the field the executor decides whether there is a field at all.
  if (!isWire || (field.directives?.length ?? 0) > 0 || validate(schema, document).length > 0) return undefined;
  const selected = selectionOf(document, operation, field);
  return { document, operation, field, startVariables: startVariablesOf(document, field), ...selected, short: shortExecutionOf(selected.selection), id: ++lastId };
}

let lastId = 0;

/** The variables of `after` and `last` that are used nowhere else. */
function startVariablesOf(document: DocumentNode, field: FieldNode): Set<string> {
  const used = new Map<string, number>();
  for (const { name } of variablesIn(document)) used.set(name.value, (used.get(name.value) ?? 0) + 1);
  const starts = (field.arguments ?? []).flatMap(({ name, value }) =>
    (name.value === 'after' || name.value === 'last') && value.kind === Kind.VARIABLE ? value.name.value : [],
  );
  return new Set(starts.filter((name) => used.get(name) === 1));
}

/**
 * The operation without the arguments of its root field and the variables that are for them alone: they say what to
 * subscribe to, and a filter would be read and checked again for each announcement.
 */
function selectionOf(document: DocumentNode, operation: OperationDefinitionNode, field: FieldNode): Pick<WireDocument, 'selection' | 'selectionVariables'> {
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  const bare: FieldNode = { ...field, arguments: [] };
  const used = new Set([bare, ...fragments].flatMap(variablesIn).map(({ name }) => name.value));
  const lean: OperationDefinitionNode = {
    ...operation,
    selectionSet: { ...operation.selectionSet, selections: [bare] },
    variableDefinitions: (operation.variableDefinitions ?? []).filter(({ variable }) => used.has(variable.name.value)),
  };
  return { selection: { ...document, definitions: [lean, ...fragments] }, selectionVariables: used };
}

/** Where variables are used, not where they are defined. */
function variablesIn(node: ASTNode): VariableNode[] {
  const found: VariableNode[] = [];
  visit(node, { VariableDefinition: () => false, Variable: (variable) => void found.push(variable) });
  return found;
}
