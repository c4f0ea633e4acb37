/** A person asked for what can't be done; the message says what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** @throws UsageError unless the text of an option is a whole number from 1. */
export function wholeNumber(option: string, text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new UsageError(`--${option} is "${text}": it must be a whole number from 1.`);
  return Number(text);
}

/** Runs a command to its end. What a person can mend is told in a line, all else with where it came from. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    const misused = error instanceof Error && (error instanceof UsageError || ('code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')));
    process.stderr.write(misused ? `${error.message}\n` : `${error instanceof Error ? error.stack : String(error)}\n`);
    process.exitCode = misused ? 2 : 1;
  }
}
