import type { EntityKind } from '../../db/tables.ts';

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
  /** What relative addresses in it are relative to, where that is not its canonical URL: an absolute http(s) URL. */
  readonly base?: string;
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
  /** IPTC: 1 (flash) to 8 (routine). */
  readonly urgency?: number;
  /** When the source made this version of it. What is older than what we have changes nothing. */
  readonly versionAt?: string;
  /** The number that the source gives this version, where it counts them: 1, 2, 3 … */
  readonly version?: number;
  /** It must stay dark until then. RFC 3339, UTC, milliseconds. */
  readonly embargoedUntil?: string;
  /** Whom and what the source says that it speaks of, the most important first. */
  readonly mentions?: readonly SourceMention[];
  /** What the source says of its life. */
  readonly state: SourceState;
  /** Why the source takes it back, or another word of its editor's. */
  readonly note?: string;
}

/**
 * Only USABLE ones may be published. WITHHELD: it must not be public until its source says so. CANCELED: it must not be
 * public any more. Both take back what is public (IPTC's pubstatusg).
 */
export type SourceState = 'USABLE' | 'DRAFT' | 'WITHHELD' | 'CANCELED';

/** Someone or something that a source says a story speaks of, in its own words and codes. */
export interface SourceMention {
  /** Undefined where the source doesn't say. */
  readonly kind?: EntityKind;
  readonly name?: string;
  /** ISO 3166-1 alpha-2 or alpha-3 of a country, the acronym or slug of another. */
  readonly codes: readonly string[];
  /** 0 to 1, where the source says it. */
  readonly relevance?: number;
}

/** A story that could not be read, and why, in words that the person who runs the import can act on. */
export interface Refusal {
  /** Where: a guid, a link, a headline or "item 12". */
  readonly item: string;
  readonly reason: string;
  /** The document ends here, in the middle: there was more of it. */
  readonly isCutOff?: true;
}

export type Reading = { readonly item: Item } | { readonly refusal: Refusal };

/** A way that stories are written down. `read` never throws for the content of one item: it gives a Refusal. */
export interface Format {
  readonly name: string;
  /** True if a document that begins like this (its first 4096 characters, byte order mark removed) is of this format. */
  recognizes(head: string): boolean;
  /**
   * `address` is where the document came from, which its relative addresses may be relative to.
   * Gives undefined for what is no story and not worth a word (a page, an attachment), so that who reads has a turn.
   * @throws InvalidDocument if the document as a whole can't be read.
   */
  read(text: string, part?: Part, address?: string): Iterable<Reading | undefined>;
}

/** Which part of a document a text is, where a long one is read in parts. */
export interface Part {
  /** How many stories came before. */
  readonly before: number;
  /** The addresses of pictures that stories name by number, wherever in the document they are. */
  readonly images?: ReadonlyMap<string, string>;
}

/** What begins a guid that is made of a headline alone. */
export const ofHeadline = 'text:';

/** The document as a whole is not what it should be: not well-formed, too deep, of no known format. */
export class InvalidDocument extends Error {
  override readonly name: string = 'InvalidDocument';
}

/** It is of no format that is known; whoever names one can have it read as that. */
export class UnknownFormat extends InvalidDocument {
  override readonly name = 'UnknownFormat';
}
