import { setTimeout as pause } from 'node:timers/promises';
import type { Place } from './databases.ts';
import type { Data, StoryFields, TestStory } from './newsroom.ts';
import { silkwire } from './process.ts';

/** An editor who works over HTTP, with a server that may be another the next moment. */
export interface NewsDesk {
  ask(url: string, query: string, variables?: object): Promise<Data>;
  publish(url: string, fields?: StoryFields): Promise<TestStory>;
  change(url: string, verb: 'update' | 'correct' | 'withdraw', input: object): Promise<TestStory>;
  /** Publishes a story once, however often the server dies meanwhile. */
  publishSurely(url: string, externalId: string): Promise<void>;
  /** The cursors of all announcements after one, as the archive has them. */
  log(url: string, after?: string): Promise<string[]>;
}

const createStory = `mutation ($input: CreateArticleInput!) { createArticle(input: $input) {
  __typename ... on Error { message } ... on CreateArticleSuccess { article { id version slug status } } } }`;
const publishStory = `mutation ($input: PublishArticleInput!) { publishArticle(input: $input) {
  __typename ... on Error { message } ... on PublishArticleSuccess { article { id version slug } } } }`;

/** An editor's token for this place's newsroom, which need not be served yet. */
export async function editorToken(place: Place): Promise<string> {
  const { out } = await silkwire(['token', 'create', '--role', 'editor', '--name', 'desk'], { DATABASE_URL: place.url });
  return out.trim();
}

export function newsDesk(token: string): NewsDesk {
  const ask: NewsDesk['ask'] = async (url, query, variables = {}) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as Data;
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  const outcome = async (url: string, query: string, verb: string, input: object): Promise<Data> => {
    const result = (await ask(url, query, { input }))[`${verb}Article`];
    if (!result.article) throw new Error(`${verb}: ${JSON.stringify(result)}`);
    return result.article;
  };
  return {
    ask,
    publish: async (url, { draft: _draft, ...fields } = {}) => {
      const { id, version } = await outcome(url, createStory, 'create', { headline: 'A story', body: '<p>Its text.</p>', ...fields });
      return outcome(url, publishStory, 'publish', { id, version });
    },
    change: (url, verb, input) => {
      const Verb = `${verb[0]?.toUpperCase()}${verb.slice(1)}Article`;
      return outcome(url, `mutation ($input: ${Verb}Input!) { ${verb}Article(input: $input) { ... on Error { message } ... on ${Verb}Success { article { id version slug } } } }`, verb, input);
    },
    publishSurely: async (url, externalId) => {
      for (;;) {
        try {
          const { id, version, status } = await outcome(url, createStory, 'create', { externalId, headline: `Story ${externalId}`, body: 'Its text.', about: ['kazakhstan'] });
          if (status === 'PUBLISHED') return;
          await outcome(url, publishStory, 'publish', { id, version });
          return;
        } catch {
          await pause(20);
        }
      }
    },
    log: async (url, after) => {
      const cursors: string[] = [];
      for (let from = after; ; ) {
        const { announcements } = await ask(url, 'query ($after: String) { announcements(first: 100, after: $after) { nodes { cursor } pageInfo { hasNextPage endCursor } } }', { after: from });
        cursors.push(...announcements.nodes.map((node: Data) => node.cursor));
        if (!announcements.pageInfo.hasNextPage) return cursors;
        from = announcements.pageInfo.endCursor;
      }
    },
  };
}
