import sanitizeHtml from 'sanitize-html';

/** Deeper than this nobody writes; the HTML parser's time grows with depth times tags, so it must have a bound. */
const MAX_DEPTH = 200;

/** Blocks that we don't keep but that end a paragraph all the same; they reach `shape` as `<div>`. */
const BREAKS = ['address', 'article', 'aside', 'center', 'dd', 'details', 'dl', 'dt', 'fieldset', 'footer', 'header', 'main', 'nav', 'section', 'summary'];

const RENAMED: Readonly<Record<string, string>> = {
  h1: 'h2', h5: 'h4', h6: 'h4', strike: 's', del: 's', kbd: 'code', samp: 'code', tt: 'code', dfn: 'em', cite: 'em',
};

/** What they hold is not the story's text, so it goes with them. */
const DROPPED_WITH_CONTENT = [
  'script', 'style', 'iframe', 'object', 'embed', 'form', 'textarea', 'option', 'select', 'button', 'svg', 'math', 'template',
  'title', 'xmp', 'noembed', 'noframes', 'audio', 'video', 'canvas', 'applet',
];

const OPTIONS: sanitizeHtml.IOptions = {
  allowedTags: [
    'p', 'h2', 'h3', 'h4', 'ul', 'ol', 'li', 'blockquote', 'pre', 'figure', 'figcaption', 'hr', 'br', 'img', 'div',
    'table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td',
    'a', 'em', 'strong', 'b', 'i', 'u', 's', 'sub', 'sup', 'code',
  ],
  allowedAttributes: { a: ['href', 'rel'], img: ['src', 'alt'], td: ['colspan', 'rowspan'], th: ['colspan', 'rowspan'] },
  allowedSchemes: ['http', 'https', 'mailto'],
  allowedSchemesByTag: { img: ['http', 'https'] },
  allowProtocolRelative: false,
  nonTextTags: DROPPED_WITH_CONTENT,
  transformTags: transforms(undefined),
};

function transforms(base: string | undefined): NonNullable<sanitizeHtml.IOptions['transformTags']> {
  return {
    ...Object.fromEntries(BREAKS.map((name) => [name, 'div'])),
    ...RENAMED,
    a: (tagName, { href }) => ({ tagName, attribs: linkTo(href, base) }),
    img: (tagName, attribs) => ({ tagName, attribs: picture(attribs, base) }),
    td: (tagName, attribs) => ({ tagName, attribs: spans(attribs) }),
    th: (tagName, attribs) => ({ tagName, attribs: spans(attribs) }),
  };
}

// Tab, newline and carriage return stay; the rest can't be stored as text by Postgres, or shown by anyone.
// oxlint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** Removes control characters and lone surrogates, and makes every line end "\n": what any database can store. */
export function storable(text: string): string {
  return text.replace(CONTROLS, '').replace(/\r\n?/g, '\n').toWellFormed();
}

/**
 * Nothing but paragraphs one after another, without attributes, of text that is escaped as we escape it: as agencies and
 * our own readers of plain text write. Nothing of it is taken away, and to find that out was a tenth of an import.
 */
const PLAIN = /^\s*(?:<p>[^<>&]*(?:&(?:amp|lt|gt);[^<>&]*)*<\/p>\s*)+$/;
/** What is longer is parsed: a regular expression keeps all its repetitions in mind. In UTF-16 units. */
const mostPlain = 100_000;

/**
 * Only the tags and attributes that a story may have, with every ">" "<" and "&" of the text escaped. Safe, but not yet
 * in the one shape that `shape` gives it. Relative addresses are made whole by `base`, and dropped without.
 */
export function allowedOnly(html: string, base?: string): string {
  if (html.length <= mostPlain && PLAIN.test(html)) return storable(html);
  let depth = 0;
  const bounded: sanitizeHtml.IOptions = {
    ...OPTIONS,
    ...(base !== undefined && { transformTags: transforms(base) }),
    onOpenTag: () => {
      if (++depth > MAX_DEPTH) throw new TooDeep();
    },
    onCloseTag: () => {
      depth--;
    },
  };
  try {
    return storable(sanitizeHtml(html, bounded));
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
    const text = html.replace(/<[^<>]*>/g, ' ').replaceAll('<', '&lt;');
    return storable(sanitizeHtml(text, OPTIONS));
  }
}

class TooDeep extends Error {}

function linkTo(href: string | undefined, base: string | undefined): sanitizeHtml.Attributes {
  const url = absoluteUrl(href, ['http:', 'https:', 'mailto:'], base);
  if (url === undefined) return {};
  // The page that is linked to learns nothing of the reader, and gets no handle on the page it came from.
  return url.startsWith('mailto:') ? { href: url } : { href: url, rel: 'noopener noreferrer' };
}

function picture({ src, alt, width, height }: sanitizeHtml.Attributes, base: string | undefined): sanitizeHtml.Attributes {
  const url = absoluteUrl(src, ['http:', 'https:'], base);
  const counter = width === '1' && height === '1'; // a pixel that counts readers
  if (url === undefined || counter) return {};
  return { src: url, alt: storable(alt ?? '').replace(/\s+/g, ' ').trim() };
}

function spans(attribs: sanitizeHtml.Attributes): sanitizeHtml.Attributes {
  const kept: sanitizeHtml.Attributes = {};
  for (const name of ['colspan', 'rowspan']) {
    const value = attribs[name];
    if (value !== undefined && /^[1-9]\d{0,2}$/.test(value)) kept[name] = value;
  }
  return kept;
}

/** A place in the text itself ("#note") is none elsewhere. */
function absoluteUrl(value: string | undefined, schemes: readonly string[], base: string | undefined): string | undefined {
  const trimmed = value?.trim() ?? '';
  if (trimmed === '' || trimmed.startsWith('#')) return undefined;
  const url = URL.parse(trimmed.startsWith('//') ? `https:${trimmed}` : trimmed, base);
  return url !== null && schemes.includes(url.protocol) ? url.href : undefined;
}
