import { pathOf } from './ast.ts';
import { eachFile, inRooms, isGenerated, type Finding, type SourceFile } from './tree.ts';

/** What a test looks into is whatever came; `Data` alone says so, and no room may. */
const sayingAny = new Set(['test/kit/newsroom.ts']);

/** A type that is no type. */
export const anyType = eachFile(
  (file) => !sayingAny.has(file.path) && !isGenerated(file),
  function* (file) {
    for (const node of file.nodes) {
      if (node.type === 'TSAnyKeyword') yield file.at(node.start, 'No any: write unknown and look, or say what it is.');
    }
  },
);

/** Errors that the compiler was told not to see, and work that was put off. */
export const silenced = eachFile(
  () => true,
  (file) => [
    ...occurrences(file, /@ts-(ignore|nocheck|expect-error)/g, ([found]) => `No ${found}: mend what the compiler says.`),
    ...occurrences(file, /(?:\/\/|\/\*|^\s*\*).*\b(TO[D]O|FIX[M]E)\b/gm, ([, found]) => `No ${found}: do it, or make it an issue.`),
  ],
);

function occurrences(file: SourceFile, pattern: RegExp, what: (match: RegExpExecArray) => string): Finding[] {
  return [...file.text.matchAll(pattern)].map((match) => file.at(match.index, what(match)));
}

/** Tests that are run alone, or never. `skipIf` says why, and is free. */
export const skippedTests = eachFile(
  ({ room }) => room === 'test',
  function* (file) {
    for (const node of file.nodes) {
      if (node.type === 'CallExpression' && /^(test|it|describe|suite|bench)\.(.+\.)?(only|skip|todo)(\.|$)/.test(pathOf(node.callee) ?? '')) {
        yield file.at(node.start, 'A test that is run alone or skipped proves nothing. Mend or delete it.');
      }
    }
  },
);

/** Output is for a person, through the command line's own words or the log. */
export const consoleCalls = eachFile(inRooms, function* (file) {
  for (const node of file.nodes) {
    // In a browser a warning is how a page's author is told.
    const isAllowed = file.path.startsWith('src/web/') && pathOf(node) === 'console.warn';
    if (!isAllowed && node.type === 'MemberExpression' && /^(globalThis\.)?console\./.test(pathOf(node) ?? '')) {
      yield file.at(node.start, 'No console in the rooms: write to process.stdout in a command, or to the log.');
    }
  }
});
