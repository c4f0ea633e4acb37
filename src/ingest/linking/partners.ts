import { subjectKey, type Naming, type Story } from './story.ts';
import { tokenAt } from './tokens.ts';

/** What guest and host do. */
const together = new Set(['met', 'meets', 'meet', 'receives', 'received', 'receiving', 'hosts', 'hosted', 'hosting', 'welcomes', 'welcomed', 'greeted', 'greets', 'talks', 'runoff', 'showdown']);
/** What rivals do. */
const against = new Set(['faces', 'faced', 'facing', 'pits', 'pitted', 'beat', 'beats', 'defeated', 'defeats', 'rival', 'challenger', 'rivals']);
/** More are a list of guests. */
const mostPaired = 3;

/**
 * Who acts with one whom the story is about, as keys: guest and host in the headline or in the sentence `first` of the body,
 * and rivals in the sentence after it, too.
 */
export function partnersIn(story: Story, namings: readonly Naming[], isAbout: (key: string) => boolean, first: number): string[] {
  const people = namings.filter(({ kind, from }) => kind === 'PERSON' && tokenAt(story.tokens, from).sentence <= first + 1);
  const bySentence = Map.groupBy(people, ({ from }) => tokenAt(story.tokens, from).sentence);
  return [...bySentence].flatMap(([sentence, those]) => {
    const keys = [...new Set(those.map(subjectKey))];
    return keys.length > 1 && keys.length <= mostPaired && keys.some(isAbout) && pairs(story, sentence, first) ? keys : [];
  });
}

function pairs({ tokens }: Story, sentence: number, first: number): boolean {
  const from = tokens.findIndex((token) => token.sentence === sentence);
  const end = tokens.findIndex((token) => token.sentence > sentence);
  return tokens.slice(from, end < 0 ? undefined : end).some(({ key }) => against.has(key) || (together.has(key) && sentence <= first));
}

/** More are the members of something. */
const mostListed = 4;
const asExamples = new Set(['as', 'including', 'like', 'especially', 'particularly', 'namely']);

/** Countries that the sentence `first` of the body or the headline names in one breath with one that the story is about: "Kazakhstan, Tajikistan and Uzbekistan agreed". */
export function listedWith({ tokens }: Story, namings: readonly Naming[], isAbout: (key: string) => boolean, first: number): string[] {
  const lists: Naming[][] = [];
  for (const naming of namings.filter(({ kind, from }) => kind === 'COUNTRY' && tokenAt(tokens, from).sentence <= first)) {
    const last = lists.at(-1)?.at(-1);
    const { glue, sentence } = tokenAt(tokens, naming.from);
    const isNext = last !== undefined && tokenAt(tokens, last.from).sentence === sentence
      && ((naming.from === last.to && glue === 'COMMA') || (naming.from === last.to + 1 && tokenAt(tokens, last.to).key === 'and'));
    if (isNext) lists.at(-1)?.push(naming);
    else lists.push([naming]);
  }
  return lists.flatMap((list) => {
    const keys = list.map(subjectKey);
    const [opening] = list;
    const isExample = opening !== undefined && asExamples.has(tokenAt(tokens, opening.from - 1).key);
    return list.length > 1 && list.length <= mostListed && !isExample && keys.some(isAbout) ? keys : [];
  });
}
