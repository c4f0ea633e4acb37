import { make } from '../ticker/dom.ts';
import type { Content } from './content.ts';

const urgencies: Readonly<Record<number, string>> = { 1: 'Flash', 2: 'Bulletin', 3: 'Urgent' };

/** The story as a reader will see it, drawn anew at each change. */
export class Preview {
  readonly element = make('section', { class: 'preview', 'aria-label': 'Preview' });

  show(content: Content): void {
    const { headline, summary, byline, section, urgency, language, body, about, imageUrl } = content;
    const kicker = [urgencies[urgency], section].filter(Boolean).join(' · ');
    const text = make('div', { class: 'text' });
    // Parsed where nothing runs; the editor knows no tag that would, and the page's policy lets no script in.
    text.append(...new DOMParser().parseFromString(body, 'text/html').body.childNodes);
    this.element.replaceChildren(
      make('p', { class: 'hint' }, 'Preview'),
      make(
        'article',
        { lang: language || undefined, dir: 'auto' },
        kicker !== '' && make('p', { class: 'kicker' }, kicker),
        make('h2', {}, headline || 'Headline'),
        summary !== '' && make('p', { class: 'summary' }, summary),
        byline !== '' && make('p', { class: 'byline' }, byline),
        /^https?:\/\//.test(imageUrl) && make('img', { src: imageUrl, alt: '' }),
        text,
        about.length > 0 && make('p', { class: 'hint' }, about.map(({ name }) => name).join(' · ')),
      ),
    );
  }
}
