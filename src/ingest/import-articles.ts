import type { Database } from '../../db/database.ts';
import { notAllowed, rightOf, type Actor, type Verb } from '../editing/command.ts';
import { invalid, type Outcome } from '../editing/outcome.ts';
import { checkText } from './document.ts';
import { importText, type ImportSummary } from './import.ts';
import { InvalidDocument, UnknownFormat } from './item.ts';
import type { Linker } from './linking/links.ts';
import { requireFormat } from './story-document.ts';

export interface ImportArticles {
  /** A format's name; detected from the content where it isn't given. */
  readonly format?: string | null | undefined;
  /** The document. */
  readonly content: string;
  /** Make public what its source says is public; drafts, where it isn't given. */
  readonly publish?: boolean | null | undefined;
  readonly linker?: Linker | undefined;
}

/**
 * Imports a document as the command line does, for whoever may create and edit any story, and publish where that is asked
 * for. What was taken in stays, whatever comes after it.
 */
export async function importArticles(database: Database, given: Actor, { format, content, publish, linker }: ImportArticles): Promise<Outcome<ImportSummary>> {
  // Each story has a transaction of its own, and is taken once: the request may come again.
  const actor: Actor = { ...given, retry: undefined };
  const verbs: readonly Verb[] = publish === true ? ['create', 'edit', 'publish'] : ['create', 'edit'];
  const missing = verbs.find((verb) => rightOf(actor, verb) !== 'any');
  if (missing) return { ok: false, failure: notAllowed(actor, missing) };
  const text = content.replace(/^\ufeff/, '');
  let path = 'format';
  try {
    if (format != null) requireFormat(format);
    path = 'content';
    checkText(text);
    return { ok: true, value: await importText(database, text, { format: format ?? undefined, publish: publish === true, linker: async () => linker, actor }) };
  } catch (error) {
    if (!(error instanceof InvalidDocument)) throw error;
    const advice = error instanceof UnknownFormat ? ' If it is one of them, name it in `format`.' : '';
    return { ok: false, failure: invalid([{ path, message: error.message + advice }]).failure };
  }
}
