import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { InvalidDocument } from '../item.ts';

/** Text packs to a tenth or so: what is a hundred times as long and more, beyond this many bytes, is made to fill a disk. */
const harmless = 32 * 1024 * 1024;
const mostTimes = 100;

/** Whether bytes begin as what gzip packs (RFC 1952). */
export function isGzip([first, second]: Uint8Array): boolean {
  return first === 0x1f && second === 0x8b;
}

/**
 * What comes, unpacked if it begins as what gzip packs. How much that may be is for its reader to say.
 * @throws InvalidDocument if it is damaged, cut short, or packed absurdly well.
 */
export async function* unpacked(input: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  const pieces = input[Symbol.asyncIterator]();
  try {
    const first = await beginning(pieces);
    yield* isGzip(first) ? gunzipped(first, pieces) : after(first, pieces);
  } finally {
    // So that a file of which no more is read is closed.
    await pieces.return?.();
  }
}

async function* gunzipped(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  let [packed, size] = [0, 0];
  const counted = async function* (): AsyncGenerator<Uint8Array, void, undefined> {
    for await (const piece of after(first, rest)) {
      packed += piece.byteLength;
      yield piece;
    }
  };
  const source = Readable.from(counted(), { objectMode: false });
  const gunzip = createGunzip();
  source.on('error', (error) => gunzip.destroy(error));
  try {
    for await (const piece of source.pipe(gunzip) as AsyncIterable<Uint8Array>) {
      size += piece.byteLength;
      if (size > harmless && size > packed * mostTimes) throw new InvalidDocument(`It is packed (gzip) more than ${mostTimes} times as small as what is in it, as no text is, so it is not read: unpack it first, and see what it is.`);
      yield piece;
    }
  } catch (error) {
    if (!isOfZlib(error)) throw error;
    throw new InvalidDocument('It is packed (gzip), and damaged or cut short: get the whole of it again.', { cause: error });
  } finally {
    source.destroy();
    gunzip.destroy();
  }
}

async function* after(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

/** Its first piece, of two bytes at least if there are so many. */
async function beginning(pieces: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  let first: Uint8Array = new Uint8Array();
  while (first.byteLength < 2) {
    const next = await pieces.next();
    if (next.done) break;
    first = first.byteLength === 0 ? next.value : Buffer.concat([first, next.value]);
  }
  return first;
}

function isOfZlib(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
}
