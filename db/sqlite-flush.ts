import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync } from 'node:fs';

/** A name of its own beside the file: another command that makes the same one must not be given away as this one. */
export function partialNameFor(file: string): string {
  return `${file}.${randomBytes(4).toString('hex')}.partial`;
}

/** Waits until what was written of a file is on the disk. */
export function flush(file: string): void {
  synced(file, 'r+');
}

/** The same of the names in a folder: without it, a power cut may take a rename back. */
export function flushFolder(folder: string): void {
  synced(folder, 'r');
}

function synced(path: string, flags: string): void {
  const opened = openSync(path, flags);
  try {
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}
