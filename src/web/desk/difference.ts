import { diffWordsWithSpace } from 'diff';
import { make } from '../ticker/dom.ts';

/** Longer texts take too long to compare word by word on a slow machine. */
const mostCompared = 60_000;

/** What came and what went between two texts, marked. */
export function differenceOf(before: string, after: string): HTMLElement {
  const element = make('div', { class: 'difference', dir: 'auto' });
  if (before.length + after.length > mostCompared) {
    element.append(make('p', { class: 'hint' }, 'Too long to be compared here. As it is now:'), after);
    return element;
  }
  for (const { value, added, removed } of diffWordsWithSpace(before, after)) {
    element.append(added ? make('ins', {}, value) : removed ? make('del', {}, value) : shortened(value));
  }
  return element;
}

/** What stays the same is shown as far as it helps to find one's way. */
function shortened(text: string): string {
  return text.length <= 240 ? text : `${text.slice(0, 100)} … ${text.slice(-100)}`;
}

/** A body's HTML as text with a line a block: what a person compares. */
export function readable(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const blocks = [...body.querySelectorAll('p, li, h2, h3, h4, pre, figcaption, td, th, blockquote')].filter((block) => block.querySelector('p, li') === null);
  return blocks.length === 0 ? body.textContent : blocks.map((block) => block.textContent.trim()).join('\n\n');
}
