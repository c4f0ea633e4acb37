import { describe, expect, test } from 'vitest';
import { SourceFile, type Finding, type Rule } from './tree.ts';

/** A tree of a few files: the path, and what is in it. */
export type Tree = Readonly<Record<string, string>>;

export interface Examples {
  /** Trees that break the rule, each under the one place of the finding: `src/a.ts:1`. */
  readonly broken: Readonly<Record<string, Tree>>;
  /** A tree that is near it and keeps it. */
  readonly kept: Tree;
}

/** Tests that a rule is kept by these files, that it would see what breaks it, and that it lets what is near be. */
export function rule(name: string, judge: Rule, files: readonly SourceFile[], { broken, kept }: Examples): void {
  describe(name, () => {
    test('is kept', () => {
      expect(told(judge(files))).toEqual([]);
    });
    test.each(Object.entries(broken))('would be broken at %s', (where, tree) => {
      expect(judge(planted(tree)).map((finding) => finding.where)).toEqual([where]);
    });
    test('lets what is near it be', () => {
      expect(told(judge(planted(kept)))).toEqual([]);
    });
  });
}

function planted(tree: Tree): SourceFile[] {
  return Object.entries(tree).map(([path, text]) => new SourceFile(path, text));
}

function told(findings: readonly Finding[]): string[] {
  return findings.map(({ where, what }) => `${where}  ${what}`);
}
