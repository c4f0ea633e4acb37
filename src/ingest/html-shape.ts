/**
 * Gives sanitized HTML its one shape, so that the same story is the same bytes by whichever road it came, and sanitizing
 * it again changes nothing: at the top only blocks, one a line; text always in a paragraph, a list item, a cell or a
 * figure; no empty elements, no loose white space; every element closed in its own place.
 */

const INLINE = new Set(['a', 'em', 'strong', 'b', 'i', 'u', 's', 'sub', 'sup', 'code']);
/** Blocks that hold text only, so that any other block ends them. */
const TEXT_BLOCKS = new Set(['p', 'h2', 'h3', 'h4', 'pre']);
const LISTS = new Set(['ul', 'ol']);
const TABLE_FRAME = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr']);
/** Where an element may stand; any other block may stand anywhere. */
const PARENTS: Readonly<Record<string, readonly string[]>> = {
  li: ['ul', 'ol'],
  figcaption: ['figure'],
  caption: ['table'],
  thead: ['table'],
  tbody: ['table'],
  tfoot: ['table'],
  tr: ['thead', 'tbody', 'tfoot', 'table'],
  td: ['tr'],
  th: ['tr'],
};
/** A list item can't belong to a list outside its own table cell. */
const BARRIERS = new Set(['td', 'th', 'blockquote', 'figure']);

/** A tag or a run of text of what `allowedOnly` gives; its attributes hold no angle brackets. */
export const TOKEN = /<(\/?)([a-z][a-z0-9]*)[^<>]*>|[^<]+/g;

const PARAGRAPH_BREAK = 2;

interface Element {
  readonly name: string;
  readonly tag: string;
  /** Made by us around loose text, in which a blank line begins a new paragraph. */
  readonly loose: boolean;
  /** Its start tag is out. It comes out with the first content, so that empty elements never do. */
  written: boolean;
  /** It has content on its current line, so that white space before the next means something. */
  filled: boolean;
}

/** `clean` is what `allowedOnly` gives; `hardNewlines` makes a single newline in loose text a `<br />`. */
export function shape(clean: string, hardNewlines: boolean): string {
  const shaper = new Shaper(hardNewlines);
  for (const [token, slash, name] of clean.matchAll(TOKEN)) {
    if (name === undefined) shaper.text(token);
    else if (slash === '') shaper.open(name, token);
    else shaper.close(name);
  }
  return shaper.end();
}

class Shaper {
  readonly #hardNewlines: boolean;
  readonly #out: string[] = [];
  readonly #stack: Element[] = [];
  /** What each start tag of the input became, if anything, for its end tag to end. */
  readonly #entered: (Element | undefined)[] = [];
  #divs = 0;
  /** White space and line breaks that are written only if content follows on the line. */
  #space = false;
  #breaks = 0;
  /** 1 after a newline in loose text, until content follows. */
  #newlines = 0;

  constructor(hardNewlines: boolean) {
    this.#hardNewlines = hardNewlines;
  }

  open(name: string, tag: string): void {
    if (name === 'br') return this.#lineBreak();
    if (name === 'img') return tag.includes(' src=') ? this.#content(tag) : undefined;
    if (name === 'hr') {
      this.#roomForBlock();
      this.#writeStack();
      if (this.#stack.length === 0) this.#newBlock();
      this.#out.push(tag);
      return;
    }
    this.#entered.push(this.#enter(name, tag));
  }

  close(name: string): void {
    const element = this.#entered.pop();
    if (name === 'div') this.#divs--;
    if (element !== undefined && this.#stack.includes(element)) {
      while (this.#stack.includes(element)) this.#pop();
    } else if (!INLINE.has(name)) {
      this.#endLine();
    }
  }

  text(text: string): void {
    const block = this.#block();
    if (block?.name === 'pre') return this.#content(text);
    const loose = this.#divs === 0 && (block === undefined || block.name === 'blockquote' || block.loose);
    if (!loose) return this.#line(text);
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) this.#newline();
      this.#line(line);
    }
  }

  end(): string {
    while (this.#stack.length > 0) this.#pop();
    return this.#out.join('');
  }

  /** A newline in loose text: the second in a row ends the paragraph, as WordPress has it (wpautop). */
  #newline(): void {
    if (this.#newlines === 1) this.#breaks = Math.max(this.#breaks, PARAGRAPH_BREAK);
    else if (this.#hardNewlines) this.#breaks = Math.max(this.#breaks, 1);
    else this.#space = true;
    this.#newlines = 1;
  }

  /** Text with no meaning in its white space but that there is some. */
  #line(text: string): void {
    if (/^\s*$/.test(text)) {
      if (text !== '') this.#space = true;
      return;
    }
    const words = text.replace(/[ \t\n\f]+/g, ' ');
    if (words.startsWith(' ')) this.#space = true;
    this.#content(words.trim() === words ? words : words.replace(/^ | $/g, ''));
    this.#space = words.endsWith(' ');
  }

  #lineBreak(): void {
    if (this.#block()?.name === 'pre') this.#content('\n');
    else this.#breaks++;
  }

  /** Puts an element on the stack where it may stand; undefined if it is only the end of a paragraph. */
  #enter(name: string, tag: string): Element | undefined {
    if (name === 'a' && !tag.includes(' href=')) return undefined;
    if (INLINE.has(name)) {
      if (name === 'a') this.#popInline('a');
      this.#roomForText();
      return this.#push(name, tag);
    }
    if (name === 'div') {
      this.#divs++;
      return this.#endLine();
    }
    const parents = PARENTS[name];
    if (parents === undefined) {
      this.#roomForBlock();
    } else {
      const depth = this.#depthOf(name, parents);
      if (depth === -1) return this.#endLine();
      while (this.#stack.length > depth + 1) this.#pop();
      this.#startLine();
    }
    return this.#push(name, tag);
  }

  #depthOf(name: string, parents: readonly string[]): number {
    for (let depth = this.#stack.length - 1; depth >= 0; depth--) {
      const candidate = this.#stack[depth]?.name ?? '';
      if (parents.includes(candidate)) return depth;
      if (name === 'li' ? BARRIERS.has(candidate) : candidate === 'table') return -1;
    }
    return -1;
  }

  #roomForBlock(): void {
    this.#endTextBlock();
    const block = this.#leaveTableFrame();
    if (block !== undefined && LISTS.has(block.name)) this.#push('li', '<li>');
    this.#startLine();
  }

  #roomForText(): void {
    const block = this.#leaveTableFrame();
    if (block === undefined || block.name === 'blockquote') this.#push('p', '<p>', true);
    else if (LISTS.has(block.name)) this.#push('li', '<li>');
  }

  /** Only cells may hold content: anything else in a table stands after it. Returns the block that holds it then. */
  #leaveTableFrame(): Element | undefined {
    let block = this.#block();
    while (block !== undefined && TABLE_FRAME.has(block.name)) {
      this.#pop();
      block = this.#block();
    }
    return block;
  }

  #content(markup: string): void {
    this.#roomForText();
    const block = this.#block();
    const line = this.#stack.findLastIndex((element) => !INLINE.has(element.name));
    const inline = this.#stack.slice(line + 1);
    if (block?.name === 'p' && block.filled && this.#breaks >= PARAGRAPH_BREAK && inline.every((element) => !element.written)) {
      this.#out.push('</p>');
      block.written = false;
      block.filled = false;
    }
    this.#writeStack(line + 1);
    if (block?.filled === true) {
      if (this.#breaks > 0) this.#out.push('<br />'.repeat(Math.min(this.#breaks, PARAGRAPH_BREAK)));
      else if (this.#space) this.#out.push(' ');
    }
    this.#writeStack();
    this.#out.push(markup);
    if (block !== undefined) block.filled = true;
    this.#startLine(block);
  }

  #startLine(block?: Element): void {
    this.#space = false;
    this.#breaks = 0;
    this.#newlines = 0;
    const holder = block === undefined ? this.#block() : undefined;
    if (holder !== undefined) holder.filled = false;
  }

  #writeStack(depth = this.#stack.length): void {
    for (const [index, element] of this.#stack.entries()) {
      if (index >= depth) break;
      if (element.written) continue;
      if (index === 0) this.#newBlock();
      this.#out.push(element.tag);
      element.written = true;
    }
  }

  #newBlock(): void {
    if (this.#out.length > 0) this.#out.push('\n');
  }

  /** The innermost element that is not inline. */
  #block(): Element | undefined {
    return this.#stack.findLast((element) => !INLINE.has(element.name));
  }

  #push(name: string, tag: string, loose = false): Element {
    const element = { name, tag, loose, written: false, filled: false };
    this.#stack.push(element);
    return element;
  }

  #pop(): void {
    const element = this.#stack.at(-1);
    if (element === undefined) return;
    // An empty cell holds the place of its column.
    if (element.name === 'td' || element.name === 'th') this.#writeStack();
    this.#stack.pop();
    if (element.written) this.#out.push(`</${element.name}>`);
    if (!INLINE.has(element.name)) this.#startLine();
  }

  #popInline(name: string): void {
    const depth = this.#stack.findLastIndex((element) => element.name === name);
    if (depth === -1) return;
    while (this.#stack.length > depth) this.#pop();
  }

  #endTextBlock(): void {
    for (;;) {
      const name = this.#stack.at(-1)?.name;
      if (name === undefined || !(INLINE.has(name) || TEXT_BLOCKS.has(name))) return;
      this.#pop();
    }
  }

  /** What a block that we don't keep leaves behind: the end of a paragraph, or of a line in a list item or a cell. */
  #endLine(): undefined {
    this.#endTextBlock();
    this.#space = false;
    if (this.#block()?.filled === true) this.#breaks = Math.max(this.#breaks, 1);
  }
}
