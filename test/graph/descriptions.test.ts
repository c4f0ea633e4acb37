import { isEnumType, isInputObjectType, isInterfaceType, isIntrospectionType, isObjectType, type GraphQLNamedType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { schema } from '../../schema/index.ts';

const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type));
const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];

/** Names that say all wherever they stand: the ways to name a thing, the parts of a connection, what was saved. */
const plain = new Set([
  'id', 'ids', 'slug', 'code', 'name', 'articleId', 'input', 'filter', 'orderBy', 'edges', 'node', 'pageInfo', 'article', 'person',
  'organization', 'event',
]);

interface Described {
  /** `Type`, `Type.field`, `Type.field.argument` or `Enum.VALUE`. */
  readonly path: string;
  readonly text: string;
}

/** Everything of a type that can be described, itself first. */
function partsOf(type: GraphQLNamedType): Described[] {
  const at = (path: string, { description }: { readonly description?: string | null | undefined }): Described => ({ path, text: description?.trim() ?? '' });
  const own = at(type.name, type);
  if (isEnumType(type)) return [own, ...type.getValues().map((value) => at(`${type.name}.${value.name}`, value))];
  if (isInputObjectType(type)) return [own, ...Object.values(type.getFields()).map((field) => at(`${type.name}.${field.name}`, field))];
  if (!isObjectType(type) && !isInterfaceType(type)) return [own];
  return [
    own,
    ...Object.values(type.getFields()).flatMap((field) => [
      at(`${type.name}.${field.name}`, field),
      ...field.args.map((arg) => at(`${type.name}.${field.name}.${arg.name}`, arg)),
    ]),
  ];
}

const parts = types.flatMap(partsOf);

describe('a stranger in GraphiQL', () => {
  test('finds a description of every type', () => {
    expect(types.filter((type) => !type.description?.trim()).map(({ name }) => name)).toEqual([]);
    expect(types.length).toBeGreaterThan(60);
  });

  test('finds a description of every query, mutation and subscription', () => {
    const fields = roots.flatMap((root) => Object.values(root?.getFields() ?? {}));
    expect(fields.filter((field) => !field.description?.trim()).map(({ name }) => name)).toEqual([]);
    expect(fields.length).toBeGreaterThan(25);
  });

  test('finds a description of each field, argument and value whose name does not say all', () => {
    const missing = parts.filter(({ path, text }) => text === '' && !plain.has(path.slice(path.lastIndexOf('.') + 1)));
    expect(missing.map(({ path }) => path)).toEqual([]);
  });

  test('finds the errors of a large archive named where they may come', () => {
    const named = (code: string) => parts.filter(({ path, text }) => text.includes(code) && path.split('.').length === 2).map(({ path }) => path).filter((path) => !/^(Person|Country|Organization|Event)\./.test(path));
    expect(named('LIST_UNAVAILABLE').toSorted()).toEqual(['ArticleConnection.endIndex', 'ArticleConnection.startIndex', 'Entity.articles', 'Query.articles', 'Query.countries', 'Query.events', 'Query.organizations', 'Query.people']);
    expect(named('COUNTS_UNAVAILABLE').toSorted()).toEqual(['ArticleConnection.facets', 'ArticleConnection.pageCount', 'ArticleConnection.totalCount', 'Entity.mentionedWith']);
    expect(parts.find(({ path }) => path === 'Facets')?.text).toContain('COUNTS_UNAVAILABLE');
  });

  test('reads sentences that end, in the words of a newsroom', () => {
    const texts = parts.filter(({ text }) => text !== '');
    // With a point, or in the quotation mark of an example.
    expect(texts.filter(({ text }) => !/[.…!?)"”]$/.test(text)).map(({ path }) => path)).toEqual([]);
    expect(texts.filter(({ text }) => /\b(TODO|FIXME|loader|resolver|kysely|SQL|tx)\b/i.test(text)).map(({ path }) => path)).toEqual([]);
  });
});
