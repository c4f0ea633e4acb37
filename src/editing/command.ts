import type { Database, Transaction } from '../../db/database.ts';
import type { Role, Viewer } from '../../db/reader.ts';
import { Refused, type Outcome } from './outcome.ts';

/** Who acts: someone of the newsroom, or the command line on its behalf. */
export interface Actor {
  readonly role: Role;
  readonly name: string;
  /** Null for the command line. */
  readonly tokenId: number | null;
}

export type Verb = 'create' | 'edit' | 'publish' | 'withdraw' | 'link' | 'edit entities';

/** `own drafts`: of stories, those that they created and that are not public yet. */
export type Right = 'any' | 'own drafts' | 'none';

/** Which verbs each role has. A role left out does not compile. */
const rights: Record<Role, Record<Verb, Right>> = {
  PUBLIC: { create: 'none', edit: 'none', publish: 'none', withdraw: 'none', link: 'none', 'edit entities': 'none' },
  REPORTER: { create: 'any', edit: 'own drafts', publish: 'none', withdraw: 'none', link: 'own drafts', 'edit entities': 'none' },
  EDITOR: { create: 'any', edit: 'any', publish: 'any', withdraw: 'any', link: 'any', 'edit entities': 'any' },
  ADMIN: { create: 'any', edit: 'any', publish: 'any', withdraw: 'any', link: 'any', 'edit entities': 'any' },
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

/** Opens the transaction, asks whether the actor may, and turns an expected failure into a value. */
export function command<Input, Result>(verb: Verb, work: Work<Input, Result>): Command<Input, Result> {
  return async (database, actor, input) => {
    if (rightOf(actor, verb) === 'none') return { ok: false, failure: notAllowed(actor, verb) };
    for (let n = 1; ; n++) {
      try {
        return { ok: true, value: await database.write((tx) => work(tx, actor, input)) };
      } catch (error) {
        if (error instanceof Refused) return { ok: false, failure: error.failure };
        const again = error instanceof Moved || database.dialect.isTaken(error) || database.dialect.isDeadlock(error);
        if (!again || n === tries) throw error;
      }
    }
  };
}

export function rightOf(actor: Actor, verb: Verb): Right {
  return rights[actor.role][verb];
}

export function notAllowed(actor: Actor, verb: Verb) {
  const message =
    actor.role === 'PUBLIC'
      ? `To ${verb} you need a token: send the header "Authorization: Bearer …". An administrator makes one with: silkwire token create.`
      : `A ${actor.role.toLowerCase()} may not ${verb} this. Ask an editor.`;
  return { code: 'NOT_ALLOWED' as const, message };
}

export function actorOf(viewer: Viewer): Actor {
  return viewer.role === 'PUBLIC' ? { role: 'PUBLIC', name: 'anonymous', tokenId: null } : viewer;
}
