import { openDatabase } from '../../db/open.ts';
import { randomOf, shuffled } from '../../bench/random.ts';
import { silkwire } from '../kit/process.ts';
import { ask, type Ask } from './ask.ts';
import { Crowd, type Late } from './crowd.ts';
import { figuresOf, type Figures } from './figures.ts';
import { Fleet } from './fleet.ts';
import { judge, type Findings } from './judge.ts';
import { Newsdesk } from './newsdesk.ts';
import { Oracle } from './oracle.ts';
import { stallSocket, stallStream, type Staller } from './staller.ts';
import { readCast } from './wants.ts';
import { Witness } from './witness.ts';

export interface SoakOptions {
  readonly subscribers: number;
  /** How long the writers write; it takes some longer to begin and to end. */
  readonly seconds: number;
  /** Servers killed with SIGKILL, one after the other, in turn. */
  readonly kills: number;
  /** Servers stopped with SIGTERM, as a deploy does, somewhere between the kills. */
  readonly restarts: number;
  /** Server processes of the same database. */
  readonly servers: number;
  readonly seed: number;
  /** Verbs a second, of both writers together. */
  readonly pace: number;
  /** What is said while it runs. */
  readonly say: (line: string) => void;
}

/** What a run came to. It is good if there are no violations. */
export interface Verdict {
  readonly violations: readonly string[];
  readonly violationCount: number;
  readonly figures: Figures;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
/** How long all may take to have the last announcement, once nobody writes any more, in ms. */
const mostCatchUp = 60_000;
/** Resident memory of a server: a generous bound for what it holds for a thousand subscribers and some who never read, in MB. */
const mostMemory = 1000;

/** Proves the wire of servers of this database: see `oracle.ts` for what is right, `crowd.ts` for who follows. */
export async function soak(databaseUrl: string, options: SoakOptions): Promise<Verdict> {
  const { seed, say } = options;
  const random = randomOf(seed);
  const witness = new Witness();
  const fleet = new Fleet(databaseUrl, random, witness);
  const { out } = await silkwire(['token', 'create', '--role', 'editor', '--name', 'soak'], { DATABASE_URL: databaseUrl });
  const token = out.trim();
  const database = await openDatabase(databaseUrl);
  try {
    await fleet.start(options.servers);
    const asPublic: Ask = (query, variables) => ask(fleet.urls[0] ?? '', undefined, query, variables);
    const cast = await readCast(asPublic);
    const { articles } = await asPublic<{ articles: { liveCursor: string } }>('{ articles(first: 1) { liveCursor } }');
    const desk = new Newsdesk({ random, cast, witness, token, someServer: fleet.some });
    for (let n = 0; n < 10; n++) await desk.publish();
    const crowd = new Crowd({ random, cast, witness, someServer: fleet.some, beginning: articles.liveCursor });
    say(`${options.subscribers} subscribers, ${options.servers} server(s): ${fleet.pids}; seed ${seed}`);

    const stallers = await run({ options, fleet, desk, crowd, past: articles.liveCursor, random, witness });
    say('The writers have stopped; waiting until all have all');
    const oracle = await Oracle.read(database, cast);
    await crowd.settle(oracle, mostCatchUp);
    // What would be told twice, or too late, has its time.
    await pause(1000);
    await endStallers(stallers, witness);
    const memory = fleet.memory();
    if (memory && memory.now > mostMemory) witness.violate(`A server has ${memory.now} MB of memory; ${memory.peak} at its most.`);
    crowd.stop();
    await fleet.stop();

    oracle.judgeLog(desk.done, witness);
    oracle.judgeShown(witness);
    const findings: Findings = { delays: [], longestCatchUp: 0 };
    for (const subscriber of crowd.subscribers) judge(subscriber, oracle, witness, findings);
    for (const late of crowd.late) judgeLate(late, oracle, witness);
    const figures = figuresOf({ oracle, crowd, fleet, desk, witness, findings, memory, stalled: stallers.length });
    return { violations: witness.violations, violationCount: witness.violationCount, figures };
  } finally {
    await fleet.destroy();
    await database.close();
  }
}

interface Running {
  readonly options: SoakOptions;
  readonly fleet: Fleet;
  readonly desk: Newsdesk;
  readonly crowd: Crowd;
  readonly past: string;
  readonly random: ReturnType<typeof randomOf>;
  readonly witness: Witness;
}

/** Everything at once, for as long as it is to last. Gives those who have not read a word since the last server came. */
async function run(running: Running): Promise<Staller[]> {
  const { options, fleet, desk, crowd, past, witness } = running;
  const progress = setInterval(() => {
    options.say(`${witness.clock()} announced about ${desk.counts.announcing}, delivered ${crowd.delivered}, connections ${crowd.counts.connections}, kills ${fleet.kills}, violations ${witness.violationCount}`);
  }, 5000);
  try {
    crowd.gather(options.subscribers, options.seconds * 1000);
    crowd.makeTrouble();
    await stall(fleet, past);
    const [stallers] = await Promise.all([endServers(running), ...[0, 1].map(() => desk.work((2 * 1000) / options.pace))]);
    crowd.makePeace();
    return stallers;
  } catch (error) {
    crowd.stop();
    throw error;
  } finally {
    clearInterval(progress);
  }
}

/** Kills and stops servers while the writers write; then it is enough. */
async function endServers({ options, fleet, desk, past, random }: Running): Promise<Staller[]> {
  const { seconds, kills, restarts, servers } = options;
  try {
    const ends = shuffled(random, [...Array.from({ length: kills }, () => 'kill' as const), ...Array.from({ length: restarts }, () => 'restart' as const)]);
    const between = (seconds * 1000) / (ends.length + 1);
    for (const [n, end] of ends.entries()) {
      // However long a server takes to come back, there is as much life between two ends.
      await pause(between);
      await fleet[end](n % servers);
    }
    await pause(between / 2);
    const stallers = await stall(fleet, past);
    await pause(between / 2);
    // Enough for every buffer between us and one who never reads.
    for (let n = 0; n < 15; n++) await desk.publish(150_000);
    return stallers;
  } finally {
    desk.stop();
  }
}

async function stall(fleet: Fleet, past: string): Promise<Staller[]> {
  const stallers = fleet.urls.map(async (url) => [await stallSocket(url), await stallStream(url), await stallSocket(url, past), await stallStream(url, past)]);
  return (await Promise.all(stallers)).flat();
}

async function endStallers(stallers: readonly Staller[], witness: Witness): Promise<void> {
  await Promise.all(
    stallers.map(async (staller) => {
      const mustEnd = staller.mustEnd();
      if ((await staller.end()) === undefined && mustEnd) witness.violate(`${staller.name} was kept.`);
    }),
  );
}

/** What one who came late was shown is what the log says of that moment, so that what it was told since completes it. */
function judgeLate({ subscriber, shown }: Late, oracle: Oracle, witness: Witness): void {
  const { beginning, name, wants } = subscriber;
  if (beginning.from !== 'cursor' || !shown) return;
  const expected = oracle.listAt(beginning.after, wants, 100);
  if (expected.join() === shown.join()) return;
  witness.violate(`${name} was shown, at #${oracle.seqOf(beginning.after)}, other than the log says: ${JSON.stringify({ wants, shown: shown.filter((one) => !expected.includes(one)), expected: expected.filter((one) => !shown.includes(one)) })}`);
}
