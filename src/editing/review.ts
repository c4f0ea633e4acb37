import { storedArticle, type Link } from '../../db/article.ts';
import type { Transaction } from '../../db/database.ts';
import { writeParticipants } from '../../db/entity-facts.ts';
import { insertEventDetails, storedEntity, writeOrganizationDetails } from '../../db/entity-write.ts';
import { entitiesCalled, type EntityName } from '../../db/entity-names.ts';
import { fold } from '../../db/fold.ts';
import { blockAlias, decide, isOwnName, makeSure, storedReview, unblockAlias, waitingStories, type ProposedEvent, type WaitingStory } from '../../db/review/write.ts';
import { rememberNotNamed } from '../../db/not-named.ts';
import { rememberUnlinked, unlinkedOf } from '../../db/unlinked.ts';
import { Check } from './check.ts';
import { command, notAllowed, rightOf, type Actor } from './command.ts';
import { entityFields, entityId, recorded, saveEntity } from './entity.ts';
import { conflict, invalid, notFound, Refused } from './outcome.ts';
import { record } from './record.ts';
import { saveChange } from './story.ts';

export interface RejectReview {
  readonly id: number;
  /** The version that the decision was made of. */
  readonly version: number;
}

export interface ConfirmReview extends RejectReview {
  /** It is this one; the one that it was taken for, else a new one, where it isn't given. */
  readonly entity?: EntityName | null | undefined;
  /** What a new one is called; as it is written, where it isn't given. */
  readonly name?: string | null | undefined;
}

type Review = NonNullable<Awaited<ReturnType<typeof storedReview>>>;

/** Stories that a decision changes at once; `silkwire relink` brings it to the others. */
const mostStories = 200;

/**
 * Says who is meant by a name that the linker was not sure of. The name is theirs from then on, and the stories that
 * waited are linked to them. A name that is theirs already, and another's, is decided for the stories that waited alone.
 */
export const confirmReview = command<ConfirmReview, { id: number }>('edit entities', async (tx, actor, input) => {
  const review = await openReview(tx, actor, input);
  const check = new Check();
  const given = await entityId(tx, check, 'entityId', input.entity, [review.kind]);
  const name = input.name == null ? review.name : check.line('name', input.name, { max: 300, required: true });
  if (input.name != null && (given !== null || review.entity_id !== 0)) check.problem('name', 'Only someone new is given a name. Leave it out, or change the name of the entity itself.');
  check.done();
  const known = given ?? (review.entity_id === 0 ? await namesake(tx, review, name) : review.entity_id);
  const stories = await waitingStories(tx, review.id, mostStories);
  const isAnothers = review.entity_id !== 0 && known !== review.entity_id && (await isOwnName(tx, review.entity_id, review.name));
  const isSaid = isAnothers || (known !== null && (await isOwnName(tx, known, review.name)));
  if (isAnothers) await rememberNotNamed(tx, review);
  await settle(tx, actor, review, 'CONFIRMED');
  const id = known === null ? await makeNew(tx, actor, review, name) : await learn(tx, actor, known, review);
  await makeSure(tx, id, stories.map(({ articleId }) => articleId));
  for (const story of stories) await linkTo(tx, actor, { id, isSaid }, story, id === review.entity_id ? null : review);
  return { id: review.id };
});

/**
 * Says that a name is nobody's whom the newsroom keeps, or not that of the one whom the linker took it for. It is not
 * asked again. A name that is theirs, and another's, stays so: it is the stories that waited which do not mean them.
 */
export const rejectReview = command<RejectReview, { id: number }>('edit entities', async (tx, actor, input) => {
  const review = await openReview(tx, actor, input);
  const stories = await waitingStories(tx, review.id, mostStories);
  await settle(tx, actor, review, 'REJECTED');
  if (review.entity_id !== 0) {
    const isSaid = await isOwnName(tx, review.entity_id, review.name);
    await (isSaid ? rememberNotNamed(tx, review) : blockAlias(tx, review.entity_id, review.name));
    for (const story of stories) await unlinkFrom(tx, actor, review, story, isSaid);
  }
  return { id: review.id };
});

/** @throws Refused if there is none, if someone has decided it, or if the actor may not say whom stories speak of. */
async function openReview(tx: Transaction, actor: Actor, { id, version }: RejectReview): Promise<Review> {
  if (rightOf(actor, 'link') !== 'any') throw new Refused(notAllowed(actor, 'link'));
  // Before any row, as all do who write entities.
  await tx.dialect.lockLogFirst(tx.tables);
  const review = await storedReview(tx, id);
  if (!review) throw notFound('item of the review queue of this id');
  if (review.version !== version || review.status !== 'OPEN') throw conflict('item of the review queue', review.version);
  return review;
}

async function settle(tx: Transaction, actor: Actor, review: Review, status: 'CONFIRMED' | 'REJECTED'): Promise<void> {
  if (!(await decide(tx, review, status, actor.name))) throw conflict('item of the review queue', review.version + 1);
  const after = await storedReview(tx, review.id);
  await record(tx, actor, status === 'CONFIRMED' ? 'confirmReview' : 'rejectReview', { type: 'ReviewItem', id: review.id }, review, after ?? null);
}

/** Who is known by that name already: a second one of the same name is no one's wish. @throws Refused if there are several. */
async function namesake(tx: Transaction, { kind }: Review, name: string): Promise<number | null> {
  const called = await entitiesCalled(tx, { slugs: [], codes: [], folded: [fold(name)] });
  const ids = [...new Set(called.filter((one) => one.kind === kind).map(({ id }) => id))];
  if (ids.length > 1) throw invalid([{ path: 'entityId', message: `There are ${ids.length} of the name "${name}": say which one it is, or give someone new another name.` }]);
  return ids[0] ?? null;
}

/** Someone new, by what the stories say of them. */
async function makeNew(tx: Transaction, actor: Actor, { kind, name: written, event, code }: Review, name: string): Promise<number> {
  const check = new Check();
  const aliases = kind !== 'EVENT' && written !== name ? [written] : [];
  const fields = entityFields(check, { name, aliases });
  const countryId = code === null ? null : await entityId(tx, new Check(), 'country', { code }, ['COUNTRY']);
  check.done();
  const actions = { PERSON: 'createPerson', ORGANIZATION: 'createOrganization', EVENT: 'createEvent', COUNTRY: 'createCountry' } as const;
  const { id } = await recorded(tx, actor, actions[kind], kind, undefined, async () => {
    const made = await saveEntity(tx, kind, fields);
    if (kind === 'ORGANIZATION') await writeOrganizationDetails(tx, made, { countryId });
    // Written by `noteDoubts`.
    if (event !== null) await writeEvent(tx, made, JSON.parse(event) as ProposedEvent, countryId);
    return made;
  });
  return id;
}

async function writeEvent(tx: Transaction, id: number, { type, startsOn, endsOn, place, participants }: ProposedEvent, countryId: number | null): Promise<void> {
  await insertEventDetails(tx, id, { type, status: startsOn > tx.now.slice(0, 10) ? 'PLANNED' : 'HELD', startsOn, endsOn, place, countryId });
  const entities = await Promise.all(participants.map((entity) => storedEntity(tx, { id: entity })));
  const ids = new Set(entities.flatMap((entity) => (entity && entity.kind !== 'EVENT' ? [entity.id] : [])));
  await writeParticipants(tx, id, [...ids].map((one) => ({ entityId: one, role: null })));
}

/** The name becomes one of theirs. */
async function learn(tx: Transaction, actor: Actor, id: number, review: Review): Promise<number> {
  const entity = await storedEntity(tx, { id });
  if (!entity) throw notFound('entity of this id');
  await unblockAlias(tx, entity.id, review.name);
  const known = new Set(Object.values(entity.aliases).flat().map(fold));
  if (entity.kind === 'EVENT' || known.has(review.folded)) return entity.id;
  const check = new Check();
  const fields = entityFields(check, { aliases: [...(entity.aliases.ALIAS ?? []), review.name] }, entity);
  check.done();
  const action = { PERSON: 'updatePerson', ORGANIZATION: 'updateOrganization', COUNTRY: 'updateCountry' }[entity.kind];
  await recorded(tx, actor, action, entity.kind, entity.id, () => saveEntity(tx, entity.kind, fields, entity));
  return entity.id;
}

/**
 * Links a story that waited. `isSaid`: the name alone does not tell, an editor says it of this story. `mistaken` is what was
 * asked, where the linker took the name for another. Whose word a link is, is part of the story: its next version.
 */
async function linkTo(tx: Transaction, actor: Actor, { id, isSaid }: { id: number; isSaid: boolean }, waiting: WaitingStory, mistaken: Review | null): Promise<void> {
  const { articleId, salience, count, surfaces, spans, origin } = waiting;
  const story = await storedArticle(tx, articleId);
  if (!story || story.fields.status === 'WITHDRAWN' || (await unlinkedOf(tx, articleId)).has(id)) return;
  const before = story.links.find(({ entityId: linked }) => linked === id);
  const others = mistaken ? withoutName(story.links, mistaken, waiting) : story.links;
  const isKept = before && (!isSaid || before.origin === 'EDITOR');
  if (isKept && others === story.links) return;
  const link: Link = isKept ? before : { entityId: id, salience, count, surfaces, spans, ...before, origin: isSaid ? 'EDITOR' : origin, confidence: 1000 };
  if (mistaken && isSaid && others.length < story.links.length) await rememberUnlinked(tx, articleId, [mistaken.entity_id]);
  await saveChange(tx, story, { links: [...others.filter(({ entityId: linked }) => linked !== id), link] }, { actor, action: 'confirmReview' });
}

async function unlinkFrom(tx: Transaction, actor: Actor, review: Review, waiting: WaitingStory, isSaid: boolean): Promise<void> {
  const story = await storedArticle(tx, waiting.articleId);
  if (!story || story.fields.status === 'WITHDRAWN') return;
  const links = withoutName(story.links, review, waiting);
  if (isSaid && !links.some(({ entityId: linked }) => linked === review.entity_id)) await rememberUnlinked(tx, waiting.articleId, [review.entity_id]);
  if (links !== story.links) await saveChange(tx, story, { links }, { actor, action: 'rejectReview' });
}

/** The links without the name that was asked of: the linker's own link on nothing else is none; one on other names, too, goes on without it. The same list where nothing changes. */
function withoutName(links: readonly Link[], { entity_id: id, folded }: Review, { count, spans }: WaitingStory): readonly Link[] {
  const link = links.find(({ entityId: linked, origin }) => linked === id && origin === 'LINKER');
  if (!link) return links;
  const surfaces = link.surfaces.filter((surface) => fold(surface) !== folded);
  if (surfaces.length === link.surfaces.length) return links;
  const others = links.filter((other) => other !== link);
  if (surfaces.length === 0) return others;
  const places = new Set(spans.map(String));
  return [...others, { ...link, surfaces, count: Math.max(1, link.count - count), spans: (link.spans ?? []).filter((span) => !places.has(String(span))) }];
}
