import type { State } from '../follow/state.ts';
import { make } from './dom.ts';
import { clockTime } from './time.ts';

/** A wait as long as this, in ms, is worth a button that ends it. */
const longWait = 3000;

/**
 * The connection's light: a dot, how it stands in a word, and until when nothing is missing. Only the word is a live
 * region: a clock that is read out every ten seconds would drive away those who listen.
 */
export class Light {
  readonly element: HTMLElement;
  readonly #word = make('span', { class: 'word', role: 'status', 'aria-live': 'polite' });
  readonly #clock = make('span', { class: 'clock' });
  readonly #retry = make('button', { class: 'retry', type: 'button', hidden: '' }, 'Try now');
  #wasLive = false;

  constructor(onRetry: () => void) {
    this.element = make('div', { class: 'light', part: 'light', 'data-state': 'connecting' }, make('span', { class: 'dot', part: 'dot', 'aria-hidden': 'true' }), this.#word, this.#clock, this.#retry);
    this.#retry.addEventListener('click', onRetry);
  }

  show(state: State): void {
    this.element.dataset.state = state.state;
    if (state.state === 'live') this.#wasLive = true;
    const word = this.#wordFor(state);
    if (this.#word.textContent !== word) this.#word.textContent = word;
    this.element.title = state.state === 'connecting' ? (state.reason ?? '') : '';
    this.#retry.hidden = !(state.state === 'connecting' && state.waitMs >= longWait);
  }

  upToDate(at: Date | null): void {
    if (!at) return this.#clock.replaceChildren();
    const text = clockTime(at);
    const time = this.#clock.querySelector('time');
    if (time?.textContent === text) return;
    this.#clock.replaceChildren('up to date at ', make('time', { datetime: at.toISOString() }, text));
  }

  #wordFor(state: State): string {
    switch (state.state) {
      case 'connecting':
        return this.#wasLive ? 'Reconnecting' : 'Connecting';
      case 'behind':
        return 'Catching up';
      case 'live':
        return 'Live';
      case 'lost':
        return 'Not connected';
      case 'stopped':
        return 'Stopped';
    }
  }
}
