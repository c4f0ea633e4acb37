import { nounOf } from './asides.ts';
import { oneDay } from './calendar.ts';
import type { TextDate } from './dates.ts';
import type { Happening } from './happening.ts';
import { speaksOf } from './lexicon/event-nouns.ts';

/** UTF-16 code units before and behind the word for an election. */
const around = 140;
/** In days: what a count, a runner-up's protest and a court may take. */
const longest = 45;

const voteOn = /\b(?:vote|elections?|polls?|ballot|referendum|voting|runoff|round)(?:,? (?:that was |which was )?held)?(?: late| early)? on (?:the )?$/i;
/** It is over: results, who won, what followed. */
const outcome = /\b(?:results?|won|wins?|winning|winner|victory|victor|count|counted|counting|conced(?:ed?s?|ing)|declared|confirm(?:s|ed)|annul(?:s|led)|elected|re-elected|turnout|after|following|tarnished|observers?|monitors?|took|lead(?:s|ing)?|set to be|claims?|disputed|inaugurat(?:ed|ion)|sworn)\b/i;

/** "Results of the election were approved on Tuesday. He had 71% of the vote on June 9": where one polling day is told, what is told of the outcome is of it. */
export function onItsPollingDay(text: string, happenings: Happening[], dates: readonly TextDate[], publishedOn: string | null): void {
  if (!happenings.some(({ type }) => type === 'ELECTION')) return;
  const days = new Set(dates.filter((date) => date.to === null && oneDay.test(date.from) && (publishedOn === null || date.from <= publishedOn) && isPollingDay(text, date)).map(({ from }) => from));
  const [day] = days;
  if (day === undefined || days.size > 1) return;
  for (const told of happenings) {
    if (told.type !== 'ELECTION' || told.end !== null || told.start === null || !isLater(told.start, day)) continue;
    const [before, after] = [text.slice(Math.max(0, told.cueStart - around), told.cueStart), text.slice(told.cueEnd, told.cueEnd + around)];
    if (outcome.test(`${before.split(/[.!?]\s|\n/).at(-1) ?? ''} ${after.split(/[.!?]\s|\n/)[0] ?? ''}`)) told.start = day;
  }
  const whole = happenings.filter(({ type, start }) => type === 'ELECTION' && start === day);
  // They are one, if nobody else voted that day.
  for (const told of whole.slice(1)) if (told.country === null || whole[0]?.country === null || told.country === whole[0]?.country) happenings.splice(happenings.indexOf(told), 1);
}

function isPollingDay(text: string, date: TextDate): boolean {
  return nounOf(text, date)?.some((word) => speaksOf(word, 'ELECTION')) === true || voteOn.test(text.slice(Math.max(0, date.start - 50), date.start));
}

function isLater(start: string, day: string): boolean {
  const days = (Date.parse(start) - Date.parse(day)) / 86_400_000;
  return oneDay.test(start) && days > 0 && days <= longest;
}
