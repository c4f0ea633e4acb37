import { canceledOfKey, forgetCanceled, noteCanceled, type Canceled } from '../../db/canceled.ts';
import type { Transaction } from '../../db/database.ts';
import type { KnownKey } from './find-story.ts';
import { compareVersions, versionAfter, type Version } from './version.ts';

type Keys = readonly [KnownKey, ...KnownKey[]];

/**
 * Whether its source took back what has one of these keys, and says nothing newer here. One that says newer is forgotten
 * to have been taken back. What doesn't say which version it is may be any: it stays dark.
 */
export async function isTakenBack(tx: Transaction, keys: Keys, said: Version): Promise<boolean> {
  const noted = await notedOf(tx, keys);
  if (noted.length === 0) return false;
  if (noted.some(({ canceled }) => compareVersions(said, canceled) <= 0)) return true;
  for (const { space, key } of noted) await forgetCanceled(tx, space, key);
  return false;
}

/** Notes that a source takes back what has these keys. If it doesn't say when, and counts no versions, it is by now. */
export async function noteTakenBack(tx: Transaction, keys: Keys, said: Version): Promise<void> {
  const [{ space: saidBy }] = keys;
  const before = (await notedOf(tx, keys)).map(({ canceled }) => canceled);
  const latest = before.reduce<Version>((last, one) => (compareVersions(last, one) < 0 ? one : versionAfter(last, one)), said);
  const version = { saidBy, versionAt: latest.versionAt ?? (latest.version == null ? tx.now : null), version: latest.version ?? null };
  for (const { space, key } of keys) await noteCanceled(tx, space, key, version);
}

/** An address at which the same source has another story by now tells nothing. */
async function notedOf(tx: Transaction, keys: Keys): Promise<readonly { readonly space: string; readonly key: string; readonly canceled: Canceled }[]> {
  const [guid] = keys;
  const noted = await Promise.all(keys.map(async ({ space, key }) => ({ space, key, canceled: await canceledOfKey(tx, space, key) })));
  return noted.flatMap(({ canceled, ...key }) => (canceled && (key.space === guid.space || canceled.saidBy !== guid.space) ? [{ ...key, canceled }] : []));
}
