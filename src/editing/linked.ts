import type { Link } from '../../db/article.ts';
import type { Transaction } from '../../db/database.ts';
import { fold } from '../../db/fold.ts';
import { namedKey, notNamedOf } from '../../db/not-named.ts';
import { noteDoubts } from '../../db/review/write.ts';
import { forgetUnlinked, rememberUnlinked, unlinkedOf } from '../../db/unlinked.ts';
import { relinked, type LinkableStory, type Linker } from '../ingest/linking/links.ts';

/** A verb that saves what a story says. */
export interface WithLinker {
  /** Finds whom and what the story speaks of; nothing is looked for where none is given. */
  readonly linker?: Linker | undefined;
}

interface LinkedStory {
  readonly id: number;
  readonly links: readonly Link[];
}

/** Whom and what a story speaks of, by what it says now: the linker's findings beside what editors and sources said, less what an editor took away. */
export async function linksNow(tx: Transaction, linker: Linker, { id, links }: LinkedStory, says: LinkableStory): Promise<Link[]> {
  return relinked(links, await foundNow(tx, linker, { id, links }, says));
}

/** What the linker finds now, less what an editor took away from the story, entities and single names; what it is not sure of goes into the review queue. */
export async function foundNow(tx: Transaction, linker: Linker, { id, links: before }: LinkedStory, says: LinkableStory): Promise<readonly Link[]> {
  const refused = await notNamedOf(tx, id);
  const { links, doubts } = linker(refused.size === 0 ? says : { ...says, isRefused: (entityId, name) => refused.has(namedKey(entityId, fold(name))) });
  const unlinked = links.length + doubts.length > 0 ? await unlinkedOf(tx, id) : new Set();
  const said = new Set(before.flatMap(({ entityId, origin }) => (origin === 'EDITOR' ? entityId : [])));
  // What an editor said of this very story is in no doubt.
  await noteDoubts(tx, id, doubts.filter(({ entityId }) => entityId === 0 || !(said.has(entityId) || unlinked.has(entityId))));
  return links.filter(({ entityId }) => !unlinked.has(entityId));
}

/** Keeps in mind what an editor's own list leaves out of the links that a story had, and what it takes in again. */
export async function rememberList(tx: Transaction, { id, links }: LinkedStory, list: readonly Link[]): Promise<void> {
  const listed = new Set(list.map(({ entityId }) => entityId));
  const linked = new Set(links.map(({ entityId }) => entityId));
  await rememberUnlinked(tx, id, [...linked].filter((entityId) => !listed.has(entityId)));
  await forgetUnlinked(tx, id, [...listed].filter((entityId) => !linked.has(entityId)));
}
