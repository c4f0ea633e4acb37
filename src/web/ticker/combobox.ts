import type { Choice, Choices } from './choices.ts';
import { make } from './dom.ts';

export interface ComboboxParts {
  /** In the page once: "country". */
  readonly name: string;
  readonly label: string;
  readonly placeholder: string;
  readonly choices: Choices;
  readonly onChange: (keys: readonly string[]) => void;
}

/** After so long without a key the suggestions are asked for, in ms. */
const typingMs = 120;

/**
 * A text field that suggests, and keeps several choices: the combobox with a listbox of the ARIA Authoring Practices.
 * Down and Up go through the suggestions, Enter takes one, Escape closes them; Backspace in an empty field takes the
 * last choice away.
 */
export class Combobox {
  readonly element: HTMLElement;
  readonly input: HTMLInputElement;
  readonly #parts: ComboboxParts;
  readonly #list: HTMLUListElement;
  readonly #chosenList: HTMLUListElement;
  readonly #told: HTMLElement;
  #chosen: readonly Choice[] = [];
  #suggested: readonly Choice[] = [];
  #active = -1;
  #asking: AbortController | undefined;
  #typing: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: ComboboxParts) {
    this.#parts = parts;
    const { name, label, placeholder } = parts;
    this.input = make('input', {
      id: `${name}-input`, type: 'text', role: 'combobox', placeholder, autocomplete: 'off', autocapitalize: 'none', spellcheck: 'false', enterkeyhint: 'done',
      'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': `${name}-list`, 'aria-describedby': `${name}-told`,
    });
    this.#list = make('ul', { id: `${name}-list`, class: 'suggestions', role: 'listbox', 'aria-label': `${label}: suggestions`, hidden: '' });
    this.#chosenList = make('ul', { class: 'chosen', 'aria-label': `${label}: chosen` });
    this.#told = make('span', { id: `${name}-told`, class: 'unseen', role: 'status' });
    this.element = make('div', { class: 'combobox' }, make('label', { for: `${name}-input` }, label), make('div', { class: 'field' }, this.#chosenList, this.input), this.#list, this.#told);
    this.input.addEventListener('input', () => this.#typed());
    this.input.addEventListener('keydown', (event) => this.#pressed(event));
    this.input.addEventListener('blur', () => this.#close());
    // So that a press on a suggestion does not take the focus, and close them before it is a click.
    this.#list.addEventListener('mousedown', (event) => event.preventDefault());
    this.element.querySelector('.field')?.addEventListener('mousedown', (event) => {
      if (event.target !== event.currentTarget) return;
      event.preventDefault();
      this.input.focus();
    });
  }

  /** Shows these as chosen; their names are looked up. */
  async choose(keys: readonly string[]): Promise<void> {
    const known = new Map(this.#chosen.map((choice) => [choice.key, choice]));
    this.#chosen = keys.map((key) => known.get(key) ?? { key, name: key, sign: '', detail: '' });
    this.#drawChosen();
    const unknown = keys.filter((key) => !known.has(key));
    if (unknown.length === 0) return;
    // A name that can't be had is no reason to show no stories: the key stands for it.
    const found = await this.#parts.choices.named(unknown).catch(() => []);
    const named = new Map(found.map((choice, n) => [unknown[n], { ...choice, key: unknown[n] ?? choice.key }]));
    // It may have been changed meanwhile.
    this.#chosen = this.#chosen.map((choice) => named.get(choice.key) ?? choice);
    this.#drawChosen();
  }

  get names(): readonly string[] {
    return this.#chosen.map(({ name }) => name);
  }

  #typed(): void {
    clearTimeout(this.#typing);
    if (this.input.value.trim() === '') return this.#close();
    this.#typing = setTimeout(() => void this.#suggest(), typingMs);
  }

  async #suggest(): Promise<void> {
    this.#asking?.abort();
    const asking = (this.#asking = new AbortController());
    try {
      const found = await this.#parts.choices.search(this.input.value.trim(), asking.signal);
      if (asking.signal.aborted || document.activeElement !== this.input) return;
      const chosen = new Set(this.#chosen.map(({ key }) => key));
      this.#suggested = found.filter(({ key }) => !chosen.has(key));
      this.#open();
    } catch {
      if (!asking.signal.aborted) this.#tell('The suggestions can’t be had just now.');
    }
  }

  #pressed(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const isOpen = !this.#list.hidden;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        event.preventDefault();
        if (isOpen) this.#move(event.key === 'ArrowDown' ? 1 : -1);
        else void this.#suggest();
        return;
      case 'Enter': {
        event.preventDefault();
        const choice = this.#suggested[Math.max(0, this.#active)];
        if (isOpen && choice) this.#take(choice);
        return;
      }
      case 'Escape':
        if (isOpen) this.#close();
        else if (this.input.value === '') this.input.blur();
        else this.input.value = '';
        return;
      case 'Backspace':
        if (this.input.value === '' && this.#chosen.length > 0) this.#change(this.#chosen.slice(0, -1));
        return;
      case 'Tab':
        this.#close();
    }
  }

  #take(choice: Choice): void {
    this.input.value = '';
    this.#close();
    this.#change([...this.#chosen, choice]);
  }

  #change(chosen: readonly Choice[]): void {
    this.#chosen = chosen;
    this.#drawChosen();
    this.#parts.onChange(chosen.map(({ key }) => key));
  }

  #move(by: number): void {
    const { length } = this.#suggested;
    if (length > 0) this.#activate((this.#active + by + length + (this.#active < 0 && by < 0 ? 1 : 0)) % length);
  }

  #activate(index: number): void {
    this.#active = index;
    for (const [n, option] of [...this.#list.children].entries()) option.setAttribute('aria-selected', String(n === index));
    const option = this.#list.children[index];
    if (option) this.input.setAttribute('aria-activedescendant', option.id);
    else this.input.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  }

  #open(): void {
    const options = this.#suggested.map((choice, n) => this.#optionOf(choice, n));
    const isEmpty = options.length === 0;
    // A listbox holds options alone: that there are none is told beside it, and seen in it.
    this.#list.replaceChildren(...(isEmpty ? [make('li', { class: 'none', role: 'option', 'aria-disabled': 'true' }, 'Nothing of that name')] : options));
    this.#list.hidden = false;
    this.input.setAttribute('aria-expanded', 'true');
    this.#activate(-1);
    this.#tell(isEmpty ? 'Nothing of that name.' : `${options.length} ${options.length === 1 ? 'suggestion' : 'suggestions'}.`);
  }

  #optionOf(choice: Choice, n: number): HTMLElement {
    const option = make(
      'li',
      { id: `${this.#parts.name}-option-${n}`, role: 'option', 'aria-selected': 'false' },
      choice.sign !== '' && make('span', { class: 'sign', 'aria-hidden': 'true' }, choice.sign),
      make('span', { class: 'name' }, choice.name),
      choice.detail !== '' && make('span', { class: 'detail' }, choice.detail),
    );
    option.addEventListener('click', () => this.#take(choice));
    return option;
  }

  #close(): void {
    clearTimeout(this.#typing);
    this.#asking?.abort();
    this.#list.hidden = true;
    this.#suggested = [];
    this.input.setAttribute('aria-expanded', 'false');
    this.input.removeAttribute('aria-activedescendant');
    this.#active = -1;
    this.#tell('');
  }

  #drawChosen(): void {
    this.#chosenList.replaceChildren(...this.#chosen.map((choice) => this.#chosenItem(choice)));
    this.#chosenList.hidden = this.#chosen.length === 0;
    this.input.placeholder = this.#chosen.length === 0 ? this.#parts.placeholder : '';
  }

  #chosenItem(choice: Choice): HTMLElement {
    const button = make('button', { type: 'button', title: 'Take away' }, choice.sign !== '' && make('span', { 'aria-hidden': 'true' }, `${choice.sign} `), make('span', { class: 'unseen' }, 'Take away '), choice.name, make('span', { class: 'cross', 'aria-hidden': 'true' }, '×'));
    button.addEventListener('click', () => {
      this.#change(this.#chosen.filter(({ key }) => key !== choice.key));
      this.input.focus();
    });
    return make('li', {}, button);
  }

  #tell(text: string): void {
    this.#told.textContent = text;
  }
}
