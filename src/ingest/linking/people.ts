import { looseKeyOf } from './key.ts';
import type { Known } from './known.ts';
import { heads, notBodies } from './lexicon/organizations.ts';
import { ofPeople, qualifiers, roles, saying, speech } from './lexicon/roles.ts';
import { common, firstFamilyNames, givenNames, weekdays } from './lexicon/words.ts';
import { wordsOf } from './names.ts';
import { afterPortfolio } from './portfolios.ts';
import { isOfPatronymic, isTaken, matchFrom, spanOf, take, tellsNames, written, type Naming, type Story } from './story.ts';
import { isRole, isWithinName, withoutSuffix } from './surnames.ts';
import { isCapital, tokenAt, type Token } from './tokens.ts';

/** Small words within names: "Mohamed bin Zayed", "Ursula von der Leyen". */
const particles = new Set(['bin', 'ibn', 'bint', 'al', 'el', 'von', 'van', 'der', 'den', 'de', 'da', 'di', 'du', 'dos', 'del', 'la', 'le', 'ul', 'uulu', 'kyzy', 'qizi', 'kizi', 'ogly', 'oglu', 'ugli', 'uly', 'ogli', 'y']);
const longest = 6;
/** What is done by whoever is at the head of something: "led by Nilhan Gokcetekin". */
const ledBy = new Set(['led', 'headed', 'chaired', 'founded']);

/** How surnames end where Silkwire's news comes from. */
const surnameEnd = /(?:[aeiy]?ev|ov|eva|ova|yev|yeva|skiy|sky|ski|skaya|enko|chuk|yan|ian|iants|shvili|dze|adze|uly|uli|kyzy|bekov|bayev|zoda|zada|zadeh|oglu|dow|tov|gul|khan|son|sen|ström|stein|berg|escu|ić|vić|ich|opoulos|akis|inho|ez|elli|ini|etti|aliyev|mov|rov|lov|nov|in)$/;

interface Run {
  readonly from: number;
  readonly to: number;
  /** A title or an honorific stands before it. */
  readonly titled: boolean;
}

/** People whom the gazetteer does not know, told by their titles, by what they do, or by being named again. */
export function peopleIn(story: Story): Naming[] {
  const namings: Naming[] = [];
  for (let at = 0; at < story.tokens.length; ) {
    const token = tokenAt(story.tokens, at);
    if (!startsName(story, at, token)) {
      at += 1;
      continue;
    }
    const run = runAt(story, at);
    if (run.to > run.from) {
      const naming = personOf(story, run);
      if (naming) {
        take(story, naming.from, naming.to);
        namings.push(naming);
      }
    }
    at = Math.max(run.to, at + 1);
  }
  return namings;
}

function startsName(story: Story, at: number, token: Token): boolean {
  return isCapital(token) && token.key.length > 0 && story.taken[at] === 0 && tellsNames(story, token);
}

/** The capitals from `at` on that may be one name; titles, countries and opening words before it are passed over. */
function runAt(story: Story, at: number): Run {
  const { tokens, small } = story;
  const { sentence } = tokenAt(tokens, at);
  let end = at + 1;
  while (end - at < 16) {
    const token = tokenAt(tokens, end);
    if (token.sentence !== sentence || story.taken[end] === 1 || tokenAt(tokens, end - 1).possessive) break;
    if (token.glue !== 'SPACE' && token.glue !== 'HYPHEN' && token.glue !== 'DOT') break;
    const isParticle = token.shape === 'LOWER' && particles.has(token.key) && isCapital(tokenAt(tokens, end + 1)) && tokenAt(tokens, end + 1).glue !== 'OTHER' && tokenAt(tokens, end + 1).glue !== 'COMMA';
    const isSecondParticle = token.shape === 'LOWER' && particles.has(token.key) && particles.has(tokenAt(tokens, end + 1).key) && isCapital(tokenAt(tokens, end + 2));
    const isSuffix = token.shape === 'LOWER' && token.glue === 'SPACE' && ['uulu', 'kyzy', 'uly', 'oglu', 'ogly', 'qizi', 'ugli'].includes(token.key);
    if (!isCapital(token) && !isParticle && !isSecondParticle && !isSuffix && !isHyphened(tokens, end)) break;
    end += 1;
  }
  let from = at;
  let titled = false;
  // "Uzbek Water Resources Minister …": whatever comes before an office belongs to it.
  for (let n = end - 2; n >= at; n -= 1) {
    if (!isRole(tokenAt(tokens, n).key) || isWithinName(story, n) || tokenAt(tokens, n + 1).shape === 'LOWER') continue;
    from = n + 1;
    titled = true;
    break;
  }
  while (from < end) {
    const token = tokenAt(tokens, from);
    const match = matchFrom(story, from);
    const isOther = match?.senses.every(({ entity, kind }) => entity.kind === 'ORGANIZATION' || (entity.kind === 'COUNTRY' && (kind === 'DEMONYM' || !isPersonal(story, from, end))));
    if (match && isOther && match.to < end) {
      from = match.to;
      continue;
    }
    const isTitle = isRole(token.key);
    if (weekdays.has(token.key)) {
      from += 1;
      continue;
    }
    if (isTitle || (qualifiers.has(token.key) && titleFollows(tokens, from + 1, end))) titled ||= isTitle;
    else if (!((token.opens || token.key.length < 3) && common.has(token.key)) && !(common.has(token.key) && small.has(token.key) && from === at)) break;
    from += 1;
    if (tokenAt(tokens, from).shape === 'LOWER') break;
  }
  const name = afterPortfolio(story, from, end);
  return name > from ? { from: name, to: end, titled: true } : { from, to: end, titled };
}

/** The second half of a Korean given name: "Jin-woo". */
function isHyphened(tokens: readonly Token[], at: number): boolean {
  const token = tokenAt(tokens, at);
  const before = tokenAt(tokens, at - 1);
  return token.shape === 'LOWER' && token.glue === 'HYPHEN' && before.shape === 'TITLE' && before.key.length <= 5 && token.key.length <= 6 && isCapital(tokenAt(tokens, at - 2)) && before.glue === 'SPACE';
}

function titleFollows(tokens: readonly Token[], from: number, end: number): boolean {
  for (let n = from; n < Math.min(end, from + 5); n += 1) {
    const { key } = tokenAt(tokens, n);
    if (roles.has(key)) return true;
    if (!qualifiers.has(key)) return false;
  }
  return false;
}

/** "Jordan Peterson", "Chad Smith": a country's name that a person's name goes on from. */
function isPersonal({ tokens, gazetteer }: Story, from: number, end: number): boolean {
  const { key } = tokenAt(tokens, from);
  return end - from === 2 && ['jordan', 'chad', 'georgia', 'paris', 'sofia', 'victoria', 'israel', 'india', 'kenya', 'vienna', 'london', 'chelsea', 'brooklyn', 'santiago', 'stanley', 'douglas', 'hamilton', 'wellington'].includes(key) && !gazetteer.isGivenName(tokenAt(tokens, from + 1).key);
}

function personOf(story: Story, run: Run): Naming | undefined {
  const { tokens, gazetteer } = story;
  const { from } = run;
  let { to } = run;
  // A run may go on into what is no name: "Berik Uali Thursday", "Aidos Sarym Deputy Speaker".
  for (let n = from + 1; n < to; n += 1) {
    const token = tokenAt(tokens, n);
    if ((roles.has(token.key) && !isWithinName(story, n)) || (common.has(token.key) && token.end - token.start > 2 && !givenNames.has(token.key)) || knownAt(story, n)) {
      to = n;
      break;
    }
  }
  const count = to - from;
  if (count < 1 || count > longest || isTaken(story, from, to)) return undefined;
  const match = matchFrom(story, from);
  if (match && match.to >= to && match.senses.every(({ entity }) => entity.kind !== 'PERSON')) return undefined;
  const words = story.tokens.slice(from, to);
  const last = words.at(-1);
  const [first] = words;
  if (!last || !first || (last.shape === 'LOWER' && last.glue !== 'HYPHEN')) return count > 1 && last && first && last.shape === 'LOWER' ? accept(story, from, to, 'a patronymic', 0.85) : undefined;
  if (words.some(({ key, shape }) => heads.has(key) && shape !== 'LOWER') || words.some(({ key }) => notBodies.has(key) && !givenNames.has(key) && !firstFamilyNames.has(key))) return undefined;
  if (words.some(({ shape }) => shape === 'NUMBER') || words.some(({ shape, start, end }) => shape === 'CAPS' && end - start > 3)) return undefined;
  if (count === 1 && first.shape === 'CAPS') return undefined;
  // "Al-Rashid", "Taylor-Ono": a surname, not a name in full.
  if (count === 2 && last.glue === 'HYPHEN' && !run.titled && !introduced(story, from)) return undefined;
  // "Neighboring Guinea": a country, and what stands before it.
  if (count > 1 && !run.titled && isCountryAt(story, to - 1) && !gazetteer.isGivenName(first.key) && !givenNames.has(first.key) && !introduced(story, from) && !describedAfter(story, to)) return undefined;
  const known = whole(story, from, to);
  if (known) return undefined;
  const inFull = withMiddleName(story, from, to);
  if (inFull) return { ...spanOf(story, from, to), kind: 'PERSON', entity: inFull, name: inFull.name, confidence: 0.85, ...(inFull.code ? { code: inFull.code } : {}) };
  const { score, evidence } = weigh(story, from, to, run.titled);
  if (count === 1) {
    if (!run.titled && !introduced(story, from)) return undefined;
    if (common.has(first.key) || placeLike(story, from) || first.key.length < 3) return undefined;
    const entity = bySurname(story, from, gazetteer.ofSurname(first.key).filter((one) => !gazetteer.isBlocked(one, [first.key])));
    return entity ? { ...spanOf(story, from, to), kind: 'PERSON', entity, name: entity.name, confidence: 0.85 } : score >= 3 ? accept(story, from, to, evidence, 0.7) : undefined;
  }
  return score >= 2 ? accept(story, from, to, evidence, Math.min(0.95, 0.55 + score * 0.06)) : undefined;
}

/** "Sergey Viktorovich Lavrov": the only one known whose first and last name these are. */
function withMiddleName({ tokens, gazetteer }: Story, from: number, to: number): Known | undefined {
  const words = tokens.slice(from, to);
  const [first, last] = [words.at(0), words.at(-1)];
  if (words.length < 3 || !first || !last || words.some(({ shape }) => shape === 'LOWER')) return undefined;
  const isPatronymic = words.length === 3 && /(?:ovich|evich|ovna|evna)$/.test(words[1]?.key ?? '');
  const same = gazetteer.ofSurname(last.key).filter((one) => {
    const known = wordsOf(one.name);
    // "Aleksandr Grigoryevich" is Alexander, too.
    const isFirst = (word: string, key: string): boolean => looseKeyOf(word) === looseKeyOf(key) || (isPatronymic && word.slice(0, 3) === key.slice(0, 3));
    return known.length < words.length && known.slice(0, -1).every((word, n) => isFirst(word, words[n]?.key ?? '')) && !gazetteer.isBlocked(one, words.map(({ key }) => key));
  });
  return same.length === 1 ? same[0] : undefined;
}

function accept(story: Story, from: number, to: number, evidence: string, confidence: number): Naming {
  return { ...spanOf(story, from, to), kind: 'PERSON', entity: null, name: written(story, from, to).replace(/\s+/g, ' '), confidence, evidence };
}

function whole({ covering }: Story, from: number, to: number): Known | undefined {
  const match = covering[from];
  return match && match.to >= to ? match.senses.find(({ entity }) => entity.kind === 'PERSON')?.entity : undefined;
}

/** A country's name of one word, or its capital's. */
function isCountryAt(story: Story, at: number): boolean {
  const match = matchFrom(story, at);
  return match !== undefined && !match.loose && match.to === at + 1 && match.senses.some(({ entity, kind }) => entity.kind === 'COUNTRY' && kind !== 'DEMONYM');
}

/** A name of several words that the gazetteer has begins here, or one that is no person's. */
function knownAt(story: Story, at: number): boolean {
  const match = matchFrom(story, at);
  if (isOfPatronymic(story, at)) return false;
  return match !== undefined && (match.to - match.from > 1 || match.senses.every(({ entity }) => entity.kind !== 'PERSON' && entity.kind !== 'COUNTRY'));
}

/** What speaks for a person: each thing counts, and two points are enough for a full name. */
function weigh(story: Story, from: number, to: number, titled: boolean): { score: number; evidence: string } {
  const { tokens, gazetteer, text } = story;
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
  const after = tokenAt(tokens, to);
  if (titled || introduced(story, from)) add(4, 'a title before the name');
  if (describedAfter(story, to)) add(3, 'an office after the name');
  const does = speech.has(after.key) && after.sentence === last.sentence && (after.glue === 'SPACE' || after.glue === 'COMMA');
  if (does && ofPeople.has(after.key)) add(2, `"${after.key}" after the name`);
  else if (does) doing(`"${after.key}" after the name`);
  if (saying.has(before.key) && first.glue === 'SPACE') add(2, `"${before.key}" before the name`);
  else if ((speech.has(before.key) || (before.key === 'to' && tokenAt(tokens, from - 2).key === 'according')) && first.glue === 'SPACE') doing(`"${before.key}" before the name`);
  if (gazetteer.isGivenName(first.key) || givenNames.has(first.key)) add(2, `the first name ${text.slice(first.start, first.end)}`);
  if (to - from > 1 && /^[A-Z]$/.test(text.slice(first.start, first.end))) add(1.5, 'an initial');
  if (to - from > 1 && firstFamilyNames.has(first.key)) add(1.5, 'a family name that stands first');
  if (surnameEnd.test(last.key) && last.key.length > 4) add(1.5, 'the form of the last name');
  if (/^, (?:\d{2},|an? \d{1,3}-year-old\b)/.test(text.slice(last.end, last.end + 20))) add(3, 'an age after the name');
  if (/^, who(?:se|m)? /.test(text.slice(last.end, last.end + 8))) add(2, '"who" after the name');
  if (recurs(story, from, to)) add(2, 'the last name again, alone');
  if (before.key === 'the' && first.glue === 'SPACE') add(-3, '');
  if (['in', 'at', 'near', 'into', 'via', 'across'].includes(before.key) && first.glue === 'SPACE' && before.shape === 'LOWER') add(-2, '');
  if (story.small.has(last.key)) add(-1, '');
  // Firms confirm and announce, too: it takes something else of a person.
  return { score: score - done <= 0 ? 0 : score, evidence: reasons.join(', ') };
}

/** Between a title and the name that it introduces: "the head of the company, …". */
const linking = new Set(['of', 'the', 'for', 'at', 'in', 'and', 'to', 'on', 'country', 'company', 'agency', 'ministry', 'region', 'city', 'republic', 'department', 'committee', 'council', 'group', 'organization', 'bank', 'state']);

/** A title before the name, in small letters or set off by a comma: "spokesman, Berik Uali", "the president of Kazakhstan, Kassym-Jomart Tokayev". */
function introduced({ tokens, taken, covering }: Story, from: number): boolean {
  const first = tokenAt(tokens, from);
  if (first.glue !== 'SPACE' && first.glue !== 'COMMA') return false;
  if (first.glue === 'SPACE' && tokenAt(tokens, from - 1).key === 'by' && ledBy.has(tokenAt(tokens, from - 2).key)) return true;
  for (let n = from - 1; n >= Math.max(0, from - (first.glue === 'COMMA' ? 9 : 1)); n -= 1) {
    const token = tokenAt(tokens, n);
    if (token.sentence !== first.sentence) return false;
    if (isRole(token.key)) return true;
    if (tokenAt(tokens, n + 1).glue !== 'SPACE' && tokenAt(tokens, n + 1).glue !== 'HYPHEN' && n < from - 1) return false;
    const isOf = token.shape === 'LOWER' ? linking.has(token.key) || qualifiers.has(token.key) : taken[n] === 1 || covering[n] !== undefined || common.has(token.key);
    if (!isOf) return false;
  }
  return false;
}

/** "Marat Sultanov, a senior researcher at …", "Berik Uali (spokesman)". */
function describedAfter({ tokens }: Story, to: number): boolean {
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

function placeLike({ tokens }: Story, at: number): boolean {
  const before = tokenAt(tokens, at - 1);
  return ['in', 'at', 'near', 'of', 'from', 'to'].includes(before.key) && before.shape === 'LOWER';
}

/** Of those with this surname, the one who holds or held the office that stands before it; or the only one. */
function bySurname({ tokens }: Story, from: number, people: readonly Known[]): Known | null {
  const titles: string[] = [];
  for (let n = from - 1; n >= Math.max(0, from - 4); n -= 1) titles.push(tokenAt(tokens, n).key);
  const fits = people.filter(({ titles: held }) => held?.some((title) => titles.some((word) => roles.has(word) && title.toLowerCase().includes(word))));
  return fits.length === 1 ? (fits[0] ?? null) : null;
}
