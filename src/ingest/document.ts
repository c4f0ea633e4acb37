import { isAscii, isUtf8 } from 'node:buffer';
import { InvalidDocument } from './item.ts';
import { DEFAULT_MAX_DEPTH, outlineXml } from './xml-outline.ts';

/** How much of a document we are willing to read. */
export interface DocumentLimits {
  /** Bytes, before decoding. */
  readonly maxBytes?: number;
  /** Nested elements, or nested arrays and objects. */
  readonly maxDepth?: number;
  /** The encoding that its server told: it goes before what the document says of itself, but not before a byte order mark (RFC 7303), nor against bytes that are UTF-8. */
  readonly charset?: string | undefined;
}

/** Half a gigabyte: a newspaper's archive of some 100,000 stories. V8 holds no string much longer. */
export const DEFAULT_MAX_BYTES = 512 * 1024 * 1024;

/** Files that people hand in by mistake, by their first bytes, and what to do about them. */
const NOT_TEXT: readonly (readonly [bytes: readonly number[], advice: string])[] = [
  [[0x1f, 0x8b], 'It is compressed (gzip): unpack it first.'],
  [[0x50, 0x4b, 0x03, 0x04], 'It is a ZIP archive: unpack it first.'],
  [[0x25, 0x50, 0x44, 0x46], 'It is a PDF: export the stories as RSS or from WordPress instead.'],
  [[0xff, 0xfe, 0x00, 0x00], 'It is written in UTF-32: save it as UTF-8.'],
  [[0x00, 0x00, 0xfe, 0xff], 'It is written in UTF-32: save it as UTF-8.'],
];

/** How a web page begins. */
const WEB_PAGE = /^\s*(?:<\?[^<>]{0,200}>\s*|<!--[^<>]{0,1000}-->\s*){0,5}<(?:!doctype\s+html|html)[\s>]/i;

const DECLARED_ENCODING = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z0-9._-]+)["']/;

/**
 * Bytes to text, as every source must read a document before a format sees it: within a budget of bytes and depth,
 * without declarations of entities, and decoded by its byte order mark, else as UTF-8 where it is that, else by its XML
 * declaration (XML 1.0, appendix F). The text has no byte order mark.
 *
 * @throws InvalidDocument with a sentence that says what to do.
 */
export function readDocument(bytes: Uint8Array, limits: DocumentLimits = {}): string {
  checkSize(bytes.byteLength, limits);
  refuseBinary(bytes);
  const text = told(bytes, limits.charset) ?? decode(bytes);
  checkText(text, limits);
  return text;
}

/** The same of a text that is decoded already, its size apart. @throws InvalidDocument */
export function checkText(text: string, limits: DocumentLimits = {}): void {
  const first = text.trimStart()[0];
  if (first === undefined) throw new InvalidDocument('The document is empty.');
  // Its tags are seldom closed: it would be told that they nest too deep.
  if (first === '<' && WEB_PAGE.test(text.slice(0, 4096))) throw new InvalidDocument('It is a web page, not a feed: look for the address of its RSS or Atom feed.');
  if (first === '<') outlineXml(text, limits.maxDepth);
  else if (first === '{' || first === '[') checkJsonDepth(text, limits.maxDepth);
}

/** @throws InvalidDocument if `size`, in bytes, is over the budget. */
export function checkSize(size: number, limits: DocumentLimits): void {
  const most = limits.maxBytes ?? DEFAULT_MAX_BYTES;
  if (size <= most) return;
  throw new InvalidDocument(
    `The document is larger than ${inWords(most)}, the most that is read at once: split it into smaller files.`,
  );
}

/** Arrays, objects and what is in them take a hundred times the room of their text: 200 MB of `{},` were the end of the process. */
const mostValues = 10_000_000;

/** Where a story of a JSON document stands that nests too deep: offsets of its text, `end` exclusive. */
export interface DeepItem {
  readonly start: number;
  readonly end: number;
}

/**
 * Counts how deep arrays and objects nest, in linear time, looking past strings. A story of a list, an object in the
 * outermost array or in one of the outermost object's, is told and does not keep the others out.
 * @throws InvalidDocument if anything else is deeper than `maxDepth`, or if there are more values than memory may hold.
 */
export function checkJsonDepth(text: string, maxDepth = DEFAULT_MAX_DEPTH): readonly DeepItem[] {
  const deep: DeepItem[] = [];
  // The outermost four: what they are, and where they begin.
  const open: { readonly mark: number; readonly at: number }[] = [];
  let [depth, item, values] = [0, -1, 0];
  for (let i = 0; i < text.length; i++) {
    const ch = text.charCodeAt(i);
    if (ch === 0x22) i = endOfString(text, i);
    else if (ch === 0x2c) values++;
    else if (ch === 0x5b || ch === 0x7b) {
      values++;
      if (depth < 4) open[depth] = { mark: ch, at: i };
      if (++depth > maxDepth && item === -1) item = itemOf(open, maxDepth);
    } else if (ch === 0x5d || ch === 0x7d) {
      depth--;
      if (item !== -1 && open[depth]?.at === item) {
        deep.push({ start: item, end: i + 1 });
        item = -1;
      }
    }
    if (values > mostValues) throw new InvalidDocument(`It has more than ${mostValues} values, the most that are read at once: split it into smaller files.`);
  }
  // Cut short: what is missing is told by whoever reads it.
  if (item !== -1) deep.push({ start: item, end: text.length });
  return deep;
}

function itemOf([root, second, third]: readonly { readonly mark: number; readonly at: number }[], maxDepth: number): number {
  if (root?.mark === 0x5b && second?.mark === 0x7b) return second.at;
  if (root?.mark === 0x7b && second?.mark === 0x5b && third?.mark === 0x7b) return third.at;
  throw new InvalidDocument(`Its arrays and objects nest deeper than ${maxDepth} levels, so it is not read.`);
}

/** Where a string of JSON ends that begins at `quote`. */
export function endOfString(text: string, quote: number): number {
  let i = quote + 1;
  while (i < text.length && text.charCodeAt(i) !== 0x22) i += text.charCodeAt(i) === 0x5c ? 2 : 1;
  return i;
}

/** @throws InvalidDocument with advice for bytes that begin as what is no text. */
export function refuseBinary(bytes: Uint8Array): void {
  for (const [signature, advice] of NOT_TEXT) {
    if (signature.every((byte, index) => bytes[index] === byte)) throw new InvalidDocument(advice);
  }
}

/** Decoded as its server said; undefined where that is not so, or is not known. */
function told(bytes: Uint8Array, charset: string | undefined): string | undefined {
  // UTF-16 is seen by its first bytes; where it is not, it is none.
  if (charset === undefined || markOf(bytes) !== undefined || /^utf-16/i.test(charset)) return undefined;
  try {
    return new TextDecoder(isSurelyUtf8(bytes) ? 'utf-8' : charset, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Bytes that are UTF-8 throughout, with letters beyond ASCII, are that, whatever their server or their XML declaration
 * says: many say ISO-8859-1 of everything, and no other encoding's text comes out so by chance.
 */
function isSurelyUtf8(bytes: Uint8Array): boolean {
  return isUtf8(bytes) && !isAscii(bytes);
}

/** Without a last letter of UTF-8 that may go on in the next piece. */
function withoutHalf(bytes: Uint8Array): Uint8Array {
  const lead = bytes.subarray(-3).findLastIndex((byte) => byte >= 0xc0);
  return lead === -1 ? bytes : bytes.subarray(0, Math.max(0, bytes.byteLength - 3) + lead);
}

function decode(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-8' && !isUtf8(bytes)) throw malformedUtf8(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof RangeError) {
      throw new InvalidDocument(`It says that it is written in "${encoding}", which is not known: save it as UTF-8.`);
    }
    throw new InvalidDocument(`It can't be read as ${encoding}, the encoding it claims: save it as UTF-8.`);
  }
}

/** How bytes are to be decoded that are these, or begin with these: a name that `TextDecoder` may know. */
export function encodingOf(bytes: Uint8Array): string {
  const marked = markOf(bytes);
  if (marked !== undefined) return marked;
  const [a, b] = bytes;
  if (a === 0x3c && b === 0x00) return 'utf-16le';
  if (a === 0x00 && b === 0x3c) return 'utf-16be';
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 1024)).toString('latin1');
  const declared = DECLARED_ENCODING.exec(head)?.[1]?.toLowerCase();
  // A declaration that we could read byte by byte isn't UTF-16, whatever it says of itself.
  if (declared === undefined || declared.startsWith('utf-16')) return 'utf-8';
  return declared === 'utf8' || isSurelyUtf8(withoutHalf(bytes)) ? 'utf-8' : declared;
}

/** What a byte order mark says; undefined without one. */
function markOf([a, b, c]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : undefined;
}

function malformedUtf8(bytes: Uint8Array): InvalidDocument {
  const lenient = new TextDecoder().decode(bytes);
  const line = lenient.slice(0, lenient.indexOf('\ufffd')).split('\n').length;
  return new InvalidDocument(
    `It is not well-formed UTF-8 (line ${line}): if it is written in another encoding, its XML declaration must say so; else it was damaged on its way.`,
  );
}

function inWords(bytes: number): string {
  return bytes < 1024 * 1024 ? `${bytes} bytes` : `${Math.floor(bytes / (1024 * 1024))} MiB`;
}
