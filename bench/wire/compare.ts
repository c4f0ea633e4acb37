import { median, pause } from './measure.ts';
import type { Counts, Side } from './side.ts';

/** How both are driven: in blocks, now one and now the other, so that a noisy machine is as noisy for both. */
export interface Pace {
  /** Publishes before anything is measured: until the code is compiled as it stays, since servers run for days. */
  readonly warmUp: number;
  readonly blocks: number;
  readonly perBlock: number;
  readonly perSecond: number;
  /** Subscribers that a story reaches. */
  readonly reach: number;
  /** Wait for each story's last reader before the next. */
  readonly oneByOne: boolean;
}

/** Processor time of the server a message, in µs, and how long the last reader of a story waited, in ms. */
export interface Cost {
  readonly perMessage: number;
  readonly last: number;
}

export async function compare(ours: Side, raw: Side, pace: Pace): Promise<{ ours: Cost; raw: Cost; ratio: { perMessage: number; last: number } }> {
  for (const side of [ours, raw]) await block(side, pace, pace.warmUp);
  const pairs: { ours: Cost; raw: Cost }[] = [];
  for (let n = 0; n < pace.blocks; n++) pairs.push({ ours: await block(ours, pace, pace.perBlock), raw: await block(raw, pace, pace.perBlock) });
  const of = (side: 'ours' | 'raw', what: keyof Cost) => median(pairs.map((pair) => pair[side][what]));
  const ratio = (what: keyof Cost) => median(pairs.map((pair) => pair.ours[what] / pair.raw[what]));
  return {
    ours: { perMessage: of('ours', 'perMessage'), last: of('ours', 'last') },
    raw: { perMessage: of('raw', 'perMessage'), last: of('raw', 'last') },
    ratio: { perMessage: ratio('perMessage'), last: ratio('last') },
  };
}

/** Publishes so many, and what that took. */
export async function block(side: Side, { reach, perSecond, oneByOne }: Omit<Pace, 'warmUp' | 'blocks' | 'perBlock'>, publishes: number): Promise<Cost> {
  await pause(50);
  const { received } = await side.counts();
  const before = side.cpuMs();
  const waits: number[] = [];
  for (let n = 0; n < publishes; n++) {
    const due = performance.now() + 1000 / perSecond;
    const at = await side.publish();
    if (oneByOne) waits.push((await arrived(side, received + (n + 1) * reach)).lastAt - at);
    await pause(Math.max(0, due - performance.now()));
  }
  await arrived(side, received + publishes * reach);
  return { perMessage: ((side.cpuMs() - before) * 1000) / (publishes * Math.max(1, reach)), last: median(waits) };
}

async function arrived(side: Side, count: number): Promise<Counts> {
  const giveUpAt = Date.now() + 60_000;
  for (;;) {
    const counts = await side.counts();
    if (counts.received >= count) return counts;
    if (Date.now() > giveUpAt) throw new Error(`${counts.received} of ${count} arrived in a minute.`);
    await pause(20);
  }
}
