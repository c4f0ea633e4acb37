import { zipf, type Random } from './random.ts';

const consonants = ['b', 'd', 'f', 'g', 'h', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'z', 'ch', 'sh', 'st', 'tr', 'kr'];
const vowels = ['a', 'e', 'i', 'o', 'u', 'ai', 'ou', 'ea'];
const endings = ['', '', '', 'n', 'r', 's', 'l', 'm'];

/** How many made-up words there are, and how steep Zipf's law is for them: both about as in a newspaper's English. */
const vocabularySize = 50_000;
const steepness = 1.05;

/** Made-up words, the common ones short. */
export interface Words {
  /** A word as a text would have it: the commonest every few dozen words, most of the 50,000 hardly ever. */
  next(): string;
  /** A word with a capital, for a name: all are as likely. */
  name(): string;
}

export function wordsOf(random: Random): Words {
  const vocabulary = vocabularyOf(random);
  const draw = zipf(random, vocabulary.length, steepness);
  return {
    next: () => vocabulary[draw()] ?? '',
    name: () => capitalized(vocabulary[1000 + random.below(vocabulary.length - 1000)] ?? ''),
  };
}

export function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function vocabularyOf(random: Random): string[] {
  const words = new Set<string>();
  const syllable = () => (consonants[random.below(consonants.length)] ?? '') + (vowels[random.below(vowels.length)] ?? '');
  while (words.size < vocabularySize) {
    // The hundred commonest have one syllable, the next thousands two, and so on.
    const syllables = words.size < 100 ? 1 : words.size < 6000 ? 2 : 3;
    let word = '';
    for (let n = 0; n < syllables; n++) word += syllable();
    words.add(word + (endings[random.below(endings.length)] ?? ''));
  }
  return [...words];
}
