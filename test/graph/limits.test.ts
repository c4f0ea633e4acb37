import { buildClientSchema, getIntrospectionQuery } from 'graphql';
import { describe, expect, test } from 'vitest';
import { onEachDatabase } from '../kit/databases.ts';
import { sharedNewsroom } from './asking.ts';

onEachDatabase((place) => {
  const room = sharedNewsroom(place);

  /** Sends a body as it is. */
  const send = async (body: string, headers: Record<string, string> = {}): Promise<{ status: number; text: string; errors: readonly { message: string; extensions?: { code?: string } }[] }> => {
    const response = await fetch(`${room().url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
    const text = await response.text();
    return { status: response.status, text, errors: text.startsWith('{') ? (JSON.parse(text).errors ?? []) : [] };
  };
  const codeOf = async (query: string, variables?: object) => (await room().ask(query, variables)).errors[0]?.extensions?.code;

  describe('a query that is too deep', () => {
    const byCountry = (levels: number) => `{ country(code: "MT") { ${'articles(first: 1) { nodes { countries { '.repeat(levels)}name${' } } }'.repeat(levels)} } }`;

    test('is refused, and the message says how deep it may be', async () => {
      expect(await codeOf(byCountry(4))).toBeUndefined();
      const { data, errors } = await room().ask(byCountry(5));
      expect(data).toBeUndefined();
      expect(errors).toMatchObject([{ message: 'The query is 17 fields deep; at most 15 are taken. Ask in two steps.', extensions: { code: 'QUERY_TOO_DEEP' } }]);
    });

    test('is refused through fragments, too', async () => {
      const fragments = Array.from({ length: 8 }, (_unused, n) => `fragment F${n} on Country { articles(first: 1) { nodes { countries { ${n === 0 ? 'name' : `...F${n - 1}`} } } } }`);
      expect(await codeOf(`{ country(code: "MT") { ...F7 } } ${fragments.join(' ')}`)).toBe('QUERY_TOO_DEEP');
    });
  });

  describe('a query that is too big', () => {
    const lists = (size: string) => `countries(first: ${size}) { nodes { articles(first: ${size}) { nodes { people { name } countries { name } } } } }`;

    test('is refused, however its sizes are given', async () => {
      for (const [query, variables] of [
        [`{ ${lists('100')} }`], [`query ($n: Int) { ${lists('$n')} }`, { n: 100 }], [`query ($n: Int = 100) { ${lists('$n')} }`], [`query ($n: Int! = 100) { ${lists('$n')} }`, {}],
        [`{ ${lists('100').replaceAll('articles(first', 'articles(last')} }`], [`{ ...All } fragment All on Query { ${lists('100')} }`],
        [`{ ${Array.from({ length: 60 }, (_unused, n) => `a${n}: articles(first: 100) { nodes { people { name } } edges { node { text } } }`).join(' ')} }`],
      ] as const) {
        const { data, errors } = await room().ask(query, variables);
        expect(data, query.slice(0, 200)).toBeUndefined();
        expect(errors[0], query.slice(0, 200)).toMatchObject({ message: expect.stringMatching(/^The query may give some \d+ objects; at most 50000 are taken\./), extensions: { code: 'QUERY_TOO_BIG' } });
      }
    });

    test('counts what it asks for, and not what it might have asked for', async () => {
      expect(await codeOf(`query ($n: Int = 100) { ${lists('$n')} }`, { n: 10 })).toBeUndefined();
      expect(await codeOf('{ articles(first: 100) { nodes { people { name country { name } } countries { name code } organizations { name acronym } events { name startsOn country { name } } mentions { salience entity { name } } } } }')).toBeUndefined();
      expect(await codeOf('{ organization(slug: "un") { members { country { name code capital organizations { name } } since until } } }')).toBeUndefined();
      expect(await codeOf('{ countries(first: 100) { nodes { name people { name positions { title } } } } }')).toBeUndefined();
    });

    test('is refused where a few words multiply long lists that are not paged', async () => {
      expect(await codeOf('{ country(code: "KZ") { people { country { people { country { people { name } } } } } } }')).toBe('QUERY_TOO_BIG');
      expect(await codeOf('{ organization(slug: "un") { members { country { organizations { members { country { name } } } } } } }')).toBe('QUERY_TOO_BIG');
    });

    test('is refused where it asks for many lists that stories must be looked through for, however it says so', async () => {
      const many = (count: number, list: string, head = '') => `query ${head} { ${Array.from({ length: count }, (_unused, n) => `a${n}: ${list}`).join(' ')} }`;
      for (const [list, head, variables] of [
        ['articles(filter: { countries: ["MT"], languages: ["en"] }, first: 1) { nodes { id } }'], ['articles(filter: { about: { all: ["malta", "un"] } }, first: 1) { nodes { id } }'],
        ['articles(filter: { about: { any: "malta" }, countries: "MT" }, first: 1) { nodes { id } }'], ['articles(first: 50, page: 100) { nodes { id } }'],
        ['country(code: "MT") { articles(filter: { sections: ["Trade"] }, first: 1) { nodes { id } } }'],
        ['articles(filter: { search: $words }, first: 1) { nodes { id } }', '($words: String)', { words: 'the water' }],
        ['articles(filter: $filter, first: 1) { nodes { id } }', '($filter: ArticleFilter)', { filter: { maxUrgency: 2 } }],
        ['articles(filter: $filter, first: 1) { nodes { id } }', '($filter: ArticleFilter = { eventTypes: VISIT })'],
      ] as const) {
        expect(await codeOf(many(60, list, head), variables), list).toBe('QUERY_TOO_BIG');
        expect(await codeOf(many(20, list, head), variables), list).toBeUndefined();
      }
      for (const list of ['articles(first: 1) { nodes { id } }', 'articles(filter: { search: "water", publishedAfter: "2024-01-01T00:00:00Z" }, first: 1) { nodes { id } }', 'country(code: "MT") { articles(first: 1) { nodes { id } } }']) {
        expect(await codeOf(many(60, list)), list).toBeUndefined();
      }
      expect(await codeOf(many(120, 'people(search: "a", first: 1) { nodes { id } }'))).toBe('QUERY_TOO_BIG');
      expect(await codeOf(many(120, 'people(first: 1) { nodes { id } }'))).toBeUndefined();
      const wrong = { filter: { sections: [{ toString: 1 }], statuses: { a: 1 }, about: 'x', search: [1], languages: 5, people: { length: 1 } } };
      expect(await codeOf(many(1, 'articles(filter: $filter) { nodes { id } }', '($filter: ArticleFilter)'), wrong)).toBe('BAD_USER_INPUT');
    });

    test('is refused where it asks for thousands of days again and again', async () => {
      const timelines = (count: number, by: string) => `query ${by === '$by' ? '($by: Interval!)' : ''} { articles { facets { ${Array.from({ length: count }, (_unused, n) => `t${n}: timeline(by: ${by}) { start count }`).join(' ')} } } }`;
      for (const by of ['DAY', '$by']) {
        expect(await codeOf(timelines(20, by), { by: 'DAY' }), by).toBe('QUERY_TOO_BIG');
        expect(await codeOf(timelines(10, by), { by: 'DAY' }), by).toBeUndefined();
      }
      expect(await codeOf(timelines(100, 'MONTH'), { by: 'DAY' })).toBeUndefined();
      for (const by of [5, null, {}, { toString: 1 }, ['DAY', 'WEEK']]) expect(await codeOf(timelines(1, '$by'), { by }), JSON.stringify(by)).toBe('BAD_USER_INPUT');
    });

    test('is refused where it asks for the schema again and again', async () => {
      const aliases = (count: number) => `{ ${Array.from({ length: count }, (_unused, n) => `s${n}: __schema { ...S }`).join(' ')} } fragment S on __Schema { types { name fields { name args { name } } } }`;
      expect(await codeOf(aliases(10))).toBeUndefined();
      expect(await codeOf(aliases(300))).toBe('QUERY_TOO_BIG');
      expect(await codeOf('{ __schema { types { fields { type { fields { type { fields { type { fields { type { fields { name } } } } } } } } } } } }')).toBe('GRAPHQL_VALIDATION_FAILED');
    });

    test('asks for at most a hundred ids at once', async () => {
      const ids = (count: number) => ({ ids: Array.from({ length: count }, () => 'QXJ0aWNsZTox') });
      expect((await room().data('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', ids(100))).nodes).toHaveLength(100);
      expect(await room().ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', ids(101))).toMatchObject({ data: null, errors: [{ message: 'There are 101 ids; at most 100 are taken. Ask in several steps.', extensions: { code: 'INVALID_INPUT' } }] });
      expect(await codeOf('query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Article { related(first: 20) { people { name } } } } }', ids(600))).toBe('QUERY_TOO_BIG');
    });
  });

  describe('a document', () => {
    test('of too many words is refused before it is understood', async () => {
      const { errors } = await room().ask(`{ ${'viewer { name } '.repeat(1000)} }`);
      expect(errors).toMatchObject([{ message: expect.stringContaining('3000 tokens'), extensions: { code: 'GRAPHQL_PARSE_FAILED' } }]);
      expect(await codeOf(`{ ${Array.from({ length: 450 }, (_unused, n) => `v${n}: viewer { name }`).join(' ')} }`)).toBeUndefined();
    });

    test('with a mistake is told where it is', async () => {
      const { errors } = await room().ask('{ articles { nodes { headlin } } }');
      expect(errors).toMatchObject([{ message: expect.stringContaining('Did you mean "headline"?'), locations: [{ line: 1, column: 22 }], extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
      expect(await room().ask('{ articles {')).toMatchObject({ errors: [{ message: expect.stringContaining('Syntax Error'), extensions: { code: 'GRAPHQL_PARSE_FAILED' } }] });
    });

    test('of the schema itself is answered whole: clients are made from it', async () => {
      const { data, errors } = await room().ask(getIntrospectionQuery({ specifiedByUrl: true, inputValueDeprecation: true }));
      expect(errors).toEqual([]);
      expect(buildClientSchema(data).getType('Article')).toBeDefined();
    });

    test('of several operations needs the name of one of them', async () => {
      const query = 'query A { viewer { name } } query B { viewer { role } }';
      expect(await send(JSON.stringify({ query, operationName: 'B' }))).toMatchObject({ status: 200, text: '{"data":{"viewer":{"role":"PUBLIC"}}}' });
      for (const operationName of ['C', undefined, null, '']) {
        expect(await send(JSON.stringify({ query, operationName })), String(operationName)).toMatchObject({ status: 400, errors: [{ extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } }] });
      }
    });
  });

  describe('a request', () => {
    const query = 'query ($first: Int, $filter: ArticleFilter) { articles(first: $first, filter: $filter) { totalCount } }';

    test('with variables of wrong types is told which', async () => {
      for (const variables of [{ first: 'ten' }, { first: 1.5 }, { filter: 'all' }, { filter: { nothing: 1 } }, { filter: { countries: 'KZ', maxUrgency: 'high' } }, { filter: { people: [null] } }]) {
        const { status, errors } = await send(JSON.stringify({ query, variables }));
        expect(status).toBe(400);
        expect(errors[0]?.message, JSON.stringify(variables)).toMatch(/^Variable "\$(first|filter)" got invalid value/);
        expect(errors[0]?.extensions?.code).toBe('BAD_USER_INPUT');
      }
      const { errors } = await send(JSON.stringify({ query: 'query ($id: ID = "x") { node(id: $id) { id } }', variables: { id: null } }));
      expect(errors[0]).toMatchObject({ message: expect.stringContaining('Argument "id"'), extensions: { code: 'BAD_USER_INPUT' } });
      for (const variables of [[1], 'x', 5]) expect(await send(JSON.stringify({ query, variables })), String(variables)).toMatchObject({ status: 400, errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
    });

    test('that is no JSON, no object or no query is refused', async () => {
      for (const body of ['{"query":', 'query', 'null', '5', '"{ viewer { name } }"', '']) {
        const { status, errors } = await send(body);
        expect(status, body).toBe(400);
        expect(errors.length + (body === '' ? 1 : 0), body).toBeGreaterThan(0);
      }
      for (const body of [{}, { query: '' }, { query: 5 }, { query: null }]) expect((await send(JSON.stringify(body))).errors[0]?.message, JSON.stringify(body)).toBeDefined();
    });

    test('of several operations in a list is refused', async () => {
      expect(await send(JSON.stringify([{ query: '{ viewer { name } }' }, { query: '{ viewer { name } }' }]))).toMatchObject({ status: 400, errors: [{ message: 'Batching is not supported.' }] });
    });

    test('of more than four mebibytes is refused', async () => {
      const { status, errors } = await send(JSON.stringify({ query: '{ viewer { name } }', extensions: 'x'.repeat(5 * 1024 * 1024) }));
      expect([status, errors[0]?.extensions?.code]).toEqual([413, 'REQUEST_ENTITY_TOO_LARGE']);
      expect((await send(JSON.stringify({ query: '{ viewer { name } }', extensions: { x: 'x'.repeat(3 * 1024 * 1024) } }))).status).toBe(200);
    });

    test('by GET may read, and never change', async () => {
      const get = async (text: string) => {
        const response = await fetch(`${room().url}/graphql?query=${encodeURIComponent(text)}`, { headers: { accept: 'application/json', authorization: `Bearer ${room().tokens.EDITOR}` } });
        return { status: response.status, body: await response.text() };
      };
      expect(await get('{ viewer { role } }')).toEqual({ status: 200, body: '{"data":{"viewer":{"role":"EDITOR"}}}' });
      expect(await get('mutation { createArticle(input: { headline: "By a link" }) { __typename } }')).toMatchObject({ status: 405, body: expect.stringContaining('POST') });
      expect((await room().data('{ articles(filter: { statuses: [DRAFT] }) { totalCount } }', {}, 'EDITOR')).articles.totalCount).toBe(0);
    });

    test('by GET whose variables are no JSON is told so: it is no failure of ours', async () => {
      for (const variables of ['{', 'x', '{first:1}']) {
        const response = await fetch(`${room().url}/graphql?query=${encodeURIComponent('{ viewer { role } }')}&variables=${encodeURIComponent(variables)}`, { headers: { accept: 'application/json' } });
        expect([response.status, await response.json()], variables).toEqual([400, { errors: [{ message: expect.stringContaining('no JSON'), extensions: { code: 'BAD_REQUEST' } }] }]);
      }
    });

    test('from a page of another origin is given nothing that its browser would let it read', async () => {
      const response = await fetch(`${room().url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', origin: 'https://evil.example' }, body: JSON.stringify({ query: '{ viewer { name } }' }) });
      expect(response.headers.get('access-control-allow-origin')).toBeNull();
      expect(response.headers.get('access-control-allow-credentials')).toBeNull();
    });
  });
});
