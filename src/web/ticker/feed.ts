import { followAnnouncements, type AnnouncementFilter, type Follower, type State, type ToldError } from '../follow-announcements.ts';
import type { Light } from './light.ts';
import type { ListView } from './list-view.ts';
import { StoryList, type Change, type Story } from './story-list.ts';
import { tickerQuery, type TickerAnnouncement } from './ticker-announcement.ts';

export interface FeedParts {
  /** The server. */
  readonly url: string;
  /** Stories to begin with. */
  readonly last: number;
  /** Stories to keep at the most. */
  readonly most: number;
  readonly view: ListView;
  readonly light: Light;
  /** After what changed was drawn. */
  readonly onChange?: (change: Change, announcement: TickerAnnouncement) => void;
  readonly onState?: (state: State) => void;
}

/** How often the light's clock is looked at, in ms. */
const clockMs = 1000;
/** So often an announcement that came with errors is asked for again. */
const mostRepeats = 3;

/** Brings the wire to a list on a page: what the ticker and the embedded component have in common. */
export class Feed {
  readonly #parts: FeedParts;
  readonly #list: StoryList;
  #follower: Follower | undefined;
  #isPaused = false;
  /** The past that it begins with is drawn as it is; what comes after it moves. */
  #isCaughtUp = false;
  #broken: { readonly cursor: string; readonly times: number } | undefined;
  #clock: ReturnType<typeof setInterval> | undefined;

  constructor(parts: FeedParts) {
    this.#parts = parts;
    this.#list = new StoryList(parts.most);
  }

  get stories(): readonly Story[] {
    return this.#list.stories;
  }

  get state(): State | undefined {
    return this.#follower?.state;
  }

  /** New stories that wait for the end of a pause. */
  get waiting(): number {
    return this.#parts.view.missing(this.#list.stories);
  }

  get isPaused(): boolean {
    return this.#isPaused;
  }

  /** False only until the first stories have come. */
  get isCaughtUp(): boolean {
    return this.#isCaughtUp;
  }

  /** Shows what matches this filter, in place of what it showed. */
  start(filter: AnnouncementFilter | undefined): void {
    this.stop();
    const { url, last, light } = this.#parts;
    this.#list.clear();
    this.#parts.view.clear();
    this.#isCaughtUp = false;
    const follower: Follower = followAnnouncements<TickerAnnouncement>({
      url,
      query: tickerQuery,
      last,
      ...(filter && { filter }),
      onAnnouncement: (announcement, errors) => {
        this.#insistOnWhole(announcement, errors);
        if (this.#follower === follower) this.#take(announcement);
      },
      onState: (state) => {
        if (this.#follower === follower) this.#tell(state);
      },
    });
    this.#follower = follower;
    this.#tell(follower.state);
    this.#clock = setInterval(() => light.upToDate(follower.upToDateAt), clockMs);
  }

  stop(): void {
    clearInterval(this.#clock);
    this.#follower?.stop();
    this.#follower = undefined;
  }

  /** While it is paused nothing moves: new stories wait. Corrections and withdrawals don't. */
  pause(isPaused: boolean): void {
    this.#isPaused = isPaused;
    this.#draw();
  }

  reconnect(): void {
    this.#follower?.reconnect();
  }

  /** A story must not be missing for a hiccup of the server's: told again, it may come whole. One that never does holds up nobody. */
  #insistOnWhole({ cursor, article }: TickerAnnouncement, errors: readonly ToldError[]): void {
    if (article || errors.length === 0) return;
    this.#broken = { cursor, times: this.#broken?.cursor === cursor ? this.#broken.times + 1 : 1 };
    if (this.#broken.times <= mostRepeats) throw new Error(errors[0]?.message);
  }

  #take(announcement: TickerAnnouncement): void {
    const change = this.#list.apply(announcement);
    if (change !== 'none') this.#draw();
    this.#parts.onChange?.(change, announcement);
  }

  #tell(state: State): void {
    if (state.state === 'live') this.#isCaughtUp = true;
    this.#parts.light.show(state);
    this.#parts.light.upToDate(this.#follower?.upToDateAt ?? null);
    this.#parts.onState?.(state);
  }

  #draw(): void {
    this.#parts.view.render(this.#list.stories, { isHeld: this.#isPaused, isMoving: this.#isCaughtUp });
  }
}
