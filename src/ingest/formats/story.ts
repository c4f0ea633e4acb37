import { longestHeadline, longestUrl } from '../../editing/lengths.ts';
import { readDate } from '../date.ts';
import { cutAtWord } from '../excerpt.ts';
import { plainLine } from '../html.ts';
import { storable } from '../html-policy.ts';
import type { Item, Reading, SourceMention } from '../item.ts';

/** A story as its format gives it, before the rules that hold for all formats. Absent and empty values are the same. */
export interface RawStory {
  /** Where it is in the document: "item 12", counted from 1. */
  readonly place: string;
  readonly guid: string | undefined;
  readonly link: string | undefined;
  /** HTML. */
  readonly headline: string | undefined;
  readonly summary?: string | undefined;
  /** HTML. */
  readonly body: string | undefined;
  /** What relative addresses of its body and of its images are relative to, where the source says so; its link, where it doesn't. */
  readonly base?: string | undefined;
  /** What they are relative to where neither is there. */
  readonly home?: string | undefined;
  readonly byline?: string | undefined;
  readonly section?: string | undefined;
  readonly language?: string | undefined;
  /** In any form that `readDate` knows. */
  readonly date: string | undefined;
  /** The first one that is a URL is taken. */
  readonly images?: readonly (string | undefined)[];
  readonly source?: Source;
  readonly urgency?: number | undefined;
  /** These two in any form that `readDate` knows. */
  readonly versionAt?: string | undefined;
  readonly embargoedUntil?: string | undefined;
  /** A count of versions; what is no whole number is none. */
  readonly version?: string | undefined;
  readonly mentions?: readonly SourceMention[];
  readonly state: Item['state'];
  readonly note?: string | undefined;
}

/** Where the stories of a document come from. */
export interface Source {
  readonly name?: string;
  readonly url?: string;
}

/** UTF-16 units. A guid is a key, and keys of more than 2,700 bytes can't be indexed by Postgres. */
const LONGEST_GUID = 1000;
const LONGEST_NAME = 500;
/** UTF-8 bytes. */
const LONGEST_BODY = 2 * 1024 * 1024;

/** The rules for a story that hold whatever it was written in: gives an Item, or says what is wrong with it. */
export function readingOf(story: RawStory): Reading {
  const link = webUrl(story.link);
  const guid = present(story.guid) ?? present(story.link);
  const headline = plainLine(story.headline ?? '');
  const bodyHtml = story.body ?? '';
  const publishedAt = present(story.date) === undefined ? undefined : readDate(story.date ?? '');
  const refuse = (reason: string): Reading => refusal(shortened(guid ?? headline, 200) || story.place, reason);

  if (guid === undefined) return refuse('It has no guid and no link, so it could not be found again: add one of them.');
  if (guid.length > LONGEST_GUID) return refuse(`Its guid is longer than ${LONGEST_GUID} characters.`);
  if (headline === '') return refuse('It has no headline: give it a title.');
  if (headline.length > longestHeadline) {
    return refuse(`Its headline is longer than ${longestHeadline} characters: shorten it ("${shortened(headline)}").`);
  }
  if (bodyHtml.length > LONGEST_BODY || Buffer.byteLength(bodyHtml) > LONGEST_BODY) {
    return refuse('Its body is larger than 2 MiB: remove embedded images or data from it.');
  }
  if (publishedAt === undefined && present(story.date) !== undefined) {
    return refuse(
      `Its date "${shortened(story.date ?? '')}" can't be understood: write it as RFC 822 or RFC 3339, of a year from 1000 to 2200.`,
    );
  }

  const item: { -readonly [Field in keyof Item]: Item[Field] } = { guid: storable(guid), headline, bodyHtml, state: story.state };
  const byline = name(story.byline);
  const section = name(story.section);
  const summary = present(story.summary);
  const language = languageTag(story.language);
  const base = webUrl(story.base) ?? link ?? webUrl(story.home);
  const imageUrl = story.images?.map((image) => webUrl(image, base)).find((url) => url !== undefined);
  const sourceName = name(story.source?.name);
  const sourceUrl = webUrl(story.source?.url);
  if (base !== undefined && base !== link) item.base = base;
  if (summary !== undefined) item.summary = summary;
  if (byline !== undefined) item.byline = byline;
  if (section !== undefined) item.section = section;
  if (language !== undefined) item.language = language;
  if (publishedAt !== undefined) item.publishedAt = publishedAt;
  if (link !== undefined) item.canonicalUrl = link;
  if (imageUrl !== undefined) item.imageUrl = imageUrl;
  if (sourceName !== undefined) item.sourceName = sourceName;
  if (sourceUrl !== undefined) item.sourceUrl = sourceUrl;
  return extras(item, story, refuse);
}

/** Whom and what a story can be said to speak of: more than that is no help to anyone. */
const MOST_MENTIONS = 100;

/** What only the formats of agencies state. An embargo that can't be read must not be taken for none. */
function extras(item: { -readonly [Field in keyof Item]: Item[Field] }, story: RawStory, refuse: (reason: string) => Reading): Reading {
  const versionAt = readDate(story.versionAt ?? '');
  const embargoedUntil = readDate(story.embargoedUntil ?? '');
  if (present(story.embargoedUntil) !== undefined && embargoedUntil === undefined) {
    return refuse(`Its embargo "${shortened(story.embargoedUntil ?? '')}" can't be understood, so it is not taken: write it as RFC 3339.`);
  }
  const { urgency } = story;
  const note = plainLine(story.note ?? '');
  if (urgency !== undefined && Number.isInteger(urgency) && urgency >= 1 && urgency <= 8) item.urgency = urgency;
  if (versionAt !== undefined) item.versionAt = versionAt;
  if (/^\d{1,9}$/.test(story.version ?? '')) item.version = Number(story.version);
  if (embargoedUntil !== undefined) item.embargoedUntil = embargoedUntil;
  if (story.mentions && story.mentions.length > 0) item.mentions = story.mentions.slice(0, MOST_MENTIONS);
  if (note !== '') item.note = cutAtWord(note, 2000);
  return { item };
}

export function refusal(item: string, reason: string): Reading {
  return { refusal: { item, reason } };
}

/** The document ends in the middle. */
export function cutOff(item: string, reason: string): Reading {
  return { refusal: { item, reason, isCutOff: true } };
}

/** An absolute http or https URL, normalized (WHATWG URL), made whole by `base` where it is relative; undefined for anything else. */
export function webUrl(value: string | undefined, base?: string): string | undefined {
  const trimmed = value?.trim() ?? '';
  const url = trimmed === '' ? null : URL.parse(trimmed, base);
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) return undefined;
  return url.href.length > longestUrl ? undefined : url.href;
}

function languageTag(value: string | undefined): string | undefined {
  const tag = value?.trim().replaceAll('_', '-') ?? '';
  try {
    return tag === '' ? undefined : Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined; // RSS feeds have been seen to say "English"
  }
}

function name(value: string | undefined): string | undefined {
  return present(cutAtWord(plainLine(value ?? ''), LONGEST_NAME));
}

function present(value: string | undefined): string | undefined {
  const trimmed = value?.trim() ?? '';
  return trimmed === '' ? undefined : trimmed;
}

/** For a message: one line. */
function shortened(value: string, max = 60): string {
  return cutAtWord(storable(value.slice(0, max * 4)).replace(/\s+/g, ' ').trim(), max);
}
