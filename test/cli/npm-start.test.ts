import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { sqlitePlace } from '../kit/databases.ts';
import { freePort } from '../kit/process.ts';

const root = join(import.meta.dirname, '..', '..');
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function isThere(url: string): Promise<boolean> {
  return fetch(url).then(({ ok }) => ok, () => false);
}

// npm runs a script in a shell, and dash passes no signal on: the server went on, and held its port.
test('SIGTERM to npm start ends the server cleanly, and npm with it', async () => {
  const place = await sqlitePlace();
  onTestFinished(() => place.remove());
  const port = await freePort();
  const npm = spawn('npm', ['start'], {
    cwd: root,
    // A group of its own, so that nothing is left behind if this fails.
    detached: true,
    stdio: 'ignore',
    env: { PATH: process.env.PATH, HOME: process.env.HOME, DATABASE_URL: place.url, PORT: String(port), DEMO: '0', LOG_LEVEL: 'error' },
  });
  const ended = once(npm, 'close');
  onTestFinished(() => {
    try {
      process.kill(-(npm.pid ?? 0), 'SIGKILL');
    } catch {
      // It has ended, as it should.
    }
  });
  const ready = `http://127.0.0.1:${port}/ready`;
  while (!(await isThere(ready))) {
    expect(npm.exitCode, 'npm ended before the server was ready').toBeNull();
    await pause(50);
  }
  npm.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
  expect(await isThere(ready)).toBe(false);
});
