import { LARGEST_STORY } from '../formats/xml-stories.ts';
import { InvalidDocument } from '../item.ts';

/** A part of a WordPress export that is an export itself; or the place of an item that is too large to be one. */
export type WxrPart = { readonly text: string; readonly before: number } | { readonly tooLarge: number };

/** What is looked for between items, and in them; and where what may hold any text ends. */
const MARK = /<!--|<!\[CDATA\[|<\?|<item(?=[\s>/])|<\/item\s*>/g;
const ENDS: Readonly<Record<string, string>> = { '<!--': '-->', '<![CDATA[': ']]>', '<?': '?>' };
const LONGEST_MARK = 16;

/** UTF-16 units. Authors, categories and tags come before the first item. */
const LONGEST_HEAD = 16 * 1024 * 1024;
/** Text between items that belongs to none is let go of when it is as long as this. */
const LONGEST_GAP = 1024 * 1024;

/**
 * Cuts an export that comes in pieces into parts, each with the export's beginning and whole items, so that an archive
 * of a gigabyte never is in memory. It looks at each letter a bounded number of times, and holds no more than a part
 * and an item.
 */
export class WxrSplitter {
  readonly #partSize: number;
  #text = '';
  /** All before it was looked at. */
  #at = 0;
  #head: string | undefined;
  #itemStart = -1;
  #itemsEnd = 0;
  #itemsHere = 0;
  #before = 0;
  /** Of the comment, CDATA section or instruction that it is in. */
  #until: string | undefined;
  #dropping = false;

  /** `partSize` in UTF-16 units. */
  constructor(partSize = 4 * 1024 * 1024) {
    this.#partSize = partSize;
  }

  /** Takes the next piece and gives the parts that are whole by it. @throws InvalidDocument if it can be no export. */
  *push(piece: string): Generator<WxrPart, void, undefined> {
    this.#text += piece;
    yield* this.#scan();
    if (this.#head === undefined && this.#text.length > LONGEST_HEAD) {
      throw new InvalidDocument('It has no post in its first 16 MiB: it is no WordPress export, or it is damaged; export it again.');
    }
    if (this.#itemStart >= 0 && (this.#dropping || this.#text.length - this.#itemStart > LARGEST_STORY)) yield* this.#drop();
    else if (this.#head !== undefined && this.#itemStart < 0 && this.#at - this.#itemsEnd > LONGEST_GAP) {
      yield* this.#flush();
      this.#forget(this.#at);
    }
  }

  /** The last part: the rest of it, whole or not. */
  *end(): Generator<WxrPart, void, undefined> {
    if (this.#dropping) yield { tooLarge: this.#before };
    const rest = this.#dropping ? '' : this.#text;
    yield { text: (this.#head ?? '') + rest, before: this.#before };
  }

  *#scan(): Generator<WxrPart, void, undefined> {
    for (;;) {
      if (this.#until !== undefined) {
        const found = this.#text.indexOf(this.#until, this.#at);
        if (found === -1) {
          this.#at = Math.max(this.#at, this.#text.length - this.#until.length + 1);
          return;
        }
        this.#at = found + this.#until.length;
        this.#until = undefined;
      }
      MARK.lastIndex = this.#at;
      const mark = MARK.exec(this.#text);
      if (!mark) {
        this.#at = Math.max(this.#at, this.#text.length - LONGEST_MARK);
        return;
      }
      this.#at = mark.index + mark[0].length;
      this.#until = ENDS[mark[0]];
      if (mark[0] === '<item') this.#beginItem(mark.index);
      else if (mark[0].startsWith('</') && this.#itemStart >= 0) yield* this.#endItem();
    }
  }

  #beginItem(start: number): void {
    if (this.#itemStart >= 0) return;
    if (this.#head === undefined) {
      this.#head = this.#text.slice(0, start);
      this.#forget(start);
      this.#itemStart = 0;
    } else this.#itemStart = start;
  }

  *#endItem(): Generator<WxrPart, void, undefined> {
    this.#itemStart = -1;
    if (this.#dropping) {
      this.#dropping = false;
      this.#forget(this.#at);
      yield { tooLarge: this.#before++ };
      return;
    }
    this.#itemsEnd = this.#at;
    this.#itemsHere++;
    if (this.#itemsEnd >= this.#partSize) yield* this.#flush();
  }

  /** Gives the whole items that are there. */
  *#flush(): Generator<WxrPart, void, undefined> {
    if (this.#itemsHere === 0) return;
    yield { text: `${this.#head}${this.#text.slice(0, this.#itemsEnd)}</channel></rss>`, before: this.#before };
    this.#before += this.#itemsHere;
    this.#itemsHere = 0;
    this.#forget(this.#itemsEnd);
  }

  /** Lets go of an item that is too large, as far as it was looked at. */
  *#drop(): Generator<WxrPart, void, undefined> {
    yield* this.#flush();
    this.#dropping = true;
    this.#forget(this.#at);
    this.#itemStart = 0;
  }

  #forget(count: number): void {
    this.#text = this.#text.slice(count);
    this.#at -= count;
    this.#itemsEnd = Math.max(0, this.#itemsEnd - count);
    if (this.#itemStart >= 0) this.#itemStart = Math.max(0, this.#itemStart - count);
  }
}
