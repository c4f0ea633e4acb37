import { DeskHistoryDocument, type DeskHistoryQuery } from '../operations.ts';
import { make } from '../ticker/dom.ts';
import { wholeTime } from '../ticker/time.ts';
import { ask } from './ask.ts';
import { fieldNames } from './content.ts';
import { differenceOf, readable } from './difference.ts';

type Revision = NonNullable<DeskHistoryQuery['article']>['revisions'][number];

/** Every version of a story: who saved it, when and why, and what they changed. */
export class History {
  readonly element = make('section', { class: 'history', 'aria-label': 'History' });
  readonly #token: () => string;
  /** Counts what was asked for: a slow answer is of another story. */
  #turn = 0;

  constructor(token: () => string) {
    this.#token = token;
  }

  clear(): void {
    this.#turn++;
    this.element.replaceChildren();
  }

  async show(id: string): Promise<void> {
    const turn = ++this.#turn;
    const { article } = await ask(DeskHistoryDocument, { id }, this.#token());
    if (turn !== this.#turn) return;
    const revisions = [...(article?.revisions ?? [])].toSorted((a, b) => b.version - a.version);
    this.element.replaceChildren(make('h2', {}, 'History'), make('ol', { reversed: '' }, ...revisions.map(itemOf)));
  }
}

function itemOf({ version, at, editor, note, headline, changes }: Revision): HTMLElement {
  const title = [`Version ${version}`, editor ?? 'import'].join(' · ');
  return make(
    'li',
    { value: String(version) },
    make(
      'details',
      {},
      make('summary', {}, make('b', {}, title), ' ', make('time', { datetime: at }, wholeTime(new Date(at)))),
      note !== null && note !== undefined && make('p', { class: 'remark' }, note),
      changes.length === 0 ? make('p', { class: 'hint', dir: 'auto' }, version === 1 ? headline : 'Its state alone changed.') : changesOf(changes),
    ),
  );
}

function changesOf(changes: Revision['changes']): HTMLElement {
  return make('dl', {}, ...changes.flatMap(({ field, before, after }) => [make('dt', {}, nameOf(field)), make('dd', {}, differenceOf(plainOf(field, before), plainOf(field, after)))]));
}

/** As the form calls it. */
function nameOf(field: string): string {
  const names: Readonly<Record<string, string>> = { ...fieldNames, status: 'State', publishAt: 'Embargo until', slug: 'Address' };
  return names[field] ?? field;
}

function plainOf(field: string, value: string | null | undefined): string {
  return field === 'body' ? readable(value ?? '') : (value ?? '');
}
