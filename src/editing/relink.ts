import { storedArticle, writeLinks, type Link } from '../../db/article.ts';
import { reindexStories } from '../../db/search/index-story.ts';
import { nextStory, readMark, writeMark } from '../../db/relink-mark.ts';
import { namesOthers } from '../ingest/linking/links.ts';
import { command, type Actor } from './command.ts';
import { linksNow, type WithLinker } from './linked.ts';
import { saveChange } from './story.ts';
import { linkable } from './update.ts';

/** The command line, which goes through the archive. */
export const relinker: Actor = { role: 'EDITOR', name: 'relink', tokenId: null };

/** What came of one story; `done` where there is none left. */
export type Relinked = 'changed' | 'same' | 'done';

/**
 * Links the story after the one that was linked last, by the names of now, and keeps in mind that it was: whoever stops
 * it goes on there. What editors and sources said stays. Whoever was shown the story by a link that changes is told.
 */
export const relinkNext = command<Required<WithLinker>, Relinked>('link', async (tx, actor, { linker }) => {
  if (!linker) throw new Error('There is nothing to link with.');
  const id = await nextStory(tx, await readMark(tx));
  if (id === undefined) {
    await writeMark(tx, undefined);
    return 'done';
  }
  const story = await storedArticle(tx, id);
  await writeMark(tx, id);
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
