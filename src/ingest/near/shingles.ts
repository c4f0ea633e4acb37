/** Words in a row that are compared as one. */
const shingleLength = 3;
/** Fewer than these are a brief that many may write alike: they are not compared. */
const fewestShingles = 22;
/** A signature's hashes, and how many of them make a band: of two texts half alike 98.6 % have a band in common, of two that share a hundredth 1 in 30,000. */
const bandCount = 32;
const rows = 3;
/** Words of a text that are looked at. */
const mostWords = 20_000;

/** A character of a word. */
const WORD = /^[\p{L}\p{N}]$/u;

/** The shingles of a text, each as a 32-bit hash of three words in lower case; none of a text that is too short to be compared. */
export function shinglesOf(text: string): ReadonlySet<number> {
  const hashes = hashesOf(text);
  const shingles = new Set<number>();
  for (let at = 0; at + shingleLength <= hashes.length; at++) {
    let hash = 0;
    for (let n = 0; n < shingleLength; n++) hash = mixed(Math.imul(hash, 31) ^ (hashes[at + n] ?? 0));
    shingles.add(hash);
  }
  return shingles.size < fewestShingles ? new Set() : shingles;
}

/** The words of a text, each as a 32-bit hash. */
export function wordsOf(text: string): ReadonlySet<number> {
  return new Set(hashesOf(text));
}

/** Each word as a hash (FNV-1a, over UTF-16 units), in order. Unit by unit: to have a regular expression find the words took twice as long. */
function hashesOf(text: string): number[] {
  const plain = text.normalize('NFKC').toLowerCase();
  const hashes: number[] = [];
  let [hash, isInWord] = [noWord, false];
  for (let at = 0; at < plain.length && hashes.length < mostWords; at++) {
    const unit = plain.charCodeAt(at);
    if (isOfWord(plain, at, unit)) {
      hash = Math.imul(hash ^ unit, 0x0100_0193);
      isInWord = true;
    } else if (isInWord) {
      hashes.push(hash);
      [hash, isInWord] = [noWord, false];
    }
  }
  if (isInWord && hashes.length < mostWords) hashes.push(hash);
  return hashes;
}

/** The hash of nothing. */
const noWord = 0x811c_9dc5;
/** Of each code unit that is a character: 1 where it belongs to a word, 2 where it doesn't, 0 where nobody has looked yet. */
const kinds = new Uint8Array(0x10000);

function isOfWord(text: string, at: number, unit: number): boolean {
  if ((unit & 0xf800) === 0xd800) return isHalfOfWord(text, at, unit);
  const known = kinds[unit];
  if (known) return known === 1;
  const found = WORD.test(String.fromCharCode(unit));
  kinds[unit] = found ? 1 : 2;
  return found;
}

/** The same of half a surrogate pair; of one that stands alone it is not. */
function isHalfOfWord(text: string, at: number, unit: number): boolean {
  const character = text.codePointAt((unit & 0xfc00) === 0xdc00 ? at - 1 : at) ?? 0;
  return character >= 0x10000 && WORD.test(String.fromCodePoint(character));
}

/** The share of shingles, or of words, that two texts have in common, of all that either has: 0 to 1 (Jaccard). */
export function similarity(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const common = one.intersection(other).size;
  return common === 0 ? 0 : common / (one.size + other.size - common);
}

/**
 * The bands of a text's MinHash signature (Broder, 1997), as numbers below 2^52: texts that are half alike have at least
 * one in common, so that an index finds them. None for no shingles.
 */
export function bandsOf(shingles: ReadonlySet<number>): number[] {
  if (shingles.size === 0) return [];
  const lowest = new Uint32Array(bandCount * rows).fill(0xffff_ffff);
  for (const shingle of shingles) {
    for (let n = 0; n < lowest.length; n++) {
      const hash = mixed(shingle ^ Math.imul(n + 1, 0x9e37_79b1)) >>> 0;
      if (hash < (lowest[n] ?? 0)) lowest[n] = hash;
    }
  }
  return Array.from({ length: bandCount }, (_unused, band) => {
    let [high, low] = [band + 1, 0x811c_9dc5];
    for (const hash of lowest.subarray(band * rows, (band + 1) * rows)) {
      high = mixed(high ^ hash);
      low = mixed(Math.imul(low, 0x0100_0193) ^ hash);
    }
    return (high >>> 12) * 2 ** 32 + (low >>> 0);
  });
}

/** Spreads 32 bits over 32 bits, one to one (the end of MurmurHash3). */
function mixed(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85eb_ca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2_ae35);
  return hash ^ (hash >>> 16);
}
