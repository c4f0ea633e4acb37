import { make } from './dom.ts';

/** Stops the list, so that it can be read in peace; says how many stories wait. */
export class PauseButton {
  readonly element = make('button', { class: 'pause', type: 'button', 'aria-pressed': 'false' });
  readonly #onChange: (isPaused: boolean) => void;
  #isPaused = false;
  #waiting = 0;

  constructor(onChange: (isPaused: boolean) => void) {
    this.#onChange = onChange;
    this.element.addEventListener('click', () => this.press());
    this.#draw();
  }

  press(): void {
    this.#isPaused = !this.#isPaused;
    this.#waiting = 0;
    this.element.setAttribute('aria-pressed', String(this.#isPaused));
    this.#draw();
    this.#onChange(this.#isPaused);
  }

  waiting(count: number): void {
    if (count === this.#waiting) return;
    this.#waiting = count;
    this.#draw();
  }

  #draw(): void {
    const news = this.#waiting > 0 ? ` · ${this.#waiting} new` : '';
    this.element.replaceChildren(make('span', { class: this.#isPaused ? 'sign-play' : 'sign-pause', 'aria-hidden': 'true' }), this.#isPaused ? `Resume${news}` : 'Pause');
    this.element.title = this.#isPaused ? 'Show new stories as they come (p)' : 'Hold new stories back; corrections and withdrawals are shown all the same (p)';
  }
}
