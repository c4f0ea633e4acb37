import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { arrows, strangers } from './house/arrows.ts';
import { machinePaths, registries, wholeLock } from './house/belongings.ts';
import { cycles } from './house/cycles.ts';
import { dialect, environment, release, sqlInDb } from './house/reach.ts';
import { index, isProse, length, lineCount, onImport, wishedLines } from './house/shape.ts';
import { rule } from './house/rule.ts';
import { inRooms, readCode, readTexts } from './house/tree.ts';
import { anyType, consoleCalls, silenced, skippedTests } from './house/words.ts';

const code = readCode();
const texts = readTexts();
const work = JSON.parse(readFileSync(join(import.meta.dirname, '..', 'package.json'), 'utf8')) as { dependencies: object; devDependencies: object };
const packages = { atRun: Object.keys(work.dependencies), forWork: Object.keys(work.devDependencies) };

/** As many lines. */
const lines = (count: number) => 'export {};\n'.repeat(count);

describe('the tree', () => {
  test('is read whole', () => {
    const rooms = Map.groupBy(code, ({ room }) => room);
    for (const [room, atLeast] of Object.entries({ db: 40, schema: 30, src: 60, test: 20, bench: 10 })) expect(rooms.get(room)?.length, room).toBeGreaterThan(atLeast);
    expect(texts.map(({ path }) => path)).toEqual(expect.arrayContaining(['package-lock.json', 'tsconfig.json', '.oxlintrc.json', '.ci/run', 'db/page.ts', 'src/silkwire.js']));
  });

  test('has few files over the lines that we wish', () => {
    const prose = code.filter((file) => inRooms(file) && isProse(file));
    const long = prose.filter((file) => lineCount(file) > wishedLines).toSorted((a, b) => lineCount(b) - lineCount(a));
    process.stdout.write(`  Over the ${wishedLines} lines that we wish: ${long.map((file) => `${file.path} ${lineCount(file)}`).join(', ') || 'none'}\n`);
    expect(long.length).toBeLessThan(prose.length / 5);
  });
});

rule('imports go along the arrows', arrows, code, {
  broken: {
    'db/a.ts:1': { 'db/a.ts': `import { parse } from 'graphql';` },
    'db/b.ts:2': { 'db/b.ts': `import { sql } from 'kysely';\nimport type { Config } from '../src/config.ts';` },
    'db/c.ts:1': { 'db/c.ts': `export * from '../schema/enums.ts';` },
    'schema/a.ts:1': { 'schema/a.ts': `import { loadersFor } from '../db/loaders.ts';` },
    // Node loads the file though all that is named are types.
    'schema/b.ts:1': { 'schema/b.ts': `import { type Loaders } from '../db/loaders.ts';` },
    'schema/c.ts:1': { 'schema/c.ts': `import { sql } from 'kysely';` },
    'schema/d.ts:1': { 'schema/d.ts': `import { readFileSync } from 'node:fs';` },
    'schema/mutation/e.ts:1': { 'schema/mutation/e.ts': `import { schema } from '../index.ts';` },
    'schema/f.ts:1': { 'schema/f.ts': `import type { schema } from './index.ts';` },
    'src/live/a.ts:1': { 'src/live/a.ts': `import { schema } from '../../schema/index.ts';` },
    'src/live/b.ts:2': { 'src/live/b.ts': `const late =\n  await import('../../schema/index.ts');` },
    'src/c.ts:1': { 'src/c.ts': `import { Kysely } from 'kysely';` },
    'src/d.ts:1': { 'src/d.ts': `import { openNewsroom } from '../test/kit/newsroom.ts';` },
    'src/e.ts:1': { 'src/e.ts': `export const load = async () => (await import('../bench/random.ts')).random;` },
    'src/server/f.ts:1': { 'src/server/f.ts': `type Kit = import('../../test/kit/newsroom.ts').TestNewsroom;` },
  },
  kept: {
    'db/a.ts': `import { sql } from 'kysely';\nimport pg from 'pg';\nimport { join } from 'node:path';\nimport { page } from './page.ts';`,
    'schema/a.ts': `import '@pothos/core';\nimport { GraphQLError } from 'graphql';\nimport type { Loaders } from '../db/loaders.ts';\nimport type { Wire } from '../src/live/wire.ts';`,
    'schema/index.ts': `import './article.ts';`,
    'src/live/a.ts': `import { readLog } from '../../db/announcement.ts';\nimport type { Context } from '../../schema/context.ts';`,
    'src/server/a.ts': `import { schema } from '../../schema/index.ts';`,
    'test/a.test.ts': `import { schema } from '../schema/index.ts';\nimport { random } from '../bench/random.ts';`,
  },
});

rule('imports lead to what is there', (files) => strangers(files, packages), code, {
  broken: {
    'db/a.ts:1': { 'db/a.ts': `import { gone } from './gone.ts';` },
    'src/b.ts:1': { 'src/b.ts': `import { parseAst } from 'vite';` },
    'src/c.ts:1': { 'src/c.ts': `import fc from 'fast-check';` },
  },
  kept: {
    'db/a.ts': `import { b } from './b.ts';\nimport type pg from 'pg';`,
    'db/b.ts': `import { readFileSync } from 'node:fs';`,
    'test/c.ts': `import fc from 'fast-check';`,
  },
});

rule('imports go in no ring', cycles, code, {
  broken: {
    'db/a.ts': { 'db/a.ts': `import { b } from './b.ts';`, 'db/b.ts': `import type { a } from './a.ts';` },
    'src/a.ts': { 'src/a.ts': `import './b/b.ts';`, 'src/b/b.ts': `export * from './c.ts';`, 'src/b/c.ts': `type A = import('../a.ts').A;` },
    'src/self.ts': { 'src/self.ts': `import { x } from './self.ts';` },
  },
  kept: { 'db/a.ts': `import './b.ts';\nimport './c.ts';`, 'db/b.ts': `import './c.ts';`, 'db/c.ts': '' },
});

rule('files are short', length, code, {
  broken: { 'src/a.ts:1': { 'src/a.ts': lines(301) }, 'test/kit/b.ts:1': { 'test/kit/b.ts': lines(301) }, 'db/reference/load.ts:1': { 'db/reference/load.ts': lines(301) } },
  kept: { 'src/a.ts': lines(300), 'src/web/operations.ts': lines(900), 'db/reference/events/2025.ts': lines(700) },
});

rule('the environment is read in one place', environment, code, {
  broken: {
    'src/a.ts:1': { 'src/a.ts': `export const port = process.env.PORT;` },
    'src/b.ts:1': { 'src/b.ts': `export const port = process['env'].PORT;` },
    'db/c.ts:1': { 'db/c.ts': `const { env } = process;` },
    'db/d.ts:1': { 'db/d.ts': `import { env } from 'node:process';` },
    'codegen.ts:2': { 'codegen.ts': `// A comment may say process.env.\nexport default { watch: process?.env.WATCH };` },
  },
  kept: { 'src/config.ts': `process.env.PORT`, 'src/silkwire.js': `process.env.NODE_ENV = 'production';`, 'test/kit/a.ts': `process.env.CI`, 'src/a.ts': `process.exitCode = 1; const help = 'process.env';` },
});

rule('nobody asks which database it is', dialect, code, {
  broken: {
    'src/a.ts:1': { 'src/a.ts': `const lock = database.dialect.name.length;` },
    'db/b.ts:2': { 'db/b.ts': `const of = (name: string) =>\n  name === 'sqlite' ? 1 : 2;` },
    'db/c.ts:1': { 'db/c.ts': `if ('postgres' !== kind) run();` },
    'db/d.ts:2': { 'db/d.ts': `switch (name) {\n  case 'postgres': run();\n}` },
  },
  kept: { 'db/sqlite.ts': `const d = { name: 'sqlite' }; d.name === 'sqlite';`, 'db/a.ts': `type Name = 'sqlite' | 'postgres'; const n = { name: 'sqlite' };`, 'test/a.ts': `place.name === 'sqlite'` },
});

rule('a story becomes public in release.ts alone', release, code, {
  broken: {
    'src/editing/create.ts:1': { 'src/editing/create.ts': `const state = { status: 'PUBLISHED' };` },
    'src/editing/update.ts:1': { 'src/editing/update.ts': `const state = { 'status': live ? 'PUBLISHED' : 'DRAFT' };` },
    'src/ingest/a.ts:1': { 'src/ingest/a.ts': `story.status = 'PUBLISHED' as const;` },
  },
  kept: { 'src/editing/release.ts': `const state = { status: 'PUBLISHED' };`, 'src/a.ts': `type Out = { status: 'PUBLISHED' }; const out = story.status === 'PUBLISHED'; const list = { statuses: ['PUBLISHED'] };` },
});

rule('SQL is said in db/ alone', sqlInDb, code, {
  broken: {
    'src/a.ts:1': { 'src/a.ts': 'const one = sql`select 1`;' },
    'src/b.ts:1': { 'src/b.ts': `await database.own.selectFrom('token').execute();` },
    'src/c.ts:1': { 'src/c.ts': `await tx.tables.insertInto('article').execute();` },
    'src/e.ts:1': { 'src/e.ts': `b.see('visible_article').selectFrom('visible_article');` },
    'schema/d.ts:1': { 'schema/d.ts': `sql.raw('select 1');` },
  },
  kept: { 'db/a.ts': 'const one = sql`select 1`;', 'src/a.ts': 'const text = html`<p>selectFrom(</p>`;' },
});

rule('an index gathers and makes nothing', index, code, {
  broken: {
    'src/index.ts:1': { 'src/index.ts': `export const version = 1;` },
    'db/index.ts:2': { 'db/index.ts': `const a = 1;\nexport { a };` },
    'schema/index.ts:2': { 'schema/index.ts': `export const schema = 1;\nexport function extra() {}` },
    'src/live/index.ts:1': { 'src/live/index.ts': `export default {};` },
  },
  kept: { 'schema/index.ts': `export const schema = builder.toSchema();`, 'src/index.ts': `export * from './app.ts';\nexport { main } from './main.ts';\nexport type Id = number;` },
});

rule('loading a file does nothing', onImport, code, {
  broken: {
    'src/a.ts:2': { 'src/a.ts': `import { serve } from './b.ts';\nserve();` },
    'db/b.ts:1': { 'db/b.ts': `export const rows = await load();` },
    'src/c.ts:1': { 'src/c.ts': `for (const signal of signals) process.on(signal, stop);` },
    'src/e.ts:1': { 'src/e.ts': `if (import.meta.main) main();` },
    'schema/d.ts:1': { 'schema/d.ts': `register(builder);` },
    'test/kit/f.ts:1': { 'test/kit/f.ts': `process.exitCode = 1;` },
  },
  kept: {
    'src/silkwire.js': `main();`,
    'bench/archive.ts': `await main();`,
    'test/a.test.ts': `test('it', () => {});`,
    'schema/a.ts': `builder.objectType(Ref, {});\nexport const b = builder.objectRef('B').implement({});\nbuilder.objectRef('C').implement({});`,
    'db/a.ts': `export const find = statement(() => query);\nexport function f() { g(); }\ndeclare module 'x' {}`,
  },
});

rule('nothing is any', anyType, code, {
  broken: { 'db/a.ts:1': { 'db/a.ts': `let a: any;` }, 'test/b.ts:1': { 'test/b.ts': `const b = c as any[];` } },
  kept: { 'db/a.ts': `// any\nconst any = 'any'; const x = sql\`any(\${any})\`;` },
});

rule('nothing is silenced or put off', silenced, code, {
  broken: {
    'db/a.ts:2': { 'db/a.ts': `\n// @ts-${'ignore'}` },
    'test/b.ts:1': { 'test/b.ts': `// ${'TO'}DO: later` },
    'src/c.ts:1': { 'src/c.ts': `/* ${'FIX'}ME */` },
  },
  kept: { 'db/a.ts': `// Todos los santos.\nconst word = '${'TO'}DO';` },
});

rule('every test runs', skippedTests, code, {
  broken: {
    'test/a.test.ts:1': { 'test/a.test.ts': `test.only('it', () => {});` },
    'test/b.test.ts:2': { 'test/b.test.ts': `\ndescribe.skip('it', () => {});` },
    'test/c.test.ts:1': { 'test/c.test.ts': `test.concurrent.skip('it', () => {});` },
    'test/d.test.ts:1': { 'test/d.test.ts': `it.todo('is written');` },
    'test/e.test.ts:1': { 'test/e.test.ts': `test.only.each([1])('it', () => {});` },
  },
  kept: { 'test/a.test.ts': `describe.skipIf(true)('it', () => {}); list.skip(2);` },
});

rule('the rooms have no console', consoleCalls, code, {
  broken: { 'src/a.ts:1': { 'src/a.ts': `console.log(1);` }, 'src/web/a.ts:1': { 'src/web/a.ts': `console.log(1);` }, 'src/b.ts:1': { 'src/b.ts': `console.warn(1);` }, 'db/b.ts:1': { 'db/b.ts': `rows.forEach(console.error);` } },
  kept: { 'bench/a.ts': `console.log(1);`, 'src/web/a.ts': `console.warn(1);`, 'src/a.ts': `process.stdout.write('console.log');` },
});

rule('no registry is named', registries, texts, {
  broken: {
    'package-lock.json:1': { 'package-lock.json': `"resolved": "x.tgz"` },
    '.npmrc:1': { '.npmrc': `registry=https://${'registry'}.packages.example/` },
    'README.md:1': { 'README.md': `npm ci --registry https://npm-mirror.${'artifactory'}.example/` },
  },
  kept: { 'README.md': 'See https://kysely.dev and src/ingest/formats/registry.ts.', 'src/a.ts': `import { formats } from './registry.ts';` },
});

rule('the lock names all that is needed, on every machine', wholeLock, texts, {
  broken: {
    'package-lock.json:2': { 'package-lock.json': `{"packages": {"": {"dependencies": {"a": "1"}}, "node_modules/a": {"optionalDependencies":\n{"a-linux": "1"}}}}` },
    'package-lock.json:1': { 'package-lock.json': `{"packages": {"": {}, "node_modules/a": {"dependencies": {"b": "1"}}, "node_modules/c/node_modules/b": {}}}` },
  },
  kept: { 'package-lock.json': `{"packages": {"": {"dependencies": {"a": "1"}}, "node_modules/a": {"dependencies": {"b": "1", "c": "1"}}, "node_modules/a/node_modules/b": {"dependencies": {"c": "1"}}, "node_modules/c": {}}}` },
});

rule('no path of one machine is named', machinePaths, texts, {
  broken: {
    'README.md:1': { 'README.md': `cd ${'/work'}/main` },
    'src/a.ts:1': { 'src/a.ts': `const file = '${'/tmp'}/a.db';` },
    'bench/b.ts:1': { 'bench/b.ts': `'${'/home'}/me/x'` },
    'test/c.ts:1': { 'test/c.ts': `'${'/work'}/main'` },
  },
  kept: { 'src/a.ts': `'https://news.example/desk/1'; './tmp/x'; '/usr/bin/env';`, 'test/a.ts': `'/tmp/a.db'` },
});
