import { besideCountry, besideState, countryOfGeorgia, stateOfGeorgia, stateAdjuncts, longStates, statesOfTheUs } from './lexicon/georgia.ts';
import type { Match } from './gazetteer.ts';
import type { Story } from './story.ts';
import { isCapital, tokenAt } from './tokens.ts';

/** How many words on either side tell of this very mention. */
const beside = 4;

/**
 * Whether Georgia is the state of the US where it stands here: by the words beside it, else by its sentence, else by the
 * whole story. A story may speak of both: "the president of Georgia visited Atlanta, Georgia".
 */
export function isStateOfGeorgia(story: Story, match: Match): boolean {
  const { text, tokens, headlineEnd } = story;
  const near = besideOf(story, match);
  if (near !== 0) return near < 0;
  const { sentence } = tokenAt(tokens, match.from);
  let [from, to] = [match.from, match.to];
  while (from > match.from - 60 && tokenAt(tokens, from - 1).sentence === sentence) from -= 1;
  while (to < match.to + 60 && tokenAt(tokens, to).sentence === sentence) to += 1;
  const own = balance(text.slice(tokenAt(tokens, from).start, tokenAt(tokens, to - 1).end));
  return (own === 0 ? balance(text.slice(0, headlineEnd + 4000)) : own) < 0;
}

/** "Paris, Texas", "Athens, Georgia": a town that shares the name of a capital, told by its state. "Moscow, Georgia and Armenia" are three. */
export function isTownOfTheUs({ tokens, covering }: Story, { from, to, senses }: Match): boolean {
  const state = tokenAt(tokens, to);
  if (to - from > 1 || state.glue !== 'COMMA' || !isCapital(state) || !senses.every(({ kind }) => kind === 'CAPITAL')) return false;
  const next = tokenAt(tokens, to + 1);
  if (state.key !== 'georgia') return statesOfTheUs.has(state.key) || (longStates.has(`${state.key} ${next.key}`) && isCapital(next));
  const isListed = next.key === 'and' || next.key === 'or' || (next.glue === 'COMMA' && covering[to + 1] !== undefined);
  return !state.possessive && !isListed && !senses.some(({ entity }) => entity.code === 'GE');
}

/** Above 0 for the country, below for the state, 0 where the words beside it do not tell. */
function besideOf(story: Story, { from, to }: Match): number {
  const { tokens, covering } = story;
  const { sentence } = tokenAt(tokens, from);
  const next = tokenAt(tokens, to);
  const isPossessive = tokenAt(tokens, to - 1).possessive;
  // "Atlanta, Georgia", "Tbilisi, Georgia": where a place is.
  const before = tokenAt(tokens, from - 1);
  const town = covering[from - 1];
  if (town && town.to === from && isTownOfTheUs(story, town)) return -1;
  if (tokenAt(tokens, from).glue === 'COMMA' && statesOfTheUs.has(before.key) && isCapital(before)) return -1;
  // "Georgia lawmakers": of the country they would be Georgian.
  if (!isPossessive && next.glue === 'SPACE' && next.sentence === sentence && stateAdjuncts.has(next.key)) return -1;
  let score = 0;
  for (let n = from - beside; n < to + beside; n += 1) {
    if (n >= from && n < to) continue;
    const token = tokenAt(tokens, n);
    if (token.sentence !== sentence) continue;
    const weight = n === from - 1 || n === to || (n === from - 2 && before.shape === 'LOWER') ? 2 : 1;
    if ((statesOfTheUs.has(token.key) && isCapital(token)) || besideState.has(token.key)) score -= weight;
    else if (besideCountry.has(token.key) || covering[n]?.senses.some(({ entity, kind }) => entity.kind === 'COUNTRY' && entity.code !== 'US' && kind !== 'CAPITAL' && kind !== 'METONYM')) score += weight;
  }
  return score;
}

function balance(text: string): number {
  return (text.match(countryOfGeorgia)?.length ?? 0) - (text.match(stateOfGeorgia)?.length ?? 0);
}
