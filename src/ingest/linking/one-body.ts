import { legalForms, shortened, stateHeads } from './lexicon/organizations.ts';
import { subjectKey, type Naming, type Story } from './story.ts';

/** More bodies that begin with one word are not told apart by it. */
const mostAlike = 40;

/**
 * A body that the text names in a shorter and in a longer way is one: "Central Bank" is the "Central Bank of Uzbekistan" and
 * "Security Council" the "UN Security Council", where the text has no other; "Tiremo" and "Tiremo Corp" are one firm.
 */
export function asOneBody(story: Story, namings: readonly Naming[]): Naming[] {
  const bodies = new Map<string, { readonly naming: Naming; readonly words: readonly string[] }>();
  for (const naming of namings) {
    if (naming.kind !== 'ORGANIZATION') continue;
    const words = wordsOf(story, naming);
    const key = `${subjectKey(naming)} ${words.join(' ')}`;
    if (!bodies.has(key)) bodies.set(key, { naming, words });
  }
  const byFirst = Map.groupBy(bodies.values(), ({ words }) => words[0] ?? '');
  const byLast = Map.groupBy(bodies.values(), ({ words }) => words.at(-1) ?? '');
  const one = new Map<string, Naming>();
  for (const { naming, words } of bodies.values()) {
    if (naming.entity !== null) continue;
    const alike = [...(byFirst.get(words[0] ?? '') ?? []).slice(0, mostAlike), ...(byLast.get(words.at(-1) ?? '') ?? []).slice(0, mostAlike)];
    const longer = alike.filter((other) => isLonger(other.words, words));
    const shorter = alike.filter((other) => other.naming.entity !== null && isFirmOf(other.words, words));
    const subjects = new Set([...longer, ...shorter].map((other) => subjectKey(other.naming)));
    const [same] = [...shorter, ...longer];
    if (same && subjects.size === 1 && subjectKey(same.naming) !== subjectKey(naming)) one.set(subjectKey(naming), same.naming);
  }
  return one.size === 0 ? [...namings] : namings.map((naming) => {
    const same = naming.kind === 'ORGANIZATION' && naming.entity === null ? one.get(subjectKey(naming)) : undefined;
    return same ? { ...naming, entity: same.entity, name: same.name, ...(same.code ? { code: same.code } : {}) } : naming;
  });
}

function wordsOf({ tokens }: Story, { from, to }: Naming): string[] {
  return tokens.slice(from, to).map(({ key }) => key);
}

/** The longer name goes on after the shorter with "of" or a firm's form, or ends with it. */
function isLonger(long: readonly string[], short: readonly string[]): boolean {
  if (long.length <= short.length) return false;
  if (isFirmOf(short, long)) return true;
  if (!short.some((word) => stateHeads.has(word))) return false;
  const isStart = short.every((word, n) => long[n] === word) && long[short.length] === 'of';
  const isEnd = short.length > 1 && short.every((word, n) => long[long.length - short.length + n] === word);
  return isStart || isEnd;
}

/** "Tiremo" of "Tiremo Corp". */
function isFirmOf(short: readonly string[], long: readonly string[]): boolean {
  return long.length > short.length && short.every((word, n) => long[n] === word) && long.slice(short.length).every((word) => shortened.has(word) || legalForms.has(word));
}
