import { townAt } from './event-place.ts';
import { deeds } from './lexicon/deeds.ts';
import { spelled } from './lexicon/forms.ts';
import { furtherDeeds } from './lexicon/further-deeds.ts';
import { roles } from './lexicon/roles.ts';
import { triggers, type Trigger } from './lexicon/triggers.ts';
import { months, weekdays } from './lexicon/words.ts';
import type { Story } from './story.ts';
import { isCapital, tokenAt, type Token } from './tokens.ts';

/** A trigger's words, ready to be compared. */
export interface Ready extends Omit<Trigger, 'words' | 'near' | 'not' | 'without'> {
  readonly near: ReadonlySet<string> | null;
  readonly not: ReadonlySet<string>;
  readonly without: ReadonlySet<string> | null;
  readonly rank: number;
}

/** Words of the lexicon that stand in a text: tokens `from` to `to` (exclusive). */
export interface Hit {
  readonly trigger: Ready;
  readonly from: number;
  readonly to: number;
}

/** The same, with whether all that its row asks for stands beside it. */
export interface Found extends Hit {
  readonly stands: boolean;
}

interface Phrase {
  readonly ready: Ready;
  readonly words: readonly string[];
}

/** Those that begin with one word: alone; and where a second follows with which some go on, all that may stand there. */
interface Beginning {
  readonly alone: Phrase[];
  readonly longer: Map<string, Phrase[]>;
}

const lexicon: { phrases?: Map<string, Beginning> } = {};

function readied(): Map<string, Beginning> {
  if (lexicon.phrases) return lexicon.phrases;
  const phrases = new Map<string, Beginning>();
  for (const [rank, { words, near, not, without, ...rest }] of [...triggers, ...deeds, ...furtherDeeds].entries()) {
    const ready: Ready = { ...rest, near: near ? new Set(near.split(',')) : null, not: new Set((not ?? '').split(',')), without: without ? new Set(without.split(',')) : null, rank };
    for (const phrase of spelled(words).map((one) => one.split(/[ -]/))) {
      const [first = '', second] = phrase;
      const beginning = phrases.get(first) ?? { alone: [], longer: new Map<string, Phrase[]>() };
      phrases.set(first, beginning);
      if (second === undefined) beginning.alone.push({ ready, words: phrase });
      else beginning.longer.set(second, [...(beginning.longer.get(second) ?? []), { ready, words: phrase }]);
    }
  }
  for (const { alone, longer } of phrases.values()) for (const [second, own] of longer) longer.set(second, [...alone, ...own]);
  lexicon.phrases = phrases;
  return phrases;
}

/** All words of the lexicon that stand in the sentence of tokens `from` to `to`. */
export function phrasesIn(story: Story, from: number, to: number): Found[] {
  const phrases = readied();
  const found: Found[] = [];
  for (let at = from; at < to; at += 1) {
    const beginning = phrases.get(tokenAt(story.tokens, at).key);
    if (!beginning) continue;
    const longer = beginning.longer.size > 0 ? beginning.longer.get(tokenAt(story.tokens, at + 1).key) : undefined;
    for (const { ready, words } of longer ?? beginning.alone) {
      if (at + words.length > to || !goesOn(story.tokens, at, words)) continue;
      found.push({ trigger: ready, from: at, to: at + words.length, stands: stands(story, ready, at, at + words.length, from, to) });
    }
  }
  return found;
}

/** Its third word follows, and those after it: the first two were looked up. */
function goesOn(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  for (let n = 2; n < words.length; n += 1) if (tokenAt(tokens, at + n).key !== words[n]) return false;
  return true;
}

/** Somebody who is known by name or office stands shortly before this word of the sentence that begins at `first`. */
export function isSomebodys({ tokens, taken, covering }: Story, at: number, first: number): boolean {
  for (let n = Math.max(first, at - actorReach); n < at; n += 1) if (taken[n] === 1 || covering[n] !== undefined || roles.has(tokenAt(tokens, n).key)) return true;
  return false;
}

/** "Came to | Astana", "to | the Hague". */
function isPlace(story: Story, at: number): boolean {
  return townAt(story, at) !== undefined || (tokenAt(story.tokens, at).key === 'the' && townAt(story, at + 1) !== undefined);
}

/** In words. */
const actorReach = 8;

const voting = new Set(['vote', 'votes', 'voted', 'voting']);
const electing = /^(?:votes?|voted|voting) (?:for|in) (?:an? |the |its |their )?(?:\p{Ll}+ ){0,3}(?:parliament|house|assembly|lawmakers|legislature|deputies|president)\b/u;
const awaited = new Set(['due', 'expected']);
const guests = new Set(['president', 'minister', 'premier', 'secretary', 'chancellor', 'king', 'envoy', 'delegation', 'leader', 'pope', 'representative']);

/** "The foreign minister is due in Brussels": somebody is expected somewhere. */
function isAwaited(tokens: readonly Token[], taken: Uint8Array, from: number, to: number): boolean {
  const where = tokenAt(tokens, to);
  if (!(where.key === 'the' || (isCapital(where) && !months.has(where.key)))) return false;
  for (let n = Math.max(0, from - 4); n < from; n += 1) if (taken[n] === 1 || guests.has(tokenAt(tokens, n).key)) return true;
  return false;
}

/** What did not happen is no event of these. */
const negated: ReadonlySet<Trigger['type']> = new Set(['CONFLICT', 'DISASTER', 'COERCION', 'PROTEST', 'AGREEMENT', 'AID']);

const strikes = new Set(['strike', 'strikes']);

/** Where these were told of, a strike is theirs. */
const armed = /\b(?:air ?strikes?|missiles?|drones?|warplanes?|bomb(?:s|ed|ing)?)\b/i;

function isArmed(text: string, at: number): boolean {
  return armed.test(text.slice(Math.max(0, at - strikeReach), at)) && !labour.test(text.slice(Math.max(0, at - 80), at + 80));
}

/** UTF-16 code units. */
const strikeReach = 400;
const labour = /\b(?:on strike|workers?|unions?|pay|wages?|teachers?|miners|dockers|nurses|doctors|pilots|drivers|staff|rail|railway|walkout)\b/i;

/** "Vows to strike Iran", "strikes on Paktika": an army's; but "a strike on Tuesday" is of workers. */
function isNoWalkout({ text, tokens, taken, covering }: Story, at: number): boolean {
  const [next, name] = [tokenAt(tokens, at + 1), tokenAt(tokens, at + 2)];
  if (isArmed(text, tokenAt(tokens, at).start)) return true;
  if (isCapital(next) && next.glue === 'SPACE' && (taken[at + 1] === 1 || covering[at + 1] !== undefined)) return true;
  return next.key === 'on' && isCapital(name) && !months.has(name.key) && !weekdays.has(name.key);
}

function stands(story: Story, { type, near, not, without, by, at: isAtPlace }: Ready, from: number, to: number, first: number, last: number): boolean {
  const { text, tokens, taken, covering } = story;
  if ((isAtPlace && !isPlace(story, to)) || (by && !isSomebodys(story, from, first))) return false;
  // "Votes for a new parliament" elects one; parliaments that vote elect nobody.
  if ((type === 'ELECTION' || type === 'POLICY') && voting.has(tokenAt(tokens, from).key) && electing.test(text.slice(tokenAt(tokens, from).start, tokenAt(tokens, from).start + 70))) return type === 'ELECTION';
  for (let n = Math.max(first, from - 2); n < Math.min(last, to + 2); n += 1) if ((n < from || n >= to) && not.has(tokenAt(tokens, n).key)) return false;
  // "Growth is expected in Kenya", "due in June": no guest.
  if (type === 'VISIT' && awaited.has(tokenAt(tokens, from).key) && !isAwaited(tokens, taken, from, to)) return false;
  // "They did not meet".
  if ((type === 'TALKS' || type === 'VISIT') && tokenAt(tokens, from - 1).key === 'not') return false;
  // "No shelling was heard", "no arrests".
  if (tokenAt(tokens, from - 1).key === 'no' && negated.has(type)) return false;
  // "Shanghai Cooperation Organization", "War and Peace Bank": a word of a name tells nothing; but "the Fifth Caspian Summit" is one.
  if (taken[from] === 1 && covering[from] !== undefined && !(type === 'SUMMIT' && covering[from].to === to)) return false;
  if (type === 'PROTEST' && from + 1 === to && strikes.has(tokenAt(tokens, from).key) && isNoWalkout(story, from)) return false;
  // "Angry about the strike": nobody strikes here.
  if (type === 'PROTEST' && tokenAt(tokens, from - 1).key === 'the' && tokenAt(tokens, from - 2).key === 'about') return false;
  if (without !== null && isNear(tokens, without, from, to, first, last)) return false;
  if (near === null) return true;
  // "Will meet Putin": whom they meet is named.
  if (type === 'TALKS' && taken[to] === 1 && isCapital(tokenAt(tokens, to))) return true;
  // "Came to power" says it by itself.
  for (let n = from + 1; n < to; n += 1) if (near.has(tokenAt(tokens, n).key)) return true;
  return isNear(tokens, near, from, to, first, last);
}

const millions = /^\d+(?:m|mn|mln|bn|bln|tn)$/;

/** One of these words stands at most nine away, on either side. */
function isNear(tokens: readonly Token[], words: ReadonlySet<string>, from: number, to: number, first: number, last: number): boolean {
  // "$500mn" is of millions.
  const isOfMoney = words.has('million');
  for (let n = Math.max(first, from - 9); n < Math.min(last, to + 9); n += 1) if ((n < from || n >= to) && (words.has(tokenAt(tokens, n).key) || (isOfMoney && tokenAt(tokens, n).key < ':' && millions.test(tokenAt(tokens, n).key)))) return true;
  return false;
}
