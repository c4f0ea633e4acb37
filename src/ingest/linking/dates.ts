import { isDay } from '../../../db/span.ts';
import { Calendar } from './calendar.ts';
import { lastSentence, sinceLast, upTo } from './clauses.ts';
import { matchesAt } from './sticky.ts';

/**
 * A date that the text states. `from` and `to` are EDTF level 0 ("2024", "2024-10", "2024-10-23"); where the year is
 * neither said nor to be known, ISO 8601's truncated form ("--10-23", "--04").
 */
export interface TextDate {
  readonly start: number;
  readonly end: number;
  readonly from: string;
  /** The last day, month or year of a span; null for a single one. */
  readonly to: string | null;
}

const month = '(Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)|Apr(?:il|\\.)|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const relativeYear = '(?:this|last|next) year|(?:the )?(?:current|previous|following) year';
const weekdayName = '(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)';
const through = '\\s?(?:[-–—]|to|until|through|and)\\s?';

type Read = (groups: readonly (string | undefined)[], calendar: Calendar) => { from: string; to?: string | null } | undefined;

/** What a form begins with, or what the word after its first is: it is tried where such stand, and not at each character. */
type Start = 'MONTH' | 'WEEKDAY' | 'DIGIT' | 'BEFORE_YEAR' | 'BEFORE_MONTH';
const starts: readonly (readonly [Start, RegExp])[] = [
  ['MONTH', /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/g],
  ['WEEKDAY', /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:Mon|Tues?|Wed|Thur?s?|Fri|Sat|Sun)\.(?= )|^(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY(?=[.:]\s)/gm],
  ['DIGIT', /\b\d/g],
];

/** In order: what an earlier form has read is not read again. */
const forms: readonly (readonly [form: RegExp, read: Read, start: Start | { readonly only: string }])[] = [
  [/\b(\d{4})-(\d{2})-(\d{2})\b/y, ([y, m, d]) => ({ from: `${y}-${m}-${d}` }), 'DIGIT'],
  [/\b(\d{2})\.(\d{2})\.((?:19|20)\d{2})\b/y, ([d, m, y]) => (Number(m) <= 12 && Number(d) <= 31 ? { from: `${y}-${m}-${d}` } : undefined), 'DIGIT'],
  [new RegExp(`\\b${weekdayName},? ${month} (\\d{1,2})(?:st|nd|rd|th)?(?:,? ((?:19|20)\\d{2})\\b)?(?![\\d–-])`, 'y'), ([name, m, d, y], calendar) => calendar.weekdayOf(name, m, d, y), 'WEEKDAY'],
  [new RegExp(`\\b${weekdayName},? (?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${month}(?:,? ((?:19|20)\\d{2})\\b)?`, 'y'), ([name, d, m, y], calendar) => calendar.weekdayOf(name, m, d, y), 'WEEKDAY'],
  [new RegExp(`\\b${month} (\\d{1,2})(?:st|nd|rd|th)?(?:${through}(?:${month} )?(\\d{1,2})(?:st|nd|rd|th)?(?![\\d.,%]*(?:\\d|%| percent)))?(?:,? (?:of )?((?:19|20)\\d{2}\\b|${relativeYear}))?(?!\\d)`, 'y'), ([m1, d1, m2, d2, y], calendar) => calendar.days(m1, d1, m2, d2, y), 'MONTH'],
  [new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)?(?: ${month})?${through}(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${month}(?:,? ((?:19|20)\\d{2})\\b)?`, 'y'), ([d1, m1, d2, m2, y], calendar) => calendar.days(m1 ?? m2, d1, m2, d2, y), 'DIGIT'],
  [new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${month}(?:,? (?:of )?((?:19|20)\\d{2}\\b|${relativeYear}))?`, 'y'), ([d, m, y], calendar) => calendar.days(m, d, undefined, undefined, y), 'DIGIT'],
  [new RegExp(`\\b${month}${through}${month},?(?: of)? ((?:19|20)\\d{2}\\b|${relativeYear})`, 'y'), ([m1, m2, y], calendar) => calendar.span(m1, m2, y), 'MONTH'],
  [new RegExp(`\\b${month},?(?: of)? ((?:19|20)\\d{2}\\b|${relativeYear})`, 'y'), ([m, y], calendar) => calendar.month(m, y), 'MONTH'],
  [new RegExp(`\\b(?:[Ii]n|[Ff]or|[Oo]f|[Ff]rom|[Oo]ver|[Dd]uring) ${month}(?:\\s?[-–—]\\s?| to | through )${month}\\b(?! \\d)`, 'y'), ([m1, m2], calendar) => calendar.span(m1, m2, undefined), 'BEFORE_MONTH'],
  [/\b(first|second|third|fourth) quarter(?: of)? ((?:19|20)\d{2}\b|(?:this|last|next|the) year)/gi, ([n, y], calendar) => calendar.part(n, 3, y), { only: 'quarter' }],
  [/\b(first|second|third|fourth) quarter\b(?! (?:of )?(?:the|19|20|this|last|next))/gi, ([n], calendar) => calendar.part(n, 3, undefined), { only: 'quarter' }],
  [/\b(first|second) half(?: of)? ((?:19|20)\d{2}\b|(?:this|last|next|the) year)/gi, ([n, y], calendar) => calendar.part(n, 6, y), { only: 'half' }],
  [/\b(?:between |from )?((?:19|20)\d{2})(?:[-–](?=\d)| to (?=\d{4})| and (?=\d{4})| through (?=\d{4}))((?:19|20)?\d{2})\b(?!-)/y, ([a, b = '']) => ({ from: String(a), to: b.length === 2 ? `${String(a).slice(0, 2)}${b}` : b }), 'BEFORE_YEAR'],
  [/\b(?:in|since|by|from|during|until|through|before|after|for|year|of|late|early|mid-?)\s((?:19|20)\d{2})\b(?![,.]?\d| (?:people|residents|tons|tonnes|[a-z]+s\b))/iy, ([y]) => ({ from: String(y) }), 'BEFORE_YEAR'],
  [/\b(?:[Tt]he|of|[Ii]ts|[Tt]heir|[Hh]is|[a-z]+[’']s) ((?:19|20)\d{2})(?= [a-zA-Z])/y, ([y]) => ({ from: String(y) }), 'BEFORE_YEAR'],
  [new RegExp(`\\b(?:[Ii]n|[Bb]y|[Ss]ince|[Uu]ntil|[Ll]ate|[Ee]arly|[Mm]id|of|for|[Ff]rom|[Dd]uring|([Ll]ast|[Nn]ext|this)|through|[Tt]he(?= ${month} [a-z]))[ -]${month}\\b(?! \\d)`, 'y'), ([which, , m], calendar) => calendar.month(m, undefined, which), 'BEFORE_MONTH'],
  [/\b(yesterday|today|tomorrow)\b/gi, ([word], calendar) => calendar.day(word), { only: 'day' }],
  [/\b(this) (?:morning|afternoon|evening)\b/gi, (_, calendar) => calendar.day('today'), { only: 'his ' }],
  [/\b(tonight|last night)\b/gi, ([word], calendar) => calendar.day(/^t/i.test(word ?? '') ? 'today' : 'yesterday'), { only: 'night' }],
  [/\b(\d{1,2})(?:st|nd|rd|th)? of (this|next|last|the current) month\b/y, ([d, which], calendar) => calendar.dayOf(d, which), 'DIGIT'],
  [/\b[Oo]n the (\d{1,2})(?:st|nd|rd|th)\b(?=[.,;:)!?]|$|\n| (?:and|but|in|at|to|with|for|when|after|before|as|by|from|he|she|it|they|we|the|an?|his|her|their|its)\b)/g, ([d], calendar) => calendar.dayOfMonth(d), { only: 'n the ' }],
  [new RegExp(`\\b(?:on )?${weekdayName} (?:of )?(last|this|next) week\\b(?![’'])`, 'y'), ([name, which], calendar) => calendar.weekdayIn(name, which), 'WEEKDAY'],
  [/\b(last|this|next) (week|month|year)\b/gi, ([which, what], calendar) => calendar.around(which, what), { only: ' ' }],
  [/\b(?:(last|this|next|over the|at the|on the) )(weekend)\b/gi, ([which], calendar) => calendar.weekend(which), { only: 'weekend' }],
  [/\b(\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (day|week|month|year|decade)s? ago\b/gi, ([n, what], calendar) => calendar.ago(n, what), { only: ' ago' }],
  [new RegExp(`\\b(?:(last|this|next|on) )?${weekdayName}(?:[-–]| and | to | through )${weekdayName}\\b`, 'y'), ([which, first, last], calendar) => calendar.weekdays(which, first, last), 'WEEKDAY'],
  [/^(MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY|SUNDAY)(?=[.:]\s)/my, ([name], calendar) => calendar.weekday(undefined, name), 'WEEKDAY'],
  [/(?<!\b[Tt]he )\b(Mon|Tues?|Wed|Thur?s?|Fri|Sat|Sun)\.(?= )/y, ([name], calendar) => calendar.weekday(undefined, name), 'WEEKDAY'],
  [/\b(?:(last|this|next|on) )?(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/y, ([which, name], calendar) => calendar.weekday(which, name), 'WEEKDAY'],
];

/** "Good Friday", "Black Friday": no day of last week. */
const holiday = /\b(?:Good|Black|Ash|Easter|Cyber|Holy|Bloody|Super|Palm) $/;

/** All dates of a text in their order, against the day of its publication (`YYYY-MM-DD`), if that is known. */
export function datesIn(text: string, publishedOn: string | null): TextDate[] {
  const found: TextDate[] = [];
  const read = new Uint8Array(text.length);
  let areHeadsToCome: boolean | undefined;
  const places = new Map<Start, number[]>(starts.map(([start, what]) => [start, [...text.matchAll(what)].map(({ index }) => index)]));
  places.set('WEEKDAY', (places.get('WEEKDAY') ?? []).flatMap((at) => withWhich(text, at)));
  places.set('BEFORE_MONTH', (places.get('MONTH') ?? []).map((at) => wordBefore(text, at)));
  places.set('BEFORE_YEAR', (places.get('DIGIT') ?? []).flatMap((at) => (text.startsWith('19', at) || text.startsWith('20', at) ? [wordBefore(text, at), at] : [])));
  for (const [form, reading, start] of forms) {
    const at = typeof start === 'string' ? (places.get(start) ?? []) : undefined;
    if (typeof start !== 'string' && !text.includes(start.only)) continue;
    for (const match of at ? matchesAt(text, form, at) : text.matchAll(form)) {
      const end = match.index + match[0].length;
      if (read[match.index] === 1 || read[end - 1] === 1 || (start === 'WEEKDAY' && holiday.test(text.slice(Math.max(0, match.index - 8), match.index)))) continue;
      const isFuture = (): boolean => (isHead(text, match.index, end) ? (areHeadsToCome ??= headsToCome(text)) : isToCome(text, match.index));
      const date = reading(match.slice(1), new Calendar(publishedOn, isFuture, () => isDone(text, match.index)));
      if (!date) continue;
      read.fill(1, match.index, end);
      found.push({ start: match.index, end, from: date.from, to: date.to && date.to !== date.from ? date.to : null });
    }
  }
  return ofThatMonth(text, ofThatYear(text, inItsYear(text, found.toSorted((a, b) => a.start - b.start))));
}

/** "Tuesday. The council meets in Osh.", a paragraph of its own. */
function isHead(text: string, start: number, end: number): boolean {
  return (start === 0 || text[start - 1] === '\n') && /^[.:]\s/.test(text.slice(end, end + 2));
}

const weekdayHead = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?=[.:]\s)/gim;
/** UTF-16 code units: a headline and a line below it. */
const top = 300;

/** Weekdays that head the paragraphs of one story are all to come, in an agenda, or all past. */
function headsToCome(text: string): boolean {
  if (/\b(?:week|day|month) ahead\b(?! of)|\bwhat to expect\b|\bcoming (?:week|up)\b|(?:^|\n)agenda\b/i.test(text.slice(0, top))) return true;
  const heads = [...text.matchAll(weekdayHead)];
  return heads.filter(({ index }) => isToCome(text, index)).length * 2 > heads.length;
}

/** "In 2022 the row went on, and in September": of that year, if it is of the same sentence. */
function inItsYear(text: string, dates: TextDate[]): TextDate[] {
  return dates.map((date, n) => {
    // "In 2019: on February 14 of that year ..., and in August".
    const before = dates.slice(Math.max(0, n - 3), n).findLast(({ from, start }) => from.length === 4 && date.start - start < 300) ?? dates[n - 1];
    const isBare = before !== undefined && /^\d{4}-\d{2}$/.test(date.from) && date.to === null && /^(?:in|by|until|of|from|during) \p{L}+\.?$/iu.test(text.slice(date.start, date.end));
    if (!isBare || before.to !== null || !/^\d{4}$/.test(before.from) || date.start - before.end > 260 || !/^[Ii]n /.test(text.slice(before.start, before.end)) || /[.!?]\s|\n/.test(text.slice(before.end, date.start))) return date;
    return isToCome(text, date.start) ? date : { ...date, from: `${before.from}${date.from.slice(4)}` };
  });
}

/** "In October 2005, after shots in May of that year". */
function ofThatYear(text: string, dates: readonly TextDate[]): TextDate[] {
  return dates.map((date, n) => {
    const year = dates[n - 1]?.from.slice(0, 4);
    return year !== undefined && /^\d{4}$/.test(year) && /^\d{4}-\d{2}/.test(date.from) && date.to === null && /^,? of (?:that|the same) year\b/.test(text.slice(date.end, date.end + 20)) ? { ...date, from: `${year}${date.from.slice(4)}` } : date;
  });
}

const bareDay = /^on the (\d{1,2})/i;
const monthName = new RegExp(`\\b${month}`);
/** UTF-16 code units: a month told further away is not that of a day told by its number. */
const ofMonth = 200;

/** "In August they advanced. On the 15th he fled": of that month. */
function ofThatMonth(text: string, dates: readonly TextDate[]): TextDate[] {
  return dates.map((date, n) => {
    const day = bareDay.exec(text.slice(date.start, date.end))?.[1];
    if (day === undefined) return date;
    const before = dates.slice(Math.max(0, n - 3), n).findLast(({ start, end, from }) => /^\d{4}-\d{2}/.test(from) && date.start - end < ofMonth && monthName.test(text.slice(start, end)));
    const from = `${before?.from.slice(0, 7) ?? ''}-${day.padStart(2, '0')}`;
    return isDay(from) ? { ...date, from } : date;
  });
}

/** Where a weekday begins, and what tells which: "| on | Monday". */
function withWhich(text: string, at: number): number[] {
  const which = whichBefore.exec(text.slice(Math.max(0, at - 6), at))?.[0];
  return which === undefined ? [at] : [at - which.length, at];
}

const whichBefore = /\b(?:last|this|next|on) $/;

/** Where the word before this one begins: "in | August", "late-August". */
function wordBefore(text: string, at: number): number {
  let from = at - 1;
  while (from > 0 && at - from < 24 && !/[\s(“"—–-]/.test(text[from - 1] ?? '')) from -= 1;
  return Math.max(0, from);
}

const toCome = String.raw`\b(?:will|shall|would(?! have)|scheduled|upcoming|planned|plans? to|expected|due|set to|going to|runs until|slated|next|ahead of|(?:is|are) to|agreed to (?=meet|hold|attend|resume|begin|start|host|continue)|wants? to|hopes? to|intends? to|aims? to|(?<!\b(?:the|a|of|snap|no|this|disputed|early) )vote(?= $| on )|(?<!registered |eligible |right |allowed )to (?:vote|elect)|(?<!\b(?:applied|failed|managed|had) )to (?:be|become|choose|visit|host|hold|meet|attend|sign|open|start|begin|launch|join|discuss|travel|arrive|take|chair|address|send|build)|meets|visits|takes effect|takes office|takes the oath|takes over|takes up|takes its seat|takes his seat|takes her seat|awaits|convenes|pencilled in|should (?=start|begin|open|follow)|(?:is|are) (?:inaugurated|sworn in)|(?<!\b(?:it|he|she|which|who|what) )(?:holds|hosts)(?= (?:its|an?|the|his|her|[a-z]+ (?:elections?|talks|summit|vote)))|comes into force|enters into force|begins|opens|starts|arrives|leaves|heads|travels)\b`;
const past = String.raw`\b(?:said|told|met|held|took|came|went|won|lost|began|rose|fell|left|flew|spoke|sent|gave|made|saw|struck|hit|shot|led|cut|put|was|were|had|became|brought|broke|built|drew|drove|found|fought|got|grew|kept|paid|ran|sat|sold|stood|swore|sworn|wrote|killed|burst|sank|fled|shook|swept|beat|bought|caught|chose|dealt|dug|froze|hid|laid|lent|lit|meant|rode|sought|slid|slept|spent|stole|taught|threw|woke|wore|overran|overthrew|withdrew|[a-z]{3,}ed)\b`;
const cue = new RegExp(`(${toCome})|(${past})`, 'gi');
/** They end as what is past does. */
const noPast = /^(?:hundred|indeed|need|speed|feed|seed|exceed|proceed|succeed|armed|based|unprecedented|united|so-called|limited)$/i;

/** What the sentence speaks of here is to come: by the cue nearest before, else by the first after. "Will be held": what follows "will" is no past. */
export function isToCome(text: string, at: number): boolean {
  const before = lastSentence(text.slice(Math.max(0, at - 160), at));
  const after = upTo(text.slice(at, at + 120), endOfSentence);
  // "Have called a general strike for Friday".
  if (before.endsWith(' for ') && /\b(?:called|calls|announced|convened|planned|summoned|set) [^.;,]{2,60} for $/.test(before) && /^\p{Lu}\p{L}+day\b/u.test(after)) return true;
  // "Tuesday. The council meets in Osh."
  const next = /^\p{L}+\.?$/u.test(after) ? upTo(text.slice(at + after.length + 1, at + 140), endOfSentence) : '';
  if (isByThoseWhoMet(before, after) || (decidedAt.test(before) && cueIn(after, false) !== true)) return false;
  // "Was set for | Friday", "could be put to a vote as early as | Friday".
  if (setFor.test(before) || (/\bset $/.test(before) && after.startsWith('for ')) || (before.endsWith(' as ') && soonest.test(before))) return true;
  // "On Tuesday they agreed to begin talks": that was on Tuesday.
  return cueIn(before, true) ?? cueIn(after.replace(/\b(agreed|decided) to\b/, '$1 on'), false) ?? cueIn(next, false) ?? false;
}

/** "Of the U.S. Senate" ends none. */
const endOfSentence = /(?<=[a-z)][.!?])\s|\n/;
const setFor = /\bset for (?:next )?$/;
const soonest = /\b(?:could|may|might|can)\b[^.;]{0,60} as (?:early|soon) as $/;

/** "Agreed to begin its admission at a summit in Osh on | Friday". */
const decidedAt = /\b(?:agreed|decided|pledged|promised|vowed) to (?!(?:sign|meet|hold|attend|host|join|visit|send|gather)\b)[^,;]{3,90} (?:at|during) (?:an?|the|their|its) (?:[\p{L}-]+ ){0,3}(?:summit|meeting|talks|conference|session|ceremony)\b[^,;]{0,40}$/u;

/** "Is to become a member after leaders meeting in Osh on | Friday approved it": that is past. */
function isByThoseWhoMet(before: string, after: string): boolean {
  const at = Math.max(before.lastIndexOf(' after '), before.lastIndexOf(' since '));
  if (at < 0) return false;
  const clause = before.slice(at + ' after '.length);
  return /^[^,;]*\b(?:meeting|gathering|gathered|sitting)\b[^,;]*$/.test(clause) && cueIn(clause, true) !== true && cueIn(after.split(/[,;]| (?:that|which|who) /)[0] ?? '', false) === false;
}

/** They tell of what is past, and a day after them may be one to come: "announced elections in March". */
const open = /^(?:said|told|announced|scheduled|planned|postponed|moved|delayed|extended|called|expected|invited|agreed|decided|ordered|proposed|set|put|confirmed|was|were|had|[a-z]*booked|needed|wanted|hoped|reported|declared|promised|pledged|vowed|urged|warned|added)$/i;

/** "A ministry was set up in | February": the passive of a verb whose participle no ending tells. */
const doneTo = /\b(?:was|were) (?:set up|built|held|begun|brought|driven|found|given|laid|made|overthrown|put|sent|shot|shut|sold|struck|sworn in|taken|thrown|won|written|withdrawn)\b[^,.;]{0,40}$/;

/** The deed just before this day is done: "reopened on March 13". */
function isDone(text: string, at: number): boolean {
  const clause = sinceLast(text.slice(Math.max(0, at - 90), at), '.,;:\n');
  // "Unrest in January, in which ten died".
  if (/^[^,.;]{0,40}, (?:in which|when|where|during which) [^.,;]{0,50}\b(?:was|were|had|died|fell|[a-z]{3,}ed)\b/.test(text.slice(at, at + 120)) || /\bever since (?:\p{Ll}+ ){0,3}$/u.test(text.slice(Math.max(0, at - 40), at))) return true;
  if (doneTo.test(clause)) return true;
  // "In February, a court increased the sentence": what follows is done.
  if (clause.trim() === '') return isDoneAfter(text.slice(at, at + 140));
  const last = [...clause.matchAll(cue)].at(-1);
  // "Quakes on February 6 killed ten".
  if (last === undefined) return /^\p{Lu}\p{Ll}+\.? \d{1,2}(?:,? \d{4})? (?:killed|struck|hit|left|damaged|destroyed|claimed|injured|wounded|ended|ousted|brought|returned)\b/u.test(text.slice(at, at + 60));
  return last[2] !== undefined && !noPast.test(last[0]) && !open.test(last[0]) && !/\b(?:to|will|would|shall|can|should|must|may|might) (?:also |then |soon )?be (?:\p{Ll}+ly )?$/u.test(clause.slice(0, last.index)) && !/^(?:until|by|through)\b/i.test(text.slice(at, at + 8)) && !/\b(?:(?:to|for|until|before|ahead|from|will|would) |(?:delay|postpon|mov|extend|schedul|call|announc|sett|requir|allow)ing\b)/.test(clause.slice(last.index + last[0].length));
}

/** All that is told after the day that begins a sentence is done. */
function isDoneAfter(text: string): boolean {
  const clause = /^(?:\p{Lu}\p{Ll}{2,3}\. \d)?[^.;:\n]*/u.exec(text)?.[0] ?? '';
  const cues = [...clause.matchAll(cue)].filter(([word]) => !noPast.test(word));
  // "In November, a festival dedicated to nomads will open".
  return cues.length > 0 && cues.every(({ 1: ahead }) => ahead === undefined) && !open.test(cues[0]?.[0] ?? '') && !/\b(?:hosts|holds|features|celebrates|marks|joins|meets|signs|takes)\b|, (?:which|who) /.test(clause);
}

/** True for one of what is to come, false for one of what is past; undefined where there is none. */
function cueIn(text: string, isLast: boolean): boolean | undefined {
  let found: boolean | undefined;
  let end = -10;
  // No `matchAll`: it makes the form anew each time, and this is asked of each date and deed.
  for (let match = cue.exec(text); match !== null; match = cue.exec(text)) {
    if (match[2] !== undefined && (noPast.test(match[0]) || (found === true && /^ (?:be |then be |also be |have |have been )?$/.test(text.slice(end, match.index))))) continue;
    found = match[1] !== undefined;
    end = match.index + match[0].length;
    if (isLast) continue;
    cue.lastIndex = 0;
    break;
  }
  return found;
}
