import type { TextDate } from './dates.ts';
import { isEventNoun } from './lexicon/event-nouns.ts';
import { leadsClause } from './relative-days.ts';

/** "The summit, which will be held on July 20": what is told of a gathering or a quake itself. */
const ofItself = /^which (?:(?:will|would|was|were|is|are|has|had|have|be|been|also|to|due|set|scheduled|expected|planned) )*(?:held|likely|takes? place|took place|tak(?:ing|en) place|begins?|began|begun|starts?|started|opens?|opened|ends?|ended|lasts?|lasted|runs?|concluded|concludes?|kicks? off|kicked off|struck|strikes?|hits?|occurred|happened|killed|signed|scheduled|due|set|expected|planned|erupted|broke out|takes? (?:full )?effect|took effect|comes? into force|enters? into force)\b|^which (?:[\p{L}.]+ ){1,6}(?:convened|hosted|chaired|opened|organi[sz]ed|launched|initiated)\b/u;

/** "The summit | of the bloc, which takes place in the capital on | December 1". */
export function tellsOfItself(between: string): boolean {
  const at = /^[^,;]{0,60}, (?=which )/.exec(between)?.[0].length ?? -1;
  return at > 0 && ofItself.test(between.slice(at)) && !/[;]|, (?:and|but|while)\b/.test(between.slice(at));
}

/** "The visit of the king, who is expected in Lima on March 9". */
const ofGuest = /^who (?:is|was|are|were) (?:expected|due|to arrive)\b|^who (?:arrives?|arrived|will arrive|lands?|landed)\b/;

/** "Who was held in", "who had fled the country on": the day that follows at once is of that. */
const ofSomebody = /\bwho (?:was|were|had|has|have|had been|has been) (?:\p{L}+ ){0,1}(?:\p{L}+ed|fled|shot|left|held|won|lost|sworn|taken|caught|found)(?: (?:in|on|since|last|early|late|by|from)| the country| power| office| to power| in \p{Lu}\p{L}+)* $/u;

/** "A visit to Turkmenistan which started on": of the visit. */
const ofThat = /^(?: \p{L}+){0,8} (?:which|that) (?:will |was to |is to )?(?:began|begins|begin|started|starts|start|took place|takes place|ended|ends|opened|opens)\b/u;
const ofSomething = /\b(?:that|which) (?:was |were |had |has |have )?(?:\p{L}+ed|began|fell|took place|broke out)(?: (?:in|on|since|last|early|late|by|from))* $/u;
/** UTF-16 code units from the beginning of a deed's word to what is told of it. */
const ownWord = 30;

/**
 * Whether a date is of something that is told by the way, in the sentence that begins at `from`, and not of the deed whose
 * word begins at `cue`: "his first since 2024", "Bougainville, whose people voted in 2019".
 */
export function isAside(text: string, date: TextDate, from: number, cue: number): boolean {
  if (/^since\b/i.test(text.slice(date.start, date.end)) || /\bsince $/i.test(text.slice(Math.max(from, date.start - 6), date.start))) return true;
  // "As of Saturday the crash was being looked into".
  if (/\bas of (?:late |early )?$/i.test(text.slice(Math.max(from, date.start - 14), date.start)) && /^[^.;]{0,90}\b(?:had|have|has|stood|remained|was|were)\b/.test(text.slice(date.end, date.end + 110))) return true;
  // "As a November 24 deadline nears".
  if (/^(?:[’']s)? (?:\p{L}+ )?(?:deadline|anniversary)\b/u.test(text.slice(date.end, date.end + 30)) && !/\bon (?:an?|the) $/.test(text.slice(Math.max(0, date.start - 8), date.start))) return true;
  if (isApposed(text, date, from, cue)) return true;
  // "Effective until June 10", "to be ready by Friday": how long, and till when.
  if (date.to === null && /\b(?:until|till|by|through|no later than) (?:the end (?:of )?|the )?$/.test(text.slice(Math.max(from, date.start - 24), date.start)) && !/\b(?:until|till|through|by)\b/i.test(text.slice(date.start, date.end))) return true;
  // "A declaration on growth until 2030 and 2045".
  if (date.to !== null && date.from.length === 4 && /\b(?:until|till|by|through) $/.test(text.slice(Math.max(from, date.start - 9), date.start))) return true;
  // "An embargo that was due to expire in November", "near where the first bomb went off in 1949".
  if (cue < date.start && /\b(?:due to expire|expires?|will expire|was to expire|where (?:\p{L}+ ){1,7}(?:\p{Ll}{3,}ed|went|fell|took|broke|was|were))\b[^,;]*$/u.test(text.slice(cue, date.start))) return true;
  // "Since the two countries established relations in 1998".
  const since = date.from.length === 4 ? text.slice(from, date.start).toLowerCase().lastIndexOf(' since ') : -1;
  if (since >= 0 && cue < from + since && !/[,;]/.test(text.slice(from + since, date.start))) return true;
  // A year may be that of a participle, too: "the agreement, signed in 2022, came into force".
  const clauses = date.from.length === 4 ? /,\s(?:whose|who|which|where|(?:first )?(?:signed|reached|agreed|adopted|ratified|concluded|founded|created|launched|elected|appointed|built|held|introduced|imposed))\s/g : /,\s(?:whose|who|which|where)\s/g;
  // "An activist who was held in January", without a comma.
  const who = text.slice(from, date.start).search(ofSomebody);
  if (who >= 0 && cue < from + who) return true;
  // "The week that ended Saturday": not where the deed's own word is what that speaks of.
  const that = from + text.slice(from, date.start).search(ofSomething);
  if (that >= from && cue < that - ownWord && !ofThat.test(text.slice(text.indexOf(' ', cue), date.start))) return true;
  const pronoun = [...text.slice(from, date.start).matchAll(clauses)].at(-1);
  if (!pronoun) return false;
  const [opens, told] = [from + pronoun.index, from + pronoun.index + pronoun[0].length];
  if (ofItself.test(text.slice(told - 6, date.start)) || ofGuest.test(text.slice(told - 4, date.start))) return false;
  const ends = /[,;–—]\s/.exec(text.slice(told))?.index ?? Number.POSITIVE_INFINITY;
  const isWithin = (at: number): boolean => at > opens && at < told + ends;
  return isWithin(date.start) && !isWithin(cue);
}

/** "Ugulava, mayor of the capital from 2005 to 2013, was sentenced": who somebody is. */
function isApposed(text: string, { start, end, from: day }: TextDate, from: number, cue: number): boolean {
  if (day.length > 4) return false;
  const opens = text.lastIndexOf(', ', start);
  const closes = text.indexOf(',', end);
  if (opens <= from || closes < 0 || closes - opens > 120 || (cue > opens && cue < closes)) return false;
  const told = text.slice(opens + 2, closes);
  return !/[.;\n]/.test(told) && !/^(?:in|on|at|by|from|since|during|after|before|until|when|where|while|and|but|or|late|early|last)\b/i.test(told);
}

/** The noun that a day belongs to: "Sunday's presidential vote", "the October 15 presidential election". Small letters; all words from the day to it, if the last of three. */
export function nounOf(text: string, { start, end }: TextDate): readonly string[] | undefined {
  const after = text.slice(end, end + 60);
  const isOwned = /^[’']s /.test(after);
  const next = ofNoun.test(text.slice(start, end)) ? /^ (\p{Ll}[\p{Ll}-]+)\b(?! of)/u.exec(after)?.[1] : undefined;
  if (next !== undefined && isEventNoun(next)) return [next];
  if (!isOwned && (!/^ [\p{L}\p{N}-]/u.test(after) || !/(?:\b(?:the|an?|this|that|his|her|their)|[’']s) $/.test(text.slice(Math.max(0, start - 5), start)))) return undefined;
  const words = after.replace(/^[’']s /, '').match(/^ ?(?:[\p{L}\p{N}.-]+(?:,\d)?[\p{L}\p{N}.-]* ?){1,4}/u)?.[0].trim().replace(/\.$/, '').toLowerCase().split(/ (?:for|of|on|in|to|with|by|over|against|from|at|and) /)[0]?.split(' ') ?? [];
  return isOwned || words.slice(0, 3).some((word) => isEventNoun(word)) ? words : undefined;
}

/** "His 2016 arrest", "for October elections": the year or month is of that noun. */
const ofNoun = /^(?:(?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er) (?:(?:19|20)\d{2}|\p{Lu}\p{L}+)|(?:[Ff]or|[Oo]f) \p{Lu}\p{L}+)$/u;

/** UTF-16 code units from a day to the word of the deed that it belongs to. */
const nounReach = { owned: 40, beside: 25 };

const acted = /\b(?:takes|meets|visits|begins|opens|leaves|arrives|hosts|holds|becomes|was|were|had|has|have|struck|hit|fell|sank|broke|came|went|took|left|lost|won|began|held|met|fled|quit|shot|led|said|[a-z]{3,}ed)\b/;

/** "Saturday's attack", "after rebels attacked a town on Monday", "After the town fell on Monday, ...": the date is of that, and not of the deed. */
export function isOfAnotherClause(text: string, date: TextDate, from: number, cue: number): boolean {
  const isOwned = /^[’']s\b/.test(text.slice(date.end, date.end + 3));
  if (isOwned || nounOf(text, date) !== undefined) {
    const isThere = /\b(?:during|at|as a result of|(?:killed|died|injured|wounded|hurt|dead) in) (?:the |an? |this |that )?$/i.test(text.slice(Math.max(0, date.start - 24), date.start));
    return !isThere && (cue < date.end || cue > date.end + (isOwned ? nounReach.owned : nounReach.beside));
  }
  // "Four days after | the two fired at each other": of what follows.
  if (leadsClause(text, date.start, date.end)) return cue < date.end || /[.;]/.test(text.slice(date.end, cue));
  if (date.start < cue) {
    // "On Tuesday, a day after a ferry sank".
    if (/\b(?:days?|weeks?|months?|hours) (?:after|before)\b/.test(text.slice(date.end, cue))) return true;
    // "Due on Tuesday in the port that has been the scene of fighting".
    if (/\b(?:that|which|who) (?:has|have|had) been\b[^,;]*$/.test(text.slice(date.end, cue))) return true;
    // "In April, an accident for which they blamed", "it seized the town in May, yet they talk".
    if (/\bfor which\b[^,;]*$/.test(text.slice(date.end, cue)) || (date.start - from > 25 && /, (?:yet|whereas) /.test(text.slice(date.end, cue)))) return true;
    // "Said on Thursday that it was the first since a truce", "returned on Sunday after visits to".
    if ((/\b(?:since|until|ahead of|on the eve of) (?:an? |the |his |her |its |their )?(?:(?!(?:he|she|it|they|we) )\p{Ll}+ ){0,2}$/u.test(text.slice(date.end, cue)) && !/^[a-z]{3,}ed\b/.test(text.slice(cue, cue + 20))) || /\bsince \p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2} $/u.test(text.slice(date.end, cue)) || (/\bafter\b/.test(text.slice(date.end, cue)) && !/\bafter (?:an?|his|her|their) (?:\p{L}+-day|brief|short) (?:\p{Ll}+ )?$/u.test(text.slice(date.end, cue)) && /\b(?:returned|returns|came back|back in|flew home)\b/.test(text.slice(from, date.start)))) return true;
    const front = /^\W*(?:After|Following|Before|Since|Until)\b([^,]*)$/.exec(text.slice(from, date.start));
    return front !== null && acted.test(front[1] ?? '') && text.slice(date.end, cue).includes(', ');
  }
  // "On the eve of the visit, on March 27, men gathered".
  if (/\b(?:on the eve of|ahead of|days? before|weeks? before) (?:the |his |her |their |an? )?(?:\p{Ll}+ ){0,2}$/iu.test(text.slice(Math.max(from, cue - 40), cue)) && /^[^,]*, (?:on |in )?$/.test(text.slice(cue, date.start))) return true;
  if (isOfNextClause(text, date) || isOfRelative(text.slice(cue, date.start))) return true;
  return opensClause(text.slice(cue, date.start));
}

/** "Ten rallied, and in January 2017 | it gave notice". */
function isOfNextClause(text: string, { start, end }: TextDate): boolean {
  return /(?:,|;) and (?:on |in )?$/.test(text.slice(Math.max(0, start - 9), start)) && /^,? (?:it|he|she|they|we|the|an?|its|his|their|\p{Lu}\p{L}+) /u.test(text.slice(end, end + 20));
}

/** "Arrested were engineers of a firm that certified the dam in September": of what that tells, unless it follows the deed's own word. */
function isOfRelative(between: string): boolean {
  const at = between.search(/\b(?:that|which|who) (?:had |has |have )?\p{Ll}{2,}ed\b[^,;]*$/u);
  return at > 0 && between.slice(0, at).trim().split(/\s+/).length > ownWords;
}

/** From the deed's word to what is told of it. */
const ownWords = 6;

/** "Pickets since three were held", "clash after a truce": what that word tells goes by the way. */
export function isByTheWay(text: string, from: number, cue: number): boolean {
  return /\b(?:since|after|following|amid|despite|ahead of|until|because of|in the wake of|in response to)\b[^,]*$/i.test(text.slice(Math.max(from, cue - farthest), cue));
}

/** UTF-16 code units: what stands between is read no further back. */
const farthest = 400;

/** Between a deed and what is told behind it another deed begins: "stepped down | after thieves took money in | Manila". */
export function opensClause(between: string): boolean {
  const clause = /\b(?:after|before|since(?! (?:\d+|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)\w*|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|last|then|early|late)\b)|until|following)\b(?!.*\b(?:after|before|since|until|following)\b)(.*)$/.exec(between.slice(-farthest));
  // "After a long row, the king vowed on Monday": the clause is over.
  return clause !== null && acted.test(clause[1] ?? '') && !/, /.test(clause[1] ?? '');
}
