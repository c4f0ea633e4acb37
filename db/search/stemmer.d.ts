declare module 'wink-porter2-stemmer' {
  /** The stem of an English word in lower case, by the Porter2 algorithm. */
  export default function stem(word: string): string;
}
