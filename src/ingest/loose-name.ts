import { createHash } from 'node:crypto';
import { textsUnder } from '../../db/article-key.ts';
import type { Transaction } from '../../db/database.ts';
import { cleanBodyOf, fingerprintOf, type Key } from './import-content.ts';
import { ofHeadline, type Item } from './item.ts';
import { sharedBy } from './near/original.ts';

/** Of one name so many stories are compared, the latest: a forecast of each day has it. */
const most = 100;
const leastShared = 0.5;

/** A headline, or a bare number in a file that doesn't say whose it is: many stories have that, and it names none of them alone. */
export function isLoose([space, key]: Key): boolean {
  return key.startsWith(ofHeadline) || (space === 'guid:' && /^\d+$/.test(key));
}

/**
 * The key of an item whose name is loose: that of the story of this name that says the same, or says half of it; else one
 * of its own, made of its text. The first of a name has the name itself. What its source takes back need not say what it said.
 */
export async function keyByText(tx: Transaction, item: Item, [space, name]: Key): Promise<Key> {
  const known = await textsUnder(tx, space, name, most);
  const [only] = known;
  if (!only) return [space, name];
  const { body, text } = cleanBodyOf(item);
  const fingerprint = fingerprintOf(item, { body });
  const same = known.find((one) => one.fingerprint === fingerprint);
  if (same) return [space, same.key];
  const compared = known.map(({ key, text: other }) => ({ key, shared: sharedBy(text, other) }));
  const nearest = compared.reduce((best, one) => (one.shared > best.shared ? one : best));
  if (nearest.shared >= leastShared) return [space, nearest.key];
  if (item.state === 'CANCELED' || item.state === 'WITHHELD') return [space, known.length === 1 ? only.key : name];
  return [space, `${name}:${createHash('sha256').update(text).digest('base64url')}`];
}
