import { make } from '../ticker/dom.ts';
import { messageOf, SignedOut } from './ask.ts';
import { Editor } from './editor.ts';
import { ReviewQueue } from './review-queue.ts';
import { Session } from './session.ts';
import { SignIn, whoHolds, type Signed } from './sign-in.ts';
import { StoryTable, tabOf } from './story-table.ts';
import { Verbs } from './verbs.ts';

/** The page's places, by their ids: see `deskPage`. */
export interface Places {
  readonly who: Element;
  readonly main: Element;
}

/** The desk: the door, the list of stories, and one story, as the address says: ?tab=drafts, ?story=ID, ?new, ?review. */
export class DeskPage {
  readonly #places: Places;
  readonly #session = new Session(() => this.#knock('You signed out in another tab. Sign in again: what you typed is kept.'));
  readonly #signIn = new SignIn((token, stays) => this.#enter(token, stays));
  readonly #table = new StoryTable(() => this.#token);
  readonly #review = new ReviewQueue(() => this.#token);
  readonly #told = make('p', { class: 'error', role: 'alert' });
  readonly #editor: Editor;
  readonly #verbs = new Verbs(() => this.#token);
  #signed: Signed | undefined;
  /** What the address says of the page that is shown: to come back to, if the person stays. */
  #shown = location.search;
  /** Counts what was asked to be shown: a slow answer must not take the place of what was asked for after it. */
  #turn = 0;

  constructor(places: Places) {
    this.#places = places;
    this.#editor = new Editor({
      verbs: this.#verbs,
      token: () => this.#token,
      person: () => this.#signed?.name ?? '',
      mayPublish: () => this.#signed?.role !== 'REPORTER',
      onSignedOut: () => this.#knock('Your token is not good any more. Sign in again: what you typed is kept.'),
      onSaved: ({ id }) => {
        this.#shown = `?story=${encodeURIComponent(id)}`;
        if (location.search !== this.#shown) history.replaceState(null, '', `/desk${this.#shown}`);
      },
    });
  }

  get #token(): string {
    return this.#session.token ?? '';
  }

  async start(): Promise<void> {
    document.addEventListener('click', (event) => this.#clicked(event));
    addEventListener('popstate', () => this.#go(location.search, true));
    addEventListener('beforeunload', (event) => {
      if (this.#isTyping) event.preventDefault();
    });
    if (!this.#session.token) return this.#knock();
    await this.#enter(this.#session.token).catch((error: unknown) => this.#knock(error instanceof SignedOut ? 'Your token is not good any more.' : messageOf(error)));
  }

  /** @throws Trouble if the token is no good. */
  async #enter(token: string, stays?: boolean): Promise<void> {
    const signed = await whoHolds(token);
    const isSame = this.#signed?.name === signed.name;
    this.#signed = signed;
    if (stays !== undefined) this.#session.keep(token, stays);
    const out = make('button', { type: 'button' }, 'Sign out');
    out.addEventListener('click', () => this.#leave());
    const write = make('a', { class: 'button primary', href: '/desk?new' }, 'New story');
    this.#places.who.replaceChildren(make('span', {}, `${this.#signed.name} · ${this.#signed.role.toLowerCase()}`), write, make('a', { class: 'button', href: '/desk' }, 'Stories'), ...(this.#signed.role === 'REPORTER' ? [] : [make('a', { class: 'button', href: '/desk?review' }, 'Review')]), out);
    // Whoever had to sign in again in the middle of a story goes on with it; another does not see it.
    if (isSame && this.#editor.element.isConnected) {
      this.#signIn.element.remove();
      this.#editor.element.hidden = false;
    } else await this.#show();
    // The door is gone, and with it what had the focus.
    if (stays !== undefined && document.activeElement === document.body) write.focus();
  }

  get #isTyping(): boolean {
    return this.#editor.element.isConnected && this.#editor.isDirty;
  }

  #leave(): void {
    if (this.#isTyping && !confirm('This story is not saved. Sign out? What you typed is kept in this browser, for you.')) return;
    this.#editor.element.remove();
    this.#session.end();
    this.#knock();
    this.#signed = undefined;
  }

  #knock(why = ''): void {
    // What is still on its way is not shown to whoever stands at the door.
    this.#turn++;
    for (const dialog of document.querySelectorAll('dialog')) dialog.close();
    this.#places.who.replaceChildren();
    if (this.#isTyping) {
      this.#editor.element.hidden = true;
      this.#places.main.prepend(this.#signIn.element);
    } else this.#places.main.replaceChildren(this.#signIn.element);
    this.#signIn.tell(why);
    this.#signIn.focus();
  }

  /** Links within the desk change the page, and load none. */
  #clicked(event: MouseEvent): void {
    if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || link.origin !== location.origin || link.pathname !== '/desk' || !this.#signed) return;
    event.preventDefault();
    this.#go(link.search, false);
  }

  #go(search: string, isBack: boolean): void {
    if (this.#isTyping && !confirm('This story is not saved. Leave it? What you typed is kept in this browser.')) {
      if (isBack) history.pushState(null, '', `/desk${this.#shown}`);
      return;
    }
    if (!isBack) history.pushState(null, '', `/desk${search}`);
    this.#shown = search;
    void this.#show();
  }

  async #show(): Promise<void> {
    const turn = ++this.#turn;
    const parameters = new URLSearchParams(location.search);
    const story = parameters.get('story');
    this.#told.textContent = '';
    try {
      if (story !== null || parameters.has('new')) {
        const found = story === null ? undefined : await this.#verbs.find(story);
        if (!found) await this.#editor.getReady();
        if (turn !== this.#turn) return;
        this.#editor.element.hidden = false;
        this.#places.main.replaceChildren(this.#told, this.#editor.element);
        this.#editor.open(found);
        return;
      }
      if (parameters.has('review')) {
        this.#places.main.replaceChildren(this.#told, this.#review.element);
        await this.#review.show();
        return;
      }
      this.#places.main.replaceChildren(this.#told, this.#table.element);
      await this.#table.show(tabOf(parameters.get('tab')));
    } catch (error) {
      if (error instanceof SignedOut) return this.#knock('Your token is not good any more.');
      if (turn !== this.#turn) return;
      if (error instanceof DOMException && error.name === 'AbortError') return;
      if (!this.#told.isConnected) this.#places.main.replaceChildren(this.#told);
      this.#told.textContent = messageOf(error);
    }
  }
}
