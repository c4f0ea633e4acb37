import { addFormerSlug } from '../../db/article-key.ts';
import { addLinks, eventTypesOf, insertArticle, moveLinks, storedArticle, updateArticle, writeLinks, type ArticleFields, type Link, type StoredArticle } from '../../db/article.ts';
import { announce, eventTypesTold, type Facts } from '../../db/announcement.ts';
import type { Transaction } from '../../db/database.ts';
import { saidOf } from '../../db/links.ts';
import { insertRevision } from '../../db/revision.ts';
import { reindexStories } from '../../db/search/index-story.ts';
import type { ChangeKind } from '../../db/tables.ts';
import { Moved, notAllowed, rightOf, type Actor, type Verb } from './command.ts';
import { conflict, notFound, Refused } from './outcome.ts';
import { record } from './record.ts';

/** What an editor writes. The rest of a story's fields, its state, is changed by `release.ts` and `withdraw.ts` alone. */
export type Content = Omit<ArticleFields, keyof State>;
export type State = Pick<ArticleFields, 'status' | 'publishedAt' | 'publishAt' | 'sortAt'>;

/** Why a story is saved. */
export interface Reason {
  readonly actor: Actor;
  /** The correction's text, the withdrawal's reason. */
  readonly note?: string | null;
  /** What the wire says of it if the story is public before and after; UPDATED where it isn't given. */
  readonly kind?: ChangeKind;
  /** The verb, for the audit: "linkArticle". Told by the change where it isn't given. */
  readonly action?: string;
}

/** What is changed of a story; the rest stays. */
export interface Change {
  readonly content?: Partial<Content>;
  readonly state?: State;
  readonly links?: readonly Link[];
}

/** What a saved story became. */
export interface Saved {
  readonly id: number;
  readonly version: number;
}

/**
 * The story that a verb is about, if the actor may do that to it and it is of the version that they saw.
 * Whoever may not see it learns no more than that there is none.
 *
 * @throws Refused
 */
export async function storyFor(tx: Transaction, actor: Actor, verb: Verb, id: number, version?: number): Promise<StoredArticle> {
  const story = await storedArticle(tx, id);
  if (!story) throw notFound('article of this id');
  if (rightOf(actor, verb) === 'own drafts') {
    const own = actor.tokenId !== null && story.createdBy === actor.tokenId;
    if (!own && story.fields.status !== 'PUBLISHED') throw notFound('article of this id');
    if (!own || story.fields.status !== 'DRAFT') throw new Refused(notAllowed(actor, verb));
  }
  if (version !== undefined && version !== story.version) throw conflict('article', story.version);
  return story;
}

/** Saves a new story as version 1 and, if it is public at once, announces it; gives undefined if the slug is taken. */
export async function saveNew(
  tx: Transaction,
  content: Content,
  state: State,
  given: readonly Link[],
  reason: Reason,
): Promise<Saved | undefined> {
  const fields = { ...content, ...state };
  const id = await insertArticle(tx, fields, reason.actor.tokenId);
  if (id === undefined) return undefined;
  const links = await addLinks(tx, id, given, fields);
  await reindexStories(tx, [id]);
  await revise(tx, id, 1, fields, links, reason);
  await record(tx, reason.actor, reason.action ?? (state.status === 'DRAFT' ? 'createArticle' : 'publishArticle'), { type: 'Article', id }, null, { version: 1, fields, links: saidOf(links) });
  const facts = await factsOf(tx, fields, links);
  if (facts) await announce(tx, { articleId: id, version: 1, kind: 'PUBLISHED', note: reason.note ?? null, before: null, after: facts });
  return { id, version: 1 };
}

/**
 * Saves the next version of a story and, if the public sees the difference, announces it: what it was about before
 * goes with what it is about now, so that all who were shown it are told.
 */
export async function saveChange(
  tx: Transaction,
  before: StoredArticle,
  change: Change,
  reason: Reason,
): Promise<Saved> {
  const fields: ArticleFields = { ...before.fields, ...change.content, ...change.state };
  const version = before.version + 1;
  if (!(await updateArticle(tx, before.id, before.version, fields))) throw new Moved();
  if (fields.slug !== before.fields.slug) await addFormerSlug(tx, before.id, before.fields.slug);
  const links = change.links ? await writeLinks(tx, before.id, change.links, fields) : before.links;
  if (!change.links && change.state) await moveLinks(tx, before.id, fields);
  await reindexStories(tx, [before.id]);
  await revise(tx, before.id, version, fields, links, reason);
  const was = { version: before.version, fields: before.fields, links: saidOf(before.links) };
  await record(tx, reason.actor, reason.action ?? actionOf(before.fields, fields, reason), { type: 'Article', id: before.id }, was, { version, fields, links: saidOf(links) });

  const factsBefore = await toldBefore(tx, before);
  const factsAfter = await factsOf(tx, fields, links);
  const kind = kindOf(factsBefore, factsAfter, reason);
  if (kind) {
    await announce(tx, { articleId: before.id, version, kind, note: reason.note ?? null, before: factsBefore, after: factsAfter });
  }
  return { id: before.id, version };
}

/** What was done, told by the state before and after. */
function actionOf(before: State, after: State, { kind }: Reason): string {
  if (before.status === after.status && before.publishAt === after.publishAt) return kind === 'CORRECTED' ? 'correctArticle' : 'updateArticle';
  const actions: Record<State['status'], string> = {
    DRAFT: 'unscheduleArticle', SCHEDULED: 'publishArticle', PUBLISHED: 'publishArticle', WITHDRAWN: 'withdrawArticle',
  };
  return actions[after.status];
}

function kindOf(before: Facts | null, after: Facts | null, reason: Reason): ChangeKind | undefined {
  if (before && after) return reason.kind ?? 'UPDATED';
  if (after) return 'PUBLISHED';
  return before ? 'WITHDRAWN' : undefined;
}

/**
 * What a filter could ask of a story before its change. An event's type may have been changed since it was announced:
 * those who were shown it for the old one, and those who found it by the new one, are both told.
 */
async function toldBefore(tx: Transaction, { id, fields, links }: StoredArticle): Promise<Facts | null> {
  const facts = await factsOf(tx, fields, links);
  return facts && { ...facts, eventTypes: [...new Set([...facts.eventTypes, ...(await eventTypesTold(tx, id))])].toSorted() };
}

/** What a filter can ask of a story; null unless it is public. */
async function factsOf(tx: Transaction, fields: ArticleFields, links: readonly Link[]): Promise<Facts | null> {
  if (fields.status !== 'PUBLISHED' || fields.publishedAt === null) return null;
  const entities = links.map((link) => link.entityId);
  return {
    entities, eventTypes: await eventTypesOf(tx, entities), section: fields.section, language: fields.language, urgency: fields.urgency,
    publishedAt: fields.publishedAt,
  };
}

async function revise(tx: Transaction, id: number, version: number, fields: ArticleFields, links: readonly Link[], reason: Reason): Promise<void> {
  const { actor, note } = reason;
  await insertRevision(tx, id, { version, status: fields.status, editor: actor.name, note: note ?? null, snapshot: { fields, links: saidOf(links) } });
}
