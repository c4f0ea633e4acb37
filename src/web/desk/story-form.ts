import { make } from '../ticker/dom.ts';
import { AboutField } from './about-field.ts';
import { BodyEditor } from './body-editor.ts';
import { emptyContent, fieldNames, type Content } from './content.ts';

type Text = 'headline' | 'summary' | 'byline' | 'section' | 'language' | 'imageUrl' | 'canonicalUrl' | 'sourceName' | 'sourceUrl';

const urgencies = ['1 · Flash', '2 · Bulletin', '3 · Urgent', '4 · Normal', '5', '6', '7', '8 · Routine'];

/** What comes of a field's name when the server speaks of it: "about.2" is a part of About. */
function fieldOfPath(path: string): string {
  return path.split('.')[0] ?? path;
}

/** The form of a story: its value is all that an editor writes. */
export class StoryForm {
  readonly element: HTMLFormElement;
  readonly #texts: Readonly<Record<Text, HTMLInputElement | HTMLTextAreaElement>>;
  readonly #urgency = make('select', { id: 'field-urgency' }, ...urgencies.map((label, n) => make('option', { value: String(n + 1) }, label)));
  readonly #body: BodyEditor;
  readonly #about: AboutField;

  constructor(onChange: () => void) {
    const line = (name: Text, attributes: Readonly<Record<string, string>> = {}) => make('input', { id: `field-${name}`, type: 'text', autocomplete: 'off', dir: 'auto', ...attributes });
    this.#texts = {
      headline: make('textarea', { id: 'field-headline', rows: '2', maxlength: '500', dir: 'auto', class: 'headline', placeholder: 'What happened' }),
      summary: make('textarea', { id: 'field-summary', rows: '3', maxlength: '2000', dir: 'auto', placeholder: 'The standfirst: a sentence or two' }),
      byline: line('byline'), section: line('section'), language: line('language', { spellcheck: 'false', size: '6' }),
      imageUrl: line('imageUrl', { inputmode: 'url' }), canonicalUrl: line('canonicalUrl', { inputmode: 'url' }), sourceName: line('sourceName'), sourceUrl: line('sourceUrl', { inputmode: 'url' }),
    };
    const changed = () => {
      this.#about.read(`${this.#texts.headline.value}\n${this.#texts.summary.value}\n${this.#body.text}`);
      onChange();
    };
    this.#body = new BodyEditor(changed);
    this.#about = new AboutField(onChange);
    for (const field of [...Object.values(this.#texts), this.#urgency]) field.addEventListener('input', changed);
    const t = this.#texts;
    this.element = make(
      'form',
      { class: 'story-form', 'aria-label': 'Story' },
      row('headline', t.headline),
      row('summary', t.summary),
      make('div', { class: 'row', 'data-field': 'body' }, make('span', { class: 'label', id: 'body-label' }, 'Body'), this.#body.element),
      make('div', { class: 'row', 'data-field': 'about' }, this.#about.element),
      make('div', { class: 'short-rows' }, row('byline', t.byline), row('section', t.section), row('urgency', this.#urgency), row('language', t.language)),
      make('details', { class: 'more' }, make('summary', {}, 'Picture and source'), row('imageUrl', t.imageUrl), row('sourceName', t.sourceName), row('sourceUrl', t.sourceUrl), row('canonicalUrl', t.canonicalUrl)),
    );
    this.element.addEventListener('submit', (event) => event.preventDefault());
    this.value = emptyContent;
  }

  get value(): Content {
    const { headline, summary, byline, section, language, imageUrl, canonicalUrl, sourceName, sourceUrl } = this.#texts;
    return {
      headline: headline.value, summary: summary.value, byline: byline.value, section: section.value, language: language.value, urgency: Number(this.#urgency.value),
      body: this.#body.html, imageUrl: imageUrl.value, canonicalUrl: canonicalUrl.value, sourceName: sourceName.value, sourceUrl: sourceUrl.value, about: this.#about.value,
    };
  }

  set value(content: Content) {
    for (const [name, input] of Object.entries(this.#texts)) input.value = String(content[name as Text]);
    this.#urgency.value = String(content.urgency);
    this.#body.html = content.body;
    this.#about.value = content.about;
    this.#about.read(`${content.headline}\n${content.summary}\n${this.#body.text}`);
    this.showProblems([]);
  }

  set isReadOnly(isReadOnly: boolean) {
    for (const field of Object.values(this.#texts)) field.readOnly = isReadOnly;
    this.#urgency.disabled = isReadOnly;
    this.#body.isReadOnly = isReadOnly;
    this.#about.isReadOnly = isReadOnly;
  }

  focus(): void {
    this.#texts.headline.focus();
  }

  /** Beside each field what the server says of it; gives what it says of none that is here. */
  showProblems(problems: readonly { readonly path: string; readonly message: string }[]): string[] {
    for (const old of this.element.querySelectorAll('.error')) old.remove();
    for (const input of this.element.querySelectorAll('[aria-invalid]')) input.removeAttribute('aria-invalid');
    return problems.flatMap(({ path, message }) => {
      const place = this.element.querySelector(`[data-field="${CSS.escape(fieldOfPath(path))}"]`);
      if (!place) return [message];
      place.querySelector('input, textarea, select')?.setAttribute('aria-invalid', 'true');
      place.append(make('p', { class: 'error' }, message));
      place.closest('details')?.setAttribute('open', '');
      return [];
    });
  }
}

function row(name: Text | 'urgency', input: HTMLElement): HTMLElement {
  return make('div', { class: 'row', 'data-field': name }, make('label', { for: input.id, class: 'label' }, fieldNames[name]), input);
}
