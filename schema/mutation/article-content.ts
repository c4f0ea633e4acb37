import type { InputFieldBuilder } from '@pothos/core';
import type { EntityName } from '../../db/entity-names.ts';
import type { Types } from '../builder.ts';
import { entityName } from '../global-id.ts';

type Fields = InputFieldBuilder<Types, 'InputObject'>;

/** What every mutation that writes a story takes, besides its headline. */
export function contentFields(t: Fields) {
  return {
    summary: t.string({ description: 'The standfirst: plain text, at most 2000 characters. Of a new story, its beginning where it is not given.' }),
    body: t.field({ type: 'HTML', description: 'At most 2 MiB; it is sanitized. Text without a tag becomes paragraphs.' }),
    byline: t.string({ description: 'Who wrote it, as it is to be shown.' }),
    section: t.string({ description: '"Diplomacy", "Trade".' }),
    language: t.string({ description: 'BCP 47; "en" where it is not given.' }),
    urgency: t.int({ description: 'IPTC urgency, 1 (flash) to 8 (routine); 4 where it is not given.' }),
    sourceName: t.string({ description: 'Where it came from, if not from this newsroom.' }),
    sourceUrl: t.field({ type: 'URL', description: 'The address of that source.' }),
    canonicalUrl: t.field({ type: 'URL', description: 'Where it was published first.' }),
    imageUrl: t.field({ type: 'URL', description: 'The picture that goes with it.' }),
    about: t.idList({ description: 'Who and what it speaks of, the most salient first: ids or slugs, at most 200. Replaces the links that there are.' }),
  };
}

interface Content {
  readonly summary?: string | null | undefined;
  readonly body?: string | null | undefined;
  readonly byline?: string | null | undefined;
  readonly section?: string | null | undefined;
  readonly language?: string | null | undefined;
  readonly urgency?: number | null | undefined;
  readonly sourceName?: string | null | undefined;
  readonly sourceUrl?: string | null | undefined;
  readonly canonicalUrl?: string | null | undefined;
  readonly imageUrl?: string | null | undefined;
  readonly about?: readonly string[] | null | undefined;
}

/** The same as the newsroom's verbs take it: entities by name. */
export function contentInput(input: Content): Omit<Content, 'about'> & { readonly about: readonly EntityName[] | undefined } {
  const { summary, body, byline, section, language, urgency, sourceName, sourceUrl, canonicalUrl, imageUrl, about } = input;
  return { summary, body, byline, section, language, urgency, sourceName, sourceUrl, canonicalUrl, imageUrl, about: about?.map(entityName) };
}
