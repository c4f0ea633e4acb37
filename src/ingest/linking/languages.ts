import type { Match } from './gazetteer.ts';
import { languageAfter, languageBefore, languageDoes, ofLanguages } from './lexicon/countries.ts';
import { functionWords } from './lexicon/words.ts';
import type { Story } from './story.ts';
import { tokenAt } from './tokens.ts';

/** Whether a people's adjective names their language here: "in Kazakh from September", "speaks Russian with patients", "into both Uzbek and English". */
export function isLanguage(story: Story, match: Match): boolean {
  const { tokens, small } = story;
  const after = tokenAt(tokens, match.to);
  if (languageAfter.has(after.key) && after.glue !== 'OTHER' && after.glue !== 'COMMA') return true;
  // "Kazakhs" are people; so are those whom "the" or "a" stands before.
  if (isPlural(tokenAt(tokens, match.to - 1).key) || !standsBare(story, match.to)) return false;
  const lead = leadOf(story, match.from);
  const { key, shape } = tokenAt(tokens, lead);
  if (tokenAt(tokens, lead).sentence === tokenAt(tokens, match.from).sentence && shape === 'LOWER') {
    if (languageBefore.has(key) || key === 'in' || key === 'into' || key === 'alongside') return true;
    if ((key === 'from' || key === 'to' || key === 'between' || key === 'of') && isOfLanguages(small)) return true;
    return false;
  }
  // "Russian keeps its place": a subject of its own, in a story of languages.
  return isOfLanguages(small) && tokenAt(tokens, match.from).opens && (languageDoes.has(after.key) || (functionWords.has(after.key) && after.key !== 'and'));
}

function isPlural(key: string): boolean {
  return key.endsWith('s') && !key.endsWith('ss');
}

function isOfLanguages(small: ReadonlySet<string>): boolean {
  return ofLanguages.some((word) => small.has(word));
}

/** No noun follows that it would be the adjective of, nor after what is tied to it by "and". */
function standsBare({ tokens, covering }: Story, to: number): boolean {
  const { sentence } = tokenAt(tokens, to - 1);
  let at = to;
  for (let n = 0; n < 4; n += 1) {
    const token = tokenAt(tokens, at);
    const tied = token.key === 'and' || token.key === 'or' ? at + 1 : token.glue === 'COMMA' ? at : -1;
    const next = tied < 0 ? undefined : covering[tied];
    if (token.sentence !== sentence || !next || next.from !== tied || !next.senses.some(({ kind }) => kind === 'DEMONYM')) break;
    at = next.to;
  }
  const token = tokenAt(tokens, at);
  if (token.sentence !== sentence || token.glue === 'OTHER' || token.glue === 'COMMA' || token.glue === 'OPEN') return true;
  return token.glue === 'SPACE' && ((token.shape === 'LOWER' && (functionWords.has(token.key) || languageDoes.has(token.key))) || token.shape === 'NUMBER');
}

/** Between a word for speaking and a language: "spoke no Russian". */
const degrees = new Set(['both', 'either', 'only', 'fluent', 'also', 'no', 'some', 'little', 'any', 'good', 'perfect', 'broken', 'basic', 'their', 'his', 'her']);

/** The word before it and before all that it is tied to: "in" of "in both Kazakh and Russian". */
function leadOf({ tokens, covering }: Story, from: number): number {
  let at = from - 1;
  for (let n = 0; n < 6; n += 1) {
    const { key } = tokenAt(tokens, at);
    if (degrees.has(key)) at -= 1;
    else if (key === 'and' || key === 'or' || covering[at]) {
      const before = covering[key === 'and' || key === 'or' ? at - 1 : at];
      if (!before?.senses.some(({ kind }) => kind === 'DEMONYM')) break;
      at = before.from - 1;
    } else break;
  }
  return at;
}
