import { plainLine } from './html.ts';

/** How feeds and themes mark a text that a machine cut: an ellipsis, bracketed or bare, or a link to the rest. */
const CUT = [
  /(?:…|\.{3})\s*[\]»→>]?\s*$/u,
  /\bContinue [Rr]eading\b.{0,200}$/u,
  /\b(?:Read [Mm]ore|Read the full (?:story|article)|Читать далее)\P{L}*$/u,
];

/** WordPress appends this to what it writes in RSS: "The post <title> appeared first on <site>." */
const TRAILER = /\bThe post .{1,600} (?:appeared first on|first appeared on) .{1,200}$/u;

/** "Gen. Smith": a point after these ends no sentence. Initials ("J.") neither. */
const ABBREVIATION = /(?:^|[\s(“"])(?:\p{L}|Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Capt|Sgt|Sen|Rep|Gov|Amb|St|Jr|No|vs|Inc|Ltd|Co|U\.\p{Lu}|г|ул|им|тыс|млн)\.$/u;

/** What looks wrong before "…". */
const UNFINISHED = /^[\s,;:(–—-]+$/u;

const SENTENCES = new Intl.Segmenter(undefined, { granularity: 'sentence' });
const GRAPHEMES = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * The summary that a source wrote itself, as one line of plain text. Undefined if there is none, or if it only repeats the
 * beginning of the story's text, or was cut by a machine (it ends in "…", "[…]", "Continue reading…"): then `leadOf` makes
 * a better one.
 *
 * @param summary HTML or plain text, as the source gives it (RSS description, Atom summary, WordPress excerpt).
 * @param text The story's plain text, as `textOf` gives it.
 */
export function ownSummary(summary: string | undefined, text: string): string | undefined {
  const line = plainLine(summary ?? '');
  const trailer = line.lastIndexOf('The post ');
  const own = trailer === -1 ? line : line.slice(0, trailer) + line.slice(trailer).replace(TRAILER, '');
  const plain = own.trim();
  const end = plain.slice(-300);
  if (CUT.some((mark) => mark.test(end))) return undefined;
  // Letters and digits only: themes change quotes, dashes and white space between the two.
  const letters = bare(plain);
  if (letters === '' || bare(text.slice(0, plain.length * 2 + 100)).startsWith(letters)) return undefined;
  return plain;
}

/**
 * A summary from the beginning of a text: as many whole sentences as fit into `max` UTF-16 units, else what fits of the
 * first one up to a word's end, with "…". Never splits a grapheme (UAX 29): no half surrogate pair, no lost accent.
 * `''` if the text is empty or nothing of it fits.
 */
export function leadOf(text: string, max = 280): string {
  // White space is at most collapsed, so what fits into `max` is not beyond this, but for absurd amounts of it.
  const start = text.slice(0, max * 4 + 1000).toWellFormed().replace(/\s+/g, ' ').trim();
  if (start.length <= max && text.length <= max * 4 + 1000) return start;
  let end = 0;
  for (const { segment, index } of SENTENCES.segment(start)) {
    const stop = index + segment.trimEnd().length;
    if (stop > max) break;
    const sentence = segment.trimEnd();
    if (sentence !== segment && !ABBREVIATION.test(sentence)) end = stop;
  }
  // One word with a point ("ASTANA.") says less than the beginning of the next sentence.
  return end > max / 7 ? start.slice(0, end) : cutAtWord(start, max);
}

/** What fits of `line` up to a word's end and with "…"; `line` itself if it fits. */
export function cutAtWord(line: string, max: number): string {
  if (line.length <= max) return line;
  const kept: string[] = [];
  let length = 0;
  let word = 0;
  for (const { segment } of GRAPHEMES.segment(line.slice(0, max + 100))) {
    if (segment.startsWith(' ')) word = kept.length;
    length += segment.length;
    if (length > max - 1) break;
    kept.push(segment);
  }
  if (word > 0) kept.length = word;
  while (UNFINISHED.test(kept.at(-1) ?? '')) kept.pop();
  return kept.length === 0 ? '' : `${kept.join('')}…`;
}

function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}
