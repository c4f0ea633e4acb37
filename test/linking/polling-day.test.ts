import { describe, expect, test } from 'vitest';
import { days } from './found.ts';

describe('what came of an election', () => {
  test('is of the day on which it was held, if one is told', () => {
    expect(days('Victory confirmed in Togo\n\nThe commission in Togo on Monday approved the final results of the early election. The king took 71% of the vote on October 13.', 'ELECTION')).toEqual([['2024-10-13', null]]);
    expect(days('Bo claims win\n\nThe premier declared on Tuesday that his party was the largest after Togo\'s general election. Phones were cut throughout Sunday\'s vote.', 'ELECTION')).toEqual([['2024-10-20', null]]);
  });

  test('is told in the headline, and the day further down', () => {
    expect(days('Ballot\n\nThe results of the vote in Togo were approved on Tuesday. The vote was held on October 13.', 'ELECTION')).toEqual([['2024-10-13', null]]);
  });

  test('is of no day that is told of another election, of one to come or of several', () => {
    expect(days('Date set\n\nParliament in Togo on Tuesday called an election. The last vote on May 3, 2020 was calm.', 'ELECTION')).not.toContainEqual(['2020-05-03', null]);
    expect(days('Results\n\nResults of the election in Togo were approved on Tuesday. A second vote on November 10 is likely.', 'ELECTION')[0]).toEqual(['2024-10-22', null]);
    expect(days('Results\n\nResults of the election in Togo were approved on Tuesday. The king had 71% of the vote on June 9.', 'ELECTION')[0]).toEqual(['2024-10-22', null]);
    expect(days('Results\n\nResults of the election in Togo were approved on Tuesday. Sunday\'s vote was calm, unlike the vote on October 6.', 'ELECTION')[0]).toEqual(['2024-10-22', null]);
  });
});

describe('the day of what was done', () => {
  test('is past, where those who met after something approved what is to come', () => {
    expect(days('Club grows\n\nTogo is to become a member of the club after leaders meeting in Lima on Friday approved its bid.', 'MEMBERSHIP')).toEqual([['2024-10-18', null]]);
  });

  test('is the day before, on which a treaty was signed', () => {
    expect(days('Leaders sign treaty in Lima, head to Ecuador for drills\n\nThe heads of state flew to Ecuador on Tuesday to watch the drills, a day after signing a treaty on ties at their summit in the Peruvian capital.', 'AGREEMENT').map(([start]) => start)).not.toContain('2024-10-22');
  });

  test('counts back from the close of a summit in a town', () => {
    expect(days('Handshake\n\nThe three-day summit of the club closed in the Peruvian city of Lima on Tuesday, having produced one handshake.', 'SUMMIT')).toEqual([['2024-10-20', '2024-10-22']]);
  });

  test('is not that of a war to come', () => {
    expect(days('Vote will go ahead\n\nTogo confirmed that a referendum would be held on Sunday, with thousands displaced by clashes in the south.', 'CONFLICT')).toEqual([[null, null]]);
  });

  test('is that of unrest in a town, and not on which it was reported of the country', () => {
    expect(days('Toll at 18\n\nEighteen people were killed in the unrest in Peru, prosecutors said on Monday.\n\nDemonstrations started in Lima on Friday.', 'PROTEST')).toEqual([['2024-10-18', null]]);
  });

  test('is the eve of the main talks', () => {
    expect(days('Guests\n\nA summit of the bloc was held in Lima on Sunday. On the eve of the main summit the king conferred with Wang Yi in Lima.', 'TALKS')).toEqual([['2024-10-19', null]]);
  });
});
