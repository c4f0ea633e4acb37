import { createWriteStream } from 'node:fs';
import { mkdtemp, open, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { DocumentLimits } from '../document.ts';
import { wordpress } from '../formats/wordpress.ts';
import { documentOf, type StoryDocument } from '../story-document.ts';
import { readFileText, STANDARD_INPUT } from './file.ts';
import { longExport } from './long-export.ts';

/** Bytes. A WordPress export that is larger is read in parts. */
const longFrom = 32 * 1024 * 1024;

export interface OpenOptions extends DocumentLimits {
  /** A format's name; detected from the content where it isn't given. */
  readonly format?: string | undefined;
  /** Bytes from which an export is read in parts. */
  readonly longFrom?: number;
}

/** A file, or standard input for "-", as a document. @throws InvalidDocument naming the path. */
export async function openDocument(path: string, options: OpenOptions = {}, input: AsyncIterable<Uint8Array> = process.stdin): Promise<StoryDocument> {
  if (path === STANDARD_INPUT) return openInput(options, input);
  if (await isLongExport(path, options)) return longExport(path);
  return documentOf(await readFileText(path, options), options.format);
}

async function isLongExport(path: string, { format, longFrom: from = longFrom }: OpenOptions): Promise<boolean> {
  const size = await stat(path).then((found) => (found.isFile() ? found.size : 0), () => 0);
  if (size <= from) return false;
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(8192) });
    return isExport(buffer.subarray(0, bytesRead), format);
  } finally {
    await file.close();
  }
}

/** Its beginning is ASCII, or it could not be told what it is. */
function isExport(beginning: Uint8Array, format: string | undefined): boolean {
  return format === undefined ? wordpress.recognizes(new TextDecoder().decode(beginning).slice(0, 4096)) : format === wordpress.name;
}

/** What is short is read at once. An export that goes on is put into a file first, for it is read twice. */
async function openInput(options: OpenOptions, input: AsyncIterable<Uint8Array>): Promise<StoryDocument> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const rest = input[Symbol.asyncIterator]();
  for (let next = await rest.next(); !next.done; next = await rest.next()) {
    pieces.push(next.value);
    size += next.value.byteLength;
    if (size > (options.longFrom ?? longFrom)) {
      if (isExport(Buffer.concat(pieces.slice(0, 8)), options.format)) return spooled(pieces, rest);
      break;
    }
  }
  return documentOf(await readFileText(STANDARD_INPUT, options, again(pieces, rest)), options.format);
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
  yield* pieces;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
