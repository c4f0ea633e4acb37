import { detectFormat, formatNamed, formats } from './formats/registry.ts';
import { InvalidDocument, UnknownFormat, type Format, type Reading } from './item.ts';

/** A document of a known format, and the stories in it. */
export interface StoryDocument {
  readonly format: Format;
  /** From the first to the last, each time that it is called, with undefined for what is no story. @throws InvalidDocument, at once or half-way, if the rest can't be read. */
  readings(): Iterable<Reading | undefined> | AsyncIterable<Reading | undefined>;
  /** Lets go of what it holds; given where it holds something. */
  close?(): Promise<void>;
}

/** `address` is where it came from. @throws InvalidDocument if the text is of no format that we know, or not of the one that is named. */
export function documentOf(text: string, format?: string, address?: string): StoryDocument {
  const found = formatFor(text.slice(0, 4096), format);
  return { format: found, readings: () => found.read(text, undefined, address) };
}

/** The format of that name, or the one of a document that begins like this. @throws InvalidDocument, with the names that there are. */
export function formatFor(head: string, name?: string): Format {
  if (name !== undefined) return requireFormat(name);
  const format = detectFormat(head);
  if (!format) throw new UnknownFormat(`This is none of the formats that can be imported: ${names()}.`);
  return format;
}

/** @throws InvalidDocument, with the names that there are. */
export function requireFormat(name: string): Format {
  const format = formatNamed(name);
  if (!format) throw new InvalidDocument(`There is no format "${name}". There are ${names()}.`);
  return format;
}

function names(): string {
  return formats.map((known) => known.name).join(', ');
}
