import { createReadStream } from 'node:fs';
import { encodingOf, refuseBinary } from '../document.ts';
import { tooLarge } from '../formats/xml-stories.ts';
import { attachmentsIn, wordpress } from '../formats/wordpress.ts';
import { InvalidDocument, type Reading } from '../item.ts';
import type { StoryDocument } from '../story-document.ts';
import { WxrSplitter, type WxrPart } from './wxr-splitter.ts';

/** Bytes. */
const pieceSize = 1024 * 1024;

/**
 * A WordPress export that is too large to be read at once: its file is read twice, first for the pictures that posts
 * name by number, wherever they are, and then a few megabytes of posts at a time.
 */
export function longExport(path: string, partSize?: number): StoryDocument {
  let images: ReadonlyMap<string, string> | undefined;
  return {
    format: wordpress,
    async *readings(): AsyncGenerator<Reading | undefined, void, undefined> {
      images ??= await imagesOf(path, partSize);
      for await (const part of partsOf(path, partSize)) {
        if ('tooLarge' in part) yield tooLarge(`item ${part.tooLarge + 1}`);
        else yield* wordpress.read(part.text, { before: part.before, images });
      }
    },
  };
}

async function imagesOf(path: string, partSize: number | undefined): Promise<ReadonlyMap<string, string>> {
  const images = new Map<string, string>();
  for await (const part of partsOf(path, partSize)) {
    if ('tooLarge' in part || !part.text.includes('<wp:attachment_url')) continue;
    for (const [id, url] of attachmentsIn(part.text)) images.set(id, url);
  }
  return images;
}

async function* partsOf(path: string, partSize: number | undefined): AsyncGenerator<WxrPart, void, undefined> {
  const splitter = new WxrSplitter(partSize);
  for await (const text of textOf(createReadStream(path, { highWaterMark: pieceSize }))) yield* splitter.push(text);
  yield* splitter.end();
}

/** @throws InvalidDocument if it is not of the encoding that it claims. */
async function* textOf(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<string, void, undefined> {
  let decoder: TextDecoder | undefined;
  let encoding = '';
  try {
    for await (const piece of pieces) {
      if (!decoder) {
        refuseBinary(piece);
        encoding = encodingOf(piece);
        decoder = new TextDecoder(encoding, { fatal: true });
      }
      yield decoder.decode(piece, { stream: true });
    }
    if (decoder) yield decoder.decode();
  } catch (error) {
    if (error instanceof RangeError) throw new InvalidDocument(`It says that it is written in "${encoding}", which is not known: save it as UTF-8.`, { cause: error });
    if (error instanceof TypeError) throw new InvalidDocument(`It can't be read as ${encoding} from here on: save it as UTF-8, or export it again.`, { cause: error });
    throw error;
  }
}
