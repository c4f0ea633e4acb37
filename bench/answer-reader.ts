const headEnd = Buffer.from('\r\n\r\n');
const chunksEnd = Buffer.from('0\r\n\r\n');

/**
 * Puts together the answers that come on one connection, one at a time. It knows as much of HTTP/1.1 as our servers
 * send: a content-length, or chunks.
 */
export class AnswerReader {
  readonly #onAnswer: (status: number, body: Buffer) => void;
  #bytes: Buffer = Buffer.alloc(0);
  #head: { readonly status: number; readonly length: number | 'chunked'; readonly bodyAt: number } | undefined;

  /** `onAnswer` is given the body as it was sent: chunked ones with the lengths of their chunks. */
  constructor(onAnswer: (status: number, body: Buffer) => void) {
    this.#onAnswer = onAnswer;
  }

  /** @throws Error if it is no HTTP. */
  push(bytes: Buffer): void {
    this.#bytes = this.#bytes.length === 0 ? bytes : Buffer.concat([this.#bytes, bytes]);
    this.#head ??= headOf(this.#bytes);
    if (!this.#head) return;
    const { status, length, bodyAt } = this.#head;
    // JSON has no carriage return of its own, so these five bytes are the end of the last chunk.
    const isWhole = length === 'chunked' ? this.#bytes.subarray(-chunksEnd.length).equals(chunksEnd) : this.#bytes.length >= bodyAt + length;
    if (!isWhole) return;
    const body = this.#bytes.subarray(bodyAt);
    this.#bytes = Buffer.alloc(0);
    this.#head = undefined;
    this.#onAnswer(status, body);
  }
}

function headOf(bytes: Buffer) {
  const end = bytes.indexOf(headEnd);
  if (end < 0) return undefined;
  const head = bytes.toString('latin1', 0, end);
  const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1]);
  const length = /^content-length: *(\d+)/im.exec(head)?.[1];
  if (!status || (length === undefined && !/^transfer-encoding: *chunked/im.test(head))) throw new Error(`This is no answer that we know: ${head.slice(0, 200)}`);
  return { status, length: length === undefined ? ('chunked' as const) : Number(length), bodyAt: end + headEnd.length };
}
