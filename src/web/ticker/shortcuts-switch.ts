import { make } from './dom.ts';

const key = 'silkwire ticker shortcuts';

/** Turns the keys without a modifier off and on; remembered in this browser. */
export class ShortcutsSwitch {
  readonly element: HTMLElement;
  readonly #box = make('input', { type: 'checkbox', id: 'shortcuts' });

  constructor() {
    this.#box.checked = remembered() !== 'off';
    this.#box.addEventListener('change', () => remember(this.#box.checked ? 'on' : 'off'));
    const keys = [['j', 'next'], ['k', 'previous'], ['Enter', 'open'], ['/', 'filter'], ['p', 'pause']] as const;
    this.element = make(
      'p',
      { class: 'shortcuts' },
      make('label', { for: 'shortcuts' }, this.#box, ' Keyboard shortcuts'),
      ...keys.map(([name, does]) => make('span', {}, make('kbd', {}, name), ` ${does}`)),
    );
  }

  get isOn(): boolean {
    return this.#box.checked;
  }
}

function remembered(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    // Storage is forbidden: they are on.
    return null;
  }
}

function remember(value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // For this page alone, then.
  }
}
