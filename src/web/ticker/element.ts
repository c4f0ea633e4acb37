import type { State } from '../follow-announcements.ts';
import { make } from './dom.ts';
import { Feed } from './feed.ts';
import { announcementFilterOf, searchOf, wordsOf, type Filters } from './filters.ts';
import { Light } from './light.ts';
import { ListView } from './list-view.ts';
import { noticeFor } from './notice-for.ts';
import { Notice } from './notice.ts';
import { storyStyles } from './styles/story.ts';
import { elementStyles } from './styles/element.ts';

const usualLimit = 10;
const mostLimit = 100;

/**
 * `<silkwire-ticker>`: the newest stories of a Silkwire server, live, on any page.
 *
 *     <script type="module" src="https://news.example/silkwire-ticker.js"></script>
 *     <silkwire-ticker src="https://news.example" country="KZ" limit="5"></silkwire-ticker>
 *
 * - `src`: the server; where it isn't given, the one that the script came from.
 * - `country`: ISO 3166-1 codes, `person`: slugs; several parted by spaces or commas. Any of them.
 * - `limit`: stories to show, 1 to 100; 10, where it isn't given.
 *
 * The page's origin must stand in the server's CORS_ORIGINS (`CORS_ORIGINS=https://blog.example`), else the server
 * refuses the WebSocket. A page with a Content-Security-Policy needs script-src and connect-src for the server: its
 * https: and its wss: origin.
 *
 * To be dressed by custom properties (--silkwire-ink, -paper, -muted, -line, -accent, -live, -warn, -font,
 * -headline-font, -size) and by ::part(): light, dot, stories, story, time, kicker, urgency, headline, link, summary,
 * correction, withdrawal, about, notice, button, more. It is dark where the page's color-scheme is.
 *
 * It tells `silkwire-state` (detail: State) and `silkwire-announcement` (detail: the announcement); both bubble.
 */
export class SilkwireTicker extends HTMLElement {
  static readonly observedAttributes = ['src', 'country', 'person', 'limit'];
  /** The server that the script came from. */
  static home = '';

  readonly #view = new ListView();
  readonly #notice = new Notice();
  readonly #more = make('a', { class: 'more', part: 'more' }, 'All stories');
  #feed: Feed | undefined;
  #isWaiting = false;
  #hasWarned = false;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(storyStyles + elementStyles);
    root.adoptedStyleSheets = [sheet];
  }

  connectedCallback(): void {
    this.#restart();
  }

  disconnectedCallback(): void {
    this.#feed?.stop();
    this.#feed = undefined;
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#restart();
  }

  /** Once, however many attributes were changed together. */
  #restart(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    queueMicrotask(() => {
      this.#isWaiting = false;
      if (this.isConnected) this.#start();
    });
  }

  #start(): void {
    this.#feed?.stop();
    const { filters, limit, server } = this.#settings();
    const light = new Light(() => feed.reconnect());
    const feed = new Feed({
      url: server,
      // Announcements: a story that was corrected has several of them.
      last: Math.min(mostLimit, limit * 2 + 10),
      most: limit,
      view: this.#view,
      light,
      onChange: (_change, announcement) => {
        this.#say(filters);
        this.dispatchEvent(new CustomEvent('silkwire-announcement', { detail: announcement, bubbles: true, composed: true }));
      },
      onState: (state: State) => {
        this.#say(filters);
        if (state.state === 'connecting' && state.attempt >= 3) this.#warn(server);
        this.dispatchEvent(new CustomEvent('silkwire-state', { detail: state, bubbles: true, composed: true }));
      },
    });
    this.#feed = feed;
    this.#more.href = `${server}/ticker${searchOf(filters)}`;
    this.shadowRoot?.replaceChildren(make('div', {}, light.element, this.#notice.element, this.#view.element, this.#more));
    try {
      feed.start(announcementFilterOf(filters));
    } catch (error) {
      // Of the address: whoever wrote the page is told, and so is the one who looks at it.
      this.#notice.show({ title: 'This ticker can’t be shown', text: error instanceof Error ? error.message : String(error) });
    }
  }

  /** A browser does not tell a page that its origin is refused: whoever put the ticker there looks at the console. */
  #warn(server: string): void {
    if (this.#hasWarned || this.#feed?.isCaughtUp || URL.parse(server)?.origin === location.origin) return;
    this.#hasWarned = true;
    // oxlint-disable-next-line no-console -- the one place where its author looks.
    console.warn(`<silkwire-ticker>: no connection to ${server} yet. If it is running, its setting CORS_ORIGINS must name this page's origin: CORS_ORIGINS=${location.origin}`);
  }

  #settings(): { readonly filters: Filters; readonly limit: number; readonly server: string } {
    const limit = Math.trunc(Number(this.getAttribute('limit') ?? usualLimit));
    return {
      filters: { countries: wordsOf([this.getAttribute('country') ?? '']), people: wordsOf([this.getAttribute('person') ?? '']) },
      limit: limit >= 1 ? Math.min(limit, mostLimit) : usualLimit,
      server: (this.getAttribute('src') ?? SilkwireTicker.home).replace(/\/+$/, ''),
    };
  }

  #say({ countries, people }: Filters): void {
    const feed = this.#feed;
    if (!feed) return;
    const { state, stories, isCaughtUp } = feed;
    this.#notice.show(
      noticeFor({ state, isEmpty: stories.length === 0, isCaughtUp, countries, people, onBegin: () => this.#start(), onReconnect: () => feed.reconnect() }),
    );
  }
}
