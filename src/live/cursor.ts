import { hash, timingSafeEqual } from 'node:crypto';

/** A place on the wire that can't be gone on from. `code` is what a program reads; the message says what to do. */
export class WireError extends Error {
  override readonly name = 'WireError';
  readonly code: WireErrorCode;
  /** Where to come back to, if that is known. */
  readonly cursor: string | undefined;
  constructor(code: WireErrorCode, message: string, cursor?: string) {
    super(message);
    this.code = code;
    this.cursor = cursor;
  }
}

export type WireErrorCode = 'CURSOR_INVALID' | 'CURSOR_EXPIRED' | 'CURSOR_FROM_FUTURE' | 'TOO_SLOW' | 'SHUTTING_DOWN';

/** The log that cursors belong to: its name, and the key that signs them. Both are in the database. */
export interface Log {
  /** 12 hex digits; another after a backup was restored. */
  readonly epoch: string;
  /** Hex. */
  readonly key: string;
}

export function cursorExpired(): WireError {
  return new WireError('CURSOR_EXPIRED', 'This cursor is from before a backup was restored. Load what you show again with articles, and go on from its liveCursor.');
}

const version = 1;
const macLength = 9;
/** Version, epoch (6 bytes), number (6 bytes, unsigned, big-endian), signature: 22 bytes, 30 characters. */
const length = 1 + 6 + 6 + macLength;

const signedLength = length - macLength;
/** A key of 32 bytes and its padding: one block of SHA-256. */
const block = 64;

/** Turns a number of the log into an opaque, signed cursor, and back. */
export class Cursors {
  #log: Log;
  #epoch: Buffer;
  /** What is hashed, with the key in front: kept, and filled in anew for each cursor. */
  readonly #inner = Buffer.alloc(block + signedLength, 0x36);
  readonly #outer = Buffer.alloc(block + 32, 0x5c);

  constructor(log: Log) {
    this.#log = log;
    this.#epoch = this.#take(log);
  }

  isOf({ epoch, key }: Log): boolean {
    return this.#log.epoch === epoch && this.#log.key === key;
  }

  /** From here on they belong to another log, and those from before have expired. */
  turnTo(log: Log): void {
    this.#log = log;
    this.#epoch = this.#take(log);
  }

  encode(seq: number): string {
    const cursor = Buffer.allocUnsafe(length);
    cursor[0] = version;
    this.#epoch.copy(cursor, 1);
    cursor.writeUIntBE(seq, 7, 6);
    this.#sign(cursor).copy(cursor, signedLength, 0, macLength);
    return cursor.toString('base64url');
  }

  /** @throws WireError if it was tampered with, or is of another log. That it isn't from the future is for the log to say. */
  decode(text: string): number {
    const cursor = Buffer.from(text, 'base64url');
    const signed = cursor.length === length && cursor[0] === version && cursor.toString('base64url') === text;
    if (!signed || !timingSafeEqual(cursor.subarray(signedLength), this.#sign(cursor).subarray(0, macLength))) {
      throw new WireError('CURSOR_INVALID', 'This is no cursor of ours, or it was changed on its way. Use the cursor of an announcement as it was given, or leave "after" out to begin from now.');
    }
    if (!cursor.subarray(1, 7).equals(this.#epoch)) {
      throw cursorExpired();
    }
    return cursor.readUIntBE(7, 6);
  }

  #take({ epoch, key }: Log): Buffer {
    for (const part of [this.#inner, this.#outer]) part.write(key, 'hex');
    return Buffer.from(epoch, 'hex');
  }

  /** Keyed inside and outside, as HMAC does it, but in two calls: a `createHmac` takes 20 µs, and each announcement has a cursor. */
  #sign(cursor: Buffer): Buffer {
    cursor.copy(this.#inner, block, 0, signedLength);
    hash('sha256', this.#inner, 'buffer').copy(this.#outer, block);
    return hash('sha256', this.#outer, 'buffer');
  }
}
