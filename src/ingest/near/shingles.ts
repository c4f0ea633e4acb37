/** Words in a row that are compared as one. */
const shingleLength = 3;
/** Fewer than these are a brief that many may write alike: they are not compared. */
const fewestShingles = 22;
/** A signature's hashes, and how many of them make a band: of two texts half alike 98.6 % have a band in common, of two that share a hundredth 1 in 30,000. */
const bandCount = 32;
const rows = 3;
/** Words of a text that are looked at. */
const mostWords = 20_000;

const WORD = /[\p{L}\p{N}]+/gu;

/** The shingles of a text, each as a 32-bit hash of three words in lower case; none of a text that is too short to be compared. */
export function shinglesOf(text: string): ReadonlySet<number> {
  const hashes: number[] = [];
  for (const [word] of text.normalize('NFKC').toLowerCase().matchAll(WORD)) {
    if (hashes.push(hashOf(word)) === mostWords) break;
  }
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
  return new Set(text.normalize('NFKC').toLowerCase().matchAll(WORD).take(mostWords).map(([word]) => hashOf(word)));
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

/** FNV-1a, over UTF-16 units. */
function hashOf(word: string): number {
  let hash = 0x811c_9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x0100_0193);
  return hash;
}

/** Spreads 32 bits over 32 bits, one to one (the end of MurmurHash3). */
function mixed(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85eb_ca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2_ae35);
  return hash ^ (hash >>> 16);
}
