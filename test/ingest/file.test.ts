import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { InvalidDocument } from '../../src/ingest/item.ts';
import { readFileText } from '../../src/ingest/sources/file.ts';

describe('a file is read', () => {
  let folder = '';
  const put = async (name: string, content: string | Uint8Array): Promise<string> => {
    const path = join(folder, name);
    await writeFile(path, content);
    return path;
  };
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'silkwire-'));
  });
  afterAll(async () => {
    await rm(folder, { recursive: true });
  });

  test('to decoded text', async () => {
    const windows1251 = Buffer.concat([Buffer.from('<?xml version="1.0" encoding="windows-1251"?><a>'), Buffer.from([0xc4, 0xe0]), Buffer.from('</a>')]);
    expect(await readFileText(await put('a.xml', windows1251))).toContain('<a>Да</a>');
  });

  test('from standard input for "-", in pieces that split a character', async () => {
    const bytes = new TextEncoder().encode('<a>ы</a>');
    async function* pieces(): AsyncGenerator<Uint8Array> {
      yield bytes.subarray(0, 4);
      yield bytes.subarray(4);
    }
    expect(await readFileText('-', {}, pieces())).toBe('<a>ы</a>');
  });

  test('or refused by its path, with advice: missing, a folder, too large, empty, not well-formed', async () => {
    const large = await put('large.xml', '<a>12345</a>');
    const attempts: [string, RegExp][] = [
      [join(folder, 'none.xml'), /none\.xml: There is no such file: check the path/],
      [join(large, 'none.xml'), /a part of its path is not a folder/],
      [folder, /: It is a folder: name one file/],
      [await put('empty.xml', ''), /empty\.xml: The document is empty/],
      [await put('deep.xml', '<a>'.repeat(300)), /deep\.xml: Its elements nest deeper/],
    ];
    for (const [path, reason] of attempts) {
      const error: unknown = await readFileText(path).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(InvalidDocument);
      expect(String(error)).toMatch(reason);
    }
    await expect(readFileText(large, { maxBytes: 11 })).rejects.toThrow(/large\.xml: The document is larger than 11 bytes/);
  });

  test('no further than its budget if its size isn’t known before', async () => {
    let taken = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        taken += 10;
        yield new Uint8Array(10);
      }
    }
    await expect(readFileText('-', { maxBytes: 95 }, endless())).rejects.toThrow(/standard input: The document is larger than 95 bytes/);
    expect(taken).toBe(100);
  });

  test.skipIf(process.getuid?.() === 0)('or refused if it may not be read (root may read everything)', async () => {
    const path = await put('secret.xml', '<a/>');
    await chmod(path, 0);
    await expect(readFileText(path)).rejects.toThrow(/secret\.xml: It may not be read/);
  });
});
