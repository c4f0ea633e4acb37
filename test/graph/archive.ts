import fc from 'fast-check';
import { storedArticle } from '../../db/article.ts';
import type { Database, Transaction } from '../../db/database.ts';
import { clearIndex } from '../../db/search/index-story.ts';
import type { ArticleStatus, EventType } from '../../db/tables.ts';
import type { Actor } from '../../src/editing/command.ts';
import { contentOf } from '../../src/editing/content.ts';
import { Check } from '../../src/editing/check.ts';
import { linksTo, saveDraft } from '../../src/editing/create.ts';
import { release } from '../../src/editing/release.ts';
import { allTokens } from '../../src/editing/token.ts';
import { withdrawArticle } from '../../src/editing/withdraw.ts';
import type { Data, TestNewsroom } from '../kit/newsroom.ts';
import { madeUpId } from './asking.ts';

/** The entities that random stories speak of: few, so that stories share them. */
export const pool = {
  PERSON: ['kassym-jomart-tokayev', 'shavkat-mirziyoyev'],
  COUNTRY: ['kazakhstan', 'uzbekistan', 'malta'],
  ORGANIZATION: ['brics', 'sco'],
  EVENT: ['brics-summit-kazan-2024', 'azal-crash-aktau-2024', 'brics-enlargement-2024'],
} as const;
export const everybody: readonly string[] = Object.values(pool).flat();
export const codes: Readonly<Record<string, readonly string[]>> = { kazakhstan: ['KZ', 'KAZ', 'kz'], uzbekistan: ['UZ', 'UZB', 'uzb'], malta: ['MT', 'MLT', 'Mt'] };
export const eventTypes: Readonly<Record<string, EventType>> = { 'brics-summit-kazan-2024': 'SUMMIT', 'azal-crash-aktau-2024': 'DISASTER', 'brics-enlargement-2024': 'MEMBERSHIP' };
export const sections = ['Diplomacy', 'Trade', 'diplomacy', 'Ünïcode — 欧'];
export const languages = ['en', 'ru', 'kk-Cyrl'];
/** Few, so that stories were published at the same moment. */
export const moments = ['2023-12-31T23:59:59.999Z', '2024-01-01T00:00:00.000Z', '2024-01-01T00:00:00.001Z', '2024-06-01T12:00:00.000Z', '2025-01-01T00:00:00.000Z'];

/** A story to be. */
export interface Plan {
  readonly status: Exclude<ArticleStatus, 'SCHEDULED'>;
  readonly publishedAt: string;
  readonly about: readonly string[];
  readonly section: string | null;
  readonly language: string;
  readonly urgency: number;
  /** Who writes it. */
  readonly by: 'REPORTER' | 'EDITOR';
}

/** A story that was made, and what a list knows of it. */
export interface Made extends Plan {
  readonly id: string;
  readonly number: number;
  /** What lists are ordered by. */
  readonly sortAt: string;
}

export const plans = fc.record<Plan>({
  status: fc.oneof({ weight: 4, arbitrary: fc.constant('PUBLISHED' as const) }, { weight: 1, arbitrary: fc.constantFrom('DRAFT' as const, 'WITHDRAWN' as const) }),
  publishedAt: fc.constantFrom(...moments),
  about: fc.subarray([...everybody], { maxLength: 5 }),
  section: fc.option(fc.constantFrom(...sections)),
  language: fc.constantFrom(...languages),
  urgency: fc.integer({ min: 1, max: 8 }),
  by: fc.constantFrom('EDITOR' as const, 'REPORTER' as const),
});

export type Actors = Readonly<Record<Plan['by'], Actor>>;

/** The newsroom's people as its verbs know them. */
export async function actorsOf(database: Database): Promise<Actors> {
  const tokens = await allTokens(database);
  const actor = (role: Plan['by']): Actor => ({ role, name: role, tokenId: tokens.find((token) => token.role === role)?.id ?? null });
  return { REPORTER: actor('REPORTER'), EDITOR: actor('EDITOR') };
}

/** Takes every story out of the archive. The facts and tokens stay. */
export async function empty(database: Database): Promise<void> {
  await database.write(async (tx) => {
    const { tables } = tx;
    await clearIndex(tx);
    for (const table of ['announcement_entity', 'unlinked', 'not_named', 'announcement', 'mention', 'correction', 'revision', 'article_key', 'article_body', 'article'] as const) {
      await tables.deleteFrom(table).execute();
    }
  });
}

/** Makes stories by the newsroom's own verbs, most of them in one transaction. */
export async function fill(database: Database, actors: Actors, stories: readonly Plan[]): Promise<Made[]> {
  const made = await database.write(async (tx) => {
    const all: Made[] = [];
    for (const plan of stories) all.push(await make(tx, actors, plan));
    return all;
  });
  for (const { number, status } of made) {
    if (status === 'WITHDRAWN') await withdrawArticle(database, actors.EDITOR, { id: number, version: 2, reason: 'It was not so.' });
  }
  return made;
}

/** Makes one story. */
export async function make(tx: Transaction, actors: Actors, plan: Plan): Promise<Made> {
  const check = new Check();
  const content = contentOf(check, { headline: 'A random story', body: 'Text.', section: plan.section, language: plan.language, urgency: plan.urgency });
  const links = await linksTo(tx, check, { about: plan.about.map((slug) => ({ slug })) });
  check.done();
  const { id } = await saveDraft(tx, content, links, { actor: actors[plan.by] });
  const draft = await storedArticle(tx, id);
  if (!draft) throw new Error('The story that was just saved is not there.');
  if (plan.status !== 'DRAFT') await release(tx, draft, { actor: actors.EDITOR }, { publishedAt: plan.publishedAt });
  return { ...plan, id: madeUpId('Article', id), number: id, sortAt: plan.status === 'DRAFT' ? tx.now : plan.publishedAt };
}

/** All the pages of a list, one after another, from one end to the other. */
export async function walk(
  news: TestNewsroom,
  list: { readonly filter?: object; readonly orderBy?: string },
  { size, backward = false, between }: { readonly size: number; readonly backward?: boolean; readonly between?: () => Promise<unknown> },
): Promise<{ readonly ids: string[]; readonly totals: number[] }> {
  const ids: string[] = [];
  const totals: number[] = [];
  let cursor: string | null = null;
  for (let more = true; more; ) {
    const page: object = backward ? { last: size, before: cursor } : { first: size, after: cursor };
    const { articles }: Data = await news.data(listDocument, { ...list, ...page });
    const found: string[] = articles.nodes.map(({ id }: { id: string }) => id);
    if (backward) ids.unshift(...found);
    else ids.push(...found);
    totals.push(articles.totalCount);
    more = backward ? articles.pageInfo.hasPreviousPage : articles.pageInfo.hasNextPage;
    cursor = backward ? articles.pageInfo.startCursor : articles.pageInfo.endCursor;
    if (more) await between?.();
  }
  return { ids, totals };
}

export const listDocument = `query ($filter: ArticleFilter, $orderBy: ArticleOrder, $first: Int, $after: String, $last: Int, $before: String) {
  articles(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
    totalCount nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;
