import { describe, expect, test } from 'vitest';
import { days, told } from './found.ts';

describe('a day that heads a paragraph', () => {
  test('is that of what the paragraph tells', () => {
    expect(told('Crisis day by day\n\nHow it happened:\n\nOctober 15: It rained in Togo. Police detained ten people in Lome.\n\nOctober 16: The premier of Togo resigns.', 'COERCION')).toEqual([['2024-10-15', 'TG']]);
    expect(told('Crisis day by day\n\nHow it happened:\n\nSunday, October 20 - It rained in Togo. Police detained ten people in Lome.', 'COERCION')).toEqual([['2024-10-20', 'TG']]);
    expect(told('Week ahead\n\nThe main events:\n\nThursday. The president of Togo leaves on a trip to Berlin.', 'VISIT')).toEqual([['2024-10-24', 'DE']]);
  });

  test('is to come in an agenda and past in a chronicle, whatever the tense of one paragraph', () => {
    expect(told('Week ahead in Togo\n\nMONDAY. Police question the king.\n\nTUESDAY. Peru signed no deal yet, but an international conference opens in Lima.', 'CONFERENCE')).toEqual([['2024-10-29', 'PE']]);
    expect(told('Three days that shook Togo\n\nSunday. It rained in Lome.\n\nMonday. The king leaves for Lima. Police detain ten people in Lome.\n\nTuesday. It rained again.', 'COERCION')).toEqual([['2024-10-21', 'TG']]);
  });

  test('is the first of what lasts', () => {
    expect(days('Week ahead\n\nThe main events:\n\nTHURSDAY, October 24. The minister begins a two-day trip to Peru.', 'VISIT')).toEqual([['2024-10-24', '2024-10-25']]);
    expect(days('Week ahead\n\nThe main events:\n\nThursday, October 24. A trade forum opens in Lima, through Saturday.', 'CONFERENCE')).toEqual([['2024-10-24', '2024-10-26']]);
  });

  test('is not that of the next paragraph', () => {
    expect(told('Crisis day by day\n\nHow it happened:\n\nOctober 15: It rained.\n\nPolice detained ten people in Togo.', 'COERCION')).toEqual([[null, 'TG']]);
  });
});

describe('a day told by another', () => {
  test('that evening, shortly afterwards, hours after', () => {
    expect(told('Togo\n\nThe king of Togo left on Sunday. That evening police in Togo detained ten people.', 'COERCION')).toEqual([['2024-10-20', 'TG']]);
    expect(told('Togo\n\nThe two met in Togo on Sunday, alluding to the dead of March 1, 2008. The king was detained by police in Togo shortly afterwards.', 'COERCION')).toEqual([['2024-10-20', 'TG']]);
    expect(told('Togo\n\nThe king of Togo spoke on Sunday. Hours after the speech, police in Togo detained ten people.', 'COERCION')).toEqual([['2024-10-20', 'TG']]);
  });

  test('on the same day is told of a paragraph before, and a day earlier against that', () => {
    const text = 'New York\n\nOn 19 September 2024, the king of Togo spoke in New York. A conference will be convened in Lima in November.\n\nOn the same day the king met with Ana Quispe. A day earlier he met with Wang Yi.';
    expect(told(text, 'TALKS').map(([start]) => start)).toEqual(['2024-09-19', '2024-09-18']);
  });

  test('on the eve, and on the eve of the summit', () => {
    expect(told('Guests\n\nThe premier of Peru opened a mine on Sunday. On the eve, the guests took part in a conference in Lima.', 'CONFERENCE')).toEqual([['2024-10-19', 'PE']]);
    expect(told('Guests\n\nA summit of the bloc was held in Lima on Sunday. On the eve of the summit the king conferred with Wang Yi in Lima.', 'TALKS')).toEqual([['2024-10-19', 'PE']]);
  });

  test('on the day of the quake', () => {
    expect(told('Quake\n\nA quake struck Fiji on October 20. It rained. The king of Togo telephoned Ana Quispe on the day of the disaster.', 'TALKS').map(([start]) => start)).toEqual(['2024-10-20']);
  });

  test('months and years after and before', () => {
    expect(told('Togo\n\nThe king was held in October 2018, five months after Ana Quispe was sworn in as president of Togo.', 'POLITICAL_CHANGE')).toEqual([['2018-05', 'TG']]);
    expect(told('Togo\n\nThe king was born in 1990, a year after Ana Quispe was sworn in as president of Togo.', 'POLITICAL_CHANGE')).toEqual([['1989', 'TG']]);
  });
});

describe('what begins and ends', () => {
  test('is the last of the days that a summit took, told behind the day', () => {
    expect(days('Bloc grows\n\nLeaders of the bloc adopted a declaration at a summit in Lima on Tuesday, wrapping up a two-day meeting there.', 'SUMMIT')).toEqual([['2024-10-21', '2024-10-22']]);
    expect(days('Guest leaves\n\nThe king of Tonga wound up a three-day official visit to Fiji on Tuesday.', 'VISIT')).toEqual([['2024-10-20', '2024-10-22']]);
    expect(days('Water\n\nA conference on water opened in Lima on October 20. The king came for the event, which will conclude on Friday.', 'CONFERENCE')).toEqual([['2024-10-20', '2024-10-25']]);
  });

  test('is the day on which a guest returned after a visit of a day', () => {
    expect(told('Guest\n\nThe king of Tonga returned home late on Monday after a one-day official visit to Fiji.', 'VISIT')).toEqual([['2024-10-21', 'FJ']]);
    expect(told('Guest\n\nThe king of Tonga returned home on Monday after visits to Fiji and Samoa.', 'VISIT').map(([start]) => start)).not.toContain('2024-10-21');
  });

  test('is not when what was renewed was to expire, nor how long there was fighting', () => {
    expect(told('Embargo\n\nPeru decided on Monday not to renew an embargo on imports from Chile that was due to expire in November.', 'SANCTION')).toEqual([['2024-10-21', 'PE']]);
    expect(told('Truce\n\nTroops moved in on Monday after six weeks of fighting in Mali.', 'CONFLICT')).toEqual([[null, 'ML']]);
  });
});

describe('the day of an event', () => {
  test('is not that of the next clause, nor that of what another noun did', () => {
    expect(told('Togo\n\nIt began in April 2016, weeks after ten thousand people rallied in Togo, and in January 2017 it was over.', 'PROTEST').map(([start]) => start)).not.toContain('2017-01');
    expect(told('Togo\n\nThe two, arrested by police in Togo, are engineers of a firm that certified the dam as stable in September.', 'COERCION').map(([start]) => start)).toEqual([null]);
  });

  test('is that of the signing, for talks of those who looked on', () => {
    expect(told('Peru and Chile sign deal\n\nPeru and Chile signed a treaty in Lima on Monday. The treaty was signed in the presence of the presidents, who held talks in a palace.', 'TALKS').map(([start]) => start)).toEqual(['2024-10-21']);
  });

  test('is not the year for which a contract is', () => {
    expect(told('Gas\n\nThe contract for 2022 had been signed by Togo and Mali only on May 2.', 'AGREEMENT').map(([start]) => start)).toEqual(['2024-05-02']);
  });

  test('of a next meeting is not that of the one before', () => {
    expect(told('Bloc\n\nA meeting of ministers was held in Lima. The next meeting is planned for 2027.', 'TALKS').map(([start]) => start)).toContain(null);
  });

  test('is none where they did not meet', () => {
    expect(told('Guests\n\nPresident Ana Quispe and President Wang Yi came on Monday; they did not meet in Lima.', 'TALKS')).toEqual([]);
  });
});

test('a correction in brackets is no first sentence', () => {
  expect(told('CORRECTED: Peru jails king\n\n(Corrects paragraph 3 to say Thursday, not Friday.)\n\nLIMA - A court in Peru jailed the king for ten years on Monday.', 'COERCION')).toEqual([['2024-10-21', 'PE']]);
});

test('what several open is where it is reported from, if that is one of theirs', () => {
  expect(told('Pipeline\n\nLIMA, Peru, October 22 - The presidents of Peru, Chile and Ghana on Monday opened a pipeline that will carry gas.', 'ECONOMIC')).toEqual([['2024-10-21', 'PE']]);
});

test('what a note above the dateline corrects is no event of the story', () => {
  expect(told('CORRECTED: Work starts\n\n(Corrects the number of those whom the flood in Togo killed)\n\nLIMA, October 22 - The king of Peru held talks with Wang Yi on Monday.', 'DISASTER')).toEqual([]);
});
