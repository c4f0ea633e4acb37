/**
 * How fast stories are imported and linked: `npm run bench:import`. Stories of 400 words, put together at random of the
 * sentences of the demo stories, are taken into a database of SQLite of their own, fifty to a commit, as the command
 * line does. Prints stories a second of one core's time, and of the clock; the first 200 warm it up and are not counted.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '../db/migrate.ts';
import { openDatabase } from '../db/open.ts';
import { loadFacts } from '../db/reference/load.ts';
import { stories } from '../db/reference/stories.ts';
import { loadGazetteer } from '../src/ingest/gazetteer.ts';
import { importText } from '../src/ingest/import.ts';
import { linkerOf } from '../src/ingest/linking/links.ts';
import { randomOf } from './random.ts';

const words = 400;
const counted = 1000;
const random = randomOf(1);
const sentences = stories.flatMap(({ body }) => body.flatMap((paragraph) => paragraph.split(/(?<=[.!?]”?) (?=[A-Z])/))).filter(({ length }) => length > 40);
const pick = <T>(list: readonly T[]): T => list[random.below(list.length)]!;

function story(n: number): string {
  const text: string[] = [];
  for (let length = 0; length < words; length += text.at(-1)!.split(' ').length) text.push(pick(sentences));
  const paragraphs = Array.from({ length: Math.ceil(text.length / 3) }, (_unused, at) => `<p>${text.slice(at * 3, at * 3 + 3).join(' ')}</p>`);
  const date = new Date(Date.UTC(2024, 0, 1) + n * 3_600_000).toUTCString();
  return `<item><guid isPermaLink="false">${n}</guid><title>${escaped(pick(stories).headline)} ${n}</title><pubDate>${date}</pubDate><description>${escaped(paragraphs.join(''))}</description></item>`;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const feed = (from: number, count: number) => `<rss version="2.0"><channel><title>Bench</title>${Array.from({ length: count }, (_unused, n) => story(from + n)).join('')}</channel></rss>`;

const folder = mkdtempSync(join(tmpdir(), 'silkwire-bench-'));
try {
  const database = await openDatabase(`file:${join(folder, 'import.db')}`);
  await migrate(database);
  await loadFacts(database);
  for (const [link, linker] of [['and linked', linkerOf(await loadGazetteer(database))], ['alone', undefined]] as const) {
    const first = link === 'alone' ? 10_000 : 0;
    await importText(database, feed(first, 200), { publish: true, linker: async () => linker, together: 50 });
    const text = feed(first + 200, counted);
    const [cpu, began] = [process.cpuUsage(), performance.now()];
    const summary = await importText(database, text, { publish: true, linker: async () => linker, together: 50 });
    const { user, system } = process.cpuUsage(cpu);
    console.log(`Imported ${link}: ${(counted / ((user + system) / 1e6)).toFixed(0)} stories a second of a core, ${(counted / ((performance.now() - began) / 1000)).toFixed(0)} by the clock (${summary.new} new).`);
  }
  await database.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
