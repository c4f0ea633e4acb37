import { latinized } from '../../db/fold.ts';

/** The words of a name as they are compared: folded, Cyrillic in Latin letters. "Қасым-Жомарт" gives kasym, zhomart. */
export function wordsOf(name: string): string[] {
  return latinized(name).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

/**
 * A word's sound, roughly: what the spellings of one name in several alphabets and by several habits have in common.
 * Tokayev, Toqaev, Tokaev and Tokayew all give tokaev; Zhomart and Jomart give jomart; Zelenskyy and Zelensky zelenski.
 */
export function soundOf(word: string): string {
  let sound = word;
  for (const [spelling, plain] of habits) sound = sound.replace(spelling, plain);
  return sound;
}

const habits: readonly (readonly [RegExp, string])[] = [
  [/d?zh/g, 'j'], [/kh/g, 'h'], [/gh/g, 'g'], [/ph/g, 'f'], [/sch/g, 'sh'], [/tch/g, 'ch'], [/tz/g, 'ts'],
  [/q/g, 'k'], [/c(?!h)/g, 'k'], [/w/g, 'v'], [/x/g, 'ks'], [/y/g, 'i'],
  // The glide before a vowel is written or not: -ayev, -aiev, -aev.
  [/(?<=.)i+(?=[aeou])/g, ''],
  [/(.)\1/g, '$1'],
];
