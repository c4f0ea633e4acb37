import type { Database, Transaction } from '../../db/database.ts';
import type { Dialect } from '../../db/dialect.ts';
import type { Role, Viewer } from '../../db/reader.ts';
import { once, type Retry } from './once.ts';
import { Refused, type Outcome } from './outcome.ts';

/** Who acts: someone of the newsroom, or the command line on its behalf. */
export interface Actor {
  readonly role: Role;
  readonly name: string;
  /** Null for the command line. */
  readonly tokenId: number | null;
  /** The verbs that their token is limited to; all that their role has, where it isn't given. */
  readonly scopes?: readonly string[] | null | undefined;
  /** Given if the request may come again. */
  readonly retry?: Retry | undefined;
}

export type Verb = 'create' | 'edit' | 'publish' | 'withdraw' | 'link' | 'edit entities' | 'manage tokens';

/** `own drafts`: of stories, those that they created and that are not public yet. */
export type Right = 'any' | 'own drafts' | 'none';

const nothing = { create: 'none', edit: 'none', publish: 'none', withdraw: 'none', link: 'none', 'edit entities': 'none', 'manage tokens': 'none' } as const;
const allOfStories = { create: 'any', edit: 'any', publish: 'any', withdraw: 'any', link: 'any', 'edit entities': 'any' } as const;

/** Which verbs each role has. A role left out does not compile. */
const rights: Record<Role, Record<Verb, Right>> = {
  PUBLIC: nothing,
  REPORTER: { ...nothing, create: 'any', edit: 'own drafts', link: 'own drafts' },
  EDITOR: { ...allOfStories, 'manage tokens': 'none' },
  ADMIN: { ...allOfStories, 'manage tokens': 'any' },
};

/** The work of a verb: one transaction, given what it needs. */
export type Work<Input, Result> = (tx: Transaction, actor: Actor, input: Input) => Promise<Result>;

/** A verb as everyone calls it: through the API, from an import, from the scheduler. */
export type Command<Input, Result> = (database: Database, actor: Actor, input: Input) => Promise<Outcome<Result>>;

/** The story was saved by someone else between our reading and our writing, and the caller named no version: do it again. */
export class Moved extends Error {
  override readonly name = 'Moved';
}

/**
 * How often a verb is tried again when another's commit came between. Each time someone else has made progress; with 20
 * tries, one of 40 editors who linked to one story at once was turned away.
 */
const tries = 200;

/**
 * Opens the transaction, asks whether the actor may, and turns an expected failure into a value. `kept` is what is kept
 * of a result for whoever sends the same request again: all of it, unless it holds a secret.
 */
export function command<Input, Result>(verb: Verb, work: Work<Input, Result>, kept: (result: Result) => Result = (result) => result): Command<Input, Result> {
  return async (database, actor, input) => {
    if (rightOf(actor, verb) === 'none') return { ok: false, failure: notAllowed(actor, verb) };
    const { retry, tokenId } = actor;
    const attempt = (tx: Transaction) => (retry && tokenId !== null ? once(tx, tokenId, retry, () => work(tx, actor, input), kept) : work(tx, actor, input));
    for (let n = 1; ; n++) {
      try {
        return { ok: true, value: await database.write(attempt) };
      } catch (error) {
        if (error instanceof Refused) return { ok: false, failure: error.failure };
        if (n === tries || !isPassing(error, database.dialect)) throw error;
      }
    }
  };
}

/** True for what another's commit did to us, and will not do again: a version, a slug, an entity that was merged away. */
function isPassing(error: unknown, dialect: Dialect): boolean {
  return error instanceof Moved || dialect.isTaken(error) || dialect.isGone(error) || dialect.isDeadlock(error);
}

export function rightOf(actor: Actor, verb: Verb): Right {
  return actor.scopes == null || actor.scopes.includes(verb) ? rights[actor.role][verb] : 'none';
}

export function notAllowed(actor: Actor, verb: Verb) {
  return { code: 'NOT_ALLOWED' as const, message: whyNot(actor, verb) };
}

function whyNot({ role, scopes }: Actor, verb: Verb): string {
  if (role === 'PUBLIC') return `To ${verb} you need a token: send the header "Authorization: Bearer …". An administrator makes one with: silkwire token create.`;
  if (scopes != null && !scopes.includes(verb)) return `This token may not ${verb}: it is limited to ${scopes.length > 0 ? scopes.join(', ') : 'reading'}. Use another one.`;
  const what = verb === 'edit entities' || verb === 'manage tokens' ? verb : `${verb} this`;
  return `A ${role.toLowerCase()} may not ${what}. Ask an ${verb === 'manage tokens' ? 'administrator' : 'editor'}.`;
}

export function actorOf(viewer: Viewer, retry?: Retry): Actor {
  return viewer.role === 'PUBLIC' ? { role: 'PUBLIC', name: 'anonymous', tokenId: null } : { ...viewer, retry };
}
