import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getNamedType, isIntrospectionType, isObjectType, isUnionType } from 'graphql';
import { schema } from '../../schema/index.ts';
import { Seen } from '../graph/seen.ts';
import { onEachDatabase } from '../kit/databases.ts';
import { Desk, type Step } from './desk.ts';
import { ask, attempts, leaked, poolOf, questions, targets } from './reader.ts';
import { subjects } from './subjects.ts';
import { openTwins, type Twins } from './twins.ts';
import { Markers } from './words.ts';

/** A day on which everything happens: stories of every state, by everyone, about the same and about what no other speaks of. */
const day: readonly Step[] = [
  ...Array.from({ length: 3 }, (): Step[] => [create('EDITOR', subjects.slice(0, 5)), { verb: 'publish', story: 0, by: 'EDITOR' }]).flat(),
  // What was written before a story was public stays in the dark.
  { verb: 'publish', story: 1, by: 'EDITOR' }, { verb: 'update', story: 2, by: 'EDITOR' }, { verb: 'publish', story: 2, by: 'EDITOR' },
  { verb: 'correct', story: 0, by: 'EDITOR' }, { verb: 'update', story: 1, by: 'EDITOR' },
  create('EDITOR', subjects), create('REPORTER', subjects), create('OTHER', ['kazakhstan', 'fiji']), create('EDITOR', subjects),
  { verb: 'update', story: 3, by: 'EDITOR' }, { verb: 'schedule', story: 4, minutes: 60 },
  { verb: 'update', story: 6, by: 'EDITOR' }, { verb: 'publish', story: 6, by: 'EDITOR' }, { verb: 'correct', story: 6, by: 'EDITOR' }, { verb: 'withdraw', story: 6, by: 'EDITOR' },
  { verb: 'import', publish: true }, { verb: 'import', publish: false },
];

function create(by: 'EDITOR' | 'REPORTER' | 'OTHER', about: readonly string[]): Step {
  return { verb: 'create', by, about, urgency: 3, language: 'en' };
}

const readers = ['PUBLIC', 'OTHER'] as const;

describe('the canary', () => {
  test('reaches every field of the schema that a query can lead to', () => {
    const reached = new Set(targets.map(({ name }) => name));
    const outcomes = new Set(Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap(({ type }) => {
      const union = getNamedType(type);
      return isUnionType(union) ? union.getTypes().map(({ name }) => name) : [];
    }));
    const unreached = Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .filter((type) => !isIntrospectionType(type) && !outcomes.has(type.name) && !['Mutation', 'Subscription', 'FieldProblem', 'RefusedStory'].includes(type.name))
      .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`))
      .filter((name) => !reached.has(name));
    expect(unreached).toEqual([]);
    expect(targets.length).toBeGreaterThan(100);
  });
});

onEachDatabase((makePlace) => {
  let twins: Twins;
  let desk: Desk;
  beforeAll(async () => {
    twins = await openTwins(makePlace);
    desk = new Desk(twins, new Markers());
    for (const step of day) await desk.do(step);
  }, 120_000);
  afterAll(() => twins?.close());

  /** Everything in the long form; else each argument, and some of its values. */
  const mostFor = (as: (typeof readers)[number]) => (process.env.SECRECY_RUNS === undefined ? { PUBLIC: 8, OTHER: 2 }[as] : Infinity);

  test('the day has stories of every state', () => {
    expect(new Set(desk.stories.map(({ status }) => status))).toEqual(new Set(['DRAFT', 'SCHEDULED', 'PUBLISHED', 'WITHDRAWN']));
  });

  test.each(readers)('whatever %s asks, with every argument, the dark makes no difference', async (as) => {
    const wrong: string[] = [];
    for (const question of questions(await poolOf(desk), mostFor(as))) wrong.push(...(await ask(desk, question, as)));
    expect(wrong.slice(0, 5).join('\n')).toBe('');
  }, 300_000);

  test('the canary sees: for an editor the same questions find the markers of the dark', async () => {
    const found = new Set<string>();
    const seen = new Seen();
    const refused: string[] = [];
    const pool = await poolOf(desk);
    const lists = targets.filter(({ name }) => name === 'Query.articles');
    for (const question of [...questions(pool, 2), ...questions(pool, Infinity, lists)]) {
      const { data, errors } = await twins.real.ask(question, {}, 'ADMIN');
      for (const { extensions } of errors) if (/^QUERY_|GRAPHQL_/.test(String(extensions?.code))) refused.push(question);
      if (data) seen.note(question, data);
      for (const marker of desk.markers.in(JSON.stringify(data ?? null))) found.add(marker);
    }
    expect(refused).toEqual([]);
    for (const { marker, status } of desk.stories) expect(found.has(marker), `${marker}, ${status}`).toBe(true);
    expect(seen.unanswered.filter((name) => /^(Article|Mention|Revision|Announcement|Facets|EntityCount|TermCount|Bucket|CoMention|Highlight|TextRange|ArticleConnection|ArticleEdge)\./.test(name) && !mayBeEmpty.has(name))).toEqual([]);
  }, 300_000);

  test.each(readers)('whatever %s tries with a story in the dark comes to the same as with none', async (as) => {
    const pool = await poolOf(desk);
    const dark = desk.dark.filter(({ author, status }) => author !== 'OTHER' && status !== 'WITHDRAWN');
    const wrong: string[] = [];
    for (const attempt of attempts({ ...pool, ids: dark.map(({ id }) => id), slugs: ['kazakhstan'], words: ['Plain'] })) wrong.push(...(await ask(desk, attempt, as)));
    expect(wrong.slice(0, 5).join('\n')).toBe('');
  }, 120_000);

  test('no page, feed or file has a word of the dark, nor tells of it', async () => {
    const wrong: string[] = [];
    const dark = desk.dark.find(({ status }) => status !== 'WITHDRAWN');
    const words = dark?.marker ?? '';
    const paths = new Set(['/', '/ready', '/archive', `/archive?search=${words}`, `/archive?q=${words}`, '/sitemap.xml', '/robots.txt', '/feed', '/feed.xml', '/rss', '/atom', '/feed.json',
      ...desk.stories.flatMap(({ slug, id }) => [`/articles/${slug}`, `/article/${slug}`, `/articles/${id}`]), ...subjects.flatMap((slug) => ['people', 'countries', 'organizations', 'events'].map((kind) => `/${kind}/${slug}`))]);
    let answered = 0;
    // Grows with the links of what is found.
    for (const path of paths) {
      const [here, there] = await Promise.all([twins.real, twins.twin].map(async ({ url }) => {
        const response = await fetch(`${url}${path}`, { headers: { accept: 'text/html' }, redirect: 'manual' });
        return { status: response.status, type: response.headers.get('content-type') ?? '', etag: response.headers.get('etag'), text: await response.text() };
      }));
      if (!here || !there) continue;
      if (here.status === 200) answered++;
      if (JSON.stringify({ ...here, text: bare(here.text) }) !== JSON.stringify({ ...there, text: bare(there.text) })) wrong.push(`${path} tells of the dark: ${here.status} and ${there.status}`);
      // A page may repeat what it was asked for: then it does so in the twin, too.
      const asked = desk.markers.in(path);
      wrong.push(...leaked(desk, here.text, 'PUBLIC').filter((marker) => !asked.has(marker) && !path.includes(marker)).map((marker) => `${path} says ${marker}`));
      if (/html|xml/.test(here.type)) for (const [, link = ''] of here.text.matchAll(/(?:href|src)="(?:https:\/\/news\.example)?(\/[^"#]*)"/g)) if (paths.size < 150) paths.add(link.replaceAll('&amp;', '&'));
    }
    expect(wrong).toEqual([]);
    expect(answered).toBeGreaterThan(2);
  }, 120_000);

  test('the log says nothing of it', () => {
    expect([...desk.markers.in(twins.logged())]).toEqual([]);
  });
});

/** What a page makes anew each time. */
function bare(text: string): string {
  return text.replaceAll(/nonce[-="][\w+/=-]+/g, '');
}

/** No story of that day has any. */
const mayBeEmpty = new Set(['Mention.surfaces', 'Mention.spans', 'Article.imageUrl', 'Article.duplicates']);
