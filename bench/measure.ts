/** Measures every question on one archive, in a process that is a server but for its socket: `node bench/measure.ts FILE [ONLY] [SUBJECTS]`. */
import { deepStrictEqual } from 'node:assert';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { pino } from 'pino';
import { openDatabase } from '../db/open.ts';
import { Counter } from '../src/figures/counter.ts';
import { Wire } from '../src/live/wire.ts';
import { Names } from '../src/names/names.ts';
import { pipelineFor } from '../src/server/pipeline.ts';
import { TokenWatch } from '../src/server/token-watch.ts';
import { runCommand, UsageError } from './command-line.ts';
import type { Indexing } from './indexing.ts';
import { plainIndexMs } from './plain-index.ts';
import { questionsOf, type Bound, type Question } from './questions.ts';
import { subjectsOf, type Subjects } from './subjects.ts';
import { openArchive } from './yardstick-archive.ts';
import { answersByHand, type Gist } from './yardstick-questions.ts';

export interface Figure {
  readonly title: string;
  readonly bound: Bound;
  /** Of server time, from the request's text to the answer's: the median. */
  readonly ms: number;
  readonly byHand: number;
  /** The longest that the event loop was held, in ms. */
  readonly block: number;
}

/** All of one archive. */
export interface Measured {
  readonly stories: number;
  readonly subjects: Subjects;
  readonly figures: readonly Figure[];
  readonly columnsMs: number;
  readonly namesMs: number;
  readonly namesBlock: number;
  readonly residentMiB: number;
  /** What a plain FTS5 index of the same texts takes, in ms a story. */
  readonly plainIndexMs: number;
  readonly indexing: Indexing;
}

/** Each question is asked so long, in ms, and at the most so often; by hand the same. The first are not counted: a server in service is warm. */
const [longest, most, warmUp] = [4000, 2000, 1500];
/** Ms between two looks at the event loop. */
const resolution = 1;

type Ask = (question: Question, variables: Question['variables'][number]) => Promise<Gist>;

async function timed(variables: Question['variables'], ask: (one: Question['variables'][number]) => unknown): Promise<number> {
  const took: number[] = [];
  const until = performance.now() + longest;
  do {
    for (const one of variables) {
      const began = performance.now();
      await ask(one);
      took.push(performance.now() - began);
    }
  } while (performance.now() < until && took.length < most);
  const warm = took.slice(Math.min(warmUp, took.length / 2)).toSorted((a, b) => a - b);
  return warm[Math.floor(warm.length / 2)] ?? 0;
}

/** The longest that others had to wait while something was done, in ms. */
async function blockOf(work: () => Promise<unknown>): Promise<number> {
  const loop = monitorEventLoopDelay({ resolution });
  loop.enable();
  await pause(5);
  loop.reset();
  await work();
  await pause(5);
  loop.disable();
  return Math.max(0, loop.max / 1e6 - resolution);
}

async function figureOf(question: Question, ask: Ask, byHand: (variables: Question['variables'][number]) => Gist): Promise<Figure> {
  for (const one of question.variables) {
    const [answer, expected] = [await ask(question, one), byHand(one)];
    deepStrictEqual({ ...answer, ...expected }, answer, `Silkwire and the yardstick answer "${question.title}" differently for ${JSON.stringify(one)}.`);
  }
  const ms = await timed(question.variables, (one) => ask(question, one));
  const by = await timed(question.variables, byHand);
  let block = 0;
  for (const one of question.variables) block = Math.max(block, await blockOf(() => ask(question, one)));
  return { title: question.title, bound: question.bound, ms, byHand: by, block };
}

/** The slugs and the total of an answer, wherever they are. */
function gistOf(data: { articles?: { totalCount?: number; edges?: readonly { node: { slug: string } }[] }; country?: { articles: { nodes: readonly { slug: string }[] } } }): Gist {
  const { totalCount, edges } = data.articles ?? {};
  const slugs = edges?.map(({ node }) => node.slug) ?? data.country?.articles.nodes.map(({ slug }) => slug);
  return { ...(slugs && { slugs }), ...(totalCount !== undefined && { total: totalCount }) };
}

async function measure(file: string, only: string, like: Subjects | null): Promise<Omit<Measured, 'indexing'>> {
  const archive = openArchive(file);
  const subjects = subjectsOf(archive, like);
  const url = `file:${file}`;
  const database = await openDatabase(url);
  const { promise: ready, resolve: isReady } = Promise.withResolvers<number>();
  const log = pino({ level: 'info' }, { write: (line: string) => {
    const { ms, err, trouble } = JSON.parse(line) as { ms?: number; err?: unknown; trouble?: string };
    if (ms !== undefined) isReady(ms);
    if (err !== undefined || trouble !== undefined) process.stderr.write(line);
  } });
  const wire = await Wire.open(database, (error) => log.error({ err: error }));
  const counter = new Counter(database);
  await counter.start({ url, log, from: 1 });
  const columnsMs = await ready;
  const names = new Names(database, () => counter.mentions(), (error) => log.error({ err: error }));
  const began = performance.now();
  const namesBlock = await blockOf(() => names.load());
  const namesMs = performance.now() - began;
  const pipeline = pipelineFor({ database, wire, counter, names, tokenWatch: new TokenWatch(), publicUrl: 'http://localhost', identity: undefined }, log, { corsOrigins: [] });
  const ask: Ask = async ({ query, title }, variables) => {
    const body = JSON.stringify({ query, variables });
    const response = await pipeline.fetch('http://localhost/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    const { data, errors } = (await response.json()) as { data?: Parameters<typeof gistOf>[0]; errors?: unknown };
    if (errors || !data) throw new Error(`"${title}" failed: ${JSON.stringify(errors)}`);
    return gistOf(data);
  };
  const answers = answersByHand(archive);
  const figures: Figure[] = [];
  for (const question of questionsOf(subjects).filter(({ title }) => title.includes(only))) {
    process.stderr.write(`${question.title} …\n`);
    figures.push(await figureOf(question, ask, (variables) => answers[question.byHand](variables)));
  }
  const stories = archive.prepare<[], number>('select count(*) from article').pluck().get() ?? 0;
  const residentMiB = process.memoryUsage().rss / 2 ** 20;
  await wire.close();
  await names.close();
  await counter.close();
  await database.close();
  const plain = plainIndexMs(archive);
  archive.close();
  return { stories, subjects, figures, columnsMs, namesMs, namesBlock, residentMiB, plainIndexMs: plain };
}

if (import.meta.main) {
  await runCommand(async () => {
    const [file, only = '', like = 'null'] = process.argv.slice(2);
    if (!file) throw new UsageError('Say which archive to measure: node bench/measure.ts data/bench-10000.db');
    console.log(JSON.stringify(await measure(file, only, JSON.parse(like) as Subjects | null)));
  });
}
