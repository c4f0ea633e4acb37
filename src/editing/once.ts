import type { Transaction } from '../../db/database.ts';
import { claimRetry, keepAnswer } from '../../db/retry.ts';

/** That a request may come again, as its Idempotency-Key says. */
export interface Retry {
  readonly key: string;
  /** SHA-256 of the request. */
  readonly body: string;
  /** Which verb of the request this is, from 0. */
  readonly call: number;
}

/** An Idempotency-Key came again with another request. */
export class KeyReused extends Error {
  override readonly name = 'KeyReused';
  readonly code = 'IDEMPOTENCY_KEY_REUSED';
  constructor() {
    super('This Idempotency-Key came with another request within the last 24 hours. Send the same request, or make a new key for each one.');
  }
}

/**
 * Does the work of a verb once for each key: whoever comes again, or at the same time, is given what it answered, out of
 * the database. What is refused has changed nothing and is not kept. `kept` is what is kept of a result that holds a secret.
 *
 * @throws KeyReused
 */
export async function once<Result>(tx: Transaction, tokenId: number, retry: Retry, work: () => Promise<Result>, kept: (result: Result) => Result): Promise<Result> {
  const key = { tokenId, ...retry };
  const claim = await claimRetry(tx, key);
  if (claim.state === 'of another') throw new KeyReused();
  // Written below, by the same verb: the request is the same.
  if (claim.state === 'answered') return JSON.parse(claim.value) as Result;
  const result = await work();
  await keepAnswer(tx, key, JSON.stringify(kept(result)));
  return result;
}
