import type { Database } from '../../db/database.ts';
import { loadersFor, type Loaders } from '../../db/loaders.ts';
import type { Reader, Viewer } from '../../db/reader.ts';
import type { Archive, Context, Newsroom, WireForViewer } from '../../schema/context.ts';
import { actorOf, type Command } from '../editing/command.ts';
import { correctArticle } from '../editing/correct.ts';
import { createArticle } from '../editing/create.ts';
import { createEvent, updateEvent } from '../editing/event.ts';
import { linkArticle, unlinkArticle } from '../editing/link.ts';
import { createOrganization, updateOrganization } from '../editing/organization.ts';
import { createPerson, updatePerson } from '../editing/person.ts';
import { publishArticle } from '../editing/publish.ts';
import { updateArticle } from '../editing/update.ts';
import { withdrawArticle } from '../editing/withdraw.ts';
import type { Wire } from '../live/wire.ts';
import { archiveFor, matchOf } from './archive.ts';
import { Renewing } from './renewing.ts';

/** What the server has one of. */
export interface House {
  readonly database: Database;
  readonly wire: Wire;
  readonly publicUrl: string;
}

/** Where a request's viewer comes from; asked again before each announcement of a subscription. */
export type WhoIsAsking = () => Promise<Viewer>;

/** The context of one operation: a query, a mutation, or a subscription for as long as it lives. */
export class OperationContext implements Context {
  readonly #house: House;
  readonly #whoIsAsking: WhoIsAsking;
  viewer: Viewer;
  #reader: Reader;
  load: Loaders;
  archive: Archive;

  private constructor(house: House, whoIsAsking: WhoIsAsking, viewer: Viewer) {
    this.#house = house;
    this.#whoIsAsking = whoIsAsking;
    this.viewer = viewer;
    this.#reader = house.database.readAs(viewer);
    this.load = loadersFor(this.#reader);
    this.archive = archiveFor(this.#reader, this.load, house.wire.cursors);
  }

  /** @throws whatever `whoIsAsking` does: an unknown token, say. */
  static async open(house: House, whoIsAsking: WhoIsAsking): Promise<OperationContext> {
    return new OperationContext(house, whoIsAsking, await whoIsAsking());
  }

  get publicUrl(): string {
    return this.#house.publicUrl;
  }

  /** Loaders that outlive an announcement serve stale stories, and rights asked once serve revoked tokens. */
  async #renew(): Promise<void> {
    this.viewer = await this.#whoIsAsking();
    this.#reader = this.#house.database.readAs(this.viewer);
    this.load = loadersFor(this.#reader);
    this.archive = archiveFor(this.#reader, this.load, this.#house.wire.cursors);
  }

  get wire(): WireForViewer {
    const { wire } = this.#house;
    const interestIn = async (filter: Parameters<WireForViewer['past']>[0], kinds: Parameters<WireForViewer['past']>[1]) => ({
      match: await matchOf(this.#reader, this.load, filter),
      kinds,
    });
    return {
      past: async (filter, kinds, args) => wire.past(this.#reader, await interestIn(filter, kinds), args),
      subscribe: async (filter, kinds, start) =>
        new Renewing(await wire.subscribe(this.#reader, await interestIn(filter, kinds), start), () => this.#renew()),
    };
  }

  get newsroom(): Newsroom {
    const { database } = this.#house;
    const actor = actorOf(this.viewer);
    const bound = <Input, Result>(verb: Command<Input, Result>) => (input: Input) => verb(database, actor, input);
    return {
      createArticle: bound(createArticle), updateArticle: bound(updateArticle), publishArticle: bound(publishArticle),
      correctArticle: bound(correctArticle), withdrawArticle: bound(withdrawArticle), linkArticle: bound(linkArticle),
      unlinkArticle: bound(unlinkArticle), createPerson: bound(createPerson), updatePerson: bound(updatePerson),
      createOrganization: bound(createOrganization), updateOrganization: bound(updateOrganization), createEvent: bound(createEvent),
      updateEvent: bound(updateEvent),
    };
  }
}
