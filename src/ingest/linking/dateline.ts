import { daysBetween } from './calendar.ts';
import { datesIn } from './dates.ts';
import { isCountry, type Story } from './story.ts';
import { tokenAt } from './tokens.ts';

const dateline = /^\s*\p{Lu}[\p{L}’'. /-]{1,40}(?:[,.] (?:\d{1,2} (?=(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)))?[\p{L}.]+(?: \d{1,2})?(?:,? \d{4})?){0,3}(?: ?\([^)\n]{2,40}\))?(?:, \p{L}{2,20})?\s?(?:[-–—]{1,2}\s|\. ?\/[^/\n]{2,20}\/)/u;
/** "MANILA: ", "ZAMBOANGA CITY, Philippines (DPA): ", "Ulaanbaatar /MONTSAME/ ", "London, May 3 (IANS) ". */
const otherDateline = /^\s*(?:\p{Lu}{3,}[\p{Lu} .’'-]{0,30}(?:, [\p{L} ]{3,20})?(?: \([^)\n]{2,20}\))?: |\p{Lu}[\p{L} -]{2,30} ?\/\p{Lu}{3,12}\/ ?|\p{Lu}[\p{L} -]{2,30}, [\p{L}.]{3,9} \d{1,2} \([^)\n]{2,20}\) )/u;
const capitalColon = /^\s*\p{Lu}[\p{L} ]{2,20}: (?=[\p{Lu}“"])/u;

/** "ASHGABAT, Turkmenistan, October 22. ", "LONDON, Oct 22 (APP): ", "YEREVAN, OCTOBER 22, ARMENPRESS. ", "Baku, October 22, AZERTAC ". */
const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Za-z]{0,6}\\.?';
const agency = String.raw`[/(][^/)\n]{2,25}[/)]|\p{Lu}[\p{L}-]{3,15}`;
const dayDateline = new RegExp(
  String.raw`^\s*(?:\p{Lu}[\p{L}-]{2,12}(?: \p{Lu}\p{L}+)?[.:] )?(?!(?:On|In|By|At|From|Until|Since) |\p{L}+(?:day|DAY),)\p{Lu}[\p{L}’'-]{1,20}(?: (?:\p{Lu}[\p{L}’'-]{1,20}|de|of|el|al)){0,3}(?:, \p{Lu}[\p{L} ]{2,25})?[,.] `
  + String.raw`(?:${month} \d{1,2}|\d{1,2} ${month})(?:,? \d{4})?(?:(?:[,.]? {0,2}(?:${agency}))?(?:\s{0,2}[-.:–—]{1,2}\s|\s*\n)|,? \p{Lu}{4,12} (?=\p{Lu}))`, 'u',
);
/** "NEW DELHI | Jul 07, 2015: ", "LIMA | AFP | ". */
const barred = new RegExp(String.raw`^\s*\p{Lu}[\p{L}, .’'-]{1,40} \| (?:\p{Lu}[\p{L} ]{1,20} ?\| |${month} \d{1,2}(?:,? \d{4})?(?::| \||\s*\n)\s?)`, 'u');
/** "Ashgabat, Turkmenistan (UPI) Sep 4, 2013", on a line of its own. */
const ownLine = new RegExp(String.raw`^\s*\p{Lu}[\p{L}’' -]{1,30}(?:, \p{Lu}[\p{L} ]{2,25})? \([^()\n]{2,30}\),? ${month} \d{1,2}(?:,? \d{4})?\s*\n`, 'u');
/** "ISLAMABAD, (APP - UrduPoint News / Sputnik - 22nd Oct, 2024) ". */
const bracketed = /^\s*\p{Lu}{3,}[\p{Lu} -]{0,20},? \([^()\n]{3,70}\):? (?=\p{Lu})/u;
/** "(Office of the Spokesperson, Bangkok, 22 January 2025) ". */
const inBrackets = new RegExp(String.raw`^\s*\((?:[^()\n]{3,70}, )?(?:${month} \d{1,2}|\d{1,2} ${month}),? \d{4}\) (?=\p{Lu})`, 'u');
const byLine = /^\s*By \p{Lu}[^\n]{3,50}?(?: ?[-–—] ?\p{Lu}\p{L}{2,15}:|\n)\s*/u;

/** "Wednesday, 23 January 2019", "October 22, 2024, Kazan", "Published: 22.10.2024 14:05", on a line of its own: it says when the story was published. */
const dayLine = new RegExp(
  String.raw`^\s*(?:(?:Published|Updated|Posted)(?: on)?:? )?(?:\p{L}{3,6}day,? )?(?:${month} \d{1,2},? \d{4}|\d{1,2} ${month},? \d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4})`
  + String.raw`(?:,? (?:at )?\d{1,2}[:.]\d{2}(?::\d{2})?(?: ?[AaPp]\.?[Mm]\.?)?(?: [A-Z]{2,4})?)?(?:, \p{Lu}[\p{L} -]{2,25}){0,2}\s*\n\s*`, 'u',
);

/** "(Corrects the spelling in paragraph 3.)", a paragraph of its own. */
const note = /^\s*\([^()\n]{15,400}\)\s*\n\s*/;

/** "By Ana Bo and Wang Yi", on a line of its own; no "By Friday, Peru had met Chile". */
const byName = /^\s*By (?!(?:\p{L}{3,6}day|January|February|March|April|May|June|July|August|September|October|November|December)\b)\p{Lu}[\p{L}.’'-]*(?:,? (?:\p{Lu}[\p{L}.’'-]*|and|of|de|van|von|bin|al|in|for)){1,9}\s*\n\s*/u;

/** Above the dateline, a paragraph or two may sum the story up. UTF-16 code units. */
const mostAbove = 500;
const capitals = /^\s*\p{Lu}{3,}/u;

/** Where "RABAT, June 18 (Reuters) -" or "ASTANA. July 4 (Interfax) -" stands: its day is when the story was written. Both are the headline's end where there is none. */
export function datelineOf({ text, headlineEnd, tokens, covering }: Story, publishedOn: string | null = null): { start: number; end: number } {
  const first = tokens.findIndex(({ inHeadline }) => !inHeadline);
  const top = datelineAt(text, headlineEnd, isCountry(covering[first]), publishedOn);
  if (top > headlineEnd || first < 0) return { start: headlineEnd, end: top };
  for (let at = text.indexOf('\n', tokenAt(tokens, first).start); at >= 0 && at < headlineEnd + mostAbove; at = text.indexOf('\n', at + 1)) {
    const end = capitals.test(text.slice(at, at + 20)) || isBarred(text.slice(at, at + 100)) ? datelineAt(text, at, false, publishedOn) : at;
    if (end > at) return { start: at, end };
  }
  return { start: headlineEnd, end: headlineEnd };
}

function isBarred(text: string): boolean {
  return text.includes(' | ') && barred.test(text);
}

/** Where the dateline that begins at `top` ends; `top` where none does. */
function datelineAt(text: string, top: number, isCapital: boolean, publishedOn: string | null): number {
  // When it was published, and by whom, stands above where it was written.
  const day = (lineOfNow(dayLine, text.slice(top, top + 140), publishedOn) ?? note.exec(text.slice(top, top + 420))?.[0])?.length ?? 0;
  const at = top + day + (byName.exec(text.slice(top + day, top + day + 140))?.[0].length ?? 0);
  const body = text.slice(at, at + 140);
  const found = dateline.exec(body) ?? otherDateline.exec(body) ?? (isCapital && at === top ? capitalColon.exec(body) : null);
  const length = (found ?? dayDateline.exec(body) ?? bracketed.exec(body) ?? ownLine.exec(body) ?? barred.exec(body))?.[0].length ?? lineOfNow(inBrackets, body, publishedOn)?.length ?? 0;
  // "Oct. 22\nBy A. Writer - Trend:".
  return at + length + (length > 0 ? (byLine.exec(body.slice(length))?.[0].length ?? 0) : 0);
}

/** A line that says when a story was published. Another day than that of the publication is the event's. */
function lineOfNow(form: RegExp, body: string, publishedOn: string | null): string | undefined {
  const line = form.exec(body)?.[0];
  return line !== undefined && isOfNow(line, publishedOn) ? line : undefined;
}

function isOfNow(line: string, publishedOn: string | null): boolean {
  const [date] = datesIn(line, publishedOn);
  return publishedOn === null || !date || Math.abs(daysBetween(date.from, publishedOn)) <= 3;
}

/** The first sentence of the body that tells something: after "ASTANA." or "TASHKENT. July 4 (Reuters) -" it is what follows. */
export function leadOf({ tokens }: Story, { end: writtenIn }: { readonly end: number }): number {
  const at = tokens.findIndex(({ inHeadline, end: to }) => !inHeadline && to > writtenIn);
  const { sentence } = tokenAt(tokens, at);
  const end = tokens.findIndex((token, n) => n > at && token.sentence !== sentence);
  const isDateline = at >= 0 && end > at && end - at <= longestDateline && tokens.slice(at, end).every(({ shape }) => shape === 'CAPS');
  return at < 0 ? 0 : isDateline ? sentence + 1 : sentence;
}

const longestDateline = 3;
