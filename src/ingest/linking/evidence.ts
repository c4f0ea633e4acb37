import { isFirstName } from './first-names.ts';
import { ofPeople, qualifiers, roles, saying, speech } from './lexicon/roles.ts';
import { common, firstFamilyNames } from './lexicon/words.ts';
import { isPortfolio } from './portfolios.ts';
import { isEastern, isHyphened } from './runs.ts';
import type { Story } from './story.ts';
import { isRole, withoutSuffix } from './surnames.ts';
import { isCapital, tokenAt } from './tokens.ts';

/** What is done by whoever is at the head of something: "led by Nilhan Gokcetekin". */
const ledBy = new Set(['led', 'headed', 'chaired', 'founded']);

/** How surnames end where Silkwire's news comes from. */
const surnameEnd = /(?:[aeiy]?ev|ov|eva|ova|yev|yeva|skiy|sky|ski|skaya|enko|chuk|yan|ian|iants|shvili|dze|adze|uly|uli|kyzy|bekov|bayev|zoda|zada|zadeh|oglu|dow|tov|gul|khan|son|sen|ström|stein|berg|escu|ić|vić|ich|opoulos|akis|inho|ez|elli|ini|etti|aliyev|mov|rov|lov|nov|in)$/;

/** How surnames end that are nothing else. */
const sureEnd = /(?:shvili|[^aeiou]dze|adze|idze|[^aeiou]yan|zhian|ovich|evich|enko|bayev|baev|bekov|zoda|zadeh|oglu|yeva|aeva|ayev|eyev|(?:[a-z]{3}|[^aeiou])ova|[a-z]{3}ov)$/;

export function isSurname(key: string): boolean {
  return sureEnd.test(key);
}

/** What speaks for a person: each thing counts, and two points are enough for a full name. */
export function weigh(story: Story, from: number, to: number, titled: boolean, isOfBusiness: boolean): { score: number; evidence: string } {
  const { tokens, text } = story;
  const reasons: string[] = [];
  let score = 0;
  let done = 0;
  const doing = (reason: string): void => {
    done += 2;
    add(2, reason);
  };
  const add = (points: number, reason: string): void => {
    score += points;
    if (points > 0) reasons.push(reason);
  };
  const first = tokenAt(tokens, from);
  const last = tokenAt(tokens, withoutSuffix(tokens, from, to) - 1);
  const before = tokenAt(tokens, from - 1);
  const after = tokenAt(tokens, afterAdverbs(story, to));
  if (titled || introduced(story, from)) add(4, 'a title before the name');
  if (describedAfter(story, to)) add(3, 'an office after the name');
  const does = speech.has(after.key) && after.sentence === last.sentence && (after.glue === 'SPACE' || after.glue === 'COMMA');
  if (does && ofPeople.has(after.key)) add(2, `"${after.key}" after the name`);
  else if (does) doing(`"${after.key}" after the name`);
  if (saying.has(before.key) && first.glue === 'SPACE') add(2, `"${before.key}" before the name`);
  else if ((speech.has(before.key) || (before.key === 'to' && tokenAt(tokens, from - 2).key === 'according')) && first.glue === 'SPACE') doing(`"${before.key}" before the name`);
  if (isFirstName(story, from)) add(2, `the first name ${text.slice(first.start, first.end)}`);
  if (to - from > 1 && (/^[A-Z]$/.test(text.slice(first.start, first.end)) || (first.end - first.start === 2 && tokenAt(tokens, from + 1).glue === 'DOT'))) add(1.5, 'an initial');
  if (to - from > 1 && firstFamilyNames.has(first.key)) add(1.5, 'a family name that stands first');
  if (sureEnd.test(last.key) && to - from > 1) add(2, 'the form of the last name');
  else if (surnameEnd.test(last.key) && last.key.length > 4) add(1.5, 'the form of the last name');
  if (to - from > 2 && isHyphened(tokens, to - 1) && isEastern(tokens, to - 2)) add(3, 'the form of the first name');
  if (tokens.slice(from + 1, to).some(({ glue }) => glue === 'OTHER')) add(1.5, 'a nickname within the name');
  if (!isOfBusiness && to - from > 1) {
    if (isTheCountrys(story, from)) add(doneTo.has(tokenAt(tokens, (story.covering[from - 1]?.from ?? from) - 1).key) ? 2 : 1.5, 'a country before the name');
    else if (saying.has(after.key) && does && !articles.has(first.key)) add(0.5, 'no firms in the story');
  }
  if (to - from > 1 && isNextOfPeople(story, from, to)) add(2, 'a person before the name');
  if (/^, (?:\d{2},|an? \d{1,3}-year-old\b)/.test(text.slice(last.end, last.end + 20))) add(3, 'an age after the name');
  if (last.possessive && ofPersons.has(after.key) && to - from > 1) add(2, `"${after.key}" after the name`);
  if (/^,? who(?:se|m)? /.test(text.slice(last.end, last.end + 8))) add(2, '"who" after the name');
  if (recurs(story, from, to)) add(2, 'the last name again, alone');
  if (ships.has(before.key) && first.glue === 'SPACE') add(-4, '');
  if (before.key === 'the' && first.glue === 'SPACE') add(-3, '');
  if (['in', 'at', 'near', 'into', 'via', 'across'].includes(before.key) && first.glue === 'SPACE' && before.shape === 'LOWER') add(-2, '');
  if (story.small.has(last.key)) add(-1, '');
  // Firms confirm and announce, too: it takes something else of a person.
  return { score: score - done <= 0 ? 0 : score, evidence: reasons.join(', ') };
}

/** They begin names of papers and places: "Le Monde said". */
const articles = new Set(['le', 'la', 'el', 'al', 'il', 'das', 'die', 'der', 'los', 'las', 'les', 'abu', 'san', 'santa', 'saint', 'st', 'rio', 'costa', 'port', 'puerto', 'fort', 'mount', 'new', 'hong', 'ho', 'radio', 'air']);

/** Between a name and what is done: "Rojas | also won", "Rojas | has said". */
const adverbs = new Set(['also', 'later', 'then', 'again', 'reportedly', 'previously', 'recently', 'earlier', 'now', 'once', 'has', 'had', 'have', 'himself', 'herself', 'both', 'all', 'eventually', 'finally', 'first', 'repeatedly', 'publicly']);

function afterAdverbs({ tokens }: Story, to: number): number {
  let at = to;
  while (at < to + 2 && tokenAt(tokens, at).shape === 'LOWER' && tokenAt(tokens, at).glue === 'SPACE' && adverbs.has(tokenAt(tokens, at).key)) at += 1;
  return at;
}

/** What one person has: "Bobi Wine's party". */
const ofPersons = new Set(['party', 'lawyer', 'lawyers', 'attorney', 'wife', 'husband', 'son', 'sons', 'daughter', 'mother', 'father', 'parents', 'brother', 'sister', 'family', 'widow', 'campaign', 'supporters', 'death', 'arrest', 'resignation', 'novel', 'book', 'memoir', 'film', 'testimony', 'trial', 'conviction', 'sentence', 'relatives', 'followers', 'candidacy', 'presidency', 'successor', 'predecessor', 'body', 'funeral', 'birthday', 'goal', 'career']);
/** What a ship is: its name is no person's. */
const ships = new Set(['tanker', 'ship', 'vessel', 'ferry', 'yacht', 'boat', 'submarine', 'frigate', 'destroyer', 'cruiser', 'carrier', 'freighter', 'trawler', 'icebreaker', 'corvette', 'steamer', 'liner', 'warship', 'schooner', 'barge', 'spacecraft', 'rocket', 'satellite', 'racehorse', 'hurricane', 'typhoon', 'cyclone', 'storm']);
/** What is done to a rival, before the country of whom it is done to: "beat Japan's …". */
const doneTo = new Set(['beat', 'beats', 'beating', 'defeated', 'defeats', 'defeating', 'against', 'over', 'past', 'outpointed', 'edged', 'stunned', 'upset', 'faced', 'faces', 'thrashed', 'overcame']);

/** "Qatar's Mutaz Barshim", "Jamaican Shanieka Ricketts". */
function isTheCountrys({ tokens, covering }: Story, from: number): boolean {
  const owner = covering[from - 1];
  const before = tokenAt(tokens, from - 1);
  return tokenAt(tokens, from).glue === 'SPACE' && before.sentence === tokenAt(tokens, from).sentence
    && (owner?.senses.some(({ entity, kind }) => entity.kind === 'COUNTRY' && (before.possessive || kind === 'DEMONYM')) ?? false);
}

/** "…, Salim Noorzai, Gul Agha Stanekzai and Rahim Wardan.": one of a list that began with a person's full name. */
function isNextOfPeople({ tokens, people }: Story, from: number, to: number): boolean {
  const [first, after] = [tokenAt(tokens, from), tokenAt(tokens, to)];
  const isTied = tokenAt(tokens, from - 1).key === 'and';
  const end = isTied ? from - 1 : from;
  if (!isTied && first.glue !== 'COMMA') return false;
  const before = people.get(end);
  if (before === undefined || end - before < 2 || tokenAt(tokens, before).sentence !== first.sentence) return false;
  return tokens.slice(from, to).every(({ shape }) => shape === 'TITLE') && (after.sentence !== first.sentence || after.glue === 'COMMA' || after.glue === 'OTHER' || after.key === 'and');
}

/** "Minister of Foreign Affairs of the Republic of Kazakhstan | M. Tleuberdi": an office of what ends just before the name. */
function holdsOfficeOf({ tokens, taken, covering }: Story, from: number): boolean {
  const { sentence } = tokenAt(tokens, from);
  const isCountry = covering[from - 1]?.senses.some(({ entity, kind }) => entity.kind === 'COUNTRY' && kind !== 'DEMONYM') ?? false;
  if (!isCountry && taken[from - 1] !== 1) return false;
  for (let n = from - 1, isOf = false; n >= from - 20; n -= 1) {
    const token = tokenAt(tokens, n);
    if (token.sentence !== sentence || token.possessive || tokenAt(tokens, n + 1).glue !== 'SPACE') return false;
    if (isOf && isRole(token.key)) return true;
    if (token.shape === 'LOWER' && !['of', 'the', 'for', 'and', 'on'].includes(token.key)) return false;
    isOf ||= token.key === 'of';
  }
  return false;
}

/** Between a title and the name that it introduces: "the head of the company, …". */
const linking = new Set(['of', 'the', 'for', 'at', 'in', 'and', 'to', 'on', 'country', 'company', 'agency', 'ministry', 'region', 'city', 'republic', 'department', 'committee', 'council', 'group', 'organization', 'bank', 'state']);

/** A title before the name, in small letters or set off by a comma: "spokesman, Berik Uali", "the president of Kazakhstan, Kassym-Jomart Tokayev". */
export function introduced(story: Story, from: number): boolean {
  const { tokens, taken, covering } = story;
  const first = tokenAt(tokens, from);
  if (first.glue !== 'SPACE' && first.glue !== 'COMMA') return false;
  if (first.glue === 'SPACE' && tokenAt(tokens, from - 1).key === 'by' && ledBy.has(tokenAt(tokens, from - 2).key)) return true;
  if (first.glue === 'SPACE' && holdsOfficeOf(story, from)) return true;
  // "Pope Francis, | Trend reports": the title is another's.
  if (first.glue === 'COMMA' && story.people.has(from)) return false;
  for (let n = from - 1; n >= Math.max(0, from - (first.glue === 'COMMA' ? 9 : 1)); n -= 1) {
    const token = tokenAt(tokens, n);
    if (token.sentence !== first.sentence) return false;
    if (isRole(token.key) || (token.glue === 'HYPHEN' && (token.key === 'elect' || token.key === 'designate'))) return true;
    if (tokenAt(tokens, n + 1).glue !== 'SPACE' && tokenAt(tokens, n + 1).glue !== 'HYPHEN' && n < from - 1) return false;
    const isOf = token.shape === 'LOWER' ? linking.has(token.key) || qualifiers.has(token.key) : taken[n] === 1 || covering[n] !== undefined || isPortfolio(token.key);
    if (!isOf) return false;
  }
  return false;
}

/** "Marat Sultanov, a senior researcher at …", "Berik Uali (spokesman)". */
export function describedAfter({ tokens }: Story, to: number): boolean {
  const { glue, sentence } = tokenAt(tokens, to);
  if (glue !== 'COMMA' && glue !== 'OPEN') return false;
  for (let n = to; n < to + 10; n += 1) {
    const token = tokenAt(tokens, n);
    if (token.sentence !== sentence) return false;
    if (n > to && token.glue === 'OTHER') return false;
    if (n > to && token.glue === 'COMMA' && n > to + 6) return false;
    if (roles.has(token.key)) return true;
    if (token.shape === 'LOWER' && (speech.has(token.key) || token.key === 'and')) return false;
  }
  return false;
}

/** The last name stands alone somewhere else. */
function recurs({ tokens, capitals }: Story, from: number, to: number): boolean {
  const last = tokenAt(tokens, withoutSuffix(tokens, from, to) - 1);
  if (common.has(last.key) || to - from < 2) return false;
  return (capitals.get(last.key) ?? []).slice(0, 50).some((n) => (n < from || n >= to) && tokenAt(tokens, n).shape === 'TITLE' && !isCapital(tokenAt(tokens, n - 1)) && (!isCapital(tokenAt(tokens, n + 1)) || tokenAt(tokens, n + 1).glue !== 'SPACE'));
}

export function placeLike({ tokens }: Story, at: number): boolean {
  const before = tokenAt(tokens, at - 1);
  return ['in', 'at', 'near', 'of', 'from', 'to'].includes(before.key) && before.shape === 'LOWER';
}
