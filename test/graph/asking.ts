import { getNamedType, isObjectType, isUnionType } from 'graphql';
import { afterAll, beforeAll } from 'vitest';
import { schema } from '../../schema/index.ts';
import type { MakePlace } from '../kit/databases.ts';
import { openNewsroom, type Data, type TestNewsroom } from '../kit/newsroom.ts';

export type Asker = Parameters<TestNewsroom['ask']>[2];

/** One newsroom for all the tests of a file on one database: for tests that don't disturb each other. */
export function sharedNewsroom(place: MakePlace): () => TestNewsroom {
  let news: TestNewsroom | undefined;
  beforeAll(async () => {
    news = await openNewsroom(place, { keep: true });
  });
  afterAll(() => news?.close());
  return () => {
    if (!news) throw new Error('The newsroom is open only while the tests of its file run.');
    return news;
  };
}

const shown: Readonly<Record<string, string>> = {
  article: 'id slug status version headline summary byline section language urgency body text publishedAt mentions { salience origin entity { slug } }',
  person: 'id slug name version aliases description positions { title startsOn endsOn country { code } organization { slug } }',
  organization: 'id slug name version aliases acronym country { code } members { since until country { code } }',
  entity: 'id slug name version aliases description',
  item: 'id version status',
  event: 'id slug name version aliases type status startsOn endsOn place country { code } participants { role entity { slug } }',
};

const shownOfErrors: Readonly<Record<string, string>> = {
  InvalidInputError: 'fields { path message }', ConflictError: 'currentVersion', WrongStateError: 'status',
};

/**
 * Runs a mutation with its one input and gives the member of the union that it came to, `__typename` first. What it
 * changed is under `article`, `person`, `organization` or `event`.
 */
export async function change(news: TestNewsroom, verb: string, input: object, as: Asker = 'EDITOR'): Promise<Data> {
  const { errors, data } = await news.ask(changeDocument(verb), { input }, as);
  if (errors.length > 0) throw new Error(`${verb} failed: ${JSON.stringify(errors)}`);
  return data[verb];
}

const documents = new Map<string, string>();

function changeDocument(verb: string): string {
  let document = documents.get(verb);
  if (!document) documents.set(verb, (document = writeDocument(verb)));
  return document;
}

/** Selects all that each member of the mutation's union says of itself. */
function writeDocument(verb: string): string {
  const result = schema.getMutationType()?.getFields()[verb]?.type;
  const union = result && getNamedType(result);
  if (!isUnionType(union)) throw new Error(`There is no mutation ${verb}.`);
  const members = union.getTypes().map((type) => {
    const [member = ''] = Object.keys(type.getFields());
    if (type.name.endsWith('Success')) return `... on ${type.name} { ${member} ${shown[member] === undefined ? '' : `{ ${shown[member]} }`} }`;
    return `... on ${type.name} { code message ${shownOfErrors[type.name] ?? ''} }`;
  });
  const Input = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input`;
  return `mutation ($input: ${Input}!) { ${verb}(input: $input) { __typename ${members.join(' ')} } }`;
}

/** The names of a mutation's possible answers. */
export function answersOf(verb: string): string[] {
  const result = schema.getMutationType()?.getFields()[verb]?.type;
  const union = result && getNamedType(result);
  return isUnionType(union) ? union.getTypes().filter(isObjectType).map(({ name }) => name) : [];
}

/** A global id, as a client could make one up. */
export function madeUpId(type: string, id: number | string): string {
  return Buffer.from(`${type}:${id}`).toString('base64url');
}
