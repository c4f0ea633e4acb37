import type { AnnouncementFilter } from '../follow-announcements.ts';

/** What the ticker shows stories about: any of these countries and, where both are given, any of these people. */
export interface Filters {
  /** ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
  /** Slugs. */
  readonly people: readonly string[];
}

export const noFilters: Filters = { countries: [], people: [] };

/** Reads ?country=KZ&country=UZ&person=kassym-jomart-tokayev; also country=KZ,UZ. */
export function filtersOf(search: string): Filters {
  const parameters = new URLSearchParams(search);
  return {
    countries: wordsOf(parameters.getAll('country').map((code) => code.toUpperCase())),
    people: wordsOf(parameters.getAll('person').map((slug) => slug.toLowerCase())),
  };
}

/** The same, written: empty, or with its question mark. What else stands in `search` stays. */
export function searchOf({ countries, people }: Filters, search = ''): string {
  const parameters = new URLSearchParams(search);
  parameters.delete('country');
  parameters.delete('person');
  for (const code of countries) parameters.append('country', code);
  for (const slug of people) parameters.append('person', slug);
  const written = parameters.toString();
  return written && `?${written}`;
}

/** As the API is asked; undefined for all stories. */
export function announcementFilterOf({ countries, people }: Filters): AnnouncementFilter | undefined {
  if (countries.length === 0 && people.length === 0) return undefined;
  return { ...(countries.length > 0 && { countries }), ...(people.length > 0 && { people }) };
}

export function isSame(a: Filters, b: Filters): boolean {
  return searchOf(a) === searchOf(b);
}

/** Words parted by commas or spaces, each once. */
export function wordsOf(values: readonly string[]): string[] {
  return [...new Set(values.flatMap((value) => value.split(/[\s,]+/)).filter(Boolean))];
}
