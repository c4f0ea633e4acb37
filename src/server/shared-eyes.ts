import { eyesOf, type Eyes, type House } from './context.ts';
import type { Caller } from './who.ts';

/**
 * What groups of the same rights see announcements with. Those who are told of the same story at the same moment load
 * it once: a hundred filters that let it through are one statement, and so are the stories of a burst. Never kept
 * beyond that: eyes are of one turn of the event loop and of one position of the log, since loaders that outlive a
 * change serve the story as it was before.
 */
export class SharedEyes {
  readonly #house: House;
  readonly #byRights = new Map<string, Promise<Eyes>>();
  #position = -1;

  constructor(house: House) {
    this.#house = house;
  }

  /** Asks for the rights again, once a moment for all who have the same. @throws Unauthenticated */
  of(caller: Caller): Promise<Eyes> {
    const { position } = this.#house.wire;
    if (position !== this.#position) this.#byRights.clear();
    this.#position = position;
    let eyes = this.#byRights.get(caller.rights);
    if (!eyes) {
      if (this.#byRights.size === 0) setImmediate(() => this.#byRights.clear());
      eyes = caller.viewer().then((viewer) => eyesOf(this.#house, viewer, this.#house.database.followAs(viewer)));
      this.#byRights.set(caller.rights, eyes);
    }
    return eyes;
  }
}
