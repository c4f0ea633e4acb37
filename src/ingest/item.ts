/**
 * A story as a feed or an export gives it, before it is ours: the meeting point of every format (which makes Items)
 * and of the importer (which turns them into articles). A field that the source does not state is `undefined`, and an
 * import never overwrites what we have with it; `null` means that the source says "none".
 */
export interface Item {
  /** The source's own name for the story (RSS guid, WordPress guid or id), unique within its source. */
  readonly guid: string;
  readonly headline: string;
  readonly summary?: string;
  /** Unsanitized HTML; the importer sanitizes it. */
  readonly bodyHtml: string;
  readonly byline?: string;
  readonly section?: string;
  /** BCP 47. */
  readonly language?: string;
  /** RFC 3339, UTC, milliseconds. */
  readonly publishedAt?: string;
  readonly canonicalUrl?: string;
  readonly imageUrl?: string;
  readonly sourceName?: string;
  readonly sourceUrl?: string;
  /** What the source says of its life: only USABLE ones may be published. */
  readonly state: 'USABLE' | 'DRAFT';
}

/** A story that could not be read, and why, in words that the person who runs the import can act on. */
export interface Refusal {
  /** Where: a guid, a link, a headline or "item 12". */
  readonly item: string;
  readonly reason: string;
}

export type Reading = { readonly item: Item } | { readonly refusal: Refusal };

/** A way that stories are written down. `read` never throws for the content of one item: it gives a Refusal. */
export interface Format {
  readonly name: string;
  /** True if a document that begins like this (its first 4096 characters, byte order mark removed) is of this format. */
  recognizes(head: string): boolean;
  /** @throws InvalidDocument if the document as a whole can't be read. */
  read(text: string): Iterable<Reading>;
}

/** The document as a whole is not what it should be: not well-formed, too deep, of no known format. */
export class InvalidDocument extends Error {
  override readonly name = 'InvalidDocument';
}
