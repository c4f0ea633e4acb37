import { allowedOnly, storable } from './html-policy.ts';
import { shape, TOKEN } from './html-shape.ts';

/** What an empty line or a new line in plain text is made of, and how many of each block asks for around it. */
const LINES: Readonly<Record<string, number>> = {
  p: 2, h2: 2, h3: 2, h4: 2, pre: 2, blockquote: 2, ul: 2, ol: 2, figure: 2, figcaption: 2, table: 2, caption: 2, hr: 2,
  li: 1, tr: 1,
};

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };

/** The elements that a title may be marked up with; any other "<" in a title is one that its author typed. */
const NOT_A_TAG = /<(?!\/?(?:a|abbr|b|big|br|cite|code|del|div|em|font|h[1-6]|i|img|ins|mark|p|q|s|script|small|span|strike|strong|style|sub|sup|tt|u|wbr)(?:[\s/][^<>]*)?>)/gi;

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’‑.,-][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;
/** Scripts that put no space between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * The HTML that we keep of a story's body, from a feed or from an editor: paragraphs, headings (h2-h4), lists, quotes,
 * links and images by absolute http(s) URL (links also by mailto), figures, tables, emphasis, code. Everything else goes:
 * scripts, styles, frames, forms and embedded objects with their content; other tags, comments (WordPress's
 * `<!-- wp:… -->` too) and attributes without. Loose text gets its paragraphs, as WordPress's wpautop does: an empty line
 * begins a new one, and a single newline is `<br />` if the text has no such markup of its own.
 *
 * Relative addresses of links and images are made whole by `base`, an absolute URL; without one they go, too.
 *
 * Sanitizing the result again changes nothing. Linear in time. Control characters and lone surrogates are removed.
 * `''` if nothing is left.
 */
export function sanitizeBody(html: string, base?: string): string {
  return shape(allowedOnly(html, base), !/<(?:p|br|div)[\s/>]/i.test(html));
}

/**
 * The plain text of HTML, sanitized or not: "\n\n" between paragraphs, "\n" for `<br>` and between list items and table
 * rows, entities decoded, other white space collapsed (no-break spaces too), none at either end.
 */
export function textOf(html: string): string {
  return cleaned(html).text;
}

/** A body as it is kept, and its text. */
export interface CleanBody {
  readonly body: string;
  readonly text: string;
}

/** Both at once, which takes half as long as one after the other. */
export function cleaned(html: string, base?: string): CleanBody {
  const body = sanitizeBody(html, base);
  return { body, text: textOfClean(body) };
}

function textOfClean(body: string): string {
  const out: string[] = [];
  let lines = 0;
  for (const [token, , name] of body.matchAll(TOKEN)) {
    if (name === 'br') lines++;
    else if (name === 'td' || name === 'th') out.push(' ');
    else if (name !== undefined) lines = Math.max(lines, LINES[name] ?? 0);
    else {
      if (lines > 0) out.push('\n'.repeat(Math.min(lines, 2)));
      lines = 0;
      out.push(unescaped(token));
    }
  }
  return out.join('').replace(/[^\S\n]+/g, ' ').replace(/ ?\n ?/g, '\n').replace(/\n{3,}/g, '\n\n').trim();
}

/**
 * The number of words in plain text: runs of letters and digits, with the marks on them and single apostrophes, hyphens,
 * points and commas inside them ("don’t", "Saint-Petersburg", "3.5" are one word each). Texts with Chinese, Japanese,
 * Thai and the like are counted by Unicode's word boundaries (UAX 29).
 */
export function countWords(text: string): number {
  let words = 0;
  if (UNSPACED.test(text)) {
    for (const { isWordLike } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)) {
      if (isWordLike === true) words++;
    }
    return words;
  }
  WORD.lastIndex = 0;
  while (WORD.test(text)) words++;
  return words;
}

/**
 * One line of plain text from a title, a name or a category as feeds give them: HTML or nearly so. Tags that a title may
 * have are stripped, entities decoded, white space collapsed; a "<" that begins no such tag stays ("1 < 2", "<Untitled>").
 */
export function plainLine(html: string): string {
  if (!/[<&]/.test(html)) return collapse(storable(html));
  return collapse(textOf(html.replace(NOT_A_TAG, '&lt;')));
}

/** Decodes HTML's entities (`&amp;`, `&#8217;`, `&hellip;`) in text that has no markup, such as a URL in WordPress's JSON. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return unescaped(allowedOnly(text.replaceAll('<', '&lt;')));
}

/** Text as HTML that shows it. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The same of a text that may not be there. */
export function escapeGiven(text: string | undefined): string | undefined {
  return text === undefined ? undefined : escapeText(text);
}

function unescaped(text: string): string {
  return text.replace(/&(?:lt|gt|quot|amp);/g, (entity) => ENTITIES[entity] ?? entity);
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
