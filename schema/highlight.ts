import type { Highlight } from '../db/search/highlight.ts';
import type { Span } from '../db/search/query.ts';
import { builder } from './builder.ts';

const TextRangeRef = builder.objectRef<Span>('TextRange').implement({
  description: 'A part of a text: offsets in UTF-16 code units, as JavaScript counts. text.slice(start, end) is it.',
  fields: (t) => ({
    start: t.exposeInt('start', { description: 'Where it begins; 0 is the first.' }),
    end: t.exposeInt('end', { description: 'Where it ends: the first unit that is no more of it.' }),
  }),
});

export const HighlightRef = builder.objectRef<Highlight>('Highlight').implement({
  description: 'A text of a story that says what was looked for, and where. Plain text and offsets, never markup: how it is shown is yours.',
  fields: (t) => ({
    field: t.exposeString('field', { description: 'headline, summary or body.' }),
    text: t.exposeString('text', { description: 'The whole headline or summary; of the body a passage of about 240 characters.' }),
    ranges: t.field({ type: [TextRangeRef], description: 'In order; none overlaps another.', resolve: ({ ranges }) => [...ranges] }),
  }),
});
