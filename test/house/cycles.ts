import { importsOf } from './imports.ts';
import type { Finding, SourceFile } from './tree.ts';

/** Files that import each other in a ring; a type is an import, too. Each ring is told once, at its first file. */
export function cycles(files: readonly SourceFile[]): Finding[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const done = new Set<string>();
  const told = new Set<string>();
  const findings: Finding[] = [];
  const visit = (file: SourceFile, trail: readonly string[]) => {
    const seenAt = trail.indexOf(file.path);
    if (seenAt >= 0) {
      const ring = trail.slice(seenAt);
      const key = ring.toSorted().join();
      if (!told.has(key)) findings.push({ where: file.path, what: `${[...ring, file.path].join(' -> ')}. Move what both need into a file of its own.` });
      told.add(key);
      return;
    }
    if (done.has(file.path)) return;
    for (const { target } of importsOf(file)) {
      const next = byPath.get(target);
      if (next) visit(next, [...trail, file.path]);
    }
    done.add(file.path);
  };
  for (const file of files) visit(file, []);
  return findings;
}
