import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, open, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { DocumentLimits } from '../document.ts';
import { wordpress } from '../formats/wordpress.ts';
import { documentOf, type StoryDocument } from '../story-document.ts';
import { named, readFileText, readPieces, STANDARD_INPUT } from './file.ts';
import { longExport } from './long-export.ts';
import { isGzip, unpacked } from './unpack.ts';

/** Bytes. A WordPress export that is larger is read in parts. */
const longFrom = 32 * 1024 * 1024;

/** Bytes by which it is told what a document is. */
const headSize = 8192;

export interface OpenOptions extends DocumentLimits {
  /** A format's name; detected from the content where it isn't given. */
  readonly format?: string | undefined;
  /** Bytes from which an export is read in parts. */
  readonly longFrom?: number;
}

/** A file, or standard input for "-", as a document; what is packed (gzip), unpacked. @throws InvalidDocument naming the path. */
export async function openDocument(path: string, options: OpenOptions = {}, input: AsyncIterable<Uint8Array> = process.stdin): Promise<StoryDocument> {
  if (path === STANDARD_INPUT) return openInput(path, options, input);
  const { size, head } = await beginningOf(path);
  if (isGzip(head)) return openInput(path, options, createReadStream(path));
  if (size > (options.longFrom ?? longFrom) && isExport(head, options.format)) return longExport(path);
  return documentOf(await readFileText(path, options), options.format);
}

/** Of what is no file, or can't be read, nothing: whoever reads it says why. */
async function beginningOf(path: string): Promise<{ readonly size: number; readonly head: Uint8Array }> {
  const nothing = { size: 0, head: new Uint8Array() };
  const found = await stat(path).catch(() => undefined);
  const file = found?.isFile() ? await open(path).catch(() => undefined) : undefined;
  if (!found || !file) return nothing;
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(headSize) });
    return { size: found.size, head: buffer.subarray(0, bytesRead) };
  } finally {
    await file.close();
  }
}

/** Its beginning is ASCII, or it could not be told what it is. */
function isExport(beginning: Uint8Array, format: string | undefined): boolean {
  return format === undefined ? wordpress.recognizes(new TextDecoder().decode(beginning).slice(0, 4096)) : format === wordpress.name;
}

/** What is short is read at once. An export that goes on is put into a file first, for it is read twice. */
async function openInput(path: string, options: OpenOptions, input: AsyncIterable<Uint8Array>): Promise<StoryDocument> {
  try {
    return await openPieces(options, unpacked(input));
  } catch (error) {
    throw named(error, path);
  }
}

async function openPieces(options: OpenOptions, input: AsyncIterable<Uint8Array>): Promise<StoryDocument> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const rest = input[Symbol.asyncIterator]();
  for (let next = await rest.next(); !next.done; next = await rest.next()) {
    pieces.push(next.value);
    size += next.value.byteLength;
    if (size > (options.longFrom ?? longFrom)) {
      if (isExport(headOf(pieces), options.format)) return spooled(pieces, rest);
      break;
    }
  }
  return documentOf(await readPieces(again(pieces, rest), options), options.format);
}

function headOf(pieces: readonly Uint8Array[]): Uint8Array {
  let [count, size] = [0, 0];
  while (size < headSize && count < pieces.length) size += pieces[count++]?.byteLength ?? 0;
  return Buffer.concat(pieces.slice(0, count));
}

async function spooled(pieces: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): Promise<StoryDocument> {
  const folder = await mkdtemp(join(tmpdir(), 'silkwire-import-'));
  const close = () => rm(folder, { recursive: true, force: true });
  const path = join(folder, 'export.xml');
  try {
    await pipeline(again(pieces, rest), createWriteStream(path, { mode: 0o600 }));
  } catch (error) {
    await close();
    throw error;
  }
  return { ...longExport(path), close };
}

async function* again(pieces: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    yield* pieces;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}
