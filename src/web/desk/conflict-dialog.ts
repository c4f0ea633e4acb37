import { make } from '../ticker/dom.ts';
import { fieldNames, plain, type Content, type Field } from './content.ts';
import { askPerson } from './dialog.ts';
import { differenceOf, readable } from './difference.ts';

/** Which version of each field is to stay. */
export type Choice = 'mine' | 'theirs';

/** What became of the story meanwhile, in words, if it is not where it was; and what the button says that saves it. */
export interface Meanwhile {
  readonly moved: string;
  readonly act: string;
}

/**
 * Someone else has saved the story meanwhile. Asks, for each field that both have changed, whose is to stay. Gives
 * nothing if the person would rather look first.
 */
export async function resolveConflict(mine: Content, theirs: Content, both: readonly Field[], { moved, act }: Meanwhile): Promise<ReadonlyMap<Field, Choice> | undefined> {
  const choices = new Map<Field, Choice>(both.map((field) => [field, 'mine']));
  const rows = both.map((field) => rowOf(field, mine, theirs, (choice) => choices.set(field, choice)));
  const isDone = await askPerson({
    title: 'Someone else has saved this story',
    text: moved + (both.length === 0 ? 'They changed other parts than you did. Your changes can be put on top of theirs.' : 'You both changed these. Choose whose is to stay; what only one of you changed stays as it is.'),
    act,
    more: make('div', { class: 'conflict' }, ...rows),
    work: async () => {},
  });
  return isDone ? choices : undefined;
}

function rowOf(field: Field, mine: Content, theirs: Content, choose: (choice: Choice) => void): HTMLElement {
  const radio = (choice: Choice, label: string) => {
    const input = make('input', { type: 'radio', name: `conflict-${field}`, value: choice });
    input.checked = choice === 'mine';
    input.addEventListener('change', () => choose(choice));
    return make('label', {}, input, label);
  };
  return make(
    'fieldset',
    {},
    make('legend', {}, fieldNames[field]),
    make('p', { class: 'hint' }, 'From theirs to yours:'),
    differenceOf(shown(theirs, field), shown(mine, field)),
    make('p', { class: 'buttons' }, radio('mine', 'Mine'), radio('theirs', 'Theirs')),
  );
}

function shown(content: Content, field: Field): string {
  if (field === 'about') return content.about.map(({ name }) => name).join(', ');
  return field === 'body' ? readable(content.body) : plain(content, field);
}
