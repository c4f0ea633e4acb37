import { make } from './dom.ts';

export interface NoticeText {
  readonly title: string;
  readonly text: string;
  readonly button?: { readonly label: string; readonly act: () => void };
}

/** What is said where there are no stories, or none will come: in words, with a button that does what is needed. */
export class Notice {
  readonly element = make('section', { class: 'notice', part: 'notice', hidden: '', 'aria-live': 'polite' });
  #shown = '';

  show(notice: NoticeText | undefined): void {
    const key = notice ? JSON.stringify([notice.title, notice.text, notice.button?.label]) : '';
    if (key === this.#shown) return;
    this.#shown = key;
    this.element.hidden = !notice;
    if (!notice) return this.element.replaceChildren();
    const button = notice.button && make('button', { type: 'button', part: 'button' }, notice.button.label);
    if (notice.button) button?.addEventListener('click', notice.button.act);
    this.element.replaceChildren(...[make('h2', {}, notice.title), make('p', {}, notice.text), button].filter((child) => child !== undefined));
  }
}
