import { qualifiers, roles } from './lexicon/roles.ts';
import { common, givenNames, weekdays } from './lexicon/words.ts';
import { isFirstName } from './first-names.ts';
import { afterPortfolio } from './portfolios.ts';
import { isBodysWord, matchFrom, tellsNames, type Story } from './story.ts';
import { isRole, isWithinName } from './surnames.ts';
import { isCapital, tokenAt, type Token } from './tokens.ts';

/** Small words within names: "Mohamed bin Zayed", "Ursula von der Leyen". */
const particles = new Set(['bin', 'ibn', 'bint', 'al', 'el', 'von', 'van', 'der', 'den', 'de', 'da', 'di', 'du', 'dos', 'del', 'la', 'le', 'ul', 'uulu', 'kyzy', 'qizi', 'kizi', 'ogly', 'oglu', 'ugli', 'uly', 'ogli', 'y', 'wa', 'ole', 'ould', 'ag', 'ben', 'binti', 'do', 'das', 'ter', 'zu']);

/** Capitals that may be one name. */
export interface Run {
  readonly from: number;
  readonly to: number;
  /** A title or an honorific stands before it. */
  readonly titled: boolean;
}

export function startsName(story: Story, at: number, token: Token): boolean {
  return isCapital(token) && token.key.length > 0 && story.taken[at] === 0 && tellsNames(story, token);
}

/** The capitals from `at` on that may be one name; titles, countries and opening words before it are passed over. */
export function runAt(story: Story, at: number): Run {
  const { tokens, small } = story;
  const { sentence } = tokenAt(tokens, at);
  let end = at + 1;
  while (end - at < 16) {
    const token = tokenAt(tokens, end);
    const surname = afterNickname(story, end);
    if (surname !== undefined) {
      end = surname + 1;
      continue;
    }
    if (token.sentence !== sentence || story.taken[end] === 1 || tokenAt(tokens, end - 1).possessive) break;
    if ((token.glue !== 'SPACE' && token.glue !== 'HYPHEN' && token.glue !== 'DOT') || story.text.startsWith(' & ', tokenAt(tokens, end - 1).end)) break;
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
    // "Kairat Nurtas": a first name that is a club's, too.
    const isFirst = match?.to === from + 1 && isFirstName(story, from) && isBodysWord(match);
    if (match && isOther && !isFirst && match.to < end) {
      from = match.to;
      continue;
    }
    if ((isHyphened(tokens, from + 2) && isEastern(tokens, from + 1)) || (token.end - token.start === 1 && tokenAt(tokens, from + 1).glue === 'DOT')) break;
    const isTitle = isRole(token.key) && !isWithinName(story, from);
    // "Welcoming Berdimuhamedov, he said …".
    if (weekdays.has(token.key) || (token.opens && token.key.length > 5 && token.key.endsWith('ing') && !givenNames.has(token.key))) {
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

/** Quoted words that stand between a first and a last name, at most this many: 'Jorge "Tuto" Quiroga'. */
const longestNickname = 2;

/** The last name after a nickname in quotation marks that begins at token `at`. */
function afterNickname({ tokens, text }: Story, at: number): number | undefined {
  const [before, token] = [tokenAt(tokens, at - 1), tokenAt(tokens, at)];
  if (token.glue !== 'OTHER' || before.shape !== 'TITLE' || before.possessive || before.sentence !== token.sentence || !/^ ["“‘«']$/.test(text.slice(before.end, token.start))) return undefined;
  for (let n = at; n < at + longestNickname; n += 1) {
    const [last, next] = [tokenAt(tokens, n), tokenAt(tokens, n + 1)];
    if (!isCapital(last) || next.sentence !== token.sentence) return undefined;
    if (/^["”’»'] $/.test(text.slice(last.end, next.start))) return next.shape === 'TITLE' ? n + 1 : undefined;
  }
  return undefined;
}

/** The second half of a Korean given name: "Jin-woo". */
export function isHyphened(tokens: readonly Token[], at: number): boolean {
  const token = tokenAt(tokens, at);
  const before = tokenAt(tokens, at - 1);
  return token.shape === 'LOWER' && token.glue === 'HYPHEN' && before.shape === 'TITLE' && before.key.length <= 5 && token.key.length <= 6 && isCapital(tokenAt(tokens, at - 2)) && before.glue === 'SPACE';
}

/** One syllable, as in "Jin-woo" and "Ing-wen", and no English word. */
const syllable = /^(?!run$|long$|key$|high$|new$|old$|man$|non$|air$)[^aeiouy]{0,3}[aeiouwy]{1,4}(?:n|ng|m|k|l|p|b|h|r)?$/;

/** "Hye-rin": a given name of Korea or Taiwan from token `at` on. */
export function isEastern(tokens: readonly Token[], at: number): boolean {
  return tokenAt(tokens, at).glue === 'SPACE' && syllable.test(tokenAt(tokens, at).key) && syllable.test(tokenAt(tokens, at + 1).key);
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
  return end - from === 2 && ['jordan', 'chad', 'georgia', 'paris', 'sofia', 'victoria', 'israel', 'india', 'kenya', 'vienna', 'london', 'chelsea', 'brooklyn', 'santiago', 'stanley', 'douglas', 'hamilton', 'wellington', 'salvador'].includes(key) && !gazetteer.isGivenName(tokenAt(tokens, from + 1).key);
}
