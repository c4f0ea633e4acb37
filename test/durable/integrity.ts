import { factsOf, type Facts } from '../../db/announcement.ts';
import { hashOfLine } from '../../db/audit.ts';
import { openDatabase } from '../../db/open.ts';
import type { Snapshot } from '../../db/revision.ts';
import type { Tables } from '../../db/tables.ts';
import type { Kysely, Selectable } from 'kysely';
import { searchFlaws } from './search-index.ts';

/**
 * Reads every table and gives what does not agree: a story with its body, mentions, versions, announcements, audit and what the search holds of it.
 * Nothing, as it should be, whatever stopped the newsroom in the middle of what.
 */
export async function flawsOf(url: string): Promise<string[]> {
  const database = await openDatabase(url, { mustExist: true });
  try {
    const flaws = await database.snapshot(async (db) => [...(await storyFlaws(db)), ...(await logFlaws(db)), ...(await auditFlaws(db))]);
    return [...flaws, ...(await database.write(searchFlaws))];
  } finally {
    await database.close();
  }
}

type Article = Selectable<Tables['article']>;

async function storyFlaws(db: Kysely<Tables>): Promise<string[]> {
  const flaws: string[] = [];
  const bodies = new Map((await db.selectFrom('article_body').selectAll().execute()).map((row) => [row.article_id, row]));
  const mentions = Map.groupBy(await db.selectFrom('mention').selectAll().execute(), (row) => row.article_id);
  const revisions = Map.groupBy(await db.selectFrom('revision').selectAll().orderBy('version').execute(), (row) => row.article_id);
  const corrections = Map.groupBy(await db.selectFrom('correction').selectAll().execute(), (row) => row.article_id);
  const audited = Map.groupBy(await db.selectFrom('audit').selectAll().where('target_type', '=', 'Article').execute(), (row) => row.target_id);
  const kinds = new Map((await db.selectFrom('entity').select(['id', 'kind']).execute()).map((row) => [row.id, row.kind]));
  const articles = await db.selectFrom('article').selectAll().execute();
  for (const article of articles) {
    const { id } = article;
    const flaw = (what: string) => flaws.push(`story ${id}: ${what}`);
    const versions = revisions.get(id) ?? [];
    const body = bodies.get(id);
    bodies.delete(id);
    if (!body) flaw('has no body');
    if (versions.map(({ version }) => version).join() !== Array.from({ length: article.version }, (_unused, n) => n + 1).join()) flaw(`is version ${article.version}, and has the versions ${versions.map(({ version }) => version).join()}`);
    const last = versions.at(-1);
    if (last && !saysTheSame(article, body?.text, mentions.get(id) ?? [], JSON.parse(last.snapshot) as Snapshot)) flaw('is not what its last version says');
    if (last && last.status !== article.status) flaw(`is ${article.status}, and its last version is ${last.status}`);
    for (const mention of mentions.get(id) ?? []) {
      if (mention.status !== article.status || mention.sort_at !== article.sort_at) flaw(`its mention of ${mention.entity_id} carries another state`);
      if (mention.kind !== kinds.get(mention.entity_id)) flaw(`its mention of ${mention.entity_id} carries another kind`);
    }
    if ((article.published_at !== null) !== ['PUBLISHED', 'WITHDRAWN'].includes(article.status)) flaw(`is ${article.status}, published ${article.published_at}`);
    if ((article.publish_at !== null) !== (article.status === 'SCHEDULED')) flaw(`is ${article.status}, to be published ${article.publish_at}`);
    for (const { to_version } of corrections.get(id) ?? []) if (!versions.some(({ version }) => version === to_version)) flaw(`is corrected to version ${to_version}, which there is not`);
    const told = (audited.get(id) ?? []).length;
    if (told !== versions.length) flaw(`has ${versions.length} versions and ${told} lines in the audit`);
  }
  flaws.push(...[...bodies.keys()].map((id) => `body ${id}: of no story`));
  return flaws;
}

function saysTheSame(article: Article, text: string | undefined, mentions: readonly Selectable<Tables['mention']>[], { fields, links }: Snapshot): boolean {
  const linked = (list: readonly (readonly [number, number])[]) => JSON.stringify(list.toSorted((a, b) => a[0] - b[0]));
  return (
    fields.headline === article.headline && fields.summary === article.summary && fields.slug === article.slug && fields.text === text && fields.sortAt === article.sort_at &&
    linked(links.map((link) => [link.entityId, link.salience])) === linked(mentions.map((mention) => [mention.entity_id, mention.salience]))
  );
}

/** Each version that changed what the public sees was announced, once, with what it was about before and after. */
async function logFlaws(db: Kysely<Tables>): Promise<string[]> {
  const flaws: string[] = [];
  const log = await db.selectFrom('announcement').selectAll().orderBy('seq').execute();
  const found = new Map(log.map((line) => [`${line.article_id} ${line.version}`, line]));
  const entities = Map.groupBy(await db.selectFrom('announcement_entity').selectAll().execute(), (row) => row.seq);
  const revisions = Map.groupBy(await db.selectFrom('revision').selectAll().orderBy('version').execute(), (row) => row.article_id);
  for (const [id, versions] of revisions) {
    let wasPublic = false;
    let before: Facts | null = null;
    for (const { version, status } of versions) {
      const isPublic = status === 'PUBLISHED';
      const line = found.get(`${id} ${version}`);
      found.delete(`${id} ${version}`);
      if ((wasPublic || isPublic) !== (line !== undefined)) flaws.push(`story ${id} version ${version}: ${status}, and ${line ? 'announced' : 'not announced'}`);
      if (line) {
        const expected = wasPublic ? (isPublic ? ['UPDATED', 'CORRECTED'] : ['WITHDRAWN']) : ['PUBLISHED'];
        if (!expected.includes(line.kind)) flaws.push(`announcement ${line.seq}: ${line.kind}, not ${expected.join(' or ')}`);
        if (JSON.stringify(factsOf(line.before)) !== JSON.stringify(before)) flaws.push(`announcement ${line.seq}: what it was about before is not what the last one said`);
        before = factsOf(line.after);
        const about = new Set([...(factsOf(line.before)?.entities ?? []), ...(before?.entities ?? [])]);
        if ([...about].toSorted().join() !== (entities.get(line.seq) ?? []).map((row) => row.entity_id).toSorted().join()) flaws.push(`announcement ${line.seq}: is not found by all that it is about`);
      }
      wasPublic = isPublic;
    }
  }
  return [...flaws, ...[...found.keys()].map((name) => `announcement of ${name}: of no version`)];
}

/** The chain of the audit is whole. */
async function auditFlaws(db: Kysely<Tables>): Promise<string[]> {
  const flaws: string[] = [];
  let previous = '';
  for (const row of await db.selectFrom('audit').selectAll().orderBy('seq').execute()) {
    if (row.previous !== previous) flaws.push(`audit ${row.seq}: does not go on from the line before`);
    const { seq, token_id, target_type, target_id, hash, ...line } = row;
    if (hashOfLine({ ...line, tokenId: token_id, targetType: target_type, targetId: target_id }) !== hash) flaws.push(`audit ${seq}: was changed`);
    previous = hash;
  }
  return flaws;
}
