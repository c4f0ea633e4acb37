import { describe, expect, test } from 'vitest';
import { days } from './found.ts';

describe('a guest, a host and their papers', () => {
  test('are of the day of the one that has it', () => {
    const story = 'King comes\n\nThe king of Togo arrived in Lima on a state visit on Monday. He held talks with the president of Peru. Following the talks, a joint declaration was signed.';
    expect(days(story, 'TALKS')).toEqual([['2024-10-21', null]]);
    expect(days(story, 'AGREEMENT')).toEqual([['2024-10-21', null]]);
    expect(days('Talks in Lima\n\nThe king of Togo held talks with the president of Peru in Lima on Tuesday. He is on a state visit to Peru.', 'VISIT')).toEqual([['2024-10-22', null]]);
  });

  test('are not, where one is to come or of another time', () => {
    expect(days('King comes\n\nThe king of Togo arrived in Lima on a state visit on Monday. He will hold talks with the president of Peru.', 'TALKS')).toEqual([[null, null]]);
    expect(days('King comes\n\nThe king of Togo arrived in Lima on a state visit on Monday. He had held talks with the president of Peru before.', 'TALKS')).toEqual([[null, null]]);
    expect(days('King comes\n\nThe king of Togo arrived in Lima on a state visit on Monday. It rained. It rained. It rained. It rained. Fiji and Tonga held talks in Suva.', 'TALKS')).toEqual([[null, null]]);
  });

  test('end on the last day', () => {
    expect(days('Treaty\n\nA treaty was signed in Lima on Tuesday, the second and last day of the state visit of the king of Togo.', 'VISIT')).toEqual([['2024-10-21', '2024-10-22']]);
    expect(days('Club grows\n\nTogo will join in January, the premier of Peru announced on Tuesday as the club ended a three-day summit in Lima.', 'SUMMIT')).toEqual([['2024-10-20', '2024-10-22']]);
  });

  test('began on the first day, whichever day it is told of', () => {
    expect(days('Talks in Lima\n\nThe king of Togo held talks with the president of Peru in Lima on Tuesday, the second day of his state visit to Peru.', 'VISIT')).toEqual([['2024-10-21', null]]);
    expect(days('Leaders in Lima\n\nOn the third day of the summit, on Tuesday, the leaders met in Lima.', 'SUMMIT')).toEqual([['2024-10-20', null]]);
    expect(days('King in Lima\n\nThe king of Togo spoke on the second day of his state visit to Peru, which began on Monday.', 'VISIT')).toEqual([['2024-10-21', null]]);
  });
});

describe('a day beside its word', () => {
  test('is not that of what somebody was arrested over', () => {
    expect(days('Five held\n\nPolice in Peru on Wednesday arrested five people in connection with two attacks in Lima.', 'CONFLICT')).toEqual([[null, null]]);
    expect(days('Five held\n\nPolice in Peru on Wednesday arrested five people in connection with two attacks in Lima.', 'COERCION')).toEqual([['2024-10-23', null]]);
  });

  test('is past where what follows is done, and to come where that is', () => {
    expect(days('Quakes\n\nEarthquakes on February 6 killed ten in Fiji.', 'DISASTER')).toEqual([['2024-02-06', null]]);
    expect(days('Quakes\n\nEarthquakes on Feb. 6 killed ten in Fiji.', 'DISASTER')).toEqual([['2024-02-06', null]]);
    expect(days('Vote\n\nElections on February 6 were called by the king of Fiji.', 'ELECTION')).toEqual([['2025-02-06', null]]);
    expect(days('Summit\n\nThe sides spoke of the summit of the bloc, to be hosted by Lima in January.', 'SUMMIT')).toEqual([['2025-01', null]]);
  });

  test('is so far the last of a strike that is in its second day', () => {
    expect(days('Trains\n\nMost lines in Fiji remained shut on Tuesday, the second day of a strike over pensions.', 'PROTEST')).toEqual([['2024-10-21', '2024-10-22']]);
  });

  test('is that on which somebody takes an oath, or becomes a member', () => {
    expect(days('Calm\n\nNobody expects a change once Donald Trump takes the oath of office on Friday.', 'POLITICAL_CHANGE')).toEqual([['2024-10-25', null]]);
    expect(days('Club grows\n\nTogo has been asked to become a member of the club from March 1.', 'MEMBERSHIP')).toEqual([['2025-03-01', null]]);
  });

  test('is that of the tremor after which people slept in cars', () => {
    expect(days('Night in cars after quake\n\nThousands of people in Fiji slept in vehicles and parks after a tremor shook the town on Monday morning, sending pupils into the rain.', 'DISASTER')).toEqual([['2024-10-21', null]]);
  });

  test('is that of a guest who is expected on it', () => {
    expect(days('Visit\n\nThe visit of the king of Togo, who is expected in Lima on November 9, was confirmed.', 'VISIT')).toEqual([['2024-11-09', null]]);
  });

  test('is that of elections which are due on it, and not of what was agreed', () => {
    const story = 'Elections\n\nThe parties of Togo agreed on a timetable under which elections due on February 27 would be held.';
    expect(days(story, 'ELECTION')).toEqual([['2025-02-27', null]]);
    expect(days(story, 'AGREEMENT')).toEqual([[null, null]]);
  });

  test('is not that of a month whose clause has a deed of its own', () => {
    expect(days('Judge\n\nThe judge was dismissed in August last year and detained by officers of the State Committee for Defence of Peru a month later.', 'COERCION')).toEqual([['2023-09', null]]);
  });

  test('is that of the quakes right before it, and not of the tremor told of', () => {
    expect(days('Tremor\n\nThursday\'s tremor came two weeks after earthquakes on Oct. 6 killed ten people in Fiji.', 'DISASTER')).toEqual([['2024-10-17', null], ['2024-10-06', null]]);
  });

  test('is not that on which somebody takes office', () => {
    const story = 'Sanctions on bank\n\nThe king imposed sanctions on a bank of Peru, one of the last such moves before Donald Trump takes office on Saturday.';
    expect(days(story, 'SANCTION')).toEqual([[null, null]]);
    expect(days(story, 'POLITICAL_CHANGE')).toEqual([['2024-10-26', null]]);
  });

  test('is that on which a visit is likely, and not the year of what is marked', () => {
    expect(days('Visit\n\nThe king invited the president of Peru to pay a visit to Togo, which is likely in November.', 'VISIT')).toEqual([['2024-11', null]]);
    expect(days('Visit\n\nThe king of Togo is in Peru on a two-day official visit, timed to the anniversary of ties that the two countries are marking this year.', 'VISIT')).toEqual([[null, null]]);
    expect(days('Contracts\n\nTogo and Peru expect that the contract between the four firms will be signed later this year.', 'AGREEMENT')).toEqual([['2024', null]]);
  });

  test('is no span of years for what is of a day', () => {
    expect(days('Fish\n\nPeru and Togo signed a deal on fish for 2021-2023.', 'AGREEMENT')).toEqual([[null, null]]);
    expect(days('War\n\nThe war in Togo of 2011-2013 killed thousands.', 'CONFLICT')).toEqual([['2011', '2013']]);
  });
});

describe('a day told in the next sentence', () => {
  test('is that of the denial whose quotation follows', () => {
    expect(days('Bank denies\n\nThe bank of Peru denied the report. "It is false," it said on Thursday.', 'REJECTION')).toEqual([['2024-10-17', null]]);
  });

  test('is that of a denial told without a day of its own', () => {
    expect(days('Sanctions on bank\n\nPeru froze the funds of a bank on Tuesday. The bank denied wrongdoing. "It has never paid anybody," it said on Thursday.', 'REJECTION')).toEqual([['2024-10-17', null]]);
  });

  test('counts days from the opening of a fair, or back from its close', () => {
    expect(days('Fair opens in Lima\n\nA trade fair opened in Lima on Monday. Contracts were signed. The five-day event drew crowds from Chile.', 'EXHIBITION')).toEqual([['2024-10-21', '2024-10-25']]);
    expect(days('Fair closes in Lima\n\nA trade fair closed in Lima on Monday. Contracts were signed. The five-day event drew crowds from Chile.', 'EXHIBITION')).toEqual([['2024-10-17', '2024-10-21']]);
  });

  test('is the last one of a gathering that will conclude', () => {
    expect(days('Talk of fish\n\nA trade conference opened in Lima on Monday. The event will conclude on Friday.', 'CONFERENCE')).toEqual([['2024-10-21', '2024-10-25']]);
  });
});

describe('a day of the lead', () => {
  test('is that of the gathering which the story goes on about', () => {
    expect(days('Borders closed\n\nLeaders of Togo and Mali, meeting in Accra on Sunday, closed the borders. The summit turned down a plea.', 'SUMMIT')).toEqual([['2024-10-20', null]]);
  });

  test('is that of the talks whose papers were signed on it', () => {
    expect(days('Deal signed\n\nA treaty was signed in Lima on Tuesday in the presence of the presidents of Peru and Chile, who held talks.', 'TALKS')).toEqual([['2024-10-22', null]]);
  });

  test('is that of what is signed within the framework of a forum', () => {
    expect(days('Forum opens\n\nA forum on water opened in Lima on Tuesday. It rained. It rained. It rained. Later the World Bank and Chile signed a memorandum within the framework of the forum on financing wells.', 'AGREEMENT')).toEqual([['2024-10-22', null]]);
  });

  test('is that of what came hours after it, however long the sentence', () => {
    const long = 'in which he spoke of peace, of fish and of bread and of all that he had done for the poor of the land and the sea, '.repeat(4);
    expect(days(`Speech\n\nThe king of Togo bowed out in an address on Tuesday ${long}and wept. Hours after the address the opposition called on the speaker to step down.`, 'APPEAL')).toEqual([['2024-10-22', null]]);
  });

  test('is that of what was done at a poll on polling day', () => {
    expect(days('Togo votes\n\nTogo held an election on Sunday. Police arrested ten people at a rally on polling day.', 'COERCION')).toEqual([['2024-10-20', null]]);
  });
});
