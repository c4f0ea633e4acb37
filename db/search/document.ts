import { tokensOf, type Token } from './words.ts';

/** What the search knows of a story. */
export interface Searchable {
  readonly headline: string;
  readonly summary: string;
  readonly text: string;
}

export const searchedFields = ['headline', 'summary', 'body'] as const;
export type SearchedField = (typeof searchedFields)[number];

/** What a story is about and how it is kept, as the index finds it besides its words. */
export interface Attributes {
  readonly status: string;
  readonly section: string | null;
  readonly language: string;
  readonly urgency: number;
  readonly links: readonly { readonly entityId: number; readonly salience: number }[];
}

/** What a story says, as a search looks at it. */
export interface Words {
  /** The terms of each field in order; '' where one is left out for the bounds. */
  readonly fields: Readonly<Record<SearchedField, readonly string[]>>;
  /** Terms of what comes after the bound, without their places: no phrase is found there. */
  readonly rest: ReadonlySet<string>;
  /** What the story is chiefly about: terms of its headline and summary, and those that come up often. */
  readonly focus: ReadonlySet<string>;
  /** Words that are not their own term: for prefixes. */
  readonly forms: ReadonlySet<string>;
}

/**
 * A story as its index has it. Both databases are given this, and `matchesDocument` reads it: within its bounds, which
 * are those of Postgres' tsvector, the three find the same.
 */
export interface SearchDocument extends Words {
  readonly keys: ReadonlySet<string>;
}

/** Postgres counts places up to 16,383, and keeps 255 of a word. */
const mostPlaces = 12_000;
const mostOfTerm = 250;
/** Bytes of all different terms and forms: a tsvector has 1 MiB at most, with the places and the marks. */
const mostBytes = 400_000;
/** A term that comes up so often is what the story is about. */
const oftenEnough = 3;

export function documentOf(story: Searchable, attributes: Attributes): SearchDocument {
  return { ...wordsOf(story), keys: keysOfStory(attributes) };
}

export function wordsOf({ headline, summary, text }: Searchable): Words {
  const gathering = new Gathering();
  const fields = { headline: gathering.placed(tokensOf(headline)), summary: gathering.placed(tokensOf(summary)), body: gathering.placed(tokensOf(text)) };
  const focus = new Set([...fields.headline, ...fields.summary]);
  for (const [term, count] of gathering.counts) if (count >= oftenEnough) focus.add(term);
  focus.delete('');
  return { fields, rest: gathering.rest, focus, forms: gathering.forms };
}

class Gathering {
  readonly counts = new Map<string, number>();
  readonly rest = new Set<string>();
  readonly forms = new Set<string>();
  #places = 0;
  #bytes = 0;

  placed(tokens: readonly Token[]): string[] {
    const terms: string[] = [];
    for (const { term, form } of tokens) {
      const isKnown = this.#isKnown(term, this.counts.has(term) || this.rest.has(term));
      if (isKnown && form !== term && this.#isKnown(form, this.forms.has(form))) this.forms.add(form);
      if (this.#places >= mostPlaces) {
        if (isKnown && !this.counts.has(term)) this.rest.add(term);
        continue;
      }
      this.#places++;
      const count = (this.counts.get(term) ?? 0) + 1;
      if (isKnown) this.counts.set(term, count);
      terms.push(isKnown && count <= mostOfTerm ? term : '');
    }
    return terms;
  }

  /** True if it is in the index already, or still goes in. */
  #isKnown(text: string, isIn: boolean): boolean {
    if (isIn) return true;
    const bytes = Buffer.byteLength(text);
    if (this.#bytes + bytes > mostBytes) return false;
    this.#bytes += bytes;
    return true;
  }
}

/** The story is about this, chiefly: from half of the scale of salience on. */
const chiefly = 500;
/** Every story has this one: what "all but" begins with. */
export const everyStory = 'all';

function keysOfStory({ status, section, language, urgency, links }: Attributes): Set<string> {
  return new Set([
    everyStory,
    statusKey(status),
    languageKey(language),
    urgencyKey(urgency),
    ...(section === null ? [] : [sectionKey(section)]),
    ...links.flatMap(({ entityId, salience }) => (salience >= chiefly ? [entityKey(entityId), subjectKey(entityId)] : [entityKey(entityId)])),
  ]);
}

// Keys are lower case letters and digits: SQLite's tokenizer knows no capitals.
export const statusKey = (status: string) => `t${status.toLowerCase()}`;
export const entityKey = (id: number) => `e${id}`;
export const subjectKey = (id: number) => `m${id}`;
export const sectionKey = (section: string) => `s${Buffer.from(section).toString('hex')}`;
export const languageKey = (language: string) => `l${Buffer.from(language).toString('hex')}`;
export const urgencyKey = (urgency: number) => `u${urgency}`;
