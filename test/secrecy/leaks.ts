/** A mistake that someone could make tomorrow, as changes of lines of the product: most often of one. */
export type Leak = readonly Change[];

export interface Change {
  readonly file: string;
  readonly from: string;
  /** `RAN` stands where it is counted that the changed code was run. */
  readonly to: string;
}

const everything = '{ RAN; return sql<SqlBool>`true`; }';
const ownStory = "      sql<SqlBool>`${dialect.unindexed(where.ref('article.created_by'))} = ${slots<{ viewer: number }>().viewer}`,\n    ]),";

/** Each of them must be seen by the random days: `planted.test.ts`. */
export const leaks: Readonly<Record<string, Leak>> = {
  'the public reads every story': [{ file: 'db/reader.ts', from: "PUBLIC: (where, dialect) => statusIs(where, dialect, 'PUBLISHED'),", to: `PUBLIC: () => ${everything},` }],
  'reporters read what others write': [{ file: 'db/reader.ts', from: ownStory, to: '(RAN, sql<SqlBool>`true`),\n    ]),' }],
  // Each alone shows nowhere: a statement that counts says itself what is public, and stands on the rule besides.
  'the public counts the mentions of every story': [
    { file: 'db/reader.ts', from: "PUBLIC: (where, dialect) => sql<SqlBool>`${dialect.unindexed(where.ref('mention.status'))} = 'PUBLISHED'`,", to: `PUBLIC: () => ${everything},` },
    { file: 'db/figures.ts', from: 'from listed join visible_mention m on m.article_id = listed.id group by', to: '${sql.raw((RAN, \'\'))}from visible_mention m group by' },
  ],
  'the history begins before the publication': [{ file: 'db/reader.ts', from: "PUBLIC: (where) => where('revision.status', '=', 'PUBLISHED'),", to: `PUBLIC: () => ${everything},` }],
  'a tombstone keeps its words': [{ file: 'db/reader.ts', from: 'return sql<string>`case when ${shown} then', to: 'RAN; return sql<string>`case when ${shown} or true then' }],
  'drafts have tombstones, too': [{ file: 'db/reader.ts', from: "where.and([statusIs(where, dialect, 'WITHDRAWN'), where('article.published_at', 'is not', null)])", to: '(RAN, sql<SqlBool>`true`)' }],
  'drafts are in the index of what is public': [{ file: 'db/search/index-story.ts', from: "  return isPublic ? 'search_public' : 'search_dark';", to: "  RAN; return 'search_public';" }],
  'drafts are announced': [{ file: 'src/editing/story.ts', from: "if (fields.status !== 'PUBLISHED' || fields.publishedAt === null) return null;", to: 'RAN;' }],
};
