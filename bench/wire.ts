/**
 * The wire against a bare `ws` server that sends the same bytes: `npm run bench:wire [-- --rounds 3]`.
 * Server and subscribers have a core each. Prints ratios; nothing fails on a slow machine.
 */
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { countries } from '../db/reference/all.ts';
import { ask, cpuOf, end, median, memoryOf, pause, ready, script, silkwire } from './wire/measure.ts';

const { values: flags } = parseArgs({ options: { rounds: { type: 'string', default: '3' }, json: { type: 'boolean', default: false } } });
const rounds = Number(flags.rounds);

const query = `subscription ($filter: ArticleFilter) { announcements(filter: $filter) { cursor kind announcedAt article { id slug headline summary publishedAt urgency section } } }`;
const codes = countries.slice(0, 100).map(({ code }) => code);

interface Counts {
  readonly received: number;
  readonly bytes: number;
  readonly lastAt: number;
}

/** What a round came to: processor time of the server, in ms, and how long the last subscriber waited, in ms. */
interface Round {
  readonly cpuMs: number;
  readonly delivered: number;
  readonly lastMs: number;
}

const folder = mkdtempSync(join(tmpdir(), 'silkwire-bench-'));
const port = { silkwire: 4710, raw: 4711 };

async function openNewsroom(): Promise<{ server: ChildProcess; desk: ChildProcess }> {
  const url = `file:${join(folder, `wire-${Math.random().toString(36).slice(2)}.db`)}`;
  const server = await silkwire(0, { PORT: String(port.silkwire), DATABASE_URL: url });
  const desk = await ready(script('newsdesk.ts', 1, url));
  return { server, desk };
}

async function waitFor(clients: ChildProcess, count: number): Promise<Counts> {
  const giveUpAt = Date.now() + 60_000;
  for (;;) {
    const counts = await ask<Counts>(clients, { count: true });
    if (counts.received >= count) return counts;
    if (Date.now() > giveUpAt) throw new Error(`${counts.received} of ${count} arrived in a minute.`);
    await pause(20);
  }
}

const wireMessage = (code: string | undefined) =>
  JSON.stringify({ id: '6f1c7a52-6b0e-4b6f-9d6e-0c2f7d8a9b10', type: 'subscribe', payload: { query, variables: code ? { filter: { countries: [code] } } : {} } });

/** One of the bytes that Silkwire sends for a story of this bench. */
async function sampleText(): Promise<string> {
  const { server, desk } = await openNewsroom();
  const { WebSocket } = await import('ws');
  const socket = new WebSocket(`ws://127.0.0.1:${port.silkwire}/graphql`, 'graphql-transport-ws');
  const text = await new Promise<string>((resolve) => {
    socket.on('open', () => socket.send('{"type":"connection_init"}'));
    socket.on('message', (data) => {
      const message = JSON.parse(String(data)) as { type: string };
      if (message.type === 'connection_ack') {
        socket.send(wireMessage(undefined));
        setTimeout(() => void ask(desk, { make: { count: 1, codes: ['KZ'] } }).then(() => ask(desk, { publish: 1 })), 100);
      } else resolve(String(data));
    });
  });
  socket.terminate();
  await Promise.all([end(server), end(desk)]);
  return text;
}

/** `publishes` stories, `perSecond` of them a second, to subscribers of these countries (undefined: of everything). */
async function throughSilkwire(filters: readonly (string | undefined)[], storyCodes: readonly string[], publishes: number, perSecond: number): Promise<Round & { idleKb: number }> {
  const { server, desk } = await openNewsroom();
  const clients = script('clients.ts', 1);
  const per = matching(filters, storyCodes);
  const warmUp = warmUpOf(per);
  await ask(desk, { make: { count: publishes + warmUp, codes: storyCodes } });
  await pause(500);
  const before = memoryOf(server);
  await ask(clients, { open: { url: `ws://127.0.0.1:${port.silkwire}/graphql`, protocol: 'graphql-transport-ws', subscribe: filters.map(wireMessage) } });
  await pause(2000);
  const idleKb = (memoryOf(server) - before) / filters.length;
  for (let n = 0; n < warmUp; n++) await ask(desk, { publish: 1 });
  const warm = await waitFor(clients, warmUp * per);
  await pause(300);
  const cpu = cpuOf(server);
  const lasts: number[] = [];
  for (let n = 0; n < publishes; n++) {
    const due = performance.now() + 1000 / perSecond;
    const { at } = await ask<{ at: number }>(desk, { publish: 1 });
    if (per >= 1000) lasts.push((await waitFor(clients, warm.received + (n + 1) * per)).lastAt - at);
    else await pause(due - performance.now());
  }
  const counts = await waitFor(clients, warm.received + publishes * per);
  const round = { cpuMs: cpuOf(server) - cpu, delivered: counts.received - warm.received, lastMs: median(lasts), idleKb };
  await Promise.all([end(server), end(desk), end(clients)]);
  return round;
}

async function throughRaw(filters: readonly (string | undefined)[], storyCodes: readonly string[], publishes: number, perSecond: number, text: string): Promise<Round> {
  const server = await ready(script('raw-server.ts', 0, String(port.raw)));
  const clients = script('clients.ts', 1);
  await ask(clients, { open: { url: `ws://127.0.0.1:${port.raw}`, subscribe: filters.map((code) => JSON.stringify({ type: 'subscribe', group: code ?? 'all' })) } });
  await pause(1000);
  const per = matching(filters, storyCodes);
  const groupsOf = (n: number) => [storyCodes[n % storyCodes.length] ?? '', 'all'];
  const warmUp = warmUpOf(per);
  for (let n = 0; n < warmUp; n++) server.send({ groups: groupsOf(n), text });
  const warm = await waitFor(clients, warmUp * per);
  await pause(300);
  const cpu = cpuOf(server);
  const lasts: number[] = [];
  for (let n = 0; n < publishes; n++) {
    const at = performance.timeOrigin + performance.now();
    server.send({ groups: groupsOf(n), text });
    if (per >= 1000) lasts.push((await waitFor(clients, warm.received + (n + 1) * per)).lastAt - at);
    else await pause(1000 / perSecond);
  }
  const counts = await waitFor(clients, warm.received + publishes * per);
  const round = { cpuMs: cpuOf(server) - cpu, delivered: counts.received - warm.received, lastMs: median(lasts) };
  await Promise.all([end(server), end(clients)]);
  return round;
}

/** How many subscribers a story reaches: each country has as many. */
function matching(filters: readonly (string | undefined)[], storyCodes: readonly string[]): number {
  return filters.filter((code) => code === undefined || code === storyCodes[0]).length;
}

/** Until the code is compiled as it stays: servers run for days. */
const warmUpOf = (per: number) => (per >= 1000 ? 5 : 1000);

const perMessage = ({ cpuMs, delivered }: Round) => (cpuMs * 1000) / delivered;
const results: Record<string, string | number> = {};
const say = (name: string, value: number, unit: string, detail = '') => {
  results[name] = Number(value.toFixed(3));
  if (!flags.json) process.stdout.write(`${name.padEnd(64)} ${value.toFixed(2).padStart(8)} ${unit}  ${detail}\n`);
};

try {
  const text = await sampleText();
  const tenOfThousand = Array.from({ length: 1000 }, (_unused, n) => codes[n % 100]);
  const everyone = Array.from<string | undefined>({ length: 10_000 });
  const few: { ours: Round; raw: Round }[] = [];
  const all: { ours: Round & { idleKb: number }; raw: Round }[] = [];
  for (let round = 0; round < rounds; round++) {
    few.push({ ours: await throughSilkwire(tenOfThousand, codes, 2000, 500), raw: await throughRaw(tenOfThousand, codes, 2000, 500, text) });
    all.push({ ours: await throughSilkwire(everyone, ['KZ'], 30, 10), raw: await throughRaw(everyone, ['KZ'], 30, 10, text) });
  }
  // Nobody follows the country of these stories: ten thousand who don't, and one.
  const others = Array.from({ length: 10_000 }, (_unused, n) => codes[n % 99]);
  const unmoved: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const many = await throughSilkwire(others, [codes[99] ?? ''], 500, 200);
    const one = await throughSilkwire(others.slice(0, 1), [codes[99] ?? ''], 500, 200);
    unmoved.push(((many.cpuMs - one.cpuMs) * 1000) / 500 / 10_000);
  }
  const ratio = (rows: readonly { ours: Round; raw: Round }[], of: (round: Round) => number) => median(rows.map(({ ours, raw }) => of(ours) / of(raw)));
  say('processor time a message: 1,000 subscribers, 100 filters, 10 match', ratio(few, perMessage), 'x raw', `${median(few.map(({ ours }) => perMessage(ours))).toFixed(1)} against ${median(few.map(({ raw }) => perMessage(raw))).toFixed(1)} µs; ${text.length} bytes`);
  say('processor time a message: 10,000 subscribers, all match', ratio(all, perMessage), 'x raw', `${median(all.map(({ ours }) => perMessage(ours))).toFixed(1)} against ${median(all.map(({ raw }) => perMessage(raw))).toFixed(1)} µs`);
  say('until the last of 10,000 has it', ratio(all, ({ lastMs }) => lastMs), 'x raw', `${median(all.map(({ ours }) => ours.lastMs)).toFixed(0)} against ${median(all.map(({ raw }) => raw.lastMs)).toFixed(0)} ms`);
  say('a subscriber whose filter does not match, a publish', median(unmoved), 'µs', 'of 10,000 over 99 filters, less one');
  say('resident memory an idle subscriber, at 10,000', median(all.map(({ ours }) => ours.idleKb)), 'KB');
  if (flags.json) process.stdout.write(`${JSON.stringify(results)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
  process.exit();
}
