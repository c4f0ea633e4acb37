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

/** Sentences of the body that tell what a story is about. */
const leadSentences = 2;
/** One who is named so often, or more than all others of the kind, has the whole share. */
const wholeShare = 3;

/** By entity or proposed name: how far the story is about it, by the headline (0.45), the first sentences (0.25) and its share among its kind (0.5). */
export function subjectsOf(story: Story, namings: readonly Naming[]): Map<string, Subject> {
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
  const firstBody = story.tokens.find(({ inHeadline }) => !inHeadline)?.sentence ?? 0;
  return new Map([...groups].map(([key, group]) => {
    const sentences = group.map(({ from }) => tokenAt(story.tokens, from));
    const inHeadline = sentences.some((token) => token.inHeadline);
    const inLead = sentences.some(({ sentence, inHeadline: above }) => !above && sentence < firstBody + leadSentences);
    const share = group.length / (most.get(group[0]?.kind ?? '') ?? wholeShare);
    return [key, { namings: group, salience: Math.min(1, Math.round((0.45 * Number(inHeadline) + 0.25 * Number(inLead) + 0.5 * share) * 1000) / 1000) }];
  }));
}

/** What makes two namings speak of one. */
export function subjectKey({ kind, entity, name }: Naming): string {
  return entity ? `#${entity.id}` : `${kind} ${name}`;
}
