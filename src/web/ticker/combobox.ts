import type { Choice, Choices } from './choices.ts';
import { make } from './dom.ts';
import { Suggestions } from './suggestions.ts';

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
  readonly #suggestions: Suggestions;
  readonly #chosenList: HTMLUListElement;
  readonly #told: HTMLElement;
  #chosen: readonly Choice[] = [];
  #asking: AbortController | undefined;
  #typing: ReturnType<typeof setTimeout> | undefined;
  /** What is suggested was typed for; what is typed since is being asked for. */
  #isStale = false;

  constructor(parts: ComboboxParts) {
    this.#parts = parts;
    const { name, label, placeholder } = parts;
    this.input = make('input', {
      id: `${name}-input`, type: 'text', role: 'combobox', placeholder, autocomplete: 'off', autocapitalize: 'none', spellcheck: 'false', enterkeyhint: 'done',
      'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': `${name}-list`, 'aria-describedby': `${name}-told`,
    });
    this.#suggestions = new Suggestions(name, label, this.input, (choice) => this.#take(choice));
    this.#chosenList = make('ul', { class: 'chosen', 'aria-label': `${label}: chosen` });
    this.#told = make('span', { id: `${name}-told`, class: 'unseen', role: 'status' });
    this.element = make('div', { class: 'combobox' }, make('label', { for: `${name}-input` }, label), make('div', { class: 'field' }, this.#chosenList, this.input), this.#suggestions.element, this.#told);
    this.input.addEventListener('input', () => this.#typed());
    this.input.addEventListener('keydown', (event) => this.#pressed(event));
    this.input.addEventListener('blur', () => this.#close());
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
    this.#isStale = true;
    if (this.input.value.trim() === '') return this.#close();
    this.#typing = setTimeout(() => void this.#suggest(), typingMs);
  }

  async #suggest(): Promise<void> {
    this.#asking?.abort();
    const asking = (this.#asking = new AbortController());
    try {
      const found = await this.#parts.choices.search(this.input.value.trim(), asking.signal);
      if (asking.signal.aborted || document.activeElement !== this.input) return;
      this.#isStale = false;
      const chosen = new Set(this.#chosen.map(({ key }) => key));
      const suggested = found.filter(({ key }) => !chosen.has(key));
      this.#suggestions.open(suggested);
      this.#tell(suggested.length === 0 ? 'Nothing of that name.' : `${suggested.length} ${suggested.length === 1 ? 'suggestion' : 'suggestions'}.`);
    } catch {
      if (!asking.signal.aborted) this.#tell('The suggestions can’t be had just now.');
    }
  }

  #pressed(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const { isOpen, meant } = this.#suggestions;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        event.preventDefault();
        if (isOpen) this.#suggestions.move(event.key === 'ArrowDown' ? 1 : -1);
        else void this.#suggest();
        return;
      case 'Enter':
        event.preventDefault();
        if (meant && !this.#isStale) this.#take(meant);
        return;
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

  #close(): void {
    clearTimeout(this.#typing);
    this.#asking?.abort();
    this.#suggestions.close();
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
