import BetterSqlite from 'better-sqlite3';
import { CreateStoryDocument, PublishStoryDocument, type CreateArticleInput, type CreateStoryMutation, type PublishStoryMutation } from '../kit/operations.ts';
import { sqlitePlace } from '../kit/places.ts';
import { openQuietly, type QuietNewsroom } from './newsroom.ts';
import { mainQueries, type MainQuery, type Seed } from './queries.ts';
import { pretty } from './sql.ts';

const heading = `-- Printed by "npm run print": the SQL that Silkwire sends to SQLite for its main queries, and below each how SQLite
-- looks for the rows. What a verb does is in order; reads, which may be asked side by side, are by their text. A SCAN of a table, or a TEMP B-TREE, that was not there before is an index lost.
`;

/** The SQL of the main queries, each with its plan. Nothing in it depends on ids, times or the machine. */
export async function printStatements(): Promise<string> {
  const place = await sqlitePlace();
  const news = await openQuietly(async () => place);
  const handle = new BetterSqlite(place.url.slice('file:'.length), { readonly: true });
  try {
    const seed = await seeded(news);
    const seenAt = new Map<string, string>();
    let printed = heading;
    for (const query of mainQueries) {
      printed += headingOf(query);
      for (const [n, sql] of (await statementsOf(news, query, seed)).entries()) {
        const before = seenAt.get(sql);
        printed += before ? `\n-- Again ${before}\n` : `\n${pretty(sql)};\n${planOf(handle, sql)}`;
        if (!before) seenAt.set(sql, `number ${n + 1} of "${query.name}"`);
      }
    }
    return printed;
  } finally {
    handle.close();
    await news.close();
  }
}

function headingOf({ name, document, as }: MainQuery): string {
  return `\n\n-- ${name}\n-- ${'='.repeat(name.length)}\n-- ${as ? 'As an editor: ' : ''}${document}\n`;
}

async function statementsOf({ database, ask }: QuietNewsroom, { document, variables, as }: MainQuery, seed: Seed): Promise<string[]> {
  const sent: string[] = [];
  database.onStatement = (sql) => sent.push(sql);
  await ask(document, variables?.(seed), as);
  database.onStatement = undefined;
  // Which of several reads comes first is the machine's affair.
  const reads = sent.findLastIndex((sql) => !/^(?:with|select)\b/i.test(sql)) + 1;
  return [...sent.slice(0, reads), ...sent.slice(reads).toSorted()];
}

/** How SQLite would go about a select, as comments. A new database has no statistics: the plan is that of the schema. */
function planOf(handle: BetterSqlite.Database, sql: string): string {
  if (!/^(with|select)\b/i.test(sql)) return '';
  const slots = sql.replaceAll(/'[^']*'|"[^"]*"/g, '').split('?').length - 1;
  const steps = handle
    .prepare<unknown[], { id: number; parent: number; detail: string }>(`explain query plan ${sql}`)
    .all(...Array.from({ length: slots }, () => null));
  const depths = new Map<number, number>();
  const line = ({ id, parent, detail }: (typeof steps)[number]) => {
    const depth = (depths.get(parent) ?? 0) + 1;
    depths.set(id, depth);
    return `-- ${'  '.repeat(depth)}${detail}\n`;
  };
  return steps.map(line).join('');
}

async function seeded(news: QuietNewsroom): Promise<Seed> {
  const about = [['kazakhstan', 'kassym-jomart-tokayev', 'brics'], ['uzbekistan', 'shavkat-mirziyoyev'], ['kazakhstan', 'uzbekistan', 'brics'], ['kazakhstan', 'kassym-jomart-tokayev']];
  const stories: Story[] = [];
  for (const [n, names] of about.entries()) {
    stories.push(await publish(news, await create(news, { headline: `Story ${n}`, body: 'Its text.', section: 'Diplomacy', about: names })));
  }
  const { announcements } = await news.ask<{ announcements: { nodes: { cursor: string }[] } }>('{ announcements(first: 1) { nodes { cursor } } }');
  const draft = await create(news, { headline: 'A draft', body: 'Its text.', about: ['kazakhstan', 'brics'] });
  return { id: stories[0]?.id ?? '', slug: stories[0]?.slug ?? '', draft: { id: draft.id, version: draft.version }, cursor: announcements.nodes[0]?.cursor ?? '' };
}

type Story = Extract<CreateStoryMutation['createArticle'], { __typename: 'CreateArticleSuccess' }>['article'];

async function create(news: QuietNewsroom, input: CreateArticleInput): Promise<Story> {
  const { createArticle } = await news.ask<CreateStoryMutation>(String(CreateStoryDocument), { input }, 'EDITOR');
  if (createArticle.__typename !== 'CreateArticleSuccess') throw new Error(createArticle.message);
  return createArticle.article;
}

async function publish(news: QuietNewsroom, { id, version }: Story): Promise<Story> {
  const { publishArticle } = await news.ask<PublishStoryMutation>(String(PublishStoryDocument), { input: { id, version } }, 'EDITOR');
  if (publishArticle.__typename !== 'PublishArticleSuccess') throw new Error(publishArticle.message);
  return publishArticle.article;
}
