import type { Transaction } from './database.ts';

/** A request whose client may send it again, and which of its verbs this is. */
export interface RetryKey {
  readonly tokenId: number;
  readonly key: string;
  readonly call: number;
  /** SHA-256 of the request. */
  readonly body: string;
}

/** What is there under a key: nothing, so that it is claimed now; what was answered; or another request's. */
export type Claim = { readonly state: 'claimed' } | { readonly state: 'answered'; readonly value: string } | { readonly state: 'of another' };

/** How long answers are kept, in ms. */
const keptFor = 24 * 3_600_000;

/** Claims a key until the end of this transaction; whoever brings the same one meanwhile waits for it, and is then given what it answered. */
export async function claimRetry(tx: Transaction, { tokenId, key, call, body }: RetryKey): Promise<Claim> {
  const ours = () => tx.tables.selectFrom('retry').select(['call', 'body', 'value']).where('token_id', '=', tokenId).where('key', '=', key);
  await tx.tables.deleteFrom('retry').where('token_id', '=', tokenId).where('key', '=', key).where('created_at', '<=', oldest(tx)).execute();
  const claimed = await tx.tables
    .insertInto('retry')
    .values({ token_id: tokenId, key, call, body, value: '', created_at: tx.now })
    .onConflict((on) => on.columns(['token_id', 'key', 'call']).doNothing())
    .returning('call')
    .executeTakeFirst();
  const rows = await ours().execute();
  if (rows.some((row) => row.body !== body)) return { state: 'of another' };
  const known = rows.find((row) => row.call === call);
  return claimed || !known ? { state: 'claimed' } : { state: 'answered', value: known.value };
}

/** Keeps what a verb answered. */
export async function keepAnswer(tx: Transaction, { tokenId, key, call }: RetryKey, value: string): Promise<void> {
  await tx.tables.updateTable('retry').set({ value }).where('token_id', '=', tokenId).where('key', '=', key).where('call', '=', call).execute();
}

export async function forgetRetries(tx: Transaction): Promise<void> {
  await tx.tables.deleteFrom('retry').where('created_at', '<=', oldest(tx)).execute();
}

function oldest(tx: Transaction): string {
  return new Date(Date.parse(tx.now) - keptFor).toISOString();
}
