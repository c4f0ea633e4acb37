import type { State } from '../follow-announcements.ts';
import { countryChoices, personChoices } from './choices.ts';
import { Combobox } from './combobox.ts';
import { make } from './dom.ts';
import { Feed } from './feed.ts';
import { announcementFilterOf, filtersOf, isSame, noFilters, searchOf, type Filters } from './filters.ts';
import { listenToKeys } from './keyboard.ts';
import { Light } from './light.ts';
import { ListView } from './list-view.ts';
import { noticeFor } from './notice-for.ts';
import { Notice } from './notice.ts';
import { PauseButton } from './pause-button.ts';
import { Pill } from './pill.ts';
import { Seen } from './seen.ts';
import { ShortcutsSwitch } from './shortcuts-switch.ts';
import type { Change } from './story-list.ts';
import type { TickerAnnouncement } from './ticker-announcement.ts';
import { TitleCount } from './title-count.ts';

/** Stories that the page begins with, and that it keeps. */
const firstStories = 30;
const mostStories = 200;

/** The page's places, by their ids: see `tickerPage`. */
export interface Places {
  readonly status: Element;
  readonly filters: Element;
  readonly stories: Element;
  readonly foot: Element;
}

/** The ticker page: makes its parts, puts them into their places, and follows what the address says. */
export class TickerPage {
  readonly #view = new ListView((kind, key) => this.#filterBy(kind, key));
  readonly #light = new Light(() => this.#feed.reconnect());
  readonly #notice = new Notice();
  readonly #pill = new Pill();
  readonly #title = new TitleCount();
  readonly #pause = new PauseButton((isPaused) => this.#feed.pause(isPaused));
  readonly #shortcuts = new ShortcutsSwitch();
  readonly #countries: Combobox;
  readonly #people: Combobox;
  readonly #feed: Feed;
  /** Headlines, read out as they come; not those that the page begins with. */
  readonly #spoken = make('div', { class: 'unseen', role: 'log', 'aria-label': 'New stories' });
  #filters: Filters = noFilters;
  #seen: Seen = new Seen('');

  constructor() {
    this.#countries = new Combobox({ name: 'country', label: 'Countries', placeholder: 'Any country', choices: countryChoices, onChange: (countries) => this.#go({ ...this.#filters, countries }) });
    this.#people = new Combobox({ name: 'person', label: 'People', placeholder: 'Anyone', choices: personChoices, onChange: (people) => this.#go({ ...this.#filters, people }) });
    this.#feed = new Feed({
      url: location.origin,
      last: firstStories,
      most: mostStories,
      view: this.#view,
      light: this.#light,
      onChange: (change, announcement) => this.#changed(change, announcement),
      onState: (state) => this.#told(state),
    });
  }

  start({ status, filters, stories, foot }: Places): void {
    status.append(this.#light.element, this.#pause.element);
    filters.append(this.#countries.element, this.#people.element);
    stories.replaceChildren(make('h2', { class: 'unseen' }, 'Stories'), this.#notice.element, this.#pill.element, this.#view.element, this.#spoken);
    foot.append(this.#shortcuts.element);
    listenToKeys({
      list: this.#view.element,
      onFilter: () => this.#countries.input.focus(),
      onPause: () => this.#pause.press(),
      areOn: () => this.#shortcuts.isOn,
    });
    addEventListener('popstate', () => this.#show(filtersOf(location.search)));
    this.#show(filtersOf(location.search));
  }

  /** By this, too. */
  #filterBy(kind: 'country' | 'person', key: string): void {
    const { countries, people } = this.#filters;
    const and = (keys: readonly string[]) => [...new Set([...keys, key])];
    this.#go(kind === 'country' ? { countries: and(countries), people } : { countries, people: and(people) });
    scrollTo({ top: 0 });
  }

  /** Shows other stories, and says so in the address: it can be kept, sent, and gone back from. */
  #go(filters: Filters): void {
    if (isSame(filters, this.#filters)) return;
    history.pushState(null, '', `${location.pathname}${searchOf(filters, location.search)}`);
    this.#show(filters);
  }

  #show(filters: Filters): void {
    this.#filters = filters;
    // What is said of an empty list calls them by name.
    for (const naming of [this.#countries.choose(filters.countries), this.#people.choose(filters.people)]) void naming.then(() => this.#say());
    this.#begin();
  }

  /** From the newest stories; also after the wire was lost. */
  #begin(): void {
    this.#pill.clear();
    this.#seen = new Seen(searchOf(this.#filters));
    this.#feed.start(announcementFilterOf(this.#filters));
  }

  #changed(change: Change, { cursor, article }: TickerAnnouncement): void {
    this.#seen.take(cursor, this.#feed.stories);
    if (change === 'added' && this.#feed.isCaughtUp && !this.#feed.isPaused) {
      this.#pill.add();
      this.#title.add();
      if (article) this.#spoken.replaceChildren(make('p', { lang: article.language }, article.headline));
    }
    this.#say();
  }

  #told(state: State): void {
    if (state.state === 'live') this.#view.markSeen(this.#seen.caughtUp(this.#feed.stories));
    this.#say();
  }

  #say(): void {
    const { state, stories, isCaughtUp, isPaused, waiting } = this.#feed;
    this.#pause.waiting(isPaused ? waiting : 0);
    this.#notice.show(
      noticeFor({
        state,
        isEmpty: stories.length === 0,
        isCaughtUp,
        countries: this.#countries.names,
        people: this.#people.names,
        onClear: () => this.#go(noFilters),
        onBegin: () => this.#begin(),
        onReconnect: () => this.#feed.reconnect(),
      }),
    );
  }
}
