import { eyesOf, type Eyes, type House } from './context.ts';
import { Moment } from './moment.ts';
import type { Caller } from './who.ts';

/**
 * What groups of the same rights see announcements with. Those who are told of the same story at the same moment load
 * it once: a hundred filters that let it through are one statement, and so are the stories of a burst.
 */
export class SharedEyes {
  readonly #house: House;
  readonly #moment = new Moment<Eyes>();

  constructor(house: House) {
    this.#house = house;
  }

  /** Asks for the rights again, once a moment for all who have the same. @throws Unauthenticated */
  of(caller: Caller): Promise<Eyes> {
    return this.#moment.of(this.#house.wire.position, caller.rights, async () => {
      const viewer = await caller.viewer();
      return eyesOf(this.#house, viewer, this.#house.database.followAs(viewer));
    });
  }
}
