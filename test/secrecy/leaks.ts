/** A mistake that someone could make tomorrow, as a change of one line of the product. */
export interface Leak {
  readonly file: string;
  readonly from: string;
  /** `RAN` stands where it is counted that the changed code was run. */
  readonly to: string;
}

const everything = '{ RAN; return sql<SqlBool>`true`; }';
const ownStory = "      sql<SqlBool>`${dialect.unindexed(where.ref('article.created_by'))} = ${slots<{ viewer: number }>().viewer}`,\n    ]),";

/** Each of them must be seen by the random days: `planted.test.ts`. */
export const leaks: Readonly<Record<string, Leak>> = {
  'the public reads every story': { file: 'db/reader.ts', from: "PUBLIC: (where, dialect) => statusIs(where, dialect, 'PUBLISHED'),", to: `PUBLIC: () => ${everything},` },
  'reporters read what others write': { file: 'db/reader.ts', from: ownStory, to: '(RAN, sql<SqlBool>`true`),\n    ]),' },
  'the public counts the mentions of every story': { file: 'db/reader.ts', from: "PUBLIC: (where, dialect) => sql<SqlBool>`${dialect.unindexed(where.ref('mention.status'))} = 'PUBLISHED'`,", to: `PUBLIC: () => ${everything},` },
  'the history begins before the publication': { file: 'db/reader.ts', from: "PUBLIC: (where) => where('revision.status', '=', 'PUBLISHED'),", to: `PUBLIC: () => ${everything},` },
  'a tombstone keeps its words': { file: 'db/reader.ts', from: 'return sql<string>`case when ${shown} then', to: 'RAN; return sql<string>`case when ${shown} or true then' },
  'drafts have tombstones, too': { file: 'db/reader.ts', from: "where.and([statusIs(where, dialect, 'WITHDRAWN'), where('article.published_at', 'is not', null)])", to: '(RAN, sql<SqlBool>`true`)' },
  'drafts are in the index of what is public': { file: 'db/search/index-story.ts', from: "  return isPublic ? 'search_public' : 'search_dark';", to: "  RAN; return 'search_public';" },
  'drafts are announced': { file: 'src/editing/story.ts', from: "if (fields.status !== 'PUBLISHED' || fields.publishedAt === null) return null;", to: 'RAN;' },
};
