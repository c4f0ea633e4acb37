import { checkJsonDepth, endOfString, type DeepItem } from '../document.ts';
import { InvalidDocument } from '../item.ts';
import { DEFAULT_MAX_DEPTH } from '../xml-outline.ts';

/** Stands in a list in place of a story that nests too deep. */
const tooDeep = 'nests too deep';

/** Stands at the end of a list that breaks off, in place of its last story. */
const breaksOff = 'breaks off';

/** A JSON text as a value, within the budget of depth: of a story that is deeper than that, and of one in which the text breaks off, stands a mark alone. @throws InvalidDocument */
export function parseJson(text: string): unknown {
  const deep = checkJsonDepth(text);
  const json = deep.length === 0 ? text : without(text, deep);
  try {
    return JSON.parse(json);
  } catch (error) {
    const whole = wholeStoriesOf(json);
    if (whole !== undefined) return whole;
    const detail = error instanceof Error ? error.message : String(error);
    throw new InvalidDocument(`It is not well-formed JSON (${detail}): it may be cut short; get the whole of it again.`);
  }
}

/** Of a text that breaks off in a list of stories, what comes before that; undefined of any other. */
function wholeStoriesOf(text: string): unknown {
  const open: number[] = [];
  let [end, closing] = [-1, ''];
  for (let at = 0; at < text.length; at++) {
    const mark = text.charCodeAt(at);
    if (mark === 0x22) at = endOfString(text, at);
    else if (mark === 0x5b || mark === 0x7b) {
      open.push(mark);
      if (open.length === 2 && open[0] === 0x7b && mark === 0x5b) closing = /"items"\s*:\s*$/.test(text.slice(Math.max(0, at - 40), at)) ? ']}' : '';
    } else if (mark === 0x5d || mark === 0x7d) {
      open.pop();
      const isInList = open.length === 1 ? open[0] === 0x5b : open.length === 2 && open[0] === 0x7b && open[1] === 0x5b && closing !== '';
      if (mark === 0x7d && isInList) end = at + 1;
      else if (open.length < 2) end = -1;
    }
  }
  if (open.length === 0 || end === -1) return undefined;
  try {
    return JSON.parse(`${text.slice(0, end)},${JSON.stringify(breaksOff)}${open[0] === 0x5b ? ']' : closing}`);
  } catch {
    return undefined;
  }
}

function without(text: string, deep: readonly DeepItem[]): string {
  const kept = deep.map(({ start }, n) => text.slice(deep[n - 1]?.end ?? 0, start));
  return [...kept, text.slice(deep.at(-1)?.end ?? 0)].join(JSON.stringify(tooDeep));
}

/** What is wrong with what stands in a list in place of a story; `otherwise` where it is not known. */
export function flawOf(item: unknown, otherwise: string): string {
  if (item === breaksOff) return 'It breaks off here, so stories may be missing: get the whole file and import it again.';
  return item === tooDeep ? `Its arrays and objects nest deeper than ${DEFAULT_MAX_DEPTH} levels, so it is not read.` : otherwise;
}
