import { checkJsonDepth, type DeepItem } from '../document.ts';
import { InvalidDocument } from '../item.ts';
import { DEFAULT_MAX_DEPTH } from '../xml-outline.ts';

/** Stands in a list in place of a story that nests too deep. */
const tooDeep = 'nests too deep';

/** A JSON text as a value, within the budget of depth: of a story that is deeper than that stands a mark alone. @throws InvalidDocument */
export function parseJson(text: string): unknown {
  const deep = checkJsonDepth(text);
  try {
    return JSON.parse(deep.length === 0 ? text : without(text, deep));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new InvalidDocument(`It is not well-formed JSON (${detail}): it may be cut short; get the whole of it again.`);
  }
}

function without(text: string, deep: readonly DeepItem[]): string {
  const kept = deep.map(({ start }, n) => text.slice(deep[n - 1]?.end ?? 0, start));
  return [...kept, text.slice(deep.at(-1)?.end ?? 0)].join(JSON.stringify(tooDeep));
}

/** What is wrong with what stands in a list in place of a story; `otherwise` where it is not known. */
export function flawOf(item: unknown, otherwise: string): string {
  return item === tooDeep ? `Its arrays and objects nest deeper than ${DEFAULT_MAX_DEPTH} levels, so it is not read.` : otherwise;
}
