import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getOperationAST, parse, stripIgnoredCharacters } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadDemo } from '../src/demo.ts';
import { examples } from '../src/web/examples.ts';
import { sharedNewsroom } from './graph/asking.ts';
import { onEachDatabase } from './kit/databases.ts';
import type { Data, TestNewsroom } from './kit/newsroom.ts';

const root = join(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

const pasted = blocksOf('graphql').map((query) => ({ name: nameOf(query), query }));

/** The fenced blocks of a language. */
function blocksOf(language: string): string[] {
  return [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'))].map(([, text = '']) => text);
}

function nameOf(query: string): string {
  return getOperationAST(parse(query))?.name?.value ?? query;
}

/** What a query answers; of a subscription, the first that it tells. */
async function firstAnswer(news: TestNewsroom, query: string): Promise<Data> {
  if (getOperationAST(parse(query))?.operation !== 'subscription') return news.data(query);
  const response = await fetch(`${news.url}/graphql?query=${encodeURIComponent(query)}`, { headers: { accept: 'text/event-stream' } });
  let text = '';
  // To leave the loop ends the stream.
  for await (const chunk of response.body ?? []) {
    text += Buffer.from(chunk).toString();
    const [, data] = /^data: (.+)\n\n/m.exec(text) ?? [];
    if (data === undefined) continue;
    const { data: told, errors } = JSON.parse(data);
    expect(errors).toBeUndefined();
    return told;
  }
  throw new Error(`The stream ended before it told anything: ${text}`);
}

/** Where an answer has nothing, two steps down: `country.articles.nodes`. Deeper lists may well be empty. */
function emptyIn(data: Data): string[] {
  const isEmpty = (value: Data) => value === null || value === '' || (Array.isArray(value) && value.length === 0);
  return Object.entries<Data>(data).flatMap(([name, value]) => {
    if (isEmpty(value)) return [name];
    return Object.entries<Data>(value)
      .filter(([, inner]) => isEmpty(inner) || (inner?.nodes !== undefined && isEmpty(inner.nodes)))
      .map(([inner]) => `${name}.${inner}`);
  });
}

test('what is said to be empty is', () => {
  expect(emptyIn({ a: null, b: [], c: { nodes: [], totalCount: 0 }, d: { e: { nodes: [] }, f: 'x', g: null, h: { i: [] } } })).toEqual(['a', 'b', 'c.nodes', 'd.e', 'd.g']);
});

onEachDatabase((place) => {
  const news = sharedNewsroom(place);
  beforeAll(() => loadDemo(news().database));

  describe.each([['of the README', pasted], ['that GraphiQL opens with', examples]] as const)('a query %s', (_where, queries) => {
    test.each([...queries])('has an answer: $name', async ({ query }) => {
      const data = await firstAnswer(news(), query);
      expect(Object.keys(data)).not.toEqual([]);
      expect(emptyIn(data)).toEqual([]);
    });
  });
});

describe('the README', () => {
  test('shows the queries that GraphiQL opens with', () => {
    expect(pasted.map(({ query }) => stripIgnoredCharacters(query))).toEqual(examples.map(({ query }) => stripIgnoredCharacters(query)));
  });

  test('has the commands that start and test it, each as a line of its own', () => {
    expect(blocksOf('sh').filter((block) => block === 'npm ci && npm start\n')).toHaveLength(1);
    expect(blocksOf('sh').filter((block) => block === 'npm ci && npm test\n')).toHaveLength(1);
  });

  test('names every variable that the environment is asked for', () => {
    const config = readFileSync(join(root, 'src', 'config.ts'), 'utf8');
    const names = new Set([...config.matchAll(/\b(?:given|wholeNumber)\('([A-Z_]+)'/g)].map(([, name = '']) => name));
    expect(names.size).toBeGreaterThan(5);
    expect([...names].filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });

  test('points at files that are there', () => {
    const files = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path = '']) => path);
    expect(files).toContain('.pictures/graphiql.png');
    expect(files.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});
