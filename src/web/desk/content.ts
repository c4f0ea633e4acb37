import type { Story } from './ask.ts';

/** Whom or what a story speaks of, as the desk shows it. */
export interface About {
  readonly slug: string;
  readonly name: string;
  /** A flag, or a word for its kind. */
  readonly sign: string;
}

/** What an editor writes of a story: the fields of its form. An empty text is none. */
export interface Content {
  readonly headline: string;
  readonly summary: string;
  readonly byline: string;
  readonly section: string;
  readonly language: string;
  readonly urgency: number;
  readonly body: string;
  readonly imageUrl: string;
  readonly canonicalUrl: string;
  readonly sourceName: string;
  readonly sourceUrl: string;
  readonly about: readonly About[];
}

export type Field = keyof Content;

/** As a person calls them, in the order of the form. */
export const fieldNames: Readonly<Record<Field, string>> = {
  headline: 'Headline', summary: 'Summary', body: 'Body', about: 'About', byline: 'Byline', section: 'Section', urgency: 'Urgency', language: 'Language',
  imageUrl: 'Picture', sourceName: 'Source', sourceUrl: 'Address of the source', canonicalUrl: 'First published at',
};

export const fields = Object.keys(fieldNames) as Field[];

export const emptyContent: Content = {
  headline: '', summary: '', byline: '', section: '', language: 'en', urgency: 4, body: '', imageUrl: '', canonicalUrl: '', sourceName: '', sourceUrl: '', about: [],
};

export function contentOf(story: Story): Content {
  return {
    headline: story.headline, summary: story.summary, byline: story.byline ?? '', section: story.section ?? '', language: story.language, urgency: story.urgency,
    body: story.body, imageUrl: story.imageUrl ?? '', canonicalUrl: story.canonicalUrl ?? '', sourceName: story.source?.name ?? '', sourceUrl: story.source?.url ?? '',
    about: story.mentions.map(({ entity }) => ({ slug: entity.slug, name: entity.name, sign: 'flag' in entity ? entity.flag : kindSign(entity.__typename) })),
  };
}

export function kindSign(typename: string): string {
  return { Person: 'Person', Organization: 'Organization', Event: 'Event', Country: 'Country' }[typename] ?? '';
}

export function isSame(a: Content, b: Content, field: Field): boolean {
  return plain(a, field) === plain(b, field);
}

/** The fields in which the two differ. */
export function differing(a: Content, b: Content): Field[] {
  return fields.filter((field) => !isSame(a, b, field));
}

/** A field as text: to compare, and to show differences of. */
export function plain(content: Content, field: Field): string {
  const value = content[field];
  if (field === 'about') return content.about.map(({ slug }) => slug).join('\n');
  return String(value).trim();
}

/** As the mutations take it: of a change, only what differs. The empty becomes null, where it may. */
export function inputOf(content: Content, before?: Content): Record<string, unknown> {
  const changed = before ? differing(content, before) : fields;
  return Object.fromEntries(changed.map((field) => [field, inputValue(content, field)]));
}

function inputValue(content: Content, field: Field): unknown {
  if (field === 'about') return content.about.map(({ slug }) => slug);
  const value = content[field];
  if (typeof value !== 'string') return value;
  const text = field === 'body' ? value : value.trim();
  return text === '' && !['headline', 'summary', 'body', 'language'].includes(field) ? null : text;
}

/**
 * Three versions of a story become one: a field that one side alone has changed is that side's. Those that both have
 * changed, each in their own way, are for the person to choose.
 */
export function mergeOf(base: Content, mine: Content, theirs: Content): { readonly merged: Content; readonly both: readonly Field[] } {
  const both = fields.filter((field) => !isSame(base, mine, field) && !isSame(base, theirs, field) && !isSame(mine, theirs, field));
  const ofTheirs = fields.filter((field) => isSame(base, mine, field));
  return { merged: { ...mine, ...Object.fromEntries(ofTheirs.map((field) => [field, theirs[field]])) }, both };
}
