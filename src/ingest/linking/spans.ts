import type { EventType } from '../../../db/tables.ts';
import { dayAfter, oneDay } from './calendar.ts';
import type { TextDate } from './dates.ts';
import { gatherings } from './happening.ts';
import { numberOf } from './lexicon/units.ts';

/** What lasts for days. */
export const lasting: ReadonlySet<EventType> = new Set(['VISIT', 'SUMMIT', 'CONFERENCE', 'EXHIBITION', 'TALKS', 'MOBILIZATION', 'PROTEST', 'ELECTION', 'CONFLICT', 'DEESCALATION', 'OTHER']);

const count = String.raw`\b(two|three|four|five|six|seven|eight|nine|ten|\d{1,2})(?:-day| days of)\b`;
const ends = '(?:ended|ends|ending|concluded|concludes|concluding|completed|completes|closed|closes|wrapped up|wraps up|wrapping up|wound up|winds up|winding up|finished|finishes)';
const begins = '(?:began|begins|begin|beginning|begun|started|starts|start|starting|opened|opens|open|opening|kicked off|kicks off|kick off|launched|launches|arrived|arrives|took effect|takes effect|came into force|comes into force)';
/** No clause ends between the number and the day. */
const within = '[^.;]{0,90}?';

const ended = [new RegExp(`${count}${within}\\b${ends}(?: (?:in|at) (?:the )?\\p{L}[^.,;]{1,40}?)? (?:on )?$`, 'iu'), new RegExp(`\\b${ends} (?:an?|his|her|their|its|the) ${within}${count}[^.,;]{0,60}$`, 'i')];
const begun = [new RegExp(`${count}${within}\\b${begins} (?:at \\d{1,2}(?:[:.]\\d{2})? ?(?:[ap]\\.?m\\.? )?(?:local time )?)?(?:on |in \\p{Lu}\\p{L}+ (?:on )?)?$`, 'iu'), new RegExp(`\\b${begins} (?:an?|his|her|their|its|the) ${within}${count}[^.,;]{0,60}$`, 'i')];
/** "On Thursday adopted a declaration, wrapping up a two-day meeting", "announced on Thursday as the bloc ended a two-day meeting". */
const wrapped = new RegExp(`^[^.;]{0,200}?(?:, (?:wrapping up|ending|concluding|closing|completing|to end|to close) |at the (?:end|close) of | as (?:[\\p{L}’'-]+ ){1,6}?(?:ended|ends|wrapped up|wraps up|closed|closes|concluded|concludes) )(?:an?|his|her|their|its|the) ${within}${count}`, 'u');
const forDays = new RegExp(`^,? (?:for|on|to begin|to start|beginning|starting) (?:an?|his|her) ${within}${count}`);
/** "Arrived on a two-day visit on Monday", "came to Osh on Monday for a three-day trip". */
const arrivedFor = new RegExp(String.raw`\b(?:arriv(?:e|es|ed|ing)|c[oa]mes?|land(?:s|ed)|fl(?:ew|ies)|travel(?:s|ed|led|ling)?|embark(?:s|ed)|pa(?:y|ys|id)|begins?|began|starts?|started)\b${within}${count} (?:\p{Ll}+ ){0,2}(?:visit|trip|tour|stay)\b(?:(?! (?:and|met|ends?|ended|leaves?|left|will)\b)[^.,;]){0,60}$`, 'u');
const forStay = new RegExp(String.raw`^${within}\b(?:on|for) an? ${count} (?:\p{Ll}+ ){0,2}(?:visit|trip|tour|stay)\b`, 'u');
const lasts = '(?:(?:will|would|is to|are to|is due to|is expected to|to) )?(?:run|runs|running|last|lasts|lasting|continue|continues|continuing|go on|goes on|be held|stay open|remain open|work)';
/** Of the event itself, and not of what was said there: "in Lima on Monday, and will run | until". */
const till = new RegExp(String.raw`^(?: (?:in|at) [^.;,]{1,40})?(?:,? (?:and|which|it|they))? ?(?:${lasts} )?(?:until|till|through) (?:the )?$|^(?: (?:in|at) [^.;,]{1,40})?,? (?:and |which )?(?:will |to )?(?:end|ends|ended|ending|conclude|concludes|concluding|close|closes|closing) on (?:the )?$|^ to (?:the )?$`);

/**
 * The first and the last day of what is told to begin or to end on a day: "their two-day summit ended on Monday", "a
 * three-day visit starting Thursday", "opens on Friday and will run until Sunday". `from` is where the sentence begins;
 * `when` are all its dates. The day itself where nothing is told of how long it lasts.
 */
export function lastingFrom(text: string, type: EventType, from: number, date: TextDate, when: readonly TextDate[]): Pick<TextDate, 'from' | 'to'> {
  if (!lasting.has(type) || date.to !== null || !oneDay.test(date.from)) return date;
  const before = text.slice(Math.max(from, date.start - 200), date.start);
  const last = when.find((one) => one.start > date.end && one.to === null && oneDay.test(one.from) && one.from > date.from && till.test(text.slice(date.end, one.start)) && (gatherings.has(type) || !/, (?:which|who|where)\b/.test(text.slice(date.end, one.start))));
  if (last) return { from: date.from, to: last.from };
  // All that follows asks for one of these.
  if (!/-day| days of/i.test(text.slice(Math.max(from, date.start - 200), date.end + 260))) return date;
  const days = (forms: readonly RegExp[]): number => forms.reduce((found, form) => found || lengthOf(form.exec(before)?.[1]), 0);
  const past = days(ended);
  if (past > 1) return { from: dayAfter(date.from, 1 - past), to: date.from };
  const closing = lengthOf(wrapped.exec(text.slice(date.end, date.end + 260))?.[1]);
  if (closing > 1) return { from: dayAfter(date.from, 1 - closing), to: date.from };
  const stay = type === 'VISIT' ? lengthOf((arrivedFor.exec(before) ?? forStay.exec(text.slice(date.end, date.end + 120)))?.[1]) : 0;
  if (stay > 1) return { from: date.from, to: dayAfter(date.from, stay - 1) };
  const ahead = days(begun) || lengthOf(forDays.exec(text.slice(date.end, date.end + 140))?.[1]);
  return ahead > 1 ? { from: date.from, to: dayAfter(date.from, ahead - 1) } : date;
}

/** A fortnight at most. */
export function lengthOf(written: string | undefined): number {
  const days = numberOf(written ?? '') ?? 0;
  return days <= 14 ? days : 0;
}
