import type { Choice } from './choices.ts';
import { make } from './dom.ts';

/** The listbox of a combobox: what is suggested, and which of it is meant. The focus stays in the field. */
export class Suggestions {
  readonly element: HTMLUListElement;
  readonly #input: HTMLInputElement;
  readonly #onTake: (choice: Choice) => void;
  #choices: readonly Choice[] = [];
  #active = -1;

  constructor(name: string, label: string, input: HTMLInputElement, onTake: (choice: Choice) => void) {
    this.#input = input;
    this.#onTake = onTake;
    this.element = make('ul', { id: `${name}-list`, class: 'suggestions', role: 'listbox', 'aria-label': `${label}: suggestions`, hidden: '' });
    // So that a press on a suggestion does not take the focus, and close them before it is a click.
    this.element.addEventListener('mousedown', (event) => event.preventDefault());
  }

  get isOpen(): boolean {
    return !this.element.hidden;
  }

  /** The one that was gone to. */
  get chosen(): Choice | undefined {
    return this.#choices[this.#active];
  }

  /** The one that is meant; the first, where none was gone to. */
  get meant(): Choice | undefined {
    return this.#choices[Math.max(0, this.#active)];
  }

  open(choices: readonly Choice[]): void {
    this.#choices = choices;
    const options = choices.map((choice, n) => this.#optionOf(choice, n));
    this.element.replaceChildren(...(options.length > 0 ? options : [make('li', { class: 'none', role: 'option', 'aria-disabled': 'true' }, 'Nothing of that name')]));
    this.element.hidden = false;
    this.#input.setAttribute('aria-expanded', 'true');
    this.#activate(-1);
  }

  close(): void {
    this.element.hidden = true;
    this.#choices = [];
    this.#input.setAttribute('aria-expanded', 'false');
    this.#activate(-1);
  }

  /** To the next or the previous, round and round. */
  move(by: 1 | -1): void {
    const { length } = this.#choices;
    if (length > 0) this.#activate((Math.max(this.#active, by > 0 ? -1 : 0) + by + length) % length);
  }

  #activate(index: number): void {
    this.#active = index;
    const options = [...this.element.children];
    for (const [n, option] of options.entries()) option.setAttribute('aria-selected', String(n === index));
    const option = options[index];
    if (option) this.#input.setAttribute('aria-activedescendant', option.id);
    else this.#input.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  }

  #optionOf(choice: Choice, n: number): HTMLElement {
    const { sign, name, detail } = choice;
    const option = make(
      'li',
      { id: `${this.element.id}-${n}`, role: 'option', 'aria-selected': 'false' },
      sign !== '' && make('span', { class: 'sign', 'aria-hidden': 'true' }, sign),
      make('span', { class: 'name' }, name),
      detail !== '' && make('span', { class: 'detail' }, detail),
    );
    option.addEventListener('click', () => this.#onTake(choice));
    return option;
  }
}
