import { datesIn, type TextDate } from './dates.ts';
import { roles } from './lexicon/roles.ts';
import { landsIn, moneyOf } from './lexicon/currencies.ts';
import { currencies, currencyCodes, magnitudes, measures, numberWords, peopleWords } from './lexicon/units.ts';
import { functionWords, months } from './lexicon/words.ts';
import { countsPeople } from './tolls.ts';
import { matchesAt } from './sticky.ts';
import { tokenize, type Token } from './tokens.ts';

/** A number that the text states, with what it counts: `text.slice(start, end)` is `text`. */
export interface Figure {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: number;
  /** The other end of a range: 7 in "5 to 7 percent"; null otherwise. */
  readonly valueTo: number | null;
  /** An ISO 4217 code, "percent", "people", a measure ("km", "bcm", "MW"), or the noun that is counted: "companies". */
  readonly unit: string;
  /** ISO 4217; null where it is no money. */
  readonly currency: string | null;
  /** When it was so, by EDTF level 0: "2017"; null where the sentence does not say. */
  readonly period: string | null;
}

/** 1,200,000 and 12,00,000; 1 200 000, with any space; 1,5 as 1.5; 1.5. */
const digits = String.raw`\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?(?!\d)|\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d)|\d+,\d{1,2}(?![\d,])|\d+(?:\.\d+)?`;
const tens = [...numberWords].filter(([, value]) => value >= 20 && value < 100).map(([word]) => word).join('|');
const ones = [...numberWords].filter(([, value]) => value < 10).map(([word]) => word).join('|');
/** "Forty-one" before "forty". */
const spelled = `(?:${tens})-(?:${ones})|${[...numberWords.keys()].join('|')}`;
const large = String.raw`lakh crore|lakhs?|crores?|hundred|thousand|million|billion|trillion|mln|bln|trn|bn|mn|tn`;
const range = String.raw`\s?(?:[-–—]|to|and)\s?`;
const sign = String.raw`(?:US|U\.S\.|CA|C|AU|A|HK|NZ|NT|S|R|Mex|J)?\$|(?<!\p{L})(?:Rs\.?|[KUT]?Sh|Tk|RM|Rp)|[€£¥₸₽₺₹₴₾₩₼֏₮₪₦₱₫฿₵₡₲৳]`;
const units = [...measures.keys()].toSorted((a, b) => b.length - a.length).map((unit) => unit.replace('/', '\\/')).join('|');

const signBefore = new RegExp(String.raw`(?:${sign}|(?<![\p{L}\p{N}])(?:${currencyCodes}))\s?$`, 'iu');
const money = new RegExp(String.raw`(${digits})(?:${range}(?:${sign})?(${digits}))?(?:[\s-]?(${large}|[mbk](?![a-z])))?(?![\d])`, 'yiu');
const moneyAfter = new RegExp(String.raw`(?<![\p{L}\p{N}.,-])(${digits}|${spelled})(?:${range}(${digits}))?(?:\s(${large}))?[\s-](?=\p{L})`, 'yiu');
const percent = new RegExp(String.raw`(?<![\p{L}\p{N}.,-])(${digits}|${spelled})(?:${range}(${digits}))?(?:\s(${large}))?\s?(%|percent(?!age)|per cent)(?!\p{L})`, 'yiu');
const measured = new RegExp(String.raw`(?<![\p{L}\p{N}.,$€£-])(${digits}|${spelled})(?:${range}(${digits}|${spelled}))?(?:[\s-](${large}))?(?:\s|-)?(${units})(?![\p{L}-])`, 'yiu');
const magnitude = new RegExp(String.raw`\bmagnitude(?:\sof)?[\s-](\d\.\d)\b|(?<![\p{N}.])(\d\.\d)[\s-]magnitude\b`, 'giu');
const counted = new RegExp(String.raw`(?<![\p{L}\p{N}.,$€£:+/#-])(${digits}|${spelled})(?:${range}(${digits}|${spelled}))?(?:\s(${large}))?(?![\p{N}%:]|[.,]\d|-?\p{L})`, 'yiu');

const ofWhole = new RegExp(String.raw`^ (?:out )?of (?:the |its |their |his |her |all )?(?:${digits}|${spelled})(?= )`, 'i');

/** Words that the name of some money begins with. */
const moneyWords = new Set([...currencies.keys(), ...currencyCodes.toLowerCase().split('|')].flatMap((name) => [name.split(' ', 1)[0] ?? '', `${name}s`].map((word) => word.replace(/\.$/, ''))));

const code = new RegExp(`^(?:${currencyCodes})$`, 'i');

/** What else is known of a text. */
interface Around {
  /** Where words begin that name people by their country: "Syrians". */
  readonly peoples: ReadonlySet<number>;
  /** Up to here capitals say nothing of a word: a headline in title case. */
  readonly titleEnd: number;
  /** Countries that the text names, the most named first. */
  readonly countries: readonly string[];
}

const nothingAround: Around = { peoples: new Set(), titleEnd: 0, countries: [] };

/** The figures of a text of these words in their order, each with the period that its sentence gives. */
export function figuresIn(text: string, tokens: readonly Token[], dates: readonly TextDate[], { peoples, titleEnd, countries }: Around = nothingAround): Figure[] {
  // Forms that begin with a number are looked for where one stands, not at each character.
  const read = new Uint8Array(text.length);
  for (const { start, end } of dates) read.fill(1, start, end);
  const [numbers, prices]: [number[], number[]] = [[], []];
  for (const token of tokens) {
    const { start, key } = token;
    const digit = isDigit(text.charCodeAt(start));
    if (read[start] === 0 && (digit || numberWords.has(key))) numbers.push(start);
    const price = digit ? (maySign(text, start) ? start : -1) : gluedPrice(text, token);
    if (price >= 0) prices.push(price);
  }
  const found: Omit<Figure, 'period'>[] = [];
  const add = (start: number, end: number, number: Amount, unit: string, currency: string | null): void => {
    if (read[start] === 1 || read[end - 1] === 1) return;
    read.fill(1, start, end);
    found.push({ start, end, text: text.slice(start, end), value: number.value, valueTo: number.valueTo, unit, currency });
  };
  for (const match of matchesAt(text, money, prices)) {
    const before = signBefore.exec(text.slice(Math.max(0, match.index - longestSign), match.index))?.[0];
    const currency = before === undefined ? undefined : codeOf(before, countries);
    if (before && currency) add(match.index - before.length, match.index + match[0].length, amount(match[1], match[2], match[3]), currency, currency);
  }
  for (const match of matchesAt(text, moneyAfter, numbers)) {
    const name = moneyAt(text, match.index + match[0].length, countries, match[3] !== undefined);
    if (name) add(match.index, name.end, amount(match[1], match[2], match[3]), name.code, name.code);
  }
  for (const match of matchesAt(text, percent, numbers)) add(match.index, match.index + match[0].length, amount(match[1], match[2], match[3]), 'percent', null);
  for (const match of text.matchAll(magnitude)) add(match.index, match.index + match[0].length, amount(match[1] ?? match[2]), 'magnitude', null);
  for (const match of matchesAt(text, measured, numbers)) {
    const unit = measures.get(String(match[4]).toLowerCase());
    const end = match.index + match[0].length;
    if (isNoMeasure(match[0], text.slice(end, end + 30))) read.fill(1, match.index, end);
    else if (unit) add(match.index, end, amount(match[1], match[2], match[3]), unit, null);
  }
  for (const match of matchesAt(text, counted, numbers)) {
    const end = match.index + match[0].length;
    if (isNoCount(text, match.index, end, String(match[1]))) continue;
    const around = { peoples, titleEnd: /^\d/.test(String(match[1])) ? titleEnd : 0 };
    const isOne = /^(?:one|1)$/i.test(String(match[1]));
    const noun = nounAfter(text, end, around, isOne) ?? (isOne ? undefined : partOf(text, end, around)) ?? (!isOne && countsPeople(text, match.index, end, match[3] !== undefined) ? { end, unit: 'people' } : undefined);
    if (noun) add(match.index, noun.end, amount(match[1], match[2], match[3]), noun.unit, null);
  }
  return found.toSorted((a, b) => a.start - b.start).map((figure) => ({ ...figure, period: periodOf(text, figure, dates) }));
}

/** The same of a text that is read for nothing else. */
export function figuresOf(text: string, publishedOn: string | null): Figure[] {
  return figuresIn(text, tokenize(text), datesIn(text, publishedOn), { ...nothingAround, countries: landsIn(text) });
}

/** "USD " and "Mex$ ", with room for what may not stand before them. */
const longestSign = 7;
const signed = new Set('$€£¥₸₽₺₹₴₾₩₼֏₮₪₦₱₫฿₵₡₲৳.');

/** Of a number, or of millions, billions and thousands. */
const maybeLastOfPrice = new Set('0123456789mbkMBK');

/** Where the number begins in "Rs500"; -1 where there is none. */
function gluedPrice(text: string, { start, end, shape }: Token): number {
  if (shape === 'LOWER' || end - start > 19 || !maybeLastOfPrice.has(text[end - 1] ?? '')) return -1;
  const digit = text.slice(start, end).search(/\d/);
  return digit > 0 && digit < 4 ? start + digit : -1;
}

/** "Rs 5", "USD 5", "$5": a sign, a capital or a small letter after one. */
function maySign(text: string, start: number): boolean {
  const at = /\s/.test(text[start - 1] ?? '') ? start - 2 : start - 1;
  const isUpper = (n: number): boolean => (text[n] ?? '') >= 'A' && (text[n] ?? '') <= 'Z';
  return signed.has(text[at] ?? '') || isUpper(at) || isUpper(at - 1);
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

interface Amount {
  readonly value: number;
  readonly valueTo: number | null;
}

function amount(low: string | undefined, high?: string, scale?: string): Amount {
  const times = scale === undefined ? 1 : (magnitudes.get(scale.toLowerCase()) ?? 1);
  // 74.8 × 10⁶ in binary is 74799999.99999999.
  const of = (written: string): number => Number(((inWords(written.toLowerCase()) ?? numberOf(written)) * times).toPrecision(15));
  return { value: of(low ?? ''), valueTo: high === undefined ? null : of(high) };
}

/** Commas and spaces part thousands, but a comma before one or two last digits. */
function numberOf(written: string): number {
  return Number(/^\d+,\d{1,2}$/.test(written) ? written.replace(',', '.') : written.replaceAll(/[,\s]/g, ''));
}

/** A number in words, "forty-one" too; undefined for one in digits. */
function inWords(written: string): number | undefined {
  const parts = written.split('-').map((word) => numberWords.get(word));
  return parts.reduce((sum: number | undefined, part) => (sum === undefined || part === undefined ? undefined : sum + part), 0);
}

/** The name of money that begins here, the longest: "Danish crowns", "CFA francs". "Pounds of" are weighed, unless there are millions. */
function moneyAt(text: string, at: number, countries: readonly string[], isLarge: boolean): { end: number; code: string } | undefined {
  const words = /^[\p{L}.]+(?: [\p{L}.]+(?: [\p{L}]+(?: [\p{L}]+)?)?)?/u.exec(text.slice(at, at + 50))?.[0] ?? '';
  if (!moneyWords.has((words.split(' ', 1)[0] ?? '').toLowerCase().replace(/\.$/, ''))) return undefined;
  for (let to = words.length; to > 0; to = words.lastIndexOf(' ', to - 1)) {
    const written = words.slice(0, to).replace(/\.$/, '');
    const found = text[at + written.length] === '-' ? undefined : codeOf(written, countries);
    if (found !== undefined) return /^pounds?$/i.test(written) && !isLarge && text.startsWith(' of ', at + to) ? undefined : { end: at + written.length, code: found };
  }
  return undefined;
}

/** "Pesos" in a story of the Philippines are theirs. */
function codeOf(written: string | undefined, countries: readonly string[]): string | undefined {
  const word = String(written).trim().toLowerCase();
  if (code.test(word)) return word === 'rmb' ? 'CNY' : word.toUpperCase();
  const own = moneyOf(word.replace(/[s.]$/, ''), countries) ?? moneyOf(word.replace(/\.$/, ''), countries);
  return own ?? currencies.get(word) ?? currencies.get(word.replace(/s$/, '')) ?? currencies.get(word.replace(/^.*\$$/, '$'));
}

/** An age ("58-year-old"), a time before or after another ("three days later"), how long a gathering lasts ("a two-day summit"). */
function isNoMeasure(written: string, after: string): boolean {
  if (/^[\s-]old\b/.test(after)) return true;
  if (!/(?:second|minute|hour|day|week|month|year|decade)s?$/i.test(written)) return false;
  return /^ (?:after|before|later|earlier|ago|since|prior|running|on(?! [A-Z]))\b/.test(after) || (/-/.test(written) && /^ (?:[a-z]+ )?(?:visit|trip|tour|summit|forum|conference|meeting|talks|congress|session|exhibition|stay|festival|event|gathering|seminar|workshop)\b/i.test(after));
}

const definite = new Set(['the', 'our', 'their', 'its', 'his', 'her', 'other', 'these', 'those', 'both', 'but']);

/** A year, a day, an age, a number in a name: "2024 elections", "October 22", "Resolution 1325". */
function isNoCount(text: string, start: number, end: number, written: string): boolean {
  if (/^(?:19|20)\d{2}$/.test(written)) return true;
  const before = /([\p{L}.]+)\s$/u.exec(text.slice(Math.max(0, start - 20), start))?.[1] ?? '';
  const word = before.replace(/\.$/, '').toLowerCase();
  if ((months.has(word) && Number(written) <= 31) || /^(?:resolution|article|no|chapter|section|page|paragraph|room|flight|group|unit|block|line|route|highway|phase|part|class|grade|type|version|level|track|district|school|channel|protocol|age|aged)$/.test(word)) return true;
  // "The two countries", "our two countries", "the other three", "the world's two largest": told before, or known.
  if (!/\d/.test(written) && (definite.has(word) || /[’']s $/.test(text.slice(Math.max(0, start - 3), start)))) return true;
  const after = /^\s([\p{L}]+)/u.exec(text.slice(end, end + 20))?.[1] ?? '';
  return months.has(after.toLowerCase()) && /^\p{Lu}/u.test(after) && Number(written) <= 31;
}

/** Between a number and what it counts stand no such words. */
const stops = new Set(['thirds', 'quarters', 'fifths', 'sixths', 'sevenths', 'eighths', 'tenths', 'halves', 'years', 'times', 'others', 'others', 'is', 'was', 'this', 'has', 'as', 'its', 'his', 'us', 'yes', 'across', 'unless', 'versus', 'minus', 'plus', 'always', 'perhaps', 'sides', 'ones', 'thus', 'less', 'series', 'news', 'economics', 'politics']);
/** They end as plurals do: "two bus drivers", "25 natural-gas fields", "three previous occasions". */
const singulars = new Set(['bus', 'gas', 'crisis', 'virus', 'campus', 'census', 'status', 'bonus', 'corpus', 'basis', 'analysis', 'tennis', 'electronics', 'logistics', 'sports', 'customs', 'overseas']);
const isSingular = (noun: string): boolean => singulars.has(noun.replace(/^.*-/, '')) || /[a-z]{2}ous$/.test(noun);
const irregular = new Set(['people', 'men', 'women', 'children', 'police', 'cattle', 'sheep', 'aircraft', 'media', 'staff', 'personnel', 'crew', 'dead', 'killed', 'injured', 'wounded', 'missing', 'arrested', 'detained', 'evacuated', 'displaced', 'hospitalized', 'servicemen', 'businessmen', 'policemen', 'schoolchildren', 'troops']);

/** Whose members are people; those of a bloc are states. */
const memberOf = new Set(['crew', 'family', 'staff', 'team', 'party', 'gang', 'cabinet', 'council', 'parliament', 'board', 'committee', 'cast', 'faculty', 'band', 'squad', 'union', 'community', 'delegation', 'commission', 'jury', 'tribe']);

/** Words between a number and the noun that it counts. */
const mostBetween = 3;

/** The plural noun that a number counts; and what we call it. */
function nounAfter(text: string, at: number, { peoples, titleEnd }: Pick<Around, 'peoples' | 'titleEnd'>, isOne: boolean): { end: number; unit: string } | undefined {
  const words = [...text.slice(at, at + 80).matchAll(/(\s)([\p{L}’'-]+)/gu).take(mostBetween + 2)];
  let expected = 0;
  for (const [n, match] of words.slice(0, mostBetween + 1).entries()) {
    const word = String(match[2]);
    const lower = word.toLowerCase();
    if (match.index !== expected) return undefined;
    expected = match.index + match[0].length;
    // "Search and rescue workers".
    if (functionWords.has(lower) && !(n === 0 && (lower === 'of' || lower === 'more' || lower === 'new')) && !(n === 1 && lower === 'and' && /^\ssearch$/i.test(words[0]?.[0] ?? ''))) {
      return undefined;
    }
    if (n === 0 && lower === 'of') return undefined;
    const isPeople = peoples.has(at + match.index + 1) && /(?:s|men)$/.test(lower);
    if (isPeople) return { end: at + expected, unit: 'people' };
    if (isOne && isPerson(lower)) return { end: at + expected, unit: 'people' };
    // "If one takes it": what is one is no plural.
    if (isOne && lower.endsWith('s') && !lower.endsWith('ss')) return undefined;
    const isName = /^\p{Lu}/u.test(word) && at >= titleEnd;
    const isPlural = irregular.has(lower) || (!isName && /..(?:wo)?men$/.test(lower) && lower !== 'specimen' && lower !== 'regimen') || (/[^s’']s$/.test(lower) && !stops.has(lower) && !isSingular(lower) && !isName) || (/[^s]s$/.test(lower) && peopleWords.has(lower));
    // "One police officer", "two police posts".
    const isBefore = (memberOf.has(lower) && words[n + 1]?.[2] === 'members') || (lower === 'police' && /^(?:officers?|officials?|chiefs?|posts?|stations?|cars?|vehicles?)$/.test(words[n + 1]?.[2] ?? ''));
    if (!isPlural || isBefore) {
      if (stops.has(lower) || /[’']s$/.test(lower)) return undefined;
      continue;
    }
    // "12 power plants": the noun is the last of two plurals only where the first is none.
    return { end: at + expected, unit: lower === 'members' && !memberOf.has(words[n - 1]?.[2]?.toLowerCase() ?? '') ? lower : unitOf(lower) };
  }
  return undefined;
}

/** "49 of the 105 seats": of what the others are. */
function partOf(text: string, at: number, around: Pick<Around, 'peoples' | 'titleEnd'>): { end: number; unit: string } | undefined {
  const whole = ofWhole.exec(text.slice(at, at + 40));
  const noun = whole && nounAfter(text, at + whole[0].length, around, false);
  return noun ? { end: at, unit: noun.unit } : undefined;
}

/** One of those whom `peopleWords` and `roles` have: "one citizen". */
function isPerson(noun: string): boolean {
  return noun === 'person' || noun === 'child' || /..(?:wo)?man$/.test(noun) || peopleWords.has(`${noun}s`) || (noun.endsWith('y') && peopleWords.has(noun.replace(/y$/, 'ies'))) || roles.has(noun);
}

function unitOf(noun: string): string {
  const singular = noun.replace(/ies$/, 'y').replace(/men$/, 'man').replace(/s$/, '');
  return peopleWords.has(noun) || /..(?:wo)?men$/.test(noun) || roles.has(singular) ? 'people' : noun;
}

/** "$58bn, | up from $45bn | in 2024", "12 percent | against the same period of | 2024", "in 2025, | up from | $45bn": the date is another's. */
function compares(between: string, isBefore: boolean): boolean {
  const comparing = /\b(?:(?:up|down) (?:\S+ (?:percent )?)?from|compared (?:with|to)|(?:against|versus)(?= (?:\P{L}{0,2}\d|the same|a year)| $))\b/u.exec(between);
  return comparing !== null && (isBefore || !/\d/.test(between.slice(comparing.index + comparing[0].length)));
}

/** The date nearest to it in its own sentence. */
function periodOf(text: string, { start, end }: { readonly start: number; readonly end: number }, dates: readonly TextDate[]): string | null {
  let best: TextDate | undefined;
  let shortest = 90;
  for (const date of dates) {
    if (date.end < start - 90) continue;
    if (date.start > end + 90) break;
    // "More than a year ago" compares.
    if (text.slice(date.start, date.end).endsWith(' ago')) continue;
    // A day is when it was said or done, not what a figure is for.
    if (/\d{2}-\d{2}$/.test(date.from) && !/^\d{4}-\d{2}$/.test(date.from)) continue;
    const [a, b] = date.start >= end ? [end, date.start] : [date.end, start];
    if (compares(text.slice(a, b), date.start >= end) || (date.start >= end && /\bto $/.test(text.slice(Math.max(0, start - 3), start)) && /^ from \P{L}{0,2}\d/u.test(text.slice(a, a + 9)))) continue;
    const distance = b - a + (date.start >= end ? 0 : 15);
    if (distance < shortest && !/[.!?]\s+["“]?\p{Lu}|[;\n]/u.test(text.slice(a, b + 1))) [best, shortest] = [date, distance];
  }
  if (!best) return null;
  return best.to === null ? best.from : `${best.from}/${best.to}`;
}
