import type { EntityName } from '../../db/entity-names.ts';
import { slugOf } from '../../db/fold.ts';
import { leadOf } from '../ingest/excerpt.ts';
import { cleaned, countWords, type CleanBody } from '../ingest/html.ts';
import type { Check } from './check.ts';
import { longestHeadline } from './lengths.ts';
import type { Content } from './story.ts';

/** What a client writes of a story. What is absent stays as it is; null clears what may be empty. */
export interface ContentInput {
  readonly headline?: string | null | undefined;
  readonly summary?: string | null | undefined;
  /** HTML; it is sanitized. */
  readonly body?: string | null | undefined;
  readonly byline?: string | null | undefined;
  readonly section?: string | null | undefined;
  readonly language?: string | null | undefined;
  readonly urgency?: number | null | undefined;
  readonly sourceName?: string | null | undefined;
  readonly sourceUrl?: string | null | undefined;
  readonly canonicalUrl?: string | null | undefined;
  readonly imageUrl?: string | null | undefined;
  /** Who and what it speaks of. */
  readonly about?: readonly EntityName[] | null | undefined;
}

const mostBody = 2 * 1024 * 1024;

/** The fields that an input gives, checked and cleaned; its body is `clean` where that was done before. A problem is gathered in `check`. */
export function contentOf(check: Check, input: ContentInput, clean?: CleanBody): Partial<Content> {
  const given = input.body === undefined ? undefined : check.text('body', clean?.body ?? input.body ?? '', { max: mostBody });
  const { body, text } = given === undefined ? {} : (clean ?? cleaned(given));
  const fields = {
    headline: input.headline === undefined ? undefined : check.line('headline', input.headline ?? '', { max: longestHeadline, required: true }),
    summary: input.summary === undefined ? undefined : (check.optionalLine('summary', input.summary, 2000) ?? ''),
    body,
    text,
    wordCount: text === undefined ? undefined : countWords(text),
    byline: input.byline === undefined ? undefined : check.optionalLine('byline', input.byline, 300),
    section: input.section === undefined ? undefined : check.optionalLine('section', input.section, 100),
    language: input.language == null ? undefined : check.language('language', input.language),
    urgency: input.urgency == null ? undefined : check.urgency('urgency', input.urgency),
    sourceName: input.sourceName === undefined ? undefined : check.optionalLine('sourceName', input.sourceName, 300),
    sourceUrl: input.sourceUrl === undefined ? undefined : check.url('sourceUrl', input.sourceUrl),
    canonicalUrl: input.canonicalUrl === undefined ? undefined : check.url('canonicalUrl', input.canonicalUrl),
    imageUrl: input.imageUrl === undefined ? undefined : check.url('imageUrl', input.imageUrl),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** The content of a new story: what is not given has its default, and a summary is made of the text's beginning. */
export function wholeContent(given: Partial<Content>, slug: string): Content {
  const text = given.text ?? '';
  return {
    byline: null, section: null, language: 'en', urgency: 4, sourceName: null, sourceUrl: null, canonicalUrl: null, imageUrl: null,
    headline: '', body: '', wordCount: 0, ...given, summary: given.summary || leadOf(text), text, slug,
  };
}

/** The address of a public story, from its headline. */
export function plainSlug(headline: string): string {
  return slugOf(headline) || 'story';
}

/**
 * The address of a story that is dark, or whose plain one is taken by another that is or was public. Were it that of the
 * headline alone, whoever writes the same headline could tell by theirs that a dark story has it; so could a number.
 */
export function tailedSlug(headline: string): string {
  return `${stemOf(headline)}-${Math.random().toString(36).slice(2, 8).padEnd(6, '0')}`;
}

/** True of an address that was made so, of this headline. */
export function isTailed(slug: string, headline: string): boolean {
  const stem = `${stemOf(headline)}-`;
  return slug.startsWith(stem) && /^[a-z0-9]{6}$/.test(slug.slice(stem.length));
}

function stemOf(headline: string): string {
  return plainSlug(headline).slice(0, 70).replace(/-$/, '');
}
