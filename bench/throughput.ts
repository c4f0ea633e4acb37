/**
 * What Silkwire's archive costs: requests a second of four usual queries, each as a ratio to a bare node:http server
 * with hand-written prepared statements over the same file, in the same run.
 *
 *     npm run bench -- [--articles 10000] [--seconds 5] [--rounds 3] [--connections 32] [--only latest] [--json]
 */
import { availableParallelism, cpus } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startServer, type ServerProcess } from './child.ts';
import { runCommand, UsageError, wholeNumber } from './command-line.ts';
import { compare, type Comparison, type LoadSettings } from './compare.ts';
import { defaultDatabase, generate } from './generate.ts';
import { requestsOf } from './requests.ts';
import { openArchive } from './yardstick-archive.ts';

const options = {
  articles: { type: 'string', default: '10000' },
  seconds: { type: 'string', default: '5' },
  rounds: { type: 'string', default: '3' },
  connections: { type: 'string', default: '32' },
  only: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

/** Seconds of each load that are not counted. */
const warmUp = 1;
const root = resolve(import.meta.dirname, '..');

async function run(file: string, only: string | undefined, settings: LoadSettings): Promise<Comparison[]> {
  const archive = openArchive(file);
  const requests = requestsOf(archive).filter(({ title, route }) => !only || title.includes(only) || route === only);
  archive.close();
  if (requests.length === 0) throw new UsageError(`--only is "${only}": no request's title has these words, and it is no route of the yardstick.`);
  const servers: ServerProcess[] = [];
  try {
    const silkwire = await startServer({
      name: 'Silkwire', args: () => [resolve(root, 'src/silkwire.js'), 'serve'], readyPath: '/ready',
      env: (port) => ({ DATABASE_URL: `file:${file}`, HOST: '127.0.0.1', PORT: String(port), DEMO: '0', LOG_LEVEL: 'error', NODE_ENV: 'production' }),
    });
    servers.push(silkwire);
    const yardstick = await startServer({
      name: 'The yardstick', args: (port) => [resolve(root, 'bench/yardstick.ts'), file, String(port)], readyPath: '/latest', env: () => ({ NODE_ENV: 'production' }),
    });
    servers.push(yardstick);
    const comparisons: Comparison[] = [];
    for (const [n, request] of requests.entries()) {
      process.stderr.write(`${n + 1} of ${requests.length}: ${request.title}, ${settings.rounds * 2 * (settings.seconds + settings.warmUp)} s\n`);
      comparisons.push(await compare(request, { silkwire: silkwire.port, yardstick: yardstick.port }, settings));
    }
    return comparisons;
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
}

function machine() {
  return { cpus: availableParallelism(), model: cpus()[0]?.model.trim() ?? 'unknown', node: process.version, platform: `${process.platform} ${process.arch}` };
}

function print(articles: number, settings: LoadSettings, comparisons: readonly Comparison[]): void {
  const head = ['', 'Silkwire/s', 'p50 ms', 'p99 ms', 'yardstick/s', 'p50 ms', 'p99 ms', 'times the work'];
  const rows = comparisons.map(({ title, silkwire, yardstick, ratio, ratios }) => [
    title,
    ...[silkwire, yardstick].flatMap(({ perSecond, p50, p99 }) => [String(Math.round(perSecond)), p50.toFixed(1), p99.toFixed(1)]),
    `${ratio.toFixed(1)} (${ratios.map((each) => each.toFixed(1)).join(' ')})`,
  ]);
  const table = [head, ...rows];
  const widths = head.map((_title, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const { cpus: count, model, node, platform } = machine();
  console.log(`${articles.toLocaleString('en')} articles, ${settings.connections} connections, ${settings.rounds} ${settings.rounds === 1 ? 'round' : 'rounds'} of ${settings.seconds} s each`);
  console.log(`${count} × ${model}, Node ${node}, ${platform}; the client has its share of it\n`);
  for (const row of table) console.log(row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ').trimEnd());
}

if (import.meta.main) {
  await runCommand(async () => {
    const { values } = parseArgs({ options });
    const articles = wholeNumber('articles', values.articles);
    const settings: LoadSettings = {
      connections: wholeNumber('connections', values.connections), seconds: wholeNumber('seconds', values.seconds),
      rounds: wholeNumber('rounds', values.rounds), warmUp,
    };
    // A signal runs no finally; process.exit ends the servers that we have started.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(130));
    const url = defaultDatabase(articles);
    const { outcome } = await generate(url, { articles, seed: 1, announcements: false });
    if (outcome === 'made') process.stderr.write(`${url} holds ${articles} articles now.\n`);
    const comparisons = await run(resolve(url.slice('file:'.length)), values.only, settings);
    if (values.json) console.log(JSON.stringify({ articles, ...settings, machine: machine(), comparisons }, null, 2));
    else print(articles, settings, comparisons);
  });
}
