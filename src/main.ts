import { CommanderError } from 'commander';
import { UnusableDatabase } from '../db/database.ts';
import { StorageFailure } from '../db/storage.ts';
import { commandLine } from './cli.ts';
import { UsageError } from './cli/usage.ts';
import { InvalidConfig } from './config.ts';
import { ListenError } from './listen.ts';

/** Runs the command line to its end and sets the exit code: 0 done, 1 something was refused, 2 it could not begin. */
export async function main(args: readonly string[]): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', letGo);
  try {
    process.exitCode = await commandLine(args);
  } catch (error) {
    process.exitCode = tell(error);
  }
}

/** Who reads us has heard enough (`| head -1`): the work goes on, unheard. */
function letGo(error: Error): void {
  if (!('code' in error) || error.code !== 'EPIPE') throw error;
}

function tell(error: unknown): number {
  // Commander has written its own line, or the help that was asked for.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof UsageError || error instanceof InvalidConfig || error instanceof UnusableDatabase || error instanceof ListenError) {
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
  if (error instanceof StorageFailure) {
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  return 1;
}
