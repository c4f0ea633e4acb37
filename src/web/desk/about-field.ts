import type { Choice } from '../ticker/choices.ts';
import { Combobox } from '../ticker/combobox.ts';
import { make } from '../ticker/dom.ts';
import type { About } from './content.ts';
import { bearersOf, entityChoices, mostAsked } from './entity-choices.ts';
import { namesIn } from './names-in-text.ts';

/** After so long without a key the text is looked through, in ms. */
const pauseMs = 700;

/** Whom and what the story is about: chosen by name, and suggested from what was written. */
export class AboutField {
  readonly element: HTMLElement;
  readonly #combobox: Combobox;
  readonly #found = make('div', { class: 'found' });
  readonly #onChange: () => void;
  /** All that was ever shown, by slug. */
  readonly #known = new Map<string, About>();
  /** What was asked for before, known or not. */
  readonly #bearers = new Map<string, Choice | undefined>();
  #chosen: readonly string[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asking: AbortController | undefined;
  #text = '';

  constructor(onChange: () => void) {
    this.#onChange = onChange;
    this.#combobox = new Combobox({
      name: 'about', label: 'About', placeholder: 'People, countries, organizations, events', onChange: (slugs) => this.#choose(slugs),
      choices: {
        search: async (text, signal) => (await entityChoices.search(text, signal)).map((choice) => this.#remember(choice)),
        named: async (slugs) => slugs.map((slug) => this.#choiceOf(slug)),
      },
    });
    this.element = make('div', { class: 'about-field' }, this.#combobox.element, this.#found);
  }

  get value(): readonly About[] {
    return this.#chosen.map((slug) => this.#known.get(slug) ?? { slug, name: slug, sign: '' });
  }

  set value(about: readonly About[]) {
    for (const each of about) this.#known.set(each.slug, each);
    this.#chosen = about.map(({ slug }) => slug);
    void this.#combobox.choose(this.#chosen);
    this.#drawFound();
  }

  set isReadOnly(isReadOnly: boolean) {
    this.element.inert = isReadOnly;
  }

  /** Looks through the text for names, once nobody has typed for a moment. */
  read(text: string): void {
    this.#text = text;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#look(), pauseMs);
  }

  async #look(): Promise<void> {
    this.#asking?.abort();
    const asking = (this.#asking = new AbortController());
    const asked = namesIn(this.#text).filter((name) => !this.#bearers.has(name)).slice(0, mostAsked);
    try {
      const found = await bearersOf(asked, asking.signal);
      for (const name of asked) this.#bearers.set(name, found.get(name));
    } catch {
      // A help that can't be had just now; the next look asks again.
      return;
    }
    this.#drawFound();
    if (asked.length === mostAsked) this.read(this.#text);
  }

  #drawFound(): void {
    const named = namesIn(this.#text).flatMap((name) => this.#bearers.get(name) ?? []);
    const suggested = [...new Map(named.map((choice) => [choice.key, choice])).values()].filter(({ key }) => !this.#chosen.includes(key)).slice(0, 8);
    this.#found.replaceChildren(...(suggested.length === 0 ? [] : [make('span', { class: 'hint' }, 'In the text:'), ...suggested.map((choice) => this.#foundButton(choice))]));
  }

  #foundButton(choice: Choice): HTMLElement {
    const button = make('button', { type: 'button', class: 'chip-button', title: `${choice.detail}: add` }, `+ ${[choice.sign, choice.name].filter(Boolean).join(' ')}`);
    button.addEventListener('click', () => {
      this.#remember(choice);
      this.#choose([...this.#chosen, choice.key]);
      void this.#combobox.choose(this.#chosen);
    });
    return button;
  }

  #choose(slugs: readonly string[]): void {
    this.#chosen = slugs;
    this.#drawFound();
    this.#onChange();
  }

  #remember(choice: Choice): Choice {
    this.#known.set(choice.key, { slug: choice.key, name: choice.name, sign: choice.sign });
    return choice;
  }

  #choiceOf(slug: string): Choice {
    const about = this.#known.get(slug);
    return { key: slug, name: about?.name ?? slug, sign: about && /\p{RI}/u.test(about.sign) ? about.sign : '', detail: '' };
  }
}
