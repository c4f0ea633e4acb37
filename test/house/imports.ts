import { posix } from 'node:path';
import { textOf, type Node } from './ast.ts';
import type { SourceFile } from './tree.ts';

/** One import of a file, static or dynamic, of a value or of a type. */
export interface Import {
  /** The file's path from the root, or a package's name: `db/page.ts`, `kysely`, `node:fs`. */
  readonly target: string;
  readonly isFile: boolean;
  /** Nothing is loaded at run time: `import type`. Node loads a file though all that is named of it are inline types. */
  readonly typeOnly: boolean;
  readonly offset: number;
}

const known = new WeakMap<SourceFile, readonly Import[]>();

export function importsOf(file: SourceFile): readonly Import[] {
  let imports = known.get(file);
  if (!imports) known.set(file, (imports = [...findImports(file)]));
  return imports;
}

function* findImports(file: SourceFile): Generator<Import> {
  const of = (specifier: string, typeOnly: boolean, offset: number): Import => {
    const isFile = specifier.startsWith('.');
    const target = isFile ? posix.join(posix.dirname(file.path), specifier) : packageOf(specifier);
    return { target, isFile, typeOnly, offset };
  };
  for (const node of file.nodes) {
    const from = sourceOf(node);
    if (from) yield of(from.source.value, from.typeOnly, node.start);
    if (node.type === 'ImportExpression') yield of(textOf(node.source) ?? '(computed)', false, node.start);
    if (node.type === 'TSImportType') yield of(node.source.value, true, node.start);
  }
}

function sourceOf(node: Node) {
  if (node.type === 'ImportDeclaration') return { source: node.source, typeOnly: node.importKind === 'type' };
  if (node.type === 'ExportAllDeclaration') return { source: node.source, typeOnly: node.exportKind === 'type' };
  if (node.type === 'ExportNamedDeclaration' && node.source) return { source: node.source, typeOnly: node.exportKind === 'type' };
  return undefined;
}

/** `graphql` of `graphql/utilities`, `@pothos/core` of itself, `node:*` as it stands. */
function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return specifier;
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}
