import { carriedBy, media, mediaName, ofAgency, reporting, saidTo } from './lexicon/media.ts';
import type { Naming, Story } from './story.ts';
import { tokenAt } from './tokens.ts';

/**
 * Namings that say whose report, dispatch or picture it is: "(Reuters) -", "Kazinform reports", "told AFP", "Photo: UNICEF".
 * The story does not speak of them, and they take no part in what it tells. "Reuters was fined" is none.
 */
export function creditsIn(story: Story, namings: readonly Naming[]): ReadonlySet<Naming> {
  return new Set(namings.filter((naming) => naming.kind === 'ORGANIZATION' && (isPictured(story, naming) || (isMedia(naming) ? isAgency(story, naming) : isDateline(story, naming)))));
}

function isMedia({ entity, name }: Naming): boolean {
  return media.has(entity?.slug ?? name.toLowerCase().replaceAll(/[ .]/g, '-')) || mediaName.test(name);
}

const pictureBefore = /(?:\b(?:photo|photos|photograph|image|images|picture|video|screenshot|infographic|source|credit|courtesy)(?: (?:credit|courtesy|source))?(?: of| by| from)?\s?[:/]?\s?|©\s?)$/i;

function isPictured({ text }: Story, { start, end }: Naming): boolean {
  const before = text.slice(Math.max(0, start - 30), start);
  return /[:/©]\s?$/.test(before) ? pictureBefore.test(before) : /\b(?:photo|image|picture|video) (?:by|courtesy of|credit)\s$/i.test(before) || /^\/\p{Lu}\p{Ll}+ \p{Lu}/u.test(text.slice(end, end + 30));
}

/** "GENEVA (UNHCR) -": in brackets after the place in capitals that opens a paragraph. */
function isDateline({ text }: Story, { start, end }: Naming): boolean {
  return text[start - 1] === '(' && /(?:^|\n)\p{Lu}[\p{Lu}’' .-]{1,30}(?:, [^\n(]{2,25})? \($/u.test(text.slice(Math.max(0, start - 70), start)) && /^\) ?[-–—]/.test(text.slice(end, end + 4));
}

/** An agency or a paper where it is named as the source. */
function isAgency(story: Story, { start, end, from, to }: Naming): boolean {
  const { text, tokens } = story;
  const [before, after] = [text.slice(Math.max(0, start - 90), start), text.slice(end, end + 30)];
  // "(Reuters)", "/TASS/", "ALMATY, Reuters -", "TASS, October 23.", "… he said. — TASS"
  if (/[(/[]$/.test(before) && /^(?: [\p{L} ]{2,20})?[)/\]]/u.test(after)) return true;
  if (/(?:^|\n)[^\n.]{2,60}[,.] $/.test(before) && /^ ?[-–—]{1,2} /.test(after)) return true;
  if (/(?:^|\n)\/?$/.test(before) && (/^,? (?:\p{Lu}\p{Ll}+\.? \d|\d{1,2} \p{Lu})/u.test(after) || /^ ?[-–—]{1,2} /.test(after) || /^\.?\s*(?:\n|$)/.test(after))) return true;
  if (/[-–—]{1,2} ?$/.test(before) && /^\.?\s*(?:\n|$)/.test(after)) return true;
  const last = ['the', 'a'].includes(tokenAt(tokens, from - 1).key) ? from - 2 : from - 1;
  const [one, two] = [tokenAt(tokens, last).key, tokenAt(tokens, last - 1).key];
  if (saidTo.has(one) || (one === 'to' && (two === 'according' || two === 'spoke' || two === 'speaking')) || (one === 'with' && two === 'interview') || (one === 'by' && carriedBy.has(two))) return true;
  let next = to;
  while (ofAgency.has(tokenAt(tokens, next).key) && next < to + 3 && tokenAt(tokens, next).glue === 'SPACE') next += 1;
  return next > to + 2 || reporting.has(tokenAt(tokens, next).key) || (next > to && ['told', 'at', 'in', 'of', 'on', 'was', 'saw', 'that', 'found'].includes(tokenAt(tokens, next).key) && tokenAt(tokens, next - 1).key !== 'agency');
}
