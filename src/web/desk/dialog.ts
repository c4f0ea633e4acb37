import { make } from '../ticker/dom.ts';
import { messageOf } from './ask.ts';

export interface Question {
  readonly title: string;
  readonly text: string;
  /** What the button says that does it. */
  readonly act: string;
  /** True where it can't be taken back. */
  readonly isGrave?: boolean;
  /** A field to fill in; without one it is a yes or no. */
  readonly field?: { readonly label: string; readonly type: 'text' | 'datetime-local'; readonly value?: string; readonly min?: string; readonly hint?: string };
  readonly more?: Node;
  /** Does it. What it throws is shown, and the dialog stays. */
  readonly work: (value: string) => Promise<void>;
}

/** Asks, in the page's own dialog. Gives true once it is done, and false if the person thought better of it. */
export function askPerson({ title, text, act, isGrave, field, more, work }: Question): Promise<boolean> {
  const input = field && fieldOf(field);
  const told = make('p', { class: 'error', role: 'alert' });
  const button = make('button', { type: 'submit', class: isGrave ? 'primary grave' : 'primary' }, act);
  const cancel = make('button', { type: 'button' }, 'Cancel');
  const form = make(
    'form',
    { method: 'dialog' },
    make('h2', { id: 'dialog-title' }, title),
    make('p', {}, text),
    input && field && make('label', {}, field.label, input),
    field?.hint && make('p', { class: 'hint' }, field.hint),
    more,
    told,
    make('p', { class: 'buttons' }, button, cancel),
  );
  const dialog = make('dialog', { class: 'dialog', 'aria-labelledby': 'dialog-title' }, form);
  document.body.append(dialog);
  dialog.showModal();
  input?.focus();
  return new Promise((resolve) => {
    let done = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      button.disabled = true;
      told.textContent = '';
      work(input?.value.trim() ?? '').then(
        () => {
          done = true;
          dialog.close();
        },
        (error: unknown) => {
          told.textContent = messageOf(error);
          button.disabled = false;
        },
      );
    });
    cancel.addEventListener('click', () => dialog.close());
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(done);
    });
  });
}

function fieldOf({ type, value, min }: NonNullable<Question['field']>): HTMLInputElement | HTMLTextAreaElement {
  // What has seconds is shown with them.
  if (type === 'datetime-local') return make('input', { type, required: '', value, min, step: value !== undefined && value.length > 'YYYY-MM-DDTHH:MM'.length ? '1' : '60' });
  const area = make('textarea', { rows: '3', required: '', maxlength: '2000' });
  area.value = value ?? '';
  return area;
}
