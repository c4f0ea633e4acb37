import { pathOf, type Expression, type Statement } from './ast.ts';
import { eachFile, inRooms, isGenerated, type SourceFile } from './tree.ts';

/** Lines that a file may have, and those that we wish it had at the most. */
export const mostLines = 300;
export const wishedLines = 150;

/** Facts are long; what reads and loads them is not. */
function isData({ path }: SourceFile): boolean {
  return /^db\/reference\/[^/]+\//.test(path);
}

export function lineCount({ text }: SourceFile): number {
  return text.trimEnd().split('\n').length;
}

/** Files that are read by people, and so have a length. */
export function isProse(file: SourceFile): boolean {
  return file.path.endsWith('.ts') && !isData(file) && !isGenerated(file);
}

export const length = eachFile(isProse, function* (file) {
  const lines = lineCount(file);
  if (lines > mostLines) yield file.at(0, `${lines} lines: ${mostLines} at the most. Part it by what its halves are for.`);
});

/** An index gathers; what it exports of its own has no file where one would look for it. Only the graph's index makes something. */
export const index = eachFile(
  (file) => inRooms(file) && /(^|\/)index\.[jt]s$/.test(file.path),
  function* (file) {
    for (const statement of file.program.body) {
      if (statement.type === 'ExportDefaultDeclaration') yield file.at(statement.start, 'An index exports no values of its own.');
      if (statement.type !== 'ExportNamedDeclaration' || statement.exportKind === 'type' || statement.source) continue;
      const names = namesOf(statement.declaration, statement.specifiers.map(({ local }) => ('name' in local ? local.name : '')));
      const own = names.filter((name) => file.path !== 'schema/index.ts' || name !== 'schema');
      if (own.length > 0) yield file.at(statement.start, `An index exports no values of its own: give ${own.join(', ')} a file.`);
    }
  },
);

function namesOf(declaration: Extract<Statement, { type: 'ExportNamedDeclaration' }>['declaration'], otherwise: string[]): string[] {
  if (declaration?.type === 'VariableDeclaration') return declaration.declarations.map(({ id }) => ('name' in id ? id.name : '{ … }'));
  if (declaration?.type === 'FunctionDeclaration' || declaration?.type === 'ClassDeclaration') return [declaration.id?.name ?? 'it'];
  return otherwise;
}

/** The files that are run, by a process or a thread of its own, and so may act when they are loaded. */
const runnable = /^(src\/silkwire\.js|src\/[^/]+\/worker\.ts|test\/print\/all\.ts|test\/[^/]+\/main\.ts|test\/.+\.test\.ts|bench\/.+|codegen\.ts)$/;

/** Loading a file does nothing but declare: no call, no await, no loop at its top. Only the graph's types are built on loading. */
export const onImport = eachFile(
  (file) => !runnable.test(file.path),
  function* (file) {
    for (const statement of file.program.body) {
      if (acts(statement, file)) yield file.at(statement.start, 'This acts when the file is imported. Put it into a function that someone calls.');
    }
  },
);

const declarations = new Set([
  'ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration', 'ExportDefaultDeclaration', 'FunctionDeclaration', 'ClassDeclaration',
  'TSInterfaceDeclaration', 'TSTypeAliasDeclaration', 'TSModuleDeclaration', 'TSDeclareFunction',
]);

function acts(statement: Statement, file: SourceFile): boolean {
  if (statement.type === 'ExportNamedDeclaration' && statement.declaration) return acts(statement.declaration, file);
  if (statement.type === 'VariableDeclaration') return statement.declarations.some(({ init }) => init?.type === 'AwaitExpression');
  if (statement.type === 'ExpressionStatement' && file.room === 'schema') return !buildsGraph(statement.expression);
  return !declarations.has(statement.type);
}

/** `builder.objectType(…)`, and what is called on its result. */
function buildsGraph(expression: Expression): boolean {
  if (expression.type !== 'CallExpression' || expression.callee.type !== 'MemberExpression') return false;
  const { object } = expression.callee;
  return pathOf(object) === 'builder' || buildsGraph(object);
}
