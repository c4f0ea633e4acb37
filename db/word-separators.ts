const part = /[\p{L}\p{N}]/u;

/** Beyond these scripts there are letters, and pictures. */
const lastOfScripts = 0x30ff;
const pictures = '\u{1f000}-\u{1f0ff}\u{1f300}-\u{1faff}';

/** All that parts words, as a list of ranges between the brackets of a pattern: dashes, quotation marks, commas of any script. */
export const separators = rangesOf((code) => !part.test(String.fromCodePoint(code))) + pictures;

function rangesOf(isIn: (code: number) => boolean): string {
  const ranges: string[] = [];
  let first = 0;
  // Not from 0: no stored text has it.
  for (let code = 1; code <= lastOfScripts + 1; code++) {
    const inside = code <= lastOfScripts && isIn(code);
    if (inside && first === 0) first = code;
    if (inside || first === 0) continue;
    ranges.push(code - 1 === first ? String.fromCodePoint(first) : `${String.fromCodePoint(first)}-${String.fromCodePoint(code - 1)}`);
    first = 0;
  }
  return ranges.join('');
}
