import { keyOf } from './key.ts';

/** How a token is written. CAPS is two capitals or more and no small letter ("BRICS"); NONE is a script without case. */
export type Shape = 'LOWER' | 'TITLE' | 'CAPS' | 'NUMBER' | 'NONE';

/** What stands between a token and the one before: OTHER is any punctuation that parts names. */
export type Glue = 'SPACE' | 'HYPHEN' | 'DOT' | 'COMMA' | 'OPEN' | 'OTHER';

/** A word of the text: `text.slice(start, end)`, without a possessive ’s. Offsets are UTF-16 code units. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Folded: small letters without accents or apostrophes; what names are compared by. */
  readonly key: string;
  readonly shape: Shape;
  readonly glue: Glue;
  /** It is followed by ’s, or by ’ after an s. */
  readonly possessive: boolean;
  /** From 0; the headline is a sentence of its own. */
  readonly sentence: number;
  /** It begins a sentence, a quotation or a part after a colon: its capital says nothing. */
  readonly opens: boolean;
  readonly inHeadline: boolean;
}

/** What stands before the first token and after the last. */
export const edge: Token = {
  start: -1, end: -1, key: '', shape: 'NONE', glue: 'OTHER', possessive: false, sentence: -1, opens: false, inHeadline: false,
};

export function tokenAt(tokens: readonly Token[], n: number): Token {
  // Asked for tokens[-1] once, V8 looks up each token by the slow way for names: everything here asks this way.
  return n < 0 || n >= tokens.length ? edge : (tokens[n] as Token);
}

/** "Co-operation", initials ("U.S."), then words: with inner apostrophes, with a web address's end ("Orda.kz"), with a plus ("C5+1"). */
const word =
  /[Cc]o-oper\p{Ll}+|(?:\p{Lu}\.){2,}\p{Lu}?(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʻʼ‘`][\p{L}\p{M}\p{N}]+)*(?:\+\p{N}{1,2}|\.(?:kz|uz|kg|tj|tm|ru|com|org|net|az|am|ge|ua|media|news|info|io|eu|uk)(?![\p{L}\p{N}]))?/gu;

const ownsAfter = /^['’](?:\s|$)/;

const apostrophes = new Set("'’‘`");

function endsInS(written: string): boolean {
  const last = written[written.length - 1];
  return last === 's' || last === 'S';
}

/** A word after which a full stop ends no sentence. */
const abbreviations = new Set([
  'mr', 'mrs', 'ms', 'dr', 'prof', 'gen', 'col', 'lt', 'maj', 'capt', 'sgt', 'sen', 'rep', 'gov', 'st', 'no', 'vs', 'jan', 'feb', 'mar', 'apr',
  'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec', 'inc', 'ltd', 'co', 'corp', 'jr', 'sr', 'ts', 'kh', 'ch', 'sh', 'zh', 'yu', 'ya', 'ye', 'approx', 'rev', 'hon', 'adm', 'brig',
]);

/** The words of a text; `headlineEnd` is the offset at which its headline ends, 0 where it has none. Takes time linear in the text. */
export function tokenize(text: string, headlineEnd = 0): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let last = 0;
  let previous = edge;
  for (let at = wordFrom(text, 0); at; at = wordFrom(text, last)) {
    const { found, index } = at;
    const possessive = found.length > 2 && endsInS(found) && apostrophes.has(found[found.length - 2] ?? '');
    const end = index + found.length - (possessive ? 2 : 0);
    const written = possessive ? found.slice(0, -2) : found;
    const between = text.slice(last, Math.min(index, last + 8));
    const inHeadline = index < headlineEnd;
    // Most words have but a space before them, which ends nothing and opens nothing; nor do a comma and a hyphen.
    const follows = between === ' ' && tokens.length > 0;
    const isWithin = follows || between === ', ' || between === '-';
    const breaks = tokens.length > 0 && ((previous.inHeadline && !inHeadline) || (!isWithin && endsSentence(between, previous, written)));
    if (breaks) sentence += 1;
    const { key, shape } = readingOf(written);
    const token: Token = {
      start: index,
      end,
      key,
      shape,
      glue: follows ? 'SPACE' : glueOf(between, previous),
      possessive: possessive || (endsInS(written) && ownsAfter.test(text.slice(index + found.length, index + found.length + 2))),
      sentence,
      opens: tokens.length === 0 || breaks || (!isWithin && /["“«:•]|—\s*$/.test(between)),
      inHeadline,
    };
    tokens.push(token);
    previous = token;
    last = index + found.length;
  }
  return tokens;
}

/** The first word at `from` or after it. Most are letters of ASCII with a space or a mark behind: they are found without the form. */
function wordFrom(text: string, from: number): { readonly found: string; readonly index: number } | undefined {
  let start = from;
  while (start < text.length && charsOf[text.charCodeAt(start)] === 'OTHER') start += 1;
  let end = start;
  while (charsOf[text.charCodeAt(end)] === 'WORD') end += 1;
  if (end > start && endsWord(text, start, end)) return { found: text.slice(start, end), index: start };
  word.lastIndex = start;
  const match = word.exec(text);
  return match ? { found: match[0], index: match.index } : undefined;
}

/** Of characters of ASCII: letters and digits, and those that no word has. After the rest a word may go on. */
const charsOf = Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  return /[A-Za-z0-9]/.test(char) ? 'WORD' : /['`+]/.test(char) ? 'TIE' : 'OTHER';
});

/** What stands behind letters or digits surely ends their word: no "U.S.", no "Orda.kz", no "Co-operation", no "Kazakhstan’s". */
function endsWord(text: string, start: number, end: number): boolean {
  const next = text.charCodeAt(end);
  if (end === text.length) return true;
  if (charsOf[next] !== 'OTHER') return false;
  if (text[end] === '.') return end + 1 === text.length || charsOf[text.charCodeAt(end + 1)] === 'OTHER';
  return text[end] !== '-' || end - start !== 2;
}

/** How words seen lately are read: texts repeat themselves, and a key that is the same string is found sooner. */
const readings = new Map<string, Pick<Token, 'key' | 'shape'>>();
const mostReadings = 20_000;
/** Longer ones come once. */
const longestReading = 30;

function readingOf(written: string): Pick<Token, 'key' | 'shape'> {
  const known = readings.get(written);
  if (known) return known;
  const reading = { key: keyOf(written.replace(/^([Cc]o)-(?=oper)/, '$1')), shape: shapeOf(written) };
  if (written.length > longestReading) return reading;
  if (readings.size >= mostReadings) readings.clear();
  readings.set(written, reading);
  return reading;
}

function endsSentence(between: string, before: Token, next: string): boolean {
  if (between.includes('\n')) return true;
  // 'They shouted "Shame!" and left'.
  if (/[!?…,.]["”’»]+\s/.test(between) && /^\p{Ll}{2}/u.test(next)) return false;
  if (!/^["”’»)\]]*[.!?…]+["”’»)\]]*\s/.test(between)) return false;
  if (between.startsWith('. ') && (abbreviations.has(before.key) || (before.end - before.start === 1 && before.shape !== 'NUMBER'))) return false;
  return true;
}

function glueOf(between: string, before: Token): Glue {
  // "Johnson & Johnson", "S&P".
  if (between === ' & ') return 'SPACE';
  if (between === '&' || between === '-') return 'HYPHEN';
  if (between === ', ') return 'COMMA';
  if (/^[ \u00a0\u2009\u202f]+$/.test(between)) return 'SPACE';
  if (/^[‐‑–/]$/.test(between)) return 'HYPHEN';
  if (/^\. ?$/.test(between) && (before.end - before.start === 1 || abbreviations.has(before.key))) return 'DOT';
  // "Dz.Bayar": initials of two letters.
  if (between === '.' && before.shape === 'TITLE' && before.end - before.start === 2) return 'DOT';
  if (/^["”»]? ?[([]$/.test(between)) return 'OPEN';
  return 'OTHER';
}

function shapeOf(written: string): Shape {
  if (/^\p{N}/u.test(written) && !/\p{L}/u.test(written)) return 'NUMBER';
  if (/^[\p{Lu}\p{Lt}]/u.test(written)) return /\p{Ll}/u.test(written) || !/[\p{Lu}].*[\p{Lu}\p{N}]/u.test(written) ? 'TITLE' : 'CAPS';
  if (/^\p{Ll}/u.test(written)) return 'LOWER';
  if (/^\p{N}/u.test(written)) return /\p{Ll}/u.test(written) ? 'LOWER' : 'CAPS';
  return 'NONE';
}

/** It may be (part of) a name: it begins with a capital, or its script has none. */
export function isCapital({ shape }: Token): boolean {
  return shape === 'TITLE' || shape === 'CAPS';
}

/** Nothing but a space, a hyphen or an initial's dot parts it from the one before. */
export function isJoined({ glue }: Token): boolean {
  return glue === 'SPACE' || glue === 'HYPHEN' || glue === 'DOT';
}
