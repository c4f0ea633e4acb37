import { sql } from 'kysely';
import type { Transaction } from '../../db/database.ts';
import { contentOf, type IndexContent } from '../../db/search/content.ts';
import { documentOf } from '../../db/search/document.ts';

/** What the search's indexes hold that the stories don't say, or the other way round: each story is in one of them, as it is saved. */
export async function searchFlaws({ tables, dialect }: Transaction): Promise<string[]> {
  const flaws: string[] = [];
  const stories = await tables
    .selectFrom('article')
    .innerJoin('article_body', 'article_body.article_id', 'article.id')
    .select(['article.id', 'headline', 'summary', 'article_body.text', 'status', 'section', 'language', 'urgency', 'sort_at'])
    .execute();
  const links = Map.groupBy(await tables.selectFrom('mention').select(['article_id', 'entity_id as entityId', 'salience']).execute(), (row) => row.article_id);
  const indexed = new Map((await tables.selectFrom('indexed').select([sql<string>`cast(docid as text)`.as('docid'), 'article_id', 'sort_at', 'is_public']).execute()).map((row) => [row.article_id, row]));

  const expected = { search_public: new Map<string, IndexContent>(), search_dark: new Map<string, IndexContent>() };
  const storyOf = new Map<string, number>();
  for (const { id, sort_at, ...story } of stories) {
    const row = indexed.get(id);
    indexed.delete(id);
    if (!row) {
      flaws.push(`story ${id}: the search does not know it`);
      continue;
    }
    storyOf.set(row.docid, id);
    if (row.sort_at !== sort_at) flaws.push(`story ${id}: stands at another time in the search`);
    const isPublic = story.status === 'PUBLISHED';
    if ((row.is_public === 1) !== isPublic) flaws.push(`story ${id}: is ${story.status}, and in the search ${row.is_public === 1 ? 'of what is public' : 'of what is dark'}`);
    expected[isPublic ? 'search_public' : 'search_dark'].set(row.docid, contentOf(documentOf(story, { ...story, links: links.get(id) ?? [] })));
  }
  flaws.push(...[...indexed.keys()].map((id) => `search: has story ${id}, which there is not`));

  for (const index of ['search_public', 'search_dark'] as const) {
    const differing = await dialect.search.differing(tables, index, expected[index]);
    flaws.push(...differing.map((docid) => `${index} ${docid}: is not what story ${storyOf.get(docid) ?? '(none)'} says`));
  }
  return [...flaws, ...(await orderFlaws(tables))];
}

/** Docids are in the order of time: a walk along them is the list. */
async function orderFlaws(tables: Transaction['tables']): Promise<string[]> {
  const rows = await tables.selectFrom('indexed').select([sql<string>`cast(docid as text)`.as('docid'), 'article_id', 'sort_at']).execute();
  const byDocid = rows.toSorted((a, b) => (BigInt(a.docid) < BigInt(b.docid) ? -1 : 1));
  return byDocid.flatMap((row, n) => {
    const next = byDocid[n + 1];
    const isBefore = !next || row.sort_at < next.sort_at || (row.sort_at === next.sort_at && row.article_id < next.article_id);
    return isBefore ? [] : [`search: story ${row.article_id} stands before ${next.article_id}, which is older`];
  });
}
