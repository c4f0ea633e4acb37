import { datelineOf, leadOf } from '../../src/ingest/linking/dateline.ts';
import type { TextDate } from '../../src/ingest/linking/dates.ts';
import { afterDateline, bodyOf, sentencesOf } from '../../src/ingest/linking/sentences.ts';
import type { Story } from '../../src/ingest/linking/story.ts';
import type { Sentence } from '../../src/ingest/linking/told/forms.ts';
import { tokenAt } from '../../src/ingest/linking/tokens.ts';

/** The sentences of a body as `events.ts` reads them: without datelines and their days. */
export function bodySentences(story: Story, dates: readonly TextDate[], publishedOn: string | null): Sentence[] {
  const { tokens } = story;
  const dateline = datelineOf(story, publishedOn);
  const [first, body] = [leadOf(story, dateline), bodyOf(story)];
  const isOfDateline = ({ start, end }: { readonly start: number; readonly end: number }): boolean => start >= dateline.start && end <= dateline.end;
  return sentencesOf(tokens).flatMap(([from, to]): Sentence[] => {
    const { sentence, start, inHeadline } = tokenAt(tokens, from);
    const { end } = tokenAt(tokens, to - 1);
    if (inHeadline || isOfDateline({ start, end })) return [];
    return [{ from: sentence === first ? afterDateline(story, from, to, dateline.end) : from, to, rank: sentence - body, isDated: dates.some((date) => date.start < end && date.end > start && !isOfDateline(date)) }];
  });
}
