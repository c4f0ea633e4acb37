import { minuteTime, wholeTime } from '../ticker/time.ts';
import type { Story } from './ask.ts';

/** A story's state, in the action bar. */
export function stateOf(story: Story | undefined, isDirty: boolean): string {
  const dirty = isDirty ? ' · not saved' : '';
  if (!story) return `New story${dirty}`;
  const states = {
    DRAFT: 'Draft',
    SCHEDULED: `Scheduled for ${timeOf(story.publishAt)}`,
    PUBLISHED: `Published ${timeOf(story.publishedAt)}`,
    WITHDRAWN: 'Withdrawn',
  };
  return `${states[story.status]} · version ${story.version}, saved ${minuteTime(new Date(story.updatedAt))}${dirty}`;
}

/** What a person must know before they save what they typed while somebody took the story on; empty if it is where it was. */
export function movedOn(before: Story, now: Story): string {
  if (before.status === now.status && before.publishAt === now.publishAt) return '';
  switch (now.status) {
    case 'DRAFT': return 'It is a draft again. ';
    case 'SCHEDULED': return `It is scheduled for ${timeOf(now.publishAt)} now, and what you save is published then. `;
    case 'PUBLISHED': return `It is public since ${timeOf(now.publishedAt)}: what you save is public at once, and everybody who follows it is told. `;
    case 'WITHDRAWN': return 'It is withdrawn. ';
  }
}

function timeOf(at: string | null): string {
  return at ? wholeTime(new Date(at)) : '';
}

/** As an input of type datetime-local wants it: where the person is, to the minute, or to the second where it has one. */
export function localTime(at: string): string {
  const date = new Date(at);
  const local = new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString();
  return local.slice(0, date.getUTCSeconds() === 0 ? 16 : 19);
}
