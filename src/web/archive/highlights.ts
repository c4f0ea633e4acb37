import type { ArchiveQuery, StoryFragment } from '../operations.ts';
import { html, type Html } from '../html.ts';
import type { Shown } from './story.ts';

type Highlights = ArchiveQuery['articles']['edges'][number]['highlights'];

/** A story with what was searched for marked: in its headline, and in the first text below it that says it. */
export function shownOf({ headline, summary }: StoryFragment, highlights: Highlights): Shown {
  const of = (field: string) => highlights.find((highlight) => highlight.field === field);
  const [inHeadline, inSummary, inBody] = [of('headline'), of('summary'), of('body')];
  const below = inSummary ? marked(inSummary) : inBody ? html`${summary !== '' && html`${summary} `}<span class="passage">… ${marked(inBody)} …</span>` : summary;
  return { headline: inHeadline ? marked(inHeadline) : headline, summary: below };
}

/** Ranges become marks; the text stays text. Those that lie amiss are left out. */
export function marked({ text, ranges }: Highlights[number]): Html {
  let end = 0;
  const pieces: Html[] = [];
  for (const range of ranges) {
    if (range.start < end || range.end <= range.start || range.end > text.length) continue;
    pieces.push(html`${text.slice(end, range.start)}<mark>${text.slice(range.start, range.end)}</mark>`);
    end = range.end;
  }
  return html`${pieces}${text.slice(end)}`;
}
