import { deepStrictEqual } from 'node:assert';
import { ask, load, type Call, type LoadResult } from './load.ts';
import type { BenchRequest } from './requests.ts';

/** How both servers are loaded. */
export interface LoadSettings {
  readonly connections: number;
  readonly seconds: number;
  readonly warmUp: number;
  readonly rounds: number;
}

export interface Ports {
  readonly silkwire: number;
  readonly yardstick: number;
}

/** What one request takes, on both servers in the same run. */
export interface Comparison {
  readonly title: string;
  /** The round of the median rate, of each server. */
  readonly silkwire: LoadResult;
  readonly yardstick: LoadResult;
  /** How many times the yardstick's work Silkwire does: the median of the rounds' ratios. */
  readonly ratio: number;
  /** The ratio of each round. */
  readonly ratios: readonly number[];
}

/**
 * Loads the servers in turn, a round each, so that what else the machine does falls on both.
 *
 * @throws Error if an answer fails, or if the two don't answer the same.
 */
export async function compare(request: BenchRequest, ports: Ports, { rounds, ...settings }: LoadSettings): Promise<Comparison> {
  const silkwireCalls = request.variables.map((variables): Call => ({ method: 'POST', path: '/graphql', body: JSON.stringify({ query: request.query, variables }) }));
  const yardstickCalls = request.variables.map((variables): Call => ({ method: 'GET', path: `${request.route}?${new URLSearchParams(variables)}` }));
  for (const [n, call] of silkwireCalls.entries()) {
    const answer = await ask(ports.silkwire, call);
    const expected = await ask(ports.yardstick, yardstickCalls[n] ?? call);
    deepStrictEqual(answer, expected, `Silkwire and the yardstick answer "${request.title}" differently for ${JSON.stringify(request.variables[n])}.`);
  }
  const results: { silkwire: LoadResult; yardstick: LoadResult }[] = [];
  for (let round = 0; round < rounds; round++) {
    const silkwire = await load({ ...settings, port: ports.silkwire, calls: silkwireCalls });
    const yardstick = await load({ ...settings, port: ports.yardstick, calls: yardstickCalls });
    results.push({ silkwire, yardstick });
  }
  const ratios = results.map(({ silkwire, yardstick }) => yardstick.perSecond / silkwire.perSecond);
  return {
    title: request.title,
    silkwire: median(results.map((result) => result.silkwire), (result) => result.perSecond),
    yardstick: median(results.map((result) => result.yardstick), (result) => result.perSecond),
    ratio: median(ratios, (ratio) => ratio),
    ratios,
  };
}

function median<T>(things: readonly T[], size: (thing: T) => number): T {
  const middle = things.toSorted((a, b) => size(a) - size(b))[Math.floor((things.length - 1) / 2)];
  if (middle === undefined) throw new Error('There is no median of nothing: run one round at least.');
  return middle;
}
