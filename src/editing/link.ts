import type { Link } from '../../db/article.ts';
import type { EntityName } from '../../db/entity-names.ts';
import { forgetUnlinked, rememberUnlinked } from '../../db/unlinked.ts';
import { Check } from './check.ts';
import { command } from './command.ts';
import { entityId } from './entity.ts';
import { notFound, wrongState } from './outcome.ts';
import { saveChange, storyFor, type Saved } from './story.ts';

export interface LinkArticle {
  readonly articleId: number;
  readonly entity: EntityName;
  /** 0 to 1: how far the story is about it; 0.5 where it isn't given. */
  readonly salience?: number | null | undefined;
}

/** Says that a story speaks of an entity, or how far it is about it. The story's next version; on a published one the wire says UPDATED. */
export const linkArticle = command<LinkArticle, Saved>('link', async (tx, actor, input) => {
  const story = await storyFor(tx, actor, 'link', input.articleId);
  if (story.fields.status === 'WITHDRAWN') throw wrongState('WITHDRAWN', 'The article was withdrawn, and stays as it was.');
  const check = new Check();
  const salience = input.salience ?? 0.5;
  if (!(salience >= 0 && salience <= 1)) check.problem('salience', `It is ${salience}; it goes from 0 (in passing) to 1 (what the story is about).`);
  const id = await entityId(tx, check, 'entityId', input.entity);
  check.done();
  if (id === null) throw notFound('entity of this id');

  const before = story.links.find((link) => link.entityId === id);
  const link: Link = { count: 1, surfaces: [], ...before, confidence: 1000, entityId: id, salience: Math.round(salience * 1000), origin: 'EDITOR' };
  await forgetUnlinked(tx, story.id, [id]);
  if (before && before.salience === link.salience && before.origin === 'EDITOR') return { id: story.id, version: story.version };
  return saveChange(tx, story, { links: [...story.links.filter((other) => other.entityId !== id), link] }, { actor, action: 'linkArticle' });
});

export interface UnlinkArticle {
  readonly articleId: number;
  readonly entity: EntityName;
}

/** Says that a story does not speak of an entity. Those who were shown it for that are told. */
export const unlinkArticle = command<UnlinkArticle, Saved>('link', async (tx, actor, input) => {
  const story = await storyFor(tx, actor, 'link', input.articleId);
  if (story.fields.status === 'WITHDRAWN') throw wrongState('WITHDRAWN', 'The article was withdrawn, and stays as it was.');
  const check = new Check();
  const id = await entityId(tx, check, 'entityId', input.entity);
  check.done();
  const links = story.links.filter((link) => link.entityId !== id);
  if (links.length === story.links.length) return { id: story.id, version: story.version };
  await rememberUnlinked(tx, story.id, story.links.filter((link) => link.entityId === id).map(({ entityId: gone }) => gone));
  return saveChange(tx, story, { links }, { actor, action: 'unlinkArticle' });
});
