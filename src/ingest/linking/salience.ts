import { speech } from './lexicon/roles.ts';
import type { Naming, Story } from './story.ts';
import { tokenAt } from './tokens.ts';

/** From this on a story is about an entity; below it, the entity is discussed or only named. */
export const aboutFrom = 0.5;

/** What one entity is to a story. */
export interface Subject {
  readonly namings: readonly Naming[];
  /** 0 to 1. */
  readonly salience: number;
}

/** What each adds to salience. */
const weights = { headline: 0.45, firstSentence: 0.25, secondSentence: 0.15, opens: 0.15, share: 0.5, onlySpeaks: -0.2 };
/** Of one who is only credited with the report or a picture. */
const credited = 0.05;
/** One who is named so often, or more than all others of the kind, has the whole share. */
const wholeShare = 3;

/**
 * By entity or proposed name: how far the story is about it, by the headline, the first two sentences, its share among its
 * kind, and whether the first sentence begins with it. Who is not in the headline and only ever speaks is a source. `credits`: namings that only say whose report it is.
 */
export function subjectsOf(story: Story, namings: readonly Naming[], credits: ReadonlySet<Naming> = new Set()): Map<string, Subject> {
  const groups = new Map<string, Naming[]>();
  for (const naming of namings) {
    const key = subjectKey(naming);
    const group = groups.get(key);
    if (group) group.push(naming);
    else groups.set(key, [naming]);
  }
  const most = new Map<string, number>();
  for (const group of groups.values()) {
    const [first] = group;
    if (first) most.set(first.kind, Math.max(most.get(first.kind) ?? wholeShare, group.length));
  }
  const first = story.tokens.find(({ inHeadline }) => !inHeadline)?.sentence ?? 0;
  const opening = namings.find((naming) => tokenAt(story.tokens, naming.from).sentence === first && !credits.has(naming) && !isDateline(story, naming));
  return new Map([...groups].map(([key, group]) => {
    const spoken = group.filter((naming) => !credits.has(naming));
    if (spoken.length === 0) return [key, { namings: group, salience: credited }];
    const tokens = spoken.map(({ from }) => tokenAt(story.tokens, from));
    const isIn = (sentence: number): boolean => tokens.some((token) => !token.inHeadline && token.sentence === sentence);
    const isHeadlined = tokens.some(({ inHeadline }) => inHeadline);
    const lead = isIn(first) ? weights.firstSentence : isIn(first + 1) ? weights.secondSentence : 0;
    const onlySpeaks = !isHeadlined && spoken.every((naming) => naming.kind === 'PERSON' && speaks(story, naming));
    const salience =
      weights.headline * Number(isHeadlined) + lead + weights.opens * Number(opening !== undefined && subjectKey(opening) === key) +
      weights.share * (spoken.length / (most.get(group[0]?.kind ?? '') ?? wholeShare)) + weights.onlySpeaks * Number(onlySpeaks);
    return [key, { namings: group, salience: Math.max(0, Math.min(1, Math.round(salience * 1000) / 1000)) }];
  }));
}

/** "ASTANA - The bank …": where it was written. */
function isDateline({ text }: Story, { start, end }: Naming): boolean {
  return /^(?:, [\p{L}\p{N}. ]{2,20}){0,2}(?: \([\p{L}\p{N} .]{2,30}\))? ?[-–—]{1,2} /u.test(text.slice(end, end + 60)) && /^[\p{Lu}’' ]+$/u.test(text.slice(start, end));
}

/** "Uali said", "said Uali". */
function speaks({ tokens }: Story, { from, to }: Naming): boolean {
  return speech.has(tokenAt(tokens, to).key) || speech.has(tokenAt(tokens, from - 1).key);
}

/** What makes two namings speak of one. */
export function subjectKey({ kind, entity, name }: Naming): string {
  return entity ? `#${entity.id}` : `${kind} ${name}`;
}
