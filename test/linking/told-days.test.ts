import { describe, expect, test } from 'vitest';
import { countries, days, linked, told } from './found.ts';

// Told on Wednesday, 2024-10-23.
describe('a day that is told by', () => {
  test.each([
    ['this month of the year', 'Guest\n\nThe king of Tonga visited Peru this March.', 'VISIT', '2024-03'],
    ['this month of the year, though the next is nearer', 'Guest\n\nDuring the visit of the king to Peru this February, ministers signed a treaty.', 'VISIT', '2024-02'],
    ['a weekday of next week', 'Guest\n\nThe king of Tonga will visit Peru on Friday of next week.', 'VISIT', '2024-11-01'],
    ['a weekday of last week', 'Guest\n\nThe king of Tonga visited Peru on Tuesday last week.', 'VISIT', '2024-10-15'],
    ['its number, past', 'Guest\n\nThe king of Tonga visited Peru on the 10th.', 'VISIT', '2024-10-10'],
    ['its number, of the month before', 'Guest\n\nThe king of Tonga visited Peru on the 28th.', 'VISIT', '2024-09-28'],
    ['its number, to come', 'Guest\n\nThe king of Tonga will visit Peru on the 28th.', 'VISIT', '2024-10-28'],
    ['its number, of the month to come', 'Guest\n\nThe king of Tonga will visit Peru on the 2nd.', 'VISIT', '2024-11-02'],
    ['a verb in the present', 'Bloc\n\nThe bloc holds its summit in Peru on Friday.', 'SUMMIT', '2024-10-25'],
    ['a verb in the present, of parliament', 'Fish\n\nPeru\'s parliament takes up a bill on fish on Thursday.', 'POLICY', '2024-10-24'],
    ['until when something runs', 'Fair\n\nAn exhibition in Peru runs until six o\'clock on Friday.', 'EXHIBITION', '2024-10-25'],
    ['what awaits somebody', 'Bloc\n\nA summit in Peru awaits the king on Friday.', 'SUMMIT', '2024-10-25'],
    ['when something should start', 'Bloc\n\nTalks in Peru should start on Friday.', 'TALKS', '2024-10-25'],
    ['who is inaugurated', 'Bloc\n\nThe president of Peru is inaugurated on Friday.', 'POLITICAL_CHANGE', '2024-10-25'],
    ['what is pencilled in', 'Bloc\n\nA forum in Peru is pencilled in for Friday.', 'CONFERENCE', '2024-10-25'],
    ['its number, far from another month', `Flight\n\nIn August rebels captured a town in Peru. ${'It rained in the hills and in the valleys. '.repeat(6)}On the 15th the president resigned.`, 'POLITICAL_CHANGE', '2024-10-15'],
    ['what is set for it', 'Fish\n\nA court in Peru said that the verdict was set for Friday.', 'COERCION', '2024-10-25'],
    ['as early as it may be', 'Fish\n\nPeru could sign a treaty on fish as early as Friday.', 'AGREEMENT', '2024-10-25'],
    ['what was built or set up', 'Fish\n\nA commission of inquiry was set up in Peru in February.', 'POLICY', '2024-02'],
    ['what burst, whatever is expected', 'Water\n\nA dam burst in Peru on Friday, and the river is expected to rise.', 'DISASTER', '2024-10-18'],
    ['a meeting at which a beginning was decided', 'Bloc\n\nMinisters agreed to begin work on a treaty at a summit in Peru on Friday.', 'SUMMIT', '2024-10-18'],
    ['a meeting, before what was decided', 'Bloc\n\nAt a summit in Peru on Tuesday, ministers agreed to begin work.', 'SUMMIT', '2024-10-22'],
  ])('%s', (_, text, type, day) => expect(days(text, type)).toContainEqual([day, null]));

  test('the first day of a visit and how long it lasts', () => {
    expect(days('Guest\n\nThe king of Tonga arrived in Peru on Tuesday on a two-day visit.', 'VISIT')).toEqual([['2024-10-22', '2024-10-23']]);
    expect(days('Guest\n\nThe king of Tonga arrived on a three-day visit to Peru on Monday.', 'VISIT')).toEqual([['2024-10-21', '2024-10-23']]);
    expect(days('Guest\n\nThe king of Tonga came on Monday to Peru for a three-day visit.', 'VISIT')).toEqual([['2024-10-21', '2024-10-23']]);
    expect(days('Guest\n\nThe king of Tonga met a choir in Peru on Tuesday during a two-day visit.', 'VISIT')).toEqual([['2024-10-22', null]]);
  });
});

describe('how long an event lasts', () => {
  test.each([
    ['as a later sentence tells', 'Fair\n\nAn exhibition of tiles opened today in Peru. The event, held by the ministry, will last three days.', 'EXHIBITION', '2024-10-23', '2024-10-25'],
    ['as a later sentence tells within', 'Fair\n\nOn October 20, a conference on water began its work in Peru. Delegates of ten countries take part in the three-day event.', 'CONFERENCE', '2024-10-20', '2024-10-22'],
    ['from when it took effect', 'Truce\n\nA four-day truce in Togo took effect on October 18.', 'DEESCALATION', '2024-10-18', '2024-10-21'],
    ['from the hour at which it begins', 'Truce\n\nA seven-day ceasefire in Togo began at 9:45 p.m. on Monday.', 'DEESCALATION', '2024-10-21', '2024-10-27'],
  ])('%s', (_, text, type, first, last) => expect(days(text, type)).toEqual([[first, last]]));
});

test('two rows of one word tell one event', () => {
  expect(days('King\n\nPolice in Peru arrested the king in May 2021, a court convicted him in June 2022, and rain fell on Tuesday.', 'COERCION')).toEqual([['2021-05', null], ['2022-06', null]]);
});

describe('an event of the same type, further down,', () => {
  test('is another one if it is told in another word', () => {
    expect(told('Fish\n\nIt rained. Police in Peru arrested ten miners. It snowed. A court convicted Mayor Ana Bo in Peru.', 'COERCION')).toHaveLength(2);
  });

  test('is another one even if it is of nobody new, but not in the lead, which tells the same in other words', () => {
    const [arrest, court] = ['Police in Peru arrested ten miners.', 'A court in Peru jailed ten bakers.'];
    expect(told(`Fish\n\nIt rained. ${arrest} It snowed. ${court}`, 'COERCION')).toHaveLength(2);
    expect(told(`Fish\n\n${arrest} It snowed. ${court}`, 'COERCION')).toHaveLength(1);
  });

  test('is the same one if it is told in the same word, or is spoken of as known', () => {
    expect(told('Fish\n\nIt rained. Police in Peru arrested ten miners. It snowed. Those who were arrested sang in Peru.', 'COERCION')).toHaveLength(1);
    expect(told('Fish\n\nIt rained. Police in Peru arrested ten miners. They were sentenced to ten years.', 'COERCION')).toHaveLength(1);
    expect(told('Fish\n\nIt rained. Police in Peru arrested ten miners. It snowed. The trial opened in Peru.', 'COERCION')).toHaveLength(1);
  });

  test.each([
    ['by the same word of somebody else', 'Guards arrested Mayor Ana Bo in Peru.'],
    ['with a pronoun', 'They were sentenced by Judge Ana Bo in Peru.'],
    ['as known, by somebody else', 'Judge Ana Bo read the verdict of the court in Peru.'],
  ])('is the same one if it is told %s', (_, last) => expect(told(`Fish\n\nIt rained. Police in Peru arrested ten miners. It snowed. ${last}`, 'COERCION')).toHaveLength(1));

  test('is the same one if it is a gathering, or was but reported before', () => {
    expect(told('Fish\n\nIt rained. A forum opened in Peru. It snowed. Ana Bo spoke at a conference in Peru.', 'CONFERENCE')).toHaveLength(1);
    expect(days('Toll\n\nEighteen people were killed in the unrest in Peru, prosecutors said on Monday.\n\nDemonstrations of the Union of Bakers started in Lima on Friday.', 'PROTEST')).toEqual([['2024-10-18', null]]);
  });

  test('is told up to the twenty-fourth', () => {
    const stories = Array.from({ length: 30 }, (_, n) => `On May ${n + 1}, 2024, the king of Tonga visited Peru.`).join(' ');
    expect(linked(`Guest\n\n${stories}`).events).toHaveLength(24);
  });
});

describe('the country of an event', () => {
  test.each([
    ['is not that of an embassy to which people march', 'March\n\nIt rained in Togo. Togo is green. Hundreds marched to the French embassy.', 'PROTEST', 'TG'],
    ['is not that of a flag', 'March\n\nIt rained in Togo. Togo is green. Hundreds rallied with Peruvian flags.', 'PROTEST', 'TG'],
    ['is that of who took office', 'Guest\n\nPresident Ebrahim Raisi of Iran is on his first trip to Tajikistan since taking office in August.', 'POLITICAL_CHANGE', 'IR'],
    ['is not that of the last part of a name', 'Writer\n\nA court said that a writer from Gorno-Badakhshan arrested in May would be freed.', 'COERCION', 'TJ'],
    ['is not that of those who are attacked abroad', 'Bus\n\nAttacks on Chinese workers in Peru killed ten.', 'CONFLICT', 'PE'],
    ['is that of a capital which is only described', 'Fair\n\nFirms from Uzbekistan will show tiles at an exhibition in the Tajik capital.', 'EXHIBITION', 'TJ'],
    ['is that of a port city which is only described', 'Fair\n\nFirms from Peru will show tiles at an exhibition in the Kenyan port city.', 'EXHIBITION', 'KE'],
    ['is that of a land which "the" stands before', 'Guest\n\nThe king of Tonga went to the Netherlands.', 'VISIT', 'NL'],
    ['is that of who does it in its own clause', 'Sea\n\nPeru announced that Chile would reopen its border.', 'DEESCALATION', 'CL'],
    ['is that of who does it first, where its clause names nobody', 'Sea\n\nPeru announced that its army would reopen the border.', 'DEESCALATION', 'PE'],
    ['is the first of two that a forum names', 'Fish\n\nAn Uzbek-German business forum opened on Monday.', 'CONFERENCE', 'UZ'],
    ['is not that of whose office it is who comes', 'Guest\n\nIt rained in Peru. A state visit by the president of Tajikistan began on Monday.', 'VISIT', 'PE'],
    ['is that of a summit which a name ends with', 'Sea\n\nThe presidents signed it at the Fifth Caspian Summit in Aktau on August 12.', 'SUMMIT', 'KZ'],
  ])('%s', (_, text, type, country) => expect(countries(text, type)).toEqual([country]));
});

describe('words beside it', () => {
  test('tell of money that is written with its unit', () => {
    expect(told('Bridge\n\nPeru pledged $500mn to Togo.', 'AID')).toHaveLength(1);
    expect(told('Bridge\n\nPeru pledged 500 to Togo.', 'AID')).toHaveLength(0);
  });

  test('tell strikes of an army from those of workers', () => {
    expect(told('Border\n\nTogo answered with strikes on Kara.', 'PROTEST')).toHaveLength(0);
    expect(told('Port\n\nMiners in Togo called strikes on Monday.', 'PROTEST')).toHaveLength(1);
    expect(told('Port\n\nMiners in Togo called strikes on May 5.', 'PROTEST')).toHaveLength(1);
  });

  test('tell who does it by an office, too', () => {
    expect(told('Fish\n\nIt rained. It snowed. It thawed. A minister urged miners to go home.', 'APPEAL')).toHaveLength(1);
  });
});

describe('the place of an event', () => {
  test('is null where it is only described', () => {
    expect(linked('Fair\n\nAn exhibition of tiles was held in the Tajik capital.').events.map(({ place, country }) => [place, country])).toEqual([[null, 'TJ']]);
  });
});
