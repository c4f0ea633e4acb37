import type { TextDate } from '../dates.ts';
import type { Found } from '../phrases.ts';
import type { Naming, Story } from '../story.ts';
import { tokenAt, type Token } from '../tokens.ts';

/** What a word of a text is, if it is not to be read as a word: the name of a country, person or body, another name, a day, a number, money. */
type Kind = 'C' | 'P' | 'O' | 'X' | 'D' | 'N' | 'M';

/** By token. */
export type Kinds = readonly (Kind | undefined)[];

const kindOf: Readonly<Record<Naming['kind'], Kind>> = { COUNTRY: 'C', PERSON: 'P', ORGANIZATION: 'O', EVENT: 'O' };

/** What the words of a story are. */
export function kindsOf({ text, tokens }: Story, namings: readonly Naming[], dates: readonly TextDate[]): Kinds {
  const kinds: (Kind | undefined)[] = Array.from({ length: tokens.length });
  let next = 0;
  for (let n = 0; n < tokens.length; n += 1) {
    const { start, end, key, shape, opens, inHeadline } = tokenAt(tokens, n);
    while (next < dates.length && (dates[next]?.end ?? 0) <= start) next += 1;
    const date = dates[next];
    if (date && date.start <= start && end <= date.end) kinds[n] = 'D';
    else if (key >= '0' && key < ':') kinds[n] = /[$€£]\s?$/.test(text.slice(Math.max(0, start - 2), start)) ? 'M' : 'N';
    else if (shape === 'TITLE' && !opens && !inHeadline) kinds[n] = 'X';
  }
  for (const { kind, from, to } of namings) kinds.fill(kindOf[kind], from, to);
  return kinds;
}

/** What stands for names: their own meaning tells nothing. */
const standIns: Readonly<Partial<Record<Kind, string>>> = { C: 'country', P: 'smith' };

/** The word whose meaning counts at a token: its own, or what stands for it. */
export function wordAt(tokens: readonly Token[], kinds: Kinds, at: number): string {
  const kind = kinds[at];
  return (kind && standIns[kind]) ?? tokenAt(tokens, at).key;
}

/** Words that tie others together: they tell nothing themselves. */
export const ties = new Set(('a an the of in on at to for from by with and or but as is are was were be been being has have had will would could may might should shall can its his her their our this that these those it he she they we i you not no also then there who which what when where while than more most some any all each both other another into over under after before since until during between among against about out up down off').split(' '));

/** Shorter ones tell nothing. */
const shortest = 3;

/** It may tell an event: neither a name nor a number, nor a word that ties others together; of a body's name only one that is known to tell events. */
export function mayTell(token: Token, kind: Kind | undefined, isTold: boolean): boolean {
  return (kind === undefined || (kind === 'O' && isTold)) && token.key.length >= shortest && !ties.has(token.key);
}

const modals = new Set(['will', 'would', 'could', 'may', 'might', 'should', 'shall', 'can']);
const negations = new Set(['not', 'no', 'never', 'without']);
const auxiliaries = new Set(['has', 'have', 'had', 'was', 'were', 'is', 'are', 'been', 'be']);
/** In words: so far back a "will" or "not" is looked for. */
const back = 4;

/** A sentence, as its words are read: tokens `from` to `to` (exclusive). */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  /** A day stands in it. */
  readonly isDated: boolean;
  /** Among the sentences of the body; 0 is its first. */
  readonly rank: number;
}

/** How a word ends. */
function endingOf(key: string): string {
  if (key.endsWith('ed')) return 'ed';
  if (key.endsWith('ing')) return 'ing';
  const stem = key.endsWith('s') ? key.slice(0, -1) : key;
  if (stem.endsWith('tion') || stem.endsWith('ment') || stem.endsWith('sion')) return 'tion';
  if (key.endsWith('s')) return 's';
  return /(?:al|ive|ous|ic|able|ly)$/.test(key) ? 'adj' : '-';
}

/** By their first part: forms of two, put together once. There are few, and a text that was looked up before is found sooner. */
const joined = new Map<string, Map<string, string>>();

/** "dated ed", "strong SUMMIT". */
function join(what: string, of: string): string {
  let those = joined.get(what);
  if (!those) joined.set(what, (those = new Map()));
  let form = those.get(of);
  if (form === undefined) those.set(of, (form = `${what} ${of}`));
  return form;
}

/** What is seen of word `at` besides what it means: how it ends, what stands beside it, where its sentence is, which phrases of the lexicon it belongs to. */
export function formsOf({ tokens }: Story, kinds: Kinds, { from, to, isDated, rank }: Sentence, at: number, phrases: readonly Found[]): string[] {
  const ending = endingOf(tokenAt(tokens, at).key);
  const beside = (n: number): string => {
    if (n < from || n >= to) return '_';
    const { key } = tokenAt(tokens, n);
    return ties.has(key) ? key : (kinds[n] ?? 'w');
  };
  const forms = [join('e', ending), join(join('before', ending), beside(at - 1)), join(join('after', ending), beside(at + 1)), rank === 0 ? 'first' : rank === 1 ? 'second' : 'later', isDated ? join('dated', ending) : 'undated'];
  let [modal, negated, helped] = [false, false, false];
  for (let n = Math.max(from, at - back); n < at; n += 1) {
    const { key } = tokenAt(tokens, n);
    modal ||= modals.has(key);
    negated ||= negations.has(key);
    helped ||= auxiliaries.has(key);
  }
  if (modal) forms.push('modal');
  if (negated) forms.push('negated');
  if (helped) forms.push(join('aux', ending));
  for (const { trigger, from: first, to: last, stands } of phrases) {
    if (at < first || at >= last) continue;
    const sort = !stands ? 'unfit' : trigger.weak || trigger.lead || trigger.headline ? 'weak' : 'strong';
    forms.push(sort, join(sort, trigger.type));
    if (!isDated) forms.push(join(join('undated', sort), trigger.type));
  }
  // Only phrases can say the same twice.
  return phrases.length > 1 ? [...new Set(forms)] : forms;
}
