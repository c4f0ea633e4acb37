import type { Transaction } from '../../db/database.ts';
import { entitiesCalled, type CalledEntity } from '../../db/entity-names.ts';
import { fold } from '../../db/fold.ts';
import { MergedLinks, type Link } from '../../db/links.ts';
import type { Doubt } from '../../db/review/write.ts';
import type { SourceMention } from './item.ts';
import { relinked, type Findings } from './linking/links.ts';

/** Where a source doesn't say how far a story is about each, the first that it names is more so than the others. Thousandths. */
const mostSalient = 700;
const leastSalient = 400;
const step = 50;

/** No story asks more of the review queue on its source's word. */
const mostDoubts = 30;
const longestName = 200;

/**
 * Whom and what a source says that its story speaks of: of those entities that the newsroom knows, found by code or slug,
 * else by a name that only one of them has, the links; of people and organizations of names that nobody bears, what an
 * editor is to be asked. Places that are no country of ours, events and subjects are linked to nothing.
 */
export async function sourceFindings(tx: Transaction, mentions: readonly SourceMention[]): Promise<Findings> {
  const candidates = await entitiesCalled(tx, {
    slugs: mentions.flatMap(({ codes }) => codes.map((code) => code.toLowerCase())),
    codes: mentions.flatMap(({ codes }) => codes.map((code) => code.toUpperCase())),
    folded: mentions.flatMap(({ name, codes }) => [...(name === undefined ? [] : [name]), ...codes]).map(fold),
  });
  const links = new MergedLinks();
  const doubts: Doubt[] = [];
  for (const [n, mention] of mentions.entries()) {
    const entityId = meant(mention, candidates);
    const salience = mention.relevance === undefined ? Math.max(leastSalient, mostSalient - step * n) : Math.round(Math.min(1, Math.max(0, mention.relevance)) * 1000);
    if (entityId !== undefined) links.add({ entityId, salience, count: 1, surfaces: mention.name === undefined ? [] : [mention.name], origin: 'SOURCE' });
    else if (isUnknown(mention, candidates)) doubts.push(...proposal(mention, salience));
  }
  return { links: links.all(), doubts: doubts.slice(0, mostDoubts) };
}

/** Whether nobody of its kind bears the name; several who do are no one new. */
function isUnknown({ kind, name = '' }: SourceMention, candidates: readonly CalledEntity[]): boolean {
  return !candidates.some((one) => one.kind === kind && one.by === 'name' && one.called === fold(name));
}

function proposal({ kind, name: given = '' }: SourceMention, salience: number): Doubt[] {
  const name = given.replace(/\s+/g, ' ').trim();
  if ((kind !== 'PERSON' && kind !== 'ORGANIZATION') || !/\p{L}/u.test(name) || name.length > longestName) return [];
  return [{ kind, name, entityId: 0, confidence: 900, evidence: 'Its source says that the story speaks of them.', code: null, event: null, salience, count: 1, surfaces: [name], spans: [] }];
}

function meant({ kind, name, codes }: SourceMention, candidates: readonly CalledEntity[]): number | undefined {
  const ofKind = candidates.filter((one) => kind === undefined || one.kind === kind);
  const byCode = ofKind.find(({ called, by }) => codes.some((code) => (by === 'code' ? called === code.toUpperCase() : by === 'slug' && called === code.toLowerCase())));
  if (byCode) return byCode.id;
  const names = [...(name === undefined ? [] : [name]), ...codes].map(fold);
  const byName = new Set(ofKind.filter(({ called, by }) => by === 'name' && names.includes(called)).map(({ id }) => id));
  const [only] = byName;
  return byName.size === 1 ? only : undefined;
}

/**
 * The links of a story after its source spoke again: what editors said stays, what the source said before is replaced
 * where it says anything, and the rest is what the linker found now. Undefined where neither says anything.
 */
export function linksAfter(before: readonly Link[], said: readonly Link[] | undefined, found: readonly Link[] | undefined): readonly Link[] | undefined {
  if (!said && !found) return undefined;
  const kept = said ? before.filter(({ origin }) => origin !== 'SOURCE') : before;
  return relinked(kept, together(said ?? [], found ?? before.filter(({ origin }) => origin === 'LINKER')));
}

/** One link for each entity; where both name it, on the source's word. */
export function together(said: readonly Link[], found: readonly Link[]): Link[] {
  const links = new MergedLinks();
  for (const link of [...found, ...said]) links.add(link);
  return links.all();
}
