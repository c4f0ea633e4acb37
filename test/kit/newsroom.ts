import { pino, type Logger } from 'pino';
import { expect, onTestFinished } from 'vitest';
import type { Database } from '../../db/database.ts';
import { migrate } from '../../db/migrate.ts';
import { openDatabase } from '../../db/open.ts';
import { loadFacts } from '../../db/reference/load.ts';
import type { StaffRole } from '../../db/tables.ts';
import { startApp, type App } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { createToken } from '../../src/editing/token.ts';
import { CreateStoryDocument, PublishStoryDocument, type CreateArticleInput, type TypedDocumentString } from './operations.ts';
import type { MakePlace, Place } from './places.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
/** What a test looks into: it knows what it asked for, and fails where the answer is another. */
// oxlint-disable-next-line no-explicit-any
export type Data = any;

export interface Answer {
  readonly status: number;
  readonly data: Data;
  readonly errors: readonly { readonly message: string; readonly path?: readonly string[]; readonly extensions?: Record<string, Json> }[];
}

/** A newsroom with the reference facts, served on a free port. */
export interface TestNewsroom {
  readonly place: Place;
  readonly database: Database;
  readonly app: App;
  readonly url: string;
  readonly tokens: Readonly<Record<StaffRole, string>>;
  /** Asks over HTTP; as the public, or with a role's token, or a token. */
  ask(query: string, variables?: object, as?: StaffRole | 'PUBLIC' | { readonly token: string }): Promise<Answer>;
  /** The same, and fails the test if there was an error. */
  data(query: string, variables?: object, as?: StaffRole | 'PUBLIC'): Promise<Data>;
  /** The same with a document of the kit's: what it takes and gives is typed. */
  send<Result, Variables extends object>(document: TypedDocumentString<Result, Variables>, variables: Variables, as?: StaffRole | 'PUBLIC'): Promise<Result>;
  /** Creates a story as an editor and, where nothing else is said, publishes it. */
  story(fields?: StoryFields): Promise<TestStory>;
  /** The SQL that `work` sends. */
  statements(work: () => Promise<unknown>): Promise<string[]>;
  close(): Promise<void>;
}

/** `about` takes ids or slugs. */
export interface StoryFields extends Partial<CreateArticleInput> {
  readonly draft?: boolean;
}

export interface TestStory {
  readonly id: string;
  readonly version: number;
  readonly slug: string;
}

/** What differs from a newsroom as tests usually want it. */
export interface Circumstances {
  /** It is not closed with the test that made it. */
  readonly keep?: boolean;
  /** Settings, as the environment would say them. LINKING is 0 where they don't name it: a story speaks of what a test says. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly log?: Logger;
  /** Done before it is served. */
  readonly prepare?: (database: Database) => Promise<unknown>;
}

let count = 0;

/** Makes a newsroom in a line; it is closed and taken away when the test, or the file's hook that made it, is over. */
export async function openNewsroom(makePlace: MakePlace, { keep = false, environment = {}, log, prepare }: Circumstances = {}): Promise<TestNewsroom> {
  const place = await makePlace();
  const database = await openDatabase(place.url);
  await migrate(database);
  await loadFacts(database);
  const tokens = {} as Record<StaffRole, string>;
  for (const role of ['REPORTER', 'EDITOR', 'ADMIN'] as const) {
    tokens[role] = (await createToken(database, { name: `a ${role.toLowerCase()}`, role, expiresAt: null })).token;
  }
  await prepare?.(database);
  const config = readConfig({ PORT: '0', DATABASE_URL: place.url, LOG_LEVEL: 'silent', LINKING: '0', ...environment });
  const app = await startApp(config, database, log ?? pino({ level: process.env.TEST_LOG_LEVEL ?? 'silent' }, pino.destination(2)));

  const ask: TestNewsroom['ask'] = async (query, variables, as = 'PUBLIC') => {
    const token = typeof as === 'object' ? as.token : as === 'PUBLIC' ? undefined : tokens[as];
    const response = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as { data?: Data; errors?: Answer['errors'] };
    return { status: response.status, data: body.data, errors: body.errors ?? [] };
  };
  const data: TestNewsroom['data'] = async (query, variables, as) => {
    const answer = await ask(query, variables, as);
    expect(answer.errors).toEqual([]);
    return answer.data;
  };
  const send: TestNewsroom['send'] = (document, variables, as) => data(String(document), variables, as);
  const newsroom: TestNewsroom = {
    place, database, app, tokens, ask, data, send,
    url: app.url,
    story: async ({ draft = false, ...fields } = {}) => {
      count++;
      const input = { headline: `Story number ${count}`, body: `<p>The text of story number ${count}.</p>`, ...fields };
      const { createArticle: created } = await send(CreateStoryDocument, { input }, 'EDITOR');
      if (created.__typename !== 'CreateArticleSuccess') return expect.unreachable(created.message);
      if (draft) return created.article;
      const { id, version } = created.article;
      const { publishArticle: published } = await send(PublishStoryDocument, { input: { id, version } }, 'EDITOR');
      if (published.__typename !== 'PublishArticleSuccess') return expect.unreachable(published.message);
      return published.article;
    },
    statements: async (work) => {
      const sent: string[] = [];
      database.onStatement = (sql) => sent.push(sql);
      try {
        await work();
      } finally {
        database.onStatement = undefined;
      }
      // The wire looks at its log in its own time, and at its epoch; who keeps names at theirs; the scheduler at the clock, the feeds' runner at theirs; and a token's use is noted, in a transaction that may come at any time.
      const background = [/from "announcement" where "seq" > /, /from "meta"/, /"publish_at" <= /, /from "feed"/, /"?token"?/, /^(begin|commit)\b/];
      return sent.filter((sql) => !background.some((pattern) => pattern.test(sql)));
    },
    close: async () => {
      await app.close();
      await database.close();
      await place.remove();
    },
  };
  if (!keep) onTestFinished(() => newsroom.close());
  return newsroom;
}
