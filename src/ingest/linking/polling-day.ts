import { daysBetween, oneDay } from './calendar.ts';
import { lastSentence, upTo } from './clauses.ts';
import type { TextDate } from './dates.ts';
import { isAfter, isOwn } from './event-dates.ts';
import type { Happening } from './happening.ts';

/** More than one vote is told of. */
const again = /\b(?:runoff|run-off|second[- ]round|first[- ]round|repeat|rerun|re-run|by-election|no-confidence|confidence vote|impeach\p{Ll}*)\b/iu;
/** Its own day is told. */
const held = /\b(?:held|holds|voted|went to the polls|cast (?:their |his |her )?(?:ballots?|votes?))\b/;
/** UTF-16 code units before and behind the word for an election. */
const around = 140;
/** In days: what a count, a runner-up's protest and a court may take. */
const longest = 45;

const voteOn = /\b(?:vote|elections?|polls?|ballot|referendum|voting|runoff|round)(?:,? (?:that |which )?(?:was |were )?(?:held|took place))?(?: late| early)? on (?:the )?$/i;
/** It is over: results, who won, what followed. */
const outcome = /\b(?:results?|won|wins?|winning|winner|victory|victor|count|counted|counting|conced(?:ed?s?|ing)|declared|confirm(?:s|ed)|annul(?:s|led)|elected|re-elected|turnout|tarnished|observers?|monitors?|lead(?:s|ing)?|set to be|claims?|disputed|inaugurat(?:ed|ion)|sworn)\b/i;

/** "Results of the election were approved on Tuesday. He had 71% of the vote on June 9": where one polling day of one country is told, what is told of the outcome is of it. */
export function onItsPollingDay(text: string, happenings: Happening[], dates: readonly TextDate[], publishedOn: string | null): void {
  const countries = new Set(happenings.flatMap(({ type, country }) => (type === 'ELECTION' && country !== null ? country : [])));
  if (!happenings.some(({ type }) => type === 'ELECTION') || countries.size > 1 || again.test(text)) return;
  const days = new Set(dates.filter((date) => date.to === null && oneDay.test(date.from) && !isAfter(date, publishedOn) && isPollingDay(text, date)).map(({ from }) => from));
  const [day] = days;
  if (day === undefined || days.size > 1) return;
  for (const told of happenings) {
    if (told.type !== 'ELECTION' || told.end !== null || told.start === null || isAfter({ from: told.start }, publishedOn) || !isLater(told.start, day)) continue;
    const said = saidAround(text, told);
    if (outcome.test(said) && !(told.sentence > 0 && held.test(said))) told.start = day;
  }
  const whole = happenings.filter(({ type, start }) => type === 'ELECTION' && start === day);
  // They are one, if nobody else voted that day.
  for (const told of whole.slice(1)) if (told.country === null || whole[0]?.country === null || told.country === whole[0]?.country) happenings.splice(happenings.indexOf(told), 1);
}

/** The sentence that tells it; of a headline, what follows it too. */
function saidAround(text: string, { sentence, cueStart, cueEnd }: Happening): string {
  if (sentence === 0) return text.slice(0, cueEnd + 2 * around);
  const [before, after] = [text.slice(Math.max(0, cueStart - around), cueStart), text.slice(cueEnd, cueEnd + around)];
  return `${lastSentence(before)} ${upTo(after, /[.!?]\s|\n/)}`;
}

function isPollingDay(text: string, date: TextDate): boolean {
  return isOwn(text, date, 'ELECTION') || voteOn.test(text.slice(Math.max(0, date.start - 50), date.start));
}

function isLater(start: string, day: string): boolean {
  const days = daysBetween(day, start);
  return oneDay.test(start) && days > 0 && days <= longest;
}
