import type { ArticleFilter, ArticleOrder } from '../operations.ts';

/** What an archive page shows: all of it stands in its address. */
export interface Wanted {
  /** Words, as the API's search takes them. */
  readonly q: string;
  /** Whom or what it is about, as somebody wrote it: in any spelling. */
  readonly about: string;
  /** Slugs; stories that speak of each of them. Of countries, ISO codes too: any of those. */
  readonly people: readonly string[];
  readonly countries: readonly string[];
  readonly organizations: readonly string[];
  readonly events: readonly string[];
  readonly sections: readonly string[];
  readonly languages: readonly string[];
  /** First and last day of publication: "2024", "2024-10" or "2024-10-23"; empty where it is not bounded. */
  readonly from: string;
  readonly to: string;
  readonly order: ArticleOrder | undefined;
  /** From 1. */
  readonly page: number;
  /** Follow it: new stories appear as they are published. */
  readonly live: boolean;
}

export const nothingWanted: Wanted = { q: '', about: '', people: [], countries: [], organizations: [], events: [], sections: [], languages: [], from: '', to: '', order: undefined, page: 1, live: false };

/** The lists that an address narrows by, and what each is called in it. */
export const lists = { people: 'person', countries: 'country', organizations: 'organization', events: 'event', sections: 'section', languages: 'language' } as const;
export type ListName = keyof typeof lists;
export const listNames = ['people', 'countries', 'organizations', 'events', 'sections', 'languages'] as const satisfies readonly ListName[];
const orders: readonly ArticleOrder[] = ['RELEVANCE', 'NEWEST', 'OLDEST'];

/** The last page that the API gives by its number, of twenty stories: what is older is found by dates. */
export const lastPage = 500;

/** An address, read; and what is wrong in it, in words. */
export interface Reading {
  readonly wanted: Wanted;
  readonly problems: readonly string[];
}

/** Reads `?q=…&person=…&country=…&from=2024-01&order=oldest`. What is empty counts as not given: forms send it so. */
export function readAddress(parameters: URLSearchParams): Reading {
  const problems: string[] = [];
  // No text of ours has U+0000, and no page may.
  const clean = (text: string) => text.replaceAll('\0', '').trim();
  const one = (name: string) => clean(parameters.get(name) ?? '');
  const date = (name: 'from' | 'to') => {
    const text = one(name);
    if (text === '' || periodOf(text)) return text;
    problems.push(`“${text.slice(0, 40)}” is no date to search ${name}. Write 2024, 2024-10 or 2024-10-23.`);
    return '';
  };
  const [from, to] = [date('from'), date('to')];
  const orderName = one('order').toUpperCase();
  const order = orders.find((known) => known === orderName);
  if (orderName !== '' && !order) problems.push(`Stories can’t be put in the order “${orderName.slice(0, 40).toLowerCase()}”. Take relevance, newest or oldest.`);
  if (order === 'RELEVANCE' && one('q') === '') problems.push('Stories have an order of relevance only where they are searched for words. Type some, or take another order.');
  const pageText = one('page');
  const page = pageText === '' ? 1 : /^[1-9]\d{0,5}$/.test(pageText) ? Number(pageText) : undefined;
  if (page === undefined) problems.push(`There is no page “${pageText.slice(0, 40)}”. The first is 1.`);
  if (page !== undefined && page > lastPage) problems.push(`Pages go no further than the ${lastPage}th. For older stories, give “To” an earlier day.`);
  const many = (name: ListName) => [...new Set(parameters.getAll(lists[name]).map(clean).filter(Boolean))];
  const wanted = {
    q: one('q'), about: one('about'), people: many('people'), countries: many('countries'), organizations: many('organizations'), events: many('events'),
    sections: many('sections'), languages: many('languages'), from, to, order, page: page ?? 1, live: one('live') === '1',
  };
  if (from !== '' && to !== '' && (periodOf(from)?.start ?? '') >= (periodOf(to)?.end ?? '')) problems.push('The first day is after the last: no story can be between them.');
  return { wanted, problems };
}

/** The same, written: the archive page's address from the root. */
export function archivePath(wanted: Partial<Wanted>): string {
  const parameters = new URLSearchParams();
  const put = (name: string, value: string | undefined) => value !== undefined && value !== '' && parameters.append(name, value);
  put('q', wanted.q);
  put('about', wanted.about);
  for (const name of listNames) for (const value of wanted[name] ?? []) put(lists[name], value);
  put('from', wanted.from);
  put('to', wanted.to);
  put('order', wanted.order?.toLowerCase());
  put('page', wanted.page === undefined || wanted.page === 1 ? '' : String(wanted.page));
  put('live', wanted.live === true ? '1' : '');
  const written = parameters.toString();
  return written === '' ? '/archive' : `/archive?${written}`;
}

/** As the API is asked, for a list as for the wire. */
export function filterOf({ q, people, countries, organizations, events, sections, languages, from, to }: Wanted): ArticleFilter {
  const codes = countries.filter(isCode);
  const all = [...people, ...countries.filter((country) => !isCode(country)), ...organizations, ...events];
  const [start, end] = [periodOf(from)?.start, periodOf(to)?.end];
  return {
    ...(q !== '' && { search: q }),
    ...(all.length > 0 && { about: { all } }),
    ...(codes.length > 0 && { countries: codes }),
    ...(sections.length > 0 && { sections }),
    ...(languages.length > 0 && { languages }),
    // The API's bounds are themselves left out.
    ...(start !== undefined && { publishedAfter: new Date(Date.parse(start) - 1).toISOString() }),
    ...(end !== undefined && { publishedBefore: end }),
  };
}

export function isCode(country: string): boolean {
  return /^[a-z]{2,3}$/i.test(country);
}

/** The moments at which a date begins and is over; undefined if it is none, or out of what people write about. */
export function periodOf(date: string): { readonly start: string; readonly end: string } | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? [];
  if (year === undefined || Number(year) < 1000 || Number(year) > 9000) return undefined;
  const start = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00.000Z`);
  // The 30th of February would be the 1st of March.
  if (Number.isNaN(start.getTime()) || !start.toISOString().startsWith(date)) return undefined;
  const end = new Date(start);
  if (day !== undefined) end.setUTCDate(end.getUTCDate() + 1);
  else if (month !== undefined) end.setUTCMonth(end.getUTCMonth() + 1);
  else end.setUTCFullYear(end.getUTCFullYear() + 1);
  return { start: start.toISOString(), end: end.toISOString() };
}
