import { describe, expect, test } from 'vitest';
import { checkJsonDepth, encodingOf, readDocument } from '../../src/ingest/document.ts';
import { InvalidDocument } from '../../src/ingest/item.ts';
import { timed } from './readings.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1');

test('is decoded as its server says, but for a byte order mark, and where that can not be as it says itself', () => {
  const cyrillic = Buffer.concat([Buffer.from('<?xml version="1.0" encoding="utf-8"?><a>'), Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]), Buffer.from('</a>')]);
  expect(readDocument(cyrillic, { charset: 'windows-1251' })).toContain('<a>Привет</a>');
  expect(readDocument(Buffer.from('\ufeff<a>Қазақ</a>'), { charset: 'windows-1251' })).toBe('<a>Қазақ</a>');
  for (const charset of ['no-such-thing', 'utf-16be']) expect(readDocument(Buffer.from('<a>Қазақ</a> '), { charset })).toBe('<a>Қазақ</a> ');
  // Many a server says ISO-8859-1 of everything.
  for (const charset of ['iso-8859-1', 'windows-1251', 'gbk']) expect(readDocument(Buffer.from('<a>Қазақ “é”</a>'), { charset })).toBe('<a>Қазақ “é”</a>');
  const declared = Buffer.concat([Buffer.from('<?xml version="1.0" encoding="windows-1251"?><a>'), Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]), Buffer.from('</a>')]);
  expect(readDocument(declared, { charset: 'utf-8' })).toContain('<a>Привет</a>');
});

test('is decoded as what it is where its XML declaration names another encoding, and as that where it is no UTF-8', () => {
  for (const encoding of ['iso-8859-1', 'windows-1251']) {
    const text = `<?xml version="1.0" encoding="${encoding}"?><a>Қазақ “é” 🌍</a>`;
    expect(readDocument(Buffer.from(text))).toBe(text);
    // As the first piece of a long one: cut in the middle of a letter.
    for (const cut of [0, 1, 2, 3]) expect(encodingOf(Buffer.from(text.slice(0, -4)).subarray(0, -cut || undefined))).toBe('utf-8');
    expect(encodingOf(Buffer.from(`<?xml version="1.0" encoding="${encoding}"?><a>caf\u00e9</a>`, 'latin1'))).toBe(encoding);
  }
});

describe('a document is decoded', () => {
  test('as UTF-8 if it says nothing, without its byte order mark', () => {
    expect(readDocument(utf8('\ufeff<rss>Қазақ</rss>'))).toBe('<rss>Қазақ</rss>');
  });

  test('as windows-1251 and koi8-r if its XML declaration says so', () => {
    const word = 'Москва';
    const windows = Uint8Array.from(word, (ch) => (ch.codePointAt(0) ?? 0) - 0x350);
    const head = latin('<?xml version="1.0" encoding="Windows-1251"?><rss>');
    expect(readDocument(Buffer.concat([head, windows, latin('</rss>')]))).toContain(`<rss>${word}</rss>`);
    const koi8 = Buffer.from([0xed, 0xcf, 0xd3, 0xcb, 0xd7, 0xc1]);
    expect(readDocument(Buffer.concat([latin("<?xml version='1.0' encoding='koi8-r'?><a>"), koi8, latin('</a>')]))).toContain(word);
  });

  test('as UTF-16 of either order, with or without a byte order mark', () => {
    const text = '<?xml version="1.0" encoding="UTF-16"?><rss>Алматы</rss>';
    const little = Buffer.from(text, 'utf16le');
    const big = Buffer.from(text, 'utf16le').swap16();
    expect(readDocument(little)).toBe(text);
    expect(readDocument(big)).toBe(text);
    expect(readDocument(Buffer.concat([Buffer.from([0xff, 0xfe]), little]))).toBe(text);
    expect(readDocument(Buffer.concat([Buffer.from([0xfe, 0xff]), big]))).toBe(text);
  });

  test('as UTF-8 if it claims UTF-16 in single bytes', () => {
    expect(readDocument(utf8('<?xml version="1.0" encoding="utf-16"?><a>é</a>'))).toContain('<a>é</a>');
  });
});

describe('a document is refused, with advice,', () => {
  test.each([
    ['of malformed UTF-8, naming the line', Buffer.concat([utf8('<a>\n<b>'), Buffer.from([0xc3, 0x28])]), /UTF-8 \(line 2\)/],
    ['of an unknown encoding', utf8('<?xml version="1.0" encoding="klingon-8"?><a/>'), /"klingon-8".*save it as UTF-8/],
    ['of half a character of UTF-16', Buffer.from('<a/>', 'utf16le').subarray(0, 7), /can't be read as utf-16le.*save it as UTF-8/],
    ['that is empty', utf8(''), /empty/],
    ['of white space alone', utf8('\ufeff \n\t'), /empty/],
    ['that is gzipped', Buffer.from([0x1f, 0x8b, 8, 0]), /unpack it/],
    ['that is a web page, which closes few of its tags', utf8(`<?xml version="1.0"?>\n<!-- Ours -->\n<!DOCTYPE html>\n<html><head>${'<meta name="a">'.repeat(300)}`), /web page, not a feed: look for the address/],
    ['that is a ZIP archive', Buffer.from('PK\u0003\u0004'), /unpack it/],
    ['of UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x3c, 0, 0, 0]), /UTF-32/],
  ])('%s', (_, bytes, reason) => {
    expect(() => readDocument(bytes)).toThrow(InvalidDocument);
    expect(() => readDocument(bytes)).toThrow(reason);
  });

  test('over its budget of bytes, but not at it', () => {
    const bytes = utf8('<a>12345</a>');
    expect(readDocument(bytes, { maxBytes: bytes.length })).toContain('12345');
    expect(() => readDocument(bytes, { maxBytes: bytes.length - 1 })).toThrow(/larger than 11 bytes.*split/);
  });

  test('of JSON that nests too deep, strings not counted', () => {
    expect(() => checkJsonDepth('[['.repeat(100) + ']]'.repeat(100))).not.toThrow();
    expect(() => checkJsonDepth('['.repeat(201))).toThrow(InvalidDocument);
    expect(() => readDocument(utf8(`{"a":${'['.repeat(20)}`), { maxDepth: 10 })).toThrow(/deeper than 10 levels/);
    expect(readDocument(utf8(`["${'['.repeat(500)}\\"${'{'.repeat(500)}"]`))).toContain('[');
  });

  test('of JSON but for a story in a list that nests too deep, which alone is told', () => {
    const deep = `{"a":${'['.repeat(300)}"]"${']'.repeat(300)}}`;
    for (const [before, after] of [['[{"b":1},', ',{"c":[]}]'], ['{"version":[[]],"items":[', ',{"d":2}]}']] as const) {
      expect(checkJsonDepth(`${before}${deep}${after}`)).toEqual([{ start: before.length, end: before.length + deep.length }]);
      expect(checkJsonDepth(`${before}${deep},${deep}${after}`)).toHaveLength(2);
      expect(checkJsonDepth(`${before}${deep.slice(0, 400)}`)).toEqual([{ start: before.length, end: before.length + 400 }]);
    }
    expect(() => checkJsonDepth(`[${'['.repeat(300)}`)).toThrow(/deeper than 200/);
    expect(() => checkJsonDepth(deep)).toThrow(/deeper than 200/);
  });

  test('before a parser sees it: many entities, an external entity, 200,000 nested elements, each within a second', () => {
    const laughs = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><rss>&b;</rss>`;
    const external = `<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss>&x;</rss>`;
    const deep = '<a>'.repeat(200_000);
    const deepJson = '['.repeat(200_000);
    const spent = timed(() => {
      expect(() => readDocument(utf8(laughs))).toThrow(/declares entities/);
      expect(() => readDocument(utf8(external))).toThrow(/declares entities/);
      expect(() => readDocument(utf8(deep))).toThrow(/deeper than 200/);
      expect(() => readDocument(utf8(deepJson))).toThrow(/deeper than 200/);
    });
    expect(spent).toBeLessThan(1000);
  });
});
