import type { Subjects } from './subjects.ts';

/** What was asked of a question at the large size: ms; times what it takes at the small size; times what another takes. */
export type Bound = { readonly atMost: number } | { readonly growth: number } | { readonly times: number; readonly of: string } | { readonly none: true };

/** What a reader or an analyst asks. */
export interface Question {
  readonly title: string;
  readonly query: string;
  /** Asked in turn. */
  readonly variables: readonly Readonly<Record<string, string>>[];
  /** Its name among the yardstick's answers, which are given the same variables. */
  readonly byHand: 'newest' | 'relevant' | 'page' | 'country' | 'related' | 'facetsOfSearch' | 'facetsOfCountry' | 'suggest';
  readonly bound: Bound;
}

const highlights = 'highlights { field text ranges { start end } }';
const facets = `totalCount facets {
  people { entity { name } count } countries { entity { name } count } organizations { entity { name } count } events { entity { name } count }
  sections { term count } timeline(by: MONTH) { start count }
}`;
const page = 'edges { cursor node { slug headline publishedAt } } pageInfo { hasNextPage }';
const newest = `query ($search: String!) { articles(filter: { search: $search }, orderBy: NEWEST, first: 20) { totalCount edges { node { slug headline publishedAt } ${highlights} } } }`;
const relevant = `query ($search: String!) { articles(filter: { search: $search }, orderBy: RELEVANCE, first: 20) { edges { score node { slug headline publishedAt } ${highlights} } } }`;

/** The questions of the issue, about what an archive has. */
export function questionsOf({ term, rare, country, middle, slugs }: Subjects): Question[] {
  return [
    { title: 'a search, newest first, with a total', query: newest, variables: [{ search: term }], byHand: 'newest', bound: { atMost: 2 } },
    { title: 'a search, by relevance', query: relevant, variables: [{ search: term }], byHand: 'relevant', bound: { atMost: 5 } },
    { title: 'a rare term', query: newest, variables: [{ search: rare }], byHand: 'newest', bound: { atMost: 1 } },
    { title: 'page 1', query: `{ articles(first: 20) { ${page} } }`, variables: [{}], byHand: 'page', bound: { none: true } },
    {
      title: 'the page in the middle', query: `query ($after: String!) { articles(first: 20, after: $after) { ${page} } }`,
      variables: [{ after: Buffer.from(JSON.stringify(['article', middle.sort, middle.id])).toString('base64url'), sort: middle.sort, id: String(middle.id) }],
      byHand: 'page', bound: { times: 1.3, of: 'page 1' },
    },
    {
      title: "a country's newest 20", query: 'query ($code: CountryCode!) { country(code: $code) { name articles(first: 20) { nodes { slug headline publishedAt } } } }',
      variables: [{ code: country }], byHand: 'country', bound: { growth: 1.4 },
    },
    {
      title: 'related stories', query: 'query ($slug: String!) { article(slug: $slug) { headline related(first: 5) { headline slug } } }',
      variables: slugs.map((slug) => ({ slug })), byHand: 'related', bound: { growth: 1.4 },
    },
    { title: 'facets of a search', query: `query ($search: String!) { articles(filter: { search: $search }, first: 0) { ${facets} } }`, variables: [{ search: term }], byHand: 'facetsOfSearch', bound: { atMost: 30 } },
    { title: 'facets of a country', query: `query ($code: CountryCode!) { articles(filter: { countries: [$code] }, first: 0) { ${facets} } }`, variables: [{ code: country }], byHand: 'facetsOfCountry', bound: { atMost: 30 } },
    {
      title: 'suggestions', query: 'query ($prefix: String!) { suggest(prefix: $prefix, first: 10) { name slug } }',
      variables: ['kaz', 'a', 'токаев', 'tokaevv kasym', 'uzbekistna', 'ch'].map((prefix) => ({ prefix })), byHand: 'suggest', bound: { atMost: 5 },
    },
  ];
}
