import type { Announcement, Facts } from '../../db/announcement.ts';
import type { Reader } from '../../db/reader.ts';
import { textOfVersions } from '../../db/revision.ts';
import { documentOf, type SearchDocument, type Searchable } from '../../db/search/document.ts';

/** What a story said before a change and after it, as a search looks at it; null where it was not public. */
export interface Said {
  readonly before: SearchDocument | null;
  readonly after: SearchDocument | null;
}

/** So many announcements are remembered: those of a burst, for all groups that search. */
const remembered = 200;

/**
 * What stories said, out of their saved versions: once for an announcement, however many filters search in it. The
 * archive's index can't tell: it has no withdrawn story, and of the others only what they say now.
 */
export class Texts {
  readonly #reader: Reader;
  readonly #said = new Map<number, Promise<Said>>();

  /** `reader` must see every version: what is found here leaves it as a yes or a no alone. */
  constructor(reader: Reader) {
    this.#reader = reader;
  }

  of(line: Announcement): Promise<Said> {
    let said = this.#said.get(line.seq);
    if (!said) {
      said = this.#read(line);
      this.#said.set(line.seq, said);
      said.catch(() => this.#said.delete(line.seq));
      const [oldest] = this.#said.keys();
      if (this.#said.size > remembered && oldest !== undefined) this.#said.delete(oldest);
    }
    return said;
  }

  async #read({ articleId, version, before, after }: Announcement): Promise<Said> {
    const versions = await textOfVersions(this.#reader, articleId, [version - 1, version]);
    return { before: documentFor(versions.get(version - 1), before), after: documentFor(versions.get(version), after) };
  }
}

/** Its words as they were saved, and whom it was about as the log has it: that follows when entities become one. No search asks for its status. */
function documentFor(text: Searchable | undefined, facts: Facts | null): SearchDocument | null {
  if (!text || !facts) return null;
  const links = [...facts.entities, ...(facts.formerly ?? [])].map((entityId) => ({ entityId, salience: 0 }));
  const { section, language, urgency } = facts;
  return documentOf(text, { status: '', section, language, urgency, links });
}
