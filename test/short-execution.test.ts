import fc from 'fast-check';
import { getNamedType, isCompositeType, isObjectType, isRequiredArgument, type GraphQLObjectType } from 'graphql';
import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { schema } from '../schema/index.ts';
import { readWireDocument } from '../src/server/wire-document.ts';
import { sqlitePlace } from './kit/databases.ts';
import { openNewsroom, type Data, type TestNewsroom } from './kit/newsroom.ts';

const stories = 4;
let news: TestNewsroom;
beforeAll(async () => {
  news = await openNewsroom(sqlitePlace, { keep: true });
  const [corrected, withdrawn] = [await news.story({ about: ['kazakhstan', 'uzbekistan'] }), await news.story({ section: 'trade' })];
  await news.data(
    `mutation ($correct: CorrectArticleInput!, $withdraw: WithdrawArticleInput!) {
      correctArticle(input: $correct) { __typename } withdrawArticle(input: $withdraw) { __typename }
    }`,
    { correct: { ...idOf(corrected), note: 'A number was wrong.', headline: 'Corrected' }, withdraw: { ...idOf(withdrawn), reason: 'It was not so.' } },
    'EDITOR',
  );
});
afterAll(() => news.close());

const idOf = ({ id, version }: { readonly id: string; readonly version: number }) => ({ id, version });

/** What a subscriber to all of the past is told, errors included. */
async function told(selection: string): Promise<Data[]> {
  const client = createClient({ url: `${news.url.replace('http', 'ws')}/graphql`, webSocketImpl: WebSocket, retryAttempts: 0 });
  const results: Data[] = [];
  for await (const result of client.iterate({ query: subscriptionOf(selection) })) {
    results.push(result);
    if (results.length === stories) break;
  }
  await client.dispose();
  return results;
}

const subscriptionOf = (selection: string) => `subscription { announcements(last: ${stories}) { ${selection} } }`;

/** The same by the executor: the past, as a query. */
async function asked(selection: string): Promise<{ nodes: Data[]; errors: readonly Data[] }> {
  const { data, errors } = await news.ask(`{ announcements(first: ${stories}) { edges { node { ${selection} } } } }`);
  return { nodes: data?.announcements.edges.map(({ node }: Data) => node), errors };
}

const isShort = (selection: string) => readWireDocument(subscriptionOf(selection), undefined)?.short !== undefined;

/** A selection of a type by a row of choices: fields of all kinds, twice, by other names, in fragments. */
function selectionOf(type: GraphQLObjectType, depth: number, choose: (below: number) => number): string {
  const fields = Object.values(type.getFields()).filter(({ args, type: given }) => !args.some(isRequiredArgument) && (!isCompositeType(getNamedType(given)) || (depth > 0 && isObjectType(getNamedType(given)))));
  const parts = Array.from({ length: 1 + choose(5) }, () => {
    const field = fields[choose(fields.length)];
    const given = field && getNamedType(field.type);
    const below = isObjectType(given) ? ` { ${selectionOf(given, depth - 1, choose)} }` : '';
    // The same key twice must be the same field: an alias of a field's own.
    const one = field ? `${choose(4) === 0 ? `x_${field.name}: ` : ''}${field.name}${below}` : '__typename';
    return choose(6) === 0 ? `... on ${type.name} { ${one} }` : choose(6) === 0 ? `... { ${one} }` : one;
  });
  return [...parts, ...(choose(4) === 0 ? ['__typename'] : [])].join(' ');
}

function announcementType(): GraphQLObjectType {
  const type = schema.getType('Announcement');
  if (!isObjectType(type)) throw new Error('There is no Announcement.');
  return type;
}

describe('an announcement that is executed the short way', () => {
  test('says what the executor says, whatever is selected', async () => {
    let short = 0;
    const runs = 60;
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(fc.nat()), async (choices) => {
        const selection = selectionOf(announcementType(), 3, (below) => choices.next().value % below);
        if (isShort(selection)) short++;
        const { nodes, errors } = await asked(selection);
        expect(errors).toEqual([]);
        // As text: keys stand in the same order, too.
        expect((await told(selection)).map((result) => JSON.stringify(result)), selection).toEqual(nodes.map((announcements) => JSON.stringify({ data: { announcements } })));
      }),
      { numRuns: runs },
    );
    expect(short).toBeGreaterThan(runs / 2);
  }, 60_000);

  test('has past of all kinds to tell', async () => {
    expect((await told('kind article { headline }')).map(({ data }) => data.announcements)).toMatchObject([
      { kind: 'PUBLISHED', article: { headline: 'Corrected' } }, { kind: 'PUBLISHED', article: null }, { kind: 'CORRECTED' }, { kind: 'WITHDRAWN', article: null },
    ]);
  });

  test('is not, where only the executor can: unions, directives, and names that objects have of themselves', async () => {
    for (const selection of ['cursor @include(if: true)', 'article { mentions { entity { name } } }', '__proto__: cursor', '...{ cursor } ... @skip(if: true) { kind }']) {
      expect(isShort(selection), selection).toBe(false);
      const { nodes } = await asked(selection);
      expect((await told(selection)).map((result) => JSON.stringify(result)), selection).toEqual(nodes.map((announcements) => JSON.stringify({ data: { announcements } })));
    }
  });

  test('is left to the executor as soon as something fails: its errors are told, and what is not concerned by them', async () => {
    const selection = 'cursor article { headline countries { name articles(first: -1) { totalCount } } } kind';
    expect(isShort(selection)).toBe(true);
    const { nodes, errors } = await asked(selection);
    const results = await told(selection);
    expect(results.map(({ data }) => data?.announcements ?? null)).toEqual(nodes);
    const failed = results.flatMap((result) => result.errors ?? []);
    expect(failed.map(({ message, extensions }) => ({ message, extensions }))).toEqual(errors.map(({ message, extensions }) => ({ message, extensions })));
    expect(failed.length).toBeGreaterThan(0);
    expect(failed[0].path).toEqual(['announcements', 'article', 'countries', 0, 'articles']);
  });
  test.each([
    ['fragments that spread others twice', (levels: number) => `subscription { announcements { ...F0 } } ${Array.from({ length: levels }, (_unused, n) => `fragment F${n} on Announcement { ...F${n + 1} ...F${n + 1} }`).join(' ')} fragment F${levels} on Announcement { cursor }`],
    ['lists by several names', (levels: number) => `subscription { announcements { article { ...F0 } } } ${Array.from({ length: levels }, (_unused, n) => `fragment F${n} on Article { a: related { ...F${n + 1} } b: related { ...F${n + 1} } }`).join(' ')} fragment F${levels} on Article { slug }`],
  ])('is prepared in no time, or not at all: %s', (_title, document) => {
    expect(readWireDocument(document(3), undefined)?.short).toBeDefined();
    const began = performance.now();
    // Not the wire's at all, or too much: thirty levels would be a thousand million parts.
    expect(readWireDocument(document(30), undefined)?.short).toBeUndefined();
    expect(performance.now() - began).toBeLessThan(1000);
  });

  test.each([
    ['cursor', { cursor: null }], ['cursor', {}], ['kind', { kind: 'NO_KIND' }], ['version', { version: 0.5 }], ['__typename', new Error('no announcement')], ['cursor', { cursor: () => 'c' }],
  ])('gives no %s of %j', (selection, delivery) => {
    const short = readWireDocument(subscriptionOf(selection), undefined)?.short;
    expect(() => short?.(delivery, {} as never)).toThrow();
  });

  test('gives values as their types are written', () => {
    const short = readWireDocument(subscriptionOf('version cursor'), undefined)?.short;
    expect(short?.({ version: '3', cursor: 4 }, {} as never)).toEqual({ announcements: { version: 3, cursor: '4' } });
  });
});
