import { storedArticle, writeLinks, type Link } from '../../db/article.ts';
import { reindexStories } from '../../db/search/index-story.ts';
import { namesVersionIn } from '../../db/names-version.ts';
import { nextStory, readWalk, walkBy, writeWalk } from '../../db/relink-mark.ts';
import { namesOthers } from '../ingest/linking/links.ts';
import { command, type Actor } from './command.ts';
import { linksNow, type WithLinker } from './linked.ts';
import { saveChange } from './story.ts';
import { linkable } from './update.ts';

/** The command line, which goes through the archive. */
export const relinker: Actor = { role: 'EDITOR', name: 'relink', tokenId: null };

/** What came of one story. `renamed`: names have changed, and are to be read again first. `done` where there is none left. */
export type Relinked = 'changed' | 'same' | 'renamed' | 'done';

/** Names of a version, ready to link by. */
export interface Relinking extends Required<WithLinker> {
  readonly names: string;
}

/**
 * Links the story after the one that was linked last, by the names of now, and keeps in mind that it was: whoever stops
 * it goes on there. What editors and sources said stays. Whoever was shown the story by a link that changes is told.
 */
export const relinkNext = command<Relinking, Relinked>('link', async (tx, actor, { linker, names }) => {
  if (!linker) throw new Error('There is nothing to link with.');
  let walk = walkBy(await readWalk(tx), names);
  let id = await nextStory(tx, walk);
  if (id === undefined && walk.again !== undefined) {
    walk = { upTo: 0, names, until: walk.again };
    id = await nextStory(tx, walk);
  }
  // The story is held: what an editor decides of it from here on comes after us. What was decided before must be known to us.
  if ((await namesVersionIn(tx)) !== names) return 'renamed';
  if (id === undefined) {
    await writeWalk(tx, undefined);
    return 'done';
  }
  const story = await storedArticle(tx, id);
  await writeWalk(tx, { ...walk, upTo: id });
  if (!story || story.fields.status === 'WITHDRAWN') return 'same';
  const links = await linksNow(tx, linker, story, linkable(story.fields, tx.now));
  if (namesOthers(story.links, links)) {
    await saveChange(tx, story, { links }, { actor, action: 'relinkArticle' });
    return 'changed';
  }
  // Where each stands and how sure it is, is no news, and no version of the story.
  if (detailsOf(story.links) !== detailsOf(links)) {
    await writeLinks(tx, id, links, story.fields);
    await reindexStories(tx, [id]);
  }
  return 'same';
});

function detailsOf(links: readonly Link[]): string {
  return JSON.stringify(links.toSorted((a, b) => a.entityId - b.entityId).map(({ entityId, salience, count, surfaces, origin, confidence = 1000, spans = [] }) => [entityId, salience, count, surfaces, origin, confidence, spans]));
}
