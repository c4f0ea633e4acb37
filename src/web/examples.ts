/** The queries that GraphiQL opens with, the README shows and the tests run: each must answer without an error. */
export const examples = [
  {
    name: 'The latest stories, and who, where and what they speak of',
    query: `# The latest stories, and who, where and what.
# Press play, or Ctrl-Enter. The book at the
# top left is the documentation.
query Latest {
  articles(first: 5) {
    totalCount
    nodes {
      headline
      publishedAt
      people { name country { name flag } }
      countries { name code }
      events { name startsOn place }
    }
    pageInfo { hasNextPage endCursor }
  }
}
`,
  },
  {
    name: 'Stories on Kazakhstan and BRICS',
    query: `# Stories that speak of both Kazakhstan and BRICS.
# For the next page, pass endCursor as after.
query KazakhstanAndBrics {
  articles(filter: { about: { all: ["kazakhstan", "brics"] } }, first: 3) {
    totalCount
    nodes {
      headline
      summary
      mentions { entity { name } salience }
      related(first: 2) { headline }
    }
    pageInfo { hasNextPage endCursor }
  }
}
`,
  },
  {
    name: 'A country: its people in office, its organizations, what happened there',
    query: `# A country: its people, its organizations, and
# what happened there.
query Country {
  country(code: "UZ") {
    officialName
    capital
    demonyms
    people { name position { title startsOn } }
    organizations { name acronym }
    events(first: 3) { nodes { name startsOn type participants { entity { name } role } } }
    articles(first: 3) { totalCount nodes { headline } }
  }
}
`,
  },
  {
    name: 'Who held an office on a day',
    query: `# Who held which office on a day.
query Office {
  person(slug: "kassym-jomart-tokayev") {
    name
    aliases
    position(on: "2014-06-01") { title organization { name } }
    positions { title startsOn endsOn }
  }
}
`,
  },
  {
    name: 'The wire, live',
    query: `# The wire, live: the newest three on Kazakhstan, then
# each as it is published, corrected or withdrawn.
subscription Wire {
  announcements(filter: { countries: ["KZ"] }, last: 3) {
    cursor
    kind
    announcedAt
    article { headline countries { flag } }
  }
}
`,
  },
] as const;
