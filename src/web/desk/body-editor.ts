import { baseKeymap, chainCommands, exitCode, setBlockType, toggleMark, wrapIn } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { DOMParser as BodyParser, DOMSerializer, type NodeType } from 'prosemirror-model';
import { liftListItem, sinkListItem, splitListItem, wrapInList } from 'prosemirror-schema-list';
import { EditorState, Selection, type Command } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { make } from '../ticker/dom.ts';
import { bodySchema } from './body-schema.ts';

const { marks, nodes } = bodySchema;

const breakLine: Command = (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(nodes.hard_break.create()).scrollIntoView());
  return true;
};

const keys: Record<string, Command> = {
  'Mod-z': undo, 'Shift-Mod-z': redo, 'Mod-y': redo, 'Mod-b': toggleMark(marks.strong), 'Mod-i': toggleMark(marks.em),
  Enter: splitListItem(nodes.list_item), 'Mod-[': liftListItem(nodes.list_item), 'Mod-]': sinkListItem(nodes.list_item), 'Shift-Enter': chainCommands(exitCode, breakLine),
};

/** A button of the bar: what it says, and what it does. */
const buttons: readonly (readonly [label: string, title: string, command: Command])[] = [
  ['B', 'Strong (Ctrl+B)', toggleMark(marks.strong)],
  ['I', 'Emphasis (Ctrl+I)', toggleMark(marks.em)],
  ['H', 'Heading', toggleBlock(nodes.heading)],
  ['“', 'Quotation', wrapIn(nodes.blockquote)],
  ['•', 'List', wrapInList(nodes.bullet_list)],
  ['1.', '1. Numbered list', wrapInList(nodes.ordered_list)],
  ['↶', 'Undo (Ctrl+Z)', undo],
  ['↷', 'Redo (Ctrl+Y)', redo],
];

function toggleBlock(type: NodeType): Command {
  return (state, dispatch) => (state.selection.$from.parent.type === type ? setBlockType(nodes.paragraph) : setBlockType(type))(state, dispatch);
}

/** Writes a story's body as it will look. It takes and gives HTML. */
export class BodyEditor {
  readonly element: HTMLElement;
  readonly #view: EditorView;
  readonly #onChange: () => void;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
    const place = make('div', { class: 'body-place' });
    this.#view = new EditorView(place, {
      state: this.#stateOf(''),
      attributes: { id: 'body', role: 'textbox', 'aria-multiline': 'true', 'aria-labelledby': 'body-label', class: 'body-text', spellcheck: 'true' },
      dispatchTransaction: (transaction) => {
        this.#view.updateState(this.#view.state.apply(transaction));
        if (transaction.docChanged) this.#onChange();
      },
    });
    this.element = make('div', { class: 'body-editor' }, this.#bar(), place);
  }

  get html(): string {
    const { doc } = this.#view.state;
    if (doc.childCount === 1 && doc.firstChild?.isTextblock && doc.firstChild.content.size === 0) return '';
    const box = make('div');
    box.append(DOMSerializer.fromSchema(bodySchema).serializeFragment(doc.content));
    return box.innerHTML;
  }

  get text(): string {
    const { doc } = this.#view.state;
    return doc.textBetween(0, doc.content.size, '\n\n');
  }

  /** Who is writing goes on where they are: what says the same changes nothing, and the cursor stays in its place. */
  set html(html: string) {
    const next = this.#stateOf(html);
    const { doc, selection } = this.#view.state;
    if (next.doc.eq(doc)) return;
    const at = Selection.near(next.doc.resolve(Math.min(selection.head, next.doc.content.size)));
    this.#view.updateState(next.apply(next.tr.setSelection(at)));
  }

  set isReadOnly(isReadOnly: boolean) {
    this.#view.setProps({ editable: () => !isReadOnly });
    this.element.classList.toggle('read-only', isReadOnly);
  }

  focus(): void {
    this.#view.focus();
  }

  #stateOf(html: string): EditorState {
    // Parsed in a document of its own, where nothing runs.
    const parsed = new DOMParser().parseFromString(html, 'text/html').body;
    return EditorState.create({ doc: BodyParser.fromSchema(bodySchema).parse(parsed), plugins: [history(), keymap(keys), keymap(baseKeymap)] });
  }

  #bar(): HTMLElement {
    const bar = make('div', { class: 'bar', role: 'toolbar', 'aria-label': 'Text', 'aria-controls': 'body' });
    for (const [label, title, command] of buttons) bar.append(this.#button(label, title, () => command(this.#view.state, this.#view.dispatch, this.#view)));
    bar.append(this.#button('Link', 'Link the selected words', () => this.#link()));
    rove(bar);
    return bar;
  }

  #button(label: string, title: string, act: () => void): HTMLButtonElement {
    const button = make('button', { type: 'button', title, 'aria-label': title }, label);
    // The selection stays where it is.
    button.addEventListener('mousedown', (event) => event.preventDefault());
    button.addEventListener('click', () => {
      act();
      this.#view.focus();
    });
    return button;
  }

  #link(): void {
    const { state } = this.#view;
    const { from, to, empty } = state.selection;
    const link = marks.link;
    if (state.doc.rangeHasMark(from, to, link)) return void toggleMark(link)(state, this.#view.dispatch);
    if (empty) return;
    const href = prompt('Address of the link', 'https://');
    if (href && /^(https?:\/\/\S+|mailto:\S+)$/.test(href)) toggleMark(link, { href })(this.#view.state, this.#view.dispatch);
  }
}

/** One stop of the Tab key for a whole toolbar; within it the arrows go from button to button. */
function rove(bar: HTMLElement): void {
  const all = [...bar.querySelectorAll('button')];
  const stopAt = (stop: HTMLElement | undefined) => {
    for (const button of all) button.tabIndex = button === stop ? 0 : -1;
  };
  stopAt(all[0]);
  bar.addEventListener('keydown', (event) => {
    const now = all.findIndex((button) => button === event.target);
    const next = { ArrowRight: now + 1, ArrowLeft: now - 1, Home: 0, End: -1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const stop = all.at(next % all.length);
    stopAt(stop);
    stop?.focus();
  });
}
