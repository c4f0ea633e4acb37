import { make } from '../../ticker/dom.ts';
import type { Choice } from '../../ticker/choices.ts';
import { askGraph, isRecord, recordsIn, textIn } from '../../ticker/graph.ts';
import { Suggestions } from '../../ticker/suggestions.ts';
import { lists } from '../address.ts';

/** After so long without a key the suggestions are asked for, in ms. */
const typingMs = 120;
const mostSuggested = 8;

const query = `query Suggest($prefix: String!, $first: Int) {
  suggest(prefix: $prefix, first: $first) {
    __typename slug name description
    ... on Country { flag subregion }
    ... on Person { position { title } }
    ... on Event { startsOn place }
  }
}`;

/** In the address, by type. */
const parameters: Readonly<Record<string, string>> = { Person: lists.people, Country: lists.countries, Organization: lists.organizations, Event: lists.events };

/**
 * The field that suggests whom and what stories speak of, by any spelling: the combobox of the ARIA Authoring
 * Practices, with a list to choose from. A suggestion that is chosen narrows to it; Enter without one takes the likeliest.
 */
export class SearchBox {
  readonly #input: HTMLInputElement;
  readonly #suggestions: Suggestions;
  readonly #told = make('span', { class: 'unseen', role: 'status' });
  #asking: AbortController | undefined;
  #typing: ReturnType<typeof setTimeout> | undefined;

  constructor(input: HTMLInputElement) {
    this.#input = input;
    this.#suggestions = new Suggestions('about', 'About', input, (choice) => this.#take(choice));
  }

  begin(): void {
    for (const [name, value] of Object.entries({ role: 'combobox', autocomplete: 'off', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': 'about-list' })) this.#input.setAttribute(name, value);
    this.#input.after(this.#suggestions.element);
    this.#input.form?.append(this.#told);
    this.#input.addEventListener('input', () => this.#typed());
    this.#input.addEventListener('keydown', (event) => this.#pressed(event));
    this.#input.addEventListener('blur', () => this.#close());
  }

  #typed(): void {
    clearTimeout(this.#typing);
    if (this.#input.value.trim().length < 2) return this.#close();
    this.#typing = setTimeout(() => void this.#suggest(), typingMs);
  }

  async #suggest(): Promise<void> {
    this.#asking?.abort();
    const asking = (this.#asking = new AbortController());
    try {
      const { suggest } = await askGraph(query, { prefix: this.#input.value.trim(), first: mostSuggested }, asking.signal);
      if (asking.signal.aborted || document.activeElement !== this.#input) return;
      const choices = recordsIn(suggest).map(choiceOf);
      if (choices.length === 0) return this.#close();
      this.#suggestions.open(choices);
      this.#told.textContent = `${choices.length} ${choices.length === 1 ? 'suggestion' : 'suggestions'}, by the arrow keys.`;
    } catch {
      // The form can be sent all the same.
      this.#close();
    }
  }

  #pressed(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const { isOpen, chosen } = this.#suggestions;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (isOpen) this.#suggestions.move(event.key === 'ArrowDown' ? 1 : -1);
      else void this.#suggest();
    } else if (event.key === 'Enter' && isOpen && chosen) {
      event.preventDefault();
      this.#take(chosen);
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      this.#close();
    }
  }

  /** Adds it to what the page is narrowed to; the words were only the way to it. */
  #take({ key }: Choice): void {
    const [type = '', slug = ''] = key.split(' ');
    const address = new URL(location.href);
    for (const name of ['about', 'page']) address.searchParams.delete(name);
    address.searchParams.append(parameters[type] ?? lists.events, slug);
    location.assign(address);
  }

  #close(): void {
    clearTimeout(this.#typing);
    this.#asking?.abort();
    this.#suggestions.close();
    this.#told.textContent = '';
  }
}

function choiceOf(record: Readonly<Record<string, unknown>>): Choice {
  const { __typename: type, slug, name, flag, subregion, position, startsOn, place, description } = record;
  const details = [isRecord(position) ? textIn(position.title) : '', textIn(subregion), [textIn(place), textIn(startsOn)].filter(Boolean).join(', '), textIn(description)];
  return { key: `${textIn(type)} ${textIn(slug)}`, name: textIn(name), sign: textIn(flag), detail: details.find(Boolean) ?? textIn(type) };
}
