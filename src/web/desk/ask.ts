import type { DeskStoryFragment, TypedDocumentString } from '../operations.ts';

export type Story = DeskStoryFragment;

/** The server did not do it, or could not be reached. The message is for the person; nothing was changed. */
export class Trouble extends Error {
  override readonly name: string = 'Trouble';
}

/** Nobody knows whether it was done. */
export class Unanswered extends Trouble {
  override readonly name = 'Unanswered';
}

/** The token is not good any more: sign in again, what was typed stays. */
export class SignedOut extends Trouble {
  override readonly name = 'SignedOut';
}

/** Someone else saved the story meanwhile. */
export class Conflict extends Trouble {
  override readonly name = 'Conflict';
  readonly currentVersion: number;
  constructor(message: string, currentVersion: number) {
    super(message);
    this.currentVersion = currentVersion;
  }
}

/** Whoever asked may not do it. */
export class NotAllowed extends Trouble {
  override readonly name = 'NotAllowed';
}

/** Some fields say what can not be. */
export class Invalid extends Trouble {
  override readonly name = 'Invalid';
  readonly fields: readonly { readonly path: string; readonly message: string }[];
  constructor(message: string, fields: Invalid['fields']) {
    super(message);
    this.fields = fields;
  }
}

/** For the person: what was wrong of what they gave, without the names that a program calls it by. */
export function messageOf(error: unknown): string {
  if (error instanceof Invalid && error.fields.length > 0) return [...new Set(error.fields.map(({ message }) => message))].join(' ');
  return error instanceof Error ? error.message : String(error);
}

/** Asks the graph as the holder of a token. @throws Trouble, Unanswered, SignedOut */
export async function ask<Result, Variables>(document: TypedDocumentString<Result, Variables>, variables: Variables, token: string, signal?: AbortSignal): Promise<Result> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: String(document), variables }),
    ...(signal && { signal }),
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new Unanswered('The server can’t be reached. What you typed is kept; try again in a moment.');
  });
  const answer = (await response.json().catch(() => ({}))) as { data?: Result | null; errors?: readonly { message: string; extensions?: { code?: string } }[] };
  const error = answer.errors?.[0];
  if (response.status === 401 || error?.extensions?.code === 'UNAUTHENTICATED') throw new SignedOut(error?.message ?? 'Sign in again.');
  if (error) throw new Trouble(error.message);
  if (!answer.data) throw new Unanswered(`The server gave no answer (${response.status}). What you typed is kept; try again in a moment.`);
  return answer.data;
}

interface Told {
  readonly __typename: string;
  readonly article?: Story;
  readonly item?: object;
  readonly code?: string;
  readonly message?: string;
  readonly fields?: Invalid['fields'];
  readonly currentVersion?: number;
}

/** The story that a verb gave. @throws Conflict, Invalid, Trouble if it was refused */
export function storyOf({ outcome }: { readonly outcome: object }): Story {
  const told = outcome as Told;
  return told.article ?? refuse(told);
}

/** A decision of the review was taken. @throws Conflict, Invalid, Trouble if it was refused */
export function decided({ outcome }: { readonly outcome: object }): void {
  const told = outcome as Told;
  if (!told.item) refuse(told);
}

function refuse({ message = 'It could not be done.', code, fields, currentVersion }: Told): never {
  if (currentVersion !== undefined) throw new Conflict(message, currentVersion);
  if (fields) throw new Invalid(message, fields);
  if (code === 'NOT_ALLOWED') throw new NotAllowed(message);
  throw new Trouble(message);
}
