/**
 * The wire against a bare `ws` server that sends the same bytes: `npm run bench:wire [-- --rounds 3] [--only few|all|unmoved]`.
 * The servers have a core, the subscribers and the writer another. Prints ratios; nothing fails on a slow machine.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { countries } from '../db/reference/all.ts';
import { block, compare, type Pace } from './wire/compare.ts';
import { median } from './wire/measure.ts';
import { openRaw, openSilkwire, sampleText, type Filters } from './wire/side.ts';

const text = { type: 'string' } as const;
const { values: flags } = parseArgs({ options: { rounds: { ...text, default: '3' }, only: text, json: { type: 'boolean', default: false } } });
const rounds = Array.from({ length: Number(flags.rounds) });
const folder = mkdtempSync(join(tmpdir(), 'silkwire-bench-'));
const codes = countries.slice(0, 100).map(({ code }) => code);

const results: Record<string, number> = {};
function say(name: string, value: number, unit: string, detail = ''): void {
  results[name] = Number(value.toFixed(3));
  if (!flags.json) process.stdout.write(`${name.padEnd(64)} ${value.toFixed(2).padStart(8)} ${unit}  ${detail}\n`);
}

async function both(filters: Filters, storyCodes: readonly string[], pace: Pace) {
  const sample = await sampleText(folder);
  const ours = await openSilkwire(folder, filters, storyCodes, pace.warmUp + pace.blocks * pace.perBlock);
  const raw = await openRaw(filters, storyCodes, sample);
  const cost = await compare(ours, raw, pace);
  await Promise.all([ours.end(), raw.end()]);
  return { ...cost, bytes: sample.length, idleKb: ours.grewKb / filters.length };
}

/** A thousand, ten of them for each of a hundred countries. Fewer stories than from which on counts get a thread, which is not the wire's. */
async function few(): Promise<void> {
  const filters = Array.from({ length: 1000 }, (_unused, n) => codes[n % 100]);
  const runs = [];
  for (const _round of rounds) runs.push(await both(filters, codes, { warmUp: 2000, blocks: 13, perBlock: 200, perSecond: 500, reach: 10, oneByOne: false }));
  const [ours, raw] = [median(runs.map((run) => run.ours.perMessage)), median(runs.map((run) => run.raw.perMessage))];
  say('processor time a message: 1,000 subscribers, 100 filters, 10 match', median(runs.map(({ ratio }) => ratio.perMessage)), 'x raw', `${ours.toFixed(1)} against ${raw.toFixed(1)} µs; ${runs[0]?.bytes} bytes`);
}

async function all(): Promise<void> {
  const filters = Array.from<string | undefined>({ length: 10_000 });
  const runs = [];
  for (const _round of rounds) runs.push(await both(filters, ['KZ'], { warmUp: 10, blocks: 20, perBlock: 2, perSecond: 10, reach: 10_000, oneByOne: true }));
  const [ours, raw] = [median(runs.map((run) => run.ours.perMessage)), median(runs.map((run) => run.raw.perMessage))];
  say('processor time a message: 10,000 subscribers, all match', median(runs.map(({ ratio }) => ratio.perMessage)), 'x raw', `${ours.toFixed(1)} against ${raw.toFixed(1)} µs`);
  say('until the last of 10,000 has it', median(runs.map(({ ratio }) => ratio.last)), 'x raw', `${median(runs.map((run) => run.ours.last)).toFixed(0)} against ${median(runs.map((run) => run.raw.last)).toFixed(0)} ms`);
  say('resident memory an idle subscriber, at 10,000', median(runs.map(({ idleKb }) => idleKb)), 'KB');
}

/** Nobody follows the country of these stories: what ten thousand who don't cost, less what one does. */
async function unmoved(): Promise<void> {
  const others = Array.from({ length: 10_000 }, (_unused, n) => codes[n % 99]);
  const perPublish = async (filters: Filters) => {
    const side = await openSilkwire(folder, filters, [codes[99] ?? ''], 700);
    const pace = { perSecond: 200, reach: 0, oneByOne: false };
    await block(side, pace, 200);
    const { perMessage } = await block(side, pace, 500);
    await side.end();
    return perMessage;
  };
  const differences: number[] = [];
  for (const _round of rounds) differences.push(((await perPublish(others)) - (await perPublish(others.slice(0, 1)))) / 10_000);
  say('a subscriber whose filter does not match, a publish', median(differences), 'µs', 'of 10,000 over 99 filters, less one');
}

try {
  for (const [name, run] of Object.entries({ few, all, unmoved })) if (flags.only === undefined || flags.only === name) await run();
  if (flags.json) process.stdout.write(`${JSON.stringify(results)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
  process.exit();
}
