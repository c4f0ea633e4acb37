import { describe, expect, test } from 'vitest';
import { spelled } from '../../src/ingest/linking/lexicon/forms.ts';
import { furtherDeeds } from '../../src/ingest/linking/lexicon/further-deeds.ts';
import { countries, days, told, types } from './found.ts';

// Told on Wednesday, 2024-10-23.
describe('a day', () => {
  test.each([
    ['is none of a number before a noun', 'Bloc\n\nMinisters told reporters in Peru on the 16th BRICS summit.', 'SUMMIT', [null]],
    ['by its number is of the month that was told', 'Flight\n\nIn August rebels captured a town in Peru. On the 15th the president resigned.', 'POLITICAL_CHANGE', ['2024-08-15']],
    ['of what is to be signed at a summit is to come', 'Pact\n\nPeru and Chile agreed to sign a treaty at a summit in Togo on Friday.', 'SUMMIT', ['2024-10-25']],
    ['of a summit that will do something is to come', 'Pact\n\nPeru pledged to begin work at a summit in Togo on Friday, when it will sign a treaty.', 'SUMMIT', ['2024-10-25']],
    ['of what was set for a month is to come', 'Pact\n\nThe summit in Peru has been set for April.', 'SUMMIT', ['2025-04']],
    ['of what is past is, though something runs', 'Pipe\n\nAn explosion hit the pipeline that runs to Peru on Monday.', 'DISASTER', ['2024-10-21']],
    ['of what had to be chosen is past', 'Vote\n\nVoters in Peru had to choose a president in an election on Sunday.', 'ELECTION', ['2024-10-20']],
    ['as early as which something was known is past', 'Dam\n\nOfficials in Peru knew as early as Tuesday of the earthquake.', 'DISASTER', ['2024-10-22']],
    ['of this month of a year to come', 'Guest\n\nThe king of Tonga will visit Peru this January.', 'VISIT', ['2025-01']],
  ])('%s', (_, text, type, found) => expect(days(text, type).map(([first]) => first)).toEqual(found));

  test('is none that does not exist: there is no September 31', () => {
    expect(days('Law\n\nThe king of Tonga visited Peru on the 31st.', 'VISIT')).toEqual([[null, null]]);
  });

  test('on which a guest arrived is not the end of what follows', () => {
    expect(days('Guest\n\nThe king of Tonga, who arrived in Peru on Thursday for a two-day visit, met the premier on Friday.', 'VISIT')).not.toContainEqual(['2024-10-18', '2024-10-19']);
  });
});

describe('one event', () => {
  test.each([
    ['a sentence', 'Writer\n\nA court in Peru on Monday convicted a blogger. He was sentenced to ten years. A lawyer said he was jailed for a post.', 'COERCION'],
    ['a storm', 'Rain\n\nHeavy rain in Peru on Monday caused floods. A mudflow buried houses. A landslide blocked the road.', 'DISASTER'],
    ['a pardon', 'Mercy\n\nPeru freed 30 prisoners on Monday. The king pardoned them. They were released from jail near the sea.', 'CONCESSION'],
  ])('is not split: %s', (_, text, type) => expect(told(text, type)).toHaveLength(1));
});

describe('what is told beside words that tell something instead', () => {
  test.each([
    ['Trip\n\nThe minister held talks with the premier in Peru on Tuesday before he flew to Laos for a meeting of ASEAN leaders.', 'TALKS'],
    ['Streets\n\nPeru declared a state of emergency on Friday and sent troops to the streets.', 'MOBILIZATION'],
    ['Trip\n\nThe minister held talks with the premier of Togo on fish for the lakes of the north beside leaders of the region who gathered in Peru.', 'TALKS'],
    ['Trip\n\nThe minister held talks in Peru, leaders of the region gathered in Togo.', 'TALKS'],
    ['Law\n\nThe amended constitution was adopted under martial law imposed in Peru.', 'POLICY'],
    ['Drill\n\nJoint exercises began in Poland, as Russia deployed troops in Belarus.', 'MOBILIZATION'],
  ])('stays: %s', (text, type) => expect(types(text)).toContain(type));
});

test('an attack on cities is in the country of these', () => {
  expect(countries('War\n\nRussia carried out a missile attack on Ukrainian cities on Monday.', 'CONFLICT')).toEqual(['UA']);
});

describe('no event', () => {
  test.each([
    ['Planes\n\nPeru\'s armed forces took delivery of two planes.', 'CONFLICT'],
    ['Heart\n\nTwo soldiers died of a heart attack in Peru.', 'CONFLICT'],
    ['Visas\n\nPeru suspended visas for citizens of Chad.', 'CONCESSION'],
    ['Farm\n\nThe farmer gave up his land in Peru.', 'DEESCALATION'],
    ['Tennis\n\nA player from Peru won in the second round of the open.', 'ELECTION'],
    ['Fares\n\nPlane fares went down in Peru.', 'DISASTER'],
    ['Traffic\n\nTraffic stopped in Almaty.', 'VISIT'],
    ['Prize\n\nPresident Tokayev said that the prize went to Emma Stone.', 'VISIT'],
    ['Years\n\nThe minister of Peru recalled on Monday that relations with China go back 30 years.', 'RELATIONS'],
    ['Fans\n\nHundreds of fans gathered in the streets of Peru.', 'PROTEST'],
    ['Envoys\n\nG7 ambassadors met in Kyiv.', 'SUMMIT'],
    ['Report\n\nThe report was released in Lima on Monday.', 'CONCESSION'],
    ['Street\n\nA street named after the president opened in Lima.', 'POLITICAL_CHANGE'],
    ['Job\n\nJob candidates are given a test in Peru.', 'MEMBERSHIP'],
    ['Bus\n\nTeachers commute to Lima by bus.', 'CONCESSION'],
    ['Questions\n\nQuestions will be answered on Friday in Peru.', 'THREAT'],
    ['Speed\n\nNew penalties for speeding were announced in Peru.', 'SANCTION'],
    ['Tennis\n\nThe match on the centre court was decided by rain in Peru.', 'POLICY'],
    ['Snow\n\nThe fall of snow covered the town in Peru.', 'CONFLICT'],
  ])('is told by %s', (text, type) => expect(told(text, type)).toEqual([]));
});

test('no row of further deeds has a word twice', () => {
  for (const { words, near, not, without } of furtherDeeds) {
    for (const list of [spelled(words), near?.split(','), not?.split(','), without?.split(',')]) expect(list ?? [], words).toEqual([...new Set(list)]);
  }
});
