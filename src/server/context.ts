import type { Database } from '../../db/database.ts';
import { forget, loadersFor } from '../../db/loaders.ts';
import type { Reader, Viewer } from '../../db/reader.ts';
import type { Context, Newsroom, WireForViewer } from '../../schema/context.ts';
import { actorOf, type Command } from '../editing/command.ts';
import { correctArticle } from '../editing/correct.ts';
import { createArticle } from '../editing/create.ts';
import { createEvent, updateEvent } from '../editing/event.ts';
import { linkArticle, unlinkArticle } from '../editing/link.ts';
import { createToken, revokeToken } from '../editing/manage-tokens.ts';
import { mergeEntities } from '../editing/merge.ts';
import type { WithLinker } from '../editing/linked.ts';
import type { Retry } from '../editing/once.ts';
import { createOrganization, updateOrganization } from '../editing/organization.ts';
import { createPerson, updatePerson } from '../editing/person.ts';
import { publishArticle, unscheduleArticle } from '../editing/publish.ts';
import { confirmReview, rejectReview } from '../editing/review.ts';
import { updateArticle } from '../editing/update.ts';
import { withdrawArticle } from '../editing/withdraw.ts';
import type { Counter } from '../figures/counter.ts';
import type { Asker } from '../figures/turns.ts';
import { importArticles } from '../ingest/import-articles.ts';
import { figuresOf } from '../ingest/linking/figures.ts';
import { mostText } from '../ingest/linking/link.ts';
import type { StoryLinker } from '../ingest/story-linker.ts';
import type { Wire } from '../live/wire.ts';
import type { Names } from '../names/names.ts';
import { archiveFor, matchOf } from './archive.ts';
import type { IdentityProvider } from './identity.ts';
import { officeFor } from './office.ts';
import { Renewing } from './renewing.ts';
import type { TokenWatch } from './token-watch.ts';
import type { Caller } from './who.ts';

/** What the server has one of. */
export interface House {
  readonly database: Database;
  readonly wire: Wire;
  readonly counter: Counter;
  readonly names: Names;
  readonly tokenWatch: TokenWatch;
  /** Links stories that are written by hand; none where that is switched off. */
  readonly linker?: StoryLinker | undefined;
  readonly publicUrl: string;
  readonly identity?: IdentityProvider | undefined;
}

/**
 * The context of one operation: a query, a mutation, or a subscription for as long as it lives. `gone` is told when nobody
 * waits for its answer any more. @throws what the caller's `viewer` throws.
 */
export async function openContext(house: House, caller: Caller, retry?: Omit<Retry, 'call'>, gone?: AbortSignal): Promise<Context> {
  return contextFor(house, eyesOf(house, await caller.viewer(), { asker: { gone } }), caller, retry);
}

/** The same for eyes that are there already. The caller is asked for again before each announcement of a subscription. */
export function contextFor(house: House, eyes: Eyes, caller: Caller, retry?: Omit<Retry, 'call'>): Context {
  let newsroom: Newsroom | undefined;
  return {
    ...eyes,
    publicUrl: house.publicUrl,
    figuresIn: (text, publishedOn) => figuresOf(text.slice(0, mostText), publishedOn),
    // Made when they are asked for: an announcement's selection never does.
    get newsroom() {
      // Once: it counts the verbs of a request.
      return (newsroom ??= newsroomFor(house, eyes, retry));
    },
    get office() {
      return officeFor(eyes.reader);
    },
    get wire() {
      return wireFor(house, caller, eyes);
    },
  };
}
export interface Eyes extends Pick<Context, 'viewer' | 'load' | 'archive'> {
  readonly reader: Reader;
}

/** What a viewer sees with: made anew for each announcement, since loaders serve stale stories and rights are revoked. */
export function eyesOf({ database, wire, counter, names }: House, viewer: Viewer, { reader = database.readAs(viewer), asker = {} }: { readonly reader?: Reader; readonly asker?: Asker } = {}): Eyes {
  const load = loadersFor(reader);
  return { viewer, reader, load, archive: archiveFor(reader, load, { cursors: wire.cursors, counter, names, asker }) };
}

function wireFor(house: House, caller: Caller, { load, reader }: Eyes): WireForViewer {
  const { wire, tokenWatch } = house;
  return {
    past: async (filter, kinds, args) => wire.past({ match: await matchOf(reader, load, filter), kinds }, args),
    subscribe: async (filter, kinds, start, context) => {
      const subscription = await wire.subscribe({ match: await matchOf(reader, load, filter), kinds }, start);
      // Into the context that the execution holds: Yoga hands resolvers a copy of what it was given.
      return new Renewing(subscription, {
        renew: async () => void Object.assign(context, eyesOf(house, await caller.viewer())),
        stay: (shutOut) => tokenWatch.stay(caller, shutOut),
      });
    },
  };
}

function newsroomFor({ database, linker }: House, { viewer, load }: Eyes, retry?: Omit<Retry, 'call'>): Newsroom {
  let call = 0;
  const actor = () => actorOf(viewer, retry && { ...retry, call: call++ });
  const bound = <Input, Result>(verb: Command<Input, Result>) => (input: Input) => verb(database, actor(), input).finally(() => forget(load));
  const linking = <Input, Result>(verb: Command<Input & WithLinker, Result>) => async (input: Input) => bound(verb)({ ...input, linker: await linker?.ready() });
  return {
    createArticle: linking(createArticle), updateArticle: linking(updateArticle), publishArticle: linking(publishArticle),
    unscheduleArticle: bound(unscheduleArticle), importArticles: linking(importArticles),
    correctArticle: linking(correctArticle), withdrawArticle: bound(withdrawArticle), linkArticle: bound(linkArticle),
    unlinkArticle: bound(unlinkArticle), createPerson: bound(createPerson), updatePerson: bound(updatePerson),
    createOrganization: bound(createOrganization), updateOrganization: bound(updateOrganization), createEvent: bound(createEvent),
    updateEvent: bound(updateEvent), mergeEntities: bound(mergeEntities), confirmReview: bound(confirmReview), rejectReview: bound(rejectReview), createToken: bound(createToken), revokeToken: bound(revokeToken),
  };
}
