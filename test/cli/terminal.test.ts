import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { counts, feedOf, settledPlace, stories } from '../kit/archive.ts';
import { begin, beginProgram, run, silkwirePath } from '../kit/command.ts';
import { sqlitePlace } from '../kit/databases.ts';
import { freePort } from '../kit/process.ts';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const hasScript = hasProgram('script', '--version');

function hasProgram(name: string, ...args: string[]): boolean {
  try {
    execFileSync(name, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** In a shell, as a person has it; `silkwire` is the command. */
function shell(command: string, folder: string, environment: Record<string, string>) {
  return beginProgram('sh', ['-c', command.replaceAll('silkwire ', `"${process.execPath}" "${silkwirePath}" `)], { folder, environment });
}

describe('a progress bar', () => {
  test.skipIf(!hasScript)('is drawn for a person on a terminal, and wiped off (skipped where there is no "script")', async () => {
    const place = await settledPlace(sqlitePlace);
    writeFileSync(join(place.folder, 'feed.xml'), feedOf(stories(300)));
    const command = `"${process.execPath}" "${silkwirePath}" import feed.xml`;
    const { code, out } = await beginProgram('script', ['-qec', command, '/dev/null'], { folder: place.folder, environment: { DATABASE_URL: place.url } }).over;
    expect(code).toBe(0);
    const wiped = out.split('\r\x1b[2K');
    expect(wiped.pop()).toMatch(/^feed\.xml \(rss\): 300 new, 0 updated, 0 unchanged, 0 refused\r?\n/);
    // A line that is wider than the terminal is not written over.
    for (const line of wiped) expect(line.length).toBeLessThan(80);
    const bars = wiped.filter((line) => line.includes('%'));
    for (const bar of bars) expect(bar).toMatch(/^[█░]{20} \d+ % {2}\d+ of 300.* {2}feed\.xml$/);
    const shares = bars.map((bar) => Number(/(\d+) %/.exec(bar)?.[1]));
    expect(shares.length).toBeGreaterThan(0);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });

  test('is not drawn for a program', async () => {
    const place = await settledPlace(sqlitePlace);
    writeFileSync(join(place.folder, 'feed.xml'), feedOf(stories(100)));
    const { code, out, err } = await run(['import', 'feed.xml'], { folder: place.folder, environment: { DATABASE_URL: place.url } });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^feed\.xml \(rss\): 100 new/);
  });
});

describe('a reader who has heard enough', () => {
  test('of a list, or of the help, sees no stack', async () => {
    const place = await settledPlace(sqlitePlace);
    for (const command of ['silkwire --help | head -1', 'silkwire import feed.xml nothing.txt --json | head -c 1', 'silkwire token list 2>&1 | true']) {
      writeFileSync(join(place.folder, 'feed.xml'), feedOf(stories(50)));
      writeFileSync(join(place.folder, 'nothing.txt'), 'Nothing.');
      const { code, err } = await shell(command, place.folder, { DATABASE_URL: place.url }).over;
      expect({ code, err }, command).toEqual({ code: 0, err: '' });
    }
    expect((await counts(place.url, 'article')).article).toBe(50);
  });

  test('of a server leaves it running', async () => {
    const place = await settledPlace(sqlitePlace);
    const port = await freePort();
    const server = begin(['serve'], { environment: { DATABASE_URL: place.url, PORT: String(port), DEMO: '0' } });
    server.child.stdout?.destroy();
    server.child.stderr?.destroy();
    const isThere = async () => fetch(`http://127.0.0.1:${port}/ready`).then(({ ok }) => ok, () => false);
    while (!(await isThere()) && server.child.exitCode === null) await pause(50);
    // What it prints, it prints when it is there.
    await pause(300);
    expect(await isThere()).toBe(true);
    server.child.kill('SIGTERM');
    expect((await server.over).code).toBe(0);
  });
});
