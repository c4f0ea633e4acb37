import type { TypedDocumentString } from '../operations.ts';

/** Asks the API as the public, and gives the data of its answer. @throws AskError where the answer has errors */
export type Ask = <Result, Variables extends object>(document: TypedDocumentString<Result, Variables>, variables: Variables) => Promise<Result>;

/** The API refused, or failed. */
export class AskError extends Error {
  override readonly name = 'AskError';
  /** As in `extensions.code`: "INVALID_INPUT", "INTERNAL_SERVER_ERROR". */
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** Asks with counts; where they can not be had, without: what is counted is read all the same. */
export async function countedIfCan<Result>(asked: (counts: boolean) => Promise<Result>): Promise<Result> {
  try {
    return await asked(true);
  } catch (error) {
    if (!(error instanceof AskError) || error.code !== 'COUNTS_UNAVAILABLE') throw error;
    return asked(false);
  }
}

/** The status of a page that says so in place of what was asked for. */
export function statusOf({ code }: AskError): number {
  if (code === 'INTERNAL_SERVER_ERROR') return 500;
  return code === 'COUNTS_UNAVAILABLE' || code === 'LIST_UNAVAILABLE' ? 503 : 400;
}
