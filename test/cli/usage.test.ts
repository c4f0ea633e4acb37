import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { beginProgram, nobody, ownFolder, root, run, silkwirePath } from '../kit/command.ts';

const systemNode = '/usr/bin/node';
const systemMajor = existsSync(systemNode) ? Number(execFileSync(systemNode, ['-p', 'process.versions.node.split(".")[0]'], { encoding: 'utf8' })) : Infinity;

/** What is on a line of its own at the end of a mistake: no stack, no second line. */
const oneLine = /^[^\n]+\n$/;

describe('--help', () => {
  test.each([
    ['', ['serve', 'migrate', 'import', 'token', 'backup', 'restore', 'copy', 'DATABASE_URL', 'PORT', 'HOST', 'PUBLIC_URL', 'DEMO', 'LOG_LEVEL']],
    ['serve', ['DATABASE_URL', 'PORT']],
    ['migrate', ['Usage: silkwire migrate']],
    ['import', ['--format', '--publish', '--draft', '--json', 'standard input', 'Exit code']],
    ['token', ['create', 'list', 'revoke']],
    ['token create', ['--role', '--name', '--expires', '30d']],
    ['token list', ['--json']],
    ['token revoke', ['<id>']],
    ['backup', ['<file>']],
    ['copy', ['--from', '--to', '--new-epoch', '--json']],
    ['restore', ['[file]', '--force', '--new-epoch']],
  ])('of "silkwire %s" says what there is', async (command, words) => {
    const { code, out, err } = await run([...command.split(' ').filter(Boolean), '--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const word of words) expect(out).toContain(word);
  });

  test('is given to who says nothing, and that is a mistake', async () => {
    const { code, out } = await run([]);
    expect(code).toBe(2);
    expect(out).toContain('Usage: silkwire');
  });
});

describe('a mistake in the command is one clear line, exit code 2, and nothing is made', () => {
  test.each([
    ['serv', 'Did you mean serve?'],
    ['serve --port 4001', '--port'],
    ['serve here', 'too many arguments'],
    ['import', 'file'],
    ['import no-such-file.xml', 'There is no file no-such-file.xml'],
    ['import no-such-folder/feed.xml', 'There is no file no-such-folder/feed.xml'],
    ['import .', 'There is no file in . that may hold stories'],
    ['import a.xml --format telex', 'rss'],
    ['import a.xml --publish --draft', '--draft'],
    ['import a.xml --publsh', '--publish'],
    ['token craete', 'Did you mean create?'],
    ['token create --name Ana', '--role'],
    ['token create --role editor', '--name'],
    ['token create --role boss --name Ana', 'reporter, editor, admin'],
    ['token create --role editor --name Ana --expires yesterday', '30d'],
    ['token create --role editor --name Ana --expires 2020-01-31', 'future'],
    ['token create --role editor --name Ana --expires 0d', 'future'],
    ['token create --role editor --name Ana --expires 2999-02-31', '30d'],
    ['token revoke first', 'whole number'],
    ['token revoke 1', 'There is no database'],
    ['token list', 'There is no database'],
    ['backup', 'file'],
    ['backup copy.db', 'There is no database'],
  ])('silkwire %s', async (command, word) => {
    const folder = ownFolder();
    const { code, out, err } = await run(command.split(' '), { folder });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(oneLine);
    expect(err).toContain(word);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('an empty name', async () => {
    const folder = ownFolder();
    const { code, err } = await run(['token', 'create', '--role', 'editor', '--name', ' \n '], { folder });
    expect(code).toBe(2);
    expect(err).toMatch(oneLine);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('a file that may not be read', async () => {
    const folder = ownFolder();
    chmodSync(folder, 0o755);
    const file = join(folder, 'secret.xml');
    writeFileSync(file, '<rss/>', { mode: 0o200 });
    const { code, err } = await run(['import', file], { folder, uid: nobody });
    expect(code).toBe(2);
    expect(err).toMatch(oneLine);
    expect(err).toContain('permission');
    expect(readdirSync(folder)).toEqual(['secret.xml']);
  });
});

describe('the environment', () => {
  test('is checked whole: all that is wrong with it is said at once, a line each', async () => {
    const folder = ownFolder();
    const environment = {
      PORT: '65536', HOST: 'http://localhost', DATABASE_URL: 'mysql://root:hunter2@db/news', PUBLIC_URL: 'news.example', DEMO: 'no',
      LOG_LEVEL: 'loud', CORS_ORIGINS: 'https://a.example, b.example', DRAIN_MS: 'long', SOCKETS_PER_ADDRESS: '-1',
    };
    const { code, out, err } = await run(['serve'], { folder, environment });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.trimEnd().split('\n').map((line) => line.split(' ')[0]).toSorted()).toEqual(Object.keys(environment).toSorted());
    expect(err).not.toContain('hunter2');
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each(['data.db', 'file:', 'file::memory:', 'file:data.db?mode=ro', 'file://data.db', 'postgres://a:b#c@db/news'])('refuses DATABASE_URL=%s', async (url) => {
    const folder = ownFolder();
    const { code, err } = await run(['migrate'], { folder, environment: { DATABASE_URL: url } });
    expect(code).toBe(2);
    expect(err).toMatch(/^DATABASE_URL [^\n]+\n$/);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('the right Node', () => {
  test.skipIf(systemMajor >= 26)(`is asked for by an older one (skipped where ${systemNode} is none)`, async () => {
    const folder = ownFolder();
    const { code, out, err } = await beginProgram(systemNode, [silkwirePath, 'serve'], { folder }).over;
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(oneLine);
    expect(err).toMatch(/needs Node 26.*npm ci/);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('is what "npm run silkwire" takes, and the exit code comes through', async () => {
    const { code, err } = await beginProgram('npm', ['run', '--silent', 'silkwire', '--', 'serv'], { folder: root }).over;
    expect(err).toContain('Did you mean serve?');
    expect(code).toBe(2);
  });
});
