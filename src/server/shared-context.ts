import type { Context } from '../../schema/context.ts';
import { contextFor, eyesOf, type House } from './context.ts';
import { Moment } from './moment.ts';
import type { Caller } from './who.ts';

/**
 * The contexts in which groups of the same rights execute announcements. Those who are told of the same story at the
 * same moment load it once: a hundred filters that let it through are one statement, and so are the stories of a burst.
 */
export class SharedContext {
  readonly #house: House;
  readonly #moment = new Moment<Context>();

  constructor(house: House) {
    this.#house = house;
  }

  /** Asks for the rights again, once a moment for all who have the same. @throws Unauthenticated */
  of(caller: Caller): Promise<Context> {
    return this.#moment.of(this.#house.wire.position, caller.rights, async () => {
      const viewer = await caller.viewer();
      return contextFor(this.#house, eyesOf(this.#house, viewer, { reader: this.#house.database.followAs(viewer) }), caller);
    });
  }
}
