import { make } from '../ticker/dom.ts';
import { wholeTime } from '../ticker/time.ts';
import { Conflict, Invalid, messageOf, NotAllowed, SignedOut, Trouble, Unanswered, type Story } from './ask.ts';
import { resolveConflict } from './conflict-dialog.ts';
import { contentOf, differing, emptyContent, fieldNames, mergeOf, type Content } from './content.ts';
import { askPerson } from './dialog.ts';
import { History } from './history.ts';
import { Preview } from './preview.ts';
import { randomName } from './random-name.ts';
import { StoryForm } from './story-form.ts';
import { actionsOf, type Action } from './story-actions.ts';
import { localTime, movedOn, stateOf } from './story-state.ts';
import { UnsavedTexts } from './unsaved.ts';
import type { Verbs } from './verbs.ts';

export interface EditorParts {
  readonly verbs: Verbs;
  readonly token: () => string;
  /** Who is at the desk, by name. */
  readonly person: () => string;
  readonly mayPublish: () => boolean;
  readonly onSignedOut: () => void;
  /** A new story got its id, or a story its next version. */
  readonly onSaved: (story: Story) => void;
}

/** One story on the desk: its form, its preview, what can be done with it, and its history. */
export class Editor {
  readonly element: HTMLElement;
  readonly #parts: EditorParts;
  readonly #unsaved: UnsavedTexts;
  readonly #form = new StoryForm(() => this.#changed());
  readonly #preview = new Preview();
  readonly #history: History;
  readonly #state = make('p', { class: 'state', role: 'status', tabindex: '-1' });
  readonly #told = make('p', { class: 'error', role: 'alert' });
  readonly #buttons = make('p', { class: 'buttons actions' });
  #story: Story | undefined;
  /** What the form began from. */
  #base: Content = emptyContent;
  /** Under what a new story is kept until it is saved. */
  #newKey = '';
  /** A new story's name for itself: sent again, it makes no second one. */
  #externalId = '';
  /** What was sent under that name and never answered: it may be there. */
  #unanswered: Content | undefined;
  #isBusy = false;

  constructor(parts: EditorParts) {
    this.#parts = parts;
    this.#unsaved = new UnsavedTexts(parts.person);
    this.#history = new History(parts.token);
    this.element = make(
      'div',
      { class: 'editor' },
      make('div', { class: 'action-bar' }, this.#state, this.#buttons, this.#told),
      make('div', { class: 'panes' }, this.#form.element, this.#preview.element),
      this.#history.element,
    );
    this.element.addEventListener('keydown', (event) => {
      if ((event.ctrlKey || event.metaKey) && event.key === 's') {
        event.preventDefault();
        void this.#do(() => this.#save());
      }
    });
  }

  get isDirty(): boolean {
    return differing(this.#base, this.#form.value).length > 0;
  }

  /** Before `open` of a new story: finds what was left of one. */
  async getReady(): Promise<void> {
    this.#newKey = await this.#unsaved.claimNew();
  }

  /** Opens a story, or an empty form for a new one; with what was typed before and not saved, if there is that. */
  open(story: Story | undefined): void {
    this.#take(story, story ? contentOf(story) : emptyContent);
    const sent = story ? undefined : this.#unsaved.find(this.#key)?.sent;
    this.#externalId = sent?.externalId ?? `desk-${randomName()}`;
    this.#unanswered = sent?.content;
    this.#bringBack();
    this.#form.focus();
  }

  /** What was typed here before and not saved, on top of what others have saved since. */
  #bringBack(): void {
    const unsaved = this.#unsaved.find(this.#key);
    if (!unsaved) return;
    const { merged, both } = mergeOf(unsaved.base ?? this.#base, unsaved.content, this.#base);
    if (this.#story?.status === 'WITHDRAWN' || differing(this.#base, merged).length === 0) return this.#unsaved.forget(this.#key);
    this.#form.value = merged;
    this.#changed();
    const since = both.length === 0 ? '' : ` Someone else has changed the same since: ${both.map((field) => fieldNames[field]).join(', ')}. The history shows theirs.`;
    this.#tell(`This is what you typed here at ${wholeTime(new Date(unsaved.at))} and did not save.${since}`);
  }

  #take(story: Story | undefined, content: Content): void {
    this.#story = story;
    this.#base = story ? contentOf(story) : emptyContent;
    this.#form.value = content;
    // As the form writes it: a body is the same in other words.
    if (content === this.#base || differing(content, this.#base).length === 0) this.#base = this.#form.value;
    this.#form.isReadOnly = story?.status === 'WITHDRAWN' || (story?.status === 'PUBLISHED' && !this.#parts.mayPublish());
    this.#tell('');
    this.#draw();
    this.#history.clear();
    if (story) this.#history.show(story.id).catch(() => {});
  }

  get #key(): string {
    return this.#story?.id ?? this.#newKey;
  }

  #changed(): void {
    if (this.isDirty) this.#keep();
    else this.#unsaved.forget(this.#key);
    this.#draw();
  }

  #keep(): void {
    const sent = this.#unanswered && { externalId: this.#externalId, content: this.#unanswered };
    this.#unsaved.keep(this.#key, { content: this.#form.value, base: this.#base, at: Date.now(), sent });
  }

  #draw(): void {
    this.#preview.show(this.#form.value);
    this.#state.textContent = stateOf(this.#story, this.isDirty);
    const actions = actionsOf(this.#story?.status, { isDirty: this.isDirty, mayPublish: this.#parts.mayPublish() });
    const drawn = [...this.#buttons.children].map((button) => button.textContent).join();
    if (drawn !== actions.map(({ label }) => label).join()) this.#buttons.replaceChildren(...actions.map((action) => this.#buttonOf(action)));
    for (const [n, button] of [...this.#buttons.children].entries()) if (button instanceof HTMLButtonElement) button.disabled = this.#isBusy || actions[n]?.isOff === true;
  }

  #buttonOf({ label, kind, isMain }: Action): HTMLButtonElement {
    const button = make('button', { type: 'button', class: isMain ? 'primary' : kind === 'withdraw' ? 'grave' : '' }, label);
    button.addEventListener('click', async () => {
      await this.#do(() => this.#work[kind]());
      // The button that was pressed may be gone, and whoever goes by keys would begin at the page's top.
      if (document.activeElement === document.body) this.#state.focus({ preventScroll: true });
    });
    return button;
  }

  readonly #work: Readonly<Record<Action['kind'], () => Promise<void>>> = {
    save: () => this.#save(),
    publish: async () => {
      await this.#save();
      // Somebody else may have: then saving was all.
      if (this.#story?.status !== 'PUBLISHED') await this.#change((story) => this.#parts.verbs.publish(story));
    },
    schedule: async () => {
      await this.#save();
      if (this.#story?.status === 'PUBLISHED') return;
      const at = this.#story?.publishAt ?? undefined;
      const shown = localTime(at ?? minuteOf(Date.now() + 3_600_000));
      await askPerson({
        title: 'Schedule', text: 'Until then the story stays dark; it is published by itself, within a second.', act: 'Schedule',
        field: { label: `When, by this computer’s clock (${Intl.DateTimeFormat().resolvedOptions().timeZone})`, type: 'datetime-local', value: shown, min: localTime(minuteOf(Date.now())) },
        // What is not touched is not moved: the field knows no parts of a second.
        work: (value) => this.#change((story) => this.#parts.verbs.publish(story, value === shown && at !== undefined ? at : new Date(value).toISOString())),
      });
    },
    unschedule: () => this.#change((story) => this.#parts.verbs.unschedule(story)),
    correct: async () => {
      await askPerson({
        title: 'Correct', text: 'The correction is shown with the story for good, and told to everyone who follows it.', act: 'Publish the correction',
        field: { label: 'What was wrong, and what is right', type: 'text' },
        work: async (note) => {
          if (this.#story) await this.#send((story, content, base) => this.#parts.verbs.correct(story, content, base, note));
        },
      });
    },
    withdraw: async () => {
      await askPerson({
        title: 'Withdraw', text: 'The story is taken back for good: its text goes, everyone whom it reached is told. This can’t be undone.', act: 'Withdraw it', isGrave: true,
        field: { label: 'Why: told to readers', type: 'text' },
        work: (reason) => this.#change((story) => this.#parts.verbs.withdraw(story, reason)),
      });
    },
  };

  async #save(): Promise<void> {
    if (!this.#story) await this.#create();
    if (this.isDirty) await this.#send((story, mine, base) => this.#parts.verbs.update(story, mine, base));
  }

  /** What went off before and was not answered goes off again as it was: it may be there, and what was typed since is a change of it. */
  async #create(): Promise<void> {
    const again = this.#unanswered;
    const content = (this.#unanswered = again ?? this.#form.value);
    // This tab may be closed before the answer is here.
    this.#keep();
    try {
      const story = await this.#parts.verbs.create(content, this.#externalId);
      this.#unanswered = undefined;
      this.#saved(story, content);
    } catch (error) {
      this.#unanswered = error instanceof Unanswered ? content : error instanceof SignedOut ? again : undefined;
      this.#keep();
      throw error;
    }
  }

  /** Does something with a story that sends nothing of the form: what was typed stays there. */
  async #change(send: (story: Story) => Promise<Story>): Promise<void> {
    if (!this.#story) return;
    try {
      this.#saved(await send(this.#story), this.#base);
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      const theirs = await this.#parts.verbs.find(this.#story.id);
      this.#saved(theirs, this.#base);
      throw new Trouble(`Someone else has saved this story meanwhile: this is version ${theirs.version}. Look at it, and do it again.`);
    }
  }

  /** Sends a change; where someone else was first, asks whose is to stay and sends it again, to their version. */
  async #send(send: (story: Story, content: Content, base: Content) => Promise<Story>): Promise<void> {
    if (!this.#story) return;
    const content = this.#form.value;
    try {
      this.#saved(await send(this.#story, content, this.#base), content);
    } catch (error) {
      if (!(error instanceof Conflict || error instanceof NotAllowed)) throw error;
      const theirs = await this.#parts.verbs.find(this.#story.id);
      if (theirs.status === 'PUBLISHED' && !this.#parts.mayPublish()) throw new Trouble('An editor has published this story meanwhile. What is public is changed by editors: give yours to one of them. It is kept in this browser.');
      if (error instanceof NotAllowed) throw error;
      if (theirs.status === 'WITHDRAWN') {
        this.#saved(theirs);
        throw new Trouble('Someone else has withdrawn this story meanwhile: nothing of it can be changed any more.');
      }
      const { merged, both } = mergeOf(this.#base, content, contentOf(theirs));
      const choices = await resolveConflict(content, contentOf(theirs), both, {
        moved: movedOn(this.#story, theirs), act: theirs.status === 'PUBLISHED' && this.#story.status !== 'PUBLISHED' ? 'Update the public story' : 'Put mine on top of theirs',
      });
      if (!choices) throw error;
      const kept = Object.fromEntries([...choices].filter(([, choice]) => choice === 'theirs').map(([field]) => [field, contentOf(theirs)[field]]));
      this.#take(theirs, { ...merged, ...kept });
      this.#parts.onSaved(theirs);
      if (this.isDirty) await this.#send(send);
      else this.#unsaved.forget(this.#key);
    }
  }

  /** `sent` is what was in the form when it went off: what was typed since stays, but where the story is gone. */
  #saved(story: Story, sent: Content = this.#form.value): void {
    const typed = story.status === 'WITHDRAWN' ? [] : differing(sent, this.#form.value);
    const later = this.#form.value;
    this.#unsaved.forget(this.#key);
    this.#take(story, { ...contentOf(story), ...Object.fromEntries(typed.map((field) => [field, later[field]])) });
    if (typed.length > 0) this.#changed();
    this.#parts.onSaved(story);
  }

  async #do(work: () => Promise<void>): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    this.#tell('');
    this.#form.showProblems([]);
    this.#draw();
    try {
      await work();
    } catch (error) {
      if (error instanceof SignedOut) this.#parts.onSignedOut();
      const left = error instanceof Invalid ? this.#form.showProblems(error.fields) : [messageOf(error)];
      this.#tell(left.length === 0 ? 'Some fields need another look.' : left.join(' '));
    } finally {
      this.#isBusy = false;
      this.#draw();
    }
  }

  #tell(text: string): void {
    this.#told.textContent = text;
  }
}

/** The beginning of its minute. */
function minuteOf(ms: number): string {
  return new Date(Math.floor(ms / 60_000) * 60_000).toISOString();
}
