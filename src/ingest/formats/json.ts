import { checkJsonDepth, endOfString, type DeepItem } from '../document.ts';
import { InvalidDocument, type Reading } from '../item.ts';
import { DEFAULT_MAX_DEPTH } from '../xml-outline.ts';
import { cutOff, refusal } from './story.ts';

/** These stand in a list in place of a story: one that nests too deep; the last, where the list breaks off; one that is no JSON, or what is none around the stories. */
const tooDeep = 'nests too deep';
const breaksOff = 'breaks off';
const broken = 'is broken: ';
const brokenAround = 'is broken around them: ';

/** A JSON text as a value, within the budget of depth: of a story that is deeper than that, that is no JSON, or in which the text breaks off, stands a mark alone. @throws InvalidDocument */
export function parseJson(text: string): unknown {
  const deep = checkJsonDepth(text);
  const json = deep.length === 0 ? text : without(text, deep);
  try {
    return JSON.parse(json);
  } catch (error) {
    const list = listIn(json);
    if (list.stories.length > 0) return wholeStoriesOf(json, list, detailOf(error));
    throw new InvalidDocument(`It is not well-formed JSON (${detailOf(error)}): it may be cut short; get the whole of it again.`, { cause: error });
  }
}

/** Offsets of a text, `end` exclusive. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** A list of stories in a text that is no JSON as a whole. */
interface BrokenList {
  /** Its objects, as far as their brackets are closed. */
  readonly stories: readonly Span[];
  /** Where it stands; `end` is the text's, if it is not closed. */
  readonly span: Span;
  /** Whether all that is opened is closed. */
  readonly complete: boolean;
}

/** The objects of the outermost array, of the arrays in that, or of the outermost object's "items". */
function listIn(text: string): BrokenList {
  const open: number[] = [];
  const stories: Span[] = [];
  const isList = () => open.every((mark) => mark === 0x5b) || (open.length === 2 && open[0] === 0x7b && open[1] === 0x5b && isItems);
  let [start, story, end, isItems] = [0, -1, text.length, false];
  for (let at = 0; at < text.length; at++) {
    const mark = text.charCodeAt(at);
    if (mark === 0x22) at = endOfString(text, at);
    else if (mark === 0x5b || mark === 0x7b) {
      if (mark === 0x7b && open.length > 0 && isList()) story = at;
      open.push(mark);
      if (open.length === 2 && open[0] === 0x7b && mark === 0x5b) {
        isItems = /"items"\s*:\s*$/.test(text.slice(Math.max(0, at - 40), at));
        if (isItems) start = at;
      }
    } else if (mark === 0x5d || mark === 0x7d) {
      // One too many after a story ends no list.
      if (mark === 0x7d && open.length > 0 && isList()) continue;
      if (mark === 0x5d && open.length === 2 && isItems) end = at + 1;
      open.pop();
      if (mark === 0x7d && open.length > 0 && isList()) stories.push({ start: story, end: at + 1 });
      if (open.length < 2) isItems = false;
    }
  }
  return { stories, span: { start, end }, complete: open.length === 0 };
}

/** What of a broken text is whole, with a mark for what is not. */
function wholeStoriesOf(text: string, { stories, span, complete }: BrokenList, detail: string): unknown {
  const items = stories.map(({ start, end }) => attempt(text.slice(start, end)));
  const list: unknown[] = items.map(({ value, flaw }) => value ?? broken + flaw);
  if (!complete) list.push(breaksOff);
  else if (items.every(({ flaw }) => flaw === undefined)) list.push(brokenAround + detail);
  if (text.trimStart().startsWith('[')) return list;
  const before = `${text.slice(0, span.start)}[]`;
  const whole = [`${before}${text.slice(span.end)}`, `${before}}`].map(attempt).find(({ flaw }) => flaw === undefined)?.value;
  return { ...(typeof whole === 'object' ? whole : {}), items: list };
}

function attempt(json: string): { readonly value?: unknown; readonly flaw?: string } {
  try {
    return { value: JSON.parse(json) };
  } catch (error) {
    return { flaw: detailOf(error) };
  }
}

function detailOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function without(text: string, deep: readonly DeepItem[]): string {
  const kept = deep.map(({ start }, n) => text.slice(deep[n - 1]?.end ?? 0, start));
  return [...kept, text.slice(deep.at(-1)?.end ?? 0)].join(JSON.stringify(tooDeep));
}

/** Refuses what stands in a list in place of a story; `otherwise` says what is wrong with it where it is not known. */
export function refused(item: unknown, place: string, otherwise: string): Reading {
  if (item === breaksOff) return cutOff(place, 'It breaks off here, so stories may be missing: get the whole file and import it again.');
  return refusal(place, flawOf(item, otherwise));
}

function flawOf(item: unknown, otherwise: string): string {
  if (item === tooDeep) return `Its arrays and objects nest deeper than ${DEFAULT_MAX_DEPTH} levels, so it is not read.`;
  const text = typeof item === 'string' ? item : '';
  if (text.startsWith(brokenAround)) return `What stands around the stories is not well-formed JSON (${text.slice(brokenAround.length)}), so stories may be missing: mend it in the file.`;
  return text.startsWith(broken) ? `It is not well-formed JSON (${text.slice(broken.length)}): mend it in the file.` : otherwise;
}
