import { once } from 'node:events';
import { auditLines, hashOfLine, type AuditLine } from '../../db/audit.ts';
import { print, withNewsroom } from './newsroom.ts';
import { UsageError } from './usage.ts';

/** Writes the audit to standard output, a line of JSON for each of its lines, the oldest first. */
export async function runAuditExport(): Promise<number> {
  return withNewsroom(async ({ database }) => {
    for await (const line of auditLines(database)) {
      if (!process.stdout.write(`${JSON.stringify(line)}\n`) && process.stdout.writable) await Promise.race([once(process.stdout, 'drain'), once(process.stdout, 'close')]);
    }
    return 0;
  }, { mustExist: true });
}

/** Follows the audit from its first line to its last and says where it is broken: exit code 1. */
export async function runAuditVerify(options: { json?: boolean; head?: string }): Promise<number> {
  const { head: known } = options;
  if (known !== undefined && !/^[0-9a-f]{64}$/.test(known)) throw new UsageError(`"${known}" is no hash of a line: it has 64 digits, from 0 to f, as "silkwire audit verify" prints it.`);
  return withNewsroom(async ({ database }) => {
    const { lines, head, flaw } = await verified(auditLines(database), known);
    if (options.json) print(JSON.stringify({ whole: flaw === undefined, lines, head, flaw: flaw ?? null }));
    else if (flaw !== undefined) print(`The audit is broken: ${flaw} The ${lines} lines before it are whole.`);
    else print(`The audit is whole: ${lines} lines. Its last hash is ${head || 'none'}: keep it elsewhere, and lines that are missing at the end will show.`);
    return flaw === undefined ? 0 : 1;
  }, { mustExist: true });
}

export interface Verdict {
  /** Lines that are whole, from the first on. */
  readonly lines: number;
  /** The hash of the last of them. */
  readonly head: string;
  /** What is wrong with the one after them. */
  readonly flaw?: string;
}

/** `known` is the hash that a line had, of which somebody took note. */
export async function verified(all: AsyncIterable<AuditLine>, known?: string): Promise<Verdict> {
  let lines = 0;
  let head = '';
  let isMissing = known !== undefined;
  for await (const line of all) {
    const flaw = flawOf(line, head);
    if (flaw) return { lines, head, flaw };
    // The facts that a newsroom begins with are the first.
    if (lines === 0 && line.action !== 'loadFacts') return { lines, head, flaw: `${nameOf(line)} is its first, and those before it are gone: each newsroom begins with its facts (loadFacts).` };
    lines++;
    head = line.hash;
    if (head === known) isMissing = false;
  }
  if (lines === 0) return { lines, head, flaw: 'it has no line, and each newsroom has had one since it was made.' };
  return isMissing ? { lines, head, flaw: `none of its lines has the hash ${known}: what was written up to that one is gone, or this is another newsroom.` } : { lines, head };
}

function nameOf({ seq, at, action, actor }: AuditLine): string {
  return `line ${seq} (${at}, ${action} by ${actor})`;
}

function flawOf(line: AuditLine, head: string): string | undefined {
  const named = nameOf(line);
  if (line.previous !== head) return `${named} does not follow the line before it: one was taken out, put in or changed there.`;
  return line.hash === hashOfLine(line) ? undefined : `${named} was changed: its hash is not that of what it says.`;
}
