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
