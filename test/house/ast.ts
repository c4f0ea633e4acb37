import { parseAst } from 'vitest/node';

/** A file's syntax tree, ESTree with TypeScript's nodes. Vitest's own parser: TypeScript 7 has none that stands alone. */
export type Program = ReturnType<typeof parseAst>;
export type Statement = Program['body'][number];
export type Expression = Extract<Statement, { type: 'ExpressionStatement' }>['expression'];
type SwitchCase = Extract<Statement, { type: 'SwitchStatement' }>['cases'][number];
type Property = Extract<Extract<Expression, { type: 'ObjectExpression' }>['properties'][number], { type: 'Property' }>;
type Target = Extract<Expression, { type: 'AssignmentExpression' }>['left'];
type TypeNode = Extract<Statement, { type: 'TSTypeAliasDeclaration' }>['typeAnnotation'];
type Pattern = Extract<Statement, { type: 'VariableDeclaration' }>['declarations'][number]['id'];

/** What the rules look at; a tree holds other nodes, which they let pass. */
export type Node = Statement | Expression | SwitchCase | Property | Property['key'] | Target | TypeNode | Pattern;

export function parse(path: string, text: string): Program {
  return parseAst(text, { lang: path.endsWith('.ts') ? 'ts' : 'js', astType: 'ts' }, path);
}

/** Every node below and including `node`, in the order of the text. */
export function* nodesOf(node: unknown): Generator<Node> {
  if (Array.isArray(node)) {
    for (const item of node) yield* nodesOf(item);
  } else if (typeof node === 'object' && node !== null) {
    // Whatever has a type's name is a node of the parser's.
    if ('type' in node && typeof node.type === 'string') yield node as Node;
    for (const value of Object.values(node)) yield* nodesOf(value);
  }
}

/** `a.b.c` of a chain of names, whatever the brackets and question marks; undefined where something else is in it. */
export function pathOf(node: Node): string | undefined {
  if (node.type === 'ChainExpression') return pathOf(node.expression);
  if (node.type === 'Identifier') return node.name;
  if (node.type === 'ThisExpression') return 'this';
  if (node.type !== 'MemberExpression') return undefined;
  const object = pathOf(node.object);
  const name = node.computed ? textOf(node.property) : 'name' in node.property ? node.property.name : undefined;
  return object === undefined || name === undefined ? undefined : `${object}.${String(name)}`;
}

/** The value of a string as it is written, casts taken off; undefined of anything else. */
export function textOf(node: Node): string | undefined {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined;
  if (node.type === 'TemplateLiteral') return node.expressions.length === 0 ? (node.quasis[0]?.value.cooked ?? undefined) : undefined;
  if (node.type === 'TSAsExpression' || node.type === 'TSSatisfiesExpression') return textOf(node.expression);
  return undefined;
}
