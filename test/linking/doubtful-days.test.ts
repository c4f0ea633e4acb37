import { describe, expect, test } from 'vitest';
import { told } from './found.ts';

/** Of those told on a Wednesday, 2024-10-23, the first days. */
const starts = (text: string, type: string) => told(text, type).map(([start]) => start);

describe('a day that a rule may give to the wrong word', () => {
  test.each([
    ['Offensive\n\nTurkey said it would launch an offensive in Syria on Monday if talks fail.', 'CONFLICT', '2024-10-28'],
    ['Visit\n\nThe premier will travel to Brussels after talks in Paris on Thursday, the office said.', 'VISIT', '2024-10-24'],
    ['Vote\n\nBulgaria held a repeat election on Sunday after the vote on September 22 was annulled.', 'ELECTION', '2024-10-20'],
    ['Vote\n\nBrazil held an election on Sunday and the ruling party won. Venezuela\'s president was declared winner of the vote on September 28.', 'ELECTION', '2024-10-20'],
    ['Macron\n\nThe government of France fell in a no-confidence vote on October 9. President Macron won the election on Sunday.', 'ELECTION', '2024-10-20'],
    ['Xi\n\nHaving landed on Monday, Xi Jinping met students on the second day of his visit to Peru.', 'VISIT', '2024-10-21'],
    ['Fighting\n\nOn Saturday residents tried to flee for safety in renewed fighting in Khartoum.', 'CONFLICT', '2024-10-19'],
    ['Climate tops agenda\n\nMonday: Spain was hit by floods that killed ten.\n\nTuesday: It rained.', 'DISASTER', '2024-10-21'],
    ['Pact\n\n(Signed in Lima, 22 October 2019) The agreement between Peru and Chile was extended on Monday.', 'AGREEMENT', '2024-10-21'],
    ['Baku\n\nThe summit in November attracted criticism from activists in Baku.', 'SUMMIT', '2024-11'],
    ['Offensive\n\nAn offensive will begin on Friday, the army of Sudan said.', 'CONFLICT', '2024-10-25'],
    ['Army\n\nThe army will leave Mali after elections on Saturday supervised by the club.', 'ELECTION', '2024-10-26'],
    ['Vote\n\nBrazil\'s ruling party won the election on Sunday. Venezuela\'s president was declared winner of the vote on September 28.', 'ELECTION', '2024-10-20'],
    ['Vote\n\nIt rained. Bulgaria held an election on Sunday, won by the king. The vote on September 22 was calm.', 'ELECTION', '2024-10-20'],
    ['Clashes\n\nOn Saturday police arrested ten for throwing stones in clashes in Jakarta.', 'CONFLICT', '2024-10-19'],
    ['Togo\n\nNobody won Sunday\'s vote in Togo. A new election will be held on November 10 to find a winner.', 'ELECTION', '2024-11-10'],
    ['Togo\n\nNobody won Sunday\'s vote in Togo. An election to find a winner is due on November 10.', 'ELECTION', '2024-11-10'],
  ])('%s', (text, type, day) => expect(starts(text, type)).toContain(day));

  test.each([
    ['Kazan\n\nPutin met Modi in Kazan on Tuesday. A visit by Xi Jinping to Russia is being prepared.', 'VISIT'],
    ['Kazan\n\nPutin met Modi in Kazan on Tuesday. The king of Togo paid a visit to Lima in Peru.', 'VISIT'],
    ['Moscow\n\nThe premier of China held talks in Moscow on Tuesday. A visit to Russia is being prepared.', 'VISIT'],
    ['Kazan\n\nVladimir Putin met Narendra Modi in Kazan on Tuesday. Xi Jinping paid a visit to Russia.', 'VISIT'],
  ])('%s: none', (text, type) => expect(starts(text, type)).not.toContain('2024-10-22'));

  test('is told once, where a visit began on it', () => {
    expect(starts('Pope in Dili\n\nThe pope arrived in Dili on Monday. On the second day of his visit, Tuesday, he met the poor.', 'VISIT')).toEqual(['2024-10-21']);
  });
});
