import { pathOf, textOf, type Expression, type Node } from './ast.ts';
import { eachFile } from './tree.ts';

/** The environment is read in one place, which checks all of it before anything starts. Tests and benchmarks set it. */
export const environment = eachFile(
  // Before any module, src/silkwire.js says how libraries are to run.
  ({ path, room }) => path !== 'src/config.ts' && path !== 'src/silkwire.js' && !['test', 'bench', '.ci'].includes(room),
  function* (file) {
    for (const node of file.nodes) {
      const reads =
        (node.type === 'MemberExpression' && /^(globalThis\.)?process\.env$/.test(pathOf(node) ?? '')) ||
        (node.type === 'VariableDeclaration' && node.declarations.some(({ id, init }) => init && pathOf(init) === 'process' && id.type === 'ObjectPattern' && picks(id, 'env'))) ||
        (node.type === 'ImportDeclaration' && node.source.value === 'node:process' && node.specifiers.some((one) => one.type === 'ImportSpecifier' && 'name' in one.imported && one.imported.name === 'env'));
      if (reads) yield file.at(node.start, 'Only src/config.ts reads the environment. Add a setting there and take it as an argument.');
    }
  },
);

function picks(pattern: Extract<Node, { type: 'ObjectPattern' }>, name: string): boolean {
  return pattern.properties.some((one) => one.type === 'Property' && one.key.type === 'Identifier' && one.key.name === name);
}

const databases = new Set(['sqlite', 'postgres', 'postgresql']);

/** What differs between the databases is a member of Dialect; nobody asks which one it is. */
export const dialect = eachFile(
  ({ path, room }) => room !== 'test' && path !== 'db/sqlite.ts' && path !== 'db/postgres.ts',
  function* (file) {
    for (const node of file.nodes) {
      if (asksWhich(node)) yield file.at(node.start, 'Nobody asks which database it is: make what differs a member of Dialect, and answer it in sqlite.ts and postgres.ts.');
    }
  },
);

function asksWhich(node: Node): boolean {
  const namesOne = (side: Node) => databases.has(textOf(side) ?? '');
  if (node.type === 'BinaryExpression') return ['===', '!==', '==', '!='].includes(node.operator) && [node.left, node.right].some((side) => side.type !== 'PrivateIdentifier' && namesOne(side));
  if (node.type === 'SwitchCase') return node.test !== null && namesOne(node.test);
  return node.type === 'MemberExpression' && /(^|\.)dialect\.name$/.test(pathOf(node) ?? '');
}

/** A story becomes public in release.ts, whoever or whatever asks. */
export const release = eachFile(
  ({ path, room }) => room === 'src' && path !== 'src/editing/release.ts',
  function* (file) {
    for (const node of file.nodes) {
      if (publishes(node)) yield file.at(node.start, 'A story becomes public in src/editing/release.ts and nowhere else.');
    }
  },
);

function publishes(node: Node): boolean {
  if (node.type === 'Property') return isStatus(node.key) && mayBePublished(node.value);
  return node.type === 'AssignmentExpression' && /(^|\.)status$/.test(pathOf(node.left) ?? '') && mayBePublished(node.right);
}

function isStatus(key: Node): boolean {
  return (key.type === 'Identifier' && key.name === 'status') || textOf(key) === 'status';
}

function mayBePublished(value: Node): boolean {
  if (value.type === 'ConditionalExpression') return mayBePublished(value.consequent) || mayBePublished(value.alternate);
  return textOf(value) === 'PUBLISHED';
}

const queries = /(^|\.)(selectFrom|insertInto|updateTable|deleteFrom|mergeInto|replaceInto|selectNoFrom)$/;

/** Everything that says SQL is in db/. */
export const sqlInDb = eachFile(
  ({ room }) => room === 'src' || room === 'schema',
  function* (file) {
    for (const node of file.nodes) {
      if (saysSql(node)) yield file.at(node.start, 'SQL is said in db/ alone: make it a function there, named for its noun.');
    }
  },
);

function saysSql(node: Node): boolean {
  if (node.type === 'TaggedTemplateExpression') return /^sql(\.|$)/.test(pathOf(node.tag) ?? '');
  if (node.type !== 'CallExpression') return false;
  return (pathOf(node.callee) ?? '').startsWith('sql.') || queries.test(lastName(node.callee));
}

/** The method's name, though it is called on the result of another call. */
function lastName(callee: Expression): string {
  return callee.type === 'MemberExpression' && 'name' in callee.property ? String(callee.property.name) : (pathOf(callee) ?? '');
}

