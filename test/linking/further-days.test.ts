import { describe, expect, test } from 'vitest';
import { days, told } from './found.ts';

describe('a day that no event of its sentence has', () => {
  test('is that of another one that the sentence tells', () => {
    expect(told('Togo applies to join bloc\n\nTogo applied to join the bloc soon after Mali launched its war on Niger in February 2022.', 'CONFLICT').map(([start]) => start)).toEqual(['2022-02']);
    expect(told('King freed\n\nThe king, arrested by police in Lima in May 2021 and convicted by a court in June 2022, was freed on Tuesday.', 'COERCION')).toEqual([['2021-05', 'PE'], ['2022-06', 'PE']]);
  });

  test('is not that of one that was told with it, nor of what was only said on it', () => {
    expect(told('Vote\n\nVoters in Togo cast ballots in an election on Sunday.', 'ELECTION')).toEqual([['2024-10-20', 'TG']]);
    expect(told('Fish\n\nTogo signed a treaty with Peru on fish last month, the minister who met the king said on Tuesday.', 'TALKS')).toEqual([]);
  });

  test('is not given to what was told without a day before', () => {
    expect(told('Bomb kills ten in Fiji\n\nA bomb killed ten people in Fiji. It rained. The king, wounded in a 2019 attack in Tonga, left.', 'CONFLICT')).toContainEqual([null, 'FJ']);
  });
});

describe('the day of an event', () => {
  test('is not as of which something is counted', () => {
    expect(told('Crash\n\nA bus crash in Fiji killed ten on Sunday. As of Tuesday the crash was being looked into.', 'DISASTER')).toEqual([['2024-10-20', 'FJ']]);
  });

  test('is the year or month before its noun, and that of no other', () => {
    expect(told('Interview\n\nThe singer gave an interview in Lima after his 2016 detention by police in Peru.', 'COERCION')).toEqual([['2016', 'PE']]);
    expect(told('Bid fails\n\nMonday\'s bid for November elections in Togo failed.', 'ELECTION').map(([start]) => start)).not.toContain('2024-10-21');
  });

  test('is that since when it goes on, and not since when it was the worst', () => {
    expect(told('Airline\n\nThe airline has been the subject of Peruvian sanctions since 2011.', 'SANCTION')).toEqual([['2011', 'PE']]);
    expect(told('Hundreds\n\nPeople in Togo have been protesting since early June, when the king left.', 'PROTEST')).toEqual([['2024-06', 'TG']]);
    expect(told('Raid\n\nIt was the deadliest attack in Mali since 2008.', 'CONFLICT')).toEqual([[null, 'ML']]);
  });

  test('is that of what an object was called or condemned, not of the object', () => {
    expect(told('Cholera\n\nPeru\'s minister declared the outbreak of cholera in Togo an emergency on October 21.', 'DISASTER')).toEqual([[null, 'TG']]);
    expect(told('Cholera\n\nPeru\'s minister condemned the attack on Monday in Mali.', 'CONFLICT')).toEqual([['2024-10-21', 'ML']]);
  });

  test('is told against that of the sentence before, of which the next one speaks', () => {
    expect(told('Emergency\n\nOn Friday, Peru declared an emergency. The move came two days after a dam burst in Chile.', 'DISASTER')).toEqual([['2024-10-16', 'CL']]);
    expect(told('Emergency\n\nOn Friday, Peru met Chile, whose king left on Monday. The move came two days after a dam burst in Chile.', 'DISASTER')).toEqual([[null, 'CL']]);
  });

  test('is that of the sentence before, where the same one goes on to accuse or to call', () => {
    expect(told('Togo\n\nOn Sunday, the king of Togo said he would leave. He accused Ana Quispe of lying.', 'CRITICISM')).toEqual([['2024-10-20', 'TG']]);
    expect(told('Togo\n\nOn Sunday, the king of Togo said he would leave. Ana Quispe accused the premier of lying.', 'CRITICISM').map(([start]) => start)).toEqual([null]);
  });

  test('is that on which a visit itself began', () => {
    expect(told('Guest\n\nThe king of Tonga is on an official visit to Fiji which started on 20 October 2024.', 'VISIT')).toEqual([['2024-10-20', 'FJ']]);
  });

  test('is not that of a meeting in a place where there was fighting before', () => {
    expect(told('Guest\n\nThe king of Tonga is due to visit Fiji on Thursday, in the port that has been the scene of fierce fighting.', 'CONFLICT')).toEqual([[null, 'FJ']]);
  });

  test('is past where the sentence that it begins tells of what is past, and to come until when it is put off', () => {
    expect(told('King jailed\n\nIn February, a court in Peru jailed the king for ten years.', 'COERCION')).toEqual([['2024-02', 'PE']]);
    expect(told('Vote\n\nThe king of Togo signed an order delaying the election until January.', 'ELECTION')).toEqual([['2025-01', 'TG']]);
    expect(days('Feast\n\nA festival was held in Lima this weekend.', 'OTHER')).toEqual([['2024-10-19', '2024-10-20']]);
  });
});

test('a quotation that ends in the midst of a sentence does not end it', () => {
  expect(told('House\n\nIt rained. It snowed. Members of the house in Togo protested by shouting "shame!" and leaving during Monday\'s session.', 'PROTEST')).toEqual([['2024-10-21', 'TG']]);
});

test('who blames others does so beside what they are blamed for', () => {
  expect(told('Raid\n\nIt rained. It snowed. It was hot. Ana Quispe of Peru blamed Chile for the attacks in Mali.', 'CRITICISM')).toEqual([[null, 'PE']]);
});

test('a summit of one day is one, whatever other countries it speaks of', () => {
  expect(told('Leaders gather in Accra for summit\n\nLeaders on Tuesday met in Accra, the capital of Ghana, for an emergency summit on the coup in Togo.', 'SUMMIT')).toEqual([['2024-10-22', 'GH']]);
});

describe('days of official news', () => {
  test('two days after it is told against the day before', () => {
    expect(told('Guest\n\nThe king of Tonga will take office on Saturday. Two days after it, he is to travel to Fiji.', 'VISIT')).toEqual([['2024-10-28', 'FJ']]);
  });

  test('what is done on the eve of a visit is not the visit', () => {
    expect(told('Guest\n\nOn the eve of the visit, on October 21, men gathered in Fiji.', 'VISIT').map(([start]) => start)).toEqual([null]);
  });

  test('a month of that year, and one in which something was', () => {
    expect(told('Togo\n\nThe bloc met in October 2005, after troops had opened fire on a crowd in Togo in May of that year.', 'CONFLICT')).toEqual([['2005-05', 'TG']]);
    expect(told('Togo\n\nHe has kept away ever since unrest in Togo in January, in which ten people were killed.', 'PROTEST')).toEqual([['2024-01', 'TG']]);
  });

  test('rules and wars of a year are not what is done with them', () => {
    expect(told('Peru\n\nSenators in Peru have introduced a bill to repeal the rules of 1974.', 'POLICY')).toEqual([[null, 'PE']]);
  });

  test('what happened to it is told of an accident, and not of who is blamed', () => {
    expect(told('Pipe\n\nIt has bought none since a pipeline in Togo blew up in April, an accident for which Ghana blamed Mali.', 'DISASTER')).toEqual([['2024-04', 'TG']]);
    expect(told('Pipe\n\nIt has bought none since a pipeline in Togo blew up in April, an accident for which Ghana blamed Mali.', 'CRITICISM').map(([start]) => start)).not.toContain('2024-04');
  });

  test('what did not happen is no event', () => {
    expect(told('Border\n\nNo shelling was heard on the border of Togo on Tuesday.', 'CONFLICT')).toEqual([]);
    expect(told('Border\n\nNo arrests were made by police in Togo on Tuesday.', 'COERCION')).toEqual([]);
  });

  test('parliaments that vote elect nobody', () => {
    expect(told('House votes\n\nLawmakers in Togo voted by 78 to 1 on Tuesday to close the base.', 'POLICY')).toEqual([['2024-10-22', 'TG']]);
    expect(told('House votes\n\nLawmakers in Togo voted by 78 to 1 on Tuesday to close the base.', 'ELECTION')).toEqual([]);
  });

  test('what the opening tells has its only day, if nothing else is of that day', () => {
    expect(told('Money for a dam\n\nThe dam has long been a drawing. On Monday it had lenders.\n\nAt a meeting in Lima, ministers of Peru and Chile signed a memorandum.', 'AGREEMENT')).toEqual([['2024-10-21', 'PE']]);
    expect(told('Money for a dam\n\nThe dam has long been a drawing. On Monday the king of Tonga visited Fiji.\n\nAt a meeting in Lima, ministers of Peru and Chile signed a memorandum.', 'AGREEMENT').map(([start]) => start)).toEqual([null]);
  });

  test('that was the signing: of the day before', () => {
    expect(told('Lima\n\nThe council of Peru got through fifteen items on Tuesday. That was the signing of an agreement with Chile.', 'AGREEMENT').map(([start]) => start)).toEqual(['2024-10-22']);
  });

  test('polling day is that of the election', () => {
    expect(told('Vote\n\nTogo held an election on Sunday. Police in Togo detained ten people at a rally on polling day.', 'COERCION')).toEqual([['2024-10-20', 'TG']]);
  });

  test('"quake-hit" is no quake of the day on which help comes', () => {
    expect(told('Peru sends tents to quake-hit Fiji\n\nA convoy with tents left Lima on Tuesday. The earthquake struck Fiji on October 17.', 'DISASTER')).toEqual([['2024-10-17', 'FJ']]);
  });

  test('a summit held here is where that is reported from, a visit without a place too', () => {
    expect(told('Bloc\n\nLIMA, October 22 (Andina) - The king of Tonga left. The bloc of Chile and Togo holds its summit here on November 13.', 'SUMMIT')).toEqual([['2024-11-13', 'PE']]);
    expect(told('Bloc\n\nLIMA, October 22 (Andina) - It rained in Lome. It snowed. The guest had come early for a state visit on October 20.', 'VISIT')).toEqual([['2024-10-20', 'PE']]);
  });
});
