import type { Announcement, Facts } from '../../db/announcement.ts';
import type { Reader } from '../../db/reader.ts';
import { textOfVersions } from '../../db/revision.ts';
import { entityKey, wordsOf, type SearchDocument, type Words } from '../../db/search/document.ts';

/** What a story said before a change and after it, as a search looks at it; null where it was not public. */
export interface Said {
  readonly before: SearchDocument | null;
  readonly after: SearchDocument | null;
}

/** A version's words; undefined if there is no such version. */
interface Kept {
  readonly words: Promise<Words | undefined>;
  /** About how many bytes of memory it takes; 0 while it is read. */
  bytes: number;
}

/** Versions are kept up to so many bytes: those that live tickers and replays search in at the time, some ten thousand of usual length. */
const mostBytes = 64 * 1024 * 1024;
/** A word of six letters is a string and a place in a list or two. */
const bytesPerLetter = 8;
const bytesPerVersion = 1000;

/**
 * What stories said, out of their saved versions: taken apart once, however many filters search in it. The archive's
 * index can't tell: it has no withdrawn story, and of the others only what they say now.
 */
export class Texts {
  readonly #reader: Reader;
  /** By story and version, the longest unused first. */
  #versions = new Map<string, Kept>();
  #bytes = 0;

  /** `reader` must see every version: what is found here leaves it as a yes or a no alone. */
  constructor(reader: Reader) {
    this.#reader = reader;
  }

  async of({ articleId, version, before, after }: Announcement): Promise<Said> {
    const wanted = [...(before ? [version - 1] : []), ...(after ? [version] : [])];
    const kept = this.#keptOf(articleId, wanted);
    const wordsAt = async (facts: Facts | null, at: number) => (facts ? documentFor(await kept.get(at)?.words, facts) : null);
    return { before: await wordsAt(before, version - 1), after: await wordsAt(after, version) };
  }

  /** The database is another. */
  forget(): void {
    this.#versions = new Map();
    this.#bytes = 0;
  }

  #keptOf(articleId: number, versions: readonly number[]): ReadonlyMap<number, Kept> {
    const missing = versions.filter((version) => !this.#versions.has(`${articleId} ${version}`));
    const reading = missing.length > 0 ? textOfVersions(this.#reader, articleId, missing) : undefined;
    return new Map(versions.map((version) => {
      const key = `${articleId} ${version}`;
      const kept = this.#versions.get(key) ?? this.#read(key, version, reading);
      this.#versions.delete(key);
      this.#versions.set(key, kept);
      return [version, kept];
    }));
  }

  #read(key: string, version: number, reading: ReturnType<typeof textOfVersions> | undefined): Kept {
    const versions = this.#versions;
    const words = Promise.resolve(reading).then((texts) => {
      const text = texts?.get(version);
      // Forgotten meanwhile, it counts no more.
      if (!text) versions.delete(key);
      else if (versions === this.#versions && versions.get(key) === kept) {
        kept.bytes = bytesPerVersion + bytesPerLetter * text.text.length;
        this.#bytes += kept.bytes;
        this.#makeRoom();
      }
      return text && wordsOf(text);
    });
    words.catch(() => {
      if (versions.get(key) === kept) versions.delete(key);
    });
    const kept: Kept = { words, bytes: 0 };
    return kept;
  }

  #makeRoom(): void {
    for (const [key, { bytes }] of this.#versions) {
      if (this.#bytes <= mostBytes) return;
      this.#versions.delete(key);
      this.#bytes -= bytes;
    }
  }
}

/** Its words as they were saved, and whom it was about as the log has it: that follows when entities become one. */
function documentFor(words: Words | undefined, facts: Facts): SearchDocument | null {
  return words ? { ...words, keys: new Set([...facts.entities, ...(facts.formerly ?? [])].map(entityKey)) } : null;
}
