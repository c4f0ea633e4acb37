import { copyNewsroom } from '../../db/copy/copy.ts';
import { openDatabase } from '../../db/open.ts';
import { signCopy } from '../editing/move.ts';
import { Progress } from '../progress.ts';
import { print } from './newsroom.ts';
import { UsageError } from './usage.ts';

export interface CopyOptions {
  readonly from: string;
  readonly to: string;
  readonly newEpoch?: boolean;
  readonly json?: boolean;
}

export async function runCopy({ from, to, newEpoch = false, json = false }: CopyOptions): Promise<number> {
  if (from === to) throw new UsageError('--from and --to are the same. Name two databases.');
  const source = await openDatabase(from, { mustExist: true, name: '--from' });
  try {
    const target = await openDatabase(to, { name: '--to' });
    const bars = new Bars();
    try {
      const { tables } = await copyNewsroom(source, target, { asNewLog: newEpoch, sign: signCopy, onProgress: bars.onProgress });
      bars.end();
      if (json) print(JSON.stringify({ tables }));
      else {
        for (const { name, rows, hash } of tables) print(`${name.padEnd(20)} ${String(rows).padStart(9)} rows  ${hash.slice(0, 16)}`);
        print(`Copied, read back from both sides, and found the same. ${newEpoch ? 'The copy has a log of its own: cursors of the original are refused.' : 'Cursors go on in the copy. Serve it in place of the original, not beside it.'}`);
      }
      return 0;
    } finally {
      bars.end();
      await target.close();
    }
  } finally {
    await source.close();
  }
}

/** A bar for what is being done just now. */
class Bars {
  #what = '';
  #progress: Progress | undefined;

  get onProgress(): ((what: string, done: number, total: number) => void) | undefined {
    if (!process.stderr.isTTY) return undefined;
    return (what, done, total) => {
      if (what !== this.#what) {
        this.end();
        this.#what = what;
        this.#progress = new Progress(process.stderr, what);
      }
      this.#progress?.show(done, total);
    };
  }

  end(): void {
    this.#progress?.end();
    this.#progress = undefined;
  }
}
