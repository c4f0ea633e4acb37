import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { leaks } from './leaks.ts';

const root = join(import.meta.dirname, '..', '..');
/** Where a leak is, few are enough. */
const days = '4';

/** What the random days say with a leak planted. */
function outcomeWith(leak: string): Promise<string> {
  const environment: NodeJS.ProcessEnv = { ...process.env, PLANTED_LEAK: leak, SECRECY_RUNS: days, SECRECY_SEED: '1', NO_COLOR: '1' };
  // Its report is not ours.
  delete environment.TEST_REPORT;
  return new Promise((resolve) => {
    const args = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--config', 'test/vitest.config.ts', 'test/secrecy/secrecy.test.ts', '-t', 'on SQLite'];
    execFile(process.execPath, args, { cwd: root, env: environment, maxBuffer: 64 * 1024 * 1024 }, (_error, out, err) => resolve(`${out}${err}`));
  });
}

test.each(Object.keys(leaks))('the random days see that %s', async (leak) => {
  const outcome = await outcomeWith(leak);
  expect(outcome).toMatch(/Planted leak, run [1-9]\d* times/);
  expect(outcome).toMatch(/AssertionError: (?:what (?:PUBLIC|OTHER) is told|expected '(?:PUBLIC|OTHER) (?:learns of the dark by|reads ))/);
}, 180_000);
