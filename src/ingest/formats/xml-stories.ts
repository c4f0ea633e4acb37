import type { Reading } from '../item.ts';
import { InvalidDocument } from '../item.ts';
import type { Outline, StorySpan } from '../xml-outline.ts';
import { cutOff, refusal } from './story.ts';

/** UTF-16 units of XML. A body of 2 MiB, escaped twice over, is still smaller. */
export const LARGEST_STORY = 16 * 1024 * 1024;

/**
 * Reads the stories of an XML document one at a time, so that a broken one stays alone and a large document is never
 * wholly in memory as objects. What breaks off in the middle is refused: half a story must not be taken for the story.
 *
 * @param before How many stories came in the parts of the document before this one.
 * @param read Gives undefined for what is no story (a page, an attachment); what it throws becomes a Refusal.
 * @throws InvalidDocument at once if the document breaks off before its first story.
 */
export function readEach(
  outline: Outline,
  read: (story: StorySpan, place: string) => Reading | undefined,
  before = 0,
): Iterable<Reading | undefined> {
  if (outline.stories.length === 0 && !outline.complete && before === 0) {
    throw new InvalidDocument('It breaks off before its first story: get the whole file and import it again.');
  }
  return readings(outline, read, before);
}

function* readings(
  outline: Outline,
  read: (story: StorySpan, place: string) => Reading | undefined,
  before: number,
): Generator<Reading | undefined, void, undefined> {
  for (const [index, story] of outline.stories.entries()) {
    const place = `item ${before + index + 1}`;
    if (!story.whole) {
      const told = outline.complete || index < outline.stories.length - 1 ? refusal : cutOff;
      yield told(place, 'It breaks off before its end: get the whole file and import it again.');
    } else if (story.deep) {
      yield refusal(place, 'Its elements nest deeper than any story needs, so it is not read: mend it in the file.');
    } else if (story.end - story.start > LARGEST_STORY) {
      yield tooLarge(place);
    } else {
      yield attempt(() => read(story, place), place);
    }
  }
  if (!outline.complete && (outline.stories.at(-1)?.whole ?? true)) {
    yield cutOff('end of the document', 'It breaks off here, so stories may be missing: get the whole file and import it again.');
  }
}

export function tooLarge(place: string): Reading {
  return refusal(place, 'It is larger than 16 MiB: remove embedded images or data from it.');
}

function attempt(read: () => Reading | undefined, place: string): Reading | undefined {
  try {
    return read();
  } catch (error) {
    const { message, cause } = error instanceof Error ? error : new Error(String(error));
    const detail = cause instanceof Error ? cause.message : message;
    return refusal(place, `Its XML can't be read (${detail}): mend it in the file, or export it again.`);
  }
}
