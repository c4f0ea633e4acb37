import type { ToldError } from './announcement.ts';

/** A result as the server sends it. */
export interface Result {
  readonly data?: Readonly<Record<string, unknown>> | null | undefined;
  readonly errors?: readonly ToldError[] | undefined;
}

/** The server did not answer what it was asked. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly errors: readonly ToldError[];
  constructor(errors: readonly ToldError[]) {
    super(errors[0]?.message ?? 'The server gave no answer, and no reason.');
    this.errors = errors;
  }
}

/** Takes from a result what is as it should be. */
export function resultOf({ data, errors }: { readonly data?: Record<string, unknown> | null | undefined; readonly errors?: readonly unknown[] | undefined }): Result {
  return { data, errors: errorsOf(errors) };
}

/** The errors of GraphQL, if that is what they are: a socket's end comes the same way. */
export function errorsOf(errors: unknown): readonly ToldError[] | undefined {
  return Array.isArray(errors) ? errors.filter(isToldError) : undefined;
}

function isToldError(error: unknown): error is ToldError {
  return typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string';
}
