import { hash } from 'node:crypto';
import { NeedsBeside, type Beside } from './find-story.ts';
import type { ImportItem } from './import-item.ts';
import { InvalidDocument } from './item.ts';
import { readingsOf } from './readings.ts';
import type { StoryDocument } from './story-document.ts';

/** More are not kept in mind. */
const most = 1_000_000;

/** The guids of a document, which is read for them when someone first needs to know: hardly ever. */
export class Neighbours {
  readonly #document: StoryDocument;
  #beside: Beside | undefined;

  constructor(document: StoryDocument) {
    this.#document = document;
  }

  /** Takes items of the document in and, where that needs what else is in it, begins again with that. */
  async telling<Result>(items: readonly ImportItem[], take: (items: readonly ImportItem[]) => Promise<Result>): Promise<Result> {
    try {
      return await take(this.#known(items));
    } catch (error) {
      if (!(error instanceof NeedsBeside)) throw error;
      this.#beside = await guidsOf(this.#document);
      return take(this.#known(items));
    }
  }

  #known(items: readonly ImportItem[]): readonly ImportItem[] {
    return this.#beside ? items.map((item) => ({ ...item, beside: this.#beside })) : items;
  }
}

async function guidsOf(document: StoryDocument): Promise<Beside> {
  const guids = new Set<string>();
  try {
    for await (const reading of readingsOf(document)) {
      if ('item' in reading && guids.size < most) guids.add(digest(reading.item.guid));
    }
  } catch (error) {
    // What is wrong with its end is told by whoever imports it.
    if (!(error instanceof InvalidDocument)) throw error;
  }
  return (guid) => guids.has(digest(guid));
}

function digest(guid: string): string {
  return hash('sha1', guid, 'base64url');
}
