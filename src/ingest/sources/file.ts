import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { DocumentLimits } from '../document.ts';
import { checkSize, readDocument } from '../document.ts';
import { InvalidDocument, UnknownFormat } from '../item.ts';
import { gathered } from './gather.ts';
import { unpacked } from './unpack.ts';

/** What stands for standard input where a file's path is asked for. */
export const STANDARD_INPUT = '-';

/** What a person can do about it, by the code of the system's error. */
const ADVICE: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file: check the path.',
  ENOTDIR: 'There is no such file: a part of its path is not a folder.',
  EACCES: 'It may not be read: give this user permission to read it.',
  EPERM: 'It may not be read: give this user permission to read it.',
  EISDIR: 'It is a folder: name one file in it.',
  ENAMETOOLONG: 'There is no such file: its path is too long.',
};

/**
 * The text of one file, or of standard input for "-", unpacked if it is packed (gzip), decoded and within its budget (see
 * `readDocument`). A file that is
 * too large is refused before a byte of it is read; one that grows meanwhile, or a pipe, as soon as it passes the budget.
 *
 * @throws InvalidDocument naming the path, if there is no such file, it may not be read, or its content can't be used.
 */
export async function readFileText(
  path: string,
  limits: DocumentLimits = {},
  input: AsyncIterable<Uint8Array> = process.stdin,
): Promise<string> {
  try {
    if (path === STANDARD_INPUT) return await readPieces(unpacked(input), limits);
    const { size } = await stat(path);
    checkSize(size, limits);
    return await readPieces(unpacked(createReadStream(path)), limits);
  } catch (error) {
    throw named(error, path);
  }
}

/** The same of a document that comes in pieces, as they are. @throws InvalidDocument */
export async function readPieces(pieces: AsyncIterable<Uint8Array>, limits: DocumentLimits = {}): Promise<string> {
  return readDocument(await gathered(pieces, (size) => checkSize(size, limits)), limits);
}

/** What is wrong with a file, with its path. */
export function named(error: unknown, given: string): unknown {
  const path = given === STANDARD_INPUT ? 'standard input' : given;
  if (error instanceof UnknownFormat) return error;
  if (error instanceof InvalidDocument) return new InvalidDocument(`${path}: ${error.message}`, { cause: error });
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const advice = ADVICE[code];
  return advice === undefined ? error : new InvalidDocument(`${path}: ${advice}`, { cause: error });
}
