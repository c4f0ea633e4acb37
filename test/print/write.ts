import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/** Writes an artefact, by its path from the project's root, and says on standard output what became of it. */
export function write(path: string, text: string): void {
  const file = join(root, path);
  const before = read(file);
  mkdirSync(dirname(file), { recursive: true });
  if (before !== text) writeFileSync(file, text);
  process.stdout.write(`${before === text ? 'the same' : before === undefined ? 'new     ' : 'CHANGED '}  ${path}\n`);
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
