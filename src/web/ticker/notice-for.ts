import type { State } from '../follow-announcements.ts';
import type { NoticeText } from './notice.ts';

export interface Situation {
  readonly state: State | undefined;
  readonly isEmpty: boolean;
  /** The first stories have come. */
  readonly isCaughtUp: boolean;
  /** The names of what is filtered by. */
  readonly countries: readonly string[];
  readonly people: readonly string[];
  /** Without the filters; where it isn't given, they are not this person's to change. */
  readonly onClear?: () => void;
  readonly onBegin: () => void;
  readonly onReconnect: () => void;
}

/** After so many attempts we say that the newsroom can't be reached. */
const manyAttempts = 3;

/** What a person has to be told; undefined if the stories speak for themselves. */
export function noticeFor(situation: Situation): NoticeText | undefined {
  const { state, isEmpty, isCaughtUp, countries, people, onClear, onBegin, onReconnect } = situation;
  if (state?.state === 'lost') return lost(state, onBegin, onClear);
  if (state?.state === 'connecting' && !isCaughtUp && state.attempt >= manyAttempts) {
    return { title: 'The newsroom can’t be reached', text: 'We keep trying, and the stories will appear here by themselves.', button: { label: 'Try now', act: onReconnect } };
  }
  if (!isEmpty || !isCaughtUp) return undefined;
  const about = [either(countries), either(people)].filter(Boolean).join(' and ');
  const text = 'New ones will appear here by themselves, as they are published.';
  if (about === '') return { title: 'No stories yet', text };
  return { title: `No stories about ${about} yet`, text, ...(onClear && { button: { label: 'Show all stories', act: onClear } }) };
}

function lost({ code, message }: Extract<State, { state: 'lost' }>, onBegin: () => void, onClear: (() => void) | undefined): NoticeText {
  switch (code) {
    case 'CURSOR_INVALID':
    case 'CURSOR_EXPIRED':
    case 'CURSOR_FROM_FUTURE':
      return {
        title: 'We lost our place on the wire',
        text: 'The newsroom’s archive was restored, so we can’t go on where we were. What you see may be out of date.',
        button: { label: 'Load the newest stories', act: onBegin },
      };
    case 'INVALID_INPUT':
    case 'BAD_USER_INPUT':
    case 'REFUSED':
      return { title: 'The newsroom does not know these filters', text: firstSentence(message), ...(onClear && { button: { label: 'Show all stories', act: onClear } }) };
    default:
      return { title: 'The connection has ended', text: message, button: { label: 'Connect again', act: onBegin } };
  }
}

/** What follows it is for programmers. */
function firstSentence(message: string): string {
  return /^.*?[.!?](?=\s|$)/.exec(message)?.[0] ?? message;
}

/** "Kazakhstan, Uzbekistan or China". */
function either(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`;
}
