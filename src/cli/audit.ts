import { once } from 'node:events';
import { auditLines, hashOfLine, type AuditLine } from '../../db/audit.ts';
import { print, withNewsroom } from './newsroom.ts';

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
export async function runAuditVerify(options: { json?: boolean }): Promise<number> {
  return withNewsroom(async ({ database }) => {
    const { lines, head, flaw } = await verified(auditLines(database));
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

export async function verified(all: AsyncIterable<AuditLine>): Promise<Verdict> {
  let lines = 0;
  let head = '';
  for await (const line of all) {
    const flaw = flawOf(line, head);
    if (flaw) return { lines, head, flaw };
    lines++;
    head = line.hash;
  }
  return { lines, head };
}

function flawOf(line: AuditLine, head: string): string | undefined {
  const named = `line ${line.seq} (${line.at}, ${line.action} by ${line.actor})`;
  if (line.previous !== head) return `${named} does not follow the line before it: one was taken out, put in or changed there.`;
  return line.hash === hashOfLine(line) ? undefined : `${named} was changed: its hash is not that of what it says.`;
}
