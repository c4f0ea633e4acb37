import { Schema, type DOMOutputSpec, type MarkSpec, type NodeSpec } from 'prosemirror-model';
import { marks, nodes } from 'prosemirror-schema-basic';
import { bulletList, listItem, orderedList } from 'prosemirror-schema-list';

/** What the sanitizer lets through and nobody edits by hand here: shown as it is, moved and deleted as one. */
const whole: NodeSpec = {
  group: 'block',
  atom: true,
  attrs: { html: {} },
  parseDOM: ['table', 'figure'].map((tag) => ({ tag, getAttrs: (element) => ({ html: element.outerHTML }) })),
  toDOM: ({ attrs }) => elementOf(String(attrs.html)),
};

function elementOf(html: string): DOMOutputSpec {
  // A document of its own runs nothing and fetches nothing while it is parsed; the server has sanitized it besides.
  const element = new DOMParser().parseFromString(html, 'text/html').body.firstElementChild;
  return element ? document.importNode(element, true) : ['p'];
}

const mark = (tag: string): MarkSpec => ({ parseDOM: [{ tag }], toDOM: () => [tag, 0] });

/** A story's body, by the tags that `ingest/html-policy.ts` keeps. */
export const bodySchema = new Schema({
  nodes: {
    doc: nodes.doc, paragraph: nodes.paragraph, text: nodes.text,
    heading: { ...nodes.heading, attrs: { level: { default: 2 } }, parseDOM: [2, 3, 4].map((level) => ({ tag: `h${level}`, attrs: { level } })) },
    blockquote: nodes.blockquote, code_block: nodes.code_block, horizontal_rule: nodes.horizontal_rule, hard_break: nodes.hard_break, image: nodes.image,
    bullet_list: { ...bulletList, content: 'list_item+', group: 'block' },
    ordered_list: { ...orderedList, content: 'list_item+', group: 'block' },
    list_item: { ...listItem, content: 'paragraph block*' },
    whole,
  },
  marks: { link: marks.link, em: marks.em, strong: marks.strong, code: marks.code, underline: mark('u'), strike: mark('s'), sub: mark('sub'), sup: mark('sup') },
});
