/** One operation whose SQL is printed. `variables` may name what the newsroom was seeded with. */
export interface MainQuery {
  readonly name: string;
  readonly document: string;
  readonly variables?: (seed: Seed) => object;
  readonly as?: 'EDITOR';
}

/** What the newsroom holds when the queries are asked. */
export interface Seed {
  /** A published story. */
  readonly id: string;
  readonly slug: string;
  /** A draft, and its version. */
  readonly draft: { readonly id: string; readonly version: number };
  /** Of an announcement, with others after it. */
  readonly cursor: string;
}

/** What clients ask most, and what could cost most. */
export const mainQueries: readonly MainQuery[] = [
  { name: 'The latest 20', document: '{ articles(first: 20) { nodes { id headline publishedAt } pageInfo { hasNextPage endCursor } } }' },
  {
    name: 'The latest 20, with whom, where and what they speak of',
    document: '{ articles(first: 20) { nodes { headline body people { name country { name } } countries { name code } organizations { name } events { name startsOn } } } }',
  },
  {
    name: "A country's newest, with the people in them",
    document: '{ articles(filter: { countries: ["KZ"] }, first: 20) { nodes { headline people { name position { title } } } } }',
  },
  {
    name: 'Stories on two groups: one of two countries, and one of two organizations',
    document: '{ articles(filter: { countries: ["KZ", "UZ"], organizations: ["brics", "sco"] }, first: 20) { nodes { headline } } }',
  },
  { name: 'The same, counted', document: '{ articles(filter: { countries: ["KZ", "UZ"], organizations: ["brics", "sco"] }) { totalCount } }' },
  { name: 'All, counted', document: '{ articles { totalCount } }' },
  {
    name: 'A section between two dates, the oldest first',
    document: '{ articles(filter: { sections: ["Diplomacy"], publishedAfter: "2024-01-01T00:00:00Z", publishedBefore: "2099-01-01T00:00:00Z" }, orderBy: OLDEST, first: 20) { nodes { headline } } }',
  },
  {
    name: 'One story, with those related to it',
    document: 'query ($slug: String!) { article(slug: $slug) { headline body mentions { entity { name } salience } corrections { note } related(first: 5) { headline } } }',
    variables: ({ slug }) => ({ slug }),
  },
  { name: 'A node by its id', document: 'query ($id: ID!) { node(id: $id) { id ... on Article { headline } } }', variables: ({ id }) => ({ id }) },
  {
    name: 'A country: people, organizations, events and stories',
    document: '{ country(code: "UZ") { demonyms people { name position { title } } organizations { name acronym } events(first: 3) { nodes { name participants { entity { name } } } } articles(first: 3) { totalCount nodes { headline } } } }',
  },
  { name: 'People, by name', document: '{ people(first: 20) { nodes { name aliases } pageInfo { endCursor } } }' },
  {
    name: 'The wire after a cursor',
    document: 'query ($after: String!) { announcements(first: 20, after: $after) { nodes { cursor kind article { headline } } } }',
    variables: ({ cursor }) => ({ after: cursor }),
  },
  {
    name: 'The wire after a cursor, of a country',
    document: 'query ($after: String!) { announcements(filter: { countries: ["KZ"] }, first: 20, after: $after) { nodes { cursor kind article { headline } } } }',
    variables: ({ cursor }) => ({ after: cursor }),
  },
  {
    name: 'An editor lists the drafts',
    document: '{ articles(filter: { statuses: [DRAFT, SCHEDULED] }, first: 20) { nodes { headline status } } }',
    as: 'EDITOR',
  },
  {
    name: 'An editor creates a story',
    document: 'mutation ($input: CreateArticleInput!) { createArticle(input: $input) { __typename ... on CreateArticleSuccess { article { id } } ... on Error { message } } }',
    variables: () => ({ input: { headline: 'A story to be printed', body: 'Its text.', about: ['kazakhstan', 'brics'] } }),
    as: 'EDITOR',
  },
  {
    name: 'An editor publishes it',
    document: 'mutation ($input: PublishArticleInput!) { publishArticle(input: $input) { __typename ... on PublishArticleSuccess { article { id } } ... on Error { message } } }',
    variables: ({ draft }) => ({ input: draft }),
    as: 'EDITOR',
  },
];
