import { describe, expect, test } from 'vitest';
import { days, told, types } from './found.ts';

describe('the day of an event', () => {
  test('is to come where the sentence says that it would be so', () => {
    expect(told('Pay\n\nKenya would begin talks with teachers on Friday, the minister said.', 'TALKS')).toEqual([['2024-10-25', 'KE']]);
    expect(told('Truce\n\nThailand and Laos agreed to a ceasefire on Friday.', 'DEESCALATION')).toEqual([['2024-10-18', 'TH']]);
  });

  test('is not that of another\'s deed in the same sentence', () => {
    expect(told('Ties\n\nPeru severed ties with Chile following Saturday\'s attack on its embassy.', 'RELATIONS')).toEqual([[null, 'PE']]);
    expect(told('Ties\n\nPeru severed ties with Chile following Saturday\'s attack on its embassy.', 'CONFLICT')).toEqual([['2024-10-19', 'CL']]);
    expect(told('Peru arrests miners\n\nPeru arrested ten miners after a court ruled on Monday.', 'COERCION')).toEqual([[null, 'PE']]);
    expect(told('Vow\n\nAfter a deadly raid on a village, Peru\'s president vowed on Sunday to press ahead.', 'STATEMENT')).toEqual([['2024-10-20', 'PE']]);
    expect(told('Peru cuts ties\n\nPeru has said it cut ties after Saturday\'s raid. The minister made it known on Sunday. It rained.', 'RELATIONS')).toEqual([['2024-10-20', 'PE']]);
    expect(told('Rescue\n\nDivers searched on Tuesday, a day after a ferry sank off Peru.', 'DISASTER')).toEqual([['2024-10-21', 'PE']]);
    expect(told('Launch\n\nTuesday\'s launch came four days after the two armies of Togo and Ghana clashed.', 'CONFLICT')).toEqual([['2024-10-18', 'GH']]);
  });

  test('is not that on which only a plan was told', () => {
    expect(told('Plan\n\nThe bloc said on Monday that it would hold a summit in Peru.', 'SUMMIT')).toEqual([[null, 'PE']]);
  });

  test('is not that of the report, where it is told on which it was', () => {
    expect(told('Quake kills ten in Fiji\n\nA quake in Fiji killed ten people, police said on Tuesday. The quake struck early on Monday.', 'DISASTER')).toEqual([['2024-10-21', 'FJ']]);
    expect(told('Quake kills ten in Fiji\n\nA quake in Fiji killed ten people, police said on Tuesday. It rained.', 'DISASTER')).toEqual([['2024-10-22', 'FJ']]);
  });

  test('is that of the second sentence where the first has none, and not of years before', () => {
    expect(told('Peru jails ex-minister\n\nA court in Peru sentenced a former minister to ten years in prison. At a hearing on October 21, the judge spoke. It rained. It snowed. He was arrested in January 2020.', 'COERCION')).toContainEqual(['2024-10-21', 'PE']);
  });

  test('is the nearest that is told of it, not that on which it was announced by the way', () => {
    expect(told('Visit in December\n\nThe king of Tonga will pay a visit to Fiji on December 4.', 'VISIT')).toEqual([['2024-12-04', 'FJ']]);
    expect(told('Steel\n\nBritish sanctions on steel, announced on October 15, took effect on Friday.', 'SANCTION')).toEqual([['2024-10-18', 'GB']]);
    expect(told('Results\n\nVoters in Togo await results of Sunday\'s presidential election, in which the president seeks a second term.', 'ELECTION')).toEqual([['2024-10-20', 'TG']]);
  });

  test('is read from a month that opens the sentence, and not from a dateline that ends in a full stop', () => {
    expect(told('Rapper held\n\nIn August police detained a rapper in Peru.', 'COERCION')).toEqual([['2024-08', 'PE']]);
    expect(told('Unrest kills ten\n\nLIMA. October 22 (Andina) - Unrest in Peru killed ten people over the weekend.', 'PROTEST')).toEqual([['2024-10-19', 'PE']]);
  });
});

describe('the days of an event that lasts', () => {
  test.each([
    ['Guest\n\nThe emir of Qatar wrapped up a two-day visit to Fiji on Tuesday.', 'VISIT', '2024-10-21', '2024-10-22'],
    ['Talks\n\nThree days of talks in Fiji ended on Tuesday.', 'TALKS', '2024-10-20', '2024-10-22'],
    ['Summit\n\nA three-day summit that began in Fiji on Tuesday is about fish.', 'SUMMIT', '2024-10-22', '2024-10-24'],
    ['Guest\n\nThe king of Tonga will pay a 3-day visit to Fiji starting Thursday.', 'VISIT', '2024-10-24', '2024-10-26'],
    ['Guest\n\nThe king of Tonga arrived in Fiji on Monday for a four-day visit.', 'VISIT', '2024-10-21', '2024-10-24'],
    ['Summit\n\nA summit on fish begins in Fiji on Friday and will run until Sunday.', 'SUMMIT', '2024-10-25', '2024-10-27'],
    ['Fair\n\nA textile exhibition opened in Fiji on October 21 and will continue till October 25.', 'EXHIBITION', '2024-10-21', '2024-10-25'],
  ])('%s', (text, type, start, end) => expect(days(text, type)).toEqual([[start, end]]));

  test('are one where nothing is told of how long it lasts, or of what does not last', () => {
    expect(days('Summit\n\nA summit on fish ended in Fiji on Friday.', 'SUMMIT')).toEqual([['2024-10-18', null]]);
    expect(days('Row\n\nThe premier of Fiji resigned, ending a three-day row on Friday.', 'POLITICAL_CHANGE')).toEqual([['2024-10-18', null]]);
  });
});

describe('the day of what was told before', () => {
  test('is that on which its noun is said to have been', () => {
    expect(told('Peru lends Fiji money\n\nPeru will lend Fiji $200 million. It rained. The decision was announced by the bank on October 22.', 'AID')).toEqual([['2024-10-22', 'FJ']]);
    expect(told('Poet jailed in Peru\n\nA court in Peru has handed a poet a prison term. It rained. The verdict was read on October 21.', 'COERCION')).toEqual([['2024-10-21', 'PE']]);
    expect(told('Deal\n\nPeru and Fiji have signed an agreement on fish. It rained. The agreement will take effect on November 3.', 'AGREEMENT')).toEqual([[null, 'PE']]);
    expect(told('Vote\n\nThe president of Togo won a third term in Sunday\'s vote, the commission said on Monday.', 'ELECTION')).toEqual([['2024-10-20', 'TG']]);
  });

  test('is that of the summit where that is said to be held, and that of the guest where that comes', () => {
    const text = 'A guest\n\nThe king arrived in Lima on October 15 to attend the 22nd summit of the heads of the member states of the bloc held October 15-16.';
    expect(days(text, 'SUMMIT')).toEqual([['2024-10-15', '2024-10-16']]);
    expect(days(text, 'VISIT')).toEqual([['2024-10-15', null]]);
  });

  test('is not that of the sentence, if it is told as what was before', () => {
    expect(told('Clash in Mali\n\nTen were killed in clashes in Mali, officials said on Tuesday, the first since a ceasefire expired.', 'DEESCALATION')).toEqual([[null, 'ML']]);
    expect(told('King back\n\nThe king of Tonga returned on Sunday after a meeting with the premier in Fiji.', 'TALKS')).toEqual([[null, 'FJ']]);
    expect(told('Activists picket\n\nActivists picketed in Peru since police detained three leaders. The protesters at the October 21 picket sang.', 'COERCION')).toEqual([[null, 'PE']]);
    expect(told('Guest\n\nThe king came to Fiji on Thursday and had a two-day meeting with the premier near the beach at Nadi on October 18-19.', 'TALKS')).toEqual([['2024-10-18', 'FJ']]);
  });

  test('of a strike by those who fly is no walkout\'s', () => {
    expect(told('Airstrike kills two\n\nTwo were killed in an airstrike in Yemen, an official said on Tuesday. They were at home when the strike hit on Sunday.', 'CONFLICT')).toEqual([['2024-10-20', 'YE']]);
    expect(types('Airstrike kills two\n\nTwo were killed in an airstrike in Yemen, an official said on Tuesday. They were at home when the strike hit on Sunday.')).not.toContain('PROTEST');
    expect(told('Mines\n\nMiners in Peru went on strike on Monday.', 'PROTEST')).toEqual([['2024-10-21', 'PE']]);
  });

  test('is that before its noun, and not that before another\'s', () => {
    expect(told('Winner\n\nTogo\'s commission has declared the king the winner of the October 15 presidential election, it said on Monday.', 'ELECTION')).toEqual([['2024-10-15', 'TG']]);
    expect(told('Quispe\'s guest\n\nThe ministers of Peru and Fiji spoke of many things, among them Ana Quispe\'s Sunday visit to Fiji. It rained on Monday.', 'VISIT')).toEqual([['2024-10-20', 'FJ']]);
    expect(told('Peru arrests king\n\nPolice in Peru arrested a man on Monday over the October 15 picket.', 'COERCION')).toEqual([['2024-10-21', 'PE']]);
    expect(told('Peru\n\nPeru and Chile signed treaties on fish during the May 2022 visit of the king.', 'AGREEMENT')).toEqual([['2022-05', 'PE']]);
    expect(told('Quake kills ten in Fiji\n\nRescuers searched ruins in Fiji on Tuesday. The toll from Sunday\'s 6.3-magnitude temblor stood at ten.', 'DISASTER')).toEqual([['2024-10-20', 'FJ']]);
    expect(told('Oath\n\nTogo\'s premier was sworn in ahead of a Tokyo summit.', 'SUMMIT')).toEqual([[null, 'JP']]);
    expect(told('Deals signed\n\nTurkey and Turkmenistan signed deals on Saturday during President Recep Tayyip Erdogan\'s visit to the Central Asian country, Daily Sabah said.', 'VISIT')).toEqual([['2024-10-19', 'TM']]);
  });

  test('is not that of an office, nor one that is only near', () => {
    expect(told('Mayor\n\nAna Quispe, mayor of the capital from 2005 to 2013, was sentenced to prison in Peru in September 2015.', 'COERCION')).toEqual([['2015-09', 'PE']]);
    expect(told('Talks\n\nThe premier has begun talks in Fiji as a November 24 deadline nears.', 'TALKS')).toEqual([[null, 'FJ']]);
    expect(told('Talks\n\nThe king spoke of talks in Fiji this week. He did so after a meeting on Monday with the premier that lasted hours.', 'TALKS')).toEqual([['2024-10-21', 'FJ']]);
    expect(told('Deal\n\nPeru\'s premier said last week the pact with Chile would be signed in early January.', 'AGREEMENT')).toEqual([['2025-01', 'PE']]);
  });

  test('is told more nearly by a later noun, and not by what was approved or planned', () => {
    expect(days('Ghana\n\nTen died in clashes in Ghana last week. It rained. The king called the October 14-15 violence a shame.', 'CONFLICT')).toEqual([['2024-10-14', '2024-10-15']]);
    expect(told('Togo\n\nTogo\'s president has signed into law a bill on fish approved by a nationwide referendum last month.', 'POLICY')).toEqual([[null, 'TG']]);
    expect(told('Talks\n\nThe ministers will sign a plan for 2025-2027 after a trilateral meeting in Fiji. The next meeting of the ministers will be held in Fiji on October 30.', 'TALKS')).toEqual([[null, 'FJ'], ['2024-10-30', 'FJ']]);
    expect(told('King killed in Mali\n\nThe king was killed in an attack claimed by rebels in Mali on Monday.', 'CONFLICT')).toEqual([['2024-10-21', 'ML']]);
  });

  test('is that on which it was announced, and not that of an arrival', () => {
    expect(told('Togo\'s king dismisses premier\n\nThe king of Togo has dismissed the premier and will rule. It rained. Lome, Togo | AFP | The king announced on Sunday evening that it is so.', 'POLITICAL_CHANGE')).toEqual([['2024-10-20', 'TG']]);
    expect(told('Guest\n\nThe king welcomed the premier upon his Monday arrival in Lima for the pivotal summit of the Andean bloc and its friends.', 'SUMMIT').map(([start]) => start)).toEqual([null]);
  });

  test('is not that of what was asked, nor of where a guest goes', () => {
    expect(told('Togo invites king\n\nTogo\'s president has invited the king of Tonga to visit Togo in 2025. The invitation was extended on October 8.', 'APPEAL')).toEqual([['2024-10-08', 'TG']]);
    expect(told('Guest\n\nOn October 21, the king met the premier as part of his visit to Fiji, where a meeting of bankers will be held on October 28.', 'VISIT')).toEqual([['2024-10-21', 'FJ']]);
  });

  test('is not that until which it holds, nor that of what was agreed to be held', () => {
    expect(told('Curfew\n\nAuthorities in Peru declared a state of emergency, effective until November 10.', 'POLICY')).toEqual([[null, 'PE']]);
    expect(told('Peru\n\nMinisters of Peru and Chile agreed to hold the next meeting in December this year.', 'AGREEMENT')).toEqual([[null, 'PE']]);
    expect(told('Peru\n\nMinisters of Peru and Chile agreed to hold the next meeting in December this year.', 'TALKS').map(([start]) => start)).toEqual(['2024-12']);
    expect(told('Peru\n\nPeru and Chile signed treaties on fish in May 2022.', 'AGREEMENT')).toEqual([['2022-05', 'PE']]);
  });

  test('is not one to come if it is done, nor one of somebody else', () => {
    expect(told('House dissolved\n\nThe parliament of Togo was dissolved to make way for an election on November 10. The speaker read the letter on Tuesday.', 'POLITICAL_CHANGE')).toEqual([['2024-10-22', 'TG']]);
    expect(told('Poet jailed\n\nA court in Peru has sentenced a poet who was detained in January 2023 to six years in prison.', 'COERCION')).toEqual([[null, 'PE'], ['2023-01', 'PE']]);
    expect(told('Raid\n\nTen people were killed in a raid in Mali. Officials said Tuesday the raid a day earlier had hit a crowd.', 'CONFLICT')).toEqual([['2024-10-21', 'ML']]);
    expect(told('Togo\'s king says rates will fall\n\nThe king of Togo said on Tuesday that rates would fall.', 'STATEMENT')).toEqual([['2024-10-22', 'TG']]);
  });
});

describe('the day of what is told beside another event', () => {
  test('is that of the summit on whose sidelines it is', () => {
    expect(told('Leaders in Togo\n\nAt a summit in Togo on Tuesday, four presidents spoke of fish. It rained. Meeting on the sidelines of the summit, two of them signed an agreement on ports.', 'AGREEMENT')).toEqual([['2024-10-22', 'TG']]);
  });

  test('is that of the talks after which it was signed, and the place, too', () => {
    expect(told('Lome\n\nThe president of Peru held talks with his counterpart in Togo on Monday. It rained. Several papers were signed in their presence. They include a program for 2025-2027.', 'AGREEMENT')).toEqual([['2024-10-21', 'TG']]);
    expect(told('Lome\n\nThe president of Peru held talks with his counterpart in Togo on Monday. A deal will be signed.', 'AGREEMENT')).toEqual([[null, 'TG']]);
    expect(told('Guest\n\nLIMA, October 23 (Andina) - The president of Peru, on a visit to Togo, held talks yesterday with his counterpart.', 'TALKS')[0]?.[1]).toBe('TG');
  });

  test('is that of a visit, for those who talk to the guest', () => {
    expect(told('Guest\n\nOn October 18, Peru\'s premier arrived in Togo. After meeting with Prime Minister Ana Quispe, the Peruvian premier left.', 'TALKS')).toEqual([['2024-10-18', 'TG']]);
  });

  test('is not the end of what goes by the way', () => {
    expect(told('Bomb kills 3 in Togo\n\nThree people died in a bomb blast in Togo on Monday. The attack came on the heels of a week of rain that ended Saturday.', 'CONFLICT')).toEqual([['2024-10-21', 'TG']]);
  });

  test('is that of the summit for talks beside it, and of the deed where another\'s day follows', () => {
    expect(told('Leaders in Togo\n\nAt a summit in Togo on Tuesday, four presidents spoke of fish. It rained. Two presidents held talks on the sidelines of the summit.', 'TALKS')).toEqual([['2024-10-22', 'TG']]);
    expect(told('Miners\n\nIt rained on Tuesday, and police in Peru arrested ten miners a day after a court ruled.', 'COERCION')).toEqual([['2024-10-22', 'PE']]);
  });

  test('is that of what a guest says in the town that is visited', () => {
    expect(told('Quispe visit brings money\n\nPeru will extend a credit line to Fiji, its premier announced in Suva on Sunday.', 'VISIT')).toEqual([['2024-10-20', 'FJ']]);
  });

  test('is not that of a report of what was before', () => {
    expect(told('Aide\n\nTogo\'s president appointed Ana Quispe as prime minister on October 21. He spoke. The old president announced on October 15 he was stepping down.', 'POLITICAL_CHANGE')).toEqual([['2024-10-21', 'TG'], ['2024-10-15', 'TG']]);
  });
});

describe('a day is kept', () => {
  test.each([
    ['The Sunday election in Peru was won by the opposition.', 'ELECTION', '2024-10-20'],
    ['The Sunday vote in Peru was peaceful, observers said on Monday.', 'ELECTION', '2024-10-20'],
    ['Peru and Chile signed a deal on gas deliveries on October 15.', 'AGREEMENT', '2024-10-15'],
    ['Peru signed a memorandum on valid permits on Monday.', 'AGREEMENT', '2024-10-21'],
    ['On October 15 Peru signed the June deal with Chile.', 'AGREEMENT', '2024-10-15'],
    ['Peru signed the May agreement in Lima on Monday.', 'AGREEMENT', '2024-10-21'],
    ['In 2019 Peru elected a new parliament, and the next vote is due in April.', 'ELECTION', '2025-04'],
    ['Peru\'s king said on Tuesday ahead of the summit he condemned the coup in Chad.', 'CRITICISM', '2024-10-22'],
    ['Peru sent a note on October 21 ahead of the elections.', 'ELECTION', null],
    ['Peru arrested the suspects in Sunday\'s bombing.', 'COERCION', null],
    ['Police in Peru arrested ten during Sunday\'s protest.', 'COERCION', '2024-10-20'],
    ['The king spoke on the October 15 anniversary of talks in Fiji.', 'TALKS', '2024-10-15'],
    ['The king spoke of an October 15 anniversary. He held talks in Fiji.', 'TALKS', null],
  ])('%s', (text, type, day) => expect(told(`News\n\n${text}`, type).map(([start]) => start)).toEqual([day]));

  test.each([
    ['Gunmen killed ten people in Chad on Monday, and the minister said talks will continue until Friday.', 'CONFLICT', '2024-10-21'],
    ['The summit in Lima on Monday agreed that sanctions stay in force until October 30.', 'SUMMIT', '2024-10-21'],
    ['The conference in Lima on Monday was told that drills will run until Friday.', 'CONFERENCE', '2024-10-21'],
    ['The king began a 20-day visit to Fiji on Monday.', 'VISIT', '2024-10-21'],
  ])('and no span is made of what is told beside it: %s', (text, type, day) => {
    expect(days(`News\n\n${text}`, type)).toEqual([[day, null]]);
  });

  test.each(['Rescuers searched', 'Rescue workers dug', 'Men searched', 'Survivors wept', 'Crowds mourned', 'Ten were buried', 'Crews dug', 'Firefighters dug', 'Ten bodies were found'])('which a disaster has where %s on another', (relief) => {
    expect(told(`Quake kills ten in Fiji\n\n${relief} in Fiji on Tuesday. The quake struck at dawn on Monday.`, 'DISASTER')).toEqual([['2024-10-21', 'FJ']]);
  });

  test.each(['since', 'after', 'following', 'amid', 'despite', 'ahead of', 'until', 'because of'])('from what is told by the way, %s something', (word) => {
    expect(told(`Peru waits ${word} ceasefire\n\nThe king of Peru smiled on October 21. It rained.`, 'DEESCALATION').map(([start]) => start)).toEqual([null]);
  });

  test.each([['called on the rebels to rest', 'APPEAL'], ['rejected the proposal', 'REJECTION'], ['condemned the raid', 'CRITICISM'], ['threatened to leave', 'THREAT']])('by leaders who %s when they meet', (words, type) => {
    expect(told(`Talks\n\nThe presidents of Peru and Chile held talks in Lima on Monday. It rained. The leaders ${words} of Togo.`, type).map(([start]) => start)).toEqual(['2024-10-21']);
    expect(told(`Talks\n\nThe presidents of Peru and Chile held talks in Lima on Monday. It rained. Farmers in Togo ${words} of Ghana.`, type).map(([start]) => start)).toEqual([null]);
  });

  test('by a walkout where drones were told of before, and by those who sign elsewhere', () => {
    expect(told('Teachers strike in Peru\n\nThe army launched drones over the border last week. In Lima, teachers began a strike on Monday over pay.', 'PROTEST')).toContainEqual(['2024-10-21', 'PE']);
    expect(told('Peru and Chile hold talks\n\nThe presidents of Peru and Chile met in Lima on Monday. Kenya and Chad signed a contract for buses.', 'AGREEMENT')).toEqual([[null, 'KE']]);
  });
});
