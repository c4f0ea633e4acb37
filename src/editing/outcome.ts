import type { ArticleStatus } from '../../db/tables.ts';

/** What a verb came to. An expected failure is a value with a code; anything else is thrown, and is our mistake. */
export type Outcome<Result> = { readonly ok: true; readonly value: Result } | { readonly ok: false; readonly failure: Failure };

export type Failure =
  | { readonly code: 'NOT_ALLOWED'; readonly message: string }
  | { readonly code: 'NOT_FOUND'; readonly message: string }
  | { readonly code: 'INVALID_INPUT'; readonly message: string; readonly fields: readonly FieldProblem[] }
  | { readonly code: 'CONFLICT'; readonly message: string; readonly currentVersion: number }
  | { readonly code: 'WRONG_STATE'; readonly message: string; readonly status: ArticleStatus };

export interface FieldProblem {
  /** Where in the input: "headline", "about.2". */
  readonly path: string;
  readonly message: string;
}

/** Thrown inside a verb to roll its transaction back; `command` turns it into the failure it carries. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.message);
    this.failure = failure;
  }
}

export function notFound(what: string): Refused {
  return new Refused({ code: 'NOT_FOUND', message: `There is no ${what}, or you may not see it.` });
}

export function invalid(fields: readonly FieldProblem[]): Refused {
  return new Refused({ code: 'INVALID_INPUT', message: fields.map(({ path, message }) => `${path}: ${message}`).join(' '), fields });
}

export function conflict(what: string, currentVersion: number): Refused {
  return new Refused({
    code: 'CONFLICT',
    message: `The ${what} was changed by someone else and is version ${currentVersion} now. Load it again, apply your change to that, and save.`,
    currentVersion,
  });
}

export function wrongState(status: ArticleStatus, message: string): Refused {
  return new Refused({ code: 'WRONG_STATE', message, status });
}
