import { followAnnouncements, type AnnouncementFilter, type Follower, type State } from '../../follow-announcements.ts';
import type { ArchiveNewsSubscription } from '../../operations.ts';
import { make } from '../../ticker/dom.ts';
import { Light } from '../../ticker/light.ts';
import { LiveResults } from './live-results.ts';

/** What the page says of itself: the subscription, and where the wire stood when the page was read. */
interface Plan {
  readonly query: string;
  readonly filter: AnnouncementFilter;
  readonly after: string;
}

/** How often the light's clock is looked at, in ms. */
const clockMs = 1000;

/** The switch that follows a search: without a gap since the page was read, and again from where it was left off. */
export class FollowSwitch {
  readonly #place: HTMLElement;
  readonly #plan: Plan;
  readonly #button = make('button', { type: 'button', role: 'switch', class: 'switch', 'aria-checked': 'false' }, 'Follow this search live');
  readonly #light = new Light(() => this.#follower?.reconnect());
  readonly #words = make('p', { class: 'hint', role: 'status' });
  readonly #came = make('ol', { class: 'stories came', 'aria-label': 'New since you opened this page' });
  readonly #results: LiveResults;
  #follower: Follower | undefined;
  #cursor: string;
  #clock: ReturnType<typeof setInterval> | undefined;

  constructor(place: HTMLElement) {
    this.#place = place;
    // Written by our own server, into this page.
    this.#plan = JSON.parse(place.dataset.plan ?? '{}') as Plan;
    this.#cursor = this.#plan.after;
    this.#results = new LiveResults(this.#came);
  }

  /** Puts it into its place; the address may say that it is on. */
  begin(): void {
    this.#light.element.hidden = true;
    this.#place.append(this.#button, this.#light.element, this.#words);
    this.#place.after(this.#came);
    this.#button.addEventListener('click', () => this.#set(this.#follower === undefined));
    if (this.#place.dataset.live === '1') this.#set(true);
  }

  #set(isOn: boolean): void {
    this.#button.setAttribute('aria-checked', String(isOn));
    this.#light.element.hidden = !isOn;
    const address = new URL(location.href);
    if (isOn) address.searchParams.set('live', '1');
    else address.searchParams.delete('live');
    history.replaceState(null, '', address);
    if (isOn) this.#start();
    else this.#stop();
  }

  #start(): void {
    const { query, filter } = this.#plan;
    const follower: Follower = followAnnouncements<ArchiveNewsSubscription['announcements']>({
      url: location.origin, query, filter, after: this.#cursor,
      onAnnouncement: (announcement) => {
        this.#cursor = announcement.cursor;
        this.#results.apply(announcement);
        this.#words.textContent = this.#results.inWords;
      },
      onState: (state) => {
        if (this.#follower === follower) this.#tell(state);
      },
    });
    this.#follower = follower;
    this.#tell(follower.state);
    this.#clock = setInterval(() => this.#light.upToDate(follower.upToDateAt), clockMs);
  }

  #stop(): void {
    clearInterval(this.#clock);
    this.#follower?.stop();
    this.#follower = undefined;
  }

  #tell(state: State): void {
    this.#light.show(state);
    this.#light.upToDate(this.#follower?.upToDateAt ?? null);
    if (state.state === 'lost') this.#words.textContent = 'The newsroom can’t go on from here. Load the page again for what is new.';
  }
}
