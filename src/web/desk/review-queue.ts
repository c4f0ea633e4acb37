import { DeskConfirmReviewDocument, DeskRejectReviewDocument, DeskReviewDocument, type DeskReviewQuery } from '../operations.ts';
import { Combobox } from '../ticker/combobox.ts';
import { make } from '../ticker/dom.ts';
import { wholeTime } from '../ticker/time.ts';
import { ask, Conflict, decided, messageOf } from './ask.ts';
import { askPerson } from './dialog.ts';
import { entityChoices } from './entity-choices.ts';

type Item = DeskReviewQuery['reviewQueue']['nodes'][number];

/** What an editor says of a name: it is they; it is this one; it is not. */
type Decision = { readonly is: true; readonly entityId?: string } | { readonly is: false };

/** As long as systems take two clicks for a double one. In ms. */
const doublePress = 500;

/**
 * Names that the linker is not sure of, one below the other. J and K or the arrows go through them; C says yes, R says
 * no, S asks who it is.
 */
export class ReviewQueue {
  readonly element = make('section', { class: 'review-queue', 'aria-label': 'Review', tabindex: '-1' });
  readonly #token: () => string;
  readonly #told = make('p', { class: 'hint', role: 'status' });
  readonly #list = make('ol', { class: 'rows review-rows' });
  readonly #more = make('button', { type: 'button' }, 'More');
  readonly #items = new Map<Element, Item>();
  #after: string | null = null;
  /** What has the focus once a row is gone. */
  #next: HTMLElement = this.element;
  #asking: AbortController | undefined;
  #lastKey: readonly [key: string, at: number] = ['', 0];

  constructor(token: () => string) {
    this.#token = token;
    const keys = make('p', { class: 'hint' }, 'Keys: J and K go down and up, C confirms, R rejects, S says who it is.');
    this.element.append(make('h2', {}, 'Review'), keys, this.#told, this.#list, this.#more);
    this.element.addEventListener('keydown', (event) => this.#pressed(event));
    this.#more.addEventListener('click', () => void this.#loadMore());
  }

  /** @throws Trouble */
  async show(): Promise<void> {
    this.#asking?.abort();
    this.#asking = new AbortController();
    this.#after = null;
    this.#items.clear();
    this.#list.replaceChildren();
    await this.#load();
  }

  async #load(): Promise<void> {
    const { reviewQueue } = await ask(DeskReviewDocument, { after: this.#after }, this.#token(), this.#asking?.signal);
    this.#after = reviewQueue.pageInfo.endCursor ?? null;
    for (const item of reviewQueue.nodes) this.#list.append(this.#rowOf(item));
    this.#more.hidden = !reviewQueue.pageInfo.hasNextPage;
    this.#tell(this.#list.children.length === 0 ? 'There is nothing to review.' : '');
  }

  /** Pressed twice, once. */
  async #loadMore(): Promise<void> {
    if (this.#more.ariaBusy === 'true') return;
    this.#more.ariaBusy = 'true';
    const asking = this.#asking;
    try {
      await this.#load();
    } catch (error) {
      // The list was shown anew meanwhile.
      if (!asking?.signal.aborted) this.#tell(messageOf(error));
    } finally {
      this.#more.ariaBusy = 'false';
    }
  }

  #rowOf(item: Item): HTMLElement {
    const { kind, name, entity, evidence, confidence, storyCount, stories } = item;
    const yes = make('button', { type: 'button', class: 'primary' }, entity ? `Yes, ${entity.name}` : `Add ${name}`);
    const other = make('button', { type: 'button' }, 'Someone else…');
    const no = make('button', { type: 'button' }, entity ? `Not ${entity.name}` : 'Not to be kept');
    const row = make(
      'li',
      { tabindex: '0', 'aria-label': `${name}, ${kind.toLowerCase()}` },
      make('p', {}, make('strong', { dir: 'auto' }, name), ' ', make('span', { class: 'hint' }, `${kind.toLowerCase()} · ${Math.round(confidence * 100)} % sure · ${storyCount} ${storyCount === 1 ? 'story' : 'stories'}`)),
      make('p', { class: 'hint' }, evidence),
      ...stories.map(({ article, excerpt }) => make('blockquote', { dir: 'auto' }, excerpt, ' ', ...(article ? [make('a', { href: `/desk?story=${encodeURIComponent(article.id)}` }, article.headline), make('span', { class: 'hint' }, darkness(article))] : []))),
      make('p', { class: 'buttons' }, yes, other, no),
    );
    this.#items.set(row, item);
    // The second click of a double one would be on the row that has moved up.
    const onClick = (button: HTMLElement, act: () => Promise<void>) => button.addEventListener('click', ({ detail }) => void (detail > 1 || act()));
    onClick(yes, () => this.#decide(row, { is: true }));
    onClick(other, () => this.#askWho(row));
    onClick(no, () => this.#decide(row, { is: false }));
    return row;
  }

  async #decide(row: Element, decision: Decision): Promise<void> {
    try {
      await this.#send(row, decision);
    } catch (error) {
      this.#tell(messageOf(error));
    }
  }

  async #send(row: Element, decision: Decision): Promise<void> {
    const item = this.#items.get(row);
    if (!item || row.ariaBusy === 'true') return;
    const { id, version, name, entity } = item;
    row.ariaBusy = 'true';
    try {
      if (decision.is) decided(await ask(DeskConfirmReviewDocument, { input: { id, version, entityId: decision.entityId ?? null } }, this.#token()));
      else decided(await ask(DeskRejectReviewDocument, { input: { id, version } }, this.#token()));
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      // Someone else was faster: what they decided stands.
      return this.#leave(row, 'Someone else has decided this one.');
    } finally {
      row.ariaBusy = 'false';
    }
    this.#leave(row, decision.is ? `Confirmed: ${name}.` : `Rejected: ${name}${entity ? ` is not ${entity.name}` : ''}.`);
  }

  async #askWho(row: HTMLElement): Promise<void> {
    const item = this.#items.get(row);
    if (!item) return;
    let chosen: readonly string[] = [];
    const combobox = new Combobox({ name: 'who', label: 'Who it is', placeholder: 'By any spelling', choices: entityChoices, onChange: (keys) => void (chosen = keys) });
    const isDecided = await askPerson({
      title: `Who is “${item.name}”?`, text: 'The name becomes one of theirs, and the stories are linked to them.', act: 'It is they', more: combobox.element,
      work: async () => {
        const entityId = chosen.at(-1);
        if (entityId === undefined) throw new Error('Choose who it is first.');
        await this.#send(row, { is: true, entityId });
      },
    });
    // While the dialog is open nothing behind it takes the focus.
    (isDecided ? this.#next : row).focus();
  }

  /** The row goes, and the focus goes on to the next. */
  #leave(row: Element, told: string): void {
    const next = row.nextElementSibling ?? row.previousElementSibling;
    this.#items.delete(row);
    row.remove();
    this.#next = next instanceof HTMLElement ? next : this.element;
    this.#next.focus();
    this.#tell(told);
  }

  #tell(text: string): void {
    this.#told.textContent = text;
  }

  /** A key that decides, held or pressed twice: the second time it would decide the next one, unread. */
  #isSlip({ key, repeat, timeStamp }: KeyboardEvent): boolean {
    if (!['c', 'r', 's'].includes(key)) return false;
    const [last, at] = this.#lastKey;
    this.#lastKey = [key, timeStamp];
    return repeat || (key === last && timeStamp - at < doublePress);
  }

  #pressed(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (this.#isSlip(event)) return event.preventDefault();
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('.review-rows > li') : null;
    const go = (to: Element | null | undefined) => {
      if (to instanceof HTMLElement) to.focus();
      event.preventDefault();
    };
    switch (event.key) {
      case 'j':
      case 'ArrowDown':
        return go(row ? row.nextElementSibling : this.#list.firstElementChild);
      case 'k':
      case 'ArrowUp':
        return go(row?.previousElementSibling);
      case 'c':
        return row ? void this.#decide(row, { is: true }) : undefined;
      case 'r':
        return row ? void this.#decide(row, { is: false }) : undefined;
      case 's':
        if (row) void this.#askWho(row);
        event.preventDefault();
    }
  }
}

/** What nobody outside may read of yet, or any more. */
function darkness({ status, publishAt }: NonNullable<Item['stories'][number]['article']>): string {
  switch (status) {
    case 'PUBLISHED':
      return '';
    case 'DRAFT':
      return ' draft';
    case 'SCHEDULED':
      return ` embargo${publishAt ? ` until ${wholeTime(new Date(publishAt))}` : ''}`;
    case 'WITHDRAWN':
      return ' withdrawn';
  }
}
