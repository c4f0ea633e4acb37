import { describe, expect, test } from 'vitest';
import { examplesOf } from '../../bench/learn/examples.ts';
import { happeningsIn } from '../../src/ingest/linking/events.ts';
import { readingOf } from '../../src/ingest/linking/link.ts';
import { Model, shippedModel } from '../../src/ingest/linking/told/model.ts';
import { gazetteer, told, types } from './found.ts';
import { scoreTold } from './told-score.ts';
import { heldFiles, learntFiles, readTold, toldStories } from './told-stories.ts';

// Without the model of words, the first is 0.704; without that of countries, the second 0.646.
test('events of stories that nothing was learnt from are told as well as they were', () => {
  const { type, typeAndCountry, days } = scoreTold(heldFiles().flatMap(toldStories), gazetteer());
  expect(type.f1, JSON.stringify(type)).toBeGreaterThanOrEqual(0.71);
  expect(typeAndCountry.f1, JSON.stringify(typeAndCountry)).toBeGreaterThanOrEqual(0.652);
  expect(days).toBeGreaterThanOrEqual(0.76);
});

test('every story can be read, and is learnt from or held out', () => {
  const [learnt, held] = [learntFiles().flatMap(toldStories), heldFiles().flatMap(toldStories)];
  expect([learnt.length, held.length]).toEqual([1500, 40]);
  for (const { name, publishedOn, events } of [...learnt, ...held]) {
    expect(publishedOn, name).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(events.length, name).toBeGreaterThan(0);
  }
});

test.each([
  ['a type that there is not', '> VIST | PE | - | M | came to Lima'],
  ['a country that is none', '> VISIT | Peru | - | M | came to Lima'],
  ['a day that is none', '> VISIT | PE | Monday | M | came to Lima'],
  ['words that are not in the story', '> VISIT | PE | - | M | went to Lima'],
  ['a part too few', '> VISIT | PE | - | came to Lima'],
])('a mark with %s is an error that names its line', (_, mark) => {
  expect(() => readTold(`# 2024-10-23\nGuest\n\nThe king came to Lima.\n\n${mark}\n`, 'one')).toThrow(`one: this line has a mistake, or its words are not in the story: "${mark}".`);
});

const doubtful = (weight: string) => readTold(`# 2024-10-23\nGuest\n\nThe king of Tonga came to Lima, Peru, on Monday. Miners in Chile went on strike on Monday.\n\n> VISIT | PE | 2024-10-21 | M | came to Lima\n> PROTEST | CL | 2024-10-21 | ${weight} | went on strike\n> TALKS | PE | - | ${weight} | The king of Tonga\n`, 'one');

test('what may be taken for an event or not is neither missed nor too much', () => {
  const { hit, extra, missed } = scoreTold([doubtful('O')], gazetteer()).typeAndCountry;
  expect([hit, extra, missed]).toEqual([1, 0, 0]);
  expect(scoreTold([doubtful('P')], gazetteer()).typeAndCountry).toMatchObject({ hit: 2, extra: 0, missed: 1 });
});

test('from what may be taken for an event or not nothing is learnt, neither that it tells one nor that it tells none', () => {
  const read = (weight: string) => examplesOf([doubtful(weight)], gazetteer(), { dimensions: 0, words: [], of: () => undefined });
  expect(read('P').bags.map(({ type }) => type)).toEqual(['VISIT', 'PROTEST', 'TALKS']);
  expect(read('O').bags.map(({ type }) => type)).toEqual(['VISIT']);
  expect(read('O').others).toEqual(read('P').others);
});

const lead = 'Paper\n\nIt rained. It snowed. It was cold. ';

describe('words that the lexicon has not', () => {
  test.each([
    [`${lead}Gendarmes in Togo handcuffed two reporters on Monday.`, 'COERCION'],
    [`${lead}The twister flattened a village in Peru last week and left nine villagers dead.`, 'DISASTER'],
    [`${lead}The rebels torched a garrison in Niger on Monday.`, 'CONFLICT'],
    [`${lead}The two presidents conferred in Lima on Monday.`, 'TALKS'],
    [`${lead}Peru unveiled a programme for its schools in March.`, 'POLICY'],
  ])('tell events by what they mean: %s', (text, type) => expect(types(text)).toContain(type));

  test('have their day and country', () => {
    expect(told(`${lead}Gendarmes in Togo handcuffed two reporters on Monday.`, 'COERCION')).toEqual([['2024-10-21', 'TG']]);
  });

  test.each([
    [`${lead}Peru is a country of many mountains and rivers, and its people like to sing.`],
    [`${lead}"We like the sea," she said of her town in Ghana, where the houses are blue.`],
  ])('and tell none where nothing happens: %s', (text) => expect(types(text)).toEqual([]));
});

test('the country of an event is that for which most speaks, and not just the nearest place', () => {
  const text = 'Rice\n\nGhana opened a mill on Monday. It was built by a firm from China, which has opened another in Togo.';
  const { story, own, dates } = readingOf({ text, publishedOn: '2024-10-23' }, gazetteer());
  expect(happeningsIn(story, own, dates, '2024-10-23').map(({ country }) => country)).toEqual(['TG']);
  expect(told(text, 'ECONOMIC')).toEqual([['2024-10-21', 'GH']]);
});

test('what a body of many states does is of no country, and what a body of one does is of that one', () => {
  const after = 'Paper\n\nPeru is glad. Peru sings. ';
  expect(told(`${after}The European Union condemned Peru on Monday.`, 'CRITICISM')).toEqual([['2024-10-21', null]]);
  expect(told(`${after}The Organization of American States condemned Peru on Monday.`, 'CRITICISM')).toEqual([['2024-10-21', null]]);
  expect(told(`${after}The Jogorku Kenesh of Kyrgyzstan passed a law on schools on Monday.`, 'POLICY')).toEqual([['2024-10-21', 'KG']]);
});

test('what several countries call for is under the first of them, as the rules say', () => {
  expect(told('Sanctions\n\nSpain, Chile, Peru and Togo condemned the raids on Monday.', 'CRITICISM')).toEqual([['2024-10-21', 'ES']]);
});

test('words that tell a change of power tell no law besides', () => {
  expect(types('Lome\n\nThe new constitution of Togo was adopted by the assembly.')).toEqual(['POLITICAL_CHANGE']);
});

test('the country of an event whose place is told is that of its place, however much is told of another', () => {
  expect(told('Peru\n\nLIMA - Peru is glad. Peru\'s king and Peru\'s queen of Peru sing. In Fiji a firm opened a mill.', 'ECONOMIC')).toEqual([[null, 'FJ']]);
});

describe('a word of the lexicon', () => {
  const text = 'He writes of protests, as his father in Peru did.';

  test('tells nothing further down, where all that stands beside it speaks against it', () => expect(types(`${lead}${text}`)).toEqual([]));
  test('tells what it tells in the first sentences', () => expect(types(`Paper\n\n${text}`)).toEqual(['PROTEST']));
});

/** What a word says by itself, by outcome. */
function saidBy(model: Model, word: string): number[] {
  const scores = new Float64Array(model.outcomes.length);
  model.addWord(scores, model.rowOf(word), 0);
  return [...scores];
}

test('the model knows the meaning of words, and nothing of those that it has not seen', () => {
  const model = shippedModel();
  expect(model.rowOf('xqzzy')).toBe(-1);
  expect(model.isUnlikely(-1)).toBe(true);
  expect(saidBy(model, 'xqzzy').every((score) => score === 0)).toBe(true);
  const conflict = model.outcomes.indexOf('CONFLICT');
  expect(saidBy(model, 'shelled')[conflict]).toBeGreaterThan(saidBy(model, 'sang')[conflict] ?? 0);
});

test('a model with a part missing is refused, in words', () => {
  expect(() => new Model({ outcomes: ['NONE', 'TALKS'], bias: [1, 0], words: 'met sang', vectors: '', dimensions: 1, byPlace: [], forms: {} })).toThrow(/told\.json is damaged/);
});

test('a model is read as it is written: a byte a dimension, weights by place, forms', () => {
  const floats = (values: readonly number[]): string => Buffer.from(Float32Array.from(values).buffer).toString('base64');
  const model = new Model({
    outcomes: ['NONE', 'TALKS'], bias: [1, 0], words: 'met sang', vectors: Buffer.from(Int8Array.from([2, -3]).buffer).toString('base64'), dimensions: 1,
    byPlace: [floats([0, 1]), ...Array.from({ length: 7 }, () => floats([0, 0]))], forms: { 'e ed': [0, 0.5] },
  });
  expect(saidBy(model, 'met')).toEqual([0, 2]);
  expect(saidBy(model, 'sang')).toEqual([0, -3]);
  expect(model.isUnlikely(model.rowOf('met'))).toBe(false);
  expect(model.isUnlikely(model.rowOf('sang'))).toBe(true);
  expect([...(model.ofForm('e ed') ?? [])]).toEqual([0, 0.5]);
  expect(model.ofForm('e ing')).toBeUndefined();
});
