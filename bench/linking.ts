import type { EntityName, Known } from '../src/ingest/linking/known.ts';
import { Gazetteer } from '../src/ingest/linking/gazetteer.ts';
import { link } from '../src/ingest/linking/link.ts';
import { referenceFacts } from '../test/linking/facts.ts';
import { labelledStories } from '../test/linking/labelled.ts';
import { score, sorts, type Tally } from '../test/linking/score.ts';
import { scoreTold } from '../test/linking/told-score.ts';
import { heldFiles, toldStories } from '../test/linking/told-stories.ts';

/** Prints how well stories are linked, those that the rules were made with and those held out; and how fast. */
const gazetteer = new Gazetteer(referenceFacts());
for (const half of ['dev', 'held'] as const) {
  const stories = labelledStories(half);
  const tallies = score(stories, gazetteer);
  console.log(`${half === 'dev' ? 'Stories that the rules were made with' : 'Stories held out'} (${stories.length}):`);
  for (const sort of sorts) console.log(`  ${sort.padEnd(24)} F1 ${tallies[sort].f1.toFixed(3)}  hit ${tallies[sort].hit}, too much ${tallies[sort].extra}, missed ${tallies[sort].missed}`);
  if (process.argv.includes('--wrong')) for (const sort of sorts) for (const line of tallies[sort].wrong) console.log(`    ${sort}: ${line}`);
}

const told = heldFiles().flatMap(toldStories);
const { type, typeAndCountry, days } = scoreTold(told, gazetteer);
const shareOf = ({ f1, hit, missed, extra }: Tally): string => `F1 ${f1.toFixed(3)}  hit ${hit}, too much ${extra}, missed ${missed}`;
console.log(`Stories of which every event is marked, passing ones too, held out (${told.length}):`);
console.log(`  event type               ${shareOf(type)}\n  event type and country   ${shareOf(typeAndCountry)}\n  days that are stated     ${days.toFixed(3)} of those of events found`);

const stories = [...labelledStories('dev'), ...labelledStories('held')];
const words = stories.flatMap(({ text }) => text.split(/\s+/));
const texts = Array.from({ length: 200 }, (_, n) => `A headline\n\n${[...words.slice((n * 37) % words.length), ...words].slice(0, 400).join(' ')}`);
const times: number[] = [];
for (let round = 0; round < 5; round++) {
  for (const text of texts) {
    const began = process.hrtime.bigint();
    link({ text, publishedOn: '2024-10-23' }, gazetteer);
    if (round > 0) times.push(Number(process.hrtime.bigint() - began) / 1e6);
  }
}
times.sort((a, b) => a - b);
console.log(`A story of 400 words: p50 ${times[Math.floor(times.length * 0.5)]!.toFixed(2)} ms, p99 ${times[Math.floor(times.length * 0.99)]!.toFixed(2)} ms.`);

const entities = Array.from({ length: 50_000 }, (_, id): Known => ({ id, kind: 'PERSON', slug: `p${id}`, name: `Given${id % 900} Surname${id}`, code: null }));
const names = entities.flatMap(({ id, name }): EntityName[] => [{ entity: id, kind: 'NAME', name }, { entity: id, kind: 'ALIAS', name: `Other${id} of Place${id % 700}` }]);
const heap = process.memoryUsage().heapUsed;
const began = process.cpuUsage();
const large = new Gazetteer({ entities, names });
const { user, system } = process.cpuUsage(began);
if (!large.named('Given1 Surname1', 'PERSON')) throw new Error('The gazetteer did not take its names in.');
console.log(`A gazetteer of ${names.length} names: ${((user + system) / 1000).toFixed(0)} ms of CPU, ${((process.memoryUsage().heapUsed - heap) / 1e6).toFixed(0)} MB.`);
