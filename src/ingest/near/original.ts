import type { Transaction } from '../../../db/database.ts';
import { addBands, nearStories, writeBands } from '../../../db/duplicate.ts';
import { bandsOf, shinglesOf, similarity, wordsOf } from './shingles.ts';

/** From here on two texts say the same. */
const leastAlike = 0.5;
/** Further apart, a text that comes again is another day's: a market report, a chronicle. In ms. */
const furthestApart = 30 * 86_400_000;

/** A text, ready to be compared. */
export interface Fingered {
  readonly shingles: ReadonlySet<number>;
  readonly bands: readonly number[];
}

export function fingered(text: string): Fingered {
  const shingles = shinglesOf(text);
  return { shingles, bands: bandsOf(shingles) };
}

/** Whether two texts are alike enough to be one; those that are too short to be compared are so where they are the same. */
export function saysTheSame(one: string, other: string): boolean {
  return one === other || similarity(shinglesOf(one), shinglesOf(other)) >= leastAlike;
}

/** How much of what two texts say is the same, 0 to 1: of briefs, which are too short for more, by their words. Below 0.5 they are no versions of one. */
export function sharedBy(one: string, other: string): number {
  if (one === other) return 1;
  const [left, right] = [shinglesOf(one), shinglesOf(other)];
  return left.size > 0 && right.size > 0 ? similarity(left, right) : similarity(wordsOf(one), wordsOf(other));
}

export interface Original {
  readonly articleId: number;
  /** 0.5 to 1. */
  readonly similarity: number;
}

/**
 * The story of the archive that says what this text says, of about the same time; one that was withdrawn is none. Until
 * the transaction ends nobody else looks for one: two who take the same text in at once would each not see the other's.
 * That is the log's lock, which an import takes anyway, so that no two can wait for each other.
 */
export async function originalOf(tx: Transaction, { shingles, bands }: Fingered, publishedAt: string | undefined): Promise<Original | undefined> {
  if (bands.length === 0) return undefined;
  await tx.dialect.lockLog(tx.tables);
  const at = Date.parse(publishedAt ?? tx.now);
  let best: Original | undefined;
  for (const story of await nearStories(tx, bands)) {
    if (story.status === 'WITHDRAWN' || story.dates.every((date) => Math.abs(Date.parse(date) - at) > furthestApart)) continue;
    const alike = similarity(shingles, shinglesOf(story.text));
    if (alike >= leastAlike && alike > (best?.similarity ?? 0)) best = { articleId: story.id, similarity: alike };
  }
  return best;
}

/** Lets the text of a new story be found by those that come after it. */
export async function rememberNew(tx: Transaction, articleId: number, { bands }: Fingered): Promise<void> {
  await addBands(tx, articleId, bands);
}

/** The same of a story whose text is another now. */
export async function rememberText(tx: Transaction, articleId: number, { bands }: Fingered): Promise<void> {
  if (bands.length > 0) await writeBands(tx, articleId, bands);
}
