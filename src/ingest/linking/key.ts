import { fold, latinOf } from '../../../db/fold.ts';

/** A word as names are compared by: folded. ASCII, which most words are, needs no more than small letters. */
export function keyOf(word: string): string {
  if (/^[\0-\x7f]*$/.test(word)) return word.toLowerCase().replace(/[.']/g, (mark) => (mark === '.' && /\.[a-z]{2,5}$/i.test(word) && !/^(?:[a-z]\.)+[a-z]?$/i.test(word) ? '.' : ''));
  return fold(word);
}

/** What any rule of `looseKeyOf` could change; most words have nothing of it. */
const varies = /[^a-z0-9]|[qwxyj]|[kgzp]h|sch|shch|ck|oo|ee|ou|(.)\1|ie[vnrt]|[aeiou]i[aeou]/;

/** A folded word that is its own loose key. */
export function isOneSpelling(key: string): boolean {
  return !varies.test(key);
}

/**
 * A key that spellings of one name share: "Tokayev", "Toqaev" and "Токаев"; "Kyrgyz" and "Kirghiz"; "Berdymukhammedov" and
 * "Berdimuhamedow". Takes a folded word. Coarse: only for names that no exact spelling knows.
 */
export function looseKeyOf(key: string): string {
  return latinOf(key)
    .replace(/sch|shch/g, 'sh')
    .replace(/dzh|zh|dj/g, 'j')
    .replace(/kh|gh/g, (pair) => (pair === 'kh' ? 'h' : 'g'))
    .replace(/ck/g, 'k')
    .replace(/ph/g, 'f')
    .replace(/[qk]/g, 'k')
    .replace(/w/g, 'v')
    .replace(/x/g, 'h')
    .replace(/ou|oo/g, 'u')
    .replace(/ee/g, 'i')
    .replace(/(?<=[aeiou])[yij](?=[aeou])/g, '')
    .replace(/[yji]+/g, 'i')
    .replace(/(.)\1+/g, '$1')
    .replace(/ie(?=[vnrt])/g, 'e');
}
