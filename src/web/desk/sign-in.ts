import { DeskViewerDocument } from '../operations.ts';
import { make } from '../ticker/dom.ts';
import { ask, messageOf } from './ask.ts';

export interface Signed {
  readonly name: string;
  readonly role: 'REPORTER' | 'EDITOR' | 'ADMIN';
}

/** Who holds this token. @throws Trouble if it is not good */
export async function whoHolds(token: string): Promise<Signed> {
  const { viewer } = await ask(DeskViewerDocument, {}, token);
  const { name, role } = viewer;
  if (role === 'PUBLIC') throw new Error('This is no token of the newsroom.');
  return { name: name ?? '', role };
}

/** The form at the door: a token, and whether this browser is to remember it. */
export class SignIn {
  readonly element: HTMLElement;
  readonly #input = make('input', { id: 'token', type: 'password', autocomplete: 'current-password', required: '', placeholder: 'silkwire_…', spellcheck: 'false' });
  readonly #told = make('p', { class: 'error', role: 'alert' });

  constructor(onToken: (token: string, stays: boolean) => Promise<void>) {
    const stays = make('input', { type: 'checkbox' });
    const button = make('button', { type: 'submit', class: 'primary' }, 'Sign in');
    const form = make(
      'form',
      { class: 'sign-in' },
      make('h2', {}, 'Sign in'),
      make('p', {}, 'With your token of the newsroom. The first one was printed when the server was started first; an administrator makes others with ', make('code', {}, 'silkwire token create'), '.'),
      // For those who keep passwords: whose it is.
      make('input', { type: 'text', name: 'username', autocomplete: 'username', value: 'Silkwire desk', hidden: '' }),
      make('label', { for: 'token' }, 'Token'),
      this.#input,
      make('label', { class: 'check' }, stays, 'Keep me signed in on this computer'),
      make('p', { class: 'buttons' }, button),
      this.#told,
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      button.disabled = true;
      onToken(this.#input.value.trim(), stays.checked)
        .catch((error: unknown) => this.tell(messageOf(error)))
        .finally(() => (button.disabled = false));
    });
    this.element = make('div', { class: 'door' }, form);
  }

  tell(text: string): void {
    this.#told.textContent = text;
  }

  focus(): void {
    this.#input.value = '';
    this.#input.focus();
  }
}
