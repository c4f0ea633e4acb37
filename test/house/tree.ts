import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodesOf, parse, type Node, type Program } from './ast.ts';

const root = join(import.meta.dirname, '..', '..');

/** The parts of the house; everything a client runs is in the first three. */
export const rooms = ['db', 'schema', 'src'];

/** A file of the project. Paths are from its root, with forward slashes. */
export class SourceFile {
  readonly path: string;
  readonly text: string;
  #program: Program | undefined;
  #nodes: readonly Node[] | undefined;

  constructor(path: string, text: string) {
    this.path = path;
    this.text = text;
  }

  get room(): string {
    return this.path.split('/')[0] ?? '';
  }

  /** Parsed when first asked for. */
  get program(): Program {
    return (this.#program ??= parse(this.path, this.text));
  }

  /** All that is in it, in the order of the text. */
  get nodes(): readonly Node[] {
    return (this.#nodes ??= [...nodesOf(this.program)]);
  }

  /** A finding at an offset of the text. */
  at(offset: number, what: string): Finding {
    return { where: `${this.path}:${this.text.slice(0, offset).split('\n').length}`, what };
  }
}

/** What breaks a rule: `db/page.ts:12`, and what to do instead. */
export interface Finding {
  readonly where: string;
  readonly what: string;
}

/** A rule of the house: gives what breaks it among these files. */
export type Rule = (files: readonly SourceFile[]) => Finding[];

/** A rule that looks at one file at a time, of those that `applies` lets in. */
export function eachFile(applies: (file: SourceFile) => boolean, judge: (file: SourceFile) => Iterable<Finding>): Rule {
  return (files) => files.filter(applies).flatMap((file) => [...judge(file)]);
}

export function inRooms({ room }: SourceFile): boolean {
  return rooms.includes(room);
}

/** Typed documents, which `codegen.ts` writes: for the compiler, not for a reader. */
export function isGenerated({ path }: SourceFile): boolean {
  return path.endsWith('/operations.ts');
}

/** All TypeScript and JavaScript that is written by us. */
export function readCode(): SourceFile[] {
  return read(['{db,schema,src,test,bench}/**/*.{ts,js,mjs}', '*.{ts,js,mjs}']);
}

/** Every text file of the project, what `.gitignore` names left out. */
export function readTexts(): SourceFile[] {
  return read(['**/*.{ts,js,mjs,json,md,yml,yaml,html,css,graphql,sql,xml,sh}', '**/{Dockerfile,.npmrc,.oxlintrc.json,.gitignore}', '.ci/*', '.github/**/*.*']);
}

function read(patterns: string[]): SourceFile[] {
  const left = new Set(['node_modules', 'data', '.git']);
  const paths = globSync(patterns, { cwd: root, exclude: (path) => left.has(path.split(/[\\/]/)[0] ?? '') });
  const files = [...new Set(paths.map((path) => path.replaceAll('\\', '/')))].toSorted();
  return files.map((path) => new SourceFile(path, readFileSync(join(root, path), 'utf8')));
}
