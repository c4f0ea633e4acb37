import { focusStory } from './list-view.ts';

export interface Keys {
  readonly list: HTMLElement;
  /** "/": to the filters. */
  readonly onFilter: () => void;
  /** "p": pause, and go on. */
  readonly onPause: () => void;
  /** Keys without a modifier can be in the way of those who speak to their computer: WCAG 2.1.4 wants them to be turned off. */
  readonly areOn: () => boolean;
}

/** j and k, and the arrows once a story has the focus, go from story to story; Enter opens it, as a link's own. */
export function listenToKeys({ list, onFilter, onPause, areOn }: Keys): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const isInList = event.target instanceof Node && list.contains(event.target);
    if (isInList && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      return step(list, event.key === 'ArrowDown' ? 1 : -1);
    }
    if (!areOn()) return;
    switch (event.key) {
      case 'j':
      case 'k':
        event.preventDefault();
        return step(list, event.key === 'j' ? 1 : -1);
      case '/':
        event.preventDefault();
        return onFilter();
      case 'p':
        return onPause();
    }
  });
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}

/** To the next story, or the previous one; from elsewhere, to the first that is on the screen. */
function step(list: HTMLElement, by: 1 | -1): void {
  const items = [...list.children];
  const at = items.findIndex((item) => item.matches(':focus-within'));
  const seen = items.findIndex((item) => item.getBoundingClientRect().bottom > 120);
  const next = items[at < 0 ? Math.max(0, seen) : at + by];
  if (!next) return;
  focusStory(next);
  next.scrollIntoView({ block: 'nearest' });
}
