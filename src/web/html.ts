/** Markup: what may stand in a page as it is. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

/** What may be put into a template: text is escaped, markup is not, lists are joined, and nothing is left out. */
export type Content = Html | string | number | null | undefined | false | readonly Content[];

/**
 * A piece of a page. Whatever is put in is escaped, for text and for attributes in quotes (which all of ours have); only
 * other pieces, and what `trusted` says of, stand as they are.
 */
export function html(strings: TemplateStringsArray, ...contents: readonly Content[]): Html {
  return new Html(strings.reduce((text, string, n) => text + markupOf(contents[n - 1]) + string));
}

/** Markup that is known to be safe: a story's body, which the API has sanitized. */
export function trusted(markup: string): Html {
  return new Html(markup);
}

/** An object as JSON within `<script type="application/ld+json">`: nothing in it can end the element, or begin a comment. */
export function jsonInScript(value: object): Html {
  return new Html(JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`));
}

function markupOf(content: Content): string {
  if (content === null || content === undefined || content === false) return '';
  if (content instanceof Html) return content.text;
  if (typeof content === 'object') return content.map(markupOf).join('');
  return String(content).replace(/[&<>"'`]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
